"""Sizes that are known only when a call is over: nobody could give memory for them before."""

from collections.abc import Iterator
from typing import Any

from llm_mlir import abi
from llm_mlir.abi.dims import Symbols, walk_equals
from llm_mlir.mlir import ir

from .sizes import Size, traced_size

_MAKERS = ("concat", "collapse_shape", "expand_shape", "generate", "pad", "reshape", "splat")
"""Ops of ``tensor`` whose results have sizes of their own, where these are traced no further."""


def size_problems(module: Any) -> Iterator[tuple[str, Any]]:
    """What is wrong with sizes of choices and of results of entry points, as ``(message, op to blame)``."""
    symbols = Symbols.of_module(module)
    for op, values in walk_equals(module):
        yield from _choice_problems(op, values, symbols)
    for function in filter(abi.is_entry, abi.functions(module)):
        yield from _result_problems(function, symbols)


def _choice_problems(op: Any, values: list[Any], symbols: Symbols) -> Iterator[tuple[str, Any]]:
    """``values`` are a result, and the tensors that it is chosen from or computed of, element by element."""
    for axis in range(values[0].type.rank):
        known = dict.fromkeys(symbols.sizes(value)[axis] for value in values[1:])
        if None not in known and len(known) < 2:
            continue
        if len({_key(traced_size(value, axis)) for value in values[1:]}) > 1:
            found = ", ".join("unknown" if size is None else str(size) for size in known)
            yield f"'{op.name}' op expects tensors of one size in dimension {axis}, got {found}", op


def _result_problems(function: Any, symbols: Symbols) -> Iterator[tuple[str, Any]]:
    end = list(abi.body(function).operations)[-1].operation
    for index, value in enumerate(end.operands):
        for axis in range(value.type.rank if isinstance(value.type, ir.RankedTensorType) else 0):
            if symbols.sizes(value)[axis] is not None:
                continue
            maker = _maker(traced_size(value, axis), axis)
            if maker is not None:
                name = abi.function_name(function)
                wanted = (
                    f"dimension {axis} of result {index} of @{name} to be as large as one of a tensor that it takes"
                )
                yield f"'{maker.name}' op expects {wanted}: it gives another size", maker


def _maker(size: Size, axis: int) -> Any:
    """The op that computes a size; None where that is not known, or nothing is computed."""
    value = size[0] if isinstance(size, tuple) else size
    if isinstance(value, int) or isinstance(value.owner, ir.Block):
        return None
    op = value.owner.operation
    if not isinstance(size, tuple):
        if op.name == "tensor.extract":  # of a number among the arguments: who takes it tells more
            return next(iter(value.uses)).owner.operation
        return op if op.name.startswith(("arith.", "affine.")) else None
    return op if op.name in [f"tensor.{maker}" for maker in _MAKERS] and not _keeps(op, axis) else None


def _keeps(op: Any, axis: int) -> bool:
    """Whether a padding adds nothing in a dimension."""
    return op.name == "tensor.pad" and not any(
        list(op.attributes[name])[axis] for name in ("static_low", "static_high")
    )


def _key(size: Size) -> Any:
    return size if isinstance(size, tuple) else (size, None)
