"""One conversion function for each op: it takes the op, inserts at the current point and returns the replacements."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from llm_mlir.passes.convert.linalg import activation, embedding, linear, norm, rope, sample, sampling, softmax

CONVERSIONS: Mapping[str, Callable[[Any], list[Any]]] = MappingProxyType(
    {
        "llm.add": activation.add,
        "llm.add_rms_norm": norm.add_rms_norm,
        "llm.argmax": sampling.argmax,
        "llm.embedding": embedding.embedding,
        "llm.gate_up": linear.gate_up,
        "llm.gelu": activation.gelu,
        "llm.layer_norm": norm.layer_norm,
        "llm.linear": linear.linear,
        "llm.mul": activation.mul,
        "llm.qkv": linear.qkv,
        "llm.rms_norm": norm.rms_norm,
        "llm.rope": rope.rope,
        "llm.sample": sample.sample,
        "llm.silu": activation.silu,
        "llm.softmax": softmax.softmax,
        "llm.swiglu": activation.swiglu,
        "llm.top_k": sampling.top_k,
        "llm.top_p": sampling.top_p,
    }
)
"""What ``convert-llm-to-linalg`` converts, by op name."""
