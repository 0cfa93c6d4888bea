"""mbarriers, copies by TMA, and fences between proxies."""

from typing import Any

from ....codegen.gpu.pipeline import KernelError
from ....mlir import ir
from ..emitter import Emitter, enum_name, segments
from .table import instruction


def _predicate(e: Emitter, given: list[Any]) -> Any:
    return e.op("llvm.zext", [e.i32], given) if given else e.constant(1)


@instruction("mbarrier.init")
def mbarrier_init(e: Emitter, op: Any) -> None:
    """Makes an mbarrier that expects so many arrivals."""
    address, count, *predicate = op.operands
    e.call("emu_mbarrier_init", None, [e.site(op), e.generic(address), count, _predicate(e, predicate)])


@instruction("mbarrier.inval")
def mbarrier_inval(e: Emitter, op: Any) -> None:
    """Gives the memory of an mbarrier back."""
    e.call("emu_mbarrier_inval", None, [e.site(op), e.generic(op.operands[0])])


@instruction("mbarrier.arrive", synchronizes=True)
def mbarrier_arrive(e: Emitter, op: Any) -> Any:
    """Arrives; the result names the phase."""
    address, *count = op.operands
    arrivals = count[0] if count else e.constant(1)
    return _token(op, e.call("emu_mbarrier_arrive", e.i64, [e.site(op), e.generic(address), arrivals]))


@instruction("mbarrier.arrive.expect_tx", synchronizes=True)
def mbarrier_arrive_expect(e: Emitter, op: Any) -> Any:
    """Announces bytes and arrives."""
    address, count, *predicate = op.operands
    operands = [e.site(op), e.generic(address), count, _predicate(e, predicate)]
    return _token(op, e.call("emu_mbarrier_arrive_expect", e.i64, operands))


@instruction("mbarrier.expect_tx", synchronizes=True)
def mbarrier_expect(e: Emitter, op: Any) -> None:
    """Announces bytes."""
    e.call("emu_mbarrier_expect", None, [e.site(op), e.generic(op.operands[0]), op.operands[1]])


def _token(op: Any, value: Any) -> Any:
    return value if len(op.results) else None


@instruction("mbarrier.try_wait.parity", "mbarrier.try_wait", "mbarrier.test.wait", synchronizes=True)
def mbarrier_wait(e: Emitter, op: Any) -> Any:
    """Waits for the end of a phase. The forms that may return early here do not, so their result is true."""
    address, phase = op.operands[0], op.operands[1]
    parity = phase if phase.type == e.i32 else e.truncate(phase, e.i32)
    e.call("emu_mbarrier_wait", None, [e.site(op), e.generic(address), parity])
    return e.constant(1, e.i1) if len(op.results) else None


@instruction("fence.mbarrier.init", synchronizes=True)
def fence_mbarrier_init(e: Emitter, op: Any) -> None:
    """Lets the async proxy see the mbarriers that were made."""
    e.call("emu_fence_mbarrier_init", None, [e.site(op)])


@instruction("fence.proxy", synchronizes=True)
def fence_proxy(e: Emitter, op: Any) -> None:
    """Lets the async proxy see what was written."""
    kind = enum_name(op.attributes["kind"])
    if not kind.startswith("async"):
        raise KernelError(f"the emulator knows no {op.name} of kind {kind}")
    e.call("emu_fence_async", None, [e.site(op)])


@instruction("cp.async.bulk.tensor.shared.cluster.global")
def tma_load(e: Emitter, op: Any) -> None:
    """A box of a tensor to shared memory."""
    destination, descriptor, coordinates, mbarrier, offsets, multicast, _hint, predicate = segments(op)
    if offsets or multicast or enum_name(op.attributes["mode"]) != "tile":
        raise KernelError(f"the emulator knows {op.name} without multicast, in tile mode only")
    corner = e.spill(coordinates, 0)
    operands = [
        e.site(op),
        e.generic(destination[0]),
        e.generic(descriptor[0]),
        e.generic(mbarrier[0]),
        e.constant(len(coordinates)),
        corner,
        _predicate(e, predicate),
    ]
    e.call("emu_tma_load", None, operands)


@instruction("cp.async.bulk.tensor.global.shared.cta")
def tma_store(e: Emitter, op: Any) -> None:
    """A box of a tensor from shared memory."""
    descriptor, source, coordinates, _hint, predicate = segments(op)
    corner = e.spill(coordinates, 0)
    rank = e.constant(len(coordinates))
    places = [e.generic(descriptor[0]), e.generic(source[0])]
    e.call("emu_tma_store", None, [e.site(op), *places, rank, corner, _predicate(e, predicate)])


@instruction("cp.async.bulk.commit.group", synchronizes=True)
def bulk_commit(e: Emitter, op: Any) -> None:
    """Ends a group of bulk stores."""
    e.call("emu_bulk_commit", None, [e.site(op)])


@instruction("cp.async.bulk.wait_group", synchronizes=True)
def bulk_wait(e: Emitter, op: Any) -> None:
    """Waits for all groups of bulk stores but the last n."""
    e.call("emu_bulk_wait", None, [e.site(op), e.constant(ir.IntegerAttr(op.attributes["group"]).value)])
