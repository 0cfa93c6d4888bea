"""``llm-widen-factors``: linears take f32 activations where the target multiplies f32 faster than bf16.

Upstream has no pass that chooses the element type of one factor by the target.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Generic, is_contraction
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register
from llm_mlir.targets.cpu import CpuTarget

from .linears.weight_panels import contract


@register
@dataclass(frozen=True)
class WidenFactors(Pass):
    """Widens the bf16 activations of linears to f32, except where bf16 itself is multiplied faster.

    ``contraction(x, w) -> contraction(extf(x), w)``. Products and sums are f32 either way, so results stay what they
    are. Each element of ``x`` is widened once, by whoever computes it, and not for every panel of the weight that it
    meets; the weight stays bf16 in memory and is widened in registers.
    """

    name: ClassVar[str] = "llm-widen-factors"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if CpuTarget.of(op).multiplies_bf16:
            return
        widened: dict[tuple[Value, Any], Value] = {}
        for contraction in rw.ops("linalg.generic"):
            x = Generic(contraction).inputs[0] if is_contraction(contraction) else None
            if x is None or not isinstance(x.type.element_type, ir.BF16Type):
                continue
            place = x, contraction.block
            with rw.before(contraction):
                if place not in widened:
                    widened[place] = _widen(x, build.dim(Generic(contraction).outputs[0], 0))
                result = _with_factor(contraction, widened[place])
            rw.replace(contraction, [result])
            rw.statistic("widened")


def _widen(x: Value, rows: Index) -> Value:
    """``x`` as f32. ``rows`` is not read from ``x``: that is a use, and only what has one use joins an epilogue."""
    f32 = ir.F32Type.get()
    out = build.empty([rows, build.dim(x, 1)], f32)
    return build.generic("t, k", "pp", [(x, "t, k")], [(out, "t, k")], lambda a, _: mlir.arith.extf(f32, a))[0]


def _with_factor(contraction: Any, x: Value) -> Value:
    """The linear's contraction with another ``x``."""
    _, weight, accumulator = Generic(contraction).operands
    operands = (x, "t, k"), (weight, "n, k"), (accumulator, "t, n")
    return contract("t, n, k", "ppr", *operands, Tiles.of(contraction).attributes())
