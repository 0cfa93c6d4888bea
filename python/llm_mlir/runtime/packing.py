"""Fills packed weights from a checkpoint, in pieces of a few megabytes on several threads.

Each thread reads into memory of its own, again and again: peak memory stays near one copy of the weights.
"""

import math
import mmap
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Protocol

import numpy as np

from ..support.codes import CodedPart, Coding
from ..support.dtypes import DTYPES
from ..support.layout import Layout
from ..support.quantize import quantized
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
    """Packs the weights into ``store``. Raises ModelError for a checkpoint that is changed meanwhile."""
    from concurrent.futures import ThreadPoolExecutor  # a start with packed weights does without

    pieces = [piece for weight in weights for piece in _pieces(weight, parts)]
    total, done, lock = sum(piece.size for piece in pieces), 0, threading.Lock()
    scratch = _Scratch()

    def pack(piece: _Piece) -> None:
        nonlocal done
        array = store.open(piece.offset, piece.shape, piece.dtype)
        piece.pack(parts, array, scratch)
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
    parts.checkpoint.check_unchanged()


@dataclass(frozen=True)
class _Piece:
    """Rows ``begin:end`` of the concatenated tensors of one layer, and where their packed form goes.

    ``size`` is their bytes in the checkpoint. With a ``part`` it is that of their codes which is packed, of element
    type ``element``.
    """

    names: tuple[str, ...]
    begin: int
    end: int
    layout: Layout
    offset: int
    shape: tuple[int, ...]
    element: str
    size: int
    part: CodedPart | None

    @property
    def dtype(self) -> Any:
        """NumPy's type of the packed elements."""
        return DTYPES[self.element]

    def pack(self, parts: TensorParts, destination: Any, scratch: "_Scratch") -> None:
        """Packs the piece into an array of its packed shape, zero so far."""
        ranges = list(_row_ranges(self.names, self.begin, self.end, parts))
        if self.part is not None and all(_holds(self.part.coding, name, parts) for name in self.names):
            found = [parts.checkpoint.codes(*rows).part(self.part) for rows in ranges]
            pack_into(destination, np.concatenate(found), self.layout)
            return
        infos = [parts.checkpoint.info(name) for name, _, _ in ranges]
        ends = list(accumulate((r[2] - r[1]) * info.row_bytes for r, info in zip(ranges, infos, strict=True)))
        buffer = scratch.bytes(ends[-1])
        read = [parts.array(*rows, buffer[start:]) for rows, start in zip(ranges, [0, *ends], strict=False)]
        if len({part.dtype for part in read}) == 1 and all(np.may_share_memory(part, buffer) for part in read):
            # They lie one behind the other as they are (those that were dequantized, or have zeros, do not).
            read = [buffer.view(read[0].dtype).reshape(-1, *read[0].shape[1:])]
        converted = [self._converted(rows) for rows in read]
        pack_into(destination, converted[0] if len(converted) == 1 else np.concatenate(converted), self.layout)

    def _converted(self, rows: Any) -> Any:
        """``rows`` of a tensor as they are packed."""
        if self.part is not None:
            return quantized(rows.astype(np.float32, copy=False), self.part)
        return rows if rows.dtype == self.dtype else rows.astype(self.dtype)


def _holds(wanted: Coding, name: str, parts: TensorParts) -> bool:
    """Whether a tensor is in codes that ``wanted`` can say without loss."""
    stored = parts.checkpoint.info(name).coding
    return stored is not None and wanted.holds(stored)


class _Scratch(threading.local):
    """Memory that each thread reads into, kept from piece to piece: new memory costs as much as reading does."""

    memory = np.empty(0, np.uint8)

    def bytes(self, size: int) -> Any:
        """``size`` bytes, those of the last call."""
        if self.memory.size < size:
            self.memory = np.empty(size, np.uint8)
        return self.memory[:size]


def _pieces(weight: PackedWeight, parts: TensorParts) -> Iterator[_Piece]:
    blocks, *block_shape = weight.shape[1:] if weight.stacked else weight.shape
    element = weight.argument.dtype
    block_bytes = math.prod(block_shape) * DTYPES[element].itemsize
    block = (*weight.layout.tiles, 1)[0]
    for layer, names in enumerate(weight.sources):
        rows, size = sum(parts.shape(name)[0] for name in names), sum(map(parts.size, names))
        read = sum(map(parts.read_bytes, names))
        step = max(1, _PIECE * rows // max(1, read) // block) * block
        for begin in range(0, rows, step):
            end = min(rows, begin + step)
            offset = weight.offset + (layer * blocks + begin // block) * block_bytes
            shape = (-(-end // block) - begin // block, *block_shape)
            share = size * (end - begin) // rows
            yield _Piece(names, begin, end, weight.layout, offset, shape, element, share, weight.part)


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
