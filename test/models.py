"""Tiny Hugging Face model directories with random weights, written by transformers itself."""

import json
from pathlib import Path

VOCAB = 320
SPECIAL = ["<s>", "</s>"]
CHAT = (
    "{% for m in messages %}{{ bos_token if loop.first else '' }}[{{ m['role'] }}] {{ m['content'] | trim }}\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}[assistant] {% endif %}"
)
BASE = {
    "vocab_size": VOCAB,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 2048,
    "bos_token_id": 0,
    "eos_token_id": 1,
    "pad_token_id": None,
}
LLAMA3_ROPE = {
    "rope_type": "llama3",
    "rope_theta": 500000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
YARN_ROPE = {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0, "original_max_position_embeddings": 128}
GRANITE = {
    "embedding_multiplier": 12.0,
    "attention_multiplier": 0.09,
    "residual_multiplier": 0.22,
    "logits_scaling": 8.0,
}
# What each variant is there for; ``architecture`` first, then what differs from BASE.
VARIANTS = {
    "llama": ("llama", {}),
    "llama-mha-32": ("llama", {"num_key_value_heads": 4, "head_dim": 32}),
    "llama3-rope-64": ("llama", {"head_dim": 64, "rope_parameters": LLAMA3_ROPE}),
    "llama-tied-linear": (
        "llama",
        {"tie_word_embeddings": True, "rope_parameters": {"rope_type": "linear", "factor": 2.0, "rope_theta": 1e4}},
    ),
    "llama-odd": (
        "llama",
        {
            "hidden_size": 72,
            "intermediate_size": 100,
            "num_attention_heads": 9,
            "num_key_value_heads": 3,
            "vocab_size": 321,
        },
    ),
    "llama-biases": ("llama", {"attention_bias": True, "mlp_bias": True}),
    "llama-gelu": ("llama", {"hidden_act": "gelu_pytorch_tanh", "mlp_bias": True}),
    "mistral-window-80": ("mistral", {"head_dim": 80, "sliding_window": 20}),
    "mistral-full-128": ("mistral", {"head_dim": 128, "sliding_window": None}),
    "qwen2": ("qwen2", {"tie_word_embeddings": True}),
    "qwen2-window-yarn": (
        "qwen2",
        {"use_sliding_window": True, "sliding_window": 24, "max_window_layers": 1, "rope_parameters": YARN_ROPE},
    ),
    "qwen3": ("qwen3", {"head_dim": 64}),
    "qwen3-tied-128": ("qwen3", {"tie_word_embeddings": True, "head_dim": 128, "num_attention_heads": 8}),
    "granite": ("granite", GRANITE),
    "granite-tied-biases": (
        "granite",
        {**GRANITE, "tie_word_embeddings": True, "attention_bias": True, "mlp_bias": True, "logits_scaling": 3},
    ),
}


def make_model(
    directory: Path, variant: str = "llama", *, dtype: str = "float32", shard: bool = False, seed: int = 0, **overrides
) -> Path:
    """Writes a model directory of one of VARIANTS, with overrides of its configuration, and returns it."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM
    from transformers.utils import logging

    logging.disable_progress_bar()  # tests read what our commands write to stderr
    architecture, settings = VARIANTS[variant]
    config = AutoConfig.for_model(architecture, **{**BASE, **settings, **overrides})
    model = AutoModelForCausalLM.from_config(config)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            random = torch.randn(parameter.shape, generator=generator)
            # Norms near one, biases that matter, matrices that keep activations of order one.
            parameter.copy_(
                1 + 0.2 * random
                if "norm" in name
                else random * (parameter.shape[-1] ** -0.5 if parameter.dim() > 1 else 0.5)
            )
    model.to(getattr(torch, dtype)).save_pretrained(directory, max_shard_size="100KB" if shard else "5GB")
    write_tokenizer(directory)
    return directory


def write_tokenizer(directory: Path) -> None:
    """A byte-level BPE tokenizer whose first ids are the special tokens and the 256 bytes."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(["the cat sat on the mat and the dog ran over the hill to the sea"] * 4, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 0)])
    tokenizer.save(str(directory / "tokenizer.json"))
    settings = {
        "bos_token": "<s>",
        "eos_token": {"__type": "AddedToken", "content": "</s>"},
        "chat_template": CHAT,
        "tokenizer_class": "PreTrainedTokenizerFast",
    }
    (directory / "tokenizer_config.json").write_text(json.dumps(settings))


def reference_model(directory: Path):
    """The transformers model of a directory, in float32 with plain attention."""
    import torch
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(directory, dtype=torch.float32, attn_implementation="eager").eval()
