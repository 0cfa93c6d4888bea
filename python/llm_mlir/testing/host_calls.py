"""One call of a compiled function on this machine, with plain arrays; ``call_emulated`` is that of a GPU."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..abi.signature import Argument
from ..runtime.executable import Executable
from ..support.layout import Layout

Arrays = Mapping[str, np.ndarray[Any, Any]]


def call_compiled(executable: Executable, function: str, arguments: Arrays) -> list[np.ndarray[Any, Any]]:
    """The results of ``function`` and then its caches as it left them.

    ``arguments`` are those of the module before it was lowered: weights of which the lowering has made one are put
    together here, and what it packed is packed. They stay as they are.
    """
    signature = executable.signature[function]
    taken = [argument for argument in signature if argument.role in ("input", "weight", "cache")]
    placed = {argument.name: _placed(argument, arguments) for argument in taken}
    outputs = executable.call(function, placed)
    results = list(outputs) if isinstance(outputs, tuple) else [outputs]
    for argument in taken:
        if argument.role == "cache":
            layout, shape = Layout.parse(argument.layout), arguments[argument.name].shape
            results.append(layout.unpack(placed[argument.name], shape))
    return results


def _placed(argument: Argument, arguments: Arrays) -> np.ndarray[Any, Any]:
    several = argument.sources if len(argument.sources) > 1 else ()
    axis = 1 if "{layer}" in "".join(several) else 0
    array = np.concatenate([arguments[name] for name in several], axis) if several else arguments[argument.name]
    layout = Layout.parse(argument.layout)
    return array.copy() if layout.is_plain else layout.pack(array)
