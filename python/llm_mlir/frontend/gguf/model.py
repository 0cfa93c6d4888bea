"""GGUF files as models: what ``config.json``, safetensors and tokenizer files say comes from one file."""

from pathlib import Path

from ..checkpoint import Checkpoint
from ..fields import Fields
from ..tokenizer import Tokenizer
from .config import FACTORS, ROTATES_NEIGHBORS, read_config
from .file import GgufFile, open_parts
from .tokenizer import read_tokenizer


def open_gguf(path: Path) -> tuple[Fields, Checkpoint, Tokenizer | None]:
    """``config.json``, tensors and tokenizer of the model in a GGUF file, all of a split one where ``path`` is a part.

    Raises ModelError for a file that is missing, broken or not supported.
    """
    parts = open_parts(path)
    owners: dict[str, GgufFile] = {}
    for part in parts:
        for name in part.tensors:
            if owners.setdefault(name, part) is not part:
                raise part.error(f"tensor '{name}' expected in one part, got it in {owners[name].path.name}, too")
    metadata = Fields(parts[0].path, parts[0].metadata)
    file = owners.pop(FACTORS, None)
    factors = None if file is None else file.array(FACTORS).tolist()
    config = read_config(metadata, owners, factors)
    if metadata.values["general.architecture"] in ROTATES_NEIGHBORS:
        _pair_halves(owners, config)
    return config, Checkpoint(path, tuple(parts), owners), read_tokenizer(metadata)


def _pair_halves(owners: dict[str, GgufFile], config: Fields) -> None:
    heads = {"q_proj": config.integer("num_attention_heads"), "k_proj": config.integer("num_key_value_heads")}
    for name, file in owners.items():
        for projection, count in heads.items():
            if f".{projection}." in name and file.tensors[name].shape[0] % (2 * count) == 0:
                file.pair_halves(name, count)
