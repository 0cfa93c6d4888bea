"""What compiled functions take in the place of the arguments that their module had."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..abi.signature import Argument
from ..support.layout import Layout

Array = np.ndarray[Any, Any]


def as_lowered(signature: Sequence[Argument], arguments: Mapping[str, Array]) -> dict[str, Array]:
    """Copies of ``arguments`` by name as a function of this compiled ``signature`` takes them.

    Weights of which the lowering has made one are put together, and what it packed is packed.
    """
    return {
        argument.name: _packed(argument, _whole(argument, arguments))
        for argument in signature
        if argument.name in arguments or len(argument.sources) > 1
    }


def _packed(argument: Argument, array: Array) -> Array:
    layout = Layout.parse(argument.layout)
    return array.copy() if layout.is_plain else layout.pack(array)


def _whole(argument: Argument, arguments: Mapping[str, Array]) -> Array:
    if len(argument.sources) < 2:
        return arguments[argument.name]
    rows = 1 if "{layer}" in argument.sources[0] else 0
    return np.concatenate([arguments[name] for name in argument.sources], axis=rows)
