"""Token ids and whole numbers as callers have them: Python's, NumPy's, torch's; floats are refused, never rounded."""

import operator
from collections.abc import Iterable, Sequence
from typing import Any

_NO_IDS = (bytes, bytearray, memoryview, dict, set, frozenset)


def integer(name: str, value: Any, least: int | None = None) -> int:
    """``value`` as an int; raises TypeError unless it is a whole number by type, ValueError below ``least``."""
    try:
        number = None if isinstance(value, bool) else operator.index(value)
    except TypeError:
        number = None
    if number is None:
        raise TypeError(f"{name} expected an integer, got {_shown(value)}")
    if least is not None and number < least:
        raise ValueError(f"{name} expected an integer >= {least}, got {number}")
    return number


def token_ids(ids: Any) -> list[int]:
    """One sequence of ids: a list, a tuple, or an array of rank 1 of any integer type (torch tensors included).

    Raises TypeError for everything else.
    """
    rank = getattr(ids, "ndim", None)
    if rank not in (None, 1):
        raise TypeError(f"token ids expected an array of rank 1, got rank {rank}")
    if rank == 1:
        return _of_array(ids)
    if not isinstance(ids, Sequence) or isinstance(ids, (str, *_NO_IDS)):
        raise TypeError(f"token ids expected a sequence of integers, got {_shown(ids)}")
    return [_id(item) for item in ids]


def split_prompts(prompt: Any) -> tuple[list[Any], bool]:
    """The prompts in what ``generate`` takes, and whether it is one and no list of them.

    One is text or a sequence of integers. A list of several holds texts and sequences; an empty list holds none. Raises
    TypeError for everything else.
    """
    if isinstance(prompt, str):
        return [prompt], True
    if not isinstance(prompt, Iterable) or isinstance(prompt, _NO_IDS) or getattr(prompt, "ndim", 1) == 0:
        raise TypeError(f"a prompt expected text or token ids, or a list of those, got {_shown(prompt)}")
    if getattr(prompt, "ndim", None) == 1 and len(prompt):  # type: ignore[arg-type]
        return [token_ids(prompt)], True
    items = list(prompt)
    several = [isinstance(item, Iterable) and getattr(item, "ndim", 1) > 0 for item in items]
    if all(several):
        return items, False
    if any(several):
        raise TypeError("a list expected either token ids or prompts, got both")
    return [token_ids(items)], True


def _of_array(ids: Any) -> list[int]:
    values = ids.tolist()
    for value in values[:1]:  # all are of one type
        _id(value)
    return values


def _id(value: Any) -> int:
    try:
        if not isinstance(value, bool):
            return operator.index(value)
    except TypeError:
        pass
    raise TypeError(f"token ids expected integers, got {_shown(value)}")


def _shown(value: Any) -> str:
    """A value in a message, cut."""
    text = repr(value)
    return f"{text if len(text) <= 40 else text[:37] + '...'} ({type(value).__name__})"
