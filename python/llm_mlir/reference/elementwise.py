"""Meanings of elementwise ops, softmax and norms. All return float64."""

import math

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact, overflowed


def _finite_below(x: Array) -> Array:
    """``x`` with the lowest finite number for minus infinity, so that what goes to zero there is no ``0 * inf``."""
    return np.where(x == -np.inf, np.finfo(np.float64).min, exact(x))


@meaning(llm.SiluOp)
def silu(x: Array) -> Array:
    """``x / (1 + exp(-x))`` of any shape (arXiv 1702.03118); -0 for minus infinity."""
    x = _finite_below(x)
    # exp of a non-positive number cannot overflow.
    e = np.exp(-np.abs(x))
    return x * np.where(x >= 0, 1.0, e) / (1.0 + e)


@meaning(llm.GeluOp)
def gelu(x: Array, approximate: str = "none") -> Array:
    """``x / 2 (1 + erf(x / sqrt 2))`` or its ``"tanh"`` form (arXiv 1606.08415) of any shape; -0 for minus infinity."""
    x = _finite_below(x)
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
    """``exp(x) / sum(exp(x))`` over the last dimension; rows of ``-inf`` give zeros, with ``inf`` or NaN only NaN."""
    x = exact(x)
    peak = np.max(x, axis=-1, keepdims=True, initial=-np.inf)
    weights = np.exp(x - np.where(peak == -np.inf, 0.0, peak))
    total = weights.sum(axis=-1, keepdims=True)
    return weights / np.where(total == 0, 1.0, total)


@meaning(llm.RMSNormOp)
def rms_norm(x: Array, weight: Array, eps: float = 1e-5) -> Array:
    """``x / sqrt(mean(x^2) + eps) * weight``; ``x`` [..., H], ``weight`` [H] (arXiv 1910.07467)."""
    squares = overflowed(np.sum(exact(x) ** 2, axis=-1, keepdims=True), x, weight)
    return exact(x) / np.sqrt(squares / max(x.shape[-1], 1) + eps) * exact(weight)


@meaning(llm.LayerNormOp)
def layer_norm(x: Array, weight: Array, bias: Array | None = None, eps: float = 1e-5) -> Array:
    """``(x - mean) / sqrt(variance + eps) * weight + bias``; ``x`` [..., H], the rest [H] (arXiv 1607.06450)."""
    operands, width = (x, weight) if bias is None else (x, weight, bias), max(x.shape[-1], 1)
    centered = exact(x) - overflowed(np.sum(exact(x), axis=-1, keepdims=True), *operands) / width
    squares = overflowed(np.sum(centered**2, axis=-1, keepdims=True), *operands)
    normal = centered / np.sqrt(squares / width + eps)
    return normal * exact(weight) + (0.0 if bias is None else exact(bias))


@meaning(llm.AddRMSNormOp)
def add_rms_norm(x: Array, residual: Array, weight: Array, eps: float = 1e-5) -> tuple[Array, Array]:
    """``sum = x + residual`` in the element type of ``x``, and ``rms_norm(sum, weight)``."""
    total = add(x, residual).astype(x.dtype)
    return total, rms_norm(total, weight, eps)
