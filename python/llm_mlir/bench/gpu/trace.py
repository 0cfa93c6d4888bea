"""Follows the launches of host code one by one: which one it was, when something goes wrong."""

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace

from ...runtime.device.device import Device, DeviceError, LoadedKernels

_POINTER, _UINT, _INT = ctypes.c_void_p, ctypes.c_uint, ctypes.c_int
_LAUNCH = ctypes.CFUNCTYPE(_INT, _POINTER, *[_UINT] * 7, _POINTER, _POINTER, _POINTER)
_ENCODE = ctypes.CFUNCTYPE(_INT, _POINTER, _INT, ctypes.c_uint32, *[_POINTER] * 5, *[_INT] * 4)
_FAILED = 719  # CUDA_ERROR_LAUNCH_FAILED; what is told is in ``problem``


class Trace:
    """Stands between host code and the driver: each launch is announced to ``tell``, made, and waited for.

    ``problem`` says what went wrong first, with the kernel and its launch.
    """

    def __init__(
        self, device: Device, kernels: LoadedKernels, names: Sequence[str], tell: Callable[[str], None]
    ) -> None:
        self.problem = ""
        self._device, self._tell = device, tell
        self._names = dict(zip(kernels.handles, names, strict=True))
        self._real_launch, self._real_encode = _LAUNCH(kernels.launch), _ENCODE(kernels.encode)
        self._callbacks = _LAUNCH(self._launch), _ENCODE(self._encode)
        launch, encode = (ctypes.cast(each, _POINTER).value or 0 for each in self._callbacks)
        self.kernels = replace(kernels, launch=launch, encode=encode)

    def _launch(self, kernel: int, *rest: int) -> int:
        grid, block, shared = rest[:3], rest[3:6], rest[6]
        name = self._names.get(kernel, "unknown kernel")
        what = f"kernel {name}, launch of {_by(grid)} blocks of {_by(block)} threads, {shared} bytes of shared memory"
        self._tell(what)
        return self._status(what, self._real_launch(kernel, *rest))

    def _encode(self, *arguments: int) -> int:
        rank = arguments[2]
        self._tell("a tensor map")
        words = (ctypes.c_uint64 * rank, ctypes.c_uint64 * (rank - 1), ctypes.c_uint32 * rank)
        sizes, strides, box = (list(each.from_address(at)) for each, at in zip(words, arguments[4:7], strict=True))
        what = f"tensor map of sizes {sizes}, strides {strides} bytes, box {box}, swizzle {arguments[9]}"
        return self._status(what, self._real_encode(*arguments))

    def _status(self, what: str, status: int) -> int:
        """What host code is told: nothing may be raised through it."""
        try:
            self._device.check(status)
            self._device.wait()
        except (DeviceError, RuntimeError) as error:
            self.problem = self.problem or f"{what}: {error}"
            return status or _FAILED
        return 0


def _by(sizes: Sequence[int]) -> str:
    return "x".join(map(str, sizes))
