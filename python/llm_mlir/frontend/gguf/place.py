"""Which files are GGUF files; imports nothing that takes time."""

import re
from pathlib import Path

from ..errors import ModelError

MAGIC = b"GGUF"
SPLIT = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf")
"""The name of a part of a split file: the model's, the number of the part from 1 on, that of the parts."""


def is_gguf(path: Path) -> bool:
    """Whether a path names a GGUF file, by its suffix or by how it starts."""
    if path.suffix == ".gguf" or not path.is_file():  # a FIFO would be waited for
        return path.suffix == ".gguf"
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def find_in(directory: Path) -> Path | None:
    """The one model that lies in ``directory`` as a GGUF file (the first part of a split one), or None.

    Raises ModelError when there are several.
    """
    files = sorted(directory.glob("*.gguf"))
    first = [file for file in files if not (split := SPLIT.fullmatch(file.name)) or split[2] == "00001"]
    if len(first) > 1:
        names = ", ".join(file.name for file in first)
        raise ModelError(f"{directory}: expected one GGUF model, got {len(first)}: name one of {names}")
    return first[0] if first else None
