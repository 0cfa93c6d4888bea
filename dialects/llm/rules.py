"""Rules for the attributes of ``llm`` ops: kind, range, and whether they may be left out."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from llm_mlir.ir.attributes import from_python, to_python
from llm_mlir.mlir import ir
from llm_mlir.support.layout import Layout, LayoutError
from llm_mlir.support.rope import scaling_problem


@dataclass(frozen=True)
class Rule:
    """What an attribute must be: ``text`` says it in words, ``accepts`` decides, ``make`` converts a Python value."""

    text: str
    accepts: Callable[[Any], bool]
    make: Callable[[Any], Any] = from_python
    optional: bool = False

    def problem(self, name: str, attribute: Any) -> str | None:
        """What is wrong with ``attribute`` (``None`` when absent), reading on from ``expects``."""
        if attribute is None:
            return None if self.optional else f"attribute {name}, {self.text}, got none"
        return None if self.accepts(attribute) else f"attribute {name} to be {self.text}, got {attribute}"


def rules(**entries: Rule) -> Mapping[str, Rule]:
    """The rules of an op's attributes, by name."""
    return MappingProxyType(entries)


def real(positive: bool = True, at_most: float = float("inf")) -> Rule:
    """A finite f64 attribute in ``(0, at_most]`` or, when not ``positive``, ``[0, at_most]``."""

    def accepts(attribute: Any) -> bool:
        if not isinstance(attribute, ir.FloatAttr) or str(attribute.type) != "f64":
            return False
        value = attribute.value
        return (value > 0 if positive else value >= 0) and value <= at_most and value != float("inf")

    text = "a positive f64" if positive else "a non-negative f64"
    if at_most != float("inf"):
        text += f" of at most {at_most:g}"
    return Rule(text, accepts, lambda value: from_python(float(value)))


def integer(optional: bool = False) -> Rule:
    """A positive i64 attribute."""

    def accepts(attribute: Any) -> bool:
        return isinstance(attribute, ir.IntegerAttr) and str(attribute.type) == "i64" and attribute.value >= 1

    return Rule("a positive i64", accepts, optional=optional)


def number_of(*numbers: int) -> Rule:
    """An i64 attribute out of a list."""

    def accepts(attribute: Any) -> bool:
        return isinstance(attribute, ir.IntegerAttr) and str(attribute.type) == "i64" and attribute.value in numbers

    return Rule(f"an i64 out of {', '.join(map(str, numbers))}", accepts)


def flag() -> Rule:
    """A bool attribute."""
    return Rule("a bool", lambda attribute: isinstance(attribute, ir.BoolAttr))


def one_of(*words: str, optional: bool = False) -> Rule:
    """A string attribute out of a list."""
    text = " or ".join(f'"{word}"' for word in words)

    def accepts(attribute: Any) -> bool:
        return isinstance(attribute, ir.StringAttr) and attribute.value in words

    return Rule(text, accepts, optional=optional)


def _is_layout(attribute: Any) -> bool:
    try:
        return isinstance(attribute, ir.StringAttr) and Layout.parse(attribute.value) is not None
    except LayoutError:
        return False


def layout() -> Rule:
    """An optional string attribute that ``Layout.parse`` takes; absent means plain."""
    return Rule('"plain", "panel<A>" or "panel<AxB>"', _is_layout, optional=True)


@dataclass(frozen=True)
class ScalingRule(Rule):
    """The rule of ``scaling``: names what ``rope_frequencies`` lacks."""

    def problem(self, name: str, attribute: Any) -> str | None:
        """As ``Rule.problem``."""
        found = super().problem(name, attribute)
        if found or attribute is None:
            return found
        wrong = scaling_problem(to_python(attribute))
        return f"attribute {name} {wrong}, got {attribute}" if wrong else None


def factors_problem(attributes: Any, dim: Any) -> Iterator[str]:
    """What is wrong with the ``factors`` of a ``scaling`` for ``dim`` rotated dimensions: one is for each pair."""
    factors = to_python(attributes["scaling"]).get("factors") if "scaling" in attributes else None
    if factors is not None and isinstance(dim, int) and len(factors) != dim // 2:
        yield f"{dim // 2} factors in scaling, got {len(factors)}"


def scaling() -> Rule:
    """An optional dictionary with the keys of ``rope_scaling`` in a Hugging Face ``config.json``."""
    return ScalingRule("a dictionary", lambda attribute: isinstance(attribute, ir.DictAttr), optional=True)
