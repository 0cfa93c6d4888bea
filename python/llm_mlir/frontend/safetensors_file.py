"""One safetensors file, memory-mapped.

Format: eight bytes with the length of the header (little endian), the header (JSON: name to dtype, shape and
``data_offsets``), the data. Read here and not by the ``safetensors`` package, which copies every tensor and keeps the
pages it read: packing needs views, and to drop pages as it goes.
"""

import hashlib
import json
import math
import mmap
import os
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


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies: ``dtype`` as the file spells it ("F32", "BF16", "F16"), byte range ``begin:end``."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


class SafetensorsFile:
    """The tensors of one file; opening reads the header and checks it against the size of the file.

    Raises ModelError for a file that is missing, truncated or inconsistent.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with open_file(path) as file:
            try:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                self.identity = _identity(file.fileno())
            except ValueError:
                raise ModelError(f"{path}: truncated: the file is empty") from None
            except OSError as error:
                raise ModelError(f"{path}: {error.strerror}") from None
        self.tensors = self._read_tensors()

    def array(self, name: str) -> Any:
        """A read-only NumPy view of a tensor of dtype F64, F32, F16 or BF16 (as ``ml_dtypes.bfloat16``)."""
        import ml_dtypes
        import numpy as np

        info = self.tensors[name]
        kinds = {"F64": np.float64, "F32": np.float32, "F16": np.float16, "BF16": ml_dtypes.bfloat16}
        dtype = np.dtype(kinds[info.dtype])
        flat = np.frombuffer(self._map, np.uint8, count=info.end - info.begin, offset=info.begin)
        return flat.view(dtype).reshape(info.shape)

    def release(self, name: str, first: int, last: int) -> None:
        """Drops the pages of rows ``first:last`` of a tensor from memory; reading them again brings them back."""
        info = self.tensors[name]
        row = (info.end - info.begin) // max(1, info.shape[0])
        start = (info.begin + first * row) // mmap.PAGESIZE * mmap.PAGESIZE
        size = info.begin + last * row - start
        if hasattr(self._map, "madvise") and size > 0:
            self._map.madvise(mmap.MADV_DONTNEED, start, size)

    def _read_tensors(self) -> dict[str, TensorInfo]:
        header, data = self._read_header()
        tensors = {name: self._tensor(name, entry, data) for name, entry in header.items() if name != "__metadata__"}
        expected = data
        for info in sorted(tensors.values(), key=lambda tensor: (tensor.begin, tensor.end)):
            if info.begin != expected:
                raise self._error(f"tensor '{info.name}' expected at byte {expected}, got {info.begin}")
            expected = info.end
        if expected != len(self._map):
            raise self._error(f"expected {expected} bytes, got {len(self._map)}")
        return tensors

    def _read_header(self) -> tuple[dict[str, Any], int]:
        size = int.from_bytes(self._map[:8], "little")
        if len(self._map) < 8 or size > len(self._map) - 8:
            raise self._error(f"truncated or no safetensors: header of {size} bytes in a file of {len(self._map)}")
        if size > _HEADER_LIMIT:
            raise self._error(f"expected a header of at most {_HEADER_LIMIT} bytes, got {size}")
        try:
            header = json.loads(self._map[8 : 8 + size])
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
        if data + end > len(self._map):
            raise self._error(
                f"truncated: tensor '{name}' ends at byte {data + end}, but the file has {len(self._map)}"
            )
        return TensorInfo(name, dtype, shape, data + begin, data + end)

    def _error(self, message: str) -> ModelError:
        return ModelError(f"{self.path}: {message}")


def _identity(handle: int) -> tuple[int | str, ...]:
    """What tells an open file from every other: device, inode, size, times in ns, a digest of header and samples.

    The digest is for copies whose times and sizes are equal (layers of images, ``rsync -a``).
    """
    status = os.fstat(handle)
    header = 8 + min(int.from_bytes(os.pread(handle, 8, 0), "little"), _HEADER_LIMIT, status.st_size)
    digest = hashlib.sha256(os.pread(handle, header, 0))
    for sample in range(_SAMPLES):
        offset = header + (status.st_size - header) * (2 * sample + 1) // (2 * _SAMPLES)
        digest.update(os.pread(handle, _SAMPLE_BYTES, max(0, offset)))
    times = (status.st_mtime_ns, status.st_ctime_ns)
    return status.st_dev, status.st_ino, status.st_size, *times, digest.hexdigest()
