"""Shared memory of a kernel: tiles with swizzled rows, and copies into them that run in the background.

Shared memory serves 128 bytes a cycle, each from another bank. ``ldmatrix`` reads 8 rows of 16 bytes at a time, which
would all fall into the same banks in a tile with rows of 128 bytes. Here the 16-byte chunks of a row change places by
an exclusive or with the number of the row, so that these 8 reads, and the 8 writes of 16 bytes by the neighbors of a
warp, take one cycle.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir

from .launch import Kernel, shared_space

CHUNK_BYTES = 16
"""The unit of a swizzle, of ``ldmatrix`` and of the largest ``cp.async``."""

_CHUNKS_PER_LINE = 8


def width_of(element_type: Any) -> int:
    """Bytes of an element."""
    return element_type.width // 8


def view(kernel: Kernel, offset: Index, shape: Sequence[int], element_type: Any) -> Value:
    """A memref of static shape over the kernel's dynamic shared memory, ``offset`` bytes from its start."""
    type_ = ir.MemRefType.get(list(shape), element_type, memory_space=shared_space())
    return mlir.memref.view(type_, kernel.shared, build.value(offset), [])


@dataclass(frozen=True)
class ColumnSwizzle:
    """How the chunks of a row are permuted in tiles whose rows have ``chunks`` chunks of 16 bytes.

    Row ``r`` starts at bank position ``r * chunks % 8`` (in chunks), which takes ``8 / g`` values for
    ``g = gcd(chunks, 8)``: so many rows keep apart by themselves, and each such group gets another of ``g`` phases.

    ``ldmatrix`` takes 8 neighboring rows, or, where the tile is ``dealt``, rows ``8 * t + e`` (``t < 4``, ``e < 2``)
    from an even one on: then a lane's four accumulators side by side are 8 neighbors of one row of the result.
    """

    chunks: int
    dealt: bool = False

    @property
    def phases(self) -> int:
        """How many permutations there are."""
        return gcd(self.chunks, _CHUNKS_PER_LINE)

    @property
    def period(self) -> int:
        """Rows that differ by a multiple of this have the same phase."""
        return 4 * _CHUNKS_PER_LINE if self.dealt else _CHUNKS_PER_LINE

    def phase(self, row: Index) -> Index:
        """What the chunk numbers of ``row`` are combined with."""
        number = row
        if self.dealt:
            number = build.add(build.mul(build.rem(build.floordiv(row, 8), 4), 2), build.rem(row, 2))
        return build.rem(build.floordiv(number, _CHUNKS_PER_LINE // self.phases), self.phases)

    def place(self, chunk: Index, phase: Index) -> Index:
        """Where ``chunk`` of a row of this phase lies. Its own inverse."""
        if isinstance(chunk, int) and isinstance(phase, int):
            return chunk ^ phase
        return mlir.arith.xori(build.value(chunk), build.value(phase))


@dataclass(frozen=True)
class SharedTile:
    """``rows`` x ``columns`` elements in shared memory with swizzled rows; ``memref`` is the plain view of them."""

    memref: Value
    dealt: bool

    @staticmethod
    def at(
        kernel: Kernel, offset: Index, rows: int, columns: int, element_type: Any, dealt: bool = False
    ) -> "SharedTile":
        """The tile that starts ``offset`` bytes (a multiple of 128) into the dynamic shared memory."""
        return SharedTile(view(kernel, offset, [rows, columns], element_type), dealt)

    @property
    def rows(self) -> int:
        """Rows of the tile."""
        return self.memref.type.shape[0]

    @property
    def columns(self) -> int:
        """Elements of a row."""
        return self.memref.type.shape[1]

    @property
    def element_type(self) -> Any:
        """The element type."""
        return self.memref.type.element_type

    @property
    def chunk(self) -> int:
        """Elements of a chunk of 16 bytes."""
        return CHUNK_BYTES // width_of(self.element_type)

    @property
    def swizzle(self) -> ColumnSwizzle:
        """The permutation of the rows' chunks."""
        return ColumnSwizzle(self.columns // self.chunk, self.dealt)

    def column(self, chunk: Index, phase: Index) -> Index:
        """The column at which logical ``chunk`` of a row of this phase starts."""
        return build.mul(self.swizzle.place(chunk, phase), self.chunk)


@dataclass(frozen=True)
class Piece:
    """A thread's copy of ``elements`` neighbors: to ``row`` and logical ``column`` of a tile, stored at ``slot``."""

    row: Index
    column: Index
    slot: Index
    elements: int


def pieces(thread: Value, threads: int, tile: SharedTile, elements: int | None = None) -> list[Piece]:
    """What one of ``threads`` threads copies of a tile, in pieces of ``elements``: a chunk, half or a quarter of one.

    Neighboring threads copy neighboring pieces of a row. Raises ``ValueError`` if the threads do not divide the tile.
    """
    elements = elements or tile.chunk
    across = tile.columns // elements
    count, rest = divmod(tile.rows * across, threads)
    if rest or tile.columns % elements:
        raise ValueError(f"{threads} threads cannot share a tile of {tile.rows}x{tile.columns} in pieces of {elements}")
    step = threads // across
    if threads % across or step % tile.swizzle.period:
        numbers = [build.add(thread, i * threads) for i in range(count)]
        return [_piece(tile, build.floordiv(n, across), build.rem(n, across), elements) for n in numbers]
    first = _piece(tile, build.floordiv(thread, across), build.rem(thread, across), elements)
    # Rows a multiple of the period apart: the same column in the same slot.
    return [Piece(build.add(first.row, i * step), first.column, first.slot, elements) for i in range(count)]


def _piece(tile: SharedTile, row: Index, number: Index, elements: int) -> Piece:
    within = tile.chunk // elements
    slot = tile.column(build.floordiv(number, within), tile.swizzle.phase(row))
    return Piece(
        row, build.mul(number, elements), build.add(slot, build.mul(build.rem(number, within), elements)), elements
    )


def copy_async(
    source: Value, indices: Sequence[Index], tile: SharedTile, piece: Piece, valid: Index | None = None
) -> None:
    """Starts the copy (``cp.async``) of a piece from ``source[indices]`` in global memory, aligned to its own size.

    ``valid`` is how many of its elements are read, the others become zero; without any the indices do not matter.
    """
    mlir.nvgpu.device_async_copy(
        tile.memref,
        [build.value(piece.row), build.value(piece.slot)],
        source,
        [build.value(index) for index in indices],
        piece.elements,
        src_elements=None if valid is None else build.value(valid),
        bypass_l1=True if piece.elements == tile.chunk else None,
    )


def commit() -> None:
    """Makes a group of the thread's copies since the last group. Empty groups count as well."""
    mlir.nvvm.cp_async_commit_group()


def wait(pending: int) -> None:
    """Waits until at most ``pending`` groups of this thread are under way; other threads need a barrier after it."""
    mlir.nvvm.cp_async_wait_group(pending)
