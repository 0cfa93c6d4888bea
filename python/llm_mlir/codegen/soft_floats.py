"""Conversions of 16-bit floats that LLVM calls a library for, as LLVM IR in integer arithmetic.

Names and meanings are those of compiler-rt and libgcc, which whoever links an object file has; a process that loads one
by itself need not. They round to nearest, ties to even, and keep NaNs. Numbers of 16 bits go by the registers of
``half``, as x86-64's ABI has it for both formats.
"""

from collections.abc import Iterable
from functools import cache

from ..support.symbols import SOFT_FLOATS
from .machine import emit_quickly

_EXTEND = """
define float @__extendhfsf2(half %x) nounwind {
  %bits = bitcast half %x to i16
  %wide = zext i16 %bits to i32
  %magnitude = and i32 %wide, 32767
  %shifted = shl i32 %magnitude, 13
  %small = bitcast i32 %shifted to float
  %scaled = fmul float %small, 0x46F0000000000000 ; 2^112: the difference of the exponents' biases
  %number = bitcast float %scaled to i32
  %infinite = or i32 %number, 2139095040
  %special = icmp uge i32 %magnitude, 31744
  %absolute = select i1 %special, i32 %infinite, i32 %number
  %sign.low = and i32 %wide, 32768
  %sign = shl i32 %sign.low, 16
  %signed = or i32 %absolute, %sign
  %result = bitcast i32 %signed to float
  ret float %result
}
"""

# Small results are the sum with 1/2, whose last place is that of the smallest f16: the addition rounds.
_TRUNCATE_TO_F16 = """
define half @__truncsfhf2(float %x) nounwind {
  %bits = bitcast float %x to i32
  %sign = and i32 %bits, -2147483648
  %magnitude = xor i32 %bits, %sign
  %absolute = bitcast i32 %magnitude to float
  %raised = fadd float %absolute, 5.0e-01
  %raised.bits = bitcast float %raised to i32
  %small = sub i32 %raised.bits, 1056964608
  %kept = lshr i32 %magnitude, 13
  %odd = and i32 %kept, 1
  %rebiased = add i32 %magnitude, -939520001 ; minus 112 in the exponent, plus half a place less one bit
  %rounded = add i32 %rebiased, %odd
  %normal = lshr i32 %rounded, 13
  %is.small = icmp ult i32 %magnitude, 947912704
  %finite = select i1 %is.small, i32 %small, i32 %normal
  %is.large = icmp uge i32 %magnitude, 1199570944
  %bounded = select i1 %is.large, i32 31744, i32 %finite
  %payload = and i32 %kept, 511
  %quiet = or i32 %payload, 32256
  %is.nan = fcmp uno float %x, 0.0
  %unsigned = select i1 %is.nan, i32 %quiet, i32 %bounded
  %sign.low = lshr i32 %sign, 16
  %signed = or i32 %unsigned, %sign.low
  %short = trunc i32 %signed to i16
  %result = bitcast i16 %short to half
  ret half %result
}
"""

_TRUNCATE_TO_BF16 = """
define half @__truncsfbf2(float %x) nounwind {
  %bits = bitcast float %x to i32
  %kept = lshr i32 %bits, 16
  %odd = and i32 %kept, 1
  %half = add i32 %odd, 32767
  %raised = add i32 %bits, %half
  %rounded = lshr i32 %raised, 16
  %quiet = or i32 %kept, 64
  %is.nan = fcmp uno float %x, 0.0
  %chosen = select i1 %is.nan, i32 %quiet, i32 %rounded
  %short = trunc i32 %chosen to i16
  %result = bitcast i16 %short to half
  ret half %result
}
"""

# To nearest twice may be wrong at ties: the first step rounds to odd, which leaves them to the second.
_NARROW = """
define internal float @narrow(double %x) nounwind {
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %differs = fcmp one double %back, %x
  %absolute = call double @llvm.fabs.f64(double %x)
  %back.absolute = call double @llvm.fabs.f64(double %back)
  %is.above = fcmp ogt double %back.absolute, %absolute
  %above = zext i1 %is.above to i32
  %bits = bitcast float %near to i32
  %below = sub i32 %bits, %above
  %sticky = zext i1 %differs to i32
  %odd = or i32 %below, %sticky
  %result = bitcast i32 %odd to float
  ret float %result
}

declare double @llvm.fabs.f64(double)
"""

_IN_TWO_STEPS = """
define half @__truncdf{to}2(double %x) nounwind {{
  %narrow = call float @narrow(double %x)
  %result = call half @__truncsf{to}2(float %narrow)
  ret half %result
}}
"""

_ALL = (
    _EXTEND,
    _TRUNCATE_TO_F16,
    _TRUNCATE_TO_BF16,
    _NARROW,
    *(_IN_TWO_STEPS.format(to=to) for to in ("hf", "bf")),
)


@cache
def _object() -> bytes:
    return emit_quickly("".join(_ALL))


def soft_floats(undefined: Iterable[str]) -> tuple[bytes, ...]:
    """The object file, for this machine, that defines what of ``SOFT_FLOATS`` is undefined; none where nothing is."""
    return () if SOFT_FLOATS.isdisjoint(undefined) else (_object(),)
