"""A model directory of a few kilobytes with all files that one may have, written without transformers."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

VOCABULARY = 300
CONFIG: Mapping[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": VOCABULARY,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "max_position_embeddings": 256,
    "rms_norm_eps": 1e-5,
    "hidden_act": "silu",
    "tie_word_embeddings": False,
    "attention_bias": False,
    "mlp_bias": False,
    "bos_token_id": 0,
    "eos_token_id": [1],
    "rope_parameters": {
        "rope_type": "yarn",
        "rope_theta": 1e4,
        "factor": 4.0,
        "original_max_position_embeddings": 64,
        "beta_fast": 32,
        "truncate": True,
    },
}
GENERATION: Mapping[str, Any] = {
    "eos_token_id": [1, 2],
    "temperature": 0.7,
    "top_k": 40,
    "top_p": 0.9,
    "repetition_penalty": 1.1,
    "no_repeat_ngram_size": 3,
    "suppress_tokens": [5, 6],
    "bad_words_ids": [[7, 8]],
    "sequence_bias": [[[9], -1.0]],
    "min_new_tokens": 1,
    "max_new_tokens": 20,
    "stop_strings": ["END"],
    "do_sample": True,
}
TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}[{{ m['role'] }}] {{ m['content'] | trim }}\n{% endfor %}"
    "{% if tools %}{{ tools | tojson }}{% endif %}{% if add_generation_prompt %}[assistant] {% endif %}"
)
_TOKENS = {"bos_token": "<s>", "eos_token": {"content": "</s>", "special": True}}
TOKENIZER: Mapping[str, Any] = {**_TOKENS, "chat_template": TEMPLATE, "extra_special_tokens": {"image_token": "<s>"}}


def write_tiny_model(directory: Path, shards: int = 2) -> Path:
    """Writes the files of a Llama with random weights in ``shards`` safetensors; returns the directory."""
    directory.mkdir(parents=True, exist_ok=True)
    texts = {
        "config.json": CONFIG,
        "generation_config.json": GENERATION,
        "tokenizer_config.json": TOKENIZER,
        "special_tokens_map.json": _TOKENS,
    }
    for name, values in texts.items():
        (directory / name).write_text(json.dumps(values))
    (directory / "tokenizer.json").write_text(_tokenizer())
    tensors = list(_tensors().items())
    files = {f"model-{n + 1:05}-of-{shards:05}.safetensors": dict(tensors[n::shards]) for n in range(shards)}
    for name, part in files.items():
        (directory / name).write_bytes(_safetensors(part))
    places = {tensor: name for name, part in files.items() for tensor in part}
    (directory / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": places}))
    return directory


def _tensors() -> dict[str, Any]:
    rng = np.random.default_rng(0)
    hidden, inner, heads, kv = 16, 24, 16, 8
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (VOCABULARY, hidden),
        "model.norm.weight": (hidden,),
        "lm_head.weight": (VOCABULARY, hidden),
    }
    for layer in range(2):
        own = {
            "input_layernorm": (hidden,),
            "post_attention_layernorm": (hidden,),
            "self_attn.q_proj": (heads, hidden),
            "self_attn.k_proj": (kv, hidden),
            "self_attn.v_proj": (kv, hidden),
            "self_attn.o_proj": (hidden, heads),
            "mlp.gate_proj": (inner, hidden),
            "mlp.up_proj": (inner, hidden),
            "mlp.down_proj": (hidden, inner),
        }
        shapes |= {f"model.layers.{layer}.{name}.weight": shape for name, shape in own.items()}
    return {name: rng.standard_normal(shape).astype(np.float32) * 0.3 for name, shape in shapes.items()}


def _safetensors(tensors: Mapping[str, Any]) -> bytes:
    header, data = {}, b""
    for name, array in tensors.items():
        place = [len(data), len(data) + array.nbytes]
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": place}
        data += array.tobytes()
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def _tokenizer() -> str:
    """Byte-level BPE with a few merges and with what many tokenizers have around it."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [("t", "h"), ("th", "e"), ("c", "a"), ("ca", "t"), ("Ġ", "the")]
    words = ["<s>", "</s>", *alphabet, *("".join(pair) for pair in merges)]
    tokenizer = Tokenizer(models.BPE({word: id_ for id_, word in enumerate(words)}, merges))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Replace("  ", " ")])
    split = pre_tokenizers.Split(" ", "merged_with_next")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(False, use_regex=False)])
    tokenizer.decoder = decoders.Sequence([decoders.ByteLevel(), decoders.Strip(" ", 1, 0)])
    tokenizer.post_processor = processors.TemplateProcessing("<s> $A", None, [("<s>", 0)])
    tokenizer.add_special_tokens([AddedToken("<s>", special=True), AddedToken("</s>", special=True)])
    return tokenizer.to_str()
