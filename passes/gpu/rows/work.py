"""How the loops of a ``linalg.generic`` are shared out over threads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import Any

from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.vector.elementwise.body import Body
from llm_mlir.passes.vector.elementwise.operands import Operand, coefficient
from llm_mlir.passes.vector.elementwise.reductions import Reduction
from llm_mlir.passes.vector.elementwise.rows import Rows
from llm_mlir.pipeline import PassError

from .alignment import base_alignment

ACCESS_BYTES = 16
"""The widest load or store of a thread."""

_NEIGHBORS = 4
"""Rows of a contraction that share the loads of their common operand, with as many accumulators of a chunk each."""


@dataclass(frozen=True)
class Team:
    """The threads that share a loop: this thread's number and how many there are."""

    thread: Index
    threads: Index


class Work(Rows):
    """The loops of one generic. Chunks of ``lanes`` elements along the last loop are the unit of work."""

    def __init__(self, op: Any, widest: int) -> None:
        """``widest`` bounds the elements of a chunk; fewer are taken where rows or addresses do not allow as many."""
        super().__init__(op, 1)
        self.op = op
        iterators = self.generic.iterators
        self.reduces = iterators.endswith("r")
        if "r" in iterators[:-1]:
            raise PassError("'linalg.generic' op expects a reduction of the last loop alone", op)
        if self.reduces and None in self.reductions.values():
            raise PassError("'linalg.generic' op expects a sum, product, minimum or maximum as reduction", op)
        self.lanes = self._lanes(widest)

    @cached_property
    def static_sizes(self) -> tuple[Any, ...]:
        """For each loop its size, or the memref and axis that give it."""
        return tuple(self._static_size(loop) for loop in range(self.last + 1))

    @property
    def points(self) -> int | None:
        """How many points the loops but a reduction have; None when that depends on the input."""
        sizes = self.static_sizes[: -1 if self.reduces else None]
        return prod(sizes) if all(isinstance(size, int) for size in sizes) else None

    @property
    def chunks(self) -> int | None:
        """How many chunks there are in all; None when that depends on the input."""
        known = all(isinstance(size, int) for size in self.static_sizes)
        return prod(self.static_sizes) // self.lanes if known else None

    @property
    def known_reductions(self) -> dict[int, Reduction]:
        """The reduction of each output (by operand) that is one element for a row."""
        if not self.reduces:
            return {}
        return {index: reduction for index, reduction in self.reductions.items() if reduction is not None}

    @cached_property
    def neighbors(self) -> int:
        """How many neighboring rows of a reduction are taken together: several if they have an operand in common."""
        beside = self.last - 1
        size = self.static_sizes[beside] if beside >= 0 else 1
        shared = any(
            not operand.is_uniform and all(coefficient(e, beside) == 0 for e in operand.expressions)
            for operand in self.operands[: self.first_output]
        )
        if not shared or not isinstance(size, int):
            return 1
        return next(count for count in (_NEIGHBORS, _NEIGHBORS // 2, 1) if size % count == 0)

    @property
    def reduced(self) -> list[Operand]:
        """The outputs that are one element for a row."""
        return [self.operands[index] for index in self.known_reductions]

    def read_operands(self) -> list[tuple[Value, Operand]]:
        """The operands that the body uses, with its arguments for them."""
        return self._read()

    def _static_size(self, loop: int) -> Any:
        for operand in self.operands:
            for axis, expression in enumerate(operand.expressions):
                if expression == ir.AffineExpr.get_dim(loop):
                    dynamic = operand.memref.type.is_dynamic_dim(axis)
                    return (operand.memref, axis) if dynamic else operand.memref.type.get_dim_size(axis)
        raise PassError(f"'linalg.generic' op expects an operand with loop {loop} as an index", self.op)

    def _lanes(self, widest: int) -> int:
        width = self.static_sizes[-1] if self.static_sizes else 1
        if not isinstance(width, int):
            return 1
        memrefs = [inner.operands[0] for inner in self.ops if inner.name == "memref.load"]
        lanes = widest
        while lanes > 1 and (width % lanes or not self._aligned(lanes, memrefs)):
            lanes //= 2
        return lanes

    def _aligned(self, lanes: int, memrefs: Sequence[Value]) -> bool:
        """Whether chunks of ``lanes`` elements are whole, aligned accesses wherever they are contiguous."""
        contiguous = [operand for operand in self.operands if not operand.is_uniform and operand.is_contiguous]
        return all(_allows(operand, lanes) for operand in contiguous) and all(_rows_allow(m, lanes) for m in memrefs)

    def sizes(self) -> list[Index]:
        """The size of each loop; reads those that are dynamic."""
        return [self._size(loop) for loop in range(self.last + 1)]

    def start(self, loops: Sequence[Index]) -> Body:
        """What is the same for a whole row: operands without the last loop, and what is computed of them alone."""
        body = Body(self._row_ops, self._analysis)
        reduced = [self.arguments[index] for index in self.reductions]
        for argument, operand in self._read():
            if operand.is_uniform and argument not in reduced:
                body.known[argument] = operand.read(loops)
        if self.lanes > 1:
            body.evaluate_uniform(loops, self.lanes)
        return body

    def chunk(self, body: Body, loops: list[Index]) -> Body:
        """Computes and stores the chunk that begins at ``loops``; returns what was computed."""
        if self.lanes > 1:
            return self.vector(body, loops, None)
        body = body.fork()
        for argument, operand in self._read():
            if not operand.is_uniform:
                body.known[argument] = operand.read(loops)
        body.evaluate_point(loops)
        for operand, value in zip(self.operands[self.first_output :], self.yielded, strict=True):
            if not operand.is_uniform:
                operand.write(body.value(value), loops)
        return body

    def point(self) -> None:
        """Computes a generic without loops."""
        self._point([])


def _allows(operand: Operand, lanes: int) -> bool:
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
