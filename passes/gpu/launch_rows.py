"""``llm-launch-rows``: parallel loops become kernels, with a block of threads for each item.

Upstream maps ``scf.forall`` to threads by attributes on each loop and leaves linalg inside it sequential; here the
linalg ops of an item are shared out over the threads of its block.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.bounds import Bounds
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import Pass, register, run_passes
from llm_mlir.targets.cuda import CudaTarget

from .rows import host
from .rows.block import BlockKernel
from .rows.flat import launch_points

_KNOWN = ("linalg.generic", "linalg.yield", "linalg.index", "linalg.fill", "linalg.copy")


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
    after: ClassVar[tuple[str, ...]] = ("llm-launch-linears", "one-shot-bufferize")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if any(linalg.name.startswith("linalg.") and linalg.name not in _KNOWN for linalg in rw.ops()):
            run_passes(op, "linalg-generalize-named-ops")
        host.generalize_copies(rw)
        host.wrap_reductions(rw)
        self._launch(op, rw)
        host.sink_constants(rw)
        host.check_accesses(rw)

    def _launch(self, op: Operation, rw: Rewriter) -> None:
        target, bounds, names = CudaTarget.of(op), Bounds(op), _Names()
        for forall in self._host_ops("scf.forall", rw):
            host.require_memrefs(forall)
            BlockKernel(forall, bounds, target.shared_bytes, rw).build(names.next(forall))
            rw.statistic("kernels")
        for generic in self._host_ops("linalg.generic", rw):
            with rw.before(generic):
                launch_points(generic, names.next(generic))
            rw.erase(generic)
            rw.statistic("kernels")

    def _host_ops(self, name: str, rw: Rewriter) -> Iterator[Operation]:
        """The ops of this name that are in no function of a kernel."""
        return (op for op in rw.ops(name) if host.enclosing(op, host.KERNELS) is None)


class _Names:
    """Names of kernels: that of the function with a number."""

    def __init__(self) -> None:
        self._count: dict[str, int] = {}

    def next(self, op: Operation) -> str:
        """A name for the kernel of ``op``."""
        while op.name != "func.func":
            op = op.parent.operation
        name = abi.function_name(op)
        self._count[name] = self._count.get(name, -1) + 1
        return f"{name}_rows_{self._count[name]}"
