"""``llm-launch-serial``: what host code would decide by values in device memory becomes a kernel of one thread."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.analysis.buffer_views import VIEWS
from llm_mlir.analysis.loops import forall_bounds
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.generics.loop_nest import LoopNest
from llm_mlir.ir.rewriter import Rewriter, identity, walk
from llm_mlir.ir.structured import ancestor_in, producer
from llm_mlir.ir.types import Block, Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register, run_passes

from .kernel.launch import launch
from .rows import host

_ACCESSES = ("memref.load", "memref.store")
_STAYS = ("arith.", "memref.dim", "affine.", *VIEWS, "memref.get_global")
"""What host code computes of sizes and places as well as a kernel."""


@register
@dataclass(frozen=True)
class LaunchSerial(Pass):
    """Puts loads and stores of host code, and all that depends on them, into a kernel of a single thread.

    The host does not see what device memory holds: a branch, a loop or a scalar that a tensor's element decides has to
    run where it is. One thread does it all in order, loops of parallel work among it, up to the last op that needs such
    a value: right, slow, and said by a remark.
    """

    name: ClassVar[str] = "llm-launch-serial"
    after: ClassVar[tuple[str, ...]] = ("one-shot-bufferize",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if not any(_is_access(each) for function in abi.functions(op) for each in _outside(function)):
            return
        run_passes(op, "linalg-generalize-named-ops")
        host.generalize_copies(rw)
        for function in abi.functions(op):
            if abi.body(function) is not None:
                self._serialize(abi.body(function), abi.function_name(function), rw)

    def _serialize(self, block: Block, name: str, rw: Rewriter) -> None:
        _sink_loads(block)
        ops = [op.operation for op in block.operations]
        number = 0
        while (span := _first_span(ops)) is not None:
            first, rest = span.moved[0], ops[span.end :]
            rw.remark(first, f"'{first.name}' needs what device memory holds: one thread does it, and what needs it")
            _Serial(span, rw).build(f"{name}_serial_{number}")
            rw.statistic("kernels")
            ops, number = rest, number + 1


def _outside(function: Operation) -> Iterator[Operation]:
    """The ops of a function that the host runs."""
    for op in walk(function):
        if host.enclosing(op, host.LAUNCH) is None and host.enclosing(op, host.LOOP) is None and not _in_generic(op):
            yield op


def _in_generic(op: Operation) -> bool:
    return op.name != "func.func" and op.parent.operation.name.startswith("linalg.")


def _is_access(op: Operation) -> bool:
    return op.name in _ACCESSES


def _sink_loads(block: Block) -> None:
    """Moves loads of arguments, which nothing writes, down to their first use: less has to be done by one thread."""
    for load in [op.operation for op in block.operations if op.operation.name == "memref.load"]:
        users = [ancestor_in(block, use.owner.operation) for use in load.results[0].uses]
        if producer(load.operands[0]) is None and users:
            load.move_before(next(op.operation for op in block.operations if op.operation in users))


def _first_span(ops: Sequence[Operation]) -> "_Span | None":
    """The first neighbors that one kernel has to run: from an access to the last op that needs what it gives."""
    begin = next((i for i, op in enumerate(ops) if _accesses(op)), None)
    if begin is None:
        return None
    position = {identity(op): i for i, op in enumerate(ops)}
    span, end = _Span(begin), begin + 1
    while span.end < end:
        op = ops[span.end]
        span.add(op)
        if op in span.moved:
            users = [ancestor_in(op.block, use.owner.operation) for result in op.results for use in result.uses]
            end = max([end, *(position[identity(user)] + 1 for user in users)])
    return span


@dataclass
class _Span:
    """Ops of a block from number ``begin`` to ``end``: those that are ``moved`` into a kernel, and those that stay."""

    begin: int
    moved: list[Operation] = field(default_factory=list)
    staying: list[Operation] = field(default_factory=list)

    @property
    def end(self) -> int:
        """The number behind the last op."""
        return self.begin + len(self.moved) + len(self.staying)

    def add(self, op: Operation) -> None:
        """Takes the next op. Memory, sizes and places stay the host's where they depend on nothing that is moved."""
        sources = [producer(value) for value in op.operands]
        depends = any(source in self.moved for source in sources if source is not None)
        (self.staying if _may_stay(op) and not depends else self.moved).append(op)


def _accesses(op: Operation) -> bool:
    if op.name in (host.LAUNCH, host.LOOP) or op.name.startswith("linalg."):
        return False
    return _is_access(op) or any(
        _accesses(inner.operation) for region in op.regions for block in region.blocks for inner in block.operations
    )


def _may_stay(op: Operation) -> bool:
    return op.name.startswith(_STAYS) or op.name == "memref.alloc"


class _Serial:
    """Moves the ops of a span into a kernel, and makes them loops."""

    def __init__(self, span: _Span, rw: Rewriter) -> None:
        self.span, self.rw = span, rw

    def build(self, name: str) -> None:
        """Builds the launch in the place of the ops."""
        for op in self.span.staying:
            op.move_before(self.span.moved[0])
        with self.rw.before(self.span.moved[0]), launch(name, [1], 1) as kernel:
            pass
        end = list(kernel.op.regions[0].blocks[0].operations)[-1].operation
        for op in self.span.moved:
            op.move_before(end)
        self._lower(kernel.op)

    def _lower(self, kernel: Operation) -> None:
        for alloc in [op for op in walk(kernel) if op.name in ("memref.alloc", "memref.alloca")]:
            self._hoist(alloc, kernel)
        for op in [op for op in walk(kernel) if op.name in ("linalg.generic", host.LAUNCH)]:
            if op.name == host.LAUNCH:
                raise PassError("expects no kernel between what needs a value of device memory", op)
            nest = LoopNest(op)
            if nest.problem is not None:
                raise PassError(f"'{op.name}' op {nest.problem}", op)
            with self.rw.before(op):
                _points(nest, [], nest.sizes())
            self.rw.erase(op)
        for forall in reversed([op for op in walk(kernel) if op.name == host.LOOP]):
            self._in_order(forall)

    def _hoist(self, alloc: Operation, kernel: Operation) -> None:
        """Memory comes from the host. One buffer is enough for an op that runs again, unless a loop carries it."""
        if any(use.owner.operation.name in ("scf.yield", "scf.condition") for use in alloc.results[0].uses):
            parent = alloc.parent.operation.name
            if parent != "scf.if":
                raise PassError(
                    f"'{alloc.name}' op expects memory that no '{parent}' carries to its next iteration", alloc
                )
        for op in [*_computed_for(alloc, kernel), alloc]:
            op.move_before(kernel)

    def _in_order(self, forall: Operation) -> None:
        body = forall.regions[0].blocks[0]
        with self.rw.before(forall):
            inner = _loops(forall_bounds(forall), list(body.arguments))
        for op in [op.operation for op in body.operations][:-1]:
            op.move_before(inner)
        self.rw.erase(forall)


def _points(nest: LoopNest, loops: list[Index], sizes: Sequence[Index]) -> None:
    if len(loops) == len(sizes):
        nest.point(loops)
        return
    with build.for_loop(0, sizes[len(loops)]) as loop:
        _points(nest, [*loops, loop.iv], sizes)


def _loops(bounds: Sequence[tuple[Index, Index, Index]], arguments: Sequence[Value]) -> Operation:
    """Builds nested loops whose indices take the place of ``arguments``; the end of the innermost body."""
    lower, upper, step = bounds[0]
    op = mlir.scf.ForOp(build.value(lower), build.value(upper), build.value(step))
    arguments[0].replace_all_uses_with(op.induction_variable)
    with ir.InsertionPoint(op.body):
        end = mlir.scf.YieldOp([]).operation
    if len(bounds) == 1:
        return end
    with ir.InsertionPoint(end):
        return _loops(bounds[1:], arguments[1:])


def _computed_for(alloc: Operation, kernel: Operation) -> list[Operation]:
    """The ops in the kernel that compute the sizes of ``alloc``, in order."""
    found: list[Operation] = []
    for value in alloc.operands:
        op = producer(value)
        if op is None and host.enclosing(value.owner.owner.operation, host.LAUNCH) is not None:
            raise PassError(f"'{alloc.name}' op expects sizes that the host knows", alloc)
        if op is None or host.enclosing(op, host.LAUNCH) is None:
            continue
        if not op.name.startswith(_STAYS):
            raise PassError(f"'{alloc.name}' op expects sizes that the host knows, got one of '{op.name}'", alloc)
        found += [*_computed_for(op, kernel), op]
    return found
