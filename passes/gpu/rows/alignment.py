"""What is known about addresses: how far a load or store is sure to be aligned."""

from collections.abc import Sequence
from functools import reduce
from math import gcd
from typing import Any

from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.analysis.buffer_views import VIEWS
from llm_mlir.ir.build import DYNAMIC, Index, Value
from llm_mlir.ir.rewriter import walk
from llm_mlir.ir.structured import mixed
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

BASE = 16
"""Bytes that arguments and allocations are sure to be aligned to; more is of no use to a load."""

_SUMS = ("arith.addi", "arith.subi", "arith.minsi", "arith.minui", "arith.maxsi", "arith.maxui")
_CASTS = ("arith.index_cast", "arith.index_castui")


def divisor(index: Index) -> int:
    """A number that divides ``index`` for sure; 0 for zero, which everything divides."""
    if isinstance(index, int):
        return abs(index)
    if isinstance(index.owner, ir.Block):
        return 1
    op = index.owner.operation
    if op.name == "arith.constant":
        return abs(op.attributes["value"].value)
    if op.name == "arith.muli":
        return divisor(op.opview.lhs) * divisor(op.opview.rhs)
    if op.name in _SUMS:
        return gcd(divisor(op.opview.lhs), divisor(op.opview.rhs))
    return divisor(op.opview.in_) if op.name in _CASTS else 1


def access_alignment(memref: Value, indices: Sequence[Index]) -> int:
    """Bytes that the address of an element is a multiple of, at most ``BASE``."""
    return gcd(base_alignment(memref), _distance(memref, indices))


def base_alignment(memref: Value) -> int:
    """Bytes that the address of a memref's first element is a multiple of, at most ``BASE``."""
    element = element_bytes(memref.type)
    if isinstance(memref.owner, ir.Block):
        return BASE if _starts_at_zero(memref.type) else element
    op = memref.owner.operation
    if op.name in ("memref.alloc", "memref.alloca", "gpu.dynamic_shared_memory", "memref.get_global"):
        return BASE
    if op.name not in VIEWS:
        return element
    source = op.operands[0]
    if op.name == "memref.view":
        return gcd(base_alignment(source), divisor(op.opview.byte_shift))
    if op.name == "memref.subview":
        static = list(ir.DenseI64ArrayAttr(op.attributes["static_offsets"]))
        return gcd(base_alignment(source), _distance(source, mixed(static, list(op.opview.offsets))))
    return element if op.name == "memref.reinterpret_cast" else base_alignment(source)


def _starts_at_zero(type_: Any) -> bool:
    return type_.get_strides_and_offset()[1] == 0


def _distance(memref: Value, indices: Sequence[Index]) -> int:
    """A number that divides how many bytes an element lies behind the first one."""
    element, (strides, _) = element_bytes(memref.type), memref.type.get_strides_and_offset()
    steps = [divisor(i) * (1 if s == DYNAMIC else s) * element for i, s in zip(indices, strides, strict=True)]
    return reduce(gcd, steps, 0)


def annotate(kernel: Operation) -> None:
    """Tells vector loads and stores in ``kernel`` how far they are aligned; LLVM would take them apart otherwise."""
    for op in walk(kernel):
        if op.name in ("vector.load", "vector.store"):
            memref, *indices = list(op.operands)[op.name == "vector.store" :]
            alignment = access_alignment(memref, indices)
            op.attributes["alignment"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), alignment)
