"""Contractions of bf16 pairs in the tile registers of Intel AMX.

A tile of C has 16 rows of 16 columns; a step along K takes 16 pairs. Four tiles of C are under way at once: two by two,
which use each tile of A and B twice, or one by four for the last 16 rows or fewer (in decode these are all rows).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import each
from llm_mlir.mlir import ir

from . import tile_registers as tiles
from .blocks import LINE_BYTES, Blocking, TileOrder, can_run_on
from .columns import Column, ColumnBlocks
from .kinds import Contraction, ContractionKind
from .tile_registers import REGISTERS, ROWS, Place, TileShape

_COLUMNS = 16
_PAIRS = 16
_TILES = 4
"""Tiles of C under way at once; the other four registers are for A and B."""

_PAIR_BYTES = 4
_F32_BYTES = 4


def has_tiles(kind: ContractionKind, a: Value, b: Value) -> bool:
    """Whether ``a`` and ``b`` hold bf16 pairs that can be loaded as tiles."""
    if kind.pairs != 2 or not all(isinstance(v.type.element_type, ir.BF16Type) for v in (a, b)):
        return False
    strides, _ = a.type.get_strides_and_offset()
    return strides[-2] == 2


@dataclass(frozen=True)
class _AmxMemory:
    """An operand: the address of its first element and the bytes from neighbor to neighbor of each dimension."""

    start: Index
    strides: Sequence[Index]
    row_axis: int

    @staticmethod
    def of(memref: Value, row_axis: int) -> "_AmxMemory":
        rank, bytes_ = memref.type.rank, memref.type.element_type.width // 8
        _, offset, *sizes_and_strides = mlir.memref.extract_strided_metadata(memref)
        start = build.add(mlir.memref.extract_aligned_pointer_as_index(memref), build.mul(offset, bytes_))
        known, _ = memref.type.get_strides_and_offset()
        strides = [v if s == build.DYNAMIC else s for s, v in zip(known, sizes_and_strides[rank:], strict=True)]
        return _AmxMemory(start, [build.mul(stride, bytes_) for stride in strides], row_axis)

    def at(self, indices: Sequence[Index]) -> Index:
        """The address of an element; indices that are left out are zero."""
        address = self.start
        for index, stride in zip(indices, self.strides, strict=False):
            address = build.add(address, build.mul(index, stride))
        return address

    def tile(self, address: Index) -> Place:
        """The tile whose first element is there."""
        return Place(address, self.strides[self.row_axis])


@dataclass(frozen=True)
class _AmxBlock:
    """The tiles of C that are under way together, and which registers they, A and B take.

    ``heights`` has the rows of each row of tiles, ``depth`` is the number of pairs of a step along K.
    """

    heights: Sequence[Index]
    columns: Sequence[Column]
    depth: Index

    def c(self, i: int, j: int) -> int:
        """The register of a tile of C."""
        return i * len(self.columns) + j

    def a(self, i: int) -> int:
        """The register of a tile of A."""
        return len(self.heights) * len(self.columns) + i

    def b(self, j: int) -> int:
        """The register of a tile of B: the last column, which may be narrower, has its own; the others alternate."""
        first, last = self.a(len(self.heights)), REGISTERS - 1
        return last if j == len(self.columns) - 1 else first + j % (last - first)

    def shapes(self) -> list[TileShape]:
        """The shapes of all registers."""
        result = [TileShape(0, 0)] * REGISTERS
        for i, rows in enumerate(self.heights):
            result[self.a(i)] = TileShape(rows, build.mul(self.depth, _PAIR_BYTES))
        for j, column in enumerate(self.columns):
            row_bytes = build.mul(_COLUMNS if column.count is None else column.count, _F32_BYTES)
            result[self.b(j)] = TileShape(self.depth, row_bytes)
            for i, rows in enumerate(self.heights):
                result[self.c(i, j)] = TileShape(rows, row_bytes)
        return result


@dataclass(frozen=True)
class _Span:
    """Pairs along K from ``start`` to ``end``, ``depth`` in a step."""

    start: Index
    end: Index
    depth: Index


@dataclass(frozen=True)
class _WeightPrefetch:
    """The part of the next block of B that one visit of C prefetches: from ``start``, ``lines`` in a step along K."""

    start: Index
    lines: Index

    def build(self, pairs: Index) -> None:
        """Prefetches the lines of the step that is ``pairs`` after the first, into the second level cache.

        The first level is full of what tiles need now.
        """
        first = build.add(self.start, build.mul(build.mul(pairs, self.lines), LINE_BYTES // _PAIRS))
        for n in each(0, self.lines):
            tiles.prefetch(build.add(first, build.mul(n, LINE_BYTES)), level=2)


class TileKernel:
    """Builds ``C += A * B`` of bf16 pairs at the insertion point, the start of a function of its own.

    Each element of C is summed along K in the same steps wherever its row is, so that results do not depend on what
    else is in the batch. C is visited after at most ``block`` pairs (a multiple of 16), so that a block of B as wide as
    two tiles takes no more than a third of the first level cache while the rows of A pass through it.

    Where ``distance`` is not 0, B is prefetched: for 16 rows or fewer so many pairs before it is used, for more rows a
    block before it is used, into the second level cache.
    """

    def __init__(self, contraction: Contraction, block: int, distance: int) -> None:
        self.contraction = contraction
        self.block = block
        self.distance = distance
        self.a, self.b, self.c = (
            _AmxMemory.of(memref, axis)
            for memref, axis in ((contraction.a, 0), (contraction.b, contraction.kind.k_axis), (contraction.c, 0))
        )
        self.config = tiles.allocate_config()

    def build(self) -> None:
        """Builds the loops: K in whole tiles, then the pairs that are left.

        The last rows, 16 or fewer, read B once: there is nothing to keep in a near cache, and K is one block.
        """
        steps, total = self.contraction.steps, self.contraction.rows
        whole = build.sub(steps, build.rem(steps, _PAIRS))
        # More than a tile is left: `paired` is where that pair ends.
        paired = build.mul(build.floordiv(build.add(total, ROWS - 1), 2 * ROWS), 2 * ROWS)
        paired = build.minimum(paired, total)

        for block in Blocking(self.block, _PAIRS).blocks(whole):
            self._pairs(paired, _Span(block.start, block.end, _PAIRS))
        for start in each(0, whole, whole):
            self._last(paired, _Span(start, whole, _PAIRS))
        for start in each(whole, steps, _PAIRS):
            span = _Span(start, steps, build.sub(steps, start))
            self._pairs(paired, span)
            self._last(paired, span)
        tiles.release()

    def _pairs(self, paired: Index, span: _Span) -> None:
        """The rows up to ``paired``: pairs of whole tiles, then a pair whose second tile is lower."""
        total = self.contraction.rows
        whole = build.sub(total, build.rem(total, 2 * ROWS))
        for row in each(0, paired, build.maximum(whole, 2 * ROWS)):
            is_whole = mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, build.value(row), build.value(whole))
            end = mlir.arith.select(is_whole, build.value(whole), build.value(total))
            second = build.minimum(ROWS, build.sub(build.sub(end, row), ROWS))
            self._columns([ROWS, second], row, end, span)

    def _last(self, paired: Index, span: _Span) -> None:
        """The rows from ``paired``: one tile."""
        total = self.contraction.rows
        for row in each(paired, total, ROWS):
            self._columns([build.sub(total, row)], row, total, span)

    def _columns(self, heights: Sequence[Index], row: Index, end: Index, span: _Span) -> None:
        """The rows from ``row`` to ``end`` in steps of 32, for all columns."""
        width = _TILES // len(heights)
        usual = _AmxBlock(heights, [Column(0, 0)] * width, span.depth)
        tiles.configure(self.config, usual.shapes())
        for columns in ColumnBlocks(self.contraction, width, _COLUMNS):
            block = _AmxBlock(heights, columns, span.depth)
            is_usual = len(columns) == width and columns[-1].count is None
            if not is_usual:
                tiles.configure(self.config, block.shapes())
            for m in each(row, end, 2 * ROWS):
                self._block(block, m, span)
            if not is_usual:
                tiles.configure(self.config, usual.shapes())

    def _block(self, block: _AmxBlock, row: Index, span: _Span) -> None:
        rows = [build.add(row, i * ROWS) for i in range(len(block.heights))]
        places = {
            block.c(i, j): self.c.tile(self.c.at(self.contraction.c_indices(m, column.panel, column.column)))
            for i, m in enumerate(rows)
            for j, column in enumerate(block.columns)
        }
        self._load_accumulators(places, span)
        starts = [self.a.at([m]) for m in rows]
        panels = [self.b.at(self.contraction.b_indices(c.panel, 0, c.column)) for c in block.columns]
        prefetch_weights = self._prefetch_weights(block, row, span)
        for k in each(span.start, span.end, _PAIRS):
            if prefetch_weights is not None:
                prefetch_weights.build(build.sub(k, span.start))
            self._step(block, starts, panels, k)
        for register, place in places.items():
            tiles.store(register, place)

    def _load_accumulators(self, places: Mapping[int, Place], span: _Span) -> None:
        def load() -> Sequence[Value]:
            for register, place in places.items():
                tiles.load(register, place)
            return []

        def zero() -> Sequence[Value]:
            for register in places:
                tiles.zero(register)
            return []

        self.contraction.accumulators(span.start, [], zero, load)

    def _step(self, block: _AmxBlock, a: Sequence[Index], b: Sequence[Index], k: Index) -> None:
        """One step along K; ``a`` and ``b`` are the addresses of each row and column of tiles at its start."""
        for i, start in enumerate(a):
            tiles.load(block.a(i), self.a.tile(build.add(start, build.mul(k, _PAIR_BYTES))))
        offset = build.mul(k, self.b.strides[self.b.row_axis])
        for j, start in enumerate(b):
            if len(a) == 1:
                self._prefetch(start, offset)
            tiles.load(block.b(j), self.b.tile(build.add(start, offset)))
            for i in range(len(a)):
                tiles.multiply_add(block.c(i, j), block.a(i), block.b(j))

    def _prefetch_weights(self, block: _AmxBlock, row: Index, span: _Span) -> _WeightPrefetch | None:
        """What the tiles of C at ``row`` prefetch of the block of B that follows ``span``; None: nothing."""
        if not self.distance or len(block.heights) == 1:
            return None
        if self.contraction.kind.has_panels or not can_run_on(self.contraction):
            return None
        order = TileOrder(self.contraction, len(block.columns) * _COLUMNS, len(block.heights) * ROWS)
        # A step along K of a whole block has as many lines as there are columns: 16 pairs of 4 bytes for each.
        lines = build.ceildiv(self.contraction.columns, order.count)
        steps = build.ceildiv(build.sub(span.end, span.start), _PAIRS)
        before = build.mul(build.mul(order.index(row, block.columns[0].column), steps), lines)
        return _WeightPrefetch(build.add(self.b.at([span.end]), build.mul(before, LINE_BYTES)), lines)

    def _prefetch(self, start: Index, offset: Index) -> None:
        """Prefetches what a later step takes of a column of tiles, row by row.

        Where all rows of A are in one tile, B is read once, and from memory.
        """
        if not self.distance:
            return
        # The first columns of a step touch each part of its memory, so that the hardware fetches the lines between
        # before the others are prefetched: 2 to 3% more tokens than line by line, with 1 and with 8 sequences.
        for row in range(_PAIRS):
            distance = build.mul(self.b.strides[self.b.row_axis], self.distance + row)
            tiles.prefetch(build.add(build.add(start, offset), distance))
