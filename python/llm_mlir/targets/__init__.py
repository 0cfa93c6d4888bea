"""What code is made for: a table of the kinds of target, one reader of text and one of modules."""

from typing import Any

from ..support.numbers import shown
from .base import Target, TargetError, text_of
from .cpu import CpuTarget
from .cuda import CudaTarget, EmulatorTarget
from .reference import ReferenceTarget

__all__ = ["KINDS", "Target", "TargetError", "binary_kinds", "code_kinds", "default_for", "of", "parse"]

KINDS: tuple[type[Target], ...] = (CpuTarget, CudaTarget, EmulatorTarget, ReferenceTarget)
"""A row for each kind; a new kind is a file beside this one and a row here. The first takes what no other knows."""


def parse(text: str) -> Target:
    """The target spelled ``text``: host, haswell+avx512f, cuda:sm_80, emulator, reference.

    Raises ``TargetError``, and TypeError for what is no text.
    """
    if not isinstance(text, str):
        raise TypeError(f"target expected a string, got {shown(text)}")
    kind = text.partition(":")[0]
    return next((each for each in KINDS if each.kind == kind), KINDS[0]).parse(text)


def of(module: Any) -> Target | None:
    """The target that a module says it is compiled for; None where it says nothing. Raises ``TargetError``."""
    text = text_of(module)
    return None if text is None else parse(text)


def code_kinds() -> tuple[str, ...]:
    """What ``--emit`` makes for some target, beside mlir."""
    return tuple(dict.fromkeys(kind for each in KINDS for kind in (*each.text_kinds, *each.binary_kinds)))


def binary_kinds() -> frozenset[str]:
    """Those of ``code_kinds`` that are no text."""
    return frozenset(kind for each in KINDS for kind in each.binary_kinds)


def default_for(code_kind: str) -> Target:
    """The default target of the first kind that makes such code; the host for what none makes, as mlir."""
    makers = (each for each in KINDS if code_kind in (*each.text_kinds, *each.binary_kinds))
    return next(makers, KINDS[0]).default()
