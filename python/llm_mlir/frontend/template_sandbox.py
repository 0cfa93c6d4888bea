"""Jinja for templates that nobody has looked at: no way out, and bounded time, memory and output."""

import functools
import json
import re
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

SECONDS = 5.0
"""How long one rendering may take."""
CHARACTERS = 4_000_000
"""How long a string, a list or the whole output may become."""

_MOST_WORK = 100_000_000  # product of the sizes of what one filter or string method works on
_MOST_BITS = 100_000  # of an integer
_MOST_WIDTH = 10_000  # integers given to filters and string methods: widths and counts


@functools.lru_cache(maxsize=8)
def compile_template(source: str) -> jinja2.Template:
    """A template with the helpers that those written for transformers expect; raises TemplateError."""
    template = _Sandbox().from_string(source)
    # What `~` compiles to is found among the globals of the code.
    template.root_render_func.__globals__["str_join"] = lambda parts: _checked("".join(map(str, parts)))
    return template


def render_template(template: jinja2.Template, variables: Mapping[str, Any]) -> str:
    """The output; raises SecurityError when it takes too long or becomes too large."""
    pieces, size = [], 0
    with _deadline(SECONDS):
        for piece in template.generate(variables):
            size += len(piece)
            if size > CHARACTERS:
                raise SecurityError(f"expected an output of at most {CHARACTERS} characters, got more")
            pieces.append(piece)
    return "".join(pieces)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """Raises SecurityError in whatever Python code of this thread still runs after that time."""
    end = time.monotonic() + seconds

    def trace(frame: Any, event: str, argument: Any) -> Any:
        if time.monotonic() > end:
            raise SecurityError(f"expected an end within {seconds:g} seconds, got none")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


class _Generation(Extension):
    """``{% generation %}``: says which text is the model's own, for training; here it is text as any other."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)


class _TemplateNamespace(Namespace):
    """``namespace()`` without names that start with an underscore, as in transformers."""

    def __init__(*args: Any, **values: Any) -> None:
        self, *given = args
        for name in dict(*given, **values):
            _check_name(name)
        Namespace.__init__(self, *given, **values)

    def __setitem__(self, name: str, value: Any) -> None:
        _check_name(name)
        super().__setitem__(name, value)


def _check_name(name: Any) -> None:
    if isinstance(name, str) and name.startswith("_"):
        raise SecurityError(f"expected a name without underscore in front in a namespace, got {name!r}")


class _Sandbox(ImmutableSandboxedEnvironment):
    """Refuses what would take much time or memory at once; what takes many steps ends at the deadline."""

    intercepted_binops = frozenset(["+", "*", "**", "%"])

    def __init__(self) -> None:
        super().__init__(trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, loopcontrols])
        self.filters = {name: _bounded(filter_) for name, filter_ in {**self.filters, "tojson": _tojson}.items()}
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        self.globals["namespace"] = _TemplateNamespace

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """An operator of the template."""
        if operator == "*":
            _check_product(left, right)
        if operator == "**" and isinstance(left, int) and isinstance(right, int):
            _check_bits(left.bit_length() * abs(right))
        if operator == "%" and isinstance(left, str):
            _check_format(left)
        return _checked(super().call_binop(context, operator, left, right))

    def call(__self, __context: Any, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        """A call in the template."""
        owner = getattr(getattr(__obj, "__wrapped__", __obj), "__self__", None)  # jinja2 wraps str.format
        if isinstance(owner, str):
            _check_arguments(owner, *args, *kwargs.values())
        return _checked(super().call(__context, __obj, *args, **kwargs))


def _bounded(filter_: Any) -> Any:
    @functools.wraps(filter_)
    def run(*args: Any, **kwargs: Any) -> Any:
        _check_arguments(*args, *kwargs.values())
        return _checked(filter_(*args, **kwargs))

    return run


def _check_arguments(*values: Any) -> None:
    if any(isinstance(value, int) and abs(value) > _MOST_WIDTH for value in values[1:]):
        raise SecurityError(f"expected widths and counts of at most {_MOST_WIDTH}, got more")
    if isinstance(values[0], str) and len(values) > 1:
        _check_format(values[0])
    sizes = sorted((len(value) for value in values if isinstance(value, str | list | tuple | dict)), reverse=True)
    if len(sizes) > 1 and sizes[0] * sizes[1] > _MOST_WORK:
        raise SecurityError(f"expected operands of at most {_MOST_WORK} characters by characters, got more")


def _check_product(left: Any, right: Any) -> None:
    for sequence, times in ((left, right), (right, left)):
        if isinstance(sequence, str | list | tuple) and isinstance(times, int) and len(sequence) * times > CHARACTERS:
            raise _too_long()
    if isinstance(left, int) and isinstance(right, int):
        _check_bits(left.bit_length() + right.bit_length())


def _check_bits(bits: int) -> None:
    if bits > _MOST_BITS:
        raise SecurityError(f"expected integers of at most {_MOST_BITS} bits, got more")


def _check_format(text: str) -> None:
    """Formats may request any width, before any result of a call is there to be checked."""
    if len(text) < 10_000 and re.search(r"[%{:.][^{}%]{0,9}\d{6,}", text):
        raise SecurityError(f"expected widths of at most {_MOST_WIDTH}, got {text[:40]!r}")


def _checked(value: Any) -> Any:
    if isinstance(value, str | list | tuple | dict) and len(value) > CHARACTERS:
        raise _too_long()
    return value


def _too_long() -> SecurityError:
    return SecurityError(f"expected strings and lists of at most {CHARACTERS} elements, got more")


def _raise_exception(message: str) -> None:
    raise TemplateError(message)


def _tojson(
    value: Any, ensure_ascii: bool = False, indent: Any = None, separators: Any = None, sort_keys: bool = False
) -> str:
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)
