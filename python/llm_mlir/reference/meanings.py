"""Where functions of NumPy arrays say which ``llm`` op they are the meaning of."""

from collections.abc import Callable
from typing import Any

from llm_mlir.support.op_facts import Decorator, OpFacts

MEANINGS: OpFacts[Callable[..., Any]] = OpFacts("meaning")
"""By op: a function whose parameters have the names of the op's operands and attributes."""


def meaning(op: Any) -> Decorator:
    """Decorator of the meaning of ``op``, a class or a name such as ``"llm.silu"``.

    The function takes NumPy arrays (ints for ``index``) and Python values under the names of the op's operands and
    attributes, those that may be left out with a default; it returns the result, or a tuple of the results, which are
    rounded to their element types by the caller. Raises ``ValueError`` when the op has a meaning already.
    """
    return MEANINGS.register(op)
