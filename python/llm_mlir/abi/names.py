"""Names of arguments and results: callers give arrays and find results by them, and functions share weights by them."""

from collections.abc import Iterator
from typing import Any

from ..mlir import ir
from . import attributes as abi

_OF_A_USE = ("llm.role", "llm.name", "llm.dims", "llm.values")
"""Attributes that say nothing of the array behind an argument."""


def argument_name(index: int) -> str:
    """What ``llm-infer-abi`` calls an argument that says nothing."""
    return f"arg{index}"


def result_names(function: Any) -> list[str]:
    """What ``llm-add-outputs`` calls the results: as ``llm.name`` says, or ``result0`` and so on."""
    count = len(function.attributes["function_type"].value.results)
    given = function.attributes["res_attrs"] if "res_attrs" in function.attributes else [{}] * count
    return [
        each["llm.name"].value if "llm.name" in each and isinstance(each["llm.name"], ir.StringAttr) else f"result{i}"
        for i, each in enumerate(given)
    ]


def name_problems(module: Any) -> Iterator[tuple[str, Any]]:
    """What two things of an entry point, or two weights of the module, bear one name: ``(message, op to blame)``.

    A result may have the name of the cache that it is.
    """
    weights: dict[str, tuple[str, str]] = {}
    for function in filter(abi.is_entry, abi.functions(module)):
        yield from _shared_names(function)
        yield from _other_weights(function, weights)


def _shared_names(function: Any) -> Iterator[tuple[str, Any]]:
    types = function.attributes["function_type"].value
    infos, places, caches = abi.arg_infos(function), dict[str, str](), set[str]()
    for index, info in enumerate(infos):
        name = argument_name(index) if info is None else info.name
        if info is not None and info.role == "cache":
            caches.add(name)
        yield from _take(function, places, name, f"argument {index} ({types.inputs[index]})")
    for index, name in enumerate(result_names(function)):
        if name not in caches:
            yield from _take(function, places, name, f"result {index} ({types.results[index]})")


def _take(function: Any, places: dict[str, str], name: str, place: str) -> Iterator[tuple[str, Any]]:
    other = places.setdefault(name, place)
    if name and other != place:
        wanted = "arguments and results of different names"
        yield (
            f"'func.func' op @{abi.function_name(function)} expects {wanted}, got '{name}' for {other} and {place}",
            function,
        )


def _other_weights(function: Any, known: dict[str, tuple[str, str]]) -> Iterator[tuple[str, Any]]:
    """Weights that are others than those of the same names in functions before."""
    own = abi.function_name(function)
    for argument, attributes in zip(abi.arguments(function), abi.arg_attributes(function), strict=True):
        info = abi.ArgInfo.read(attributes)
        if info is None or info.role != "weight":
            continue
        said = [f"{name} = {value}" for name, value in info.attributes().items() if name not in _OF_A_USE]
        text = " with ".join([str(argument.type), *said])
        before, where = known.setdefault(info.name, (text, own))
        if before != text:
            wanted = f"weight '{info.name}' to be {before} as in @{where}"
            yield f"'func.func' op @{own} expects {wanted}, got {text}", function
