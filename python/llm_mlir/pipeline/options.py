"""Options of our passes: the fields of the dataclass, typed by their defaults, and their text."""

import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..support.suggest import did_you_mean
from .syntax import PipelineError, split_options

if TYPE_CHECKING:
    from .registry import Pass

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def option(default: Any, help: str, least: float | None = None) -> Any:
    """A pass option with its default (bool, int, float or str: the type is taken from it) and one line of help.

    ``least`` is the smallest number it takes: ``Pass`` refuses a lower one.
    """
    return dataclasses.field(default=default, metadata={"help": help, "least": least})


def check_bounds(instance: "Pass") -> None:
    """Raises ``ValueError`` for the first option of a pass that is below the ``least`` of its declaration."""
    for field in dataclasses.fields(instance):
        least, value = field.metadata.get("least"), getattr(instance, field.name)
        if least is not None and value < least:
            raise ValueError(f"{_spelling(field.name)} expects {least} or more, got {value}")


@dataclasses.dataclass(frozen=True)
class OptionInfo:
    """What ``llm-opt --list-passes`` shows of an option."""

    name: str
    type: str
    default: str
    help: str = ""

    def __str__(self) -> str:
        return f"{self.name}={self.default} ({self.type})"


def options_of(cls: type["Pass"]) -> list[OptionInfo]:
    """The options of a pass, in the order of its fields."""
    return [
        OptionInfo(_spelling(f.name), type(f.default).__name__, _format(f.default), f.metadata.get("help", ""))
        for f in dataclasses.fields(cls)
    ]


def make_pass(cls: type["Pass"], text: str) -> "Pass":
    """An instance of ``cls`` with the options in ``text``. Raises ``PipelineError`` that lists the allowed ones."""
    fields = {_spelling(f.name): f for f in dataclasses.fields(cls)}
    values = {}
    for key, value in split_options(text).items():
        field = fields.get(_spelling(key))
        if field is None:
            raise unknown_option(cls.name, key, options_of(cls))
        values[field.name] = _convert(cls.name, key, value, type(field.default))
    try:
        return cls(**values)
    except ValueError as error:  # a pass checks its own values in __post_init__
        raise PipelineError(f"pass '{cls.name}': {error}") from error


def unknown_option(name: str, key: str, options: Iterable[OptionInfo]) -> PipelineError:
    """The error for an option that pass ``name`` does not have."""
    known = list(options)
    if not known:
        return PipelineError(f"pass '{name}' has no options, got '{key}'")
    hint = did_you_mean(key, [o.name for o in known])
    return PipelineError(f"pass '{name}' has no option '{key}'{hint}; options: {', '.join(map(str, known))}")


def options_text(instance: "Pass") -> str:
    """The options of a pass that differ from their defaults, as pipeline text."""
    changed = [(f, getattr(instance, f.name)) for f in dataclasses.fields(instance)]
    return " ".join(f"{_spelling(f.name)}={_format(value)}" for f, value in changed if value != f.default)


def _spelling(field: str) -> str:
    return field.replace("_", "-")


def _format(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and (not value or any(c.isspace() or c in "{}'\"" for c in value)):
        return "'" + value + "'" if '"' in value else f'"{value}"'
    return str(value)


def _convert(name: str, key: str, value: str, kind: type) -> Any:
    try:
        return _BOOLEANS[value.lower()] if kind is bool else kind(value)
    except (KeyError, ValueError):
        expected = "true or false" if kind is bool else kind.__name__
        raise PipelineError(f"option '{key}' of pass '{name}' expects {expected}, got '{value}'") from None
