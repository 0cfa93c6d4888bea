"""``llm-raise-matmuls``: products of matrices as foreign modules write them become linears.

Upstream would tile and vectorize a ``linalg.matmul`` as it is; ours has kernels for linears, so that it is worth being
one.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Linear, Matmul
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class RaiseMatmuls(Pass):
    """``linalg.matmul``, ``linalg.contract`` and generics of two matrices -> the linear that they are.

    ``matmul(x [T, K], w [K, N]) -> linear(x, transpose(w))``, which is read in place, and
    ``matmul(x, transpose(w [N, K])) -> linear(x, w)``. Sums are f32, of f32, bf16 or f16; others and products with
    batches stay as they are.
    """

    name: ClassVar[str] = "llm-raise-matmuls"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for each in rw.ops():
            matmul = Matmul.match(each) if each.name.startswith("linalg.") else None
            if matmul is not None and not matmul.batch:
                with rw.before(each):
                    result = _linear(matmul)
                rw.replace(each, [result])
                rw.statistic("raised")


def _linear(matmul: Matmul) -> Value:
    x, weight = (
        _by_rows(*matmul.source_of(matrix, outer))
        for matrix, outer in ((matmul.x, matmul.rows), (matmul.y, matmul.columns))
    )
    return Linear.build(x, weight, matmul.init.value)


def _by_rows(value: Value, is_turned: bool) -> Value:
    if not is_turned:
        return value
    rows, columns = build.shape(value)
    out = build.empty([columns, rows], value.type.element_type)
    return mlir.linalg.transpose(value, outs=[out], permutation=[1, 0]).operation.results[0]
