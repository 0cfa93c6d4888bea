"""Random arguments of functions, valid by what their ABI attributes say."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..mlir import ir
from ..support.dtypes import DTYPES
from . import ArgInfo
from . import attributes as abi

# Small and odd: kernels have edges then, and several sequences share a tile.
_SIZE, _BATCH = 7, 3


class DrawError(ValueError):
    """A function that takes what cannot be drawn."""


def draw_arguments(
    function: Any, seed: int = 0, sizes: Mapping[str, int] | None = None
) -> dict[str, np.ndarray[Any, Any]]:
    """An array for each argument of an entry point, by name in order; ``sizes`` gives those of symbols, if not all.

    Floats are normal, weights scaled so that sums over a row stay near 1; integers that say no ``llm.values`` are 0.
    Raises ``DrawError`` for arguments without a role and for what is no tensor.
    """
    infos = abi.arg_infos(function)
    sizes = {**_sizes(abi.symbols(function.operation.parent), infos), **(sizes or {})}
    rng = np.random.default_rng(seed)
    drawn = {}
    for argument, info in zip(abi.arguments(function), infos, strict=True):
        type_ = argument.type
        if info is None or not isinstance(type_, ir.RankedTensorType):
            name = abi.function_name(function)
            raise DrawError(f"@{name} expects tensors with attribute llm.role as arguments, got one of type {type_}")
        shape = [
            abi.evaluate(info.dims[axis], sizes) if type_.is_dynamic_dim(axis) else type_.get_dim_size(axis)
            for axis in range(type_.rank)
        ]
        drawn[info.name] = _draw(info, shape, _dtype(function, type_), sizes, rng)
    return drawn


def _dtype(function: Any, type_: Any) -> Any:
    element = str(type_.element_type)
    if element not in DTYPES:
        raise DrawError(f"@{abi.function_name(function)} expects elements of {', '.join(DTYPES)}, got {type_}")
    return DTYPES[element]


def _sizes(bounds: Mapping[str, int], infos: list[ArgInfo | None]) -> dict[str, int]:
    """A size for each symbol: fewer sequences than tokens where offsets split tokens among sequences."""
    sizes = {symbol: min(bound, _SIZE) for symbol, bound in bounds.items()}
    for info in infos:
        if info is not None and info.values is not None and info.values["kind"] == "offsets":
            sequences = info.dims[0].removesuffix("+1")
            if sequences != info.values["of"] and sequences in sizes:
                sizes[sequences] = min(sizes[sequences], _BATCH)
    return sizes


def _draw(
    info: ArgInfo, shape: list[int], dtype: Any, sizes: Mapping[str, int], rng: np.random.Generator
) -> np.ndarray[Any, Any]:
    values = info.values or {"kind": "none"}
    if values["kind"] == "fraction":
        return rng.random(shape, dtype=np.float32).astype(dtype)
    if dtype == np.bool_:
        return np.asarray(rng.random(shape) < 0.5)
    if not np.issubdtype(dtype, np.integer):
        scale = shape[-1] ** -0.5 if info.role == "weight" and len(shape) > 1 else 1.0
        return np.asarray(rng.standard_normal(shape) * scale).astype(dtype)
    kind, bound = values["kind"], int(values.get("max", 1))
    if kind == "offsets":
        return np.linspace(0, sizes[values["of"]], shape[0]).astype(dtype)
    if kind == "slot":
        return rng.permutation(bound)[: shape[0]].astype(dtype)
    # Lengths and positions leave room for the tokens that come.
    limit = {"row": sizes.get(values.get("of", ""), 1), "length": bound // 2, "position": bound // 2}.get(kind, bound)
    return rng.integers(0, max(limit, 1), shape).astype(dtype)
