"""The text of pipelines: ``builtin.module(llm-fuse-gate-up{min-tokens=2},canonicalize,func.func(cse))``."""

import re
from dataclasses import dataclass, field
from typing import Any

_NAME = re.compile(r"[\w.\-]+")
_SPACE = re.compile(r"\s*")
_CLOSING = {"{": "}", '"': '"', "'": "'"}
_GROUP = re.compile(r"""\"[^"]*"|'[^']*'""")
_WIDEST = 200  # characters of a pipeline that errors show on either side
_DEEPEST = 100  # nests in each other, and braces


class PipelineError(ValueError):
    """A pipeline that cannot be run: bad text, unknown pass, bad option, bad nesting."""


@dataclass
class Element:
    """A pass with its options, or (``body`` is a list) the passes to run on every nested op called ``name``."""

    name: str
    options: str = ""
    body: list["Element"] | None = None
    instance: Any = None  # the pass itself, when it is one of ours
    column: int = field(default=0, compare=False)

    def __str__(self) -> str:
        if self.body is not None:
            return f"{self.name}({','.join(map(str, self.body))})"
        return f"{self.name}{{{self.options}}}" if self.options else self.name


def parse_elements(text: str) -> list[Element]:
    """Reads a comma-separated list of passes and nests. Raises ``PipelineError`` with the column."""
    return _PipelineParser(text).parse()


def split_options(text: str) -> dict[str, str]:
    """``'a=1 b="x y" c={d e} f'`` as ``{"a": "1", "b": "x y", "c": "d e", "f": "true"}``, outer quotes removed."""
    return {key: unquoted(value) for key, value in written_options(text).items()}


def unquoted(value: str) -> str:
    """``value`` without the braces around it, or the quotes: adjacent ones join (``"it's "'"it"'``), as in a shell."""
    if value[:1] == "{" and _end_of_group(value, 0) == len(value):
        return value[1:-1]
    groups = _GROUP.findall(value)
    return "".join(group[1:-1] for group in groups) if groups and "".join(groups) == value else value


def quoted(value: str) -> str:
    """``value`` as ``unquoted`` takes it back: in quotes where it needs some."""
    if value and not any(c.isspace() or c in "{}'\"," for c in value):
        return value
    pieces = re.findall(r"""[^"]+|"+""", value) if "'" in value and '"' in value else [value]
    return "".join(f"'{piece}'" if '"' in piece else f'"{piece}"' for piece in pieces)


def is_pass_name(text: str) -> bool:
    """Whether pipelines can call a pass so."""
    return _NAME.fullmatch(text) is not None


def split_list(text: str) -> list[str]:
    """The texts between the commas outside quotes and braces; none for ``""``."""
    items, start, at = [], 0, 0
    while at < len(text):
        if text[at] == ",":
            items.append(text[start:at])
            start = at + 1
        at = _end_of_group(text, at) if text[at] in _CLOSING else at + 1
    return [*items, text[start:]] if text else []


def written_options(text: str) -> dict[str, str]:
    """Options as they are written, quotes included."""
    options: dict[str, str] = {}
    at = _SPACE.match(text).end()  # type: ignore[union-attr]
    while at < len(text):
        end = _end_of_option(text, at)
        key, equals, value = text[at:end].partition("=")
        options[key] = value if equals else "true"
        at = _SPACE.match(text, end).end()  # type: ignore[union-attr]
    return options


def _end_of_option(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at = _end_of_group(text, at) if text[at] in _CLOSING else at + 1
    return at


def _end_of_group(text: str, start: int, depth: int = 1) -> int:
    """The index behind the brace or quote that closes the one at ``start``."""
    if depth > _DEEPEST:
        raise PipelineError(f"braces nest at most {_DEEPEST} deep, got more at column {start + 1} of the pipeline")
    opening, at = text[start], start + 1
    while at < len(text):
        if text[at] == _CLOSING[opening]:
            return at + 1
        at = _end_of_group(text, at, depth + 1) if opening == "{" and text[at] in _CLOSING else at + 1
    raise PipelineError(_at(text, start, f"unbalanced {opening!r}"))


def _at(text: str, column: int, message: str) -> str:
    start = max(0, column - _WIDEST)  # a pipeline may be longer than a screen is wide
    shown = text[start : column + _WIDEST].replace("\n", " ")
    return f"{message} at column {column + 1} of the pipeline\n  {shown}\n  {' ' * (column - start)}^"


class _PipelineParser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def parse(self) -> list[Element]:
        if not self.text.strip():
            return []
        elements = self._list()
        if self.at < len(self.text):
            raise self._expected("',' or the end")
        return elements

    def _list(self) -> list[Element]:
        elements = [self._element()]
        while self._accept(","):
            elements.append(self._element())
        return elements

    def _element(self) -> Element:
        self._skip_space()
        match = _NAME.match(self.text, self.at)
        if match is None:
            raise self._expected("the name of a pass")
        element = Element(match.group(), column=self.at)
        self.at = match.end()
        self._skip_space()
        if self._peek() == "{":
            end = _end_of_group(self.text, self.at)
            element.options = self.text[self.at + 1 : end - 1].strip()
            self.at = end
        if self._accept("("):
            element.body = self._body()
        self._skip_space()
        return element

    def _body(self) -> list[Element]:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise PipelineError(f"pipelines nest at most {_DEEPEST} deep, got more at column {self.at + 1}")
        body = [] if self._peek_past_space() == ")" else self._list()
        if not self._accept(")"):
            raise self._expected("',' or ')'")
        self.depth -= 1
        return body

    def _accept(self, character: str) -> bool:
        if self._peek_past_space() != character:
            return False
        self.at += 1
        return True

    def _peek_past_space(self) -> str:
        self._skip_space()
        return self._peek()

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _skip_space(self) -> None:
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]

    def _expected(self, what: str) -> PipelineError:
        return PipelineError(_at(self.text, self.at, f"expected {what}"))
