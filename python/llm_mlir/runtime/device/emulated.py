"""The emulator in a GPU's place: what it computes on is this machine's memory."""

import weakref
from collections.abc import Callable, Hashable, Sequence
from typing import Any

import numpy as np

from ...codegen.gpu.binary import GpuBinary
from ...dialects.context import new_context
from ...mlir import ir
from ..emulator import Emulator, EmulatorUnavailable, Order, library
from ..threads import aligned_bytes
from .device import DeviceArray, DeviceError, LoadedKernels

_ALIGNMENT = 256  # what the driver's allocations have


class EmulatedDevice:
    """Runs kernels thread by thread on the CPU and checks everything that they do."""

    def __init__(self, order: Order = "forward") -> None:
        """``order`` is the one in which threads run (see ``Emulator.launch``).

        Raises ``DeviceError`` without a C compiler.
        """
        try:
            library.load()
        except EmulatorUnavailable as error:
            raise DeviceError(str(error)) from error
        self._order: Order = order
        self._emulators: list[Emulator] = []

    def load(self, binary: GpuBinary) -> LoadedKernels:
        """As ``Device.load``."""
        with new_context():
            emulator = Emulator(ir.Module.parse(binary.mlir))
        self._emulators.append(emulator)
        driver = emulator.driver(self._order)
        handles = tuple(driver.handle(kernel.name) for kernel in binary.kernels)
        return LoadedKernels(driver.launch, driver.encode, 0, handles)

    def allocate(self, shape: Sequence[int], dtype: Any) -> DeviceArray:
        """As ``Device.allocate``."""
        dtype = np.dtype(dtype)
        size = int(np.prod(shape)) * dtype.itemsize
        memory = _EmulatedMemory(max(size, 1))
        return DeviceArray(memory.address, tuple(shape), dtype, memory)

    def upload(self, source: Any, destination: DeviceArray) -> None:
        """As ``Device.upload``."""
        destination.owner.bytes[: source.nbytes] = np.ascontiguousarray(source).reshape(-1).view(np.uint8)

    def download(self, source: DeviceArray, destination: Any) -> None:
        """As ``Device.download``."""
        destination.reshape(-1).view(np.uint8)[:] = source.owner.bytes[: destination.nbytes]

    def copy(self, source: DeviceArray, destination: DeviceArray, size: int) -> None:
        """As ``Device.copy``."""
        destination.owner.bytes[:size] = source.owner.bytes[:size]

    def wait(self) -> None:
        """As ``Device.wait``: nothing is ever under way."""

    def run(self, work: Callable[[], None], key: Hashable) -> None:
        """As ``Device.run``."""
        del key
        work()

    def check(self, status: int) -> None:
        """As ``Device.check``; what a kernel does wrong is an ``EmulatorError``."""
        for emulator in self._emulators:
            emulator.raise_pending(status)


class _EmulatedMemory:
    """Bytes that kernels may access as long as they are alive."""

    def __init__(self, size: int) -> None:
        self.bytes = aligned_bytes(size, _ALIGNMENT)
        self.address = self.bytes.ctypes.data
        native = library.load()
        native.emu_add_buffer(self.address, size, 1)
        weakref.finalize(self, native.emu_remove_buffer, self.address)
