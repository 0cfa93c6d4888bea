"""Intervals of SSA values of integer and index type."""

from collections.abc import Callable
from functools import reduce
from typing import Any

from llm_mlir import abi
from llm_mlir.analysis.buffer_views import root
from llm_mlir.analysis.loops import forall_bounds
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

from .interval import Interval
from .sizes import BufferSizes

Binary = Callable[[Interval, Interval], Interval]

_BINARY: dict[str, Binary] = {
    "arith.addi": Interval.__add__,
    "arith.subi": Interval.__sub__,
    "arith.muli": Interval.__mul__,
    "arith.divui": Interval.floordiv,
    "arith.divsi": Interval.floordiv,
    "arith.floordivsi": Interval.floordiv,
    "arith.ceildivui": Interval.ceildiv,
    "arith.ceildivsi": Interval.ceildiv,
    "arith.remui": Interval.remainder,
    "arith.remsi": Interval.remainder,
    "arith.minui": Interval.minimum,
    "arith.minsi": Interval.minimum,
    "arith.maxui": Interval.maximum,
    "arith.maxsi": Interval.maximum,
}
_CASTS = ("arith.index_cast", "arith.index_castui", "arith.extsi", "arith.extui", "arith.trunci")
_AFFINE: dict[str, Binary] = {
    "AffineAddExpr": Interval.__add__,
    "AffineMulExpr": Interval.__mul__,
    "AffineFloorDivExpr": Interval.floordiv,
    "AffineCeilDivExpr": Interval.ceildiv,
    "AffineModExpr": Interval.remainder,
}


class Bounds:
    """Intervals of the values of a module, computed on demand.

    They hold for every call whose sizes stay below the bounds in ``llm.symbols`` and whose inputs are as
    ``llm.values`` says. Sizes and offsets are taken not to be negative, so signed and unsigned arithmetic agree.
    """

    def __init__(self, module: Operation) -> None:
        self._module = module
        self._symbols = abi.symbols(module)
        self._known: dict[Value, Interval] = {}
        self._sizes = BufferSizes(self)

    def interval(self, value: Value) -> Interval:
        """The interval of an integer or index value; unbounded where nothing is known or a loop carries it."""
        if value not in self._known:
            self._known[value] = Interval()  # what a cycle sees
            self._known[value] = self._compute(value)
        return self._known[value]

    def size(self, memref: Value, axis: int) -> Interval:
        """The interval of one size of a memref value."""
        return self._sizes.size(memref, axis)

    def symbol(self, dim: str) -> Interval:
        """The interval of an entry of ``llm.dims``."""
        try:
            return Interval(0, abi.evaluate(dim, self._symbols))
        except KeyError:
            return Interval()

    def call_operands(self, argument: Value) -> list[Value]:
        """What the calls of a private function pass for one of its arguments."""
        function = argument.owner.owner
        if abi.is_entry(function):
            return []
        calls = abi.calls(self._module, abi.function_name(function))
        return [call.operands[argument.arg_number] for call in calls]

    def _compute(self, value: Value) -> Interval:
        if isinstance(value.owner, ir.Block):
            return self._argument(value)
        op = value.owner.operation
        if op.name in _BINARY:
            return _BINARY[op.name](self.interval(op.opview.lhs), self.interval(op.opview.rhs))
        if op.name in _CASTS:
            return self.interval(op.opview.in_)
        handler = getattr(self, "_" + op.name.replace(".", "_"), None)
        return handler(op) if handler else Interval()

    def _argument(self, value: Value) -> Interval:
        owner = value.owner.owner.operation
        if owner.name == "func.func":
            passed = [self.interval(operand) for operand in self.call_operands(value)]
            return reduce(Interval.union, passed) if passed else Interval()
        if owner.name == "scf.for" and value.arg_number == 0:
            loop = owner.opview
            return Interval(self.interval(loop.lowerBound).low, self.interval(loop.upperBound).high - 1)
        if owner.name == "scf.forall":
            return self._forall_index(owner, value.arg_number)
        return Interval()

    def _forall_index(self, forall: Operation, axis: int) -> Interval:
        lower, upper, _ = forall_bounds(forall)[axis]
        return Interval(self._index(lower).low, self._index(upper).high - 1)

    def _index(self, index: Index) -> Interval:
        return Interval.exactly(index) if isinstance(index, int) else self.interval(index)

    def _arith_constant(self, op: Operation) -> Interval:
        attribute = op.attributes["value"]
        return Interval.exactly(attribute.value) if isinstance(attribute, ir.IntegerAttr) else Interval()

    def _arith_select(self, op: Operation) -> Interval:
        return self.interval(op.opview.true_value).union(self.interval(op.opview.false_value))

    def _memref_dim(self, op: Operation) -> Interval:
        axis = self.interval(op.opview.index)
        return self.size(op.opview.source, int(axis.low)) if axis.low == axis.high else Interval(0)

    def _affine_apply(self, op: Operation) -> Interval:
        return self._affine_results(op)[0]

    def _affine_min(self, op: Operation) -> Interval:
        return reduce(Interval.minimum, self._affine_results(op))

    def _affine_max(self, op: Operation) -> Interval:
        return reduce(Interval.maximum, self._affine_results(op))

    def _affine_results(self, op: Operation) -> list[Interval]:
        map_ = op.attributes["map"].value
        operands = [self.interval(operand) for operand in op.operands]
        return [_affine(result, operands, map_.n_dims) for result in map_.results]

    def _memref_load(self, op: Operation) -> Interval:
        return self._loaded_from(root(op.opview.memref))

    def _loaded_from(self, source: Value) -> Interval:
        """What a load from the memory of ``source`` yields: known for arguments, seen through calls."""
        if not isinstance(source.owner, ir.Block) or source.owner.owner.operation.name != "func.func":
            return Interval()
        info = abi.arg_info(source.owner.owner, source.arg_number)
        if info is not None and info.values is not None:
            return self._drawn(info.values)
        passed = [self._loaded_from(root(operand)) for operand in self.call_operands(source)]
        return reduce(Interval.union, passed) if passed else Interval()

    def _drawn(self, values: Any) -> Interval:
        """The values that ``llm.values`` promises."""
        kind = values["kind"]
        if kind in ("offsets", "row"):
            high = self.symbol(values["of"]).high
            return Interval(0, high if kind == "offsets" else high - 1)
        high = values["max"]
        return Interval(0, high if kind == "length" else high - 1)


def _affine(expression: Any, operands: list[Interval], dims: int) -> Interval:
    kind = type(expression).__name__
    if kind == "AffineConstantExpr":
        return Interval.exactly(expression.value)
    if kind == "AffineDimExpr":
        return operands[expression.position]
    if kind == "AffineSymbolExpr":
        return operands[dims + expression.position]
    return _AFFINE[kind](_affine(expression.lhs, operands, dims), _affine(expression.rhs, operands, dims))
