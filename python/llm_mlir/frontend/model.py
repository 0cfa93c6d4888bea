"""``load``: a Hugging Face model directory, or a GGUF file, as one checked object."""

from dataclasses import dataclass
from pathlib import Path

from .architectures import read_architecture
from .checkpoint import Checkpoint, check_tensors, open_checkpoint, resolve_tying
from .config import ModelConfig
from .errors import ModelError
from .fields import Fields, read_json
from .generation_config import GenerationDefaults, read_defaults
from .hub import find_model
from .tokenizer import Tokenizer


@dataclass(frozen=True)
class Model:
    """A model, read and checked; weights stay in their files until they are packed.

    ``directory`` is its directory, or its GGUF file. ``tokenizer`` is None when there is none; the model then takes
    token ids only.
    """

    directory: Path
    config: ModelConfig
    checkpoint: Checkpoint
    tokenizer: Tokenizer | None
    defaults: GenerationDefaults


def load(directory: str | Path, strict: bool = False) -> Model:
    """Reads a model directory: ``config.json``, safetensors (headers only), tokenizer, ``generation_config.json``.

    ``directory`` may also be a GGUF file (any part of a split one), a directory with a GGUF file and no
    ``config.json``, or the name of a model on the Hugging Face hub that lies in the local cache. Raises ModelError,
    naming the file, what was expected and what was found, for anything missing, broken or not supported; nothing is
    loaded half. What is left out of account is named in a ModelWarning; tensors that the configuration does
    not name are an error with ``strict``.
    """
    place = find_model(directory)
    if place.is_dir():
        fields, tokenizer = _read_config(place), Tokenizer.open(place)
        checkpoint = _dequantized(fields, open_checkpoint(place))
    else:
        from .gguf.model import open_gguf

        fields, checkpoint, tokenizer = open_gguf(place)
    _check_layers(fields, checkpoint)
    config = resolve_tying(read_architecture(fields), checkpoint)
    check_tensors(config, checkpoint, strict)
    return Model(place, config, checkpoint, tokenizer, read_defaults(place, fields, config.vocab_size))


def _dequantized(fields: Fields, checkpoint: Checkpoint) -> Checkpoint:
    if not fields.has("quantization_config"):
        return checkpoint
    from .quantized import dequantized

    return dequantized(fields, checkpoint)


def _read_config(directory: Path) -> Fields:
    path = directory / "config.json"
    adapter = directory / "adapter_config.json"
    if not path.exists() and adapter.exists():
        base = read_json(adapter).get("base_model_name_or_path")
        cure = "merge it into its base model (peft: merge_and_unload, save_pretrained)"
        raise ModelError(f"{directory}: expected a model, got a LoRA adapter of {base!r}: {cure}")
    return Fields(path, read_json(path))


def _check_layers(fields: Fields, checkpoint: Checkpoint) -> None:
    """A configuration of a kilobyte may state a million layers: nothing of their number is built before this."""
    key, most = "num_hidden_layers", len(checkpoint.owners)
    if fields.has(key) and fields.integer(key) > most:
        raise fields.error(key, f"at most {most}, the number of tensors")
