"""Packed weights on disk, memory-mapped: one file for each combination of checkpoint, layouts and element type.

A file is a header (JSON: what it was packed from), the weights, and the checksums of both by blocks. They are compared
when the file was not written or compared since the machine was started, or has been touched since: after a crash it may
be full of zeros, as nobody waits for the disk. A small file beside it (``.checked``) says when that was, and by its own
time when the weights were last used.
"""

import contextlib
import hashlib
import json
import mmap
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..support.checksums import BLOCK, block_checksums
from ..support.file_cache import (
    PART,
    CacheEntry,
    FileCache,
    failure,
    file_size_and_age,
    make_private,
    open_private,
    remove_file,
    user_cache_folder,
    warn_uncached,
    write_whole,
)
from .file_faults import FileFaultError
from .file_map import MappedFile, fill_page_cache
from .weights import HEADER

DEFAULT_LIMIT = 64 << 30
FORMAT = 3
"""Raised whenever the meaning of a layout or the order of packed weights changes."""


def weights_key(identity: Sequence[Any], description: Sequence[Any]) -> str:
    """The key of weights packed as ``description`` from the checkpoint of that ``identity`` (JSON values)."""
    return hashlib.sha256(json.dumps([FORMAT, identity, description]).encode()).hexdigest()[:40]


class WeightCache(FileCache):
    """A folder of packed weights. Files appear whole or not at all; the least recently used go beyond ``limit``."""

    suffix = ".weights"
    _stamp = ".checked"

    def __init__(self, folder: Path | None = None, limit: int = DEFAULT_LIMIT) -> None:
        super().__init__(folder or user_cache_folder() / "weights", limit)

    def open(self, key: str, size: int) -> MappedFile | None:
        """The file of ``size`` bytes stored under ``key``, mapped for reading; None where it is not there whole."""
        mapped, status = _map(self.path(key), size)
        if mapped is None:
            return None
        if self._read_stamp(key) == status:
            self._touch(key)
        elif _is_whole(mapped, size):
            self._write_stamp(key, status)
        else:
            return None
        return mapped

    def is_whole(self, path: Path) -> bool:
        """As ``FileCache.is_whole``: whether all blocks of a file have their checksums."""
        size = _data_bytes(file_size_and_age(path)[0])
        mapped = _map(path, size)[0] if size else None
        return mapped is not None and _is_whole(mapped, size)

    def create(self, key: str, size: int, model: str) -> "NewFile | None":
        """A new file of ``size`` bytes to be packed into, or None when it cannot be stored.

        That is no error but a CacheWarning: the weights are then packed into memory at every start.
        """
        if size > self.limit:
            return warn_uncached(f"{self.folder}: {size} bytes are more than its limit of {self.limit}")
        try:
            make_private(self.folder)
            handle, name = tempfile.mkstemp(dir=self.folder, suffix=PART)
        except OSError as error:
            return warn_uncached(failure(error, self.folder))
        total = size + _table_bytes(size)
        try:
            _reserve(handle, total)
            fill_page_cache(handle, total)
        except OSError as error:
            os.close(handle)
            Path(name).unlink(missing_ok=True)
            return warn_uncached(failure(error, self.folder))
        return NewFile(self, handle, Path(name), key, size, {"model": model, "key": key})

    def entry(self, path: Path) -> CacheEntry | None:
        """The entry of a file, labeled by the model it was packed from; None for other files."""
        header, entry = _read_header(path), super().entry(path)
        if header is None or entry is None:
            return None
        stamp = super().entry(self.stamp(entry.key))
        return replace(entry, label=header["model"], used=max(entry.used, stamp.used if stamp else 0))

    def stamp(self, key: str) -> Path:
        """The file that says when the weights of ``key`` were compared with their checksums."""
        return self.folder / f"{key}{self._stamp}"

    def keep(self, file: "NewFile") -> None:
        """Gives a file that is complete its name; raises OSError."""
        file.part.replace(self.path(file.key))
        self._write_stamp(file.key, _status(file.handle))

    def clear(self) -> int:
        """As ``FileCache.clear``."""
        return super().clear() + sum(map(remove_file, self.folder.glob(f"*{self._stamp}")))

    def remove(self, path: Path) -> int:
        """As ``FileCache.remove``."""
        return super().remove(path) + remove_file(self.stamp(path.name.removesuffix(self.suffix)))

    def _read_stamp(self, key: str) -> list[Any] | None:
        handle = open_private(self.stamp(key))
        if handle is None:
            return None
        with os.fdopen(handle, "rb") as file:
            try:
                return json.loads(file.read(HEADER))
            except (OSError, ValueError, RecursionError):
                return None

    def _write_stamp(self, key: str, status: list[Any]) -> None:
        with contextlib.suppress(OSError):  # without it the next start compares again
            write_whole(self.stamp(key), json.dumps(status).encode())

    def _touch(self, key: str) -> None:
        with contextlib.suppress(OSError):
            os.utime(self.stamp(key))


@dataclass(frozen=True)
class NewFile:
    """A file being packed into (a ``packing.Store``), ``size`` bytes and room for their checksums.

    ``commit`` or ``abandon`` ends that. It is written and not mapped: a store to a new page of a mapped file costs
    several times as much.
    """

    cache: WeightCache
    handle: int
    part: Path
    key: str
    size: int
    header: dict[str, str]

    def open(self, offset: int, shape: Sequence[int], dtype: Any) -> Any:
        """As ``Store.open``."""
        return np.zeros(shape, dtype)

    def close(self, offset: int, array: Any) -> None:
        """As ``Store.close``; raises OSError when the disk fails."""
        self._write(offset, memoryview(array.view(np.uint8)).cast("B"))

    def commit(self) -> MappedFile:
        """Stores the file under its key and maps it for reading; raises OSError when the disk fails."""
        self._write(0, memoryview(_encode(self.header)))
        mapped = MappedFile(self.handle, self.size + _table_bytes(self.size), str(self.cache.path(self.key)))
        self._write(self.size, memoryview(_table(mapped.buffer[: self.size])))
        mapped.check()
        self.cache.keep(self)
        os.close(self.handle)
        return mapped

    def abandon(self) -> None:
        """Removes the file."""
        os.close(self.handle)
        self.part.unlink(missing_ok=True)

    def _write(self, offset: int, data: memoryview) -> None:
        written = 0
        while written < len(data):
            written += os.pwrite(self.handle, data[written:], offset + written)


def _map(path: Path, size: int) -> tuple[MappedFile | None, list[Any]]:
    """A file of ``size`` bytes and their checksums, mapped (None when it is not that), and its status before."""
    handle = open_private(path)
    if handle is None:
        return None, []
    with os.fdopen(handle, "rb") as file:
        status = _status(handle)
        if os.fstat(handle).st_size != size + _table_bytes(size) or not _belongs(file.read(HEADER), path):
            return None, status
        try:
            return MappedFile(handle, size + _table_bytes(size), str(path)), status
        except OSError:
            return None, status


def _belongs(header: bytes, path: Path) -> bool:
    """Whether a file with such a header is under its own name."""
    fields = _parse_header(header)
    return fields is not None and fields.get("key") == path.stem


def _table_bytes(size: int) -> int:
    """Bytes of the checksums behind ``size`` bytes: whole pages of their own, see ``MappedFile.check``."""
    used = 4 * -(-size // BLOCK) + hashlib.sha256().digest_size
    return -(-used // mmap.PAGESIZE) * mmap.PAGESIZE


def _data_bytes(total: int) -> int:
    """The size whose file, checksums included, has ``total`` bytes; 0 when there is none."""
    table = 0
    while table < total and _table_bytes(max(0, total - table)) > table:
        table += mmap.PAGESIZE
    return total - table if table < total and _table_bytes(total - table) == table else 0


def _table(data: Any) -> bytes:
    """The checksums of ``data``, and their own."""
    checksums = block_checksums(data).tobytes()
    return checksums + hashlib.sha256(checksums).digest()


def _is_whole(mapped: MappedFile, size: int) -> bool:
    table = _table(mapped.buffer[:size])
    try:
        mapped.check()
    except FileFaultError:
        return False
    return bytes(mapped.buffer[size : size + len(table)]) == table


def _status(handle: int) -> list[Any]:
    """What changes with every change of an open file, and with every start of the machine."""
    status = os.fstat(handle)
    return [_boot(), status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns]


def _boot() -> str:
    """What names the time since the machine was started; where the system does not tell, the process."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return str(os.getpid())


def _encode(header: dict[str, str]) -> bytes:
    return json.dumps(header)[:HEADER].encode("ascii").ljust(HEADER, b"\0")


def _read_header(path: Path) -> dict[str, str] | None:
    handle = open_private(path)
    if handle is None:
        return None
    with os.fdopen(handle, "rb") as file:
        return _parse_header(file.read(HEADER))


def _parse_header(data: bytes) -> dict[str, str] | None:
    try:
        header = json.loads(data.rstrip(b"\0"))
    except (ValueError, RecursionError):
        return None
    return header if isinstance(header, dict) and isinstance(header.get("model"), str) else None


def _reserve(handle: int, size: int) -> None:
    """Takes the disk space now, so that a full disk shows before anything is packed."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        os.ftruncate(handle, size)
