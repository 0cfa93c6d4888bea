"""Runs the kernels of a module on the CPU, thread by thread, and checks what they do."""

import ctypes
import threading
from collections.abc import Collection, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import numpy as np

from ...codegen.gpu.pipeline import kernel_modules
from . import library
from .errors import KINDS, EmulatorError, Site
from .lowering import LoweredKernel, LoweredModule, entry_name, lower_for_emulator
from .machine_code import KernelCode
from .parameters import Parameters

Order = Literal["forward", "reverse"] | int
"""In which order threads run: by number, or by a pseudo-random order that a seed from 1 decides."""

_lock = threading.RLock()


class Emulator:
    """The kernels of a module, ready to be launched.

    One launch runs at a time in a process, one block after the other. Threads of a block run in turns, each until it
    has to wait. Raises ``EmulatorUnavailable`` without a C compiler, ``KernelError`` for ops that it does not know.
    """

    def __init__(self, module: Any) -> None:
        """``module`` holds one or more ``gpu.module``, as after the ``parallel`` stage; it stays as it is."""
        library.load()
        self.sites: list[Site] = []
        self._kernels: dict[str, tuple[LoweredKernel, int]] = {}
        self._code: list[KernelCode] = []
        for kernels in kernel_modules(module):
            self._add(lower_for_emulator(kernels, len(self.sites)))

    def _add(self, lowered: LoweredModule) -> None:
        code = KernelCode(lowered.llvm_ir)
        self._code.append(code)
        self.sites += lowered.sites
        for name, kernel in lowered.kernels.items():
            self._kernels[name] = (kernel, code.address(entry_name(name)))

    @property
    def kernels(self) -> dict[str, LoweredKernel]:
        """What each kernel takes, by name."""
        return {name: kernel for name, (kernel, _) in self._kernels.items()}

    def launch(
        self,
        kernel: str,
        grid: Sequence[int],
        block: Sequence[int],
        args: Sequence[Any],
        shared: int = 0,
        order: Order = "forward",
        skip: Collection[int] = (),
    ) -> None:
        """Runs ``kernel``; arrays among ``args`` are its global memory and are written in place.

        ``shared`` is the size of dynamic shared memory in bytes. ``skip`` are numbers of ``sites`` that do nothing.
        Raises ``EmulatorError`` for what the kernel does wrong and ``TypeError`` for arguments that do not fit.
        """
        described, _ = self._find(kernel)
        parameters = Parameters(kernel, described.types, args)
        with _lock, registered(parameters.arrays):
            self.launch_raw(kernel, grid, block, shared, parameters.pointers, order, skip)

    def launch_raw(
        self,
        kernel: str,
        grid: Sequence[int],
        block: Sequence[int],
        shared: int,
        pointers: Any,
        order: Order = "forward",
        skip: Collection[int] = (),
    ) -> None:
        """``launch`` with parameters as ``cuLaunchKernel`` takes them, on memory that is registered already."""
        described, address = self._find(kernel)
        grid3, block3 = _three(grid), _three(block)
        if described.block is not None and block3 != described.block:
            raise EmulatorError("invalid", f"kernel expects blocks of {described.block} threads, got {block3}", kernel)
        native = library.load()
        triple = ctypes.c_int * 3
        with _lock:
            native.emu_set_order(_seed(order))
            failed = native.emu_launch(
                address, pointers, triple(*grid3), triple(*block3), described.static_bytes, shared, self._mask(skip)
            )
            if failed:
                raise self._error(kernel, block3)

    def _find(self, kernel: str) -> tuple[LoweredKernel, int]:
        if kernel not in self._kernels:
            raise KeyError(f"no kernel @{kernel}; there are {', '.join(f'@{name}' for name in self._kernels)}")
        return self._kernels[kernel]

    def _mask(self, skip: Collection[int]) -> Any:
        if not skip:
            return None
        mask = bytearray(len(self.sites))
        for site in skip:
            mask[site] = 1
        return (ctypes.c_uint8 * len(mask)).from_buffer(mask)

    def _error(self, kernel: str, block: tuple[int, int, int]) -> EmulatorError:
        failure = library.load().emu_failure().contents
        thread = failure.thread
        position = None
        if thread >= 0:
            position = (thread % block[0], thread // block[0] % block[1], thread // block[0] // block[1])
        sites = [self.sites[number] if number >= 0 else None for number in (failure.site, failure.other_site)]
        message = failure.message.decode(errors="replace")
        return EmulatorError(KINDS[failure.kind], message, kernel, tuple(failure.block), position, *sites)


@contextmanager
def registered(arrays: Sequence[np.ndarray[Any, Any]]) -> Any:
    """Within it, kernels may access these arrays as global memory."""
    native = library.load()
    begins = []
    try:
        for array in arrays:
            low, high = np.lib.array_utils.byte_bounds(array)
            native.emu_add_buffer(low, high - low, int(array.flags.writeable))
            begins.append(low)
        yield
    finally:
        for begin in begins:
            native.emu_remove_buffer(begin)


def _three(sizes: Sequence[int]) -> tuple[int, int, int]:
    x, y, z = (*sizes, 1, 1)[:3]
    return x, y, z


def _seed(order: Order) -> int:
    if isinstance(order, str):
        return {"forward": 0, "reverse": -1}[order]
    if order < 1:
        raise ValueError(f"order expects 'forward', 'reverse' or a seed from 1, got {order}")
    return order
