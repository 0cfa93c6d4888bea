"""Meanings of row gather, linear layers and their weights."""

import numpy as np

from llm_mlir.dialects import llm
from llm_mlir.reference.elementwise import swiglu
from llm_mlir.reference.meanings import meaning
from llm_mlir.reference.numbers import Array, exact, rounded
from llm_mlir.support.code_arrays import values


@meaning(llm.EmbeddingOp)
def embedding(ids: Array, table: Array, first: Array | None = None) -> Array:
    """``table[ids[t], h]``; ``ids`` [T] in ``[0, V)``, ``table`` [V, H] -> [T, H]. Raises ``IndexError`` outside.

    With ``first`` [1] the table starts at that row, and ids outside give zeros.
    """
    if first is not None:
        local = ids.astype(np.int64) - first[0]
        inside = (local >= 0) & (local < len(table))
        return np.where(inside[:, None], table[np.where(inside, local, 0)], np.zeros((), table.dtype))
    if ids.size and not 0 <= ids.min() <= ids.max() < len(table):
        raise IndexError(f"embedding expects ids in [0, {len(table)}), got {ids.min()} to {ids.max()}")
    return table[ids]


@meaning(llm.LinearOp)
def linear(x: Array, weight: Array, bias: Array | None = None) -> Array:
    """``sum_k x[t, k] weight[n, k] + bias[n]``; ``x`` [T, K], ``weight`` [N, K], ``bias`` [N] -> [T, N] float64."""
    product = exact(x) @ exact(weight).T
    return product if bias is None else product + exact(bias)


@meaning(llm.QKVOp)
def qkv(
    x: Array,
    wq: Array,
    wk: Array,
    wv: Array,
    bq: Array | None = None,
    bk: Array | None = None,
    bv: Array | None = None,
) -> tuple[Array, Array, Array]:
    """Three ``linear`` of one ``x`` [T, K]: -> [T, NQ], [T, NK], [T, NK] float64."""
    return linear(x, wq, bq), linear(x, wk, bk), linear(x, wv, bv)


@meaning(llm.GateUpOp)
def gate_up(x: Array, gate: Array, up: Array) -> Array:
    """``silu(x gate^T) * (x up^T)``; ``x`` [T, K], ``gate`` and ``up`` [F, K] -> [T, F] float64 (arXiv 2002.05202)."""
    return swiglu(linear(x, gate), linear(x, up))


@meaning(llm.MLPOp)
def mlp(x: Array, gate: Array, up: Array, down: Array) -> Array:
    """``linear(gate_up(x, gate, up), down)``; ``x`` [T, H], ``down`` [H, F] -> [T, H] float64.

    The hidden activation is stored in the element type of ``x``.
    """
    return linear(rounded(gate_up(x, gate, up), x), down)


@meaning(llm.DequantizeOp)
def dequantize(
    codes: Array, scales: Array, mins: Array | None = None, *, bits: int, group: int, codebook: str | None = None
) -> Array:
    """``scales[n, k / group] * value + mins[n, k / group]``; ``codes`` [N, K] or [N, K / 2] -> [N, K] float64."""
    result = values(codes, bits, mins is not None, codebook) * np.repeat(exact(scales), group, axis=1)
    return result if mins is None else result + np.repeat(exact(mins), group, axis=1)
