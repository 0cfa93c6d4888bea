"""Token ids as callers have them: Python's, NumPy's, torch's; floats are refused, never rounded."""

import operator
from collections.abc import Iterable, Sequence
from typing import Any

from ..support.numbers import shown

_NO_IDS = (bytes, bytearray, memoryview, dict, set, frozenset)


def token_ids(ids: Any, name: str = "token ids") -> list[int]:
    """One sequence of ids: a list, a tuple, or an array of rank 1 of any integer type (torch tensors included).

    Raises TypeError for everything else; ``name`` is what messages call it.
    """
    rank = getattr(ids, "ndim", None)
    if rank not in (None, 1):
        raise TypeError(f"{name} expected an array of rank 1, got rank {rank}")
    if rank == 1:
        return _of_array(ids, name)
    if not isinstance(ids, Sequence) or isinstance(ids, (str, *_NO_IDS)):
        raise TypeError(f"{name} expected a sequence of integers, got {shown(ids)}")
    return [_id(item, name) for item in ids]


def id_sequences(ids: Any, name: str) -> tuple[tuple[int, ...], ...]:
    """Some sequences of ids. Raises TypeError for everything else."""
    if not isinstance(ids, Iterable) or isinstance(ids, (str, *_NO_IDS)):
        raise TypeError(f"{name} expected sequences of integers, got {shown(ids)}")
    return tuple(tuple(token_ids(each, name)) for each in ids)


def split_prompts(prompt: Any) -> tuple[list[Any], bool]:
    """The prompts in what ``generate`` takes, and whether it is one and no list of them.

    One is text or a sequence of integers. A list of several holds texts and sequences; an empty list holds none. Raises
    TypeError for everything else.
    """
    if isinstance(prompt, str):
        return [prompt], True
    if not isinstance(prompt, Iterable) or isinstance(prompt, _NO_IDS) or getattr(prompt, "ndim", 1) == 0:
        raise TypeError(f"a prompt expected text or token ids, or a list of those, got {shown(prompt)}")
    if getattr(prompt, "ndim", None) == 1 and len(prompt):  # type: ignore[arg-type]
        return [token_ids(prompt)], True
    items = list(prompt)
    several = [isinstance(item, Iterable) and getattr(item, "ndim", 1) > 0 for item in items]
    if all(several):
        return items, False
    if any(several):
        raise TypeError("a list expected either token ids or prompts, got both")
    return [token_ids(items)], True


def _of_array(ids: Any, name: str) -> list[int]:
    try:
        values = ids.tolist()
    except (RuntimeError, NotImplementedError):  # torch's tensors that are sparse, or have no elements ("meta")
        raise TypeError(f"{name} expected an array with elements in memory, got {type(ids).__name__}") from None
    for value in values[:1]:  # all are of one type
        _id(value, name)
    return values


def _id(value: Any, name: str) -> int:
    try:
        if not isinstance(value, bool):
            return operator.index(value)
    except TypeError:
        pass
    raise TypeError(f"{name} expected integers, got {shown(value)}")
