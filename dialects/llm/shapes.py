"""The shape language of the dialect: what an op says about the types of its operands and results.

``"E[T, K]"`` is a rank-2 tensor. Its element type is ``E``, which is the same wherever ``E`` is written, and its sizes
``T`` and ``K`` likewise. Instead of a letter the element type may be ``float`` (any of ``FLOATS``, chosen freely) or a
type's own spelling (``i32``). Without brackets the type is a scalar (``index``). A dimension is a name, an integer,
``B+1``, ``H*D`` or ``C/16`` (rounded up); a leading ``...`` stands for any number of dimensions.

``Bindings`` matches such texts against actual types and remembers what each name stands for. A size is an ``int`` when
static, a string when only its symbol is known (``llm_mlir.abi.dims``), and ``None`` otherwise; sizes are compared when
both are ints or both are symbols.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

Size = int | str | None
FLOATS = ("f16", "bf16", "f32", "f64")


class MismatchError(ValueError):
    """A type that is not what the op's shape says; the message reads on from ``'llm.x' op expects``."""


@dataclass(frozen=True)
class Actual:
    """A type to match: its element type's spelling, its sizes (``None`` for a scalar) and how it prints."""

    element: str
    sizes: tuple[Size, ...] | None
    text: str


@dataclass(frozen=True)
class Shape:
    """A parsed shape text."""

    element: str
    dims: tuple[str, ...] | None

    def __str__(self) -> str:
        """Return the dimensions as error messages show them."""
        return self.element if self.dims is None else f"[{', '.join(self.dims)}]"


def parse(text: str) -> Shape:
    """The shape written as ``"E[T, K]"``."""
    match = re.fullmatch(r"(\w+)(?:\[(.*)\])?", text)
    if match is None:
        raise ValueError(f"not a shape: {text!r}")
    element, dims = match.groups()
    return Shape(element, None if dims is None else tuple(d.strip() for d in dims.split(",")))


def shapes(**texts: str) -> Mapping[str, Shape]:
    """The shapes of an op's operands and results, by name."""
    return MappingProxyType({name: parse(text) for name, text in texts.items()})


def _names(dim: str) -> list[str]:
    return re.findall(r"[A-Za-z_]\w*", dim)


def _ceildiv(size: int, divisor: int) -> int:
    return -(-size // divisor)


@dataclass
class Bindings:
    """What the names of one op's shapes stand for, and which operand or attribute said so."""

    sizes: dict[str, Size] = field(default_factory=dict)
    elements: dict[str, str] = field(default_factory=dict)
    leading: tuple[Size, ...] | None = None
    origins: dict[str, str] = field(default_factory=dict)

    def bind(self, name: str, size: Size, origin: str) -> None:
        """Says that ``name`` is ``size``; an int replaces what is less exact."""
        if self.sizes.get(name) is None or (isinstance(size, int) and not isinstance(self.sizes[name], int)):
            self.sizes[name] = size
            self.origins[name] = origin

    def evaluate(self, dim: str) -> Size:
        """The size that the dimension text stands for, ``None`` when it is not known."""
        if dim.isdigit():
            return int(dim)
        if dim.isidentifier():
            return self.sizes.get(dim)
        operator = next(c for c in dim if c in "+*/")
        left, right = (self.evaluate(part.strip()) for part in dim.split(operator))
        if isinstance(left, int) and isinstance(right, int):
            return {"+": left + right, "*": left * right, "/": _ceildiv(left, max(right, 1))}[operator]
        return f"{left}{operator}{right}" if isinstance(left, str) and operator == "+" else None

    def expand(self, shape: Shape) -> tuple[Size, ...]:
        """The sizes of ``shape`` (not a scalar) under these bindings."""
        dims = shape.dims or ()
        if dims[:1] == ("...",):
            return (*(self.leading or ()), *map(self.evaluate, dims[1:]))
        return tuple(map(self.evaluate, dims))

    def match(self, name: str, shape: Shape, actual: Actual) -> None:
        """Checks the type of operand ``name`` against ``shape`` and binds what it tells; raises ``MismatchError``."""
        if shape.dims is None or actual.sizes is None:
            if (shape.dims is None) != (actual.sizes is None) or shape.element != actual.element:
                raise MismatchError(f"{name} {shape}, got {actual.text}")
            return
        dims, sizes = self._split_leading(name, shape, actual)
        if len(dims) != len(sizes):
            raise MismatchError(f"{name} {shape}, got {actual.text}")
        self._match_element(name, shape, actual)
        for dim, size in zip(dims, sizes, strict=True):
            self._match_dim(name, shape, actual, dim, size)

    def _split_leading(self, name: str, shape: Shape, actual: Actual) -> tuple[Sequence[str], Sequence[Size]]:
        dims, sizes = shape.dims or (), actual.sizes or ()
        if dims[:1] != ("...",):
            return dims, sizes
        rank = len(dims) - 1
        cut = max(len(sizes) - rank, 0)
        if self.leading is None:
            self.leading, self.origins["..."] = sizes[:cut], f"{name} {shape}"
        elif len(self.leading) != cut or any(map(_differ, self.leading, sizes)):
            leading = "x".join("?" if s is None else str(s) for s in self.leading)
            origin = self.origins["..."]
            raise MismatchError(f"{name} {shape} with ... = {leading or 'none'} to match {origin}, got {actual.text}")
        return dims[1:], sizes[cut:]

    def _match_element(self, name: str, shape: Shape, actual: Actual) -> None:
        expected = self.elements.get(shape.element)
        if shape.element[0].isupper() and expected is None and actual.element in FLOATS:
            self.elements[shape.element], self.origins[f"element {shape.element}"] = actual.element, name
        elif expected is not None and expected != actual.element:
            origin = self.origins[f"element {shape.element}"]
            raise MismatchError(f"{name} of element type {expected} to match {origin}, got {actual.text}")
        elif (shape.element[0].isupper() or shape.element == "float") and actual.element not in FLOATS:
            raise MismatchError(f"{name} of a float element type ({', '.join(FLOATS)}), got {actual.text}")
        elif shape.element[0].islower() and shape.element not in ("float", actual.element):
            raise MismatchError(f"{name} of element type {shape.element}, got {actual.text}")

    def _match_dim(self, name: str, shape: Shape, actual: Actual, dim: str, size: Size) -> None:
        expected = self.evaluate(dim)
        if _differ(expected, size):
            origins = dict.fromkeys(self.origins[n] for n in _names(dim))
            match = f" with {dim} = {expected} to match {' and '.join(origins)}" if origins else ""
            raise MismatchError(f"{name} {shape}{match}, got {actual.text}")
        self._learn(dim, size, f"{name} {shape}")

    def _learn(self, dim: str, size: Size, origin: str) -> None:
        """Binds the one name of ``N``, ``N+1`` or ``N/16`` from the size of that dimension."""
        if dim.isidentifier():
            return self.bind(dim, size, origin)
        if not (match := re.fullmatch(r"(\w+)([+/])(\d+)", dim)):
            return None
        base, operator, number = match[1], match[2], int(match[3])
        if isinstance(size, int):
            return self.bind(base, size - number if operator == "+" else size * number, origin)
        if isinstance(size, str) and operator == "+" and size.endswith(f"+{number}"):
            return self.bind(base, size.removesuffix(f"+{number}"), origin)
        return None


def _differ(a: Size, b: Size) -> bool:
    return a is not None and type(a) is type(b) and a != b
