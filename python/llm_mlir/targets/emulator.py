"""A GPU in software, which runs the kernels of the real one and checks them."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from .cuda import CudaTarget


@dataclass(frozen=True)
class EmulatorTarget(CudaTarget):
    """An emulated GPU, spelled ``emulator``, ``emulator:sm_80`` or ``emulator:sm_90a``: code is that of the GPU."""

    kind: ClassVar[str] = "emulator"
    device_at: ClassVar[str] = "runtime.device.emulated:EmulatedDevice"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The target of that name. Raises ``TargetError``."""
        return replace(super().parse(text), named=True)  # no GPU is there that could decide

    @property
    def machine(self) -> CudaTarget:
        """The GPU that it stands in for."""
        return CudaTarget(self.architecture)
