"""Which GPU kernels are made for."""

from dataclasses import dataclass
from typing import Any

from ..support.suggest import did_you_mean
from .cpu import Target, TargetError

PREFIX = "cuda"
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
class GpuTarget:
    """An NVIDIA GPU architecture, spelled ``cuda:sm_80`` or ``cuda:sm_90a``; ``cuda`` alone is ``cuda:sm_90a``."""

    architecture: str

    @staticmethod
    def parse(text: str) -> "GpuTarget":
        """The target of that name. Raises ``TargetError``."""
        prefix, _, name = text.partition(":")
        architecture = name or DEFAULT
        if prefix != PREFIX or architecture not in _ARCHITECTURES or text.endswith(":"):
            known = [f"{PREFIX}:{each}" for each in _ARCHITECTURES]
            raise TargetError(f"GPU target expects one of {', '.join(known)}, got {text!r}{did_you_mean(text, known)}")
        return GpuTarget(architecture)

    @staticmethod
    def of(module: Any) -> "GpuTarget":
        """The target named by a module's ``llm.target`` attribute, the default one when it has none."""
        attributes = module.operation.attributes
        return GpuTarget.parse(attributes["llm.target"].value if "llm.target" in attributes else PREFIX)

    @staticmethod
    def is_name(text: str) -> bool:
        """Whether ``text`` is meant to name a GPU."""
        return text.partition(":")[0] == PREFIX

    def write_to(self, module: Any) -> None:
        """Sets ``llm.target`` of ``module``."""
        from ..mlir import ir

        with module.operation.context:
            module.operation.attributes["llm.target"] = ir.StringAttr.get(str(self))

    def __str__(self) -> str:
        return f"{PREFIX}:{self.architecture}"

    @property
    def host_cpu(self) -> Target:
        """The CPU that host code is made for: that of this machine."""
        return Target.host()

    @property
    def key(self) -> str:
        """Everything code generation depends on, for cache keys."""
        return str(self)

    @property
    def is_host(self) -> bool:
        """False: no kernel runs on the CPU that compiles it."""
        return False

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
