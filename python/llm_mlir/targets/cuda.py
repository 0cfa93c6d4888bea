"""Which GPU kernels are made for, and the same GPU in software."""

import re
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Self

from ..support.suggest import did_you_mean
from .base import Target, TargetError, look_up
from .cpu import CpuTarget

DEFAULT = "sm_90a"


@dataclass(frozen=True)
class _Limits:
    """Of one architecture: NVIDIA, CUDA C++ Programming Guide, "Technical Specifications per Compute Capability"."""

    ptx: int
    shared_bytes: int
    multiprocessors: int


# PTX versions are the oldest that know all that our kernels use. Multiprocessors are those of the A100 and the H100
# (SXM): they decide tiles and splits, never results.
_ARCHITECTURES = {
    "sm_80": _Limits(ptx=80, shared_bytes=163 << 10, multiprocessors=108),
    "sm_90a": _Limits(ptx=80, shared_bytes=227 << 10, multiprocessors=132),
}


@dataclass(frozen=True)
class CudaTarget(Target):
    """An NVIDIA GPU architecture, spelled ``cuda:sm_80`` or ``cuda:sm_90a``.

    ``cuda`` alone is not ``named``: it is compiled for as ``cuda:sm_90a``, and launched for the GPU that is there.
    ``cuda:1`` and ``cuda:sm_90a:1`` run on the second GPU of the machine.
    """

    kind: ClassVar[str] = "cuda"
    stages_at: ClassVar[str] = "compiler:GPU_STAGES"
    text_kinds: ClassVar[tuple[str, ...]] = ("ptx",)
    binary_kinds: ClassVar[tuple[str, ...]] = ("cubin",)
    emitter_at: ClassVar[str] = "codegen.output:kernel_code"
    loader_at: ClassVar[str] = "runtime.code:load_on_device"
    runner_at: ClassVar[str] = "runtime.modules:run_on_device"
    device_at: ClassVar[str] = "runtime.device.cuda:CudaDevice"
    chooses: ClassVar[tuple[str, ...]] = ("greedy", "sample")
    has_exp2: ClassVar[bool] = True
    has_libm: ClassVar[bool] = False
    reads_codes: ClassVar[bool] = False
    _ordinals: ClassVar[str] = r"(?::(\d{1,3}))?"

    architecture: str
    named: bool = field(default=True, compare=False)
    ordinal: int = field(default=0, compare=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The target of that name. Raises ``TargetError``."""
        match = re.fullmatch(rf"{cls.kind}(?::({'|'.join(_ARCHITECTURES)}))?{cls._ordinals}", text, re.ASCII)
        if match is None:
            known = [f"{cls.kind}:{each}" for each in _ARCHITECTURES]
            raise TargetError(f"GPU target expects one of {', '.join(known)}, got {text!r}{did_you_mean(text, known)}")
        return cls(match[1] or DEFAULT, match[1] is not None, int(match[2] or 0))

    def __str__(self) -> str:
        return f"{self.kind}:{self.architecture}"

    @property
    def key(self) -> str:
        """Everything code generation depends on, for cache keys."""
        return str(self.machine)

    def open_device(self) -> tuple[Any, Any]:
        """The GPU, and what is named to compile for, or else what suits it. Raises ``DeviceError`` without a GPU."""
        device = look_up(self.device_at)(self.ordinal)
        return device, self.machine if self.named else device.target

    @property
    def machine(self) -> "CudaTarget":
        """What code is made for: itself."""
        return self

    @property
    def host_cpu(self) -> CpuTarget:
        """That of this machine."""
        return CpuTarget.host()

    @property
    def emulator(self) -> Target:
        """The same architecture in software."""
        return EmulatorTarget(self.architecture)

    @property
    def has_wgmma(self) -> bool:
        """Whether there are warpgroup matrix products and tensor memory accesses (TMA)."""
        return self.architecture == "sm_90a"

    @property
    def shared_bytes(self) -> int:
        """The most shared memory that one block may have, in bytes."""
        return _ARCHITECTURES[self.architecture].shared_bytes

    @property
    def multiprocessors(self) -> int:
        """How many streaming multiprocessors the GPU has that grids are planned for."""
        return _ARCHITECTURES[self.architecture].multiprocessors

    @property
    def llvm_features(self) -> str:
        """LLVM's feature string: the PTX version."""
        return f"+ptx{_ARCHITECTURES[self.architecture].ptx}"


@dataclass(frozen=True)
class EmulatorTarget(CudaTarget):
    """An emulated GPU, spelled ``emulator``, ``emulator:sm_80`` or ``emulator:sm_90a``: code is that of the GPU."""

    kind: ClassVar[str] = "emulator"
    device_at: ClassVar[str] = "runtime.device.emulated:EmulatedDevice"
    _ordinals: ClassVar[str] = "()"  # there is one

    @classmethod
    def parse(cls, text: str) -> Self:
        """The target of that name. Raises ``TargetError``."""
        return replace(super().parse(text), named=True)  # no GPU is there that could decide

    def open_device(self) -> tuple[Any, Any]:
        """The emulator, and what to compile for it. Raises ``DeviceError`` without a C compiler."""
        return look_up(self.device_at)(), self.machine

    @property
    def machine(self) -> CudaTarget:
        """The GPU that it stands in for."""
        return CudaTarget(self.architecture)
