"""The emulator behind the functions of the CUDA driver that compiled host code calls."""

import ctypes
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

import numpy as np

from . import library
from .errors import EmulatorError


class EmulatedDriver:
    """Addresses with which host code runs on the emulator, and the handles of its kernels.

    ``launch`` has the signature of cuLaunchKernel, ``encode`` that of cuTensorMapEncodeTiled. After a failure launches
    do nothing until ``Emulator.raise_pending`` is called. The emulator has to outlive its use, and no other
    launch of the process may run at the same time.
    """

    def __init__(self, records: Mapping[str, library.EmulatedKernel]) -> None:
        self._records = records
        self.launch = _address("emu_driver_launch")
        self.encode = _address("emu_driver_encode")

    def handle(self, kernel: str) -> int:
        """The CUfunction of a kernel."""
        if kernel not in self._records:
            raise KeyError(f"no kernel @{kernel}; there are {', '.join(f'@{name}' for name in self._records)}")
        return ctypes.addressof(self._records[kernel])


class Swizzle(IntEnum):
    """How a box lies in shared memory (CUtensorMapSwizzle)."""

    NONE = 0
    B32 = 1
    B64 = 2
    B128 = 3


_DATA_TYPES = {"uint8": 0, "uint16": 1, "uint32": 2, "int32": 3, "float16": 6, "float32": 7, "bfloat16": 9}


def tensor_map(array: np.ndarray[Any, Any], box: tuple[int, ...], swizzle: Swizzle = Swizzle.NONE) -> bytes:
    """The tensor map of ``array`` for boxes of shape ``box``, outermost dimension first, as a kernel takes it.

    Raises ``EmulatorError`` for what cuTensorMapEncodeTiled refuses.
    """
    rank = array.ndim
    sizes = (ctypes.c_uint64 * rank)(*reversed(array.shape))
    strides = (ctypes.c_uint64 * rank)(*reversed(array.strides[:-1]))
    boxes, ones = (ctypes.c_uint32 * rank)(*reversed(box)), (ctypes.c_uint32 * rank)(*[1] * rank)
    map_ = (ctypes.c_char * 128)()
    data_type = _DATA_TYPES[array.dtype.name]
    encode = ctypes.CFUNCTYPE(
        ctypes.c_int, *[ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32], *[ctypes.c_void_p] * 5, *[ctypes.c_int] * 4
    )(_address("emu_driver_encode"))
    if encode(map_, data_type, rank, array.ctypes.data, sizes, strides, boxes, ones, 0, int(swizzle), 0, 0):
        library.load().emu_driver_take_failure()
        raise EmulatorError("invalid", library.load().emu_failure().contents.message.decode(), "")
    return bytes(map_)


def _address(name: str) -> int:
    address = library.address(name)
    assert address is not None, f"the library defines {name}"
    return address
