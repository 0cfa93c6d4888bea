"""``llm-expand-copies``: copies of strided buffers become loops that can be vectorized."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir import build
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
                    _copy_elements(*copy.operands)
                rw.erase(copy)
                rw.statistic("expanded")


def _copy_elements(source: Any, target: Any) -> None:
    domain = ", ".join(f"d{axis}" for axis in range(source.type.rank))
    build.generic(domain, "p" * source.type.rank, [(source, domain)], [(target, domain)], lambda value, _: value)
