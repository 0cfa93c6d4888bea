"""The rules of the function ABI, checked."""

import re
from collections.abc import Iterator
from typing import Any

from ..mlir import ir
from ..support.layer_parts import LayerParts, LayersError
from ..support.layout import Layout, LayoutError
from ..support.shard import Shard, ShardError
from . import attributes as abi
from .dims import Symbols

VALUES: dict[str, tuple[str, ...]] = {
    "token_id": ("max",),
    "offsets": ("of",),
    "length": ("max",),
    "slot": ("max",),
    "row": ("of",),
    "position": ("max",),
    "rank": ("max",),
    "fraction": (),
}
"""The kinds of ``llm.values`` and the other key each needs: ``max`` is a bound, ``of`` a symbol."""


def verify_function(func: Any) -> Iterator[tuple[str, Any]]:
    """Yields what violates the ABI in ``func`` as ``(message, op to blame)``, the message in verifiers' form.

    Every argument of an entry point has a role; attributes have the right kinds; symbols are known to the module and
    mark the dynamic dimensions and no others; and what one op takes to be equal sizes bears equal symbols.
    """
    name = abi.function_name(func)
    types = list(func.operation.attributes["function_type"].value.inputs)
    try:
        known = abi.symbols(func.operation.parent)
    except abi.AbiError as error:
        yield f"'builtin.module' op expects {error.wanted}", func.operation.parent
        return
    before = 0
    for index, (type_, attributes) in enumerate(zip(types, abi.arg_attributes(func), strict=True)):
        for problem in _argument_problems(type_, attributes, known, abi.is_entry(func)):
            before += 1
            yield f"'func.func' op @{name} expects argument {index} {problem}", func.operation
    if not before and abi.is_entry(func):
        analysis = Symbols.of_function(func)
        yield from analysis.problems


def _argument_problems(type_: Any, attributes: dict[str, Any], known: dict[str, int], entry: bool) -> Iterator[str]:
    try:
        info = abi.ArgInfo.read(attributes)
    except abi.AbiError as error:
        yield f"to have {error.wanted}"
        return
    if info is None:
        if entry:
            yield "of an entry point to have attribute llm.role, got none"
        return
    if info.role not in abi.ROLES:
        yield f"to have llm.role {', '.join(abi.ROLES)}, got {info.role!r}"
    if info.role in ("input", "weight", "cache") and not info.name:
        yield f"of role {info.role} to have attribute llm.name, got none"
    try:
        Layout.parse(info.layout)
    except LayoutError as error:
        yield f"to have a known layout: {error}"
    yield from _shard_problems(info)
    if isinstance(type_, ir.RankedTensorType | ir.MemRefType):
        yield from dim_problems(type_, info, known)
    if info.values is not None:
        yield from _value_problems(info.values, known)


def _shard_problems(info: abi.ArgInfo) -> Iterator[str]:
    try:
        shards = [Shard.parse(text) for text in info.shards]
    except ShardError as error:
        yield f"to have known shards: {error}"
        return
    try:
        _ = info.layers and LayerParts.parse(info.layers)
    except LayersError as error:
        yield f"to have known layers: {error}"
    if shards and len(shards) != len(info.checkpoint_names):
        yield f"to have a shard for each of its {len(info.checkpoint_names)} tensors, got {len(shards)}"


def dim_problems(type_: Any, info: abi.ArgInfo, known: dict[str, int]) -> Iterator[str]:
    """What is wrong with the ``llm.dims`` of an argument of this type, where the module lists the symbols ``known``."""
    if not info.dims and (type_.has_static_shape or info.role in ("arena", "state")):
        return
    if len(info.dims) != type_.rank:
        yield f"to have {type_.rank} entries in llm.dims for {type_}, got {len(info.dims)}"
        return
    for axis, dim in enumerate(info.dims):
        if type_.is_dynamic_dim(axis) == (dim == ""):
            wanted = "a symbol" if dim == "" else '""'
            yield f'to have {wanted} as llm.dims entry {axis} for {type_}, got "{dim}"'
        elif dim:
            yield from _symbol_problems(dim, known)


def _symbol_problems(dim: str, known: dict[str, int]) -> Iterator[str]:
    match = re.fullmatch(r"([A-Za-z_]\w*)(\+\d+)?", dim)
    if match is None:
        yield f'to have "symbol" or "symbol+1" in llm.dims, got "{dim}"'
    elif match[1] not in known:
        yield f"to use symbols that the module lists ({', '.join(known) or 'none'}), got {match[1]}"


def _value_problems(values: Any, known: dict[str, int]) -> Iterator[str]:
    kind = values.get("kind")
    if kind not in VALUES:
        yield f"to have llm.values of kind {', '.join(VALUES)}, got {kind!r}"
        return
    for key in VALUES[kind]:
        value = values.get(key)
        if key == "max" and not (type(value) is int and value >= 1):
            yield f"to have a positive integer max in llm.values of kind {kind}, got {value!r}"
        if key == "of" and value not in known:
            yield f"to name a symbol that the module lists as of in llm.values of kind {kind}, got {value!r}"
