"""Operands of cases, drawn alike wherever they are needed, with NumPy alone."""

import math
import zlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ...abi.signature import Argument
from ...runtime.arguments import shape_at
from ...support.dtypes import rounded

if TYPE_CHECKING:
    from .cases import KernelCase

_BLOCK = 1_000_003  # values drawn; a prime, so that rows of what is larger start at different values


def draw(case: "KernelCase", arguments: Iterable[Argument]) -> dict[str, Any]:
    """Operands by name: normal floats, weights scaled so that sums over a row stay near 1.

    ``arguments`` are those of the function as it is written; its outputs are left out.
    """
    drawn = {}
    for argument in arguments:
        if argument.role == "output":
            continue
        shape = shape_at(argument, case.sizes)
        if argument.name in case.integers:
            drawn[argument.name] = np.array(case.integers[argument.name], np.int32)
            continue
        scale = shape[-1] ** -0.5 if argument.role == "weight" and len(shape) > 1 else 1.0
        seed = [zlib.crc32(case.key.encode()), zlib.crc32(argument.name.encode())]
        size = math.prod(shape)
        block = np.random.default_rng(seed).standard_normal(min(size, _BLOCK), np.float32) * np.float32(scale)
        drawn[argument.name] = np.resize(rounded(block, argument.dtype), size).reshape(shape)
    return drawn


def given(argument: Argument, operands: Mapping[str, Any]) -> Any:
    """What a compiled function takes for an argument: lowering may have made one weight of several."""
    if len(argument.sources) > 1:
        return np.concatenate([operands[name] for name in argument.sources], axis=0)
    return operands[argument.name]
