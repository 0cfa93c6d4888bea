"""Functions compiled for a device, called with NumPy arrays."""

import ctypes
import os
from array import array
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...abi.signature import Argument
from ...codegen.gpu.binary import GpuBinary
from ...codegen.machine import CodegenError
from ...codegen.objects import LoadedObject
from ...codegen.shared_object import SharedObject
from ...codegen.support import entry_name
from ...targets.cpu import CpuTarget
from ..arguments import (
    ArgumentError,
    bind_symbols,
    check_array,
    copy_common,
    descriptor,
    dtype_of,
    dynamic_sizes,
    empty_output,
    shape_at,
)
from ..calls import CallLock
from ..checks import IndexChecks
from .device import Device, DeviceArray, DeviceError, LoadedKernels

_CALL = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
_NEXT = "next_"
STATUS = 3
"""The word of the driver's table that holds the first failure."""


class DeviceExecutable:
    """The entry points of a compiled module on one device; it may be called from any thread, one call at a time.

    Weights are copied to the device when they are first seen, caches live there.
    """

    keeps_inputs = True

    def __init__(self, binary: GpuBinary, device: Device, code: SharedObject | None = None) -> None:
        """Loads ``binary``, with ``code`` for its host code where that was loaded elsewhere.

        Raises ``DeviceError``, and ``CodegenError`` for host code of another machine.
        """
        if code is None and not (host := CpuTarget.host()).runs(binary.host):
            raise CodegenError(f"compiled host code expects target {binary.host}, got {host.key}")
        self.signature = binary.signature
        self.device = device
        self._lock = CallLock("an executable")
        self._process = os.getpid()
        self._code = LoadedObject(*binary.code) if code is None else code
        table = driver_table(device.load(binary))
        arena = self._arena = device.allocate((max(1, *binary.arena.values()),), np.dtype(np.int8))
        self._weights: dict[int, tuple[Any, DeviceArray]] = {}
        self._entries = {
            name: _Entry(name, arguments, binary.symbols, self._code.address(entry_name(name)), device, table, arena)
            for name, arguments in binary.signature.items()
        }

    def allocate_caches(self) -> dict[str, DeviceArray]:
        """Zeroed device memory for every cache that the functions take."""
        caches = {a.name: a for arguments in self.signature.values() for a in arguments if a.role == "cache"}
        return {name: self.device.allocate([n or 0 for n in a.shape], dtype_of(a)) for name, a in caches.items()}

    def copy_cache(self, source: DeviceArray, destination: DeviceArray) -> None:
        """As ``ModelExecutable.copy_cache``, by way of the host."""
        old, new = (np.zeros(each.shape, each.dtype) for each in (source, destination))
        self.device.download(source, old)
        self.device.wait()
        copy_common(old, new)
        self.device.upload(new, destination)
        self.device.wait()

    def close(self) -> None:
        """Frees the weights on the device; later calls raise ClosedError."""
        with self._lock:
            self._lock.close()
            self._weights.clear()

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """Runs ``function``; returns its output as a NumPy array, a tuple if it has not exactly one.

        Caches are those of ``allocate_caches``; all else are NumPy arrays by argument name. An output ``next_x``
        becomes the input ``x`` on the device; inputs that are left out are those of the last call, or what it left in
        their place. Raises ``ArgumentError``, ``DeviceError``.
        """
        entry = self._entries.get(function)
        if entry is None:
            known = ", ".join(f"@{name}" for name in self._entries)
            raise ArgumentError(f"no function @{function}; there are {known}")
        if os.getpid() != self._process:
            raise DeviceError("devices do not survive a fork: compile in the child, or start it by 'spawn'")
        with self._lock:
            placed = {
                name: self._weight(value) if name in entry.weights and isinstance(value, np.ndarray) else value
                for name, value in arguments.items()
            }
            outputs = entry.run(placed)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def _weight(self, value: Any) -> DeviceArray:
        """The copy on the device of a weight, by the identity of its array, which is kept alive for it."""
        known = self._weights.get(id(value))
        if known is None:
            copy = self.device.allocate(value.shape, value.dtype)
            self.device.upload(np.ascontiguousarray(value), copy)
            known = self._weights[id(value)] = (value, copy)
        return known[1]


class _Entry:
    """One entry point: its code, and device memory for its inputs and outputs at their largest."""

    def __init__(
        self,
        name: str,
        arguments: Sequence[Argument],
        limits: Mapping[str, int],
        address: int,
        device: Device,
        table: Any,
        arena: DeviceArray,
    ) -> None:
        self.name = name
        self._call = _CALL(address)
        self._limits = limits
        self._device = device
        self._table = table
        self._arguments = [argument for argument in arguments if argument.role not in ("arena", "state")]
        self._sizes = dynamic_sizes(self._arguments)
        self._checks = IndexChecks(name, self._arguments)
        self.weights = frozenset(argument.name for argument in arguments if argument.role == "weight")
        self._outputs = [argument for argument in arguments if argument.role == "output"]
        self._inputs: dict[str, Any] = {}  # of the last call
        self._memory = {
            a.name: device.allocate(shape_at(a, limits), dtype_of(a))
            for a in self._arguments
            if a.role in ("input", "output")
        }
        self._descriptors = {a.name: array("q", [0] * (3 + 2 * len(a.shape))) for a in self._arguments}
        self._arena = array("q", descriptor(arena.address, arena.shape))
        self._words = array("q", [self._word(argument) for argument in arguments])

    def run(self, values: Mapping[str, Any]) -> list[Any]:
        """Copies the inputs to the device, runs, and copies the outputs back."""
        sizes = self._place({**self._inputs, **values}, values)
        outputs = [empty_output(argument, sizes) for argument in self._outputs]
        for argument, output in zip(self._outputs, outputs, strict=True):
            self._point(argument.name, self._memory[argument.name].address, output.shape)
        key = (self.name, *(word for each in self._descriptors.values() for word in each))
        self._table[STATUS] = 0
        self._device.run(lambda: self._launch(outputs), key)
        for argument, output in zip(self._outputs, outputs, strict=True):
            self._device.download(self._memory[argument.name], output)
        self._device.wait()
        return outputs

    def _launch(self, outputs: Sequence[Any]) -> None:
        self._call(self._words.buffer_info()[0])
        self._device.check(self._table[STATUS])
        for argument, output in zip(self._outputs, outputs, strict=True):
            fed = self._memory.get(argument.name.removeprefix(_NEXT)) if argument.name.startswith(_NEXT) else None
            if fed is not None:
                self._device.copy(self._memory[argument.name], fed, output.nbytes)

    def _place(self, values: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, int]:
        for argument in self._arguments:
            value = values.get(argument.name)
            if argument.role == "output":
                continue
            if value is None:
                raise ArgumentError(f"@{self.name} expects {argument.role} {argument.name!r}, got none")
            if argument.role == "input":
                check_array(self.name, argument, value)
        sizes = bind_symbols(self.name, self._sizes, values, self._limits)
        self._checks.run(values)
        for argument in self._arguments:
            if argument.role == "input" and argument.name in given:
                memory = self._memory[argument.name]
                self._device.upload(given[argument.name], memory)
                self._point(argument.name, memory.address, given[argument.name].shape)
                self._inputs[argument.name] = given[argument.name]
            elif argument.role in ("weight", "cache"):
                self._point(argument.name, values[argument.name].address, values[argument.name].shape)
        return sizes

    def _point(self, name: str, address: int, shape: Sequence[int]) -> None:
        memoryview(self._descriptors[name])[:] = array("q", descriptor(address, shape))

    def _word(self, argument: Argument) -> int:
        if argument.role == "arena":
            return self._arena.buffer_info()[0]
        return (self._table if argument.role == "state" else self._descriptors[argument.name]).buffer_info()[0]


def driver_table(kernels: LoadedKernels) -> Any:
    """The words that host code finds the driver in (see ``llm-lower-launches``)."""
    return array("q", [kernels.launch, kernels.encode, kernels.stream, 0, *kernels.handles])
