"""A file with tensors that is read piece by piece, whatever its format.

It is not mapped: a process that reads a mapped file behind its end, because somebody has truncated it, is ended by the
system. Reads only come short.
"""

import hashlib
import math
import os
import weakref
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from .errors import ModelError
from .files import open_file

if TYPE_CHECKING:
    from ..support.code_arrays import Codes
    from ..support.codes import Coding

ITEM_SIZES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
ITEM_SIZES |= {"U16": 2, "U32": 4, "U64": 8, "F8_E4M3": 1, "F8_E5M2": 1}
"""Bytes of an element of each dtype, as safetensors spells them."""

_SAMPLES, _SAMPLE_BYTES = 64, 4096
_SIZE, _CHANGED = 2, 4  # places in an identity: the size, and the time of the last change of the file's status


@dataclass(frozen=True)
class TensorInfo:
    """Where a tensor lies: byte range ``begin:end``.

    ``dtype`` is that of ``CheckpointFile.array``, as safetensors spells it ("F32", "BF16", "F16"); ``stored`` is what
    the file holds where that is something else ("Q4_0"), and ``coding`` how, where ``CheckpointFile.codes`` gives that.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int
    stored: str | None = None
    coding: "Coding | None" = None

    @property
    def row_bytes(self) -> int:
        """Bytes in the file of one entry of the leading dimension."""
        return (self.end - self.begin) // max(1, self.shape[0])

    @property
    def array_bytes(self) -> int:
        """Bytes of the tensor once it is read."""
        return math.prod(self.shape) * ITEM_SIZES[self.dtype]

    @property
    def is_quantized(self) -> bool:
        """Whether reading dequantizes."""
        return self.stored not in (None, self.dtype)


class TensorOwner(Protocol):
    """Tensors that can be read, of a file or computed from those of files."""

    path: Path

    @property
    def tensors(self) -> Mapping[str, TensorInfo]:
        """The tensors by name."""
        ...

    def codes(self, name: str, first: int, last: int) -> "Codes":
        """Rows ``first:last`` of a tensor with a ``coding``, not decoded."""
        ...

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """Rows ``first:last`` (all by default) of a tensor in its ``dtype`` (BF16 is ``ml_dtypes.bfloat16``).

        They may be read into ``buffer``, bytes that are theirs alone as long as the array lives. Raises ModelError for
        what cannot be read.
        """
        ...


class CheckpointFile(ABC):
    """Tensors of one file, which stays open. Raises ModelError for a file that is missing or empty."""

    tensors: dict[str, TensorInfo]

    def __init__(self, path: Path) -> None:
        self.path = path
        with open_file(path) as file:
            self._handle = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._handle)
        try:
            self.identity = self._identify()
        except OSError as error:
            raise ModelError(f"{path}: {error.strerror}") from None
        if not self.size:
            raise self.error("truncated: the file is empty")

    @property
    def size(self) -> int:
        """Bytes of the file when it was opened."""
        return int(self.identity[_SIZE])

    @abstractmethod
    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """Rows ``first:last`` (all by default) of a tensor in its ``dtype`` (BF16 is ``ml_dtypes.bfloat16``).

        They are read into ``buffer``, bytes that are theirs alone as long as the array lives, or into new memory.
        Raises ModelError for a file that was truncated or cannot be read.
        """

    def codes(self, name: str, first: int, last: int) -> "Codes":
        """Rows ``first:last`` of a tensor with a ``coding``, not decoded."""
        raise NotImplementedError(name)

    @abstractmethod
    def header_size(self, handle: int) -> int:
        """How many bytes at the start of the file count in its identity; more than there are count as all."""

    def spelled(self, name: str) -> str:
        """What the file itself calls a tensor."""
        return name

    def check_unchanged(self) -> None:
        """Raises ModelError when the file was written to since it was opened: what was read may be of two states."""
        # Not by the last of its times, which changes with its name, too: a file that was replaced can be read on.
        if _status(self._handle)[_SIZE:_CHANGED] != self.identity[_SIZE:_CHANGED]:
            raise self.error("was changed while it was read: load the model again")

    def read(self, offset: int, data: memoryview) -> None:
        """Fills ``data`` with the bytes from ``offset`` on; raises ModelError where they are not there."""
        done = 0
        while done < len(data):
            try:
                count = os.preadv(self._handle, [data[done:]], offset + done)
            except OSError as error:
                raise self.error(error.strerror or str(error)) from None
            if not count:
                found = os.fstat(self._handle).st_size
                raise self.error(f"truncated while it was read: expected {self.size} bytes, got {found}")
            done += count

    def read_bytes(self, offset: int, size: int) -> bytes:
        """``size`` bytes from ``offset`` on; raises ModelError where they are not there."""
        data = bytearray(size)
        self.read(offset, memoryview(data))
        return bytes(data)

    def read_rows(self, info: TensorInfo, first: int, last: int | None, buffer: Any) -> tuple[Any, tuple[int, ...]]:
        """The bytes of rows ``first:last`` of a tensor (u8), see ``array``, and their shape."""
        import numpy as np

        shape, start, size = info.shape, info.begin, info.end - info.begin
        if shape and (first, last) != (0, None):
            shape = (len(range(shape[0])[first:last]), *shape[1:])
            start, size = info.begin + first * info.row_bytes, shape[0] * info.row_bytes
        data: Any = np.empty(size, np.uint8) if buffer is None else buffer[:size]
        self.read(start, memoryview(data))
        return data, shape

    def error(self, message: str) -> ModelError:
        """The error to raise for what is wrong with the file."""
        return ModelError(f"{self.path}: {message}")

    def _identify(self) -> tuple[int | str, ...]:
        """What tells an open file from every other: its status, and a digest of header and samples.

        The digest is for copies whose times and sizes are equal (layers of images, ``rsync -a``).
        """
        status = _status(self._handle)
        size = status[_SIZE]
        header = min(self.header_size(self._handle), size)
        digest = hashlib.sha256(os.pread(self._handle, header, 0))
        for sample in range(_SAMPLES):
            offset = header + (size - header) * (2 * sample + 1) // (2 * _SAMPLES)
            digest.update(os.pread(self._handle, _SAMPLE_BYTES, max(0, offset)))
        return *status, digest.hexdigest()


def _status(handle: int) -> tuple[int, ...]:
    """Device, inode, size, times in ns."""
    status = os.fstat(handle)
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
