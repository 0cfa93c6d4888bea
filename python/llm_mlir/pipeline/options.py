"""Options of our passes: the fields of the dataclass, typed by their defaults, and their text."""

import dataclasses
import re
import typing
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..support.suggest import did_you_mean
from .syntax import PipelineError, quoted, split_list, unquoted, written_options

if TYPE_CHECKING:
    from .registry import Pass

_KINDS = (bool, int, float, str)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def option(default: Any, help: str, least: float | None = None) -> Any:
    """A pass option with its default (bool, int, float or str: the type is taken from it) and one line of help.

    A default that is a list or a tuple makes it a list of such (``tiles=4,8``), which the pass gets as a tuple; where
    that is empty, ``tuple[int, ...]`` as the annotation of the field says of what. ``least`` is the smallest number it
    takes: ``Pass`` refuses a lower one.
    """
    kept = tuple(default) if isinstance(default, list) else default
    return dataclasses.field(default=kept, metadata={"help": help, "least": least})


def check_values(instance: "Pass") -> None:
    """Makes lists tuples. Raises ``ValueError`` for the first option of a pass that is not as it was declared."""
    for field in dataclasses.fields(instance):
        value = getattr(instance, field.name)
        if _is_list(field) and isinstance(value, list):
            value = tuple(value)
            object.__setattr__(instance, field.name, value)
        if value is not field.default:
            _check_value(field, value, _kind(type(instance), field))


def _check_value(field: Any, value: Any, kind: type) -> None:
    """An int is a float as well; a bool is no int."""
    name, least = _spelling(field.name), field.metadata.get("least")
    kinds = (int, float) if kind is float else (kind,)
    if _is_list(field) != isinstance(value, tuple):
        raise ValueError(f"{name} expects {'a list' if _is_list(field) else kind.__name__}, got {value!r}")
    for each in value if isinstance(value, tuple) else [value]:
        if kind in _KINDS and type(each) not in kinds:
            raise ValueError(f"{name} expects {kind.__name__}, got {each!r}")
        if least is not None and each < least:
            raise ValueError(f"{name} expects {least} or more, got {each}")


def check_options(cls: type["Pass"]) -> None:
    """Raises ``PipelineError`` for the first field of a pass that can be no option."""
    for field in dataclasses.fields(cls):
        if field.default is dataclasses.MISSING:
            raise PipelineError(f"option '{field.name}' of pass '{cls.name}' expects a default, made by option(...)")
        try:
            kinds = (
                {_kind(cls, field), *(type(item) for item in field.default)} if _is_list(field) else {_kind(cls, field)}
            )
        except Exception as error:  # an annotation that cannot be read may raise anything
            raise PipelineError(f"option '{field.name}' of pass '{cls.name}': {error}") from None
        if len(kinds) != 1 or not kinds <= set(_KINDS):
            got = ", ".join(sorted(kind.__name__ for kind in kinds))
            expected = "bool, int, float or str, or a list of one of them"
            raise PipelineError(
                f"option '{field.name}' of pass '{cls.name}' expects a default that is {expected}, got {got}"
            )


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
        OptionInfo(_spelling(f.name), _type_name(cls, f), _format(f.default), f.metadata.get("help", ""))
        for f in dataclasses.fields(cls)
    ]


def _is_list(field: Any) -> bool:
    return isinstance(field.default, tuple)


def _kind(cls: type["Pass"], field: Any) -> type:
    """The type of an option, or of the items of a list."""
    if not _is_list(field):
        return type(field.default)
    if field.default:
        return type(field.default[0])
    return (*typing.get_args(typing.get_type_hints(cls)[field.name]), object)[0]


def _type_name(cls: type["Pass"], field: Any) -> str:
    name = _kind(cls, field).__name__
    return f"list of {name}" if _is_list(field) else name


def make_pass(cls: type["Pass"], text: str) -> "Pass":
    """An instance of ``cls`` with the options in ``text``. Raises ``PipelineError`` that lists the allowed ones."""
    fields = {_spelling(f.name): f for f in dataclasses.fields(cls)}
    values = {}
    for key, value in written_options(text).items():
        field = fields.get(_spelling(key))
        if field is None:
            raise unknown_option(cls.name, key, options_of(cls))
        kind = _kind(cls, field)
        if _is_list(field):
            items = split_list(unquoted(value) if value[:1] == "{" else value)
            values[field.name] = tuple(_convert(cls.name, key, unquoted(item), kind) for item in items)
        else:
            values[field.name] = _convert(cls.name, key, unquoted(value), kind)
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
    if isinstance(value, tuple):
        return ",".join(map(_format, value))
    if isinstance(value, bool):
        return str(value).lower()
    return quoted(value) if isinstance(value, str) else str(value)


def _convert(name: str, key: str, value: str, kind: type) -> Any:
    try:
        return _BOOLEANS[value.lower()] if kind is bool else kind(value)
    except (KeyError, ValueError):
        expected = "true or false" if kind is bool else kind.__name__
        hint = " (spaces separate options)" if re.search(r",\s*[\w-]+=", value) else ""
        raise PipelineError(f"option '{key}' of pass '{name}' expects {expected}, got '{value}'{hint}") from None
