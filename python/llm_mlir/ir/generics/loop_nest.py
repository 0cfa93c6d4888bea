"""The loops of a ``linalg.generic``, and what runs in them: its operands, its body, its reductions."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ...mlir import ir
from .. import build
from ..build import Index, Value
from ..structured import Generic
from ..types import Operation
from .body import Body
from .operands import IndexedOperand, is_linear
from .reductions import Reduction
from .row_analysis import RowAnalysis, is_supported


class LoopNest:
    """A generic on memrefs, taken apart for code that emits its loops one by one.

    A row is a run along the last loop. What stays the same along it is computed once, before it. Check ``problem``
    first: where it is not None, nothing else is promised.
    """

    def __init__(self, op: Operation) -> None:
        self.generic = Generic(op)
        self.last = len(self.generic.iterators) - 1
        block = op.regions[0].blocks[0]
        *self.ops, terminator = [inner.operation for inner in block.operations]
        self.yielded: list[Value] = list(terminator.operands)
        self.arguments: list[Value] = list(block.arguments)
        self.operands = [self._operand(i) for i in range(len(self.arguments))]
        self.first_output = len(self.generic.inputs)

    def _operand(self, index: int) -> IndexedOperand:
        map_ = self.generic.op.attributes["indexing_maps"][index].value
        return IndexedOperand(self.generic.operands[index], tuple(map_.results), self.last)

    @cached_property
    def problem(self) -> str | None:
        """Why nothing can be emitted for the generic, as ``expects ..., got ...``; None where it can."""
        for inner in self.ops:
            if not is_supported(inner):
                return f"expects arith, math, memref.load and linalg.index in its body, got '{inner.name}'"
        for operand in self.operands:
            if isinstance(operand.memref.type, ir.RankedTensorType):
                return f"expects memrefs (from one-shot-bufferize), got {operand.memref.type}"
            for expression in operand.expressions:
                if not is_linear(expression):
                    return f"expects indices that are sums and multiples of loops, got {expression}"
        hidden = next((loop for loop in range(self.last + 1) if self.extent(loop) is None), None)
        return None if hidden is None else f"expects an operand with loop {hidden} as an index"

    def extent(self, loop: int) -> tuple[Value, int] | None:
        """The memref and the axis of it that ``loop`` runs along; None where there is none."""
        for operand in self.operands:
            for axis, expression in enumerate(operand.expressions):
                if expression == ir.AffineExpr.get_dim(loop):
                    return operand.memref, axis
        return None

    def sizes(self) -> list[Index]:
        """The size of each loop; reads those that are dynamic."""
        extents = [self.extent(loop) for loop in range(self.last + 1)]
        return [build.dim(*extent) for extent in extents if extent is not None]

    @property
    def inputs(self) -> list[IndexedOperand]:
        """The ``ins``."""
        return self.operands[: self.first_output]

    @property
    def outputs(self) -> list[IndexedOperand]:
        """The ``outs``."""
        return self.operands[self.first_output :]

    @cached_property
    def reductions(self) -> dict[int, Reduction | None]:
        """How each output (by operand) that is one element a row is reduced; None for a way we do not know."""
        return {
            index: Reduction.match(self.arguments[index], self.yielded[index - self.first_output])
            for index in range(self.first_output, len(self.operands))
            if self.operands[index].is_uniform
        }

    @cached_property
    def known_reductions(self) -> dict[int, Reduction]:
        """``reductions`` without those that we do not know."""
        return {index: reduction for index, reduction in self.reductions.items() if reduction is not None}

    @cached_property
    def row_ops(self) -> list[Any]:
        """The body without the ops that combine a row's elements."""
        combining = [reduction.op for reduction in self.known_reductions.values()]
        return [op for op in self.ops if op not in combining]

    @cached_property
    def analysis(self) -> RowAnalysis:
        """What changes along a row."""
        varying = [a for a, o in zip(self.arguments, self.operands, strict=True) if not o.is_uniform]
        return RowAnalysis(self.row_ops, self.last, varying)

    @cached_property
    def reads(self) -> list[tuple[Value, IndexedOperand]]:
        """The operands that the body uses, with its arguments for them."""
        return [(a, o) for a, o in zip(self.arguments, self.operands, strict=True) if any(True for _ in a.uses)]

    def point(self, loops: Sequence[Index]) -> None:
        """Computes and stores one point of the loops, on scalars."""
        body = Body(self.ops, self.analysis)
        for argument, operand in self.reads:
            body.known[argument] = operand.read(loops)
        body.evaluate_point(loops)
        for operand, value in zip(self.outputs, self.yielded, strict=True):
            operand.write(body.value(value), loops)

    def row(self, loops: Sequence[Index]) -> Body:
        """The body of a row that begins at ``loops``, with what is the same along it read."""
        body = Body(self.row_ops, self.analysis)
        reduced = [self.arguments[index] for index in self.reductions]
        for argument, operand in self.reads:
            if operand.is_uniform and argument not in reduced:
                body.known[argument] = operand.read(loops)
        return body

    def row_point(self, row: Body, loops: Sequence[Index]) -> Body:
        """Computes and stores one point of a ``row``; returns what was computed, reductions not yet combined."""
        body = row.fork()
        for argument, operand in self.reads:
            if not operand.is_uniform:
                body.known[argument] = operand.read(loops)
        body.evaluate_point(loops)
        for operand, value in zip(self.outputs, self.yielded, strict=True):
            if not operand.is_uniform:
                operand.write(body.value(value), loops)
        return body

    def row_vector(self, row: Body, loops: Sequence[Index], lanes: int, mask: Value | None = None) -> Body:
        """``row_point`` of ``lanes`` points from ``loops`` on; lanes outside ``mask`` touch no memory."""
        body = row.fork()
        for argument, operand in self.reads:
            if not operand.is_uniform:
                body.known[argument] = operand.read_vector(loops, lanes, mask)
        body.evaluate_vector(loops, lanes, mask)
        for operand, value in zip(self.outputs, self.yielded, strict=True):
            if not operand.is_uniform:
                operand.write_vector(body.vector(value, lanes), loops, mask)
        return body
