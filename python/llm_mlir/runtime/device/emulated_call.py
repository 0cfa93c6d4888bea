"""One call of a compiled function on the emulator, with plain arrays."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...codegen.gpu.binary import GpuBinary
from ..emulator import Order
from .emulated import EmulatedDevice
from .executable import DeviceExecutable


def call_emulated(
    binary: GpuBinary, function: str, arguments: Mapping[str, np.ndarray[Any, Any]], order: Order = "forward"
) -> list[np.ndarray[Any, Any]]:
    """The results of ``function`` and then its caches as it left them.

    ``arguments`` are those of the module before it was lowered: weights of which the lowering has made one are put
    together here. ``order`` is that of the threads (see ``Emulator.launch``). Raises what ``DeviceExecutable`` does.
    """
    device = EmulatedDevice(order)
    placed: dict[str, Any] = dict(arguments)
    caches = []
    for argument in binary.signature[function]:
        if len(argument.sources) > 1:
            rows = 1 if "{layer}" in argument.sources[0] else 0
            placed[argument.name] = np.concatenate([arguments[name] for name in argument.sources], axis=rows)
        elif argument.role == "cache":
            caches.append(argument.name)
            placed[argument.name] = device.allocate(arguments[argument.name].shape, arguments[argument.name].dtype)
            device.upload(arguments[argument.name], placed[argument.name])
    outputs = DeviceExecutable(binary, device).call(function, placed)
    results = list(outputs) if isinstance(outputs, tuple) else [outputs]
    for name in caches:
        results.append(np.empty_like(arguments[name]))
        device.download(placed[name], results[-1])
    return results
