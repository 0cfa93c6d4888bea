"""The options of ``llm-run`` that say how tokens are chosen."""

import argparse
from typing import Any

from ..support.option_values import count, positive
from .values import bias, token_ids, words

NAMES = (
    "temperature top_k top_p min_p seed stop repetition_penalty presence_penalty frequency_penalty "
    "no_repeat_ngram_size min_new_tokens suppress_tokens begin_suppress_tokens bad_words_ids"
).split()
"""Settings of ``Program.generate`` that have an option of the same name."""


def add_sampling_options(group: Any) -> None:
    """Adds the options to a group of a parser."""
    add = group.add_argument
    new_tokens = "stop after this many tokens (256, or the end of the context)"
    add("-n", "--max-new-tokens", type=positive, metavar="N", help=new_tokens)
    add("--min-new-tokens", type=count, metavar="N", help="no end before this many tokens (0)")
    add("--temperature", type=float, metavar="T", help="0 takes the best token every time (0)")
    add("--top-k", type=int, metavar="K", help="sample among the K best tokens (0 or -1: all)")
    add("--top-p", type=float, metavar="P", help="sample among the best tokens of total probability P (1)")
    add("--min-p", type=float, metavar="P", help="sample among tokens at least P times as probable as the best (0)")
    add("--seed", type=count, default=0, metavar="N", help="of the random numbers (0)")
    add(
        "--stop",
        type=words,
        action="append",
        metavar="TEXT",
        help="stop in front of this text or special token (repeatable)",
    )
    add("--repetition-penalty", type=float, metavar="X", help="above 1: disfavors tokens of prompt and answer (1)")
    add("--presence-penalty", type=float, metavar="X", help="taken off the logits of tokens in the answer (0)")
    add("--frequency-penalty", type=float, metavar="X", help="the same, for each time that they are in it (0)")
    add("--no-repeat-ngram-size", type=count, metavar="N", help="no N tokens in a row come twice (0: they may)")
    add("--suppress-tokens", type=token_ids, metavar="IDS", help="tokens that never come, as 5,17")
    add("--begin-suppress-tokens", type=token_ids, metavar="IDS", help="tokens that do not come first")
    add(
        "--bad-words-ids",
        type=token_ids,
        action="append",
        metavar="IDS",
        help="a sequence of tokens that never comes (repeatable)",
    )
    add(
        "--logit-bias",
        type=bias,
        action="append",
        metavar="ID:X",
        help="add X to the logit of a token, as 5:-2.5 (repeatable)",
    )


def settings_of(arguments: argparse.Namespace) -> dict[str, Any]:
    """The settings of ``Program.generate`` that the command line gives."""
    settings = {name: getattr(arguments, name) for name in NAMES}
    return {**settings, "logit_bias": dict(arguments.logit_bias) if arguments.logit_bias else None}


def check_settings(settings: dict[str, Any]) -> None:
    """Raises ValueError for values out of range, before a model is read."""
    from ..frontend import GenerationDefaults
    from ..runtime.settings import choice

    others = {name: value for name, value in settings.items() if name not in ("seed", "stop")}
    choice(GenerationDefaults(), others, vocab_size=1 << 62)
