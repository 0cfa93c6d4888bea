"""``generation_config.json``: how a model's authors want text to be generated."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import warn
from .fields import Fields, read_json


@dataclass(frozen=True)
class GenerationDefaults:
    """What ``generation_config.json`` requests; None where it says nothing.

    ``temperature``, ``top_k``, ``top_p`` and ``min_p`` are None (greedy) without ``do_sample: true``, as in
    transformers. ``max_length`` counts the prompt, too, and only where ``max_new_tokens`` says nothing.
    ``sequence_bias`` maps token ids to what is added to the logit of the last after the others.
    """

    stop_ids: frozenset[int] = frozenset()
    max_new_tokens: int | None = None
    max_length: int | None = None
    stop_strings: tuple[str, ...] = ()
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repetition_penalty: float | None = None
    no_repeat_ngram_size: int | None = None
    min_new_tokens: int | None = None
    suppress_tokens: tuple[int, ...] | None = None
    begin_suppress_tokens: tuple[int, ...] | None = None
    bad_words_ids: tuple[tuple[int, ...], ...] | None = None
    sequence_bias: Mapping[tuple[int, ...], float] | None = field(default=None, hash=False)


_ANYTHING: Any = object()
_LARGEST = 1e30  # of penalties and biases, as calls take them

# Keys of transformers that change nothing here while they have these values; any other key or value gets a warning.
_WITHOUT_EFFECT: dict[str, tuple[Any, ...]] = {
    "num_beams": (1,),
    "num_beam_groups": (1,),
    "num_return_sequences": (1,),
    "typical_p": (1,),
    "top_h": (1,),
    "epsilon_cutoff": (0,),
    "eta_cutoff": (0,),
    "encoder_repetition_penalty": (1,),
    "encoder_no_repeat_ngram_size": (0,),
    "diversity_penalty": (0,),
    "penalty_alpha": (0,),
    "guidance_scale": (1,),
    "min_length": (0,),
    "remove_invalid_values": (False,),
    "renormalize_logits": (True, False),  # probabilities are normalized in any case
    "token_healing": (False,),
} | dict.fromkeys(
    # Which tokens are special, how transformers works and what it returns, and what counts with beams only.
    (
        "bos_token_id pad_token_id decoder_start_token_id transformers_version use_cache cache_implementation "
        "cache_config max_cache_len compile_config disable_compile output_attentions output_hidden_states "
        "output_scores output_logits return_dict_in_generate early_stopping length_penalty low_memory "
        "prefill_chunk_size continuous_batching_config is_assistant num_assistant_tokens "
        "num_assistant_tokens_schedule assistant_confidence_threshold assistant_early_exit assistant_lookbehind "
        "target_lookbehind assistant_ensemble_weight prompt_lookup_num_tokens max_matching_ngram_size use_mtp "
        "speculation_type trust_remote_code chat_format max_window_size"
    ).split(),
    (_ANYTHING,),
)
_KNOWN = {*GenerationDefaults.__dataclass_fields__, "eos_token_id", "do_sample"} - {"stop_ids"}


def read_defaults(directory: Path, config: Fields, vocab_size: int) -> GenerationDefaults:
    """Reads ``generation_config.json`` of a model directory (``config`` is its ``config.json``).

    Suppressed tokens beyond the vocabulary are left out, as in transformers. Keys that request something that is not
    done are named in a warning. Raises ModelError for values out of range.
    """
    path = directory / "generation_config.json"
    fields = Fields(path, read_json(path) if path.exists() else {})
    _warn_of_unknown(fields)
    stop_ids = frozenset(fields.token_ids("eos_token_id") or config.token_ids("eos_token_id") or ())
    return GenerationDefaults(
        stop_ids,
        _length(fields, "max_new_tokens"),
        _length(fields, "max_length"),
        tuple(fields.strings("stop_strings", or_one=True) or ()),
        **(_sampling(fields) if fields.boolean("do_sample", False) else {}),
        repetition_penalty=_penalty(fields),
        no_repeat_ngram_size=_count(fields, "no_repeat_ngram_size"),
        min_new_tokens=_count(fields, "min_new_tokens"),
        suppress_tokens=_suppressed(fields, "suppress_tokens", vocab_size),
        begin_suppress_tokens=_suppressed(fields, "begin_suppress_tokens", vocab_size),
        bad_words_ids=_bad_words(fields, vocab_size),
        sequence_bias=_sequence_bias(fields, vocab_size),
    )


def _sampling(fields: Fields) -> dict[str, Any]:
    top_k = fields.integer("top_k", 50, minimum=-1)
    return {
        "temperature": fields.number("temperature", 1.0, least=0.0),
        "top_k": max(top_k, 0),  # some files spell "all tokens" as -1
        "top_p": fields.number("top_p", 1.0, most=1.0),
        "min_p": fields.number("min_p", least=0.0, most=1.0) if fields.has("min_p") else None,
    }


def _length(fields: Fields, key: str) -> int | None:
    return fields.integer(key) if fields.has(key) else None


def _count(fields: Fields, key: str) -> int | None:
    return fields.integer(key, minimum=0) if fields.has(key) else None


def _penalty(fields: Fields) -> float | None:
    key = "repetition_penalty"
    return fields.number(key, least=1 / _LARGEST, most=_LARGEST) if fields.has(key) else None


def _is_bias(value: Any) -> bool:
    return type(value) in (int, float) and (value == -math.inf or abs(value) <= _LARGEST)


def _suppressed(fields: Fields, key: str, vocab_size: int) -> tuple[int, ...] | None:
    ids = fields.token_ids(key)
    if ids is None or all(token < vocab_size for token in ids):
        return ids
    warn(f"{fields.path}: '{key}' expected token ids below {vocab_size}, and others are ignored")
    return tuple(token for token in ids if token < vocab_size)


def _is_sequence(value: Any, vocab_size: int) -> bool:
    return isinstance(value, list) and bool(value) and all(type(id_) is int and 0 <= id_ < vocab_size for id_ in value)


def _bad_words(fields: Fields, vocab_size: int) -> tuple[tuple[int, ...], ...] | None:
    value = fields.values.get("bad_words_ids")
    if value is None:
        return None
    if not isinstance(value, list) or not all(_is_sequence(ids, vocab_size) for ids in value):
        raise fields.error("bad_words_ids", f"a list of lists of token ids below {vocab_size}")
    return tuple(map(tuple, value))


def _sequence_bias(fields: Fields, vocab_size: int) -> dict[tuple[int, ...], float] | None:
    value = fields.values.get("sequence_bias")
    if value is None:
        return None
    pairs = isinstance(value, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in value)
    if not pairs or not all(_is_sequence(ids, vocab_size) and _is_bias(bias) for ids, bias in value):
        raise fields.error(
            "sequence_bias", f"a list of pairs of a list of token ids below {vocab_size} and a number up to 1e30"
        )
    return {tuple(ids): float(bias) for ids, bias in value}


def _warn_of_unknown(fields: Fields) -> None:
    unknown = [key for key, value in fields.values.items() if not _is_understood(key, value)]
    if unknown:
        names = ", ".join(f"'{key}'" for key in unknown)
        warn(f"{fields.path}: not known or not supported, and ignored: {names}")


def _is_understood(key: str, value: Any) -> bool:
    neutral = _WITHOUT_EFFECT.get(key, ())
    return value is None or key.startswith("_") or key in _KNOWN or _ANYTHING in neutral or value in neutral
