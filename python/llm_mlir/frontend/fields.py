"""Typed access to the JSON files of a model directory, with errors that name file and key."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ModelError

_REQUIRED: Any = object()


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file.

    Raises ModelError when the file is missing, is no UTF-8 JSON (with line and column) or holds no object.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"{path}: no such file") from None
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ModelError(f"{path}: not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise ModelError(f"{path}:{error.lineno}:{error.colno}: invalid JSON: {error.msg}") from None
    except RecursionError:
        raise ModelError(f"{path}: invalid JSON: nested too deeply") from None
    if not isinstance(values, dict):
        raise ModelError(f"{path}: expected a JSON object, got {type(values).__name__}")
    return values


@dataclass(frozen=True)
class Fields:
    """The keys of a JSON object read from ``path``; ``prefix`` names the object inside the file in errors."""

    path: Path
    values: Mapping[str, Any]
    prefix: str = ""

    def error(self, key: str, expected: str) -> ModelError:
        """The error to raise when ``key`` does not hold what was ``expected``."""
        found = repr(self.values[key]) if key in self.values else "nothing"
        return ModelError(f"{self.path}: '{self.prefix}{key}' expected {expected}, got {found}")

    def has(self, key: str) -> bool:
        """Whether ``key`` is there and not null."""
        return self.values.get(key) is not None

    def integer(self, key: str, default: int = _REQUIRED, minimum: int = 1) -> int:
        """An integer of at least ``minimum``; null counts as absent."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
            raise self.error(key, f"an integer >= {minimum}")
        return value

    def number(self, key: str, default: float = _REQUIRED, above: float = 0.0) -> float:
        """A finite number greater than ``above``; null counts as absent."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not above < value < float("inf"):
            raise self.error(key, f"a number > {above:g}")
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
