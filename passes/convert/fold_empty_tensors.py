"""``llm-fold-empty-tensors``: what works on no elements does nothing.

Upstream folds a linalg op of no iterations only where its operands are buffers, and refuses slices of nothing.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.analysis.destinations import destination
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import is_empty
from llm_mlir.pipeline import Pass, register

_STAY = ("tensor.empty", "func.call", "scf.for", "scf.forall", "scf.if", "scf.while")


@register
@dataclass(frozen=True)
class FoldEmptyTensors(Pass):
    """Replaces tensors with a static size of 0 by ``tensor.empty``, and work on such tensors by what there was before.

    A linalg op with such an operand has a loop of no iterations: its results are its ``outs``. Inserting nothing gives
    the tensor that it would be inserted into.
    """

    name: ClassVar[str] = "llm-fold-empty-tensors"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for each in rw.ops():
            if len(each.results) and each.name not in _STAY:
                values = [_replacement(each, index, rw) for index in range(len(each.results))]
                if all(value is not None for value in values):
                    rw.replace(each, values)
                    rw.statistic("folded")


def _replacement(op: Any, index: int, rw: Rewriter) -> Value | None:
    result, target = op.results[index], destination(op, index)
    if is_empty(result):
        with rw.before(op):
            if result.type.has_static_shape:
                return build.empty(result.type.shape, result.type.element_type)
            return None if target is None else build.empty(build.shape(target), result.type.element_type)
    if op.name.startswith("linalg.") and any(map(is_empty, op.operands)):
        return target
    return target if op.name == "tensor.insert_slice" and is_empty(op.opview.source) else None
