"""The tensors of a model directory: one ``model.safetensors``, or shards with an index."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .checkpoint_file import CheckpointFile, TensorInfo, TensorOwner
from .config import ModelConfig
from .errors import ModelError, warn
from .fields import read_json
from .safetensors_file import SafetensorsFile

if TYPE_CHECKING:
    from ..support.code_arrays import Codes

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
_PIECE = 16 << 20  # bytes
_LONGEST = 255  # letters of a file's name
_FLOATS = ("F32", "BF16", "F16", "F64")
_DERIVED = ("rotary_emb.inv_freq", "rotary_emb.cos_cached", "rotary_emb.sin_cached")  # in files of old transformers


@dataclass(frozen=True)
class Checkpoint:
    """Tensors by name; ``array`` reads them from files that stay open."""

    directory: Path
    files: tuple[CheckpointFile, ...]
    owners: Mapping[str, TensorOwner]

    def info(self, name: str) -> TensorInfo:
        """Dtype, shape and place of a tensor."""
        return self.owners[name].tensors[name]

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """Rows of a tensor in the dtype of its file, see ``CheckpointFile.array``."""
        return self.owners[name].array(name, first, last, buffer)

    def codes(self, name: str, first: int, last: int) -> "Codes":
        """Rows of a tensor with a ``coding``, not decoded."""
        return self.owners[name].codes(name, first, last)

    def check_unchanged(self) -> None:
        """Raises ModelError when a file was written to since it was opened."""
        for file in self.files:
            file.check_unchanged()

    def dtypes(self) -> set[str]:
        """The dtypes in use: "F32", "BF16", "F16", "F64"."""
        return {self.info(name).dtype for name in self.owners}

    def identity(self) -> list[tuple[int | str, ...]]:
        """What tells these files from all others: that of what was opened, whatever has its name by now."""
        return [file.identity for file in self.files]


def open_checkpoint(directory: Path) -> Checkpoint:
    """Opens the safetensors files of a directory.

    Tensors that the index leaves out are there all the same; where two shards have one, the index decides. Raises
    ModelError when there are no files, when one is broken, or when the index expects what is not there.
    """
    if (directory / INDEX).exists():
        return _open_shards(directory)
    if (directory / SINGLE).exists():
        file = SafetensorsFile(directory / SINGLE)
        return Checkpoint(directory, (file,), dict.fromkeys(file.tensors, file))
    others = sorted(path.name for path in directory.iterdir() if path.suffix in (".bin", ".pt", ".pth", ".gguf"))
    hint = f" (found {others[0]}, which is not supported: convert it to safetensors)" if others else ""
    raise ModelError(f"{directory}: expected {SINGLE} or {INDEX}, got neither{hint}")


def _open_shards(directory: Path) -> Checkpoint:
    path = directory / INDEX
    places = read_json(path).get("weight_map")
    if not isinstance(places, dict) or not all(isinstance(place, str) for place in places.values()):
        raise ModelError(f"{path}: 'weight_map' expected an object of file names, got {str(places)[:80]}")
    names = sorted(set(places.values()))
    if outside := [name for name in names if Path(name).name != name or len(name) > _LONGEST]:
        raise ModelError(f"{path}: expected files beside the index, got '{outside[0][:80]}'")
    files = {name: SafetensorsFile(directory / name) for name in names}
    for tensor, place in places.items():
        if tensor not in files[place].tensors:
            raise ModelError(f"{files[place].path}: missing tensor '{tensor}', which {INDEX} expects there")
    owners = {tensor: file for file in files.values() for tensor in file.tensors}
    owners |= {tensor: files[place] for tensor, place in places.items()}
    return Checkpoint(directory, tuple(files.values()), owners)


def resolve_tying(config: ModelConfig, checkpoint: Checkpoint) -> ModelConfig:
    """The configuration with ``tied_embeddings`` off where the checkpoint has an output projection of its own.

    transformers does the same: a file may hold both tensors, and they are tied only when they are equal.
    """
    names = {spec.key: spec.name for spec in replace(config, tied_embeddings=False).embedding_weights()}
    head, table = names["lm_head"], names["embedding"]
    if not config.tied_embeddings or not {head, table} <= checkpoint.owners.keys():
        return config
    if any(checkpoint.info(name).dtype not in _FLOATS for name in (head, table)):
        return config
    return config if _equal(checkpoint, head, table) else replace(config, tied_embeddings=False)


def _equal(checkpoint: Checkpoint, first: str, second: str) -> bool:
    """Whether two tensors hold the same numbers; a few megabytes of them are in memory at a time."""
    import numpy as np

    infos = [checkpoint.info(name) for name in (first, second)]
    if infos[0].shape != infos[1].shape:
        return False
    rows = infos[0].shape[0] if infos[0].shape else 1
    step = max(1, _PIECE * rows // max(1, *(info.end - info.begin for info in infos)))
    pieces = [(begin, begin + step) for begin in range(0, rows, step)]
    return all(np.array_equal(*(checkpoint.array(name, *piece) for name in (first, second))) for piece in pieces)


def check_tensors(config: ModelConfig, checkpoint: Checkpoint, strict: bool = False) -> None:
    """Checks that the checkpoint holds the weights of the configuration, of the right shapes and dtypes.

    Raises ModelError with the first differences. Other tensors are named in a warning; with ``strict`` they are an
    error.
    """
    shapes = {name: spec.shape for spec in config.weights() for name in spec.names(config.layers)}
    spelled = checkpoint.files[0].spelled
    missing = [spelled(name) for name in shapes if name not in checkpoint.owners]
    if missing:
        raise ModelError(f"{_place(checkpoint)}: missing {_listing(missing)}, expected by config.json")
    for name, shape in shapes.items():
        info, path = checkpoint.info(name), checkpoint.owners[name].path
        if info.shape != shape:
            raise ModelError(f"{path}: tensor '{spelled(name)}' expected shape {list(shape)}, got {list(info.shape)}")
        if info.dtype not in _FLOATS:
            raise ModelError(f"{path}: tensor '{spelled(name)}' expected dtype {', '.join(_FLOATS)}, got {info.dtype}")
    ignored = {spec.name for spec in replace(config, tied_embeddings=False).embedding_weights()}
    extra = [name for name in checkpoint.owners if name not in {*shapes, *ignored} and not name.endswith(_DERIVED)]
    if extra:
        path = checkpoint.owners[extra[0]].path
        message = f"{path}: extra {_listing(extra)}, not expected for '{config.architecture}' by config.json"
        if strict:
            raise ModelError(message)
        warn(f"{message}, and ignored")


def _place(checkpoint: Checkpoint) -> Path:
    paths = [file.path for file in checkpoint.files]
    return paths[0] if len(paths) == 1 else checkpoint.directory / INDEX


def _listing(names: Iterable[str], limit: int = 3) -> str:
    names = list(names)
    shown = ", ".join(f"'{name}'" for name in names[:limit])
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return f"tensor{'s' if len(names) > 1 else ''} {shown}{more}"
