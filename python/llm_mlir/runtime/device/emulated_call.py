"""One call of a compiled function on the emulator, with plain arrays."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...codegen.gpu.binary import GpuBinary
from ..emulator import Order
from ..lowered_arguments import as_lowered
from .emulated import EmulatedDevice
from .executable import DeviceExecutable


def call_emulated(
    binary: GpuBinary, function: str, arguments: Mapping[str, np.ndarray[Any, Any]], order: Order = "forward"
) -> list[np.ndarray[Any, Any]]:
    """The results of ``function`` and then its caches as it left them.

    ``arguments`` are those of the module before it was lowered. ``order`` is that of the threads (see
    ``Emulator.launch``). Raises what ``DeviceExecutable`` does.
    """
    device = EmulatedDevice(order)
    signature = binary.signature[function]
    placed: dict[str, Any] = as_lowered(signature, arguments)
    caches = [argument.name for argument in signature if argument.role == "cache"]
    for name in caches:
        placed[name] = device.allocate(arguments[name].shape, arguments[name].dtype)
        device.upload(arguments[name], placed[name])
    outputs = DeviceExecutable(binary, device).call(function, placed)
    results = list(outputs) if isinstance(outputs, tuple) else [outputs]
    for name in caches:
        results.append(np.empty_like(arguments[name]))
        device.download(placed[name], results[-1])
    return results
