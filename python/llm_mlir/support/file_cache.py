"""A folder of cached files by key, shared by processes, of which the least recently used go."""

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

PART = ".part"
"""Suffix of files that are still being written; they take their name in one step."""

_ABANDONED = 24 * 3600  # seconds after which a file that nobody finished is removed


def user_cache_folder() -> Path:
    """The user's cache folder by the XDG base directory specification (``~/.cache`` unless XDG_CACHE_HOME is set)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "llm-mlir"


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
class Entry:
    """One cached file: its key, its size in bytes, when it was last used (seconds since the epoch), what it is of."""

    key: str
    size: int
    used: float
    label: str = ""


class FileCache:
    """The files ``<key><suffix>`` of ``folder``, in all ``limit`` bytes at the most after ``trim``."""

    suffix: ClassVar[str]

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        self.limit = limit

    def path(self, key: str) -> Path:
        """Where the file of ``key`` is, or would be."""
        return self.folder / f"{key}{self.suffix}"

    def list(self) -> list[Entry]:
        """The entries, the most recently used first."""
        entries = (self.entry(path) for path in self.folder.glob(f"*{self.suffix}"))
        return sorted(filter(None, entries), key=lambda entry: -entry.used)

    def entry(self, path: Path) -> Entry | None:
        """The entry of a file; None when it is gone or not one of the cache's."""
        try:
            status = path.stat()
        except FileNotFoundError:
            return None
        return Entry(path.name.removesuffix(self.suffix), status.st_size, status.st_mtime)

    def clear(self) -> int:
        """Removes every entry; returns how many bytes that freed. Running programs keep what they have mapped."""
        entries = self.list()
        for entry in entries:
            self.path(entry.key).unlink(missing_ok=True)
        return sum(entry.size for entry in entries)

    def trim(self) -> None:
        """Removes the least recently used entries beyond the limit, and what was left unfinished long ago."""
        total = 0
        for entry in self.list():
            total += entry.size
            if total > self.limit:
                self.path(entry.key).unlink(missing_ok=True)
        for path in self.folder.glob(f"*{PART}"):
            if path.stat().st_mtime < time.time() - _ABANDONED:
                path.unlink(missing_ok=True)
