"""``llm-expand-dequantize``: weights in codes that nothing reads as codes become numbers in memory.

Upstream has ``quant`` types, which hold scales as constants and do not bufferize.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Quantized
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import users
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class ExpandDequantize(Pass):
    """Computes what ``llm.dequantize`` yields, element by element: the general way, which is right for any user.

    Linears (``llm-tile-linears``) and embeddings (``convert-llm-to-linalg``) read the codes themselves.
    """

    name: ClassVar[str] = "llm-expand-dequantize"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-tile-linears", "llm-block-linears")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for each in rw.ops("llm.dequantize"):
            if not users(each.results[0]):
                rw.erase(each)
                continue
            quantized = Quantized.match(each)
            assert quantized is not None
            with rw.before(each):
                result = build.retyped(_dequantized(quantized), each.results[0].type)
            rw.replace(each, [result])
            rw.statistic("expanded")


def _dequantized(quantized: Quantized) -> Value:
    """``[N, K]`` of the element type that ``llm.dequantize`` yields."""
    type_ = quantized.op.results[0].type
    depth = build.mul(build.dim(quantized.scales, 1), quantized.coding.group)
    out = build.empty([build.dim(quantized.codes, 0), depth], type_.element_type)

    def element(_: Value) -> Value:
        return build.convert(quantized.element(build.loop_index(0), build.loop_index(1)), type_.element_type)

    return build.generic("n, k", "pp", [], [(out, "n, k")], element)[0]
