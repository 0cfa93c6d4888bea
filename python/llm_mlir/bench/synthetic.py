"""Models with random weights, written as Hugging Face directories and kept in the user's cache folder.

Values are drawn once for a block and repeated with a step that has no common factor with the size of a row, so that
writing is as fast as the disk and no two rows are the same. They are scaled to keep activations of order one: a model
whose logits are all equal would hide a wrong result.
"""

import json
import math
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..support.dtypes import DTYPES, rounded
from ..support.file_cache import user_cache_folder

FORMAT = 1
"""Raised when the weights of the same name change."""

_BLOCK = 1_000_003  # values drawn; a prime, so that rows start at different values
_SPELLED = {"f32": "F32", "bf16": "BF16"}


@dataclass(frozen=True)
class ModelShape:
    """The sizes of a Llama."""

    name: str
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    inner: int
    vocabulary: int
    tied: bool = False
    positions: int = 4096
    eps: float = 1e-5
    theta: float = 10000.0

    @property
    def head_dim(self) -> int:
        """Values in a head."""
        return self.hidden // self.heads

    @property
    def kv_size(self) -> int:
        """Values in all keys of a position."""
        return self.kv_heads * self.head_dim

    def tensors(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the checkpoint's tensors."""
        table = (self.vocabulary, self.hidden)
        yield "model.embed_tokens.weight", table
        for layer in range(self.layers):
            for name, shape in self.layer_tensors().items():
                yield f"model.layers.{layer}.{name}.weight", shape
        yield "model.norm.weight", (self.hidden,)
        if not self.tied:
            yield "lm_head.weight", table

    def layer_tensors(self) -> dict[str, tuple[int, ...]]:
        """The weights of a layer."""
        hidden, kv, inner = self.hidden, self.kv_size, self.inner
        return {
            "input_layernorm": (hidden,),
            "self_attn.q_proj": (hidden, hidden),
            "self_attn.k_proj": (kv, hidden),
            "self_attn.v_proj": (kv, hidden),
            "self_attn.o_proj": (hidden, hidden),
            "post_attention_layernorm": (hidden,),
            "mlp.gate_proj": (inner, hidden),
            "mlp.up_proj": (inner, hidden),
            "mlp.down_proj": (hidden, inner),
        }

    @property
    def layer_parameters(self) -> int:
        """Elements of the linear weights of one layer."""
        return sum(math.prod(shape) for shape in self.layer_tensors().values() if len(shape) == 2)

    def config(self) -> dict[str, Any]:
        """``config.json``."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "hidden_size": self.hidden,
            "intermediate_size": self.inner,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "num_key_value_heads": self.kv_heads,
            "head_dim": self.head_dim,
            "vocab_size": self.vocabulary,
            "max_position_embeddings": self.positions,
            "rms_norm_eps": self.eps,
            "rope_theta": self.theta,
            "tie_word_embeddings": self.tied,
            "hidden_act": "silu",
            "bos_token_id": 0,
            "eos_token_id": 1,
        }


SHAPES = {
    "S": ModelShape("S", 576, 30, 9, 3, 1536, 49152, tied=True),
    "T": ModelShape("T", 2048, 22, 32, 4, 5632, 32000),
    "tiny": ModelShape("tiny", 128, 2, 4, 2, 256, 512, tied=True),  # for trying out the benchmark itself
}
"""The models that can be named; S has 135 million parameters, T 1.1 billion."""


def default_models_folder() -> Path:
    """Beside the caches of compiled code and packed weights."""
    return user_cache_folder() / "bench-models"


def model_directory(shape: ModelShape, dtype: str, folder: Path | None = None) -> Path:
    """The directory of a model, written if it is not there yet. ``dtype`` is "f32" or "bf16"."""
    folder = folder or default_models_folder()
    path = folder / f"{shape.name}-{dtype}-{FORMAT}"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder, suffix=".part"))
    try:
        write_model(part, shape, dtype)
        os.rename(part, path)
    except OSError:
        if not path.exists():  # else somebody else has written it meanwhile
            raise
    finally:  # Ctrl-C too
        shutil.rmtree(part, ignore_errors=True)
    return path


def write_model(directory: Path, shape: ModelShape, dtype: str) -> None:
    """Writes ``config.json``, ``model.safetensors`` and ``tokenizer.json`` into an existing directory."""
    (directory / "config.json").write_text(json.dumps(shape.config(), indent=1))
    (directory / "tokenizer.json").write_text(json.dumps(_tokenizer(shape.vocabulary)))
    with (directory / "model.safetensors").open("wb") as file:
        file.write(_header(shape, dtype))
        block = np.random.default_rng(0).standard_normal(_BLOCK, np.float32)
        start = 0
        for name, tensor in shape.tensors():
            for piece in _values(block, start, name, tensor, dtype):
                file.write(piece.tobytes())
            start = (start + math.prod(tensor) + 1) % _BLOCK


def _header(shape: ModelShape, dtype: str) -> bytes:
    """The head of a safetensors file, padded to 64 bytes."""
    header, offset = {}, 0
    for name, tensor in shape.tensors():
        end = offset + math.prod(tensor) * DTYPES[dtype].itemsize
        header[name] = {"dtype": _SPELLED[dtype], "shape": list(tensor), "data_offsets": [offset, end]}
        offset = end
    text = json.dumps(header).encode()
    text += b" " * (-(len(text) + 8) % 64)
    return len(text).to_bytes(8, "little") + text


def _values(block: np.ndarray, start: int, name: str, shape: tuple[int, ...], dtype: str) -> Iterator[np.ndarray]:
    """The values of a tensor, in pieces."""
    left = math.prod(shape)
    if len(shape) == 1:  # a norm: near one
        values = block[(start + np.arange(left)) % _BLOCK]
        yield rounded(1 + 0.1 * values, dtype)
        return
    scaled = rounded(block * _deviation(name, shape), dtype)
    while left:
        piece = scaled[start : start + left]
        yield piece
        left, start = left - len(piece), 0


def _deviation(name: str, shape: tuple[int, ...]) -> float:
    return 1.0 if name.startswith("model.embed") else shape[-1] ** -0.5


def _tokenizer(vocabulary: int) -> dict[str, Any]:
    """A tokenizer of words ``t0``, ``t1``, ...: prompts of the benchmark are token ids."""
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": None,
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": {f"t{i}": i for i in range(vocabulary)}, "unk_token": "t0"},
    }
