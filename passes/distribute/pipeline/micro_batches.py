"""Micro-batches: a part of the tokens of a call, as a batch of its own.

While a stage works on one, the next stage works on the one before: Huang et al., "GPipe" (2019, arXiv:1811.06965).
"""

from dataclasses import dataclass
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.ir import arithmetic, build
from llm_mlir.ir.arithmetic import Index
from llm_mlir.ir.build import Value

_LEAST = 16
"""Tokens of a micro-batch: with fewer, weights are read again and again for what one reading could do."""


def micro_batch_size(tokens: Index, stages: int) -> Index:
    """Two micro-batches for each stage, if there are so many tokens: then stages wait for a third of the time at most.

    Of ``n`` micro-batches on ``M`` stages, ``(M - 1) / (n + M - 1)`` of the time is spent waiting.
    """
    return arithmetic.maximum(arithmetic.ceildiv(tokens, 2 * stages), _LEAST)


@dataclass(frozen=True)
class MicroBatch:
    """The tokens ``first`` to ``first + count`` of a call."""

    first: Index
    count: Index

    def inputs(self, function: Any) -> dict[Value, Value]:
        """What layers take of this micro-batch in the place of the inputs of ``function``."""
        pairs = zip(abi.arguments(function), abi.arg_infos(function), strict=True)
        kinds = {info.values["kind"]: value for value, info in pairs if info is not None and info.values is not None}
        found = {}
        if "position" in kinds:
            found[kinds["position"]] = build.extract_slice(kinds["position"], [self.first], [self.count])
        if "offsets" in kinds:
            found[kinds["offsets"]] = self._offsets(kinds["offsets"])
            if "length" in kinds:
                found[kinds["length"]] = self._lengths(kinds["length"], kinds["offsets"])
        return found

    def _offsets(self, offsets: Value) -> Value:
        """Where each sequence's tokens begin among these; sequences without any begin where they end."""
        arith, (first, last) = mlir.arith, self._ends(offsets.type.element_type)

        def clamp(offset: Value, _: Value) -> Value:
            return arith.subi(arith.minsi(arith.maxsi(offset, first), last), first)

        return _elementwise([offsets], clamp)

    def _lengths(self, lengths: Value, offsets: Value) -> Value:
        """How many tokens of each sequence are in the cache: those of earlier micro-batches, too."""
        arith, (first, _) = mlir.arith, self._ends(offsets.type.element_type)
        count = build.dim(lengths, 0)
        begins, ends = (build.extract_slice(offsets, [at], [count]) for at in (0, 1))

        def add(length: Value, begin: Value, end: Value, _: Value) -> Value:
            return arith.addi(length, arith.subi(arith.minsi(arith.maxsi(first, begin), end), begin))

        return _elementwise([lengths, begins, ends], add)

    def _ends(self, type_: Any) -> tuple[Value, Value]:
        last = arithmetic.add(self.first, self.count)
        first, last = (mlir.arith.index_cast(type_, arithmetic.value(end)) for end in (self.first, last))
        return first, last


def _elementwise(numbers: list[Value], body: Any) -> Value:
    out = build.empty(build.shape(numbers[0]), numbers[0].type.element_type)
    return build.generic("d0", "p", [(each, "d0") for each in numbers], [(out, "d0")], body)[0]
