"""``llm-quantize-factors``: linears on weights in codes take activations in codes, where integers are multiplied fast.

Upstream has no pass that quantizes one factor by what the target multiplies.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Linear, Quantized
from llm_mlir.ir.forms.linear import panels_behind
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.support.codes import STEP
from llm_mlir.targets.cpu import CpuTarget

_SCHEMES = ("group", "off")
_LARGEST = 127.0
_LEAST = 1e-30  # a group of smaller numbers becomes zeros: the reciprocal of its scale would be no number


@register
@dataclass(frozen=True)
class QuantizeFactors(Pass):
    """Quantizes the activations of linears whose weights are packed codes of 4 or 8 bits: ``x -> dequantize(codes)``.

    Each group of neighbors along K of each row has a scale, the largest of them over 127, whatever else is in the
    batch. ``llm-tile-linears`` then multiplies codes with codes. It is done for targets that have such an instruction.
    Groups are those of the weight; with others than multiples of 8 up to ``group``, as with code books, activations
    stay as they are, and with ``scheme=off`` all of them do.
    """

    name: ClassVar[str] = "llm-quantize-factors"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-pack-weights")
    scheme: str = option("group", "group: a scale for each group of a row; off: no codes for activations")
    group: int = option(32, "most neighbors along K with one scale", least=8)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if self.scheme not in _SCHEMES:
            raise PassError(f"scheme expects {' or '.join(_SCHEMES)}, got {self.scheme!r}", op)
        if self.scheme == "off" or not CpuTarget.of(op).multiplies_i8:
            return
        made: dict[tuple[Value, Any, int], Value] = {}
        for linear in filter(None, map(Linear.match, rw.ops("linalg.generic"))):
            coded = linear.quantized
            if coded is None or not self._fits(coded):
                continue
            group = coded.coding.group
            place = linear.x, linear.op.block, group
            with rw.before(linear.op):
                if place not in made:
                    made[place] = _quantized(linear.x, group)
                tiles = Tiles.of(linear.op).attributes()
                result = Linear.build(made[place], linear.weight, linear.init, tiles)
            rw.replace(linear.op, [result])
            rw.statistic("quantized")

    def _fits(self, coded: Quantized) -> bool:
        is_packed = all(panels_behind(part) is not None for part in coded.parts)
        group = coded.coding.group
        return is_packed and coded.coding.codebook is None and group <= self.group and group % STEP == 0


def _quantized(x: Value, group: int) -> Value:
    """``x`` [tokens, K] as ``llm.dequantize`` makes it of codes."""
    rows, depth = build.shape(x)
    groups = build.floordiv(depth, group)
    grouped = build.expand(x, [[0], [1, 2]], [rows, groups, group])
    f32, i8 = ir.F32Type.get(), ir.IntegerType.get_signless(8)

    def largest(number: Value, most: Value) -> Value:
        return mlir.arith.maximumf(most, mlir.math.absf(build.convert(number, f32)))

    def scaled(most: Value, _: Value) -> Value:
        return mlir.arith.mulf(most, build.constant(f32, 1 / _LARGEST))

    def coded(number: Value, most: Value, _: Value) -> Value:
        bound = mlir.arith.maximumf(most, build.constant(f32, _LEAST))
        inverse = mlir.arith.divf(build.constant(f32, _LARGEST), bound)
        return mlir.arith.fptosi(i8, mlir.math.roundeven(mlir.arith.mulf(build.convert(number, f32), inverse)))

    zero = build.filled([rows, groups], f32, 0.0)
    most = build.generic("t, g, j", "ppr", [(grouped, "t, g, j")], [(zero, "t, g")], largest)[0]
    scales = build.generic("t, g", "pp", [(most, "t, g")], [(build.empty([rows, groups], f32), "t, g")], scaled)[0]
    ins, out = [(grouped, "t, g, j"), (most, "t, g")], build.empty([rows, groups, group], i8)
    codes = build.generic("t, g, j", "ppp", ins, [(out, "t, g, j")], coded)[0]
    return llm.dequantize(build.collapse(codes, [[0], [1, 2]]), scales, bits=8, group=group)
