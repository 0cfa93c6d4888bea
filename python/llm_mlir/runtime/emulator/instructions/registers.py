"""Special registers and arithmetic on registers."""

from typing import Any

from ....mlir import ir
from ..emitter import Emitter, enum_name
from .table import instruction


def _special_register(function: str, dimension: int) -> Any:
    def emit(e: Emitter, op: Any) -> Any:
        return e.call(function, e.i32, [e.constant(dimension)])

    return emit


for _register in ("tid", "ctaid", "ntid", "nctaid"):
    for _index, _name in enumerate("xyz"):
        instruction(f"read.ptx.sreg.{_register}.{_name}")(_special_register(f"emu_{_register}", _index))


@instruction("read.ptx.sreg.laneid")
def lane_id(e: Emitter, op: Any) -> Any:
    """The thread's place in its warp."""
    return e.call("emu_laneid", e.i32, [])


@instruction("read.ptx.sreg.warpid")
def warp_id(e: Emitter, op: Any) -> Any:
    """The warp's place in its block."""
    return e.call("emu_warpid", e.i32, [])


@instruction("read.ptx.sreg.warpsize")
def warp_size(e: Emitter, op: Any) -> Any:
    """Always 32."""
    return e.constant(32)


@instruction("ex2")
def exp2(e: Emitter, op: Any) -> Any:
    """2 to the power of a float; the hardware's is exact to 2 ulp."""
    return e.exp2(op.operands[0])


@instruction("rcp.approx.ftz.f")
def reciprocal(e: Emitter, op: Any) -> Any:
    """1 / x; the hardware's is exact to 1 ulp."""
    return e.call("emu_reciprocal", e.f32, [op.operands[0]])


@instruction("rsqrt")
def reciprocal_root(e: Emitter, op: Any) -> Any:
    """1 / sqrt(x)."""
    return e.call("emu_reciprocal_root", e.f32, [op.operands[0]])


@instruction("sqrt", "sqrt.approx")
def root(e: Emitter, op: Any) -> Any:
    """The square root."""
    return e.call("emu_root", e.f32, [op.operands[0]])


@instruction("log2", "sin", "cos")
def transcendental(e: Emitter, op: Any) -> Any:
    """Functions that the special function unit approximates."""
    return e.call(f"emu_{op.name.removeprefix('nvvm.')}", e.f32, [op.operands[0]])


@instruction("nanosleep", "prefetch", "cp.async.bulk.tensor.prefetch", "cp.async.bulk.prefetch")
def nothing(e: Emitter, op: Any) -> None:
    """Changes how long things take, and nothing else."""


@instruction("setmaxregister")
def set_max_registers(e: Emitter, op: Any) -> None:
    """Moves registers between warpgroups."""
    count = e.constant(ir.IntegerAttr(op.attributes["regCount"]).value)
    increase = e.constant(int(enum_name(op.attributes["action"]) == "increase"))
    e.call("emu_set_max_registers", None, [e.site(op), count, increase])
