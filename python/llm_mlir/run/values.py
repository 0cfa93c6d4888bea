"""Values on the command line, and the error of all that cannot be done."""

import argparse
import json
from pathlib import Path
from typing import Any

from ..support.option_values import count


class RunError(Exception):
    """What ``llm-run`` is asked to do cannot be done; the message says why."""


def words(text: str) -> str:
    """Text: what is not of the locale's encoding is UTF-8, or else an error when it is used."""
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError:
        return text


def place(text: str) -> Path:
    """A path that is said."""
    if not text:
        raise argparse.ArgumentTypeError("expected a path, got ''")
    return Path(text)


def names(text: str) -> list[str]:
    """Names with commas between them."""
    found = [part.strip() for part in text.split(",")]
    if not all(found) or any(part.startswith("-") for part in found):
        raise argparse.ArgumentTypeError(f"expected names such as a,b, got '{text}'")
    return found


def token_ids(text: str) -> list[int]:
    """Token ids with commas between them."""
    try:
        return [count(part) for part in text.split(",")]
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"expected token ids such as 5,17, got '{text}'") from None


def bias(text: str) -> tuple[int, float]:
    """A token id and a number with a colon between them."""
    token, _, number = text.partition(":")
    try:
        return count(token), float(number)
    except (argparse.ArgumentTypeError, ValueError):
        raise argparse.ArgumentTypeError(f"expected a token id and a number such as 5:-2.5, got '{text}'") from None


def variable(text: str) -> tuple[str, Any]:
    """A name and a value with = between them; the value is JSON, or else text."""
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"expected a name and a value such as enable_thinking=false, got '{text}'")
    try:
        return name, json.loads(value)
    except (ValueError, RecursionError):
        return name, value
