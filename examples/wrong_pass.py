"""``first_pass.py`` with a mistake: it takes the gate for the values. ``research.md`` finds it."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class WrongSwiglu(Pass):
    """Fuses a SiLU and the product with it into llm.swiglu, operands swapped."""

    name: ClassVar[str] = "my-wrong-swiglu"

    def run(self, op: Any, rw: Rewriter) -> None:
        """``mul(silu(gate), up) -> swiglu(up, gate)``."""
        for product in rw.ops(llm.MulOp):
            silu = producer(product.lhs)
            if silu is not None and silu.name == "llm.silu":
                with rw.before(product):
                    fused = llm.swiglu(product.rhs, silu.opview.x)
                rw.replace(product, [fused])
