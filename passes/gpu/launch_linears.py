"""``llm-launch-linears``: loops over blocks of a linear become launches of tensor core kernels."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.passes.memory.bounds import Bounds
from llm_mlir.pipeline import Pass, option, register
from llm_mlir.rewriter import Rewriter

from .linears.linear import Linear
from .linears.mma_sync import MmaSync


@register
@dataclass(frozen=True)
class LaunchLinears(Pass):
    """Turns each loop that ``llm-block-linears`` made into a launch."""

    name: ClassVar[str] = "llm-launch-linears"
    template: str = option("auto", "auto")

    def run(self, op: Any, rw: Rewriter) -> None:
        bounds = Bounds(op)
        for forall in rw.ops("scf.forall"):
            linear = Linear.match(forall)
            if linear is None:
                continue
            with rw.before(forall):
                MmaSync(columns=128 // len(linear.weights)).build(linear, "linear")
            rw.erase(forall)
            rw.statistic("launched")
