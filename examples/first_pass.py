"""A pass of your own, in a file of your own.

Try it on ``first_pass.mlir``, beside this file:

    llm-opt examples/first_pass.mlir --load examples/first_pass.py --passes='my-fuse-swiglu,canonicalize' --stats

``llm-opt --load examples/first_pass.py --list-passes`` shows it among the others. A pass for this repository starts
with ``python -m llm_mlir.tools.new_pass``.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.pipeline import Pass, PassError, option, register


@register
@dataclass(frozen=True)
class FuseSwiglu(Pass):
    """Fuses a SiLU and the product with it into llm.swiglu."""

    # How pipelines call the pass. Its options are the other fields: my-fuse-swiglu{at-most=1}.
    name: ClassVar[str] = "my-fuse-swiglu"
    at_most: int = option(0, "fuse no more than so many (0: all)")

    def run(self, op: Any, rw: Rewriter) -> None:
        """``op`` is the module. ``rw`` is the only way to change it: it refuses what would leave invalid IR."""
        if self.at_most < 0:
            raise PassError(f"at-most expects 0 or more, got {self.at_most}", op)
        for product in rw.ops("llm.mul"):
            if not self.at_most or rw.statistics["fused"] < self.at_most:
                fuse(product.opview, rw)


def fuse(product: Any, rw: Rewriter) -> None:
    """``mul(silu(gate), up) -> swiglu(gate, up)``, where all have one type; others stay as they are."""
    silu = producer(product.lhs)
    if silu is None or silu.name != "llm.silu":
        return
    gate, up = silu.opview.x, product.rhs
    if not gate.type == product.lhs.type == up.type == product.result.type:
        return
    with rw.before(product):
        fused = llm.swiglu(gate, up)
    rw.replace(product, [fused])
    rw.statistic("fused")
