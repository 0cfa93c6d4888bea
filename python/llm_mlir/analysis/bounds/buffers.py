"""Bytes of memref values."""

from math import prod
from typing import Any

from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir

from .values import Bounds


def element_bytes(type_: Any) -> int:
    """Bytes of one element of a memref or vector type."""
    element = type_.element_type
    if isinstance(element, ir.IndexType):
        return 8
    if isinstance(element, ir.VectorType):
        return prod(element.shape) * element_bytes(element)
    return -(-element.width // 8)


def buffer_bytes(bounds: Bounds, memref: Value) -> float:
    """An upper bound of the bytes of a memref value's elements; infinite where there is none."""
    sizes = [bounds.size(memref, axis).high for axis in range(memref.type.rank)]
    return 0 if 0 in sizes else prod(sizes) * element_bytes(memref.type)
