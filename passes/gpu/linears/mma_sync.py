"""Linears on tensor cores by ``mma.sync``: blocks of the result from a ring of tiles in shared memory (sm_80 on).

After CUTLASS's multistage GEMM for sm_80: copies of the next tiles of ``x`` and of the weights run in the background
(``cp.async``) while warps multiply the current ones. A warp's tile of 64x64 takes 8 ``ldmatrix`` for 32 ``mma.sync``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.passes.gpu.kernel import memory, mma, vectors
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, launch, less, when
from llm_mlir.passes.gpu.kernel.memory import Piece, SharedTile

from .epilogue import TileEpilogue
from .linear import BlockedLinear
from .order import block_of

_ELEMENT_BYTES = 2

_GROUP = 32
"""Columns that a warp deals to its lanes, 8 to each of the four that share a row."""


@dataclass(frozen=True)
class MmaSync:
    """The template's parameters: a block of ``rows`` x ``columns`` of the result, in steps of ``depth``.

    For a gate/up pair ``columns`` counts those of one weight. ``warps`` divide the rows and the columns.
    """

    NAME: ClassVar[str] = "mma_sync"
    ALIGNED: ClassVar[int] = 2
    """Elements that must be aligned together: the smallest ``cp.async`` is of 4 bytes."""

    rows: int = 128
    columns: int = 128
    depth: int = 32
    stages: int = 4
    warps: tuple[int, int] = (2, 2)

    @property
    def threads(self) -> int:
        """Threads of a block."""
        return self.warps[0] * self.warps[1] * WARP

    def shared_bytes(self, weights: int) -> int:
        """Shared memory of a block."""
        return self.stages * (self.rows + weights * self.columns) * self.depth * _ELEMENT_BYTES

    def problem(self) -> str | None:
        """Why no kernel can have these parameters."""
        rows, columns = mma.M * self.warps[0], _GROUP * self.warps[1]
        if self.rows % rows or self.columns % columns:
            return f"rows in multiples of {rows} and columns of {columns}, got {self.rows} and {self.columns}"
        if self.depth not in (32, 64) or self.stages < 2:
            return f"a depth of 32 or 64 and 2 stages or more, got {self.depth} and {self.stages}"
        return None

    def build(self, linear: BlockedLinear, name: str) -> None:
        """Builds the kernel's launch in front of the linear's loop."""
        size = self.shared_bytes(len(linear.weights))
        epilogue = TileEpilogue.of(linear, self.columns)
        blocks = build.ceildiv(epilogue.rows, self.rows), build.ceildiv(epilogue.columns, self.columns)
        with launch(name, [build.mul(*blocks)], self.threads, size) as kernel:
            block = block_of(kernel.block[0], *blocks)
            row, column = build.mul(block[0], self.rows), build.mul(block[1], self.columns)
            sums = _MmaProduct(self, kernel, linear, row, column).build()
            _store(self, kernel, epilogue, row, column, sums)


@dataclass(frozen=True)
class _Source:
    """An operand: its rows of the block go to ``tile_rows`` rows, ``offset`` bytes into each stage."""

    memref: Value
    first: Value
    tile_rows: int
    offset: int
    dealt: bool


@dataclass(frozen=True)
class _MmaProduct:
    """Builds the loop over K of one block of the result."""

    template: MmaSync
    kernel: Kernel
    linear: BlockedLinear
    row: Value
    column: Value

    def build(self) -> list[list[list[Value]]]:
        """Accumulators of the warp's tile, ``[weight][16 rows][8 columns]``."""
        in_flight = self.template.stages - 1
        copies = self._copies()
        for stage in range(in_flight):
            with when(less(stage, self._steps)):
                self._copy(copies, stage, stage)
            memory.commit()
        readers = mma.Reader.rows_first(self.kernel.lane), mma.Reader.dealt(self.kernel.lane)
        zero = mma.zero_accumulator()
        counts = len(self.linear.weights), self._tile_rows // mma.M, self._tile_columns // mma.N
        inits = [zero] * (counts[0] * counts[1] * counts[2])
        with build.for_loop(0, self._steps, 1, [build.value(0), build.value(in_flight), *inits]) as loop:
            read, write, *flat = loop.args
            memory.wait(in_flight - 1)
            self.kernel.barrier()  # the stage is there for all, and nobody reads the one that is written next
            following = build.add(loop.iv, in_flight)
            with when(less(following, self._steps)):
                self._copy(copies, following, write)
            memory.commit()
            sums = self._multiply(read, readers, _nested(flat, counts))
            loop.yielded = [self._next(read), self._next(write), *[c for w in sums for r in w for c in r]]
        return _nested(loop.results[2:], counts)

    @cached_property
    def _steps(self) -> Index:
        return build.ceildiv(self.linear.depth, self.template.depth)

    @property
    def _tile_rows(self) -> int:
        return self.template.rows // self.template.warps[0]

    @property
    def _tile_columns(self) -> int:
        return self.template.columns // self.template.warps[1]

    @cached_property
    def _sources(self) -> list[_Source]:
        found, offset = [], 0
        for memref in (self.linear.x, *self.linear.weights):
            is_x = memref is self.linear.x
            rows, first = (self.template.rows, self.row) if is_x else (self.template.columns, self.column)
            found.append(_Source(memref, first, rows, offset, not is_x))
            offset += rows * self.template.depth * _ELEMENT_BYTES
        return found

    def _tile(self, source: _Source, stage: Index) -> SharedTile:
        size = self.template.shared_bytes(len(self.linear.weights)) // self.template.stages
        offset = build.add(build.mul(stage, size), source.offset)
        return SharedTile.at(
            self.kernel, offset, source.tile_rows, self.template.depth, self.linear.element_type, source.dealt
        )

    def _copies(self) -> list[list[tuple[Piece, Value]]]:
        """For each operand what this thread copies of a tile, with the row that it comes from.

        Rows behind the last are copies of it: what comes of them is not stored.
        """
        copies = []
        for source in self._sources:
            last = build.sub(build.dim(source.memref, 0), 1)
            elements = vectors.aligned_elements(source.memref)
            pieces = memory.pieces(self.kernel.thread, self.template.threads, self._tile(source, 0), elements)
            copies.append([(p, build.minimum(build.add(source.first, p.row), last)) for p in pieces])
        return copies

    def _copy(self, copies: list[list[tuple[Piece, Value]]], step: Index, stage: Index) -> None:
        """Starts the copies of step ``step`` of K into a stage; zeros beyond K."""
        depth, size = self.linear.depth, self.template.depth
        ragged = not (isinstance(depth, int) and depth % size == 0)
        for source, share in zip(self._sources, copies, strict=True):
            tile = self._tile(source, stage)
            for piece, row in share:
                column = build.add(build.mul(step, size), piece.column)
                left = build.maximum(build.minimum(build.sub(depth, column), piece.elements), 0) if ragged else None
                memory.copy_async(source.memref, [row, column], tile, piece, left)

    def _multiply(self, stage: Value, readers: Sequence[mma.Reader], sums: list[list[list[Value]]]) -> Any:
        """Adds the products of a stage to the warp's accumulators."""
        warp_row, warp_column = _warp_place(self.template, self.kernel)
        x, *weights = [self._tile(source, stage) for source in self._sources]
        for chunk in range(0, self.template.depth // 8, 2):
            rows = [
                readers[0].load(x, build.add(build.mul(warp_row, self._tile_rows), r), chunk)
                for r in range(0, self._tile_rows, mma.M)
            ]
            for weight, own in zip(weights, sums, strict=True):
                for number, start in enumerate(range(0, self._tile_columns, 16)):
                    place = start // _GROUP * _GROUP + start % _GROUP // 4
                    first = build.add(build.mul(warp_column, self._tile_columns), place)
                    for half, columns in enumerate(mma.halves(readers[1].load(weight, first, chunk))):
                        for r, fragment in enumerate(rows):
                            at = 2 * number + half
                            own[r][at] = mma.multiply_add(fragment, columns, own[r][at])
        return sums

    def _next(self, stage: Value) -> Value:
        following = build.add(stage, 1)
        wraps = less(following, self.template.stages)
        return mlir.arith.select(wraps, following, build.value(0))


def _nested(flat: Sequence[Value], counts: tuple[int, int, int]) -> list[list[list[Value]]]:
    remaining = iter(flat)
    return [[[next(remaining) for _ in range(counts[2])] for _ in range(counts[1])] for _ in range(counts[0])]


def _warp_place(template: MmaSync, kernel: Kernel) -> tuple[Index, Index]:
    """Which tile of the block is the warp's, in rows and in columns of tiles."""
    return build.floordiv(kernel.warp, template.warps[1]), build.rem(kernel.warp, template.warps[1])


def _store(
    template: MmaSync, kernel: Kernel, epilogue: TileEpilogue, row: Value, column: Value, sums: list[list[list[Value]]]
) -> None:
    """Finishes the warp's tile: a lane has runs of 8 columns, one in each group of 32, in every eighth row."""
    places = _warp_place(template, kernel)
    height, width = template.rows // template.warps[0], template.columns // template.warps[1]
    lane_row, pair = mma.accumulator_place(kernel.lane)
    first_row = build.add(row, build.add(build.mul(places[0], height), lane_row))
    first_column = build.add(column, build.add(build.mul(places[1], width), build.mul(pair, 4)))
    for r in range(height // mma.M):
        for half in range(2):
            runs = [
                (
                    build.add(first_column, _GROUP * group),
                    [[v for c in range(4) for v in _pair(own[r][4 * group + c], half)] for own in sums],
                )
                for group in range(width // _GROUP)
            ]
            epilogue.finish(build.add(first_row, mma.M * r + 8 * half), runs)


def _pair(accumulator: Value, half: int) -> list[Value]:
    return [mlir.vector.extract(accumulator, [], [half, e]) for e in range(2)]
