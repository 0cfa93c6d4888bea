"""Static analysis: operations, bytes, arithmetic intensity, redundancy, and what a roofline makes of them."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.cost import Cost
from llm_mlir.analysis.redundancy import find_redundancy
from llm_mlir.analysis.totals import FunctionCost, Totals
from llm_mlir.ir.attributes import from_python
from llm_mlir.ir.rewriter import Rewriter, identity
from llm_mlir.pipeline import Pass, option, register
from llm_mlir.support.sizes import parse_sizes

ATTRIBUTE = "llm.cost"


@register
@dataclass(frozen=True)
class AnnotateCosts(Pass):
    """Attaches llm.cost to every llm and linalg op and function: FLOPs, bytes, FLOPs per byte, time on a roofline.

    An op's cost is that of running it once, a function's that of one call with its loops and callees. Symbols have
    their upper bounds unless ``sizes`` says otherwise; ``cached`` there is how many tokens each sequence has in the
    caches. ``sent`` are the bytes that go to other ranks. With both peaks of a machine, ``seconds`` is the least time
    an op can take on it (Williams et al., Roofline, 2009) and ``bound`` what limits it. The statistics count what an
    earlier op has computed already (see ``llm-find-redundancy``). Ops of ``linalg`` on tensors have costs, too.
    """

    name: ClassVar[str] = "llm-annotate-costs"
    sizes: str = option("", 'sizes of symbols, e.g. "tokens=128 batch=1 cached=0"; upper bounds where not given')
    peak_gflops: float = option(0.0, "10^9 operations per second that the machine can do; 0 for no roofline", least=0)
    peak_gbytes: float = option(0.0, "10^9 bytes per second that its memory delivers; 0 for no roofline", least=0)
    table: bool = option(False, "print a table to stderr")

    def __post_init__(self) -> None:
        """Refuses ``sizes`` that are no list of name=number."""
        super().__post_init__()
        try:
            parse_sizes(self.sizes)
        except ValueError as error:
            raise ValueError(f"option 'sizes' {error}") from None

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        totals = list(Totals(op, {**abi.symbols(op), **parse_sizes(self.sizes)}))
        for function in totals:
            for costed, cost in [*function.ops, (function.function, function.total)]:
                costed.attributes[ATTRIBUTE] = from_python(self.describe(cost))
            self._count(function, rw)
        if self.table:
            sys.stderr.writelines(f"{line}\n" for function in totals for line in self._lines(function))

    def describe(self, cost: Cost) -> dict[str, Any]:
        """The entries of ``llm.cost``."""
        entries: dict[str, Any] = {"flops": cost.flops, "read": cost.bytes_read, "written": cost.bytes_written}
        if cost.bytes_sent:
            entries["sent"] = cost.bytes_sent
        entries["intensity"] = cost.intensity
        if self.peak_gflops and self.peak_gbytes:
            compute, memory = cost.flops / self.peak_gflops / 1e9, cost.bytes / self.peak_gbytes / 1e9
            entries |= {"seconds": max(compute, memory), "bound": "compute" if compute > memory else "memory"}
        return entries

    def _count(self, function: FunctionCost, rw: Rewriter) -> None:
        name = abi.function_name(function.function)
        rw.statistic(f"@{name} flops", function.total.flops)
        rw.statistic(f"@{name} bytes", function.total.bytes)
        repeated = _repeated(function)
        for op, cost in function.ops:
            if identity(op) in repeated:
                rw.statistic(f"@{name} redundant ops")
                rw.statistic(f"@{name} redundant flops", cost.flops)

    def _lines(self, function: FunctionCost) -> Iterator[str]:
        yield f"{'@' + abi.function_name(function.function):32} {'MFLOP':>12} {'MB':>10} {'FLOP/byte':>10}  bound"
        repeated = _repeated(function)
        for op, cost in function.ops:
            yield self._line(f"  {op.name}", cost) + (" (redundant)" if identity(op) in repeated else "")
        yield self._line("  one call", function.total)

    def _line(self, name: str, cost: Cost) -> str:
        bound = self.describe(cost).get("bound", "-")
        return f"{name:32} {cost.flops / 1e6:12.3f} {cost.bytes / 1e6:10.3f} {cost.intensity:10.2f}  {bound}"


def _repeated(function: FunctionCost) -> set[int]:
    return {identity(each.op) for each in find_redundancy(function.function) if each.kind == "repeated"}
