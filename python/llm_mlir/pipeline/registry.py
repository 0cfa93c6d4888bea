"""Passes and the registry by name."""

import dataclasses
import sys
from typing import Any, ClassVar, TypeVar

from ..ir.rewriter import Rewriter
from .finder import import_pass, pass_modules, upstream_pass_names
from .options import check_options, check_values, option, options_text
from .syntax import PipelineError, is_pass_name

__all__ = ["PILLARS", "Pass", "PassError", "PipelineError", "find_pass", "option", "register", "registered_passes"]


PILLARS = {
    "code": "time of a step (f)",
    "resources": "use of memory and cores (g)",
    "latency": "time to the first token and to each next (h)",
    "throughput": "tokens per second (k)",
}
"""What passes are for, beside making code: each has an objective (docs/pillars.md)."""


class PassError(RuntimeError):
    """A pass gives up on the IR in front of it.

    ``op`` is the operation to blame; its location goes into the diagnostic. The message says what the pass expected
    and found and, where another pass provides it, which. The runner fills in ``pass_name`` and ``diagnostics``.
    """

    def __init__(self, message: str, op: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.op = op
        self.pass_name = ""
        self.diagnostics: list[Any] = []

    def __str__(self) -> str:
        return "\n".join(map(str, self.diagnostics)) or self.message


@dataclasses.dataclass(frozen=True)
class Pass:
    """Base of every pass: a frozen dataclass whose fields, made by ``option``, are its command-line options.

    The field ``min_tokens`` is spelled ``min-tokens`` in pipeline text. ``anchor`` is the op the pass runs on, or
    "any". ``after`` names passes, ours and upstream's, that must have run on a module if they are to run on it at all:
    ``llm-opt`` warns of a pipeline that breaks such an order, and where IR shows it, the pass refuses. The first line
    of the docstring is what ``llm-opt --list-passes`` prints. A pass that checks more of its options than their
    ``least`` raises ``ValueError`` in a ``__post_init__`` that calls this one.

    ``pillar`` is the one of ``PILLARS`` that a pass serves which no lowering needs to finish; ``plain`` is pipeline
    text that stands for it where the pillar is dropped, and empty where nothing has to.
    """

    name: ClassVar[str]
    anchor: ClassVar[str] = "builtin.module"
    after: ClassVar[tuple[str, ...]] = ()
    pillar: ClassVar[str] = ""
    plain: ClassVar[str] = ""

    def __post_init__(self) -> None:
        check_values(self)

    def run(self, op: Any, rw: Rewriter) -> None:
        """Rewrites ``op`` (an ``ir.Operation`` called ``anchor``) through ``rw``; raises ``PassError`` to give up."""
        raise TypeError(f"pass {self.name!r} has no run method")

    def __str__(self) -> str:
        text = options_text(self)
        return f"{self.name}{{{text}}}" if text else self.name


PassType = TypeVar("PassType", bound=type[Pass])
_passes: dict[str, type[Pass]] = {}
_files: dict[str, str] = {}  # where each of them is written


def register(cls: PassType) -> PassType:
    """Class decorator, above ``@dataclass``, that makes a pass known by its name.

    The same class may come again, as when a file is read twice or a cell of a notebook runs again. Raises
    ``PipelineError`` for what is no pass, for options of types that pipeline text does not have, and for the name of
    another pass, one of ours or of upstream's among them.
    """
    _check_class(cls)
    check_options(cls)
    previous, file = _passes.get(cls.name), _file(cls)
    home = pass_modules().get(cls.name)
    if home != cls.__module__ and (home is not None or cls.name in upstream_pass_names()):
        owner = "MLIR" if home is None else "llm-mlir"
        raise PipelineError(f"{cls.__qualname__} ({file}) needs another name: {owner} has a pass '{cls.name}'")
    if previous is not None and (previous.__qualname__, _files[cls.name]) != (cls.__qualname__, file):
        both = f"{previous.__qualname__} ({_files[cls.name]}) and {cls.__qualname__} ({file})"
        raise PipelineError(f"pass '{cls.name}' is registered twice: {both}")
    _passes[cls.name], _files[cls.name] = cls, file
    return cls


def _check_class(cls: Any) -> None:
    """Raises ``PipelineError`` for a class that cannot be a pass."""
    what = getattr(cls, "__qualname__", repr(cls))
    if not (isinstance(cls, type) and issubclass(cls, Pass)):
        raise PipelineError(f"@register expects a subclass of Pass, got {what}")
    if "__dataclass_fields__" not in vars(cls):
        raise PipelineError(f"pass {what} expects @register above @dataclass(frozen=True), got no dataclass")
    name = getattr(cls, "name", None)
    if not (isinstance(name, str) and is_pass_name(name)):
        raise PipelineError(f"pass {what} expects a name of letters, digits, '-', '_' and '.', got {name!r}")
    if cls.pillar and cls.pillar not in PILLARS:
        raise PipelineError(f"pass '{name}' expects as 'pillar' one of {', '.join(PILLARS)}, got {cls.pillar!r}")
    if not (
        isinstance(cls.after, tuple) and all(isinstance(other, str) and is_pass_name(other) for other in cls.after)
    ):
        raise PipelineError(f"pass '{name}' expects a tuple with names of passes as 'after', got {cls.after!r}")


def _file(cls: type[Pass]) -> str:
    """Where a class is written, or the name of its module where that has no file: a session, a notebook."""
    return getattr(sys.modules.get(cls.__module__), "__file__", None) or cls.__module__


def check_after(cls: type[Pass]) -> None:
    """Raises ``PipelineError`` if a pass is to come after something that is no pass."""
    for other in cls.after:
        if other not in _passes and other not in pass_modules() and other not in upstream_pass_names():
            raise PipelineError(f"pass '{cls.name}' is to come after '{other}', which is no pass")


def registered_passes() -> dict[str, type[Pass]]:
    """Every registered pass by name, in the order of registration (a pass registers when its file is imported)."""
    return dict(_passes)


def find_pass(name: str) -> type[Pass] | None:
    """The pass of this name, its file imported if need be; None when no pass of ours has it."""
    if name not in _passes:
        import_pass(name)
    return _passes.get(name)
