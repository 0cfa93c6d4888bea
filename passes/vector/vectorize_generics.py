"""``llm-vectorize-generics``: linalg on memrefs becomes loops over vectors of one register.

Upstream vectorizes linalg through ``vector.transfer`` ops of the whole tile, with masks for dynamic sizes, and needs a
chain of passes to get back to registers; rows of vectors are what these ops are after all of it.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Copy, Fill
from llm_mlir.ir.generics.loop_nest import LoopNest
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.ir.vectors import is_dense
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register, run_passes
from llm_mlir.targets.cpu import CpuTarget

from .elementwise.rows import Rows

_F32_BITS = 32
_HANDLED = ("linalg.generic", "linalg.fill", "linalg.copy", "linalg.yield", "linalg.index")


@register
@dataclass(frozen=True)
class VectorizeGenerics(Pass):
    """Turns every linalg op on memrefs, and every strided ``memref.copy``, into loops over vectors.

    The last loop runs in vectors of as many lanes as a register has f32, with a masked one at its end. Reductions
    along it keep four partial results and are combined at its end in a fixed order. Operands that are not contiguous
    along it are read and written lane by lane.
    """

    name: ClassVar[str] = "llm-vectorize-generics"
    after: ClassVar[tuple[str, ...]] = ("llm-vectorize-contractions",)
    vector_bits: int = option(0, "width of a vector register; 0 is the target's", least=0)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        lanes = (self.vector_bits or CpuTarget.of(op).vector_bits) // _F32_BITS
        if any(linalg.name.startswith("linalg.") and linalg.name not in _HANDLED for linalg in rw.ops()):
            run_passes(op, "linalg-generalize-named-ops")
        for name, as_generic in _AS_GENERIC.items():
            for simple in rw.ops(name):
                with rw.before(simple):
                    as_generic(simple, rw)
        for generic in rw.ops("linalg.generic"):
            nest = LoopNest(generic)
            if nest.problem is not None:
                raise PassError(f"'{generic.name}' op {nest.problem}", generic)
            with rw.before(generic):
                Rows(nest, lanes).build()
            rw.erase(generic)
            rw.statistic("vectorized")


def _fill(op: Operation, rw: Rewriter) -> None:
    scalar, memref = op.operands
    _require_memref(op, memref)
    Fill.build(scalar, memref)
    rw.erase(op)


def _copy(op: Operation, rw: Rewriter) -> None:
    source, memref = op.operands
    _require_memref(op, memref)
    if op.name == "memref.copy" and is_dense(source) and is_dense(memref):
        return  # a memcpy
    Copy.build(source, memref)
    rw.erase(op)


_AS_GENERIC = {"linalg.fill": _fill, "linalg.copy": _copy, "memref.copy": _copy}


def _require_memref(op: Operation, memref: Value) -> None:
    if not isinstance(memref.type, ir.MemRefType):
        raise PassError(f"'{op.name}' op expects memrefs (from one-shot-bufferize), got {memref.type}", op)
