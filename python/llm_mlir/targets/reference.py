"""No machine at all: the meaning of the ops."""

from dataclasses import dataclass
from typing import ClassVar, Self

from .base import Target, TargetError
from .cpu import CpuTarget


@dataclass(frozen=True)
class ReferenceTarget(Target):
    """What the ops mean, in NumPy, spelled ``reference``. Nothing is lowered, so ``import`` is its only stage."""

    kind: ClassVar[str] = "reference"
    stages_at: ClassVar[str] = "compiler:REFERENCE_STAGES"
    loader_at: ClassVar[str] = "runtime.code:load_reference"
    runner_at: ClassVar[str] = "runtime.modules:run_reference"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The target, for its only name. Raises ``TargetError`` for others."""
        if text != cls.kind:
            raise TargetError(f"target expects '{cls.kind}', got {text!r}")
        return cls()

    def __str__(self) -> str:
        return self.kind

    @property
    def host_cpu(self) -> CpuTarget:
        """That of this machine."""
        return CpuTarget.host()

    @property
    def key(self) -> str:
        """Nothing is compiled."""
        return self.kind
