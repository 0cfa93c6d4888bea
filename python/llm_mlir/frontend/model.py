"""``load``: a Hugging Face model directory as one checked object."""

from dataclasses import dataclass
from pathlib import Path

from .architectures import read_architecture
from .checkpoint import Checkpoint, check_tensors, open_checkpoint, resolve_tying
from .config import ModelConfig
from .errors import ModelError
from .fields import Fields, read_json
from .tokenizer import Tokenizer


@dataclass(frozen=True)
class GenerationDefaults:
    """What ``generation_config.json`` asks for; sampling settings are None (greedy) without ``do_sample: true``."""

    stop_ids: frozenset[int] = frozenset()
    max_new_tokens: int | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None


@dataclass(frozen=True)
class Model:
    """A model directory, read and checked; weights stay in their files until they are packed.

    ``tokenizer`` is None when the directory has none; the model then takes token ids only.
    """

    directory: Path
    config: ModelConfig
    checkpoint: Checkpoint
    tokenizer: Tokenizer | None
    defaults: GenerationDefaults


def load(directory: str | Path) -> Model:
    """Reads a model directory: ``config.json``, safetensors (headers only), tokenizer, ``generation_config.json``.

    Raises ModelError, naming the file, what was expected and what was found, for anything missing, broken or not
    supported; nothing is loaded half.
    """
    directory = Path(directory)
    if not directory.is_dir():
        problem = "is a file" if directory.exists() else "no such directory"
        raise ModelError(f"{directory}: expected a model directory, got {problem!r}")
    fields = Fields(directory / "config.json", read_json(directory / "config.json"))
    config = read_architecture(fields)
    checkpoint = open_checkpoint(directory)
    config = resolve_tying(config, checkpoint)
    check_tensors(config, checkpoint)
    return Model(directory, config, checkpoint, Tokenizer.open(directory), _read_defaults(directory, fields))


def _read_defaults(directory: Path, config: Fields) -> GenerationDefaults:
    path = directory / "generation_config.json"
    fields = Fields(path, read_json(path) if path.exists() else {})
    stop_ids = frozenset(fields.token_ids("eos_token_id") or config.token_ids("eos_token_id") or ())
    max_new_tokens = fields.integer("max_new_tokens") if fields.has("max_new_tokens") else None
    if not fields.boolean("do_sample", False):
        return GenerationDefaults(stop_ids, max_new_tokens)
    return GenerationDefaults(
        stop_ids,
        max_new_tokens,
        temperature=fields.number("temperature", 1.0, above=-1.0),
        top_k=fields.integer("top_k", 50, minimum=0),
        top_p=fields.number("top_p", 1.0),
    )
