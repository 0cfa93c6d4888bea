"""Packed weights on disk, memory-mapped: one file for each combination of checkpoint, layouts and element type.

Nobody waits for the disk: a new file gets its name while the system still writes it. After a crash of the machine such
a file may be full of zeros, so its header names the boot it was written in until it is known to be on disk, and a file
of another boot does not count.
"""

import hashlib
import json
import os
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..support.file_cache import (
    PART,
    CacheEntry,
    FileCache,
    make_private,
    open_private,
    user_cache_folder,
    warn_uncached,
)
from .file_map import fill_page_cache, map_file
from .weights import HEADER

DEFAULT_LIMIT = 64 << 30
FORMAT = 2
"""Raised whenever the meaning of a layout or the order of packed weights changes."""


def weights_key(identity: Sequence[Any], description: Sequence[Any]) -> str:
    """The key of weights packed as ``description`` from the checkpoint of that ``identity`` (JSON values)."""
    return hashlib.sha256(json.dumps([FORMAT, identity, description]).encode()).hexdigest()[:40]


class WeightCache(FileCache):
    """A folder of packed weights. Files appear whole or not at all; the least recently used go beyond ``limit``."""

    suffix = ".weights"

    def __init__(self, folder: Path | None = None, limit: int = DEFAULT_LIMIT) -> None:
        super().__init__(folder or user_cache_folder() / "weights", limit)

    def open(self, key: str, size: int) -> Any:
        """The file of ``size`` bytes stored under ``key``, mapped for reading; None where it is not there."""
        path = self.path(key)
        handle = open_private(path)
        if handle is None:
            return None
        with os.fdopen(handle, "rb") as file:
            header = _parse_header(file.read(HEADER))
            if header is None or header["boot"] not in ("", _boot()) or os.fstat(file.fileno()).st_size != size:
                return None
            try:
                buffer = map_file(file.fileno(), size)
                os.utime(file.fileno())
            except OSError:
                return None
        if header["boot"]:
            threading.Thread(target=_settle, args=(path, header), daemon=True).start()
        return buffer

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
            return warn_uncached(f"{self.folder}: {error.strerror or error}")
        try:
            _reserve(handle, size)
            fill_page_cache(handle, size)
        except OSError as error:
            os.close(handle)
            Path(name).unlink(missing_ok=True)
            return warn_uncached(f"{self.folder}: {error.strerror or error}")
        return NewFile(handle, Path(name), self.path(key), {"model": model, "boot": _boot()})

    def entry(self, path: Path) -> CacheEntry | None:
        """The entry of a file, labeled by the model it was packed from; None for other files."""
        header, entry = _read_header(path), super().entry(path)
        return None if header is None or entry is None else replace(entry, label=header["model"])


@dataclass(frozen=True)
class NewFile:
    """A file being packed into (a ``packing.Store``); ``commit`` or ``abandon`` ends that.

    It is written and not mapped: a store to a new page of a mapped file costs several times as much.
    """

    handle: int
    part: Path
    path: Path
    header: dict[str, str]

    def open(self, offset: int, shape: Sequence[int], dtype: Any) -> Any:
        """As ``Store.open``."""
        return np.zeros(shape, dtype)

    def close(self, offset: int, array: Any) -> None:
        """As ``Store.close``; raises OSError when the disk fails."""
        data = memoryview(array.view(np.uint8)).cast("B")
        written = 0
        while written < len(data):
            written += os.pwrite(self.handle, data[written:], offset + written)

    def commit(self) -> Any:
        """Stores the file under its key and maps it for reading."""
        os.pwrite(self.handle, _encode(self.header), 0)
        if not self.header["boot"]:
            os.fsync(self.handle)
        buffer = map_file(self.handle, os.fstat(self.handle).st_size)
        os.close(self.handle)
        self.part.replace(self.path)
        return buffer

    def abandon(self) -> None:
        """Removes the file."""
        os.close(self.handle)
        self.part.unlink(missing_ok=True)


def _boot() -> str:
    """What names the time since the machine was started; empty where the system does not tell."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _settle(path: Path, header: dict[str, str]) -> None:
    """Waits until a file is on disk and says so in its header."""
    try:
        with path.open("r+b", buffering=0) as file:
            os.fsync(file.fileno())
            file.write(_encode({**header, "boot": ""}))
    except OSError:
        return


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
    if not isinstance(header, dict) or not {"model", "boot"} <= header.keys():
        return None
    return header if all(isinstance(value, str) for value in header.values()) else None


def _reserve(handle: int, size: int) -> None:
    """Takes the disk space now, so that a full disk shows before anything is packed."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        os.ftruncate(handle, size)
