"""Opening a ``gpu.launch``: a named kernel with its block, thread, lane and warp numbers and its shared memory."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import DYNAMIC, Index, Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

WARP = 32
"""Threads of a warp."""

MODULE = "kernels"
"""Name of the ``gpu.module`` that ``gpu-kernel-outlining`` puts every kernel into."""


def shared_space() -> Any:
    """The memory space attribute of shared memory."""
    return ir.Attribute.parse("#gpu.address_space<workgroup>")


@dataclass(frozen=True)
class Kernel:
    """What the body of a kernel under construction sees. Threads are numbered in x alone.

    ``block`` holds the block numbers in x, y, z and ``grid`` their counts; ``threads`` is the size of a block.
    """

    op: Operation
    block: tuple[Value, Value, Value]
    grid: tuple[Value, Value, Value]
    thread: Value
    threads: int
    lane: Value
    warp: Value

    @cached_property
    def shared(self) -> Value:
        """The dynamic shared memory as bytes (``memref<?xi8>``), in front of the code that is being built."""
        bytes_ = ir.MemRefType.get([DYNAMIC], ir.IntegerType.get_signless(8), memory_space=shared_space())
        with ir.InsertionPoint.at_block_begin(self.op.regions[0].blocks[0]):
            return mlir.gpu.dynamic_shared_memory(bytes_)

    def barrier(self) -> None:
        """All threads of the block meet, and see what the others wrote to shared and global memory before."""
        mlir.gpu.barrier()


@contextmanager
def launch(name: str, grid: Sequence[Index], threads: int, shared_bytes: int = 0) -> Iterator[Kernel]:
    """Builds a ``gpu.launch`` of ``threads`` threads for each block of ``grid`` (one to three sizes).

    The body captures what it uses. ``name`` is the kernel's name; outlining makes it unique. ``shared_bytes`` is the
    size of the dynamic shared memory; more than 48 KiB is opted into by the caller that loads the kernel.
    """
    sizes = [*grid, *[1] * (3 - len(grid))]
    i32 = ir.IntegerType.get_signless(32)
    shared = mlir.arith.constant(i32, shared_bytes) if shared_bytes else None
    op = mlir.gpu.LaunchOp([build.value(size) for size in sizes], (threads, 1, 1), dynamic_shared_memory_size=shared)
    op.operation.attributes["module"] = ir.FlatSymbolRefAttr.get(MODULE)
    op.operation.attributes["function"] = ir.FlatSymbolRefAttr.get(_identifier(name))
    body = op.regions[0].blocks[0]
    arguments = list(body.arguments)
    with ir.InsertionPoint(body):
        thread = arguments[3]
        lane, warp = build.value(build.rem(thread, WARP)), build.floordiv(thread, WARP)
        yield Kernel(op.operation, tuple(arguments[0:3]), tuple(arguments[6:9]), thread, threads, lane, warp)
        mlir.gpu.terminator()


def _identifier(name: str) -> str:
    """``name`` of letters, digits and underscores alone: LLVM ends the process where PTX has no way to spell one."""
    return re.sub(r"[^A-Za-z0-9_]|^(?=[0-9])", "_", name)


@contextmanager
def when(condition: Value) -> Iterator[None]:
    """Builds an ``scf.if`` without results."""
    op = mlir.scf.IfOp(condition)
    with ir.InsertionPoint(op.then_block):
        yield
        mlir.scf.yield_([])


def less(a: Index, b: Index) -> Value:
    """``a < b`` of sizes, as an ``i1``."""
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.ult, build.value(a), build.value(b))


def equal(a: Index, b: Index) -> Value:
    """``a == b`` of sizes, as an ``i1``."""
    return mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, build.value(a), build.value(b))
