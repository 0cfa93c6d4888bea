"""Makes one op of a residual addition and the norm after it."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.dialects.llm.base import element_type
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.passes.graph.fusion.placement import placement
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class FuseAddRMSNorm(Pass):
    """Fuses a residual addition with the RMS norm that reads its sum into llm.add_rms_norm."""

    name: ClassVar[str] = "llm-fuse-add-rms-norm"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("llm-expand-blocks",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for norm in rw.ops(llm.RMSNormOp):
            addition = producer(norm.x)
            if addition is not None and isinstance(addition.opview, llm.AddOp):
                fuse(addition.opview, norm, rw)


def fuse(addition: llm.AddOp, norm: llm.RMSNormOp, rw: Rewriter) -> None:
    """``s = add(x, residual), rms_norm(s, weight) -> add_rms_norm(x, residual, weight)``; ``s`` may have other uses."""
    place = placement([addition.operation, norm.operation])
    if place is None or not addition.lhs.type == addition.rhs.type == addition.result.type:
        return
    to, eps = element_type(norm.result), norm.eps.value
    with rw.before(place):
        total, normalized = llm.add_rms_norm(addition.lhs, addition.rhs, norm.weight, eps=eps, dtype=to)
        normalized = build.retyped(normalized, norm.result.type)
    rw.replace(norm, [normalized])
    rw.replace(addition, [total])
    rw.statistic("fused")
