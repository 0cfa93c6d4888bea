"""Arithmetic on codes: each word of B becomes f32 factors in registers, as llm.dequantize says."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.vectors import bitcast, constant_splat, fused_multiply_add, load, splat_f32, vector_type
from llm_mlir.mlir import ir
from llm_mlir.support.codes import WORD, Coding

from .arithmetic import Arithmetic
from .columns import Column
from .kinds import Contraction

LOOKED_UP = 16
"""Lanes that one instruction looks up in a table."""

_BYTE, _NIBBLE = 8, 4


@dataclass(frozen=True)
class _Words:
    """A vector of words of B, with the scales and minimums of its columns."""

    codes: Value
    scale: Value
    minimum: Value | None


@dataclass(frozen=True)
class OfCodes(Arithmetic):
    """Arithmetic whose B is in codes; ``merged`` is B with the words of its columns side by side."""

    merged: Value | None = None

    @property
    def coding(self) -> Coding:
        """How the codes of B are to be read."""
        assert self.contraction.kind.coding is not None
        return self.contraction.kind.coding

    def words(self, column: Column, k: Index) -> Value:
        """The bytes of the words at step ``k`` of ``lanes`` columns."""
        assert self.merged is not None
        return load(self.merged, [k, build.mul(column.column, WORD)], WORD * self.lanes)


@dataclass(frozen=True)
class Decoded(OfCodes):
    """``C += A * (scale * value(code) + minimum)`` in f32: a step along K is a word, a phase one of its codes.

    Where ``permutes``, one instruction looks 16 lanes up.
    """

    permutes: bool = False
    _kept: dict[Column, _Words] = field(default_factory=dict)

    @property
    def phases(self) -> int:
        """See ``Arithmetic``."""
        return self.coding.per_word

    @property
    def constants(self) -> int:
        """See ``Arithmetic``."""
        return 2

    def a(self, m: Index, k: Index, phase: int) -> Value:
        """See ``Arithmetic.a``."""
        # The codes of a byte are a word's bytes apart.
        place = phase if self.coding.bits != _NIBBLE else phase // 2 + WORD * (phase % 2)
        at = build.add(build.mul(k, self.phases), place)
        return splat_f32(mlir.memref.load(self.contraction.a, [build.value(m), build.value(at)]), self.lanes)

    def b(self, column: Column, k: Index, phase: int) -> Value:
        """See ``Arithmetic.b``; phases come in order."""
        if phase == 0:
            self._kept[column] = self._read(column, k)
        words = self._kept[column]
        number = self._number(words.codes, phase)
        if words.minimum is None:
            return mlir.arith.mulf(words.scale, number)
        return fused_multiply_add(number, words.scale, words.minimum, self.fused)

    def _read(self, column: Column, k: Index) -> _Words:
        group = build.floordiv(k, -(-self.coding.group // self.phases))
        scale, *mins = wide_scaling(self.contraction, column, group, self.lanes)
        return _Words(bitcast(self.words(column, k), ir.IntegerType.get_signless(32)), scale, mins[0] if mins else None)

    def _number(self, words: Value, phase: int) -> Value:
        """What the codes of a phase stand for before scale and minimum."""
        wide = vector_type(self.lanes, ir.F32Type.get())
        if self.coding.bits != _NIBBLE:
            top = self._shifted(mlir.arith.shli, words, _BYTE * (WORD - 1 - phase))
            return mlir.arith.sitofp(wide, self._shifted(mlir.arith.shrsi, top, _BYTE * (WORD - 1)))
        codes = self._shifted(mlir.arith.shrui, words, _NIBBLE * phase)
        assert self.coding.table is not None
        if self.permutes:
            return _looked_up(codes, self.coding.table)
        codes = mlir.arith.andi(codes, self._constant(15))
        if self.coding.codebook is not None:
            return _selected(codes, self.coding.table)
        offset = int(-self.coding.table[0])
        return mlir.arith.sitofp(wide, mlir.arith.subi(codes, self._constant(offset)) if offset else codes)

    def _shifted(self, shift: object, words: Value, bits: int) -> Value:
        return shift(words, self._constant(bits)) if bits else words  # type: ignore[operator]

    def _constant(self, number: int) -> Value:
        return constant_splat(self.lanes, ir.IntegerType.get_signless(32), number)


def wide_scaling(contraction: Contraction, column: Column, group: Index, lanes: int) -> list[Value]:
    """The scales and, if there are such, minimums of a group for ``lanes`` columns, in f32."""
    assert contraction.kind.coding is not None
    parts = contraction.scaling[: 2 if contraction.kind.coding.has_mins else 1]
    f32, vectors = ir.F32Type.get(), [load(part, [group, column.column], lanes) for part in parts]
    return [v if v.type.element_type == f32 else mlir.arith.extf(vector_type(lanes, f32), v) for v in vectors]


def _looked_up(codes: Value, table: Sequence[float]) -> Value:
    """``table[code]`` of 16 lanes; bits of a lane above the lowest four do not count."""
    f32 = ir.F32Type.get()
    type_ = vector_type(len(table), f32)
    values = mlir.arith.constant(type_, ir.DenseElementsAttr.get([ir.FloatAttr.get(f32, v) for v in table], type_))
    name = "llvm.x86.avx512.permvar.sf.512"
    return mlir.llvm.CallIntrinsicOp(type_, name, [values, codes], [], []).result


def _selected(codes: Value, table: Sequence[float]) -> Value:
    """``table[code]`` of any number of lanes: half of the table by each bit."""
    lanes, i32 = codes.type.shape[0], codes.type.element_type
    values = [constant_splat(lanes, ir.F32Type.get(), number) for number in table]
    for bit in range(len(table).bit_length() - 1):
        kept = mlir.arith.andi(codes, constant_splat(lanes, i32, 1 << bit))
        is_set = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ne, kept, constant_splat(lanes, i32, 0))
        pairs = zip(values[::2], values[1::2], strict=True)
        values = [mlir.arith.select(is_set, high, low) for low, high in pairs]
    return values[0]
