"""Rotary-embedding parameters from ``config.json``, in both of the forms that transformers has written.

Since transformers 5: ``rope_parameters: {rope_type, rope_theta, ...}``. Before: ``rope_theta`` beside
``rope_scaling: {rope_type or type, ...}``, null when there is no scaling. Where both are given, the older counts.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import ModelError, warn
from .fields import Fields

_DEFAULT_THETA = 10000.0
_MOST = 1e30  # of a factor: beyond any model, within f32


@dataclass(frozen=True)
class Rope:
    """A rotary embedding of whole heads: the base of its frequencies and their scaling (None for none).

    ``scaling`` is in the form that ``llm_mlir.support.rope.rope_frequencies`` takes, but for longrope: see ``within``.
    """

    theta: float
    scaling: Mapping[str, Any] | None = field(default=None, hash=False)

    def within(self, context: int) -> "Rope":
        """The rotary embedding of programs whose sequences have up to ``context`` positions.

        longrope has factors for sequences of the length that the model was first trained with, and others for longer
        ones; keys in a cache are turned already, so the longest sequence that there may be decides for all.
        """
        scaling = self.scaling or {}
        if scaling.get("rope_type") != "longrope":
            return self
        factors = scaling["long_factor" if context > scaling["original_max_position_embeddings"] else "short_factor"]
        chosen = {"factors": factors, "attention_factor": scaling["attention_factor"]}
        return Rope(self.theta, {"rope_type": "longrope", **chosen})

    def reach(self, positions: int) -> int:
        """How many positions a model takes whose ``config.json`` states ``positions``.

        Linear scaling and YaRN stretch what the model was trained with, which is what many files state.
        """
        scaling = self.scaling or {}
        if scaling.get("rope_type") == "linear":
            return max(positions, int(positions * scaling["factor"]))
        if scaling.get("rope_type") == "yarn":
            return max(positions, int(scaling["original_max_position_embeddings"] * scaling["factor"]))
        return positions


def read_rope(config: Fields, max_positions: int, head_dim: int) -> Rope:
    """The rotary embedding that ``config.json`` describes.

    The scaling has ``rope_type`` "linear", "llama3", "yarn" or "longrope" and the parameters of that type under
    transformers' names, with transformers' defaults filled in. "dynamic" has no scaling up to ``max_positions``. Raises
    ModelError for any other type.
    """
    rope = _section(config)
    stated = [fields.number("rope_theta") for fields in (rope, config) if fields.has("rope_theta")]
    theta = (*stated, _DEFAULT_THETA)[0]
    for fields in (rope, config):
        if fields.number("partial_rotary_factor", 1.0) != 1.0:
            raise fields.error("partial_rotary_factor", "1 (heads that rotate whole)")
    key = "rope_type" if rope.has("rope_type") else "type"
    kind = rope.text(key, "default")
    if kind == "dynamic":
        rope.number("factor")  # counts only past max_position_embeddings, where no context goes
    if kind in ("default", "dynamic"):
        return Rope(theta)
    if kind not in _READERS:
        raise rope.error(key, f"one of default, dynamic, {', '.join(_READERS)}")
    return Rope(theta, {"rope_type": kind, **_READERS[kind](rope, config, max_positions, head_dim)})


def _section(config: Fields) -> Fields:
    """The object that counts: where both are there the older, which people add by hand, as in transformers."""
    new, old = config.section("rope_parameters"), config.section("rope_scaling")
    if new and new.values and old and old.values:
        warn(f"{config.path}: 'rope_parameters' does not count beside 'rope_scaling', its rope_theta neither")
    rope = next((each for each in (old, new) if each and each.values), Fields(config.path, {}, "rope_parameters."))
    nested = [value for value in rope.values.values() if isinstance(value, dict)]
    if not nested:
        return rope
    if any(value != nested[0] for value in nested):
        raise ModelError(f"{config.path}: '{rope.prefix[:-1]}' expected the same parameters for every layer type")
    return Fields(rope.path, nested[0], rope.prefix)


def _original_positions(rope: Fields, config: Fields, max_positions: int) -> int:
    fields = config if config.has("original_max_position_embeddings") else rope
    return fields.integer("original_max_position_embeddings", max_positions)


def _linear(rope: Fields, config: Fields, max_positions: int, head_dim: int) -> dict[str, Any]:
    return {"factor": rope.number("factor")}


def _llama3(rope: Fields, config: Fields, max_positions: int, head_dim: int) -> dict[str, Any]:
    return {
        "factor": rope.number("factor"),
        "low_freq_factor": rope.number("low_freq_factor"),
        "high_freq_factor": rope.number("high_freq_factor"),
        "original_max_position_embeddings": _original_positions(rope, config, max_positions),
    }


def _yarn(rope: Fields, config: Fields, max_positions: int, head_dim: int) -> dict[str, Any]:
    original = _original_positions(rope, config, max_positions)
    parameters: dict[str, Any] = {
        "factor": rope.number("factor", max_positions / original),
        "original_max_position_embeddings": original,
        "beta_fast": rope.number("beta_fast", 32.0),
        "beta_slow": rope.number("beta_slow", 1.0),
        "truncate": rope.boolean("truncate", True),
    }
    for key in ("attention_factor", "mscale", "mscale_all_dim"):
        if rope.has(key):
            parameters[key] = rope.number(key, least=0.0)
    return parameters


def _longrope(rope: Fields, config: Fields, max_positions: int, head_dim: int) -> dict[str, Any]:
    original = _original_positions(rope, config, max_positions)
    factor = rope.number("factor", max_positions / original)
    usual = math.sqrt(1 + math.log(factor) / math.log(original)) if factor > 1 < original else 1.0
    return {
        "original_max_position_embeddings": original,
        "attention_factor": rope.number("attention_factor", usual),
        "short_factor": _factors(rope, "short_factor", head_dim // 2),
        "long_factor": _factors(rope, "long_factor", head_dim // 2),
    }


def _factors(rope: Fields, key: str, pairs: int) -> list[float]:
    """A positive number for each pair of a head's elements."""
    values = rope.values.get(key)
    if not isinstance(values, list) or len(values) != pairs or not all(map(_is_positive, values)):
        raise rope.error(key, f"{pairs} positive numbers")
    return [float(value) for value in values]


def _is_positive(value: Any) -> bool:
    return type(value) in (int, float) and 0 < value < _MOST


_READERS = {"linear": _linear, "llama3": _llama3, "yarn": _yarn, "longrope": _longrope}
