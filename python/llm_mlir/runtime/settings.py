"""The settings of ``generate``: what a caller gives, and else what ``generation_config.json`` says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, TypedDict

from ..frontend import GenerationDefaults
from .rules import LogitRules, token_biases
from .sampling import Sampling

DEFAULT_NEW_TOKENS = 256
"""How many tokens are generated when nobody says how many."""


class Settings(TypedDict, total=False):
    """How tokens are chosen, see ``Sampling`` and ``LogitRules``; what is None or left out comes from the model.

    ``logit_bias`` maps token ids to what is added to their logits.
    """

    min_p: float | None
    repetition_penalty: float | None
    presence_penalty: float | None
    frequency_penalty: float | None
    no_repeat_ngram_size: int | None
    min_new_tokens: int | None
    suppress_tokens: Sequence[int] | None
    begin_suppress_tokens: Sequence[int] | None
    bad_words_ids: Sequence[Sequence[int]] | None
    sequence_bias: Mapping[tuple[int, ...], float] | None
    logit_bias: Mapping[int, float] | None


class StreamSettings(Settings, total=False):
    """All settings of ``Program.generate`` for a single prompt."""

    max_new_tokens: int | None
    temperature: float | None
    top_k: int | None
    top_p: float | None
    seed: int
    stop: str | Sequence[str] | None


@dataclass(frozen=True)
class Choice:
    """How the next token is chosen: logits by ``rules``, then a token by ``sampling``."""

    sampling: Sampling
    rules: LogitRules = field(default_factory=LogitRules)

    @cached_property
    def plain(self) -> bool:
        """Whether ``llm.sample`` can choose, which knows temperature, top-k and top-p."""
        return self.rules.empty and not self.sampling.min_p


def choice(defaults: GenerationDefaults, settings: Mapping[str, Any], vocab_size: int) -> Choice:
    """The settings of a call over those of the model.

    Raises ValueError for values out of range, TypeError for those of another type and for unknown settings.
    """
    known = {item.name for kind in (Sampling, LogitRules) for item in fields(kind)}
    if unknown := settings.keys() - known - {"logit_bias"}:
        raise TypeError(f"generate() has no setting {sorted(unknown)[0]!r}")
    given = {name: value for name in known if (value := settings.get(name)) is not None}
    found = {name: value for name in known if (value := getattr(defaults, name, None)) is not None}
    values = {**found, **given}
    if (bias := settings.get("logit_bias")) is not None:
        values["sequence_bias"] = {**values.get("sequence_bias", {}), **token_biases("logit_bias", bias)}
    result = Choice(_of(Sampling, values), _of(LogitRules, values))
    result.rules.check_ids(vocab_size)
    return result


def new_tokens(defaults: GenerationDefaults, wanted: int | None, prompt_tokens: int, context: int) -> int:
    """How many tokens to generate: ``wanted``, or else what the model says or 256, within the context.

    Raises ValueError for a prompt that is longer than what the model says of prompt and answer together.
    """
    if wanted is not None:
        return wanted
    asked = defaults.max_new_tokens or DEFAULT_NEW_TOKENS
    if defaults.max_new_tokens is None and defaults.max_length is not None:
        asked = defaults.max_length - prompt_tokens
        if asked < 1:
            what = f"'max_length' of generation_config.json is {defaults.max_length}"
            raise ValueError(f"max_new_tokens expected a number: {what}, and the prompt has {prompt_tokens} tokens")
    return min(asked, context - prompt_tokens)


def _of(kind: Any, values: Mapping[str, Any]) -> Any:
    return kind(**{item.name: values[item.name] for item in fields(kind) if item.name in values})
