"""The meaning of every ``llm`` op in NumPy: the oracle that passes and lowerings are compared with.

The functions carry the ops' names, take their operands and attributes, compute in float64 and, unless they say
otherwise, return float64; ``run`` interprets a whole module and rounds every result to its element type.
"""

from llm_mlir.reference.dense import embedding, gate_up, linear, mlp, qkv
from llm_mlir.reference.elementwise import (
    add,
    add_rms_norm,
    gelu,
    layer_norm,
    mul,
    rms_norm,
    silu,
    softmax,
    swiglu,
)
from llm_mlir.reference.interpreter import InterpreterError, run
from llm_mlir.reference.sampling import argmax, sample, top_k, top_p
from llm_mlir.reference.sequence import attention, attention_block, cached_attention, kv_update, rope
from llm_mlir.support.dtypes import DTYPES

__all__ = [
    "DTYPES",
    "InterpreterError",
    "add",
    "add_rms_norm",
    "argmax",
    "attention",
    "attention_block",
    "cached_attention",
    "embedding",
    "gate_up",
    "gelu",
    "kv_update",
    "layer_norm",
    "linear",
    "mlp",
    "mul",
    "qkv",
    "rms_norm",
    "rope",
    "run",
    "sample",
    "silu",
    "softmax",
    "swiglu",
    "top_k",
    "top_p",
]
