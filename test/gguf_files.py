"""GGUF files, written by the ``gguf`` package from tiny Hugging Face model directories."""

import json
from pathlib import Path

import numpy as np

from llm_mlir.frontend.gguf.config import ROTATES_NEIGHBORS
from llm_mlir.frontend.gguf.names import gguf_name
from llm_mlir.support.rope import rope_frequencies

_SIZES = {
    "embedding_length": "hidden_size",
    "block_count": "num_hidden_layers",
    "attention.head_count": "num_attention_heads",
    "attention.head_count_kv": "num_key_value_heads",
    "feed_forward_length": "intermediate_size",
    "context_length": "max_position_embeddings",
    "attention.key_length": "head_dim",
}
_MULTIPLIERS = {
    "embedding_scale": "embedding_multiplier",
    "attention.scale": "attention_multiplier",
    "residual_scale": "residual_multiplier",
    "logit_scale": "logits_scaling",
}


def write_gguf(directory: Path, path: Path, type_: str | dict[str, str] = "F32", parts: int = 0, **metadata) -> Path:
    """Writes the model of ``directory`` (f32) to ``path``, matrices as ``type_``, and returns the path.

    ``type_`` may have types by what a tensor's name ends with, "" for all others. ``parts`` is the number of tensors in
    each part of a split file, ``metadata`` more keys, with "__" for dots.
    """
    import gguf
    from safetensors.numpy import load_file

    config = json.loads((directory / "config.json").read_text())
    architecture = {"mistral": "llama"}.get(config["model_type"], config["model_type"])
    writer = gguf.GGUFWriter(path, architecture, split_max_tensors=parts)
    _add_config(writer, architecture, config)
    _add_tokenizer(writer, directory)
    for key, value in metadata.items():
        _set(writer, key.replace("__", "."), value)
    types = type_ if isinstance(type_, dict) else {"": type_}
    if config["rope_parameters"]["rope_type"] == "llama3":
        writer.add_tensor("rope_freqs.weight", _factors(config))
    for name, array in load_file(directory / "model.safetensors").items():
        if name == "lm_head.weight" and config["tie_word_embeddings"]:
            continue
        array = _rotated(array, name, config) if architecture in ROTATES_NEIGHBORS else array
        chosen = next(chosen for end, chosen in types.items() if name.endswith(end))
        kind = gguf.GGMLQuantizationType[chosen]
        if array.ndim > 1 and chosen != "F32":
            writer.add_tensor(gguf_name(name), gguf.quants.quantize(array, kind), raw_dtype=kind)
        else:
            writer.add_tensor(gguf_name(name), array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _set(writer, key, value):
    """Adds a key, in place of the one that is there."""
    writer.kv_data[0].pop(key, None)
    writer.add_key_value(key, value, *_types(value))


def _types(value):
    from gguf import GGUFValueType

    if isinstance(value, list):
        return GGUFValueType.ARRAY, _types(value[0])[0]
    return (GGUFValueType.get_type(value),)


def _add_config(writer, architecture, config):
    for key, name in _SIZES.items():
        if config.get(name) is not None:
            writer.add_uint32(f"{architecture}.{key}", config[name])
    for key, name in _MULTIPLIERS.items():
        if name in config:
            writer.add_float32(f"{architecture}.{key}", config[name])
    writer.add_float32(f"{architecture}.attention.layer_norm_rms_epsilon", config["rms_norm_eps"])
    rope = config["rope_parameters"]
    writer.add_float32(f"{architecture}.rope.freq_base", rope["rope_theta"])
    if rope["rope_type"] in ("linear", "yarn"):
        writer.add_string(f"{architecture}.rope.scaling.type", rope["rope_type"])
        writer.add_float32(f"{architecture}.rope.scaling.factor", rope["factor"])
    if rope["rope_type"] == "yarn":
        key = f"{architecture}.rope.scaling.original_context_length"
        writer.add_uint32(key, rope["original_max_position_embeddings"])
    if config["model_type"] == "mistral" and config["sliding_window"]:
        writer.add_uint32("llama.attention.sliding_window", config["sliding_window"])


def _add_tokenizer(writer, directory):
    tokenizer = json.loads((directory / "tokenizer.json").read_text())
    special = {token["content"] for token in tokenizer["added_tokens"]}
    vocabulary = sorted(tokenizer["model"]["vocab"], key=tokenizer["model"]["vocab"].get)
    size = json.loads((directory / "config.json").read_text())["vocab_size"]
    vocabulary += [f"[unused {id_}]" for id_ in range(len(vocabulary), size)]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(vocabulary)
    writer.add_token_types([3 if token in special else 1 for token in vocabulary])
    writer.add_token_merges([" ".join(merge) for merge in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(vocabulary.index("<s>"))
    writer.add_eos_token_id(vocabulary.index("</s>"))
    writer.add_add_bos_token(True)
    writer.add_chat_template(json.loads((directory / "tokenizer_config.json").read_text())["chat_template"])


def _factors(config):
    """What the frequencies of Llama 3 are divided by (``LlamaModel.generate_extra_tensors``)."""
    rope = config["rope_parameters"]
    plain = rope_frequencies(rope["rope_theta"], config["head_dim"])[0].astype(np.float64)
    scaled = rope_frequencies(rope["rope_theta"], config["head_dim"], rope)[0]
    return (plain / scaled).astype(np.float32)


def _rotated(array, name, config):
    """Query and key rows in llama.cpp's order: neighbors rotate (``LlamaModel.permute``)."""
    heads = {"q_proj": config["num_attention_heads"], "k_proj": config["num_key_value_heads"]}
    count = next((count for part, count in heads.items() if f".{part}." in name), None)
    if count is None:
        return array
    halves = array.reshape(count, 2, array.shape[0] // count // 2, *array.shape[1:])
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(array.shape))
