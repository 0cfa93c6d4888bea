"""Packed weights on disk, memory-mapped: one file for each combination of checkpoint, layouts and element type."""

import hashlib
import json
import mmap
import os
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..codegen.cache import default_folder as objects_folder
from .weights import HEADER

DEFAULT_LIMIT = 64 << 30
FORMAT = 1
"""Raised whenever the meaning of a layout or the order of packed weights changes."""

_SUFFIX, _PART = ".weights", ".part"
_ABANDONED = 24 * 3600  # seconds after which a file that nobody finished is removed


def default_folder() -> Path:
    """The folder beside that of compiled code, in the user's cache folder."""
    return objects_folder().parent / "weights"


def weights_key(identity: Sequence[Any], description: Sequence[Any]) -> str:
    """The key of weights packed as ``description`` from the checkpoint of that ``identity`` (JSON values)."""
    return hashlib.sha256(json.dumps([FORMAT, identity, description]).encode()).hexdigest()[:40]


@dataclass(frozen=True)
class WeightEntry:
    """One cached file: its key, the model it was packed from, its size in bytes and when it was last used."""

    key: str
    model: str
    size: int
    used: float


class WeightCache:
    """A folder of packed weights. Files appear whole or not at all; the least recently used go beyond ``limit``."""

    def __init__(self, folder: Path | None = None, limit: int = DEFAULT_LIMIT) -> None:
        self.folder = folder or default_folder()
        self.limit = limit

    def open(self, key: str, size: int) -> mmap.mmap | None:
        """The file of ``size`` bytes stored under ``key``, mapped for reading, if it is there."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            os.utime(path)
        except (OSError, ValueError):
            return None
        return buffer if len(buffer) == size else None

    def create(self, key: str, size: int, model: str) -> "NewFile | None":
        """A new file of ``size`` zero bytes to be filled, or None when it cannot be stored.

        That is no error: the weights are then packed into memory at every start.
        """
        if size > self.limit:
            return None
        handle = -1
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder, suffix=_PART)
            _reserve(handle, size)
            buffer = mmap.mmap(handle, size)
        except OSError:
            if handle >= 0:
                os.close(handle)
                Path(name).unlink(missing_ok=True)
            return None
        header = json.dumps({"model": model}).encode()
        buffer[: min(len(header), HEADER)] = header[:HEADER]
        return NewFile(buffer, handle, Path(name), self._path(key), self.trim)

    def list(self) -> list[WeightEntry]:
        """The entries, the most recently used first."""
        entries = []
        for path in self.folder.glob(f"*{_SUFFIX}"):
            try:
                status = path.stat()
                with path.open("rb") as file:
                    model = json.loads(file.read(HEADER).rstrip(b"\0"))["model"]
            except (OSError, ValueError, KeyError, TypeError):
                continue
            entries.append(WeightEntry(path.stem, model, status.st_size, status.st_mtime))
        return sorted(entries, key=lambda entry: -entry.used)

    def clear(self) -> int:
        """Removes every entry; returns how many bytes that freed. Running programs keep what they have mapped."""
        entries = self.list()
        for entry in entries:
            self._path(entry.key).unlink(missing_ok=True)
        return sum(entry.size for entry in entries)

    def trim(self) -> None:
        """Removes what is beyond the limit, and what was left unfinished long ago."""
        total = 0
        for entry in self.list():
            total += entry.size
            if total > self.limit:
                self._path(entry.key).unlink(missing_ok=True)
        for path in self.folder.glob(f"*{_PART}"):
            if path.stat().st_mtime < time.time() - _ABANDONED:
                path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{_SUFFIX}"


@dataclass(frozen=True)
class NewFile:
    """A file being filled through ``buffer``; it gets its name in ``commit``."""

    buffer: mmap.mmap
    handle: int
    part: Path
    path: Path
    committed: Callable[[], None]

    def commit(self) -> threading.Thread:
        """Stores the file. Waiting for the disk is left to the thread that is returned; the buffer stays usable."""

        def store() -> None:
            try:
                os.fsync(self.handle)
                self.part.replace(self.path)
                self.committed()
            except OSError:
                self.part.unlink(missing_ok=True)
            finally:
                os.close(self.handle)

        thread = threading.Thread(target=store, name="store-packed-weights")
        thread.start()
        return thread

    def abandon(self) -> None:
        """Removes the file."""
        os.close(self.handle)
        self.part.unlink(missing_ok=True)


def _reserve(handle: int, size: int) -> None:
    """Takes the disk space now: writing to a mapped file on a full disk would end the process."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        os.ftruncate(handle, size)
