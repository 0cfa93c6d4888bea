"""One call of a compiled function on this machine, with plain arrays; ``call_emulated`` is that of a GPU."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..runtime.executable import Executable
from ..runtime.lowered_arguments import as_lowered
from ..support.layout import Layout

Arrays = Mapping[str, np.ndarray[Any, Any]]


def call_compiled(executable: Executable, function: str, arguments: Arrays) -> list[np.ndarray[Any, Any]]:
    """The results of ``function`` and then its caches as it left them.

    ``arguments`` are those of the module before it was lowered, and stay as they are.
    """
    signature = executable.signature[function]
    placed = as_lowered(signature, arguments)
    outputs = executable.call(function, placed)
    results = list(outputs) if isinstance(outputs, tuple) else [outputs]
    for argument in signature:
        if argument.role == "cache":
            layout, shape = Layout.parse(argument.layout), arguments[argument.name].shape
            results.append(layout.unpack(placed[argument.name], shape))
    return results
