"""``llm-resolve-dims``: sizes of what control flow gives are those of what goes in.

Upstream's ``resolve-ranked-shaped-type-result-dims`` asks ops for the shapes of their results, of which
``scf.if`` knows nothing.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.analysis.destinations import destination
from llm_mlir.analysis.sizes import traced_size
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

_VIEWS = (
    *("tensor.cast", "tensor.extract_slice", "tensor.expand_shape", "tensor.collapse_shape", "tensor.concat"),
    "memref.cast",
)


@register
@dataclass(frozen=True)
class ResolveDims(Pass):
    """Replaces ``tensor.dim`` of what an ``scf.if`` gives by the number or value that the size comes from.

    After bufferization it does so for ``memref.dim``, and for ``arith.select``, too.

    Branches of an ``scf.if`` must agree. What bufferization makes of a branch, a buffer that is chosen at run time, no
    longer shows its size to the passes that give results and temporaries their memory.
    """

    name: ClassVar[str] = "llm-resolve-dims"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for dim in rw.ops("tensor.dim", "memref.dim"):
            axis = dim.opview.index.owner
            if isinstance(axis, ir.Block) or axis.operation.name != "arith.constant":
                continue
            source, number = dim.opview.source, axis.operation.attributes["value"].value
            if not _is_chosen(source):
                continue
            size = traced_size(source, number)
            if size in ((source, number), dim.results[0]):
                continue
            with rw.before(dim):
                value = build.dim(*size) if isinstance(size, tuple) else size
                rw.replace(dim, [build.value(value)])
            rw.statistic("resolved")


def _is_chosen(value: Value) -> bool:
    """Whether a tensor is, is part of, or is computed into, the result of an ``scf.if``."""
    while not isinstance(value.owner, ir.Block):
        op = value.owner.operation
        if op.name in ("scf.if", "arith.select"):
            return True
        is_view = op.name in _VIEWS
        target = op.operands[0] if is_view else destination(op, list(op.results).index(value))
        if target is None:
            return False
        value = target
    return False
