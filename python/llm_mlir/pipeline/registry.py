"""Passes, their typed options, and the registry by name."""

import dataclasses
from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from ..rewriter import Rewriter


class PipelineError(ValueError):
    """A pipeline that cannot be run: unknown pass, bad option, bad nesting."""


class PassError(RuntimeError):
    """A pass gives up on the IR in front of it.

    ``op`` is the operation to blame; its location goes into the diagnostic. The message says what the pass expected
    and found and, where another pass provides it, which.
    """

    def __init__(self, message: str, op: Any = None) -> None:
        super().__init__(message)
        self.op = op


def option(default: Any, help: str) -> Any:
    """A pass option with its default (bool, int, float or str: the type is taken from it) and one line of help."""
    return dataclasses.field(default=default, metadata={"help": help})


@dataclasses.dataclass(frozen=True)
class Pass:
    """Base of every pass: a frozen dataclass whose fields, made by ``option``, are its command-line options.

    The field ``min_tokens`` is spelled ``min-tokens`` in pipeline text. ``anchor`` is the op the pass runs on.
    """

    name: ClassVar[str]
    anchor: ClassVar[str] = "builtin.module"

    def run(self, op: Any, rw: Rewriter) -> None:
        """Rewrites ``op`` (an ``ir.Operation`` called ``anchor``) through ``rw``; raises ``PassError`` to give up."""
        raise TypeError(f"pass {self.name!r} has no run method")


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
    """Every registered pass by name, in the order of registration."""
    return dict(_passes)


Callback = Callable[[str, Any], None]
