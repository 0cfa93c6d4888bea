"""A synthetic model as a GGUF file, for llama.cpp."""

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from ...frontend.safetensors_file import SafetensorsFile
from ..synthetic import ModelShape

_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def gguf_file(directory: Path, shape: ModelShape) -> Path:
    """``model.gguf`` in a model directory, written if it is not there yet."""
    path = directory / "model.gguf"
    if not path.exists():
        handle, part = tempfile.mkstemp(dir=directory, suffix=".part")
        os.close(handle)
        _write(Path(part), SafetensorsFile(directory / "model.safetensors"), shape)
        os.replace(part, path)
    return path


def _write(path: Path, source: SafetensorsFile, shape: ModelShape) -> None:
    import gguf

    writer: Any = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(shape.positions)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(shape.eps)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_rope_freq_base(shape.theta)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_tokenizer_model("no_vocab")
    for name, tensor in _names(shape).items():
        _add(writer, gguf, tensor, _permuted(source.array(name), name, shape))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _names(shape: ModelShape) -> dict[str, str]:
    """GGUF's names by the checkpoint's."""
    names = {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight"}
    names |= {} if shape.tied else {"lm_head.weight": "output.weight"}
    for layer in range(shape.layers):
        names |= {f"model.layers.{layer}.{ours}.weight": f"blk.{layer}.{its}.weight" for ours, its in _LAYER.items()}
    return names


def _permuted(array: np.ndarray, name: str, shape: ModelShape) -> np.ndarray:
    """Rows of Q and K in the order of interleaved pairs, which llama.cpp rotates for this architecture."""
    heads = {"q_proj": shape.heads, "k_proj": shape.kv_heads}.get(name.split(".")[-2])
    if heads is None:
        return array
    rows, columns = array.shape
    return array.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def _add(writer: Any, gguf: Any, name: str, array: np.ndarray) -> None:
    if array.dtype == np.float32 or array.ndim == 1:  # norms are always f32
        writer.add_tensor(name, np.ascontiguousarray(array, np.float32))
        return
    raw = np.ascontiguousarray(array).view(np.uint8)
    writer.add_tensor(name, raw, raw_shape=raw.shape, raw_dtype=gguf.GGMLQuantizationType.BF16)
