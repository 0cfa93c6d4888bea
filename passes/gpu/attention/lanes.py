"""What attention kernels compute lane by lane, and what the lanes of a warp tell each other."""

from collections.abc import Callable
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.mlir import ir


def exp2(exponent: Value) -> Value:
    """``2 ** exponent`` by one instruction, which takes denormal numbers for zero."""
    return mlir.nvvm.ex2(exponent, ftz=True)


def scaled(values: Value, factor: Value, type_: Any) -> Value:
    """A vector of f32 times ``factor``, rounded to the elements of ``type_``."""
    product = mlir.arith.mulf(values, mlir.vector.broadcast(values.type, factor))
    return build.convert(product, type_)


def inverse(total: Value) -> Value:
    """``1 / total`` within 1 ulp, or zero for a row that saw no key. An exact division would call a subroutine."""
    zero = build.constant(total.type, 0.0)
    seen = mlir.arith.cmpf(mlir.arith.CmpFPredicate.UGT, total, zero)  # also of what is no number
    return mlir.arith.select(seen, mlir.nvvm.rcp_approx_ftz_f(total), zero)


def over_quad(combine: Callable[[Value, Value], Value], value: Value) -> Value:
    """``combine`` of the four lanes that hold a row of an accumulator."""
    for distance in (1, 2):
        value = combine(value, shuffle(value, distance))
    return value


def shuffle(value: Value, distance: int) -> Value:
    """The value of the lane whose number differs by an exclusive or with ``distance``."""
    i32 = ir.IntegerType.get_signless(32)
    operands = [build.constant(i32, distance), build.constant(i32, 32)]
    return mlir.gpu.shuffle(value, *operands, mlir.gpu.ShuffleMode.XOR)[0]


def warp_barrier() -> None:
    """The lanes of a warp meet, and see what the others wrote and what their finished copies brought."""
    everyone = mlir.arith.constant(ir.IntegerType.get_signless(32), -1)
    mlir.nvvm.bar_warp_sync(everyone)
