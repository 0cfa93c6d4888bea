"""Meanings of elementwise ops, softmax and norms. All return float64."""

import math

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact


@meaning(llm.SiluOp)
def silu(x: Array) -> Array:
    """``x / (1 + exp(-x))`` of any shape (arXiv 1702.03118)."""
    x = exact(x)
    # exp of a non-positive number cannot overflow.
    e = np.exp(-np.abs(x))
    return x * np.where(x >= 0, 1.0, e) / (1.0 + e)


@meaning(llm.GeluOp)
def gelu(x: Array, approximate: str = "none") -> Array:
    """``x / 2 (1 + erf(x / sqrt 2))`` or its ``"tanh"`` form, of any shape (arXiv 1606.08415)."""
    x = exact(x)
    if approximate == "tanh":
        return x / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
    return x / 2 * (1 + np.vectorize(math.erf, otypes=[np.float64])(x / math.sqrt(2)))


@meaning(llm.SwigluOp)
def swiglu(gate: Array, up: Array) -> Array:
    """``silu(gate) * up``, both of one shape (arXiv 2002.05202)."""
    return silu(gate) * exact(up)


@meaning(llm.AddOp)
def add(lhs: Array, rhs: Array) -> Array:
    """``lhs + rhs``, both of one shape."""
    return exact(lhs) + exact(rhs)


@meaning(llm.MulOp)
def mul(lhs: Array, rhs: Array) -> Array:
    """``lhs * rhs``, both of one shape."""
    return exact(lhs) * exact(rhs)


@meaning(llm.SoftmaxOp)
def softmax(x: Array) -> Array:
    """``exp(x) / sum(exp(x))`` over the last dimension; rows of ``-inf`` alone give zeros."""
    x = exact(x)
    peak = np.max(x, axis=-1, keepdims=True, initial=-np.inf)
    weights = np.exp(x - np.where(np.isfinite(peak), peak, 0.0))
    total = weights.sum(axis=-1, keepdims=True)
    return weights / np.where(total == 0, 1.0, total)


@meaning(llm.RMSNormOp)
def rms_norm(x: Array, weight: Array, eps: float = 1e-5) -> Array:
    """``x / sqrt(mean(x^2) + eps) * weight``; ``x`` [..., H], ``weight`` [H] (arXiv 1910.07467)."""
    x = exact(x)
    return x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + eps) * exact(weight)


@meaning(llm.LayerNormOp)
def layer_norm(x: Array, weight: Array, bias: Array | None = None, eps: float = 1e-5) -> Array:
    """``(x - mean) / sqrt(variance + eps) * weight + bias``; ``x`` [..., H], the rest [H] (arXiv 1607.06450)."""
    x = exact(x)
    centered = x - x.mean(axis=-1, keepdims=True)
    normal = centered / np.sqrt(np.mean(centered**2, axis=-1, keepdims=True) + eps)
    return normal * exact(weight) + (0.0 if bias is None else exact(bias))


@meaning(llm.AddRMSNormOp)
def add_rms_norm(x: Array, residual: Array, weight: Array, eps: float = 1e-5) -> tuple[Array, Array]:
    """``sum = x + residual`` in the element type of ``x``, and ``rms_norm(sum, weight)``."""
    total = add(x, residual).astype(x.dtype)
    return total, rms_norm(total, weight, eps)
