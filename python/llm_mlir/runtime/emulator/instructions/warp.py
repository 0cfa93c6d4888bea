"""Collectives of a warp: shuffles, votes, reductions, and matrix fragments."""

from typing import Any

from ....codegen.gpu.pipeline import KernelError
from ....mlir import ir
from ..emitter import Emitter, enum_name
from .table import instruction

# In the order of the enums in src/warp.c.
_SHUFFLES = ("bfly", "up", "down", "idx")
_VOTES = ("any", "all", "uni", "ballot")
_REDUCTIONS = ("add", "and", "max", "min", "or", "umax", "umin", "xor")


@instruction("shfl.sync")
def shuffle(e: Emitter, op: Any) -> Any:
    """A value of another lane, and whether that lane was in range."""
    mask, value, offset, clamp = op.operands
    kind = e.constant(_SHUFFLES.index(enum_name(op.attributes["kind"])))
    packed = e.call("emu_shuffle", e.i64, [e.site(op), mask, e.bits(value), offset, clamp, kind])
    result = e.from_bits(e.truncate(packed, e.i32), value.type)
    if op.results[0].type == value.type:
        return result
    shifted = e.op("llvm.lshr", [e.i64], [packed, e.constant(32, e.i64)])
    return e.struct(op.results[0].type, [result, e.truncate(shifted, e.i1)])


@instruction("vote.sync")
def vote(e: Emitter, op: Any) -> Any:
    """A predicate of all lanes."""
    mask, predicate = op.operands
    kind = e.constant(_VOTES.index(enum_name(op.attributes["kind"])))
    wide = e.op("llvm.zext", [e.i32], [predicate])
    votes = e.call("emu_vote", e.i32, [e.site(op), mask, wide, kind])
    return votes if op.results[0].type == e.i32 else e.truncate(votes, e.i1)


@instruction("elect.sync")
def elect(e: Emitter, op: Any) -> Any:
    """True in one lane."""
    mask = op.operands[0] if len(op.operands) else e.constant(-1)
    return e.truncate(e.call("emu_elect", e.i32, [e.site(op), mask]), e.i1)


@instruction("redux.sync")
def reduce(e: Emitter, op: Any) -> Any:
    """A reduction of integers over the lanes."""
    value, mask = op.operands
    kind = e.constant(_REDUCTIONS.index(enum_name(op.attributes["kind"])))
    return e.call("emu_reduce", e.i32, [e.site(op), mask, value, kind])


@instruction("bar.warp.sync", synchronizes=True)
def warp_sync(e: Emitter, op: Any) -> None:
    """A barrier of the lanes in a mask."""
    e.call("emu_warp_sync", None, [e.site(op), op.operands[0]])


@instruction("ldmatrix")
def load_matrix(e: Emitter, op: Any) -> Any:
    """8x8 matrices of 16-bit elements from shared memory."""
    count = ir.IntegerAttr(op.attributes["num"]).value
    transposed = enum_name(op.attributes["layout"]) == "col"
    place = e.scratch(0)
    operands = [place, e.generic(op.operands[0]), e.constant(count), e.constant(int(transposed))]
    e.call("emu_ldmatrix", None, [e.site(op), *operands])
    return e.load(op.results[0].type, place)


@instruction("stmatrix")
def store_matrix(e: Emitter, op: Any) -> None:
    """8x8 matrices of 16-bit elements to shared memory."""
    pointer, *sources = op.operands
    transposed = enum_name(op.attributes["layout"]) == "col"
    place = e.spill(sources, 0)
    operands = [place, e.generic(pointer), e.constant(len(sources)), e.constant(int(transposed))]
    e.call("emu_stmatrix", None, [e.site(op), *operands])


_MMA_DEPTHS = (8, 16)


@instruction("mma.sync")
def multiply(e: Emitter, op: Any) -> Any:
    """m16n8k8 and m16n8k16 of bf16 or f16 with sums in f32."""
    shape = str(op.attributes["shape"])
    depth = next((k for k in _MMA_DEPTHS if f"m = 16, n = 8, k = {k}>" in shape), None)
    c = [value for value in op.operands if value.type == e.f32]
    if depth is None or len(c) != 4:
        raise KernelError(f"the emulator knows no {op.name} of {shape} with {len(c)} f32 sums")
    a_count = depth // 4
    values = list(op.operands)[: a_count + depth // 8]
    a = e.spill(values[:a_count], 64)
    b = e.spill(values[a_count:], 128)
    sums = e.spill(c, 192)
    place = e.scratch(0)
    is_bf16 = e.constant(int(_is_bf16(op, values[0])))
    e.call("emu_mma", None, [e.site(op), place, a, b, sums, e.constant(depth), is_bf16])
    return e.load(op.results[0].type, place)


def _is_bf16(op: Any, operand: Any) -> bool:
    if "multiplicandAPtxType" in op.attributes:
        return enum_name(op.attributes["multiplicandAPtxType"]) == "bf16"
    return "f16" not in str(operand.type)
