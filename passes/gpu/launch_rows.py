"""``llm-launch-rows``: parallel loops become kernels, with a block of threads for each item.

Upstream maps ``scf.forall`` to threads by attributes on each loop and leaves linalg inside it sequential; here the
linalg ops of an item are shared out over the threads of its block.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, build
from llm_mlir.codegen.gpu import GpuTarget
from llm_mlir.mlir import ir
from llm_mlir.passes.memory.bounds import Bounds
from llm_mlir.pipeline import Pass, PassError, register, run_passes
from llm_mlir.rewriter import Rewriter
from llm_mlir.structured import Generic

from .rows.block import BlockKernel
from .rows.flat import launch_points


@register
@dataclass(frozen=True)
class LaunchRows(Pass):
    """Turns every ``scf.forall`` on memrefs, and every linalg op outside of one, into a ``gpu.launch``.

    An item of the loop is a block. Elementwise ops are shared out in chunks of up to 16 bytes where strides and offsets
    prove that all of them are aligned; reductions are combined by shuffles, over several warps through shared memory.
    Private buffers of one element are kept by each thread, others are in shared memory (in global memory if they are
    too large). Barriers stand only between ops that exchange data between threads.
    """

    name: ClassVar[str] = "llm-launch-rows"

    def run(self, op: Any, rw: Rewriter) -> None:
        if any(linalg.name.startswith("linalg.") and linalg.name not in _KNOWN for linalg in rw.ops()):
            run_passes(op, "linalg-generalize-named-ops")
        for copy in rw.ops("memref.copy", "linalg.copy", "linalg.fill"):
            if not _within(copy, "gpu.launch"):
                _require_memref(copy)
                with rw.before(copy):
                    _as_generic(copy)
                rw.erase(copy)
        for generic in rw.ops("linalg.generic"):
            if "r" in Generic(generic).iterators and not _within(generic, "scf.forall"):
                _wrap(generic, rw)
        target, bounds = GpuTarget.of(op), Bounds(op)
        names = _Names()
        for forall in rw.ops("scf.forall"):
            _require_memref(forall)
            BlockKernel(forall, bounds, target.shared_bytes, rw).build(names.next(forall))
            rw.statistic("kernels")
        for generic in rw.ops("linalg.generic"):
            with rw.before(generic):
                launch_points(generic, names.next(generic))
            rw.erase(generic)
            rw.statistic("kernels")
        for access in rw.ops("memref.load", "memref.store"):
            if not _within(access, "gpu.launch"):
                raise PassError(
                    f"'{access.name}' op expects to be in an 'scf.forall': the host sees no device memory", access
                )


_KNOWN = ("linalg.generic", "linalg.yield", "linalg.index", "linalg.fill", "linalg.copy")


def _as_generic(op: Any) -> None:
    """A fill or copy as the ``linalg.generic`` that does the same."""
    source, memref = op.operands
    rank = memref.type.rank
    domain = ", ".join(f"d{axis}" for axis in range(rank))
    inputs = [(source, domain)] if isinstance(source.type, ir.MemRefType) else []
    build.generic(domain, "p" * rank, inputs, [(memref, domain)], lambda *values: values[0] if inputs else source)


def _require_memref(op: Any) -> None:
    for value in [*op.operands, *op.results]:
        if isinstance(value.type, ir.RankedTensorType):
            raise PassError(f"'{op.name}' op expects memrefs (from one-shot-bufferize), got {value.type}", op)


def _wrap(generic: Any, rw: Rewriter) -> None:
    """Puts a reduction that stands alone into a loop of one item."""
    with rw.before(generic), build.forall([1], []) as loop:
        pass
    generic.move_before(list(loop.op.regions[0].blocks[0].operations)[-1].operation)


def _within(op: Any, name: str) -> bool:
    while op.name != "func.func":
        op = op.parent.operation
        if op.name == name:
            return True
    return False


class _Names:
    """Names of kernels: that of the function with a number."""

    def __init__(self) -> None:
        self._count: dict[str, int] = {}

    def next(self, op: Any) -> str:
        """A name for the kernel of ``op``."""
        while op.name != "func.func":
            op = op.parent.operation
        name = abi.function_name(op)
        self._count[name] = self._count.get(name, -1) + 1
        return f"{name}_rows_{self._count[name]}"
