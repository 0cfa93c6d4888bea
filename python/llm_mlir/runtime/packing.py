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

    together: dict[Any, list[PackedWeight]] = {}
    for weight in weights:  # parts of one weight in codes are made of it at once
        key = weight.argument.name if weight.part is None else (weight.sources, _block(weight))
        together.setdefault(key, []).append(weight)
    pieces = [piece for group in together.values() for piece in _pieces(group, parts)]
    total, done, lock = sum(piece.size for piece in pieces), 0, threading.Lock()
    scratch = _Scratch()

    def pack(piece: _Piece) -> None:
        nonlocal done
        arrays = [store.open(target.offset, target.shape, DTYPES[target.element]) for target in piece.targets]
        piece.pack(parts, arrays, scratch)
        for target, array in zip(piece.targets, arrays, strict=True):
            store.close(target.offset, array)
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
class _Target:
    """Where the packed form of some rows goes, elements of type ``element``; ``part`` is that of their codes."""

    layout: Layout
    offset: int
    shape: tuple[int, ...]
    element: str
    part: CodedPart | None


@dataclass(frozen=True)
class _Piece:
    """Rows ``begin:end`` of the concatenated tensors of one layer, ``size`` bytes in the checkpoint.

    There are several targets where they are packed in codes.
    """

    names: tuple[str, ...]
    begin: int
    end: int
    size: int
    targets: Sequence[_Target]

    def pack(self, parts: TensorParts, destinations: Sequence[Any], scratch: "_Scratch") -> None:
        """Packs the piece into arrays of the targets' shapes, zero so far."""
        ranges = list(_row_ranges(self.names, self.begin, self.end, parts))
        is_held = all(t.part is not None and _holds(t.part.coding, n, parts) for t in self.targets for n in self.names)
        made = self._stored(ranges, parts) if is_held else self._converted(ranges, parts, scratch)
        for target, destination, rows in zip(self.targets, destinations, made, strict=True):
            pack_into(destination, rows[0] if len(rows) == 1 else np.concatenate(rows), target.layout)

    def _stored(self, ranges: Sequence[tuple[str, int, int]], parts: TensorParts) -> Iterator[list[Any]]:
        """Codes as the checkpoint has them: for each target, its rows of each tensor."""
        codes = [parts.checkpoint.codes(*rows) for rows in ranges]
        for target in self.targets:
            assert target.part is not None
            yield [each.part(target.part) for each in codes]

    def _converted(
        self, ranges: Sequence[tuple[str, int, int]], parts: TensorParts, scratch: "_Scratch"
    ) -> Iterator[list[Any]]:
        """Numbers of the checkpoint as they are packed: for each target, its rows of each tensor."""
        infos = [parts.checkpoint.info(name) for name, _, _ in ranges]
        ends = list(accumulate((r[2] - r[1]) * info.row_bytes for r, info in zip(ranges, infos, strict=True)))
        buffer = scratch.bytes(ends[-1])
        read = [parts.array(*rows, buffer[start:]) for rows, start in zip(ranges, [0, *ends], strict=False)]
        if len({part.dtype for part in read}) == 1 and all(np.may_share_memory(part, buffer) for part in read):
            # They lie one behind the other as they are (those that were dequantized, or have zeros, do not).
            read = [buffer.view(read[0].dtype).reshape(-1, *read[0].shape[1:])]
        (target, *_) = self.targets
        if target.part is None:
            dtype = DTYPES[target.element]
            yield [rows if rows.dtype == dtype else rows.astype(dtype) for rows in read]
            return
        coded = [quantized(rows, target.part.coding) for rows in read]
        for each in self.targets:
            assert each.part is not None
            yield [codes[each.part.part] for codes in coded]


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


def _block(weight: PackedWeight) -> int:
    """Rows that are packed together."""
    return (*weight.layout.tiles, 1)[0]


def _pieces(weights: Sequence[PackedWeight], parts: TensorParts) -> Iterator[_Piece]:
    """The pieces of weights that are made of the same tensors."""
    block = _block(weights[0])
    for layer, names in enumerate(weights[0].sources):
        rows, size = sum(parts.shape(name)[0] for name in names), sum(map(parts.size, names))
        read = sum(map(parts.read_bytes, names))
        step = max(1, _PIECE * rows // max(1, read) // block) * block
        for begin in range(0, rows, step):
            end = min(rows, begin + step)
            targets = [_target(weight, layer, begin // block, -(-end // block)) for weight in weights]
            yield _Piece(names, begin, end, size * (end - begin) // rows, targets)


def _target(weight: PackedWeight, layer: int, first: int, last: int) -> _Target:
    """Blocks ``first:last`` of a layer."""
    blocks, *block_shape = weight.shape[1:] if weight.stacked else weight.shape
    element = weight.argument.dtype
    block_bytes = math.prod(block_shape) * DTYPES[element].itemsize
    offset = weight.offset + (layer * blocks + first) * block_bytes
    return _Target(weight.layout, offset, (last - first, *block_shape), element, weight.part)


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
