"""One safetensors file, read piece by piece.

Format: eight bytes with the length of the header (little endian), the header (JSON: name to dtype, shape and
``data_offsets``), the data. Read here and not by the ``safetensors`` package, which maps the file: a process that reads
a mapped file behind its end, because somebody has truncated it, is ended by the system. Reads only come short.
"""

import hashlib
import json
import math
import os
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ModelError
from .files import open_file

_ITEM_SIZES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
_ITEM_SIZES |= {"U16": 2, "U32": 4, "U64": 8, "F8_E4M3": 1, "F8_E5M2": 1}
_NUMBER_LIMIT = 1 << 63
_HEADER_LIMIT = 100_000_000  # as in the safetensors package
_SAMPLES, _SAMPLE_BYTES = 64, 4096
_SIZE, _CHANGED = 2, 4  # places in an identity: the size, and the time of the last change of the file's status


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies: ``dtype`` as the file spells it ("F32", "BF16", "F16"), byte range ``begin:end``."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int

    @property
    def row_bytes(self) -> int:
        """Bytes of one entry of the leading dimension."""
        return (self.end - self.begin) // max(1, self.shape[0])


class SafetensorsFile:
    """The tensors of one file; opening reads the header and checks it against the size of the file.

    Raises ModelError for a file that is missing, truncated or inconsistent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with open_file(path) as file:
            self._handle = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._handle)
        try:
            self.identity = _identity(self._handle)
        except OSError as error:
            raise ModelError(f"{path}: {error.strerror}") from None
        self._size = int(self.identity[_SIZE])
        if not self._size:
            raise self._error("truncated: the file is empty")
        self.tensors = self._read_tensors()

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """Rows ``first:last`` (all by default) of a tensor of dtype F64, F32, F16 or BF16 (``ml_dtypes.bfloat16``).

        They are read into ``buffer``, bytes that are theirs alone as long as the array lives, or into new memory.
        Raises ModelError for a file that was truncated or cannot be read.
        """
        import ml_dtypes
        import numpy as np

        info = self.tensors[name]
        kinds = {"F64": np.float64, "F32": np.float32, "F16": np.float16, "BF16": ml_dtypes.bfloat16}
        shape, size = info.shape, info.end - info.begin
        start = info.begin
        if shape and (first, last) != (0, None):
            shape = (len(range(shape[0])[first:last]), *shape[1:])
            start, size = info.begin + first * info.row_bytes, shape[0] * info.row_bytes
        data: Any = np.empty(size, np.uint8) if buffer is None else buffer[:size]
        self._read(start, memoryview(data))
        return data.view(np.dtype(kinds[info.dtype])).reshape(shape)

    def check_unchanged(self) -> None:
        """Raises ModelError when the file was written to since it was opened: what was read may be of two states."""
        # Not by the last of its times, which changes with its name, too: a file that was replaced can be read on.
        if _status(self._handle)[_SIZE:_CHANGED] != self.identity[_SIZE:_CHANGED]:
            raise self._error("was changed while it was read: load the model again")

    def _read(self, offset: int, data: memoryview) -> None:
        done = 0
        while done < len(data):
            try:
                count = os.preadv(self._handle, [data[done:]], offset + done)
            except OSError as error:
                raise self._error(error.strerror or str(error)) from None
            if not count:
                raise self._error(
                    f"truncated while it was read: expected {self._size} bytes, got {os.fstat(self._handle).st_size}"
                )
            done += count

    def _bytes(self, offset: int, size: int) -> bytes:
        data = bytearray(size)
        self._read(offset, memoryview(data))
        return bytes(data)

    def _read_tensors(self) -> dict[str, TensorInfo]:
        header, data = self._read_header()
        tensors = {name: self._tensor(name, entry, data) for name, entry in header.items() if name != "__metadata__"}
        expected = data
        for info in sorted(tensors.values(), key=lambda tensor: (tensor.begin, tensor.end)):
            if info.begin != expected:
                raise self._error(f"tensor '{info.name}' expected at byte {expected}, got {info.begin}")
            expected = info.end
        if expected != self._size:
            raise self._error(f"expected {expected} bytes, got {self._size}")
        return tensors

    def _read_header(self) -> tuple[dict[str, Any], int]:
        size = int.from_bytes(self._bytes(0, min(8, self._size)), "little")
        if self._size < 8 or size > self._size - 8:
            raise self._error(f"truncated or no safetensors: header of {size} bytes in a file of {self._size}")
        if size > _HEADER_LIMIT:
            raise self._error(f"expected a header of at most {_HEADER_LIMIT} bytes, got {size}")
        try:
            header = json.loads(self._bytes(8, size))
        except (ValueError, RecursionError):
            raise self._error("the header is no JSON") from None
        if not isinstance(header, dict):
            raise self._error(f"the header is expected to be an object, got {type(header).__name__}")
        return header, 8 + size

    def _tensor(self, name: str, entry: Any, data: int) -> TensorInfo:
        try:
            dtype, shape, (begin, end) = entry["dtype"], tuple(entry["shape"]), entry["data_offsets"]
            size = _ITEM_SIZES[dtype] * math.prod(shape)
            sound = all(type(n) is int and 0 <= n < _NUMBER_LIMIT for n in (*shape, begin, end))
        except (KeyError, TypeError, ValueError):
            sound, dtype, shape, begin, end, size = False, "", (), 0, 0, 0
        if not sound:
            raise self._error(f"tensor '{name}' has a bad entry in the header: {json.dumps(entry)[:200]}")
        if end - begin != size:
            raise self._error(f"tensor '{name}' expected {size} bytes for {dtype} {list(shape)}, got {end - begin}")
        if data + end > self._size:
            raise self._error(f"truncated: tensor '{name}' ends at byte {data + end}, but the file has {self._size}")
        return TensorInfo(name, dtype, shape, data + begin, data + end)

    def _error(self, message: str) -> ModelError:
        return ModelError(f"{self.path}: {message}")


def _status(handle: int) -> tuple[int, ...]:
    """Device, inode, size, times in ns."""
    status = os.fstat(handle)
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _identity(handle: int) -> tuple[int | str, ...]:
    """What tells an open file from every other: its status, and a digest of header and samples.

    The digest is for copies whose times and sizes are equal (layers of images, ``rsync -a``).
    """
    status = _status(handle)
    size = status[_SIZE]
    header = 8 + min(int.from_bytes(os.pread(handle, 8, 0), "little"), _HEADER_LIMIT, size)
    digest = hashlib.sha256(os.pread(handle, header, 0))
    for sample in range(_SAMPLES):
        offset = header + (size - header) * (2 * sample + 1) // (2 * _SAMPLES)
        digest.update(os.pread(handle, _SAMPLE_BYTES, max(0, offset)))
    return *status, digest.hexdigest()
