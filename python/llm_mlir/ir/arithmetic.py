"""Index arithmetic: ``Index`` is an ``int`` or an ``index`` value.

Arithmetic on two ints is folded here, so that a static size stays one. Ops go to the current insertion point.
"""

from collections.abc import Callable
from typing import Protocol, cast, overload

from .. import mlir
from ..mlir import ir
from .types import Value

Index = int | Value
DYNAMIC: int = ir.ShapedType.get_dynamic_size()


class _Arithmetic(Protocol):
    """A function of two indices, which gives an int for two ints and else a value."""

    @overload
    def __call__(self, a: int, b: int) -> int: ...
    @overload
    def __call__(self, a: Value, b: Index) -> Value: ...
    @overload
    def __call__(self, a: Index, b: Value) -> Value: ...
    @overload
    def __call__(self, a: Index, b: Index) -> Index: ...


def _overloaded(function: Callable[[Index, Index], Index]) -> _Arithmetic:
    return cast(_Arithmetic, function)


def value(index: Index) -> Value:
    """``index`` as an SSA value of type ``index``."""
    return mlir.arith.constant(ir.IndexType.get(), index) if isinstance(index, int) else index


@_overloaded
def add(a: Index, b: Index) -> Index:
    """``a + b``."""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if (isinstance(b, int) and b == 0) or (isinstance(a, int) and a == 0):
        return a if isinstance(b, int) else b
    return mlir.arith.addi(value(a), value(b))


@_overloaded
def sub(a: Index, b: Index) -> Index:
    """``a - b``."""
    if isinstance(a, int) and isinstance(b, int):
        return a - b
    return a if isinstance(b, int) and b == 0 else mlir.arith.subi(value(a), value(b))


@_overloaded
def mul(a: Index, b: Index) -> Index:
    """``a * b``."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if isinstance(b, int) and b == 1:
        return a
    return b if isinstance(a, int) and a == 1 else mlir.arith.muli(value(a), value(b))


@_overloaded
def floordiv(a: Index, b: Index) -> Index:
    """``a // b`` of sizes (both non-negative, so the division is unsigned)."""
    if isinstance(a, int) and isinstance(b, int):
        return a // b
    return a if isinstance(b, int) and b == 1 else mlir.arith.divui(value(a), value(b))


@_overloaded
def ceildiv(a: Index, b: Index) -> Index:
    """``-(-a // b)`` of sizes."""
    if isinstance(a, int) and isinstance(b, int):
        return -(-a // b)
    return a if isinstance(b, int) and b == 1 else mlir.arith.ceildivui(value(a), value(b))


def rem(a: Index, b: Index) -> Index:
    """``a % b`` of sizes."""
    if isinstance(a, int) and isinstance(b, int):
        return a % b
    return 0 if isinstance(b, int) and b == 1 else mlir.arith.remui(value(a), value(b))


@_overloaded
def minimum(a: Index, b: Index) -> Index:
    """The smaller of two signed indices."""
    return min(a, b) if isinstance(a, int) and isinstance(b, int) else mlir.arith.minsi(value(a), value(b))


@_overloaded
def maximum(a: Index, b: Index) -> Index:
    """The larger of two signed indices."""
    return max(a, b) if isinstance(a, int) and isinstance(b, int) else mlir.arith.maxsi(value(a), value(b))


def to_index(integer: Value) -> Value:
    """An integer value as ``index`` (signed)."""
    return integer if integer.type == ir.IndexType.get() else mlir.arith.index_cast(ir.IndexType.get(), integer)


def less(a: Index, b: Index) -> Value:
    """``a < b`` of signed indices, as an ``i1``."""
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, value(a), value(b))
