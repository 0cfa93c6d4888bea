"""``llm-inline-calls``: calls that would have to return memory of their own are replaced by what they do.

Upstream's ``inline`` decides by a cost of its own and knows nothing of memory. A callee that updates arguments in place
and returns them, as a layer of a model does, needs no memory for its results and stays a function.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.destinations import continued_argument
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register, run_passes

_KEEP = "no_inline"


@register
@dataclass(frozen=True)
class InlineCalls(Pass):
    """Inlines the functions that return something else than arguments they update in place, by upstream's ``inline``.

    A function that calls itself stays: ``llm-plan-arena`` refuses it by name.
    """

    name: ClassVar[str] = "llm-inline-calls"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        _drop_unused(op, rw)
        called = {call.attributes["callee"].value for call in rw.ops("func.call")}
        found = [function for function in abi.functions(op) if abi.function_name(function) in called]
        kept = [function for function in found if _KEEP not in function.attributes and _updates_in_place(function)]
        if len(kept) == len(found):
            return
        for function in kept:
            function.attributes[_KEEP] = ir.UnitAttr.get(op.context)
        run_passes(op, "inline")
        for function in kept:
            del function.attributes[_KEEP]
        rw.statistic("functions inlined", len(found) - len(kept))


def _drop_unused(module: Any, rw: Rewriter) -> None:
    """Drops private functions that nobody calls: nobody would give them memory."""
    called = {call.attributes["callee"].value for call in rw.ops("func.call")}
    for function in list(abi.functions(module)):
        if not abi.is_entry(function) and abi.function_name(function) not in called:
            rw.erase(function)
            rw.statistic("functions dropped")


def _updates_in_place(function: Any) -> bool:
    block = abi.body(function)
    if block is None:
        return True
    tensors = [v for v in list(block.operations)[-1].operands if isinstance(v.type, ir.RankedTensorType)]
    return all(continued_argument(value, block) is not None for value in tensors)
