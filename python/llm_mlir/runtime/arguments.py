"""Checks the arrays that are passed to compiled functions, and lays out memref descriptors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..abi.signature import Argument, Signature
from ..support.dtypes import DTYPES
from .threads import aligned_bytes

_WRITTEN = ("cache", "output")


class ArgumentError(ValueError):
    """An array that a compiled function cannot take."""


def dtype_of(argument: Argument) -> Any:
    """The NumPy dtype of an argument's elements."""
    return DTYPES[argument.dtype]


def check_array(function: str, argument: Argument, array: Any) -> None:
    """Raises ``ArgumentError`` unless ``array`` has the dtype, rank, static sizes and layout that are expected."""
    dtype = dtype_of(argument)
    if not isinstance(array, np.ndarray):
        raise _error(function, argument, "a NumPy array", type(array).__name__)
    if array.dtype != dtype:
        raise _error(function, argument, f"dtype {dtype}", array.dtype)
    fits = len(argument.shape) == array.ndim and all(
        expected in (None, size) for expected, size in zip(argument.shape, array.shape, strict=True)
    )
    if not fits:
        raise _error(function, argument, f"shape {shape_text(argument)}", _text(array.shape))
    if not array.flags.c_contiguous:
        raise _error(function, argument, "a C-contiguous array", f"strides {array.strides}")
    if argument.role in _WRITTEN and not array.flags.writeable:
        raise _error(function, argument, "an array that can be written", "a read-only one")


@dataclass(frozen=True)
class Size:
    """A dynamic dimension of an argument: its size is that of the symbol, plus ``added``."""

    argument: Argument
    axis: int
    symbol: str
    added: int


def dynamic_sizes(arguments: Sequence[Argument]) -> list[Size]:
    """The dynamic dimensions of all arguments, in order."""
    return [
        Size(argument, axis, *_parts(dim)) for argument in arguments for axis, dim in enumerate(argument.dims) if dim
    ]


def bind_symbols(
    function: str, sizes: Sequence[Size], arrays: Mapping[str, Any], limits: Mapping[str, int]
) -> dict[str, int]:
    """The value of each symbol in the dimensions of ``arrays`` (those that are given).

    Raises ``ArgumentError`` where one symbol has two values, or more than its limit.
    """
    values: dict[str, int] = {}
    for size in sizes:
        array = arrays.get(size.argument.name)
        if array is None:
            continue
        symbol, value = size.symbol, array.shape[size.axis] - size.added
        if values.setdefault(symbol, value) != value:
            raise _error(function, size.argument, f"{symbol} = {values[symbol]}, as before", f"{symbol} = {value}")
        if not 0 <= value <= limits.get(symbol, value):
            raise _error(function, size.argument, f"{symbol} from 0 to {limits[symbol]}", f"{symbol} = {value}")
    return values


def empty_output(argument: Argument, sizes: Mapping[str, int]) -> Any:
    """A fresh array for an output; its symbols must be among those of the inputs."""
    return np.empty(shape_at(argument, sizes), dtype_of(argument))


def shape_at(argument: Argument, sizes: Mapping[str, int]) -> tuple[int, ...]:
    """The shape of an argument when its symbols have these values."""
    dims = argument.dims or [""] * len(argument.shape)
    return tuple(_extent(dim, sizes) if dim else size or 0 for dim, size in zip(dims, argument.shape, strict=True))


def zeroed_caches(signature: Signature) -> dict[str, Any]:
    """A zeroed array for every cache that functions take; memory is taken as positions are written."""
    caches = {a.name: a for arguments in signature.values() for a in arguments if a.role == "cache"}
    return {name: _aligned_zeros([n or 0 for n in a.shape], DTYPES[a.dtype]) for name, a in caches.items()}


def copy_common(source: Any, destination: Any) -> None:
    """Copies the elements that have a place in both of two arrays of one rank."""
    common = tuple(slice(min(sizes)) for sizes in zip(source.shape, destination.shape, strict=True))
    destination[common] = source[common]


def descriptor(address: int, shape: Sequence[int]) -> list[int]:
    """The words of a memref descriptor: allocated and aligned pointer, offset, sizes, strides (in elements)."""
    strides, step = [], 1
    for size in reversed(shape):
        strides.insert(0, step)
        step *= size
    return [address, address, 0, *shape, *strides]


def _parts(dim: str) -> tuple[str, int]:
    """``"batch+1"`` as ``("batch", 1)``."""
    symbol, _, added = dim.partition("+")
    return symbol, int(added or 0)


def _extent(dim: str, sizes: Mapping[str, int]) -> int:
    symbol, added = _parts(dim)
    return sizes[symbol] + added


def _error(function: str, argument: Argument, expected: str, got: Any) -> ArgumentError:
    return ArgumentError(f"@{function} expects {argument.role} {argument.name!r} to have {expected}, got {got}")


def shape_text(argument: Argument) -> str:
    """A shape with the symbols of its dynamic sizes: ``[tokens, 64]``."""
    dims = argument.dims or [""] * len(argument.shape)
    return _text([dim or size for dim, size in zip(dims, argument.shape, strict=True)])


def _text(sizes: Sequence[Any]) -> str:
    return "[" + ", ".join("?" if size is None else str(size) for size in sizes) + "]"


def _aligned_zeros(shape: Sequence[int], dtype: Any) -> Any:
    """A zeroed array that starts a cache line: loads that straddle two take twice as long."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    return aligned_bytes(size).view(dtype).reshape(shape)
