"""Register tiles: how many rows and vectors of C stay in registers while K runs."""

from collections.abc import Iterator
from dataclasses import dataclass

from llm_mlir.ir.build import Index

MOST_ROWS = 8
"""Each row of A needs a general register for its address: 12 x 2 vectors take three times the time of 8 x 2."""

_WIDEST = 8
"""Vectors of C in a row of the widest tile."""


@dataclass(frozen=True)
class RegisterTile:
    """``rows`` x ``vectors`` accumulators."""

    rows: int
    vectors: int

    def remainders(self) -> list[int]:
        """Heights of the tiles that finish what this one leaves: the powers of two below ``rows``, tallest first."""
        return [1 << power for power in reversed(range((self.rows - 1).bit_length())) if 1 << power < self.rows]


def even_height(rows: int) -> int:
    """The rows of the fewest tiles that take ``rows`` rows, as equal as can be."""
    return -(-rows // -(-rows // MOST_ROWS))


@dataclass(frozen=True)
class Budget:
    """Vector registers of a target that a tile may use; each vector of C takes ``accumulators`` of them."""

    registers: int
    accumulators: int = 1

    def tile(self, vectors: int) -> RegisterTile:
        """The tallest tile of this width: its accumulators, B and a broadcast of A."""
        free = self.registers - vectors - 1
        return RegisterTile(max(1, min(MOST_ROWS, free // (vectors * self.accumulators))), vectors)

    def best(self, vectors: int | None, group: int = 1, rows: int = 0) -> RegisterTile:
        """The tile with the fewest loads for C's rows of ``vectors`` vectors (None: unknown, many).

        ``group`` is how many neighboring vectors must not be parted (those of a panel), unless a part divides them. The
        tile has ``rows`` rows where these are not 0, and is as narrow as that takes.
        """
        total = vectors if vectors is not None else 4 * _WIDEST
        widths = [w for w in range(1, min(total, _WIDEST) + 1) if w % group == 0 or group % w == 0]
        tiles = [tile for tile in map(self.tile, widths) if tile.rows >= rows] or [self.tile(1)]
        tiles = [RegisterTile(rows or tile.rows, tile.vectors) for tile in tiles]
        return min(tiles, key=lambda tile: (_loads(total, tile), total % tile.vectors > 0, -tile.vectors))


def _loads(vectors: int, tile: RegisterTile) -> float:
    """Loads for a step along K and a row: a broadcast of A for each tile, and the tile's share of its B."""
    return sum(1 + part / tile.rows for part in split(vectors, tile.vectors))


def split(total: int, width: int) -> Iterator[int]:
    """``total`` in parts of ``width``, the last one smaller."""
    for start in range(0, total, width):
        yield min(width, total - start)


def below(total: Index, rows: int) -> list[int]:
    """Which of the heights 2^i < ``rows`` a remainder of ``total`` rows can need; all of them if it is not known."""
    heights = RegisterTile(rows, 1).remainders()
    if not isinstance(total, int):
        return heights
    needed, left = [], total % rows
    for height in heights:
        if left >= height:
            needed.append(height)
            left -= left // height * height
    return needed
