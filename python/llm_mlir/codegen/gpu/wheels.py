"""NVIDIA's programs, which come in wheels of their own."""

from functools import cache
from importlib import metadata
from pathlib import Path


@cache
def find_program(wheel: str, name: str) -> Path | None:
    """Where the program of that name is installed; None without the wheel."""
    try:
        files = metadata.files(wheel) or []
    except metadata.PackageNotFoundError:
        return None
    found = [Path(str(file.locate())) for file in files if file.name == name]
    return found[0] if found else None
