"""``llm-inline-calls``: calls that would have to return memory of their own are replaced by what they do.

Upstream's ``inline`` decides by a cost of its own and knows nothing of memory. A callee that updates arguments in place
and returns them, as a layer of a model does, needs no memory for its results and stays a function.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.destinations import continued_argument
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class InlineCalls(Pass):
    """Inlines the functions that return something else than arguments they update in place.

    A function that calls itself stays: ``llm-plan-arena`` refuses it by name.
    """

    name: ClassVar[str] = "llm-inline-calls"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        _drop_unused(op, rw)
        functions = {abi.function_name(function): function for function in abi.functions(op)}
        calls = {name: _called(function, rw) for name, function in functions.items()}
        for name in _callees_first(calls):
            if not _updates_in_place(functions[name]) and name not in _reached(name, calls):
                found = abi.calls(op, name)
                for call in found:
                    _inline(call, functions[name], rw)
                rw.statistic("functions inlined", 1 if found else 0)
        _drop_unused(op, rw)


def _called(function: Operation, rw: Rewriter) -> list[str]:
    return [call.attributes["callee"].value for call in rw.ops("func.call", root=function)]


def _reached(name: str, calls: dict[str, list[str]]) -> set[str]:
    """The functions that a call of ``name`` calls, itself where it is recursive."""
    found: set[str] = set()
    pending = list(calls[name])
    while pending:
        callee = pending.pop()
        if callee not in found:
            found.add(callee)
            pending += calls[callee]
    return found


def _callees_first(calls: dict[str, list[str]]) -> list[str]:
    """All functions, each after those that it calls."""
    return sorted(calls, key=lambda name: len(_reached(name, calls)))


def _inline(call: Operation, callee: Operation, rw: Rewriter) -> None:
    """Puts a copy of what ``callee`` does in front of ``call``, and its results in the place of the call's.

    Upstream's ``inline`` takes no ops of dialects that do not answer to it: ``mpi``, and those defined in Python.
    """
    with rw.before(callee):
        copy = callee.clone(ir.InsertionPoint.current).operation
    block = copy.regions[0].blocks[0]
    for argument, operand in zip(list(block.arguments), call.operands, strict=True):
        argument.replace_all_uses_with(operand)
    *body, end = [op.operation for op in block.operations]
    for op in body:
        op.move_before(call)
    rw.replace(call, list(end.operands))
    rw.erase(copy)


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
