"""Combines what threads have computed apart: over lanes by shuffles, over warps through shared memory."""

from collections.abc import Sequence

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.generics.reductions import Reduction
from llm_mlir.mlir import ir

from ..kernel.launch import WARP, Kernel, equal, less, when


def over_lanes(reduction: Reduction, value: Value, lanes: int) -> Value:
    """The combination over groups of ``lanes`` neighboring lanes (a power of two), in all of them.

    All lanes of the warp must get here. The order is a butterfly's, the same in every lane, so that all results agree.
    """
    distance = lanes // 2
    while distance:
        value = reduction.combine(value, _from_lane(value, distance))
        distance //= 2
    return value


def _from_lane(value: Value, distance: int) -> Value:
    """The value of the lane at an exclusive or of ``distance``. Registers have 32 bits: 16 go as part of one."""
    i32, type_ = ir.IntegerType.get_signless(32), value.type
    if type_.width < i32.width:
        narrow = ir.IntegerType.get_signless(type_.width)
        bits = mlir.arith.bitcast(narrow, value) if isinstance(type_, ir.FloatType) else value
        bits = mlir.arith.trunci(narrow, _from_lane(mlir.arith.extui(i32, bits), distance))
        return mlir.arith.bitcast(type_, bits) if isinstance(type_, ir.FloatType) else bits
    offset, width = build.constant(i32, distance), build.constant(i32, WARP)
    return mlir.gpu.ShuffleOp(value, offset, width, mlir.gpu.ShuffleMode.XOR).results[0]


def over_warps(
    reductions: Sequence[Reduction], values: Sequence[Value], scratch: Sequence[Value], kernel: Kernel
) -> list[Value]:
    """The combinations over the block of what is the same in all lanes of a warp; all threads get them.

    ``scratch`` is shared memory with an element for each warp. There is a barrier between its writes and its reads.
    """
    warps = kernel.threads // WARP
    with when(equal(kernel.lane, 0)):
        for value, memref in zip(values, scratch, strict=True):
            mlir.memref.store(value, memref, [build.value(kernel.warp)])
    kernel.barrier()
    parts = [
        _part(reduction, memref, warps, kernel.lane) for reduction, memref in zip(reductions, scratch, strict=True)
    ]
    among = 1 << (warps - 1).bit_length()
    return [over_lanes(reduction, part, among) for reduction, part in zip(reductions, parts, strict=True)]


def _part(reduction: Reduction, scratch: Value, warps: int, lane: Value) -> Value:
    """What lane ``i`` contributes: the part of warp ``i``; lanes beyond the warps repeat or add nothing."""
    among = 1 << (warps - 1).bit_length()
    place = build.rem(lane, among)
    part = mlir.memref.load(scratch, [build.value(build.minimum(place, warps - 1))])
    if among == warps:
        return part
    return mlir.arith.select(less(place, warps), part, build.constant(part.type, reduction.start))
