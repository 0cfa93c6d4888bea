"""``llm-launch-rows``: parallel loops become kernels, with a block of threads for each item.

Upstream maps ``scf.forall`` to threads by attributes on each loop and leaves linalg inside it sequential; here the
linalg ops of an item are shared out over the threads of its block.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.bounds import Bounds
from llm_mlir.analysis.loops import forall_bounds
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Generic
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register, run_passes
from llm_mlir.targets.cuda import CudaTarget

from .kernel.launch import MODULE
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
    What reduces other loops than the last, or by an op that is not known, is made in order, a thread for each element.
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
        _rename_module(op, rw)
        host.sink_constants(rw)
        host.check_accesses(rw)

    def _launch(self, op: Operation, rw: Rewriter) -> None:
        target, bounds, names = CudaTarget.of(op), Bounds(op), _Names()
        for forall in self._host_ops("scf.forall", rw):
            host.require_memrefs(forall)
            if _is_empty(forall):
                rw.erase(forall)
                continue
            BlockKernel(forall, bounds, target.shared_bytes, rw).build(names.next(forall))
            rw.statistic("kernels")
        for generic in self._host_ops("linalg.generic", rw):
            if not any(0 in value.type.shape for value in generic.operands if isinstance(value.type, ir.ShapedType)):
                self._launch_points(generic, names.next(generic), rw)
            rw.erase(generic)

    def _launch_points(self, generic: Operation, name: str, rw: Rewriter) -> None:
        if "r" in Generic(generic).iterators:
            rw.remark(generic, f"'{generic.name}' reduces as no kernel shares it: a thread makes each element in order")
        with rw.before(generic):
            launch_points(generic, name)
        rw.statistic("kernels")

    def _host_ops(self, name: str, rw: Rewriter) -> Iterator[Operation]:
        """The ops of this name that are in no function of a kernel."""
        return (op for op in rw.ops(name) if host.enclosing(op, host.KERNELS) is None)


def _rename_module(module: Operation, rw: Rewriter) -> None:
    """Gives the module of kernels a name that no function has."""
    name, functions = MODULE, {abi.function_name(function) for function in abi.functions(module)}
    while name in functions:
        name += "_"
    if name != MODULE:
        for each in rw.ops(host.LAUNCH):
            each.attributes["module"] = ir.FlatSymbolRefAttr.get(name)


def _is_empty(forall: Operation) -> bool:
    """Whether the loop has no items for sure: no kernel has a grid of none."""
    return any(isinstance(lower, int) and lower == upper for lower, upper, _ in forall_bounds(forall))


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
