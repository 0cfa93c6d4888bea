"""Runs the kernels of a module on the CPU, thread by thread, and checks what they do."""

import ctypes
import threading
import weakref
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import numpy as np

from ...codegen.gpu.pipeline import kernel_modules
from . import library
from .driver import EmulatedDriver
from .errors import KINDS, EmulatorError, Site
from .lowering import LoweredKernel, LoweredModule, entry_name, lower_for_emulator
from .machine_code import KernelCode
from .parameters import Parameters

Order = Literal["forward", "reverse"] | int
"""In which order threads run: by number, or by a pseudo-random order that a seed from 1 decides."""

_SKIPPED, _REACHED = 1, 2  # enum Mark in src/machine.h
_lock = threading.RLock()


class Emulator:
    """The kernels of a module, ready to be launched.

    One launch runs at a time in a process, one block after the other. Threads of a block run one at a time, each until
    it has to wait. Raises ``EmulatorUnavailable`` without a C compiler, ``KernelError`` for ops that it does not know.
    """

    def __init__(self, module: Any) -> None:
        """``module`` holds one or more ``gpu.module``, as after the ``parallel`` stage; it stays as it is."""
        library.load()
        self.sites: list[Site] = []
        self.reached: set[int] = set()  # sites that launches with `skip` came to, of those that can be skipped
        self.kernels: dict[str, LoweredKernel] = {}
        self._entries: dict[str, int] = {}
        self._code: list[KernelCode] = []
        self._records: dict[int, tuple[str, library.EmulatedKernel]] = {}
        for kernels in kernel_modules(module):
            self._add(lower_for_emulator(kernels, len(self.sites)))

    def _add(self, lowered: LoweredModule) -> None:
        code = KernelCode(lowered.llvm_ir)
        self._code.append(code)
        for address, size in code.tables:
            library.load().emu_add_buffer(address, size, 0)
            weakref.finalize(self, library.load().emu_remove_buffer, address)
        self.sites += lowered.sites
        self.kernels |= lowered.kernels
        self._entries |= {name: code.address(entry_name(name)) for name in lowered.kernels}
        native = library.load()
        for name, size in lowered.variables.items():
            address = code.address(name)
            native.emu_add_buffer(address, size, 1)
            weakref.finalize(self, native.emu_remove_buffer, address)

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

        ``shared`` is the size of dynamic shared memory in bytes. ``skip`` are numbers of ``sites`` (ops that
        synchronize) that do nothing.
        Raises ``EmulatorError`` for what the kernel does wrong and ``TypeError`` for arguments that do not fit.
        """
        record, marks = self._record(kernel, order, skip)
        parameters = Parameters(kernel, self.kernels[kernel].types, args)
        triple = ctypes.c_int * 3
        with _lock, registered(parameters.arrays):
            sizes = triple(*_three(grid)), triple(*_three(block))
            failed = library.load().emu_launch(record, parameters.pointers, *sizes, shared)
            if marks:
                self.reached.update(site for site, mark in enumerate(marks) if mark & _REACHED)
            if failed:
                raise self._error(kernel)

    def driver(self, order: Order = "forward") -> EmulatedDriver:
        """The functions of the CUDA driver for compiled host code, whose launches run in ``order``."""
        records = {kernel: self._record(kernel, order, ())[0] for kernel in self.kernels}
        self._records |= {ctypes.addressof(record): (name, record) for name, record in records.items()}
        return EmulatedDriver(records)

    def raise_pending(self, status: int = 1) -> None:
        """Raises the ``EmulatorError`` of host code that ended with a CUresult other than 0."""
        native = library.load()
        if not status or not native.emu_driver_take_failure():
            return
        name, _ = self._records.get(native.emu_last_kernel(), ("", None))
        raise self._error(name)

    def _record(self, kernel: str, order: Order, skip: Collection[int]) -> tuple[library.EmulatedKernel, Any]:
        """What the library wants to know of a launch, and the memory that this points to."""
        if kernel not in self.kernels:
            raise KeyError(f"no kernel @{kernel}; there are {', '.join(f'@{name}' for name in self.kernels)}")
        described = self.kernels[kernel]
        sizes = (ctypes.c_int32 * 3)(*(described.block or (0, 0, 0)))
        if not skip:
            return library.EmulatedKernel(
                self._entries[kernel], described.static_bytes, sizes, _seed(order), None
            ), None
        marks = (ctypes.c_uint8 * len(self.sites))()
        for site in skip:
            marks[site] = _SKIPPED
        address = ctypes.addressof(marks)
        return library.EmulatedKernel(
            self._entries[kernel], described.static_bytes, sizes, _seed(order), address
        ), marks

    def _error(self, kernel: str) -> EmulatorError:
        failure = library.load().emu_failure().contents
        sites = [self.sites[number] if number >= 0 else None for number in (failure.site, failure.other_site)]
        message = failure.message.decode(errors="replace")
        thread = tuple(failure.position) if failure.thread >= 0 else None
        return EmulatorError(KINDS[failure.kind], message, kernel, tuple(failure.block), thread, *sites)


@contextmanager
def registered(arrays: Sequence[np.ndarray[Any, Any]]) -> Iterator[None]:
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
