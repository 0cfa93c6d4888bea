"""The code between parallel loops: who runs it, and where threads wait for each other."""

from llm_mlir import mlir
from llm_mlir.analysis.loops import inside_forall, trips
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.ir.types import Block, Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from . import effects
from .team import Team

_LIMIT = 64  # elements that thread 0 may write while the others wait without a remark
_MEETS = ("scf.forall", "func.call")
_ACTS = (*_MEETS, *effects.COLLECTIVES)


class Sequential:
    """Lowers the code of an SPMD function that stands outside its parallel loops.

    Every thread runs it and gets the same values, but thread 0 alone stores. Threads wait for each other between such
    a store and the next op that may see it, and between a load of memory that changes and the next op that may change
    it; both kinds of op end at a call, a loop that stores, and a return. Collectives are calls of thread 0, which is
    the caller's: MPI is used by one thread. Work that no pass has put into a parallel
    loop is right all the same: thread 0 does it while the others wait, and a remark says so.
    """

    def __init__(self, team: Team, rw: Rewriter) -> None:
        self._team = team
        self._rw = rw
        self._stored = self._loaded = False  # since threads last met

    def lower(self, block: Block, times: int | None = 1) -> None:
        """Lowers ``block``, which runs ``times`` times per call of the function (None: unknown)."""
        for op in [op.operation for op in block.operations]:
            self._lower_op(op, times)

    def _lower_op(self, op: Operation, times: int | None) -> None:
        if op.name in _MEETS or op.name == "func.return":
            self._meet_before(op)
        elif op.regions and self._acts(op):
            self._lower_region_op(op, times)
        elif op.name in effects.COLLECTIVES:
            self._guard(op)
        elif effects.writes(op):
            self._store(op, times)
        elif op.regions or effects.is_known(op):
            self._load(op)
        else:
            raise PassError(_unknown(op), op)

    def _acts(self, op: Operation) -> bool:
        """Whether threads do more than read and compute in the regions of ``op``."""
        # An item of a parallel loop is run by one thread, whatever it does.
        inner = [nested for nested in walk(op) if not inside_forall(nested)]
        for nested in inner:
            if not (nested.regions or effects.is_known(nested) or nested.name in _ACTS):
                raise PassError(_unknown(nested), nested)
        return any(nested.name in _ACTS or effects.writes(nested) for nested in inner)

    def _lower_region_op(self, op: Operation, times: int | None) -> None:
        if not op.results and _is_large(op, times) and not any(nested.name in _MEETS for nested in walk(op)):
            self._by_one_thread(op)
            return
        if op.name not in ("scf.for", "scf.if"):
            raise PassError(f"'{op.name}' around stores or parallel loops is none of scf.for and scf.if", op)
        self._meet_before(op)
        runs = _runs(op)
        inner = None if times is None or runs is None else times * runs
        for region in op.regions:
            for block in region.blocks:
                self.lower(block, inner)
                self._meet_before(block.operations[len(block.operations) - 1].operation)

    def _store(self, op: Operation, times: int | None) -> None:
        if _is_large(op, times):
            self._by_one_thread(op)
        else:
            self._guard(op)

    def _by_one_thread(self, op: Operation) -> None:
        """Has thread 0 do work that another pass would have shared out, had it known how."""
        if any(effects.reads_shared(nested) for nested in [op, *walk(op)]) and self._stored:
            self._meet_before(op)
        self._rw.remark(op, f"'{op.name}' stands outside every 'scf.forall': one thread does it, the others wait")
        self._guard(op)

    def _guard(self, op: Operation) -> None:
        """Has thread 0 alone run ``op``, once no thread reads any more what it may overwrite."""
        if self._loaded:
            self._meet_before(op)
        with self._rw.before(op):
            first = mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, self._team.thread, build.value(0))
            guard = mlir.scf.IfOp(first)
            with ir.InsertionPoint(guard.then_block):
                end = mlir.scf.YieldOp([])
        op.move_before(end.operation)
        self._rw.statistic("stores by one thread")
        self._stored = True

    def _load(self, op: Operation) -> None:
        if not any(effects.reads_shared(nested) for nested in [op, *walk(op)]):
            return
        if self._stored:
            self._meet_before(op)
        self._loaded = True

    def _meet_before(self, op: Operation) -> None:
        if self._stored or self._loaded:
            with self._rw.before(op):
                self._team.barrier()
        self._stored = self._loaded = False


def _is_large(op: Operation, times: int | None) -> bool:
    """Whether stores in ``op``, which runs ``times`` times (None: unknown), write more than a few elements in all."""
    if effects.writes(op):
        elements = effects.written_elements(op)
        return elements is None or times is None or elements * times > _LIMIT
    runs = _runs(op) if op.name in ("scf.for", "scf.if") else None
    inner = None if times is None or runs is None else times * runs
    nested = [each.operation for region in op.regions for block in region.blocks for each in block.operations]
    return any(_is_large(each, inner) for each in nested)


def _runs(op: Operation) -> int | None:
    """How often the regions of an ``scf.for`` or ``scf.if`` run, at most."""
    return 1 if op.name == "scf.if" else trips(op)


def _unknown(op: Operation) -> str:
    if op.name in ("memref.alloc", "memref.alloca", "memref.dealloc"):
        return f"'{op.name}' stands in code that every thread runs: llm-plan-arena gives buffers a place, run it first"
    return f"'{op.name}' stands outside every 'scf.forall', and what it does to memory is not known here"
