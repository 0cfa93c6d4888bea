"""Linears on the tensor cores of sm_90a: TMA fills a ring of tiles, warpgroups multiply from it.

The warp-specialized persistent kernel of CUTLASS: one thread of the first warpgroup keeps TMA busy, each other
warpgroup multiplies 64 rows, and as many blocks as there are multiprocessors pass over the tiles of the result, so that
the loads of a tile run on while the sums of the one before are stored.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Loop, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import memory, wgmma
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, equal, launch, when
from llm_mlir.passes.gpu.kernel.ring import Ring, RingPosition
from llm_mlir.passes.gpu.kernel.wgmma import WARPGROUP

from .epilogue import Run, TileEpilogue
from .linear import BlockedLinear
from .operand import DEALT, Operand
from .order import block_of

_PRODUCER_REGISTERS = 40
_CONSUMER_REGISTERS = 232
_BARRIER_BYTES = 1024  # dynamic shared memory starts at a multiple of 1024


@dataclass(frozen=True)
class Wgmma:
    """The template's parameters: a tile of ``rows`` x ``columns`` of the result, 64 elements along K at a time.

    For a gate/up pair ``columns`` counts those of one weight. A thread holds ``columns / 2`` sums of each weight.
    At most ``blocks`` blocks are launched.
    """

    NAME: ClassVar[str] = "wgmma"
    ALIGNED: ClassVar[int] = 8
    """Elements that must be aligned together: TMA takes addresses and row distances in multiples of 16 bytes."""

    rows: int = 128
    columns: int = 256
    stages: int = 4
    blocks: int = 132

    @property
    def consumers(self) -> int:
        """Warpgroups that multiply."""
        return self.rows // wgmma.M

    @property
    def threads(self) -> int:
        """Threads of a block."""
        return (1 + self.consumers) * WARPGROUP

    def stage_bytes(self, weights: int) -> int:
        """Bytes that are copied for a step along K."""
        return (self.rows + weights * self.columns) * wgmma.ROW * 2

    def shared_bytes(self, weights: int) -> int:
        """Dynamic shared memory of a block, and what the mbarriers take in front of it."""
        return self.stages * self.stage_bytes(weights) + _BARRIER_BYTES

    def problem(self) -> str | None:
        """Why no kernel can have these parameters."""
        # The registers that the producer gives up go to two warpgroups.
        if self.consumers != 2 or self.columns % 8 or not 8 <= self.columns <= 256:
            return f"128 rows and columns in multiples of 8 up to 256, got {self.rows} and {self.columns}"
        return None if self.stages > 1 else f"2 stages or more, got {self.stages}"

    def build(self, linear: BlockedLinear, name: str) -> None:
        """Builds the tensor maps and the kernel's launch in front of the linear's loop."""
        epilogue = TileEpilogue.of(linear, self.columns)
        counts = build.ceildiv(epilogue.rows, self.rows), build.ceildiv(epilogue.columns, self.columns)
        deal = self.columns % DEALT == 0 and isinstance(epilogue.columns, int) and epilogue.columns % DEALT == 0
        operands = [Operand(linear.x, self.rows), *[Operand(weight, self.columns, deal) for weight in linear.weights]]
        maps = [operand.tensor_map() for operand in operands]
        grid = build.minimum(build.mul(*counts), self.blocks)
        with launch(name, [grid], self.threads, self.stages * self.stage_bytes(len(linear.weights))) as kernel:
            _Body(self, kernel, linear, epilogue, counts, operands).build(maps)


@dataclass(frozen=True)
class _Body:
    """Builds the kernel."""

    template: Wgmma
    kernel: Kernel
    linear: BlockedLinear
    epilogue: TileEpilogue
    counts: tuple[Index, Index]
    operands: Sequence[Operand]

    def build(self, maps: Sequence[Value]) -> None:
        """``maps`` are those of ``x`` and of the weights."""
        ring = Ring.create(self.template.stages)
        first = equal(self.kernel.thread, 0)
        with when(first):
            ring.initialize(self.template.consumers * WARPGROUP // WARP)
            for map_ in maps:
                mlir.nvgpu.tma_prefetch_descriptor(map_)
        self.kernel.barrier()
        group = build.floordiv(self.kernel.thread, WARPGROUP)
        branches = mlir.scf.IfOp(equal(group, 0), has_else=True)
        with _block(branches.then_block):
            mlir.nvvm.setmaxregister(_PRODUCER_REGISTERS, mlir.nvvm.SetMaxRegisterAction.decrease)
            with when(first):
                self._produce(ring, maps)
        with _block(branches.else_block):
            mlir.nvvm.setmaxregister(_CONSUMER_REGISTERS, mlir.nvvm.SetMaxRegisterAction.increase)
            self._consume(ring, build.sub(group, 1))

    @property
    def _steps(self) -> Index:
        return build.ceildiv(self.linear.depth, wgmma.ROW)

    def _tile_offsets(self, position: RingPosition) -> list[Index]:
        """Where the tiles of ``x`` and of the weights of a stage start, in bytes."""
        template, count = self.template, len(self.linear.weights)
        start = build.mul(position.stage, template.stage_bytes(count))
        rows = [0, *[template.rows + i * template.columns for i in range(count)]]
        return [build.add(start, each * wgmma.ROW * 2) for each in rows]

    @contextmanager
    def _tiles(self, start: RingPosition) -> Iterator[tuple[Loop, RingPosition, Value, Value]]:
        """The loop over the block's tiles: gives it, the position in the ring, and first row and column of the tile."""
        number = build.mul(*self.counts)
        with build.for_loop(self.kernel.block[0], number, self.kernel.grid[0], start.values) as loop:
            block = block_of(loop.iv, *self.counts)
            places = build.mul(block[0], self.template.rows), build.mul(block[1], self.template.columns)
            yield loop, RingPosition(*loop.args), *places

    def _produce(self, ring: Ring, maps: Sequence[Value]) -> None:
        """One thread: fills stage after stage."""
        size = self.template.stage_bytes(len(self.linear.weights))
        with self._tiles(ring.start(parity=True)) as (tiles, position, row, column):
            firsts = [row, *[column] * len(self.linear.weights)]
            with build.for_loop(0, self._steps, 1, position.values) as loop:
                at = RingPosition(*loop.args)
                ring.wait_empty(at)
                ring.expect(at, size)
                depth = build.mul(loop.iv, wgmma.ROW)
                for map_, operand, offset, first in zip(
                    maps, self.operands, self._tile_offsets(at), firsts, strict=True
                ):
                    tile = memory.view(self.kernel, offset, operand.box, self.linear.element_type)
                    ring.load(at, tile, map_, operand.coordinates(first, depth))
                loop.yielded = ring.next(at).values
            tiles.yielded = loop.results

    def _consume(self, ring: Ring, number: Index) -> None:
        """A warpgroup: multiplies the 64 rows that are its own, and stores their sums."""
        # Each warp releases a stage for itself: its wait says nothing about the other warps' reads.
        speaks = equal(self.kernel.lane, 0)
        with self._tiles(ring.start(parity=False)) as (tiles, position, row, column):
            sums = [wgmma.zero_accumulator(self.template.columns) for _ in self.linear.weights]
            with build.for_loop(0, self._steps, 1, [*position.values, position.stage, *sums]) as loop:
                at, previous = RingPosition(*loop.args[:2]), loop.args[2]
                ring.wait_full(at)
                products = self._multiply(at, number, loop.args[3:])
                wgmma.wait(1)  # the products of the step before have read their stage
                started = mlir.arith.cmpi(mlir.arith.CmpIPredicate.ugt, loop.iv, build.value(0))
                ring.release(previous, mlir.arith.andi(started, speaks))
                loop.yielded = [*ring.next(at).values, at.stage, *products]
            wgmma.wait(0)
            ring.release(loop.results[2], speaks)
            first = build.add(row, build.mul(number, wgmma.M))
            self._store(first, column, loop.results[3:])
            tiles.yielded = loop.results[:2]

    def _multiply(self, at: RingPosition, number: Index, sums: Sequence[Value]) -> list[Value]:
        """Starts the products of a stage."""
        x, *weights = self._tile_offsets(at)
        a = wgmma.descriptor(self.kernel.shared, build.add(x, build.mul(number, wgmma.M * wgmma.ROW * 2)))
        wgmma.fence()
        columns, element = self.template.columns, self.linear.element_type
        results = [
            wgmma.multiply_add(a, wgmma.descriptor(self.kernel.shared, offset), own, columns, element)
            for offset, own in zip(weights, sums, strict=True)
        ]
        wgmma.commit()
        return results

    def _store(self, row: Index, column: Index, sums: Sequence[Value]) -> None:
        """Finishes the 64 rows: a lane has two neighbors of each 8 columns in two rows, or 8 of each 32 if dealt."""
        warp = build.rem(self.kernel.warp, WARPGROUP // WARP)
        lane_row = build.add(build.mul(warp, 16), build.floordiv(self.kernel.lane, 4))
        run = 8 if self.operands[1].dealt else 2
        lane_column = build.mul(build.rem(self.kernel.lane, 4), run)
        own = [wgmma.scalars(each, self.template.columns) for each in sums]
        for half in range(2):
            runs: list[Run] = [
                (
                    build.add(build.add(column, lane_column), 4 * run * number),
                    [[d[2 * i + 2 * half + e] for i in _pairs(number, run) for e in range(2)] for d in own],
                )
                for number in range(self.template.columns // (4 * run))
            ]
            self.epilogue.finish(build.add(build.add(row, lane_row), 8 * half), runs)


def _pairs(number: int, run: int) -> range:
    """Numbers of the pairs of sums (of the upper row) in a lane's run: every other one."""
    return range(run * number, run * (number + 1), 2)


@contextmanager
def _block(block: object) -> Iterator[None]:
    """Builds into a branch of an ``scf.if``."""
    with ir.InsertionPoint(block):
        yield
        mlir.scf.yield_([])
