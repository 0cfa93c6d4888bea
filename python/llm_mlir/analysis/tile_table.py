"""Tables of tiles: one JSON file for each machine and number of threads, written by ``llm-run tune``.

It is ``{"format": 1, "target": "x86_64-unknown-linux-gnu/...", "threads": 2, "linears": [...]}``, each linear an object
``{"dtype": "bf16", "n": 576, "k": 1536, "pair": false, "tiles": {"width": 96}}``.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..support.file_cache import is_private, user_cache_folder, write_whole
from .tiles import Tiles

FORMAT = 1
"""Raised when a table says other things; older files do not count then."""


class TableError(ValueError):
    """A file that is no table of tiles; the message names the file and the key."""


@dataclass(frozen=True, order=True)
class LinearShape:
    """What tiles are chosen for: a weight [N, K] of element type ``dtype`` ("f32", "bf16").

    ``pair``: one of two such weights that are read together (gate and up).
    """

    dtype: str
    n: int
    k: int
    pair: bool = False

    def __str__(self) -> str:
        return f"{self.dtype} {self.n}x{self.k}{' pair' if self.pair else ''}"


@dataclass(frozen=True)
class Table:
    """The tiles of linears for a target (``Target.key``) and a number of threads; others are left to the compiler."""

    target: str
    threads: int
    tiles: Mapping[LinearShape, Tiles] = field(default_factory=dict)

    def updating(self, path: Path) -> "Table":
        """The table, and what the one in a file says of other linears. A broken file is left out."""
        try:
            old = Table.load(path)
        except (OSError, TableError):
            return self
        same = (old.target, old.threads) == (self.target, self.threads)
        return Table(self.target, self.threads, {**(old.tiles if same else {}), **self.tiles})

    def save(self, path: Path) -> None:
        """Writes the file; a reader meanwhile sees the old one or the new one. Raises OSError."""
        write_whole(path, json.dumps(self._as_json(), indent=1).encode())

    @staticmethod
    def load(path: Path) -> "Table":
        """The table in a file; one of no machine for another format. Raises ``TableError``, OSError without a file."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise TableError(f"{path}: expected JSON, got {error}") from None
        reader = _Reader(path)
        if reader.field(values, "format", int) != FORMAT:
            return Table("", 0)
        target, threads = reader.field(values, "target", str), reader.field(values, "threads", int)
        linears = enumerate(reader.field(values, "linears", list))
        return Table(target, threads, dict(reader.entry(f"linears[{i}]", entry) for i, entry in linears))

    def _as_json(self) -> dict[str, Any]:
        entries = [{**asdict(linear), "tiles": self.tiles[linear].chosen()} for linear in sorted(self.tiles)]
        return {"format": FORMAT, "target": self.target, "threads": self.threads, "linears": entries}


_KINDS = {str: "a string", int: "an integer", bool: "true or false", list: "a list", dict: "an object"}


@dataclass(frozen=True)
class _Reader:
    path: Path

    def entry(self, where: str, values: Any) -> tuple[LinearShape, Tiles]:
        kinds = {"dtype": str, "n": int, "k": int, "pair": bool}
        linear = LinearShape(**{name: self.field(values, name, kind, where) for name, kind in kinds.items()})
        try:
            return linear, Tiles.parse(self.field(values, "tiles", dict, where))
        except TableError:
            raise
        except ValueError as error:
            raise TableError(f"{self.path}: {where}.tiles: {error}") from None

    def field(self, values: Any, name: str, kind: type, where: str = "") -> Any:
        value = values.get(name) if isinstance(values, dict) else None
        if type(value) is not kind:
            key = f"{where}.{name}" if where else name
            raise TableError(f"{self.path}: expected '{key}' to be {_KINDS[kind]}, got {value!r}")
        return value


def table_path(target: str, threads: int, root: Path | None = None) -> Path:
    """Where the table for a target (``Target.key``) is, or would be, below a cache folder (default: the user's)."""
    digest = hashlib.sha256(target.encode()).hexdigest()[:16]
    return (root or user_cache_folder()) / "tiles" / f"{digest}-{threads}.json"


def find_table(target: str, threads: int, root: Path | None = None) -> Path | None:
    """The file of ``table_path`` if it is there, of this machine, and nobody else may write to it.

    Raises ``TableError`` for a broken one.
    """
    path = table_path(target, threads, root)
    if not path.is_file() or not is_private(path.stat()):
        return None
    table = Table.load(path)
    return path if (table.target, table.threads) == (target, threads) else None
