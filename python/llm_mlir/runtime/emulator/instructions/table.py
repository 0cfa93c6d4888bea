"""The nvvm ops that the emulator knows, each with the function that emits its call."""

from collections.abc import Callable
from typing import Any

from ..emitter import Emitter

Emit = Callable[[Emitter, Any], Any]
"""Emits what stands for an op; returns the value that replaces its result, None if it has none."""

INSTRUCTIONS: dict[str, Emit] = {}
"""By name without ``nvvm.``."""

SYNCHRONIZATION: set[str] = set()
"""Names (with ``nvvm.``) of the ops that only order others: those that a mutation test deletes."""


def instruction(*names: str, synchronizes: bool = False) -> Callable[[Emit], Emit]:
    """Enters a function into the table under ``names``."""

    def enter(emit: Emit) -> Emit:
        for name in names:
            INSTRUCTIONS[name] = emit
            if synchronizes:
                SYNCHRONIZATION.add(f"nvvm.{name}")
        return emit

    return enter
