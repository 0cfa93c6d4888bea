"""Mutations of what a module spells out: element types, sizes, numbers, roles. All places of one kind change alike."""

import re
from collections.abc import Callable
from random import Random

Respelling = Callable[[str, Random], str]
"""Another text for a module, or the same when it has no such place."""

_ELEMENTS = ("f64", "f32", "f16", "bf16", "i64", "i32", "i8")
_SIZES = (0, 1, 2, 3, 7, 16, 33, 64, 129)
_SIZE = re.compile(r"(?<=[<x])(\d+|\?)(?=x)")
_NUMBER = re.compile(r"(?<== )-?\d+(?:\.\d+(?:[eE][-+]?\d+)?)?(?= : )")
_ROLES = ("input", "weight", "cache", "output", "constant", "none")


def element_type(text: str, rng: Random) -> str:
    """One element type becomes another, everywhere."""
    found = sorted({each for each in _ELEMENTS if re.search(rf"(?<=x){each}\b", text)})
    if not found:
        return text
    old, new = rng.choice(found), rng.choice(_ELEMENTS)
    return re.sub(rf"\b{old}\b|(?<=x){old}\b", new, text)


def one_element_type(text: str, rng: Random) -> str:
    """One element type becomes another, in one type wherever it stands."""
    found = sorted(set(re.findall(r"tensor<[^<>]*>", text)))
    if not found:
        return text
    old = rng.choice(found)
    return text.replace(old, re.sub(r"\b[a-z]+\d+>|(?<=x)[a-z]+\d+>", rng.choice(_ELEMENTS) + ">", old))


def size(text: str, rng: Random) -> str:
    """One static size becomes another, everywhere."""
    found = sorted(set(_SIZE.findall(text)) - {"?"})
    if not found:
        return text
    old, new = rng.choice(found), str(rng.choice(_SIZES))
    return re.sub(rf"(?<=[<x]){old}(?=x)|(?<=[\[ ]){old}(?=[,\]])", new, text)


def dynamic_size(text: str, rng: Random) -> str:
    """One static size becomes dynamic, everywhere; or every dynamic size becomes one number."""
    found = sorted(set(_SIZE.findall(text)))
    if not found:
        return text
    old = rng.choice(found)
    return re.sub(rf"(?<=[<x]){re.escape(old)}(?=x)", str(rng.choice(_SIZES)) if old == "?" else "?", text)


def number(text: str, rng: Random) -> str:
    """The number of an attribute or a constant changes."""
    places = list(_NUMBER.finditer(text))
    if not places:
        return text
    place = rng.choice(places)
    if "." in place[0]:  # none so large that products overflow: then the order of operations would decide
        new = rng.choice(["0.000000e+00", "1.000000e+00", "-1.000000e+00", "1.000000e-30", "1.000000e+30"])
    else:
        new = str(rng.choice([0, 1, 2, 3, -1, int(place[0]) + 1, int(place[0]) - 1, 1 << 40]))
    return text[: place.start()] + new + text[place.end() :]


def role(text: str, rng: Random) -> str:
    """The role of an argument changes."""
    places = list(re.finditer(r'(?<=llm\.role = ")\w+', text))
    if not places:
        return text
    place = rng.choice(places)
    return text[: place.start()] + rng.choice(_ROLES) + text[place.end() :]


def name(text: str, rng: Random) -> str:
    """An argument takes the name, or the names of the sizes, of another."""
    pattern = rng.choice([r'(?<=llm\.name = )"[^"]*"', r"(?<=llm\.dims = )\[[^\]]*\]"])
    places = list(re.finditer(pattern, text))
    if len(places) < 2:
        return text
    place, other = rng.sample(places, 2)
    return text[: place.start()] + other[0] + text[place.end() :]


def attribute(text: str, rng: Random) -> str:
    """An attribute of ``llm`` is left out."""
    places = list(re.finditer(r'llm\.\w+ = (?:"[^"]*"|\[[^\]]*\])(?:, )?', text))
    if not places:
        return text
    place = rng.choice(places)
    return text[: place.start()] + text[place.end() :]
