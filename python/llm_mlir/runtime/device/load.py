"""Devices by name: ``cuda``, ``cuda:sm_80``, ``emulator``, ``emulator:sm_90a``, ..."""

from typing import TYPE_CHECKING

from ...codegen.gpu import GpuTarget
from ...targets.cpu import TargetError

if TYPE_CHECKING:
    from .device import Device

EMULATOR, CUDA = "emulator", "cuda"


def is_device(name: str) -> bool:
    """Whether a target's name is that of a device."""
    return name.partition(":")[0] in (EMULATOR, CUDA)


def open_device(name: str) -> "tuple[Device, GpuTarget]":
    """The device of that name and what to compile for it: what is named, or what suits the GPU that is there.

    Raises ``TargetError`` for other names, ``DeviceError`` without a GPU, or a C compiler for the emulator.
    """
    kind, colon, architecture = name.partition(":")
    try:
        target = GpuTarget.parse(CUDA + colon + architecture)
    except TargetError:
        raise TargetError(f"target expects {kind}:sm_80 or {kind}:sm_90a, got {name!r}") from None
    if kind == EMULATOR:
        from .emulated import EmulatedDevice

        return EmulatedDevice(), target
    from .cuda import CudaDevice

    device = CudaDevice()
    return device, target if architecture else device.target
