"""``llm-profile-loops``: compiled code notes when it begins what.

Upstream's ``gpu`` and ``async`` instrumentation knows no teams of threads; sampling profilers see kernels that many ops
share.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.loops import append_operands
from llm_mlir.analysis.op_names import names_of
from llm_mlir.ir.attributes import from_python
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register
from llm_mlir.support.profile_events import REGIONS, SERIAL, WAITING

from .spmd.effects import writes
from .spmd.notes import Notes
from .spmd.team import BARRIER, NEXT_ITEM


@register
@dataclass(frozen=True)
class ProfileLoops(Pass):
    """Has each thread note, with the time, when it begins a parallel loop, a wait at a barrier, or the code between.

    Functions that threads run get one more argument of role ``state``, called ``profile``: the threads' blocks of
    notes (``codegen.support``). The module says in ``llm.regions`` which ops each loop serves: those named in the
    locations (``llm-name-ops``) of what it calls and stores. It takes three notes a loop, about 10 ns each.
    """

    name: ClassVar[str] = "llm-profile-loops"
    after: ClassVar[tuple[str, ...]] = ("llm-lower-forall", "llm-name-ops")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for forall in rw.ops("scf.forall"):
            raise PassError("expects no 'scf.forall': llm-lower-forall makes loops of threads of it", forall)
        teams = [function for function in abi.functions(op) if _thread(function) is not None]
        if not teams:
            return
        Notes.declare(op, rw)
        notes = {abi.function_name(function): Notes.of(function, _thread(function)) for function in teams}
        regions: list[list[str]] = []
        for function in teams:
            mine = notes[abi.function_name(function)]
            for call in [each for each in walk(function) if each.name == "func.call"]:
                _note(call, mine, regions, rw)
            if abi.is_entry(function):
                _note_ends(function, mine, rw)
            for call in [each for each in rw.ops("func.call", root=function) if _callee(each) in notes]:
                append_operands(call, [mine.blocks], rw)
        op.attributes[REGIONS] = from_python(regions)
        rw.statistic("regions", len(regions))


def _thread(function: Operation) -> Value | None:
    """The number of the thread, among the arguments of a function that a team runs."""
    if abi.body(function) is None:
        return None
    for argument, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
        if info is not None and (info.role, info.name) == ("state", "thread"):
            return argument
    return None


def _callee(call: Operation) -> str:
    return call.attributes["callee"].value


def _note(call: Operation, notes: Notes, regions: list[list[str]], rw: Rewriter) -> None:
    """Notes around a barrier, and in front of the loop whose first item ``call`` asks for."""
    if _callee(call) == BARRIER:
        with rw.before(call):
            notes.begin(WAITING)
        with rw.after(call):
            notes.begin(SERIAL)
    elif _callee(call) == NEXT_ITEM and (loop := _loop_of(call)) is not None:
        with rw.before(call):
            notes.begin_region(len(regions))
        regions.append(list(dict.fromkeys(_served(loop))))


def _loop_of(call: Operation) -> Operation | None:
    """The loop that starts with the item of ``call``; None for the next items inside of it."""
    users = [use.owner.operation for use in call.results[0].uses]
    return next((each for each in users if each.name == "scf.while"), None)


def _served(loop: Operation) -> Iterator[str]:
    """The names of the ops that a loop does something for: what it calls, and what it stores but constants.

    Memory of zeros that several ops start from is one op's, whichever came first.
    """
    for op in walk(loop):
        if (writes(op) and not _is_fill(op)) or (op.name == "func.call" and _callee(op) != NEXT_ITEM):
            yield from names_of(op.location)


def _is_fill(store: Operation) -> bool:
    values = [value for value in store.operands if not isinstance(value.type, ir.MemRefType | ir.IndexType)]
    made = [producer(value) for value in values if not _is_mask(value)]
    return bool(made) and all(op is not None and op.name == "arith.constant" for op in made)


def _is_mask(value: Value) -> bool:
    return isinstance(value.type, ir.VectorType) and str(value.type.element_type) == "i1"


def _note_ends(function: Operation, notes: Notes, rw: Rewriter) -> None:
    body = abi.body(function)
    with rw.at_start(body):
        notes.begin(SERIAL)
    with rw.before(body.operations[len(body.operations) - 1].operation):
        notes.end()
