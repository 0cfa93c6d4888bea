"""Passes and the registry by name."""

import dataclasses
from typing import Any, ClassVar, TypeVar

from ..ir.rewriter import Rewriter
from .finder import import_pass
from .options import check_bounds, option, options_text
from .syntax import PipelineError

__all__ = ["Pass", "PassError", "PipelineError", "find_pass", "option", "register", "registered_passes"]


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
    """

    name: ClassVar[str]
    anchor: ClassVar[str] = "builtin.module"
    after: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        check_bounds(self)

    def run(self, op: Any, rw: Rewriter) -> None:
        """Rewrites ``op`` (an ``ir.Operation`` called ``anchor``) through ``rw``; raises ``PassError`` to give up."""
        raise TypeError(f"pass {self.name!r} has no run method")

    def __str__(self) -> str:
        text = options_text(self)
        return f"{self.name}{{{text}}}" if text else self.name


PassType = TypeVar("PassType", bound=type[Pass])
_passes: dict[str, type[Pass]] = {}


def register(cls: PassType) -> PassType:
    """Class decorator that makes a pass known by its name."""
    previous = _passes.get(cls.name)
    if previous is not None and previous.__qualname__ != cls.__qualname__:
        raise PipelineError(f"pass {cls.name!r} is registered twice: {previous.__qualname__} and {cls.__qualname__}")
    _passes[cls.name] = cls
    return cls


def registered_passes() -> dict[str, type[Pass]]:
    """Every registered pass by name, in the order of registration (a pass registers when its file is imported)."""
    return dict(_passes)


def find_pass(name: str) -> type[Pass] | None:
    """The pass of this name, its file imported if need be; None when no pass of ours has it."""
    if name not in _passes:
        import_pass(name)
    return _passes.get(name)
