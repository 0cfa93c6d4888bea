"""The ``llm`` dialect: op classes and, under the ops' own names, functions that build them.

``llm_mlir.dialects.context.new_context()`` loads it. A builder infers the result types, inserts at the current
insertion point and returns the result, or a tuple of them; contradicting operands raise ``ValueError``.
"""

from llm_mlir.dialects.llm.attention import AttentionOp, attention
from llm_mlir.dialects.llm.base import LLM, Op
from llm_mlir.dialects.llm.blocks import AttentionBlockOp, GateUpOp, MLPOp, attention_block, gate_up, mlp
from llm_mlir.dialects.llm.cache import CachedAttentionOp, KVUpdateOp, cached_attention, kv_update
from llm_mlir.dialects.llm.elementwise import AddOp, GeluOp, MulOp, SiluOp, SwigluOp, add, gelu, mul, silu, swiglu
from llm_mlir.dialects.llm.embedding import EmbeddingOp, embedding
from llm_mlir.dialects.llm.linear import LinearOp, QKVOp, linear, qkv
from llm_mlir.dialects.llm.norm import AddRMSNormOp, LayerNormOp, RMSNormOp, add_rms_norm, layer_norm, rms_norm
from llm_mlir.dialects.llm.rope import RopeOp, rope
from llm_mlir.dialects.llm.sampling import (
    ArgmaxOp,
    SampleOp,
    SoftmaxOp,
    TopKOp,
    TopPOp,
    argmax,
    sample,
    softmax,
    top_k,
    top_p,
)

__all__ = [
    "LLM",
    "AddOp",
    "AddRMSNormOp",
    "ArgmaxOp",
    "AttentionBlockOp",
    "AttentionOp",
    "CachedAttentionOp",
    "EmbeddingOp",
    "GateUpOp",
    "GeluOp",
    "KVUpdateOp",
    "LayerNormOp",
    "LinearOp",
    "MLPOp",
    "MulOp",
    "Op",
    "QKVOp",
    "RMSNormOp",
    "RopeOp",
    "SampleOp",
    "SiluOp",
    "SoftmaxOp",
    "SwigluOp",
    "TopKOp",
    "TopPOp",
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
    "sample",
    "silu",
    "softmax",
    "swiglu",
    "top_k",
    "top_p",
]
