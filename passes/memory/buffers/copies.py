"""Which copies of buffers are one stretch of memory."""

from typing import Any

from llm_mlir.mlir import ir


def is_plain_copy(copy: Any) -> bool:
    """Whether a ``memref.copy`` is one ``memcpy``: each side has the identity layout, or a static dense one.

    The rule of upstream's ``finalize-memref-to-llvm``, which calls a library function for any other copy.
    """
    return all(_is_identity(operand.type) or _is_dense(operand.type) for operand in copy.operands)


def _is_identity(type_: Any) -> bool:
    return type_.affine_map == ir.AffineMap.get_identity(type_.rank, type_.context)


def _is_dense(type_: Any) -> bool:
    """Whether inner dimensions follow each other without gaps and the outer ones have size 1."""
    if not type_.has_static_shape:
        return False
    sizes, (strides, _) = list(type_.shape), type_.get_strides_and_offset()
    running = 1
    while sizes and strides[len(sizes) - 1] == running:
        running *= sizes.pop()
    return all(size == 1 for size in sizes)
