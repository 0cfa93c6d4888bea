"""Asynchronous copies by threads, barriers and fences."""

from typing import Any

from ....mlir import ir
from ..emitter import Emitter, segments
from .table import instruction


@instruction("barrier", synchronizes=True)
def barrier(e: Emitter, op: Any) -> Any:
    """A barrier of the block, or of as many threads as it counts."""
    number, threads = segments(op)
    zero = e.constant(0)
    e.call("emu_barrier", None, [e.site(op), number[0] if number else zero, threads[0] if threads else zero])


@instruction("barrier.arrive", synchronizes=True)
def barrier_arrive(e: Emitter, op: Any) -> None:
    """Counts at a barrier and goes on."""
    *number, threads = op.operands
    e.call("emu_barrier_arrive", None, [e.site(op), number[0] if number else e.constant(0), threads])


@instruction("cp.async.shared.global")
def copy(e: Emitter, op: Any) -> None:
    """A copy of 4, 8 or 16 bytes into shared memory, filled up with zeros."""
    destination, source, *count = op.operands
    size = e.constant(ir.IntegerAttr(op.attributes["size"]).value)
    operands = [e.generic(destination), e.generic(source), size, count[0] if count else size]
    e.call("emu_cp_async", None, [e.site(op), *operands])


@instruction("cp.async.commit.group", synchronizes=True)
def copy_commit(e: Emitter, op: Any) -> None:
    """Ends a group of copies."""
    e.call("emu_cp_async_commit", None, [e.site(op)])


@instruction("cp.async.wait.group", synchronizes=True)
def copy_wait(e: Emitter, op: Any) -> None:
    """Waits for all groups of copies but the last n."""
    e.call("emu_cp_async_wait", None, [e.site(op), e.constant(ir.IntegerAttr(op.attributes["n"]).value)])


@instruction("memory.barrier")
def memory_barrier(e: Emitter, op: Any) -> None:
    """Threads run one after the other here, so their accesses are in order anyway."""
