"""What machine code is made for: a triple, a CPU and its vector features."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from ..support.suggest import did_you_mean
from .amx_permission import request_tiles
from .base import Target, TargetError
from .features import FEATURES

_V3 = ("avx", "avx2", "f16c", "fma")
_V4 = (*_V3, "avx512bw", "avx512cd", "avx512dq", "avx512f", "avx512vl")
_BF16 = (*_V4, "avx512bf16", "avx512vnni")
_AMX = (*_BF16, "amx-bf16", "amx-int8", "amx-tile")
_ARM_BF16 = ("bf16", "neon")

# Intel's cores take two cycles for a ``vdpbf16ps``, in which they do four FMAs: half the operations of f32.
_SLOW_DOT = ("sapphirerapids", "emeraldrapids", "graniterapids", "graniterapids-d")

# The features of each CPU that our passes ask about; LLVM knows the rest by the CPU's name.
_CPUS: dict[str, tuple[str, tuple[str, ...]]] = {
    **dict.fromkeys(("x86-64", "x86-64-v2", "nehalem"), ("x86_64", ())),
    **dict.fromkeys(("x86-64-v3", "haswell", "broadwell", "skylake"), ("x86_64", _V3)),
    "alderlake": ("x86_64", (*_V3, "avxvnni")),
    **dict.fromkeys(("znver1", "znver2", "znver3"), ("x86_64", _V3)),
    **dict.fromkeys(("x86-64-v4", "skylake-avx512"), ("x86_64", _V4)),
    **dict.fromkeys(("cascadelake", "icelake-server", "tigerlake"), ("x86_64", (*_V4, "avx512vnni"))),
    **dict.fromkeys(("cooperlake", "znver4", "znver5"), ("x86_64", _BF16)),
    **dict.fromkeys(("sapphirerapids", "emeraldrapids"), ("x86_64", _AMX)),
    **dict.fromkeys(("neoverse-n1", "cortex-a72", "cortex-a76", "apple-m1"), ("aarch64", ("neon",))),
    **dict.fromkeys(("neoverse-v1", "neoverse-n2", "neoverse-v2", "apple-m2"), ("aarch64", _ARM_BF16)),
}


@dataclass(frozen=True)
class CpuTarget(Target):
    """A CPU that machine code is to run on.

    ``features`` are LLVM's names of what the CPU has, sorted. For a CPU given by name it lists what our passes ask
    about; for the host all that LLVM detects, since a virtual machine may hide features of the CPU it names.
    """

    kind: ClassVar[str] = "host"
    stages_at: ClassVar[str] = "compiler:STAGES"
    text_kinds: ClassVar[tuple[str, ...]] = ("llvm", "asm")
    binary_kinds: ClassVar[tuple[str, ...]] = ("obj",)
    emitter_at: ClassVar[str] = "codegen.output:host_code"
    loader_at: ClassVar[str] = "runtime.code:load_on_cpu"
    in_host_memory: ClassVar[bool] = True
    runner_at: ClassVar[str] = "runtime.modules:run_on_cpu"
    ceilings_at: ClassVar[str] = "bench.ceilings:Ceilings"

    triple: str
    cpu: str
    features: tuple[str, ...] = ()
    is_host: bool = False

    @staticmethod
    @cache
    def host() -> "CpuTarget":
        """The machine this process runs on."""
        import llvmlite.binding as llvm

        features = sorted(name for name, present in llvm.get_host_cpu_features().items() if present)
        if "amx-tile" in features and not request_tiles():
            features = [name for name in features if not name.startswith("amx-")]
        return CpuTarget(llvm.get_process_triple(), llvm.get_host_cpu_name(), tuple(features), is_host=True)

    @classmethod
    def parse(cls, text: str) -> "CpuTarget":
        """The target spelled ``host`` (or ``cpu``), or ``name[+feature]*`` as in ``haswell`` or ``x86-64+avx2+fma``.

        Raises ``TargetError`` on a CPU that is not in the table, and on features that LLVM does not know.
        """
        if text in ("host", "cpu"):
            return CpuTarget.host()
        cpu, *added = text.split("+")
        if cpu in ("host", "cpu"):
            raise TargetError(f"target 'host' is this machine with what it has, and takes no features, got {text!r}")
        if cpu not in _CPUS:
            hint = did_you_mean(cpu, _CPUS).removeprefix(", ") or f"known: host, {', '.join(_CPUS)}"
            raise TargetError(f"target expects a CPU that is known, got {cpu!r} ({hint})")
        arch, features = _CPUS[cpu]
        _check_features(arch, added)
        return CpuTarget(f"{arch}-unknown-linux-gnu", cpu, tuple(sorted({*features, *added})))

    def __str__(self) -> str:
        if self.is_host:
            return "host"
        known = _CPUS[self.cpu][1]
        return "+".join([self.cpu, *(feature for feature in self.features if feature not in known)])

    @property
    def host_cpu(self) -> "CpuTarget":
        """The CPU that host code is made for: itself."""
        return self

    @property
    def key(self) -> str:
        """Everything code generation depends on, for cache keys; differs between two hosts."""
        return "/".join([self.triple, self.cpu, *self.features])

    def runs(self, key: str) -> bool:
        """Whether this machine has what code for the target of that ``key`` needs."""
        triple, _cpu, *features = key.split("/")
        return triple.split("-", 1)[0] == self.triple.split("-", 1)[0] and set(features) <= set(self.features)

    @property
    def arch(self) -> str:
        """``x86_64``, ``aarch64``, ..."""
        return self.triple.split("-", 1)[0].replace("arm64", "aarch64")

    @property
    def vector_bits(self) -> int:
        """Width of the widest vector register for f32 arithmetic."""
        if self.arch != "x86_64":
            return 128
        return 512 if "avx512f" in self.features else 256 if "avx2" in self.features else 128

    @property
    def vector_registers(self) -> int:
        """Number of architectural vector registers."""
        return 16 if self.arch == "x86_64" and self.vector_bits < 512 else 32

    @property
    def has_fma(self) -> bool:
        """Whether ``vector.fma`` is one instruction."""
        return self.arch == "aarch64" or bool({"fma", "avx512f"} & set(self.features))

    @property
    def has_avx512bf16(self) -> bool:
        """Whether ``vdpbf16ps`` and ``vcvtneps2bf16`` exist."""
        return "avx512bf16" in self.features

    @property
    def multiplies_bf16(self) -> bool:
        """Whether products of bf16 are faster than those of f32: by tile registers, or by a dot product that is."""
        return self.has_amx_bf16 or (self.has_avx512bf16 and self.cpu not in _SLOW_DOT)

    @property
    def multiplies_i8(self) -> bool:
        """Whether vectors of bytes are multiplied and added in one instruction (``vpdpbusd``)."""
        return ("avx512vnni" if self.vector_bits == 512 else "avxvnni") in self.features

    @property
    def has_amx_bf16(self) -> bool:
        """Whether there are tile registers that multiply bf16; on the host, that this process may use."""
        return {"amx-tile", "amx-bf16"} <= set(self.features)

    @property
    def llvm_features(self) -> str:
        """LLVM's feature string. For the host it also turns off what the CPU's name promises and the machine lacks."""
        if not self.is_host:
            return ",".join(f"+{feature}" for feature in self.features)
        import llvmlite.binding as llvm

        return llvm.get_host_cpu_features().flatten()


def _check_features(arch: str, names: Sequence[str]) -> None:
    for name in names:
        if name not in FEATURES[arch]:
            near = (
                did_you_mean(name, FEATURES[arch]) or f", such as {', '.join(_ARM_BF16 if arch == 'aarch64' else _V3)}"
            )
            raise TargetError(f"target expects features of {arch} as LLVM calls them, got {name!r}{near}")
