"""What a device must be able to do for a compiled module to run on it."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ...codegen.gpu.binary import GpuBinary


class DeviceError(OSError):
    """There is no device that can do what is asked for; the message says what was found."""


class ImageError(DeviceError):
    """Kernels that a device does not take."""


@dataclass(frozen=True)
class DeviceArray:
    """Elements in device memory, in C order."""

    address: int
    shape: tuple[int, ...]
    dtype: Any
    owner: Any
    """Keeps the memory alive."""

    @property
    def nbytes(self) -> int:
        """Its size in bytes."""
        size = self.dtype.itemsize
        for extent in self.shape:
            size *= extent
        return size


@dataclass(frozen=True)
class LoadedKernels:
    """Kernels on a device, as host code wants them: addresses of the driver's functions, and a handle for each."""

    launch: int
    encode: int
    stream: int
    handles: tuple[int, ...]


class Device(Protocol):
    """A GPU, or what stands in for one."""

    def load(self, binary: GpuBinary) -> LoadedKernels:
        """Makes the kernels of ``binary`` ready to be launched."""
        ...

    def allocate(self, shape: Sequence[int], dtype: Any) -> DeviceArray:
        """Zeroed memory. Raises ``DeviceError`` when there is not enough."""
        ...

    def upload(self, source: Any, destination: DeviceArray) -> None:
        """Copies a C-contiguous NumPy array to the start of device memory."""
        ...

    def download(self, source: DeviceArray, destination: Any) -> None:
        """Copies the start of device memory to a NumPy array, which holds it after ``wait``."""
        ...

    def copy(self, source: DeviceArray, destination: DeviceArray, size: int) -> None:
        """Copies ``size`` bytes within the device, after what was launched before."""
        ...

    def wait(self) -> None:
        """Returns when all launches and copies are done."""
        ...

    def run(self, work: Callable[[], None], key: Hashable) -> None:
        """Calls ``work``, which launches kernels; calls with one ``key`` launch the same on the same memory.

        A device may record the launches of a key and replay them.
        """
        ...

    def check(self, status: int) -> None:
        """Raises ``DeviceError`` for the first result of a launch that was no success, or an error of a kernel."""
        ...
