"""What a target is: where code runs, and who makes it, launches it and measures what it could reach."""

import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..support.errors import InputError

if TYPE_CHECKING:
    from ..pipeline.stage import Stage
    from .cpu import CpuTarget

ATTRIBUTE = "llm.target"
"""Of a module: the text of its target."""

_PACKAGE = __name__.rpartition(".targets.")[0]


class TargetError(InputError):
    """A target that is not known or cannot run what it is asked to."""


class Target(ABC):
    """A target: one object that knows its stages and features, how code is emitted and how a program is launched.

    Targets lie below all that works for them: passes read their features, the table of the lowering is made for them,
    code generation, runtime and measurements follow. So a kind of target names its workers ("module:name" in this
    package) and imports none. A registry filled from above would hold only those whose modules somebody has imported;
    a name is looked up when it is needed, costs nothing before, and a test looks up all of them.
    """

    kind: ClassVar[str]
    """What ``parse`` knows it by, in front of a colon; "" for the one that takes every other text."""
    stages_at: ClassVar[str]
    """The table of the lowering: a tuple of ``Stage``."""
    text_kinds: ClassVar[tuple[str, ...]] = ()
    """What ``--emit`` makes for it as text, beside mlir."""
    binary_kinds: ClassVar[tuple[str, ...]] = ()
    """What ``--emit`` makes for it as bytes."""
    emitter_at: ClassVar[str] = ""
    """A function of (module, target, kind of code) that gives bytes."""
    loader_at: ClassVar[str]
    """A function that gives the functions of a model, ready to be called (see ``runtime.code``)."""
    runner_at: ClassVar[str]
    """A function that makes the functions of a module at any stage callable (see ``runtime.modules``)."""
    device_at: ClassVar[str] = ""
    """A class of what runs kernels, where the host does not (see ``runtime.device``)."""
    ceilings_at: ClassVar[str] = ""
    """A class that measures peak arithmetic and bandwidth of the machine."""
    chooses: ClassVar[tuple[str, ...]] = ()
    """How programs choose the next token themselves ("greedy", "sample"), where logits are far from the host."""
    in_host_memory: ClassVar[bool] = False
    """Whether compiled code works on the host's memory, which other libraries can be given."""
    has_exp2: ClassVar[bool] = False
    """Whether exp2 and rsqrt of f32 are instructions."""
    reads_codes: ClassVar[bool] = True
    """Whether linears read weights in codes (``llm.dequantize``)."""
    has_libm: ClassVar[bool] = True
    """Whether functions that are no instructions can be called."""

    @classmethod
    @abstractmethod
    def parse(cls, text: str) -> Self:
        """The target spelled ``text``. Raises ``TargetError``."""

    @classmethod
    def default(cls) -> Self:
        """The target of this kind that is meant when nothing else is said."""
        return cls.parse(cls.kind)

    @classmethod
    def of(cls, module: Any) -> Self:
        """The target of a module, which must be of this kind: the default one where it names none.

        Raises ``TargetError`` for another kind.
        """
        text = text_of(module)
        if text is None:
            return cls.default()
        found = look_up("targets:parse")(text)
        return found if isinstance(found, cls) else cls.parse(text)

    @abstractmethod
    def __str__(self) -> str:
        """Text that ``parse`` reads back."""

    @property
    @abstractmethod
    def key(self) -> str:
        """Everything code generation depends on, for cache keys."""

    @property
    @abstractmethod
    def host_cpu(self) -> "CpuTarget":
        """The CPU that host code is made for: that of this machine, unless the target is a CPU itself."""

    @property
    def machine(self) -> "Target":
        """What code is made for: the target itself, except where it stands in for another."""
        return self

    @property
    def emulator(self) -> "Target | None":
        """What runs the same code in software, and checks it."""
        return None

    def write_to(self, module: Any) -> None:
        """Makes ``module`` say what it is compiled for."""
        from ..mlir import ir

        with module.operation.context:
            module.operation.attributes[ATTRIBUTE] = ir.StringAttr.get(str(self.machine))

    @property
    def stages(self) -> "Sequence[Stage]":
        """Its table of the lowering."""
        return look_up(self.stages_at)

    @property
    def code_kinds(self) -> tuple[str, ...]:
        """What ``--emit`` makes for it, beside mlir."""
        return (*self.text_kinds, *self.binary_kinds)

    def emit(self, module: Any, kind: str) -> bytes:
        """Code of one of ``code_kinds`` from a module that is lowered far enough. Raises ``CodegenError``."""
        return look_up(self.emitter_at)(module, self, kind)

    def load(self, *arguments: Any) -> Any:
        """The functions of a model, ready to be called, and whether they came from a cache (see ``runtime.code``)."""
        return look_up(self.loader_at)(self, *arguments)

    def run(self, *arguments: Any) -> Any:
        """The functions of a module at any stage, ready to be called (see ``runtime.modules``)."""
        return look_up(self.runner_at)(self, *arguments)

    def open_device(self) -> tuple[Any, Any]:
        """What runs kernels, and what to compile for it.

        Raises ``TargetError`` for a target without device, ``DeviceError`` where it is missing.
        """
        if not self.device_at:
            raise TargetError(f"target expects a device, as cuda or emulator have one, got '{self}'")
        return look_up(self.device_at)(), self.machine

    def open_ceilings(self) -> Any:
        """What measures the machine's ceilings, as a context. Raises ``TargetError`` where nothing does."""
        if not self.ceilings_at:
            raise TargetError(f"target '{self}' has no ceilings that are measured")
        return look_up(self.ceilings_at)()


def text_of(module: Any) -> str | None:
    """What ``llm.target`` of a module says, None where it has none."""
    attributes = module.operation.attributes
    return attributes[ATTRIBUTE].value if ATTRIBUTE in attributes else None


def look_up(name: str) -> Any:
    """What a name of the form "module:name", in this package, stands for."""
    return pkgutil.resolve_name(f"{_PACKAGE}.{name}")
