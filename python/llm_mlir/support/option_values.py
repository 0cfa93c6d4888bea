"""Numbers on command lines, as types of ``argparse``."""

import argparse
import math

from .cores import thread_count

_DIGITS = 18


def positive(text: str) -> int:
    """An integer of at least one."""
    return _integer(text, 1)


def count(text: str) -> int:
    """An integer of at least zero."""
    return _integer(text, 0)


def threads(text: str) -> int:
    """A number of threads."""
    try:
        return thread_count(positive(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error).removeprefix("threads ")) from None


def amount(text: str) -> float:
    """A finite number of at least zero."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"expected a number >= 0, got '{text}'")
    return value


def tolerance(text: str) -> float | str:
    """A number as ``amount``, or ``AUTO``."""
    return text if text == AUTO else amount(text)


AUTO = "auto"
"""What is chosen where no number is said."""


def _integer(text: str, least: int) -> int:
    if not (text.strip().isascii() and text.strip().isdecimal()) or len(text) > _DIGITS or int(text) < least:
        raise argparse.ArgumentTypeError(f"expected an integer >= {least}, got '{text}'")
    return int(text)
