"""The file that holds everything a GPU needs: a ZIP archive with an index, read with nothing of MLIR."""

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ...abi.signature import Argument, dump_signature, load_signature
from ...codegen.gpu.binary import GpuBinary
from ...support.errors import InputError
from .cases import KernelCase
from .expected import Expected

FORMAT = "llm-bench gpu pack 1"
_INDEX = "index.json"
_SUBJECTS = {"check": (True, False), "time": (True, False), "decode": (False, True)}
"""Whether a piece of each kind has a case, and a model."""

T = TypeVar("T")


class PackError(InputError):
    """A file that is no pack, or not one for this machine."""


@dataclass(frozen=True)
class PackedModel:
    """A whole model: its name in ``synthetic.SHAPES``, sequences, tokens of a prompt, and tokens after it."""

    shape: str
    dtype: str
    batch: int
    prompt: int
    steps: int

    @property
    def key(self) -> str:
        """One for each model."""
        return f"model {self.shape}, {self.dtype}, batch {self.batch}"


@dataclass(frozen=True)
class Piece:
    """Something to run: ``kind`` is "check" or "time" (a ``case``), or "decode" (a ``model``).

    ``written`` are the arguments of a case's function as it is written, outputs among them. ``digest`` tells a piece
    that is read from a pack from one of the same name in another.
    """

    kind: str
    key: str
    case: KernelCase | None = None
    model: PackedModel | None = None
    written: Sequence[Argument] = ()
    digest: str = ""

    @property
    def id(self) -> str:
        """One for each piece."""
        return f"{self.kind}: {self.key}"

    def to_json(self) -> dict[str, Any]:
        """What ``from_json`` reads."""
        case = self.case and {**asdict(self.case), "text": ""}  # which is needed to compile only
        written = json.loads(dump_signature({"run": list(self.written)}))["run"]
        return {"kind": self.kind, "key": self.key, "case": case, "model": self.model and asdict(self.model)} | {
            "written": written
        }

    @staticmethod
    def from_json(values: Mapping[str, Any]) -> "Piece":
        """What ``to_json`` gave. Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
        if _SUBJECTS[values["kind"]] != (bool(values["case"]), bool(values["model"])):
            raise ValueError(values["kind"])
        case = values["case"] and KernelCase(**{**values["case"], "shape": tuple(values["case"]["shape"])})
        written = load_signature(json.dumps({"run": values["written"]}))["run"]
        model = values["model"] and PackedModel(**values["model"])
        return Piece(values["kind"], values["key"], case, model, written)


@dataclass(frozen=True)
class Header:
    """What a pack was made for and by: the target's text, and versions of packages."""

    target: str
    versions: Mapping[str, str]


class PackWriter:
    """Writes a pack; it is there as a whole after ``close``, or not at all."""

    def __init__(self, path: Path, header: Header) -> None:
        self._path, self._part, self._header = path, path.with_name(f"{path.name}.part"), header
        self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
        self._pieces: list[Piece] = []

    def add(self, piece: Piece, binary: GpuBinary, library: bytes, expected: Mapping[str, Expected]) -> None:
        """Adds a piece; ``library`` is its host code as a shared object, empty where there is none."""
        number = len(self._pieces)
        self._pieces.append(piece)
        self._zip.writestr(f"{number}.binary", binary.to_bytes())
        if library:
            self._zip.writestr(f"{number}.so", library)
        arrays = {key: array for name, each in expected.items() for key, array in each.arrays(name).items()}
        with io.BytesIO() as data:
            np.savez(data, **arrays)
            self._zip.writestr(f"{number}.npz", data.getvalue())

    def close(self) -> int:
        """Ends the file; its size in bytes."""
        index = {"format": FORMAT, **asdict(self._header), "pieces": [piece.to_json() for piece in self._pieces]}
        self._zip.writestr(_INDEX, json.dumps(index))
        self._zip.close()
        self._part.replace(self._path)
        return self._path.stat().st_size

    def abandon(self) -> None:
        """Leaves nothing."""
        self._zip.close()
        self._part.unlink(missing_ok=True)


class Pack:
    """A pack that is read."""

    def __init__(self, path: Path) -> None:
        """Raises ``PackError`` for another file, OSError where there is none."""
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
            index = json.loads(self._zip.read(_INDEX))
            if index.pop("format") != FORMAT:
                raise ValueError(FORMAT)
            pieces = [Piece.from_json(each) for each in index.pop("pieces")]
            self.pieces = [replace(each, digest=self._digest(number)) for number, each in enumerate(pieces)]
            self.header = Header(**index)
            if not self.pieces or len(self._numbers) < len(self.pieces):
                raise ValueError(self.pieces)
        except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
            raise PackError(
                f"{path}: expected what 'llm-bench gpu pack' of this version writes, got another file"
            ) from error

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {piece.id: number for number, piece in enumerate(self.pieces)}

    def piece(self, id_: str) -> Piece:
        """The piece of that id."""
        return self.pieces[self._numbers[id_]]

    def binary(self, piece: Piece) -> GpuBinary:
        """Its kernels and host code."""
        return self._read(piece, "binary", GpuBinary.from_bytes)

    def library(self, piece: Piece) -> bytes:
        """Its host code as a shared object; empty without."""
        return self._read(piece, "so", bytes) if self._member(piece, "so") in self._zip.namelist() else b""

    def expected(self, piece: Piece) -> dict[str, Expected]:
        """What its outputs should be, by name."""
        return self._read(piece, "npz", _load_expected)

    def _digest(self, number: int) -> str:
        """Checksums of what a piece is made of."""
        names = [f"{number}.{kind}" for kind in ("binary", "so", "npz")]
        return "-".join(f"{self._zip.getinfo(name).CRC:08x}" for name in names if name in self._zip.NameToInfo)

    def _member(self, piece: Piece, kind: str) -> str:
        return f"{self._numbers[piece.id]}.{kind}"

    def _read(self, piece: Piece, kind: str, load: Callable[[bytes], T]) -> T:
        """What ``load`` makes of a part of a piece. Raises ``PackError`` where it is missing or damaged."""
        name = self._member(piece, kind)
        try:
            return load(self._zip.read(name))
        except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError) as error:
            raise PackError(f"{self.path}: '{name}' of '{piece.id}' is missing or damaged: {error}") from error


def _load_expected(data: bytes) -> dict[str, Expected]:
    with np.load(io.BytesIO(data)) as file:
        arrays = dict(file)
    names = dict.fromkeys(name.rpartition(".")[0] for name in arrays)
    return {name: Expected.load(arrays, name) for name in names}
