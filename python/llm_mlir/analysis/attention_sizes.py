"""Which sizes and element types of attention and of caches there are kernels for."""

from collections.abc import Iterator
from typing import Any

from llm_mlir.dialects import llm
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

_FROM_HEADS = {"q": 1, "k": 1, "v": 1, "k_cache": 2, "v_cache": 2}
ATTENTION: dict[str, dict[str, int]] = {
    llm.AttentionOp.OPERATION_NAME: _FROM_HEADS,
    llm.CachedAttentionOp.OPERATION_NAME: _FROM_HEADS,
    llm.AttentionBlockOp.OPERATION_NAME: {"k_cache": 2, "v_cache": 2},
    llm.KVUpdateOp.OPERATION_NAME: {"new": 2, "cache": 0},
}
"""For each operand of an op the first dimension that must be static, and those behind it, too."""


def attention_problems(op: Any) -> Iterator[tuple[str, Any]]:
    """What is wrong with the operands of an op, if it is one of ``ATTENTION``, and the op."""
    for name, value in op.opview.operand_values().items():
        first = ATTENTION[op.name].get(name)
        if name == "mask" and _is_f64(value) and not _is_f64(op.opview.q):
            # As f32, in which scores are summed, large numbers would be infinite and hide keys.
            yield f"'{op.name}' op expects a mask of 16 or 32 bits, or q of f64 too, got {value.type}", op
        if first is None:
            continue
        sizes = value.type.shape[first:]
        if any(value.type.is_dynamic_dim(axis) for axis in range(first, value.type.rank)):
            yield f"'{op.name}' op expects {name} with static sizes from dimension {first} on, got {value.type}", op
        elif 0 in sizes:
            wanted = "with room for keys" if name.endswith("cache") else "of one head or more, not empty"
            yield f"'{op.name}' op expects {name} {wanted}, got {value.type}", op


BLOCK = 64
"""Attention on CPUs reads whole blocks of keys, so caches are multiples of one."""


def packing_problem(op: Any) -> str | None:
    """Why a cache that an op of attention reads has no packed layout, which CPUs read it in; None where it has."""
    for name, value in op.opview.operand_values().items():
        if not name.endswith("_cache") or value.type.rank != 5 or op.name == llm.KVUpdateOp.OPERATION_NAME:
            continue
        context, depth = value.type.shape[3:]
        if context % BLOCK or (value.type.element_type.width == 16 and depth % 2):
            wanted = f"a cache whose context is a multiple of {BLOCK} (and 16-bit ones with an even head_dim)"
            return f"'{op.name}' op expects {wanted}, got {value.type}"
    return None


def _is_f64(value: Any) -> bool:
    return isinstance(value.type.element_type, ir.F64Type)


def require_attention_sizes(op: Any) -> None:
    """Raises ``PassError`` for the first of ``attention_problems``."""
    for message, culprit in attention_problems(op):
        raise PassError(message, culprit)
