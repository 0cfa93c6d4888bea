"""Random arguments of functions, valid by what their ABI attributes say."""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np

from ..mlir import ir
from ..support.dtypes import DTYPES
from ..support.numbers import integer
from . import attributes as abi
from .signature import Argument, read_arguments

# Small and odd: kernels have edges then, and several sequences share a tile.
_SIZE, _BATCH = 7, 3
NOT_GIVEN = ("output", "arena", "state")
"""Roles of arguments that are no values: whoever calls provides memory for them."""


class DrawError(ValueError):
    """A function that takes what cannot be drawn."""


def draw_arguments(
    function: Any, seed: int = 0, sizes: Mapping[str, int] | None = None
) -> dict[str, np.ndarray[Any, Any]]:
    """An array for each argument of an entry point, by name in order; ``sizes`` gives those of symbols, if not all.

    Floats are normal, weights scaled so that sums over a row stay near 1; integers that say no ``llm.values`` are 0.
    Raises ``DrawError`` for arguments without a role and for what is no tensor.
    """
    name = abi.function_name(function)
    for argument, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
        array = isinstance(argument.type, ir.RankedTensorType | ir.MemRefType)
        if info is None or not (array or info.role in NOT_GIVEN):
            expected = "tensors with attribute llm.role as arguments"
            raise DrawError(f"@{name} expects {expected}, got one of type {argument.type}")
    return draw(name, read_arguments(function), abi.symbols(function.operation.parent), seed, sizes)


def draw(
    name: str,
    arguments: Sequence[Argument],
    bounds: Mapping[str, int],
    seed: int = 0,
    sizes: Mapping[str, int] | None = None,
) -> dict[str, np.ndarray[Any, Any]]:
    """As ``draw_arguments``, for the function ``name`` of this signature; ``bounds`` are the symbols' largest sizes."""
    arguments = [argument for argument in arguments if argument.role not in NOT_GIVEN]
    sizes = {**default_sizes(bounds, arguments), **(sizes or {})}
    rng = np.random.default_rng(seed)
    drawn = {}
    for argument in arguments:
        if argument.dtype not in DTYPES:
            raise DrawError(
                f"@{name} expects elements of {', '.join(DTYPES)}, got '{argument.name}' of {argument.dtype}"
            )
        dims = argument.dims or ("",) * len(argument.shape)
        shape = [
            abi.evaluate(dim, sizes) if size is None else size for dim, size in zip(dims, argument.shape, strict=True)
        ]
        try:
            drawn[argument.name] = _draw(argument, shape, DTYPES[argument.dtype], sizes, rng)
        except MemoryError:
            size = math.prod(shape) * DTYPES[argument.dtype].itemsize
            raise DrawError(f"no memory for '{argument.name}' of @{name}, {shape} of {size / 1e9:.1f} GB") from None
    return drawn


def check_sizes(bounds: Mapping[str, int], sizes: Mapping[str, int], inferred: Collection[str] = ()) -> None:
    """Raises ``DrawError`` for sizes of symbols that there are not, or that they cannot have.

    Bounds that are but inferred are none.
    """
    for symbol, size in sizes.items():
        if symbol not in bounds:
            raise DrawError(f"sizes expect some of {', '.join(bounds) or 'no symbol'}, got '{symbol}'")
        try:
            integer(f"size of {symbol}", size, 0, None if symbol in inferred else bounds[symbol])
        except (TypeError, ValueError) as error:
            raise DrawError(str(error)) from None


def default_sizes(bounds: Mapping[str, int], arguments: Sequence[Argument]) -> dict[str, int]:
    """A size for each symbol: fewer sequences than tokens where offsets split tokens among sequences."""
    sizes = {symbol: min(bound, _SIZE) for symbol, bound in bounds.items()}
    for argument in arguments:
        if argument.values == "offsets":
            sequences = argument.dims[0].removesuffix("+1")
            if sequences != argument.bound and sequences in sizes:
                sizes[sequences] = min(sizes[sequences], _BATCH)
    return sizes


def _draw(
    argument: Argument, shape: list[int], dtype: Any, sizes: Mapping[str, int], rng: np.random.Generator
) -> np.ndarray[Any, Any]:
    kind = argument.values or "none"
    if kind == "fraction":
        return rng.random(shape, dtype=np.float32).astype(dtype)
    if dtype == np.bool_:
        return np.asarray(rng.random(shape) < 0.5)
    if not np.issubdtype(dtype, np.integer):
        scale = shape[-1] ** -0.5 if argument.role == "weight" and len(shape) > 1 else 1.0
        return np.asarray(rng.standard_normal(shape) * scale).astype(dtype)
    bound = argument.bound if isinstance(argument.bound, int) and argument.values else 1
    if kind == "offsets":
        return np.linspace(0, sizes[str(argument.bound)], shape[0]).astype(dtype)
    if kind == "slot":
        return rng.permutation(bound)[: shape[0]].astype(dtype)
    # Lengths and positions leave room for the tokens that come.
    limit = {"row": sizes.get(str(argument.bound), 1), "length": bound // 2, "position": bound // 2}.get(kind, bound)
    return rng.integers(0, max(limit, 1), shape).astype(dtype)
