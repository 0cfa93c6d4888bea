"""How the loops of a ``linalg.generic`` are shared out over threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any

from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.generics.body import Body
from llm_mlir.ir.generics.loop_nest import LoopNest
from llm_mlir.ir.generics.operands import IndexedOperand, coefficient
from llm_mlir.ir.generics.reductions import Reduction
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import PassError

from .alignment import base_alignment

ACCESS_BYTES = 16
"""The widest load or store of a thread."""

_NEIGHBORS = 4
"""Rows of a contraction that share the loads of their common operand, with as many accumulators of a chunk each."""


@dataclass(frozen=True)
class ThreadTeam:
    """The threads that share a loop: this thread's number and how many there are."""

    thread: Index
    threads: Index


class ThreadWork:
    """The loops of one generic, ``nest``, as threads share them.

    Chunks of ``lanes`` elements along the last loop are the unit of work; ``reduces`` tells whether that loop is a
    reduction that threads share. Of a generic that is not ``regular`` they share the parallel loops alone: a point of
    these is one thread's, which goes over the others in order.
    """

    def __init__(self, op: Operation, widest: int) -> None:
        """``widest`` bounds the elements of a chunk; fewer are taken where rows or addresses do not allow as many.

        Raises ``PassError`` for a generic that no kernel is made for.
        """
        self.op, self.nest = op, LoopNest(op)
        iterators = self.nest.generic.iterators
        if self.nest.problem is not None:
            raise PassError(f"'{op.name}' op {self.nest.problem}", op)
        self.regular = is_regular(self.nest)
        self.reduces = self.regular and iterators.endswith("r")
        self.lanes = self._lanes(widest) if self.regular else 1

    @cached_property
    def static_sizes(self) -> tuple[Any, ...]:
        """For each loop its size, or the memref and axis that give it."""
        return tuple(_static_size(self.nest.extent(loop)) for loop in range(self.nest.last + 1))

    @property
    def points(self) -> int | None:
        """How many points the loops but reductions have; None when that depends on the input."""
        sizes = [self.static_sizes[loop] for loop in self.parallel]
        return prod(sizes) if all(isinstance(size, int) for size in sizes) else None

    @property
    def parallel(self) -> list[int]:
        """The parallel loops."""
        return [loop for loop, kind in enumerate(self.nest.generic.iterators) if kind == "p"]

    @property
    def chunks(self) -> int | None:
        """How many chunks there are in all; None when that depends on the input."""
        if not self.regular:
            return self.points
        known = all(isinstance(size, int) for size in self.static_sizes)
        return prod(self.static_sizes) // self.lanes if known else None

    @property
    def reductions(self) -> dict[int, Reduction]:
        """The reduction of each output (by operand) that is one element for a row."""
        return self.nest.known_reductions if self.reduces else {}

    @property
    def reduced(self) -> list[IndexedOperand]:
        """The outputs that are one element for a row."""
        return [self.nest.operands[index] for index in self.reductions]

    @cached_property
    def neighbors(self) -> int:
        """How many neighboring rows of a reduction are taken together: several if they have an operand in common."""
        beside = self.nest.last - 1
        size = self.static_sizes[beside] if beside >= 0 else 1
        shared = any(
            not operand.is_uniform and all(coefficient(e, beside) == 0 for e in operand.expressions)
            for operand in self.nest.inputs
        )
        if not shared or not isinstance(size, int):
            return 1
        return next(count for count in (_NEIGHBORS, _NEIGHBORS // 2, 1) if size % count == 0)

    def _lanes(self, widest: int) -> int:
        width = self.static_sizes[-1] if self.static_sizes else 1
        if not isinstance(width, int):
            return 1
        memrefs = [inner.opview.memref for inner in self.nest.ops if inner.name == "memref.load"]
        lanes = widest
        while lanes > 1 and (width % lanes or not self._aligned(lanes, memrefs)):
            lanes //= 2
        return lanes

    def _aligned(self, lanes: int, memrefs: Sequence[Value]) -> bool:
        """Whether chunks of ``lanes`` elements are whole, aligned accesses wherever they are contiguous."""
        contiguous = [operand for operand in self.nest.operands if not operand.is_uniform and operand.is_contiguous]
        return all(_allows(operand, lanes) for operand in contiguous) and all(_rows_allow(m, lanes) for m in memrefs)

    def start(self, loops: Sequence[Index]) -> Body:
        """What is the same for a whole row: operands without the last loop, and what is computed of them alone."""
        body = self.nest.row(loops)
        if self.lanes > 1:
            body.evaluate_uniform(loops, self.lanes)
        return body

    def chunk(self, row: Body, loops: list[Index]) -> Body:
        """Computes and stores the chunk that begins at ``loops``; returns what was computed."""
        return self.nest.row_vector(row, loops, self.lanes) if self.lanes > 1 else self.nest.row_point(row, loops)


def is_regular(nest: LoopNest) -> bool:
    """Whether at most the last loop is a reduction, by an op whose terms threads can combine in any order."""
    iterators = nest.generic.iterators
    return "r" not in iterators[:-1] and (not iterators.endswith("r") or None not in nest.reductions.values())


def _static_size(extent: Any) -> Any:
    memref, axis = extent
    return extent if memref.type.is_dynamic_dim(axis) else memref.type.get_dim_size(axis)


def _allows(operand: IndexedOperand, lanes: int) -> bool:
    """Whether every chunk of an operand that is contiguous along the last loop is aligned to its size."""
    type_, rows = operand.memref.type, []
    strides, _ = type_.get_strides_and_offset()
    for stride, expression in zip(strides, operand.expressions, strict=True):
        along = coefficient(expression, operand.last_loop)
        rows.append(stride if not along else lanes)
    return _divides(operand.memref, rows, lanes)


def _rows_allow(memref: Value, lanes: int) -> bool:
    """Whether every row of a memref that is read at computed places begins at a multiple of a chunk."""
    strides, _ = memref.type.get_strides_and_offset()
    return _divides(memref, strides[:-1], lanes)


def _divides(memref: Value, strides: Sequence[int], lanes: int) -> bool:
    element = element_bytes(memref.type)
    unit = min(lanes * element, ACCESS_BYTES)
    known = all(stride > 0 and stride * element % unit == 0 for stride in strides)
    return known and base_alignment(memref) % unit == 0


def delinearize(number: Index, sizes: Sequence[Index]) -> list[Index]:
    """The indices of a point given by its number in row-major order."""
    indices: list[Index] = []
    for size in reversed(sizes[1:]):
        indices.append(build.rem(number, size))
        number = build.floordiv(number, size)
    return [number, *reversed(indices)] if sizes else []


def product(sizes: Sequence[Index]) -> Index:
    """The product of sizes."""
    total: Index = 1
    for size in sizes:
        total = build.mul(total, size)
    return total
