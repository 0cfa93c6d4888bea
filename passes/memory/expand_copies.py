"""``llm-expand-copies``: copies of strided buffers become loops that can be vectorized."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.forms import Copy
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import Pass, register

from .buffers.copies import is_plain_copy


@register
@dataclass(frozen=True)
class ExpandCopies(Pass):
    """Replaces each strided ``memref.copy`` by a ``linalg.generic`` that yields its input.

    Upstream makes a strided copy a call of ``memrefCopy`` in a runtime library. A copy of one stretch of memory stays:
    it becomes a ``memcpy``.
    """

    name: ClassVar[str] = "llm-expand-copies"
    after: ClassVar[tuple[str, ...]] = ("one-shot-bufferize", "llm-add-outputs")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for copy in rw.ops("memref.copy"):
            if not is_plain_copy(copy):
                with rw.before(copy):
                    Copy.build(*copy.operands)
                rw.erase(copy)
                rw.statistic("expanded")
