"""The modules of the tests: every part of every ``.mlir`` file below a folder."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

FOLDERS = ("test", "examples", "docs")
_SPLIT = re.compile(r"^// -----.*$", re.MULTILINE)


def modules(root: Path, folders: Sequence[str] = FOLDERS) -> Iterator[tuple[str, str]]:
    """Name and text of each module below the folders of ``root``; parts of a file are numbered."""
    for file in sorted(f for folder in folders for f in (root / folder).rglob("*.mlir")):
        for number, part in enumerate(_SPLIT.split(file.read_text(encoding="utf-8", errors="replace"))):
            if part.strip():
                yield f"{file.relative_to(root)}#{number}", part
