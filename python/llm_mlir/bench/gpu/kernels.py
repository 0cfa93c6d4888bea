"""A compiled case on a device, with all of its operands there."""

import ctypes
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...codegen.objects import LoadedObject
from ...codegen.shared_object import SharedObject
from ...codegen.support import entry_name
from ...runtime.arguments import descriptor
from ...runtime.device.device import DeviceError
from ...runtime.device.executable import STATUS, driver_table
from .trace import Trace

if TYPE_CHECKING:
    from ...abi.signature import Argument
    from ...codegen.gpu.binary import GpuBinary
    from ...runtime.device.device import Device, DeviceArray

_CALL = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


@dataclass(frozen=True)
class _Launch:
    """A call of host code with its argument words, which point at ``descriptors``."""

    call: Callable[[int], None]
    descriptors: Sequence[Any]
    words: Any

    def __call__(self) -> None:
        self.call(self.words.buffer_info()[0])


class Kernels:
    """The function of a case on a device. Operands are bound by ``bind``, so that a call does nothing but launch."""

    def __init__(
        self, binary: "GpuBinary", library: bytes, device: "Device", tell: Callable[[str], None] | None = None
    ) -> None:
        """Loads the kernels and host code, ``library`` if that is not empty.

        With ``tell`` each launch is traced (see ``Trace``). Raises ``DeviceError``, ``CodegenError``.
        """
        self.device = device
        self.names = [kernel.name for kernel in binary.kernels]
        self.signature: Sequence[Argument] = binary.signature["run"]
        self._code = SharedObject(library) if library else LoadedObject(*binary.code)
        self._call = _CALL(self._code.address(entry_name("run")))
        loaded = device.load(binary)
        self._trace = None if tell is None else Trace(device, loaded, self.names, tell)
        self._table = driver_table(loaded if self._trace is None else self._trace.kernels)
        self._arena = device.allocate((max(1, binary.arena["run"]),), np.dtype(np.int8))

    @property
    def operands(self) -> "list[Argument]":
        """Everything that memory has to be given to: inputs, weights, caches and outputs."""
        return [a for a in self.signature if a.role not in ("arena", "state")]

    @property
    def outputs(self) -> "list[Argument]":
        """What it computes."""
        return [a for a in self.signature if a.role == "output"]

    def bind(self, arrays: "Mapping[str, DeviceArray]") -> Callable[[], None]:
        """A function that launches the kernels on these arrays, which must stay alive."""
        places = {name: array("q", descriptor(value.address, value.shape)) for name, value in arrays.items()}
        places[""] = array("q", descriptor(self._arena.address, self._arena.shape))
        roles = {"arena": places[""], "state": self._table}
        used = [roles[a.role] if a.role in roles else places[a.name] for a in self.signature]
        return _Launch(self._call, used, array("q", [each.buffer_info()[0] for each in used]))

    def check(self) -> None:
        """Raises ``DeviceError`` or ``EmulatorError`` for what went wrong in a launch."""
        if self._trace is not None and self._trace.problem:
            raise DeviceError(self._trace.problem)
        self.device.check(self._table[STATUS])
