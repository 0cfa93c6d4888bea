"""``llm-expand-softmax``: upstream's ``linalg.softmax`` in terms of generics, which tiling and kernels know.

Upstream decomposes it only through an op of the transform dialect.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value, convert, loops
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register

from .linalg.generics import compute_type


@register
@dataclass(frozen=True)
class ExpandSoftmax(Pass):
    """``linalg.softmax`` along any dimension -> maximum, exponentials of differences, their sum, and quotients.

    Computed in f32 (f64 for f64) whatever the element type is. The output operand gives its type only.
    """

    name: ClassVar[str] = "llm-expand-softmax"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for softmax in rw.ops("linalg.softmax"):
            type_ = softmax.opview.input.type
            if isinstance(type_, ir.RankedTensorType):
                if not isinstance(type_.element_type, ir.FloatType):
                    raise PassError(f"'linalg.softmax' op expects elements of a float type, got {type_}", softmax)
                with rw.before(softmax):
                    result = _expand(softmax.opview.input, ir.IntegerAttr(softmax.attributes["dimension"]).value)
                rw.replace(softmax, [result])
                rw.statistic("expanded")


def _expand(x: Value, axis: int) -> Value:
    sizes, rank, compute = build.shape(x), x.type.rank, compute_type([x])
    whole = loops(rank)
    rest = ", ".join(f"d{i}" for i in range(rank) if i != axis)
    kept = [size for i, size in enumerate(sizes) if i != axis]
    kinds = "".join("r" if i == axis else "p" for i in range(rank))

    def reduced(values: Value, initial: float, combine: Any) -> Value:
        out = build.filled(kept, compute, initial)
        body = lambda value, total: combine(convert(value, compute), total)  # noqa: E731
        return build.generic(whole, kinds, [(values, whole)], [(out, rest)], body)[0]

    largest = reduced(x, float("-inf"), mlir.arith.maximumf)
    weights = build.generic(
        whole,
        "p" * rank,
        [(x, whole), (largest, rest)],
        [(build.empty(sizes, compute), whole)],
        lambda value, most, _: mlir.math.exp(mlir.arith.subf(convert(value, compute), most)),
    )[0]
    total = reduced(weights, 0.0, mlir.arith.addf)
    return build.generic(
        whole,
        "p" * rank,
        [(weights, whole), (total, rest)],
        [(build.empty(sizes, x.type.element_type), whole)],
        lambda weight, sum_, _: convert(mlir.arith.divf(weight, sum_), x.type.element_type),
    )[0]
