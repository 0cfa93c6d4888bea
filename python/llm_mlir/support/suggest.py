"""Hints for misspelled names."""

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``", did you mean 'x'?"`` for the nearest known name, or nothing."""
    import difflib

    nearest = difflib.get_close_matches(name, list(known), n=1)
    return f", did you mean '{nearest[0]}'?" if nearest else ""
