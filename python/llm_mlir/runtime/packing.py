"""Fills packed weights from a checkpoint, in pieces of a few megabytes on several threads.

Pages of the checkpoint are dropped as soon as a piece is packed: peak memory stays near one copy of the weights.
"""

import math
import mmap
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..support.dtypes import DTYPES
from ..support.layout import Layout
from .tensor_parts import TensorParts
from .weights import PackedWeight

_PIECE = 16 << 20  # bytes of checkpoint that are packed at a time
Progress = Callable[[int, int], None]
"""Told how many bytes are packed, and of how many."""


class Store(Protocol):
    """Where packed weights go; used from several threads."""

    def open(self, offset: int, shape: Sequence[int], dtype: Any) -> Any:
        """A zeroed array that stands for the bytes from ``offset`` on."""
        ...

    def close(self, offset: int, array: Any) -> None:
        """Takes what was written to an array of ``open``."""
        ...


@dataclass(frozen=True)
class MemoryStore:
    """Packs in place, into zeroed memory."""

    buffer: mmap.mmap

    def open(self, offset: int, shape: Sequence[int], dtype: Any) -> Any:
        """As ``Store.open``."""
        return np.frombuffer(self.buffer, dtype, math.prod(shape), offset).reshape(shape)

    def close(self, offset: int, array: Any) -> None:
        """Nothing is left to do."""


def pack_weights(
    weights: Sequence[PackedWeight], parts: TensorParts, store: Store, progress: Progress | None = None
) -> None:
    """Packs the weights into ``store``."""
    pieces = [piece for weight in weights for piece in _pieces(weight, parts)]
    total, done, lock = sum(piece.size for piece in pieces), 0, threading.Lock()

    def pack(piece: _Piece) -> None:
        nonlocal done
        array = store.open(piece.offset, piece.shape, piece.dtype)
        piece.pack(parts, array)
        store.close(piece.offset, array)
        with lock:
            done += piece.size
            if progress is not None:
                progress(done, total)

    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        try:
            for result in [pool.submit(pack, piece) for piece in pieces]:
                result.result()
        except BaseException:  # Ctrl-C too
            pool.shutdown(cancel_futures=True)
            raise


@dataclass(frozen=True)
class _Piece:
    """Rows ``begin:end`` of the concatenated tensors of one layer, and where their packed form goes.

    ``size`` counts bytes of the checkpoint.
    """

    names: tuple[str, ...]
    begin: int
    end: int
    layout: Layout
    offset: int
    shape: tuple[int, ...]
    dtype: Any
    size: int

    def pack(self, parts: TensorParts, destination: Any) -> None:
        ranges = list(_row_ranges(self.names, self.begin, self.end, parts))
        rows = [parts.rows(name, first, last) for name, first, last in ranges]
        converted = [part if part.dtype == self.dtype else part.astype(self.dtype) for part in rows]
        pack_into(destination, converted[0] if len(converted) == 1 else np.concatenate(converted), self.layout)
        for name, first, last in ranges:
            parts.release(name, first, last)


def _pieces(weight: PackedWeight, parts: TensorParts) -> Iterator[_Piece]:
    blocks, *block_shape = weight.shape[1:] if weight.stacked else weight.shape
    dtype = DTYPES[weight.argument.dtype]
    block_bytes = math.prod(block_shape) * dtype.itemsize
    block = (*weight.layout.tiles, 1)[0]
    for layer, names in enumerate(weight.sources):
        rows, size = sum(parts.shape(name)[0] for name in names), sum(map(parts.size, names))
        step = max(1, _PIECE * rows // max(1, size) // block) * block
        for begin in range(0, rows, step):
            end = min(rows, begin + step)
            offset = weight.offset + (layer * blocks + begin // block) * block_bytes
            shape = (-(-end // block) - begin // block, *block_shape)
            yield _Piece(names, begin, end, weight.layout, offset, shape, dtype, size * (end - begin) // rows)


def _row_ranges(names: Iterable[str], begin: int, end: int, parts: TensorParts) -> Iterator[tuple[str, int, int]]:
    """Which rows of which tensors are rows ``begin:end`` of the tensors put one below the other."""
    above = 0
    for name in names:
        rows = parts.shape(name)[0]
        if begin < above + rows and end > above:
            yield name, max(0, begin - above), min(rows, end - above)
        above += rows


def pack_into(destination: Any, rows: Any, layout: Layout) -> None:
    """Packs ``rows`` [N, K] (or [N] when plain) into ``destination``, of the packed shape and zero so far.

    The whole tiles are one transposed copy, in which NumPy holds no lock; the edges go through ``Layout.pack``.
    """
    if layout.is_plain:
        destination[...] = rows
        return
    a, b = (*layout.tiles, 1)[:2]
    n, k = rows.shape[0] // a, rows.shape[1] // b
    whole = rows[: n * a, : k * b].reshape(n, a, k, b).transpose(0, 2, 1, 3)
    tiled = destination.reshape(*destination.shape[:2], a, b)
    if b * rows.itemsize == 4:  # pairs of 16-bit elements move as one
        tiled.view(np.uint32)[:n, :k] = whole.view(np.uint32)
    else:
        tiled[:n, :k] = whole
    if n < tiled.shape[0]:
        tiled[n:] = layout.pack(rows[n * a :]).reshape(tiled[n:].shape)
    if k < tiled.shape[1]:
        tiled[:, k:] = layout.pack(rows[:, k * b :]).reshape(tiled[:, k:].shape)
