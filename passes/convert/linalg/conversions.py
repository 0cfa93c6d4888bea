"""Where functions say which op they convert to ``linalg``, and ops that no function converts say which pass does.

``passes/convert/linalg`` is searched for these functions; a file of your own may register more.
"""

from collections.abc import Callable
from typing import Any

from llm_mlir.support.op_facts import Decorator, OpFacts, op_name

CONVERSIONS: OpFacts[Callable[[Any], list[Any]]] = OpFacts("conversion to linalg")
"""By op: a function that takes the op, inserts at the current point and returns the replacements of its results."""

_before: dict[str, str] = {}
_after: dict[str, str] = {}


def converts(op: Any) -> Decorator:
    """Decorator of the conversion of ``op``, a class or a name such as ``"llm.silu"``.

    The function takes the op, builds on tensors at the current insertion point, and returns a value for each result, of
    its element type and shape. Raises ``ValueError`` when the op has a conversion already.
    """
    return CONVERSIONS.register(op)


def converted_before(pass_name: str, *ops: Any) -> None:
    """Says that the pass ``pass_name`` has to open ``ops`` (classes or names) before the conversion to linalg."""
    _before.update((op_name(op), pass_name) for op in ops)


def converted_after(pass_name: str, *ops: Any) -> None:
    """Says that the conversion to linalg leaves ``ops`` (classes or names) to the later pass ``pass_name``."""
    _after.update((op_name(op), pass_name) for op in ops)


def pass_before(op: Any) -> str | None:
    """The pass that has to open ``op`` before, if it is one for that."""
    return _before.get(op_name(op))


def pass_after(op: Any) -> str | None:
    """The pass that lowers ``op`` later, if it is one that stays."""
    return _after.get(op_name(op))
