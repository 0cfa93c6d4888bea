"""A folder of cached files by key, shared by the processes of one user, of which the least recently used go.

What is read from it runs, so it belongs to the user alone: folders are made for nobody else (0700), and files and
folders of other owners, or that others may write to, do not count.
"""

import os
import stat
import tempfile
import time
import warnings
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

PART = ".part"
"""Suffix of files that are still being written; they take their name in one step."""

_ABANDONED = 24 * 3600  # seconds after which a file that nobody finished is removed


class CacheWarning(UserWarning):
    """Nothing is kept from start to start; the message says why."""


def failure(error: OSError, folder: Path) -> str:
    """What stands in the way of storing a file in ``folder``: the entry that the system names, or the folder."""
    return f"{error.filename2 or folder}: {error.strerror or error}"


def warn_uncached(reason: str) -> None:
    """Says, once for each reason and process, that there is no cache."""
    warnings.warn(f"{reason}, so compiled code and packed weights are not kept", CacheWarning, stacklevel=2)


def is_private(status: os.stat_result) -> bool:
    """Whether a file or folder is this user's and nobody else may write to it."""
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def open_private(path: Path) -> int | None:
    """A handle to read a file of this user that nobody else may write to; None for others, and where there is none."""
    try:
        if not is_private(path.parent.stat()):
            return None
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    status = os.fstat(handle)
    if stat.S_ISREG(status.st_mode) and is_private(status):
        return handle
    os.close(handle)
    return None


def make_private(folder: Path) -> None:
    """Makes a folder for this user alone, or one that exists. Raises OSError, for a folder of another owner too."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    status = folder.stat()
    if status.st_uid != os.geteuid():
        raise PermissionError(f"{folder} belongs to another user")
    if status.st_mode & 0o077:
        folder.chmod(0o700)


def user_cache_folder() -> Path:
    """The user's cache folder by the XDG base directory specification (``~/.cache`` unless XDG_CACHE_HOME is set).

    Raises RuntimeError for a user without a home.
    """
    base = os.environ.get("XDG_CACHE_HOME")
    absolute = base and os.path.isabs(base)  # the specification has others ignored
    return (Path(base) if base and absolute else Path.home() / ".cache") / "llm-mlir"


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file in one step, its folder too: readers see the old one or the new one, never a part.

    Raises OSError, and leaves nothing behind then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, suffix=PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(part, path)
    except BaseException:  # Ctrl-C too
        os.unlink(part)
        raise


@dataclass(frozen=True)
class CacheEntry:
    """One cached file: its key, its size in bytes, when it was last used (seconds since the epoch), what it is of."""

    key: str
    size: int
    used: float
    label: str = ""


class FileCache(ABC):
    """The files ``<key><suffix>`` of ``folder``, in all ``limit`` bytes at the most after ``trim``."""

    suffix: ClassVar[str]

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        self.limit = limit

    def path(self, key: str) -> Path:
        """Where the file of ``key`` is, or would be."""
        return self.folder / f"{key}{self.suffix}"

    def list(self) -> list[CacheEntry]:
        """The entries, the most recently used first."""
        entries = (self.entry(path) for path in self.folder.glob(f"*{self.suffix}"))
        return sorted(filter(None, entries), key=lambda entry: -entry.used)

    def entry(self, path: Path) -> CacheEntry | None:
        """The entry of a file; None when it is gone or not one of the cache's."""
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
        return CacheEntry(path.name.removesuffix(self.suffix), status.st_size, status.st_mtime)

    def parts(self) -> "list[Path]":
        """Files that are being written, or that a run that was killed has left."""
        return sorted(self.folder.glob(f"*{PART}"))

    def clear(self) -> int:
        """Removes every entry, damaged ones too, and what runs that were killed have left; returns how many bytes.

        Running programs keep what they have mapped.
        """
        return sum(map(self.remove, [*self.folder.glob(f"*{self.suffix}"), *self.parts()]))

    def remove(self, path: Path) -> int:
        """Removes a file, with what belongs to it; returns the bytes that frees."""
        return remove_file(path)

    @abstractmethod
    def is_whole(self, path: Path) -> bool:
        """Whether a file is as it was written, all of it."""

    def verify(self) -> "tuple[list[Path], list[Path]]":
        """The files that are whole, and those that are not, which it removes."""
        whole, damaged = [], []
        for path in sorted(self.folder.glob(f"*{self.suffix}")):
            (whole if self.is_whole(path) else damaged).append(path)
        for path in damaged:
            self.remove(path)
        return whole, damaged

    def trim(self) -> None:
        """Removes the least recently used entries beyond the limit, and what was left unfinished long ago."""
        total = 0
        for entry in self.list():
            total += entry.size
            if total > self.limit:
                self.remove(self.path(entry.key))
        for path in self.parts():
            if file_size_and_age(path)[1] > _ABANDONED:
                remove_file(path)


def file_size_and_age(path: Path) -> tuple[int, float]:
    """Bytes and seconds since the last change; zeros for a file that is gone."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0.0
    return status.st_size, time.time() - status.st_mtime


def remove_file(path: Path) -> int:
    """Removes a file if it may; returns the bytes that frees."""
    size = file_size_and_age(path)[0]
    try:
        path.unlink()
    except OSError:
        return 0
    return size
