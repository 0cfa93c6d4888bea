"""Arguments of role ``state`` that calls of MPI take: whom a rank talks to."""

from collections.abc import Mapping
from typing import Any

from llm_mlir import abi
from llm_mlir.abi import ArgInfo
from llm_mlir.analysis.loops import append_operands
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir

EVERYONE, STAGE, PREVIOUS, NEXT = "communicator", "stage", "previous", "next"
"""The communicator of all ranks, and of those of a stage; the ranks in the stages before and behind, if there are."""
_TYPES = {EVERYONE: "!mpi.comm", STAGE: "!mpi.comm", PREVIOUS: "index", NEXT: "index"}


def add_arguments(module: Any, needs: Mapping[str, set[str]], rw: Rewriter) -> dict[str, dict[str, Value]]:
    """Gives functions the arguments that ``needs`` names for them, and their callers the same to pass on.

    Returns the arguments by the names of function and argument.
    """
    wanted = _with_callers(module, needs)
    found = {name: _add(abi.function(module, name), wanted[name]) for name in wanted}
    for name, added in found.items():
        for call in abi.calls(module, name):
            caller = found[abi.function_name(function_of(call))]
            append_operands(call, [caller[argument] for argument in added], rw)
    return found


def _with_callers(module: Any, needs: Mapping[str, set[str]]) -> dict[str, set[str]]:
    wanted = {name: set(arguments) for name, arguments in needs.items()}
    pending = list(wanted)
    while pending:
        name = pending.pop()
        for call in abi.calls(module, name):
            caller = abi.function_name(function_of(call))
            if not wanted[name] <= wanted.setdefault(caller, set()):
                wanted[caller] |= wanted[name]
                pending.append(caller)
    return wanted


def _add(function: Any, names: set[str]) -> dict[str, Value]:
    types = {name: ir.Type.parse(text, function.context) for name, text in _TYPES.items() if name in names}
    return {name: abi.add_argument(function, type_, ArgInfo("state", name)) for name, type_ in types.items()}


def function_of(op: Any) -> Any:
    """The function around an op."""
    operation = op.operation
    while operation.name != "func.func":
        operation = operation.parent.operation
    return operation
