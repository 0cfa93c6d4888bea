"""Weights made out of codes: the op that says so, and the tile of a linear that reads codes in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ... import mlir
from ...mlir import ir
from ...support.codes import STEP, WORD, Coding
from .. import build
from ..attributes import from_python, to_python
from ..build import Index, Value
from ..structured import Generic, is_generic
from ..types import Operation
from .bodies import adds_product
from .contraction import CONTRACTION, multiply_accumulate

DEQUANTIZE = "llm.dequantize"
CODED = "llm.coded"
"""Attribute of a tile whose second factor are codes: how they are to be read."""


@dataclass(frozen=True)
class Quantized:
    """What ``llm.dequantize`` makes a weight of; it stays until linears and gathers read codes in its place."""

    op: Operation
    codes: Value
    scales: Value
    mins: Value | None
    coding: Coding

    @staticmethod
    def match(op: Operation | None) -> "Quantized | None":
        """The weight that ``op`` makes."""
        if op is None or op.name != DEQUANTIZE:
            return None
        codes, scales, *mins = op.operands
        bits, group, codebook = (op.attributes.get(name) for name in ("bits", "group", "codebook"))
        book = None if codebook is None else to_python(codebook)
        coding = Coding(to_python(bits), to_python(group), book, bool(mins))
        return Quantized(op, codes, scales, mins[0] if mins else None, coding)

    @property
    def parts(self) -> list[Value]:
        """Codes, scales and, if they are there, minimums."""
        return list(self.op.operands)

    def element(self, row: Index, column: Index) -> Value:
        """The number of one place, read by ``tensor.extract``: for bodies of generics."""
        half: Index | None = None
        byte = column
        if self.coding.bits == 4:
            half = build.rem(build.floordiv(column, WORD), 2)
            byte = build.add(build.mul(build.floordiv(column, STEP), WORD), build.rem(column, WORD))
        group = build.floordiv(column, self.coding.group)
        code, *scaling = (
            mlir.tensor.extract(part, [build.value(row), build.value(at)])
            for part, at in zip(self.parts, (byte, group, group), strict=False)
        )
        return decoded(code, half, self.coding, *scaling)


def decoded(code: Value, half: Index | None, coding: Coding, scale: Value, minimum: Value | None = None) -> Value:
    """What an i8 ``code`` stands for; ``half`` says which of a byte's two codes (0: the low one).

    In f64 if scale or minimum is, else in f32, which codes and tables are without loss.
    """
    f32, f64 = ir.F32Type.get(), ir.F64Type.get()
    wide = f64 if f64 in (scale.type, None if minimum is None else minimum.type) else f32
    number = mlir.arith.sitofp(f32, code) if half is None else _nibble(code, half, coding)
    result = mlir.arith.mulf(build.convert(scale, wide), build.convert(number, wide))
    return result if minimum is None else mlir.arith.addf(result, build.convert(minimum, wide))


def _nibble(code: Value, half: Index, coding: Coding) -> Value:
    i8, f32 = code.type, ir.F32Type.get()
    shift = mlir.arith.index_cast(i8, build.value(build.mul(half, WORD)))
    number = mlir.arith.andi(mlir.arith.shrui(code, shift), build.constant(i8, 15))
    if coding.codebook is None:
        offset = 0 if coding.has_mins else 8
        return mlir.arith.sitofp(f32, mlir.arith.subi(number, build.constant(i8, offset)) if offset else number)
    assert coding.table is not None
    values = [ir.FloatAttr.get(f32, value) for value in coding.table]
    type_ = ir.RankedTensorType.get([len(values)], f32)
    table = mlir.arith.constant(type_, ir.DenseElementsAttr.get(values, type_))
    return mlir.tensor.extract(table, [mlir.arith.index_castui(ir.IndexType.get(), number)])


@dataclass(frozen=True)
class QuantizedTile:
    """``c[m, n] += a[m, k] * b[n, k]`` with ``b`` in codes, on tensors or memrefs, k cut into groups and words.

    ``a`` is [M, G, S, 4] (of 4 bits [M, G, S, 2, 4]), ``codes`` [G, S, N, 4], ``scales`` and ``mins`` [G, N]. An ``a``
    of i8 are codes, too: ``a_scales`` [M, G] are theirs and ``a_sums`` [M, G], i32, the sums of each group's codes,
    which the formula does not need, but kernels that take the codes of ``b`` as unsigned.
    """

    op: Operation
    a: Value
    codes: Value
    scales: Value
    mins: Value | None
    c: Value
    coding: Coding
    a_scales: Value | None = None
    a_sums: Value | None = None

    @staticmethod
    def match(op: Operation | None) -> "QuantizedTile | None":
        """The tile that ``op`` is: tagged, with the maps and iterators of the formula, and a product with ``a``."""
        if op is None or not is_generic(op) or CONTRACTION not in op.attributes or CODED not in op.attributes:
            return None
        generic, coding = Generic(op), Coding(**to_python(op.attributes[CODED]))
        a_is_coded = not isinstance(generic.operands[0].type.element_type, ir.FloatType)
        domain, iterators, ranges = _form(coding, a_is_coded)
        loops = domain.split(", ")
        dims = [tuple(map(loops.index, range_.split(", "))) for range_ in ranges]
        if generic.dims != dims or generic.iterators != iterators or not adds_product(op, 0):
            return None
        a, codes, scales, *rest, c = generic.operands
        mins, a_scaling = rest[: coding.has_mins], rest[coding.has_mins :]
        return QuantizedTile(op, a, codes, scales, mins[0] if mins else None, c, coding, *a_scaling)

    @staticmethod
    def build(
        a: Sequence[Value],
        parts: Sequence[Value],
        c: Value,
        coding: Coding,
        attributes: Mapping[str, Any] | None = None,
    ) -> Value:
        """Builds one on tensors; returns its result.

        ``a`` are the factor, and its scales and sums where it is in codes; ``parts`` codes, scales and minimums of b.
        """
        fields = {"bits": coding.bits, "group": coding.group, "has_mins": coding.has_mins}
        book = {"codebook": coding.codebook} if coding.codebook else {}
        tags = {CONTRACTION: ir.UnitAttr.get(), CODED: from_python({**fields, **book}), **(attributes or {})}
        domain, iterators, (*ins, out) = _form(coding, len(a) > 1)

        def body(x: Value, code: Value, *rest: Value) -> Value:
            *scaling, total = rest
            half = build.loop_index(4) if coding.bits == 4 else None
            if len(a) > 1:
                scale, _ = scaling[len(parts) - 1 :]
                x = mlir.arith.mulf(mlir.arith.sitofp(scale.type, x), scale)
            number = decoded(code, half, coding, *scaling[: len(parts) - 1])
            return multiply_accumulate(x, number, total)

        operands = list(zip([a[0], *parts, *a[1:]], ins, strict=True))
        return build.generic(domain, iterators, operands, [(c, out)], body, tags)[0]


def _form(coding: Coding, a_is_coded: bool) -> tuple[str, str, list[str]]:
    """Loops, iterators and the ranges of the operands."""
    scaling = ["g, n"] * (2 if coding.has_mins else 1) + ["m, g"] * (2 if a_is_coded else 0)
    if coding.bits == 4:
        return "m, n, g, s, h, j", "pprrrr", ["m, g, s, h, j", "g, s, n, j", *scaling, "m, n"]
    return "m, n, g, s, j", "pprrr", ["m, g, s, j", "g, s, n, j", *scaling, "m, n"]
