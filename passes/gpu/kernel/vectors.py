"""Accesses to global memory in vectors, as wide as alignment allows."""

from collections.abc import Sequence
from math import gcd
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import DYNAMIC, Index, Value
from llm_mlir.ir.structured import mixed, producer
from llm_mlir.mlir import ir

from .memory import CHUNK_BYTES, width_of

_SAME_START = ("memref.cast", "memref.collapse_shape", "memref.expand_shape")


def aligned_elements(memref: Value) -> int:
    """How many elements from the start of each row are known to be aligned together: a power of two, at most 16 bytes.

    Memory that is no view is taken to be aligned to 16 bytes: arguments by the ABI, allocations by the arena.
    1 where neighbors in a row are not adjacent.
    """
    strides, _ = memref.type.get_strides_and_offset()
    if not strides:
        return 1
    if strides[-1] != 1 or DYNAMIC in strides:
        return 1
    return gcd(CHUNK_BYTES // width_of(memref.type.element_type), *strides[:-1], *_offsets(memref))


def _offsets(memref: Value) -> list[int]:
    """Numbers of which the distance of a view from aligned memory is a sum of multiples; [1] if nothing is known."""
    op = producer(memref)
    if op is None or op.name == "memref.alloc":
        return []
    if op.name in _SAME_START:
        return _offsets(op.operands[0])
    if op.name != "memref.subview":
        return [1]
    source = op.opview.source
    strides, _ = source.type.get_strides_and_offset()
    offsets = mixed(list(ir.DenseI64ArrayAttr(op.attributes["static_offsets"])), list(op.opview.offsets))
    steps = [_step(offset, stride) for offset, stride in zip(offsets, strides, strict=True)]
    return [*steps, *_offsets(source)]


def _step(offset: Index, stride: int) -> int:
    if stride == DYNAMIC:
        return 0 if offset == 0 else 1
    return offset * stride if isinstance(offset, int) else stride


def load(memref: Value, indices: Sequence[Index], count: int, aligned: int) -> Value:
    """``count`` neighbors in the last dimension, as vectors of ``aligned`` elements."""
    type_ = ir.VectorType.get([count], memref.type.element_type)
    where = [build.value(index) for index in indices]
    return mlir.vector.load(type_, memref, where, alignment=aligned * width_of(memref.type.element_type))


def store(vector: Value, memref: Value, indices: Sequence[Index], aligned: int) -> None:
    """Writes a vector to neighbors in the last dimension."""
    where = [build.value(index) for index in indices]
    mlir.vector.store(vector, memref, where, alignment=aligned * width_of(memref.type.element_type))


def elements(vector: Value) -> list[Any]:
    """The scalars of a one-dimensional vector."""
    return [mlir.vector.extract(vector, [], [i]) for i in range(vector.type.shape[0])]
