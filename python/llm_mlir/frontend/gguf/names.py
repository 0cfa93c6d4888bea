"""What tensors of GGUF files are called in checkpoints of Hugging Face."""

_TOP = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_LAYER = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}


def tensor_name(name: str) -> str:
    """The name in a checkpoint of Hugging Face of the GGUF tensor ``name``; itself where there is none."""
    block, _, rest = name.partition(".")
    layer, _, rest = rest.partition(".")
    part, _, kind = rest.partition(".")
    if block == "blk" and part in _LAYER:
        return f"model.layers.{layer}.{_LAYER[part]}.{kind}"
    return _TOP.get(name, name)


def gguf_name(name: str) -> str:
    """The opposite of ``tensor_name``, for errors."""
    tops = {ours: theirs for theirs, ours in _TOP.items()}
    parts = name.split(".")
    if name in tops or parts[:2] != ["model", "layers"]:
        return tops.get(name, name)
    layers = {ours: theirs for theirs, ours in _LAYER.items()}
    part = ".".join(parts[3:-1])
    return f"blk.{parts[2]}.{layers.get(part, part)}.{parts[-1]}"
