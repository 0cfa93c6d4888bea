"""What a user may mean by a model: a directory, or the name of one on the Hugging Face hub."""

import os
import re
from pathlib import Path

from ..support.numbers import shown
from .errors import ModelError
from .gguf.place import find_in, is_gguf

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")


def find_model(place: str | Path) -> Path:
    """The directory or GGUF file that ``place`` names: a path, or a hub name that lies in the local Hugging Face cache.

    Nothing is downloaded. Raises ModelError, with what could be done, when there is none,
    and TypeError for what is no path.
    """
    if not isinstance(place, str | os.PathLike):
        raise TypeError(f"load expected a path, got {shown(place)}")
    if not str(place).isprintable() or not str(place):
        raise ModelError(f"expected the path of a model directory, got {str(place)!r}")
    path = Path(place)
    if path.is_dir():
        alone = not (path / "config.json").exists()
        return (find_in(path) if alone else None) or path
    name = str(place).removesuffix("/")
    if is_gguf(path):
        return path
    if path.exists():
        raise ModelError(f"{path}: expected a model directory or a GGUF file, got another file")
    if not _NAME.fullmatch(name):
        raise ModelError(f"{path}: expected a model directory, got 'no such directory'")
    if (cached := _cached(name)) is not None:
        return cached
    cure = f"download it by 'hf download {name}'"
    raise ModelError(f"{path}: expected a model directory, or a name in the Hugging Face cache, got neither: {cure}")


def _cached(name: str) -> Path | None:
    """The snapshot of the main branch of a repository in the cache."""
    repository = _cache_folder() / ("models--" + name.replace("/", "--"))
    try:
        revision = (repository / "refs" / "main").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    snapshot = repository / "snapshots" / revision
    return snapshot if re.fullmatch(r"[0-9A-Za-z]+", revision) and (snapshot / "config.json").is_file() else None


def _cache_folder() -> Path:
    """Where ``huggingface_hub`` keeps what it downloads."""
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    home = os.environ.get("HF_HOME") or os.path.join(cache, "huggingface")
    return Path(os.environ.get("HF_HUB_CACHE") or os.path.join(home, "hub")).expanduser()
