"""Arithmetic on f32 scalars and vectors alike, short enough to read as formulas."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir.build import Value
from llm_mlir.ir.vectors import fused_multiply_add
from llm_mlir.mlir import ir

ROUNDER = 12582912.0
"""1.5 * 2^23: adding it to a small f32 rounds it to an integer, which then stands in the low bits."""

_CURRENT_ROUNDING = 4


@dataclass(frozen=True)
class Floats:
    """Builds f32 operations of the shape of ``like``.

    ``fused`` tells whether the target has a fused multiply-add, ``scales`` whether it has ``scale`` for this shape.
    """

    like: Any
    fused: bool
    scales: bool = False

    def constant(self, number: float) -> Value:
        """An f32 constant."""
        return self._constant(self.like, ir.FloatAttr.get(ir.F32Type.get(), number))

    def integer(self, number: int) -> Value:
        """An i32 constant; ``number`` may be given as unsigned bits."""
        signed = number - (1 << 32) if number >= 1 << 31 else number
        return self._constant(self.integers, ir.IntegerAttr.get(ir.IntegerType.get_signless(32), signed))

    def _constant(self, type_: Any, attribute: Any) -> Value:
        is_vector = isinstance(type_, ir.VectorType)
        return mlir.arith.constant(type_, ir.DenseElementsAttr.get_splat(type_, attribute) if is_vector else attribute)

    @property
    def integers(self) -> Any:
        """The i32 type of this shape."""
        return self._shaped(ir.IntegerType.get_signless(32))

    def _shaped(self, element_type: Any) -> Any:
        is_vector = isinstance(self.like, ir.VectorType)
        return ir.VectorType.get(self.like.shape, element_type) if is_vector else element_type

    def bits(self, x: Value) -> Value:
        """The bits of an f32 as i32."""
        return mlir.arith.bitcast(self.integers, x)

    def from_bits(self, i: Value) -> Value:
        """The f32 with these bits."""
        return mlir.arith.bitcast(self.like, i)

    def to_float(self, i: Value) -> Value:
        """An i32 as f32."""
        return mlir.arith.sitofp(self.like, i)

    def fma(self, a: Value, b: Value | float, c: Value | float) -> Value:
        """``a * b + c``."""
        return fused_multiply_add(a, self._value(b), self._value(c), self.fused)

    def add(self, a: Value, b: Value | float) -> Value:
        """``a + b``."""
        return mlir.arith.addf(a, self._value(b))

    def sub(self, a: Value | float, b: Value) -> Value:
        """``a - b``."""
        return mlir.arith.subf(self._value(a), b)

    def mul(self, a: Value, b: Value | float) -> Value:
        """``a * b``."""
        return mlir.arith.mulf(a, self._value(b))

    def div(self, a: Value | float, b: Value) -> Value:
        """``a / b``."""
        return mlir.arith.divf(self._value(a), b)

    def select(self, condition: Value, a: Value | float, b: Value | float) -> Value:
        """``a`` where ``condition``, else ``b``."""
        return mlir.arith.select(condition, self._value(a), self._value(b))

    def compare(self, predicate: str, a: Value, b: Value | float) -> Value:
        """``arith.cmpf``; ``predicate`` is ``olt``, ``uge``, ..."""
        return mlir.arith.cmpf(getattr(mlir.arith.CmpFPredicate, predicate.upper()), a, self._value(b))

    def polynomial(self, x: Value, coefficients: Sequence[float]) -> Value:
        """``c[0] + c[1] * x + c[2] * x^2 + ...`` by Horner's rule."""
        *lower, highest = coefficients
        result = self.constant(highest)
        for coefficient in reversed(lower):
            result = self.fma(result, x, coefficient)
        return result

    def scale(self, mantissa: Value, exponent: Value) -> Value:
        """``mantissa * 2^exponent`` (``vscalefps``): inf and 0 for infinite exponents whatever the mantissa."""
        i16, i32 = ir.IntegerType.get_signless(16), self.integers.element_type
        all_lanes = mlir.arith.constant(i16, ir.IntegerAttr.get(i16, -1))
        rounding = ir.IntegerAttr.get(i32, _CURRENT_ROUNDING)
        # The op names its operands src, a and b, but hands them in order to an intrinsic (a, b, src).
        operands = mantissa, exponent, mantissa, all_lanes, mlir.arith.constant(i32, rounding)
        return mlir.x86.avx512_mask_scalef(*operands)

    def absolute(self, x: Value) -> Value:
        """``|x|``."""
        return self.from_bits(mlir.arith.andi(self.bits(x), self.integer(0x7FFFFFFF)))

    def copy_sign(self, magnitude: Value, sign: Value) -> Value:
        """``magnitude``, which is not negative, with the sign of ``sign``."""
        bit = mlir.arith.andi(self.bits(sign), self.integer(0x80000000))
        return self.from_bits(mlir.arith.ori(self.bits(magnitude), bit))

    def _value(self, number: Value | float) -> Value:
        return self.constant(number) if isinstance(number, int | float) else number
