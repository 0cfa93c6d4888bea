"""Typed access to the JSON files of a model directory, with errors that name file and key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ModelError
from .files import read_text

_REQUIRED: Any = object()
_INTEGER_LIMIT = 1 << 48  # larger than any size there is, and small enough for all that is computed of it
_NUMBER_LIMIT = 1e300


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file.

    Raises ModelError when the file is missing, is no UTF-8 JSON (with line and column) or holds no object.
    """
    values = parse_json(read_text(path), path)
    if not isinstance(values, dict):
        raise ModelError(f"{path}: expected a JSON object, got {type(values).__name__}")
    return values


def parse_json(text: str, path: Path) -> Any:
    """The value that ``text`` of a file is; raises ModelError with line and column."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ModelError(f"{path}:{error.lineno}:{error.colno}: invalid JSON: {error.msg}") from None
    except ValueError:  # of Python's limit on the digits of an integer
        raise ModelError(f"{path}: invalid JSON: a number with thousands of digits") from None
    except RecursionError:
        raise ModelError(f"{path}: invalid JSON: nested too deeply") from None


@dataclass(frozen=True)
class Fields:
    """The keys of a JSON object read from ``path``; ``prefix`` names the object inside the file in errors."""

    path: Path
    values: Mapping[str, Any]
    prefix: str = ""

    def error(self, key: str, expected: str) -> ModelError:
        """The error to raise when ``key`` does not hold what was ``expected``."""
        found = _short(self.values[key]) if key in self.values else "nothing"
        return ModelError(f"{self.path}: '{self.prefix}{key}' expected {expected}, got {found}")

    def has(self, key: str) -> bool:
        """Whether ``key`` is there and not null."""
        return self.values.get(key) is not None

    def integer(self, key: str, default: int = _REQUIRED, minimum: int = 1) -> int:
        """An integer of at least ``minimum`` and below 2**48; null counts as absent."""
        value = self._value(key, default)
        if isinstance(value, int) and value >= _INTEGER_LIMIT:
            raise self.error(key, f"an integer below {_INTEGER_LIMIT}")
        if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
            raise self.error(key, f"an integer >= {minimum}")
        return value

    def number(
        self, key: str, default: float = _REQUIRED, least: float | None = None, most: float = _NUMBER_LIMIT
    ) -> float:
        """A finite number from ``least`` (else above 0) to ``most``; null counts as absent."""
        value = self._value(key, default)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not (value > 0 if least is None else least <= value) or value > most:
            low = "> 0" if least is None else f">= {least:g}"
            raise self.error(key, f"a number {low}{'' if most == _NUMBER_LIMIT else f' and <= {most:g}'}")
        return float(value)

    def boolean(self, key: str, default: bool) -> bool:
        """``true`` or ``false``; null counts as absent."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "true or false")
        return value

    def text(self, key: str, default: str) -> str:
        """A string; null counts as absent."""
        value = self._value(key, default)
        if not isinstance(value, str):
            raise self.error(key, "a string")
        return value

    def strings(self, key: str, or_one: bool = False) -> list[str] | None:
        """A list of strings (or with ``or_one`` a single one), or None when the key is absent or null."""
        value = self.values.get(key)
        value = [value] if or_one and isinstance(value, str) else value
        if value is not None and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise self.error(key, "a list of strings")
        return value

    def token_ids(self, key: str) -> tuple[int, ...] | None:
        """A token id or a list of them as a tuple, or None when the key is absent or null."""
        value = self.values.get(key)
        if value is None:
            return None
        ids: list[Any] = value if isinstance(value, list) else [value]
        if not all(isinstance(item, int) and not isinstance(item, bool) and item >= 0 for item in ids):
            raise self.error(key, "a token id or a list of token ids")
        return tuple(ids)

    def section(self, key: str) -> "Fields | None":
        """A nested object, or None when the key is absent or null."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, dict):
            raise self.error(key, "an object")
        return None if value is None else Fields(self.path, value, f"{self.prefix}{key}.")

    def _value(self, key: str, default: Any) -> Any:
        value = self.values.get(key)
        if value is not None:
            return value
        if default is _REQUIRED:
            raise self.error(key, "a value")
        return default


def _short(value: Any, limit: int = 80) -> str:
    text = repr(value)
    return text if len(text) <= limit else f"{text[:limit]}..."
