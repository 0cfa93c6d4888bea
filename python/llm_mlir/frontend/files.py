"""Files of a model directory: ordinary ones only, with one clear line for everything else that may lie there."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from .errors import ModelError

_LFS = b"version https://git-lfs.github.com/spec/"
_TEXT_LIMIT = 1 << 30
_KINDS = {
    stat.S_IFDIR: "a directory",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}


def open_file(path: Path) -> BinaryIO:
    """Opens an ordinary file to read; raises ModelError for anything else, without waiting for a writer."""
    try:
        file = os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | os.O_CLOEXEC), "rb")
    except FileNotFoundError:
        raise ModelError(f"{path}: no such file") from None
    except IsADirectoryError:  # found after opening, by Python
        raise ModelError(f"{path}: expected a file, got a directory") from None
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}") from None
    kind = stat.S_IFMT(os.fstat(file.fileno()).st_mode)
    if kind != stat.S_IFREG:
        file.close()
        raise ModelError(f"{path}: expected a file, got {_KINDS.get(kind, 'something else')}")
    if file.peek(len(_LFS)).startswith(_LFS):
        file.close()
        raise ModelError(f"{path}: expected the file itself, got a Git LFS pointer to it: run 'git lfs pull'")
    return file


def read_text(path: Path) -> str:
    """The text of a UTF-8 file; raises ModelError."""
    with open_file(path) as file:
        try:
            data = file.read(_TEXT_LIMIT)
        except OSError as error:
            raise ModelError(f"{path}: {error.strerror}") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(f"{path}: not UTF-8 at byte {error.start}") from None
