"""Compiled objects on disk, by the hash of everything that decides what they hold."""

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..support.discovery import installed_versions, package_folders, python_files
from ..support.file_cache import (
    FileCache,
    failure,
    make_private,
    open_private,
    user_cache_folder,
    warn_uncached,
    write_whole,
)

DEFAULT_LIMIT = 512 << 20
_DIGEST_BYTES = hashlib.sha256().digest_size
_PACKAGES = ("llm_mlir", "llm_mlir.dialects", "llm_mlir.passes")  # two lie elsewhere in an editable install
_NO_CODE = frozenset("bench check evaluate opt reduce run testing tools tuning".split())
"""Folders of the package that have no say in what is compiled."""
_CODEGEN = "llm_mlir.codegen"
_WHEELS = ("torch_mlir", "mlir", "llvmlite", "numpy")


@cache
def fingerprint(packages: tuple[str, ...] = _PACKAGES, wheels: tuple[str, ...] = _WHEELS) -> str:
    """A hash of the Python sources of some packages and of the versions of wheels; by default of all that make code."""
    versions = installed_versions()
    digest = hashlib.sha256("\n".join([sys.version, *(f"{wheel}={versions.get(wheel)}" for wheel in wheels)]).encode())
    seen: set[str] = set()
    for folder in (folder for package in packages for folder in package_folders(package)):
        for path in (path for path in python_files(folder, _NO_CODE) if path not in seen):
            seen.add(path)
            with open(path, "rb", buffering=0) as file:
                digest.update(path[len(str(folder)) :].encode() + b"\0" + file.read())
    return digest.hexdigest()


def cache_key(*parts: str | bytes) -> str:
    """The key of an object made from ``parts`` (IR, pipeline, ``Target.key``, sources of loaded passes, ...).

    It also covers the whole package, so a change to the compiler never meets old code.
    """
    return _key(fingerprint(), parts)


def code_key(*parts: str | bytes) -> str:
    """The key of machine code made from ``parts``: LLVM IR, and all that LLVM is told. No pass has a say in it."""
    return _key(fingerprint((_CODEGEN,), ("llvmlite",)), parts)


def _key(first: str, parts: Iterable[str | bytes]) -> str:
    digest = hashlib.sha256(first.encode())
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()[:40]


class ObjectCache(FileCache):
    """A folder of byte strings by key. Writes are atomic, so processes may share it; the least recently used go.

    A file is the SHA-256 of its name and of what follows, and the byte string. One that is damaged, or that another
    user may have written, counts as none.
    """

    suffix = ".o"

    def __init__(self, folder: Path | None = None, limit: int = DEFAULT_LIMIT) -> None:
        super().__init__(folder or user_cache_folder() / "objects", limit)

    def get(self, key: str) -> bytes | None:
        """What was put under ``key``, if it is still there and whole."""
        data = _read_whole(self.path(key))
        if data is not None:
            with contextlib.suppress(OSError):
                os.utime(self.path(key))
        return data

    def is_whole(self, path: Path) -> bool:
        """As ``FileCache.is_whole``."""
        return _read_whole(path) is not None

    def put(self, key: str, data: bytes) -> None:
        """Stores ``data`` and drops the least recently used entries above the limit.

        A folder that cannot be written is no error but a CacheWarning: the next start compiles again.
        """
        try:
            make_private(self.folder)
            write_whole(self.path(key), _digest(self.path(key), data) + data)
        except OSError as error:
            warn_uncached(failure(error, self.folder))
        else:
            self.trim()


def _read_whole(path: Path) -> bytes | None:
    """What a file holds behind its digest; None when it is not there, not private or damaged."""
    handle = open_private(path)
    if handle is None:
        return None
    try:
        with os.fdopen(handle, "rb") as file:
            digest, data = file.read(_DIGEST_BYTES), file.read()
    except OSError:
        return None
    return data if _digest(path, data) == digest else None


def _digest(path: Path, data: bytes) -> bytes:
    """Of what a file holds and of its name: one that is whole, but in the place of another, is no better."""
    digest = hashlib.sha256(path.name.encode() + b"\n")
    digest.update(data)
    return digest.digest()
