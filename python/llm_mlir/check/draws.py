"""Random arguments that find faults: odd sizes, one row, small values, ragged batches, cached lengths."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import abi
from ..abi.dims import walk_llm
from ..abi.random_arguments import check_sizes, draw_arguments

_SIZES: tuple[int | None, ...] = (None, 1, 33)
"""Of dynamic dimensions, None where tokens are 7 and sequences 3."""
_SMALL = 2.0**-10
"""What floats of the second draw are multiplied by: what is added to squares, an eps, then counts."""
_KINDS = {"cu_seqlens": "offsets", "cached_len": "length", "slot": "slot", "ids": "token_id", "positions": "position"}
_POSITIONS = 64


@dataclass(frozen=True)
class Draw:
    """Arguments of one function by name, and what is special about them."""

    function: str
    arguments: Mapping[str, Any]
    what: str


def say_values(module: Any) -> None:
    """Writes ``llm.values`` of integer arguments that ``llm`` ops take for offsets, lengths, slots, ids, positions."""
    for function in filter(abi.is_entry, abi.functions(module)):
        for op in walk_llm(function):
            for name, kind in _KINDS.items():
                value = op.operand_values().get(name)
                if value is not None and value in abi.arguments(function):
                    _say(function, value.arg_number, kind, op)


def _say(function: Any, index: int, kind: str, op: Any) -> None:
    info = abi.arg_info(function, index)
    if info is None or info.values is not None:
        return
    operands = op.operand_values()
    cache = operands.get("k_cache", operands.get("cache"))
    if kind == "offsets":
        rows = next((operands[name] for name in ("q", "new", "x") if name in operands), None)
        symbol = "" if rows is None else _symbol(function, rows)
        values = {"kind": kind, "of": symbol} if symbol else None
    elif kind in ("length", "slot"):
        values = None if cache is None else {"kind": kind, "max": cache.type.shape[-2 if kind == "length" else -4]}
    else:
        values = {"kind": kind, "max": operands["table"].type.shape[0] if kind == "token_id" else _POSITIONS}
    if values is not None:
        abi.set_arg_info(function, index, abi.ArgInfo(**{**vars(info), "values": values}))


def _symbol(function: Any, rows: Any) -> str:
    """The symbol of the number of rows."""
    from ..abi.dims import Symbols

    size = Symbols.of_function(function).sizes(rows)[0]
    return size if isinstance(size, str) else ""


def pinned(module: Any, before: Any) -> dict[str, int]:
    """Sizes that can be but one: of symbols that ``llm-infer-abi`` has found to be static elsewhere."""
    new = {symbol: bound for symbol, bound in abi.symbols(module).items() if symbol not in abi.symbols(before)}
    return {symbol: bound for symbol, bound in new.items() if symbol not in abi.inferred_symbols(module)}


def draws_of(
    function: Any, seed: int = 0, fixed: Mapping[str, int] | None = None, more: Mapping[str, int] | None = None
) -> list[Draw]:
    """Several draws for a function whose arguments say what they are; ``fixed`` sizes are the same in all.

    ``more`` are sizes of another draw. Raises ``DrawError``.
    """
    name, bounds = abi.function_name(function), abi.symbols(function.operation.parent)
    offsets = {
        info.dims[0].removesuffix("+1"): info.values["of"]
        for info in abi.arg_infos(function)
        if info is not None and info.values is not None and info.values["kind"] == "offsets" and info.dims
    }
    found = []
    for index, size in enumerate(_SIZES):
        sizes = {} if size is None else {symbol: min(size, bound) for symbol, bound in bounds.items()}
        for sequences, tokens in offsets.items():
            if sequences in sizes and tokens in sizes:  # no more sequences than tokens
                sizes[sequences] = min(sizes[sequences], max(1, sizes[tokens] // 4))
        arguments = draw_arguments(function, seed + index, {**sizes, **(fixed or {})})
        what = [f"draw {index + 1}", *(f"{symbol}={size}" for symbol, size in sizes.items())]
        if index == 1:
            arguments = {key: _small(array) for key, array in arguments.items()}
            what.append("small values")
        found.append(Draw(name, arguments, ", ".join(what)))
    found = found if bounds else found[:2]
    return [*found, _at(function, seed + len(found), more, len(found) + 1)] if more else found


def _at(function: Any, seed: int, sizes: Mapping[str, int], number: int) -> Draw:
    """A draw at given sizes."""
    module = function.operation.parent
    check_sizes(abi.symbols(module), sizes, abi.inferred_symbols(module))
    arguments = draw_arguments(function, seed, sizes)
    what = [f"draw {number}", *(f"{symbol}={size}" for symbol, size in sizes.items())]
    return Draw(abi.function_name(function), arguments, ", ".join(what))


def _small(array: Any) -> Any:
    return (
        array
        if array.dtype == np.bool_ or np.issubdtype(array.dtype, np.integer)
        else (array * _SMALL).astype(array.dtype)
    )
