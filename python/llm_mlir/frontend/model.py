"""``load``: a Hugging Face model directory as one checked object."""

from dataclasses import dataclass
from pathlib import Path

from .architectures import read_architecture
from .checkpoint import Checkpoint, check_tensors, open_checkpoint, resolve_tying
from .config import ModelConfig
from .errors import ModelError
from .fields import Fields, read_json
from .generation_config import GenerationDefaults, read_defaults
from .tokenizer import Tokenizer


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
    return Model(directory, config, checkpoint, Tokenizer.open(directory), read_defaults(directory, fields))
