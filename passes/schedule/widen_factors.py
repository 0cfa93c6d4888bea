"""``llm-widen-factors``: linears take f32 activations where the target multiplies f32 faster than bf16.

Upstream has no pass that chooses the element type of one factor by the target.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import Linear
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register
from llm_mlir.targets.cpu import CpuTarget


@register
@dataclass(frozen=True)
class WidenFactors(Pass):
    """Widens the activations of linears to f32, except where bf16 itself is multiplied faster.

    ``linear(x, w) -> linear(extf(x), w)``. Products and sums are f32 either way, so results stay what they
    are. Each element of ``x`` is widened once, where it is computed, and not for every panel of the weight that it
    meets; the weight stays bf16 in memory and is widened in registers. So is one in codes (``llm.dequantize``), whose
    values are no bf16: its activations are widened on all targets.
    """

    name: ClassVar[str] = "llm-widen-factors"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-quantize-factors")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        narrow = () if CpuTarget.of(op).multiplies_bf16 else (ir.BF16Type,)
        widened: dict[tuple[Value, Any], Value] = {}
        for linear in filter(None, map(Linear.match, rw.ops("linalg.generic"))):
            wanted = narrow if linear.quantized is None else (ir.BF16Type, ir.F16Type)
            if not isinstance(linear.x.type.element_type, wanted):
                continue
            place = linear.x, linear.op.block
            with rw.before(linear.op):
                if place not in widened:
                    widened[place] = _widen(linear.x, build.dim(linear.init, 0))
                tiles = Tiles.of(linear.op).attributes()
                result = Linear.build(widened[place], linear.weight, linear.init, tiles)
            rw.replace(linear.op, [result])
            rw.statistic("widened")


def _widen(x: Value, rows: Index) -> Value:
    """``x`` as f32. ``rows`` is not read from ``x``: that is a use, and only what has one use joins an epilogue."""
    f32 = ir.F32Type.get()
    out = build.empty([rows, build.dim(x, 1)], f32)
    return build.generic("t, k", "pp", [(x, "t, k")], [(out, "t, k")], lambda a, _: mlir.arith.extf(f32, a))[0]
