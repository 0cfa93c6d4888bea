"""Running sums of a softmax over keys, and how those of different keys become one.

Milakov and Gimelshein, "Online normalizer calculation for softmax" (2018).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.support.masking import LOWEST, LOWEST_F64


def sum_type(queries: Value) -> Any:
    """The type of scores and sums: f64 where queries are, else f32."""
    element_type = queries.type.element_type
    return element_type if isinstance(element_type, ir.F64Type) else ir.F32Type.get()


@dataclass(frozen=True)
class SoftmaxState:
    """What is known of R rows after some keys.

    ``maximum`` [R] of their scores, ``total`` [R] of ``2^(factor * (score - maximum))``, ``result`` [R, D]: the values
    weighted by the same powers. All are of one type, f32 or f64.
    """

    maximum: Value
    total: Value
    result: Value
    factor: float

    @staticmethod
    def empty(rows: Sequence[Index], depth: Index, type_: Any, factor: float) -> "SoftmaxState":
        """Memory for the sums of [..., R] rows, of a float type, with nothing in it yet."""
        maximum, total, result = (build.empty(sizes, type_) for sizes in (rows, rows, [*rows, depth]))
        return SoftmaxState(maximum, total, result, factor)

    @property
    def type(self) -> Any:
        """The element type of all three."""
        return self.maximum.type.element_type

    @property
    def values(self) -> list[Value]:
        """All three."""
        return [self.maximum, self.total, self.result]

    @property
    def rows(self) -> Index:
        """R."""
        return build.dim(self.maximum, 0)

    def of(self, values: Sequence[Value]) -> "SoftmaxState":
        """Other sums of the same kind of scores."""
        maximum, total, result = values
        return replace(self, maximum=maximum, total=total, result=result)

    def cleared(self) -> "SoftmaxState":
        """Those of no keys, in place."""
        numbers = (LOWEST_F64 if isinstance(self.type, ir.F64Type) else LOWEST, 0.0, 0.0)
        return self.of(
            [
                mlir.linalg.fill(build.constant(self.type, n), outs=[v])
                for n, v in zip(numbers, self.values, strict=True)
            ]
        )

    def first(self, rows: Index) -> "SoftmaxState":
        """The sums of the first ``rows`` rows."""
        return self.rows_at([0], rows)

    def with_first(self, part: "SoftmaxState", rows: Index) -> "SoftmaxState":
        """These sums with ``part`` in the first ``rows`` rows."""
        pairs = zip(part.values, self.values, strict=True)
        return self.of([build.insert_slice(source, target, *_slice(target, [0], rows)) for source, target in pairs])

    def rows_at(self, where: Sequence[Index], rows: Index) -> "SoftmaxState":
        """The sums of ``rows`` rows at a position of [..., R]."""
        unit = range(len(where) - 1)
        return self.of([build.extract_slice(v, *_slice(v, where, rows), drop=unit) for v in self.values])

    def inserts(self, part: "SoftmaxState", where: Sequence[Index]) -> list[Any]:
        """What a parallel loop yields to put ``part`` there."""
        pairs = zip(part.values, self.values, strict=True)
        return [(source, target, *_slice(target, where, part.rows)) for source, target in pairs]

    def power(self, score: Value, maximum: Value) -> Value:
        """``2^(factor * (score - maximum))``."""
        difference = mlir.arith.subf(score, maximum)
        if self.factor != 1:
            difference = mlir.arith.mulf(difference, build.constant(difference.type, self.factor))
        return mlir.math.exp2(difference)

    def raised(self, domain: str, iterators: str, scores: Value) -> tuple["SoftmaxState", Value]:
        """The maximum with that of ``scores`` too, in place, and what earlier sums have to be multiplied by."""
        # The copy lets the maximum be updated in place: a loop must yield the buffer it was given.
        before = build.copy(self.maximum, build.empty([self.rows], self.type))
        maximum = build.generic(domain, iterators, [(scores, domain)], [(self.maximum, "r")], mlir.arith.maxnumf)[0]
        factor = build.generic("r", "p", [(maximum, "r")], [(before, "r")], lambda new, old: self.power(old, new))[0]
        return replace(self, maximum=maximum), factor

    def scaled(self, factor: Value) -> "SoftmaxState":
        """Total and result times ``factor`` [R], in place."""
        return replace(self, total=_scaled(self.total, factor, "r"), result=_scaled(self.result, factor, "r, d"))

    def merged(self, other: "SoftmaxState") -> "SoftmaxState":
        """The sums over the keys of both, in place; bitwise the same as ``other.merged(self)``.

        Sums of no keys change nothing: their factor is zero, and that of the others one.
        """
        raised, factor = self.raised("r", "p", other.maximum)
        tops = [(raised.maximum, "r"), (other.maximum, "r")]
        slot = build.empty([self.rows], self.type)
        others = build.generic("r", "p", tops, [(slot, "r")], lambda new, old, _: self.power(old, new))[0]

        def body(mine: Value, theirs: Value, addend: Value, value: Value) -> Value:
            return mlir.arith.addf(mlir.arith.mulf(value, mine), mlir.arith.mulf(addend, theirs))

        def add(domain: str, addend: Value, value: Value) -> Value:
            ins = [(factor, "r"), (others, "r"), (addend, domain)]
            return build.generic(domain, "p" * value.type.rank, ins, [(value, domain)], body)[0]

        return self.of([raised.maximum, add("r", other.total, self.total), add("r, d", other.result, self.result)])

    def normalized(self, out: Value) -> Value:
        """``result / total`` in ``out`` [count, heads, D]: zero where no key was visible."""
        sizes = build.shape(out)
        by_query = build.expand(self.result, [[0, 1], [2]], sizes)
        element_type = out.type.element_type

        def body(value: Value, sum_: Value, _: Value) -> Value:
            # One division for a row: a vector of them takes as long as ten multiplications.
            inverse = mlir.arith.divf(build.constant(sum_.type, 1.0), _or_one(sum_))
            return build.convert(mlir.arith.mulf(value, inverse), element_type)

        ins = [(by_query, "q, h, d"), (build.expand(self.total, [[0, 1]], sizes[:2]), "q, h")]
        return build.generic("q, h, d", "ppp", ins, [(out, "q, h, d")], body)[0]


def _slice(value: Value, where: Sequence[Index], rows: Index) -> tuple[list[Index], list[Index]]:
    """Offsets and sizes of ``rows`` rows of a tensor [..., R] or [..., R, D]."""
    rest = build.shape(value)[len(where) :]
    return [*where, *[0] * len(rest)], [*[1] * (len(where) - 1), rows, *rest]


def _scaled(value: Value, factor: Value, domain: str) -> Value:
    """``value * factor`` row by row, in place."""

    def body(scale: Value, old: Value) -> Value:
        return mlir.arith.mulf(old, scale)

    return build.generic(domain, "p" * value.type.rank, [(factor, "r")], [(value, domain)], body)[0]


def _or_one(number: Value) -> Value:
    """``number``, or one where it is zero."""
    is_zero = mlir.arith.cmpf(mlir.arith.CmpFPredicate.OEQ, number, build.constant(number.type, 0.0))
    return mlir.arith.select(is_zero, build.constant(number.type, 1.0), number)
