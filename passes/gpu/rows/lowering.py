"""Lowers the body of a kernel to the work of a thread: linalg ops are shared out, barriers stand between some."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.analysis.buffer_views import VIEWS
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import Rewriter, identity
from llm_mlir.ir.types import Block, Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from ..kernel.launch import WARP, Kernel, equal, less, shared_space, when
from .combine import over_lanes, over_warps
from .hazards import FIRST, Access, Barriers, Effects
from .memory import allocation, buffer_of
from .share import reduce_rows, share_points
from .work import ThreadTeam, ThreadWork, delinearize, product

_PURE = ("arith.", "affine.", "math.", "ub.", "memref.dim", "scf.yield", "gpu.terminator", "gpu.dynamic_shared_memory")
_ONE = ThreadTeam(0, 1)


class Lowering:
    """Lowers the body of ``kernel``.

    ``works`` are its generics and ``scratch`` the offsets of shared memory for reductions of the block, by identity.
    """

    def __init__(
        self, kernel: Kernel, rw: Rewriter, works: dict[int, ThreadWork], scratch: dict[int, list[int]]
    ) -> None:
        self.kernel, self.rw, self.works, self.scratch = kernel, rw, works, scratch
        self.block = kernel.op.regions[0].blocks[0]
        self.team = ThreadTeam(kernel.thread, kernel.threads)

    def run(self) -> None:
        """Lowers everything."""
        self._lower(self.block, Barriers(self._effects).place(self.block))

    def _lower(self, block: Block, barriers: set[int]) -> None:
        for op in [inner.operation for inner in block.operations]:
            if identity(op) in barriers:
                with self.rw.before(op):
                    self.kernel.barrier()
                self.rw.statistic("barriers")
            if op.name == "linalg.generic":
                with self.rw.before(op):
                    self._generic(self.works[identity(op)])
                self.rw.erase(op)
            elif op.name == "memref.store" and not _is_register(op.opview.memref):
                self._store(op)
            else:
                for region in op.regions:
                    for inner in region.blocks:
                        self._lower(inner, barriers)

    def _store(self, op: Operation) -> None:
        """One thread stores what all have computed."""
        value, memref, *indices = op.operands
        with self.rw.before(op), when(equal(self.kernel.thread, 0)):
            mlir.memref.store(value, memref, indices)
        self.rw.erase(op)

    def _generic(self, work: ThreadWork) -> None:
        if not work.reduces:
            share_points(work, _ONE if _is_alike(work) else self.team)
        elif work.points == 1:
            self._reduce_by_block(work)
        else:
            self._reduce_by_groups(work, _group(work))

    def _reduce_by_block(self, work: ThreadWork) -> None:
        """All threads reduce one row: each its chunks, then the lanes of a warp, then the warps."""
        *outer, width = work.nest.sizes()
        loops: list[Index] = [0] * len(outer)
        reductions = list(work.reductions.values())
        values = [
            over_lanes(reduction, value, WARP)
            for reduction, value in zip(reductions, reduce_rows(work, [loops], width, self.team)[0], strict=True)
        ]
        offsets = self.scratch.get(identity(work.op), [])
        if offsets:
            scratch = [self._scratch(offset, value.type) for offset, value in zip(offsets, values, strict=True)]
            values = over_warps(reductions, values, scratch, self.kernel)
        own: dict[int, Value] = {}
        shared: dict[int, Value] = {}
        for index, value in zip(work.reductions, values, strict=True):
            (own if _is_register(work.nest.operands[index].memref) else shared)[index] = value
        self._finish(work, loops, own)
        if shared:
            with when(equal(self.kernel.thread, 0)):
                self._finish(work, loops, shared)

    def _scratch(self, offset: int, type_: Any) -> Value:
        memref = ir.MemRefType.get([self.kernel.threads // WARP], type_, memory_space=shared_space())
        return mlir.memref.view(memref, self.kernel.shared, build.value(offset), [])

    def _reduce_by_groups(self, work: ThreadWork, lanes: int) -> None:
        """Groups of ``lanes`` lanes reduce a few rows each; the loop over rows is the same for all threads."""
        *outer, width = work.nest.sizes()
        neighbors, reductions = work.neighbors, work.reductions
        outer[-1] = build.floordiv(outer[-1], neighbors)
        points, groups = product(outer), self.kernel.threads // lanes
        group, lane = build.floordiv(self.kernel.thread, lanes), build.rem(self.kernel.thread, lanes)
        with build.for_loop(0, points, groups) as loop:
            point = build.add(loop.iv, group)
            within = less(point, points)
            *before, last = delinearize(build.minimum(point, build.sub(points, 1)), outer)
            rows = [[*before, build.add(build.mul(last, neighbors), i)] for i in range(neighbors)]
            sums = [
                [over_lanes(r, v, lanes) for r, v in zip(reductions.values(), values, strict=True)]
                for values in reduce_rows(work, rows, width, ThreadTeam(lane, lanes))
            ]
            with when(mlir.arith.andi(within, equal(lane, 0)) if lanes > 1 else within):
                for row, values in zip(rows, sums, strict=True):
                    self._finish(work, row, dict(zip(reductions, values, strict=True)))

    def _finish(self, work: ThreadWork, loops: list[Index], values: dict[int, Value]) -> None:
        """Combines reductions with what their outputs hold, and stores them."""
        for index, value in values.items():
            operand = work.nest.operands[index]
            start = operand.read([*loops, 0])
            operand.write(work.reductions[index].combine(start, value), [*loops, 0])

    def _effects(self, op: Operation) -> Effects:
        """What ``op`` does to memory that threads share."""
        if op.name == "linalg.generic":
            return self._generic_effects(self.works[identity(op)])
        if op.name == "memref.load":
            return Effects(_accesses(op.opview.memref, False, None))
        if op.name == "memref.store":
            return Effects(_accesses(op.opview.memref, True, FIRST))
        if op.name.startswith(_PURE) or op.name in VIEWS or op.name == "memref.alloca":
            return Effects()
        raise PassError(f"expects loops, linalg, loads and stores inside 'scf.forall', got '{op.name}'", op)

    def _generic_effects(self, work: ThreadWork) -> Effects:
        inputs, outputs = _owners(work)
        loaded = [op.opview.memref for op in work.nest.ops if op.name == "memref.load"]
        loads = [each for memref in loaded for each in _accesses(memref, False, None)]
        reads = [
            each
            for _, operand in work.nest.reads
            for each in _accesses(operand.memref, False, outputs if operand in work.reduced else inputs, _map(operand))
        ]
        writes = [
            each for operand in work.nest.outputs for each in _accesses(operand.memref, True, outputs, _map(operand))
        ]
        if identity(work.op) not in self.scratch:
            return Effects([*loads, *reads, *writes])
        scratch = identity(work.op)  # stands for its memory, which no other op uses
        before, after = (Access(scratch, scratch, writes) for writes in (True, False))
        return Effects([*loads, *reads, before], [*writes, after], True)


def _owners(work: ThreadWork) -> tuple[Any, Any]:
    """Which thread has which element of what a generic reads, and of what it writes or reduces."""
    shares = (work.static_sizes, work.lanes)
    if not work.regular:
        return None, FIRST if work.points == 1 else None
    if not work.reduces:
        owner = FIRST if work.chunks == 1 else shares
        return None if _is_alike(work) else owner, owner
    return (shares, FIRST) if work.points == 1 else (None, (work.static_sizes[:-1], _group(work), work.neighbors))


def _accesses(memref: Value, writes: bool, owner: Any, map_: str = "") -> list[Access]:
    """The access to a memref that threads share; none for a scalar, and what every thread has for itself."""
    if not isinstance(memref.type, ir.MemRefType) or _is_register(memref):
        return []
    return [Access(buffer_of(memref), memref, writes, owner, map_)]


def _map(operand: Any) -> str:
    return ", ".join(map(str, operand.expressions))


def _is_register(memref: Value) -> bool:
    """Whether every thread has its own copy of the memory."""
    owner = allocation(memref)
    return owner is not None and owner.name == "memref.alloca"


def _is_alike(work: ThreadWork) -> bool:
    """Whether every thread computes all of an elementwise generic for itself."""
    return all(_is_register(operand.memref) for operand in work.nest.outputs)


def _group(work: ThreadWork) -> int:
    """Lanes that share a row of a reduction: as many as it has chunks, a power of two, at most a warp."""
    width = work.static_sizes[-1]
    chunks = width // work.lanes if isinstance(width, int) else WARP
    return min(WARP, 1 << (max(chunks, 1).bit_length() - 1))
