"""``llm-lower-forall``: parallel loops become SPMD code.

Upstream lowers ``scf.forall`` to ``scf.parallel`` and that to OpenMP or async, which need a native runtime.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.loops import append_operands, called_in_foralls, inside_forall
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.pipeline import Pass, PassError, register

from .spmd.item_loop import build_item_loop
from .spmd.sequential import Sequential
from .spmd.team import Team, declare_support


@register
@dataclass(frozen=True)
class LowerForall(Pass):
    """Turns functions with ``scf.forall`` into functions that every thread of a team calls.

    Functions get three trailing arguments of role ``state``: the block of shared words (``codegen.support``), the
    thread's number and the number of threads. Each thread goes through an equal part of a loop's items in order, and
    then takes from the others' parts, so that threads that are slowed down do less; a barrier follows. What an item
    computes must not depend on the thread that runs it. Between the loops every thread computes the same scalars; a
    store of a few elements is done by thread 0.
    Functions called inside a loop stay as they are.
    """

    name: ClassVar[str] = "llm-lower-forall"
    after: ClassVar[tuple[str, ...]] = ("llm-plan-arena",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        item_functions = called_in_foralls(op)
        _check_nesting(op, item_functions)
        spmd = [f for f in abi.functions(op) if abi.body(f) is not None and abi.function_name(f) not in item_functions]
        if not any(True for _ in rw.ops("scf.forall")):
            return
        declare_support(op, rw)
        teams = {abi.function_name(function): Team.of(function) for function in spmd}
        for function in spmd:
            team = teams[abi.function_name(function)]
            Sequential(team, rw).lower(abi.body(function))
            for call in [o for o in rw.ops("func.call", root=function) if o.attributes["callee"].value in teams]:
                append_operands(call, [team.sync, team.thread, team.threads], rw)
            for forall in rw.ops("scf.forall", root=function):
                with rw.before(forall):
                    build_item_loop(forall, team)
                rw.erase(forall)
                rw.statistic("loops")


def _check_nesting(module: Any, item_functions: set[str]) -> None:
    """Loops must not be nested, and a function is called inside loops or outside of them."""
    for op in walk(module):
        inside = op.name in ("scf.forall", "func.call") and inside_forall(op, item_functions)
        if op.name == "scf.forall" and inside:
            raise PassError("expects no 'scf.forall' inside another one: its items would wait for each other", op)
        if op.name == "func.call" and not inside and (name := op.attributes["callee"].value) in item_functions:
            raise PassError(f"@{name} is called both inside an 'scf.forall' and outside of all", op)
