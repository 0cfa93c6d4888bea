"""Where the threads of a block must meet: in front of ops that use memory as other threads left it or still need it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from llm_mlir.ir.build import DYNAMIC, Value
from llm_mlir.ir.rewriter import identity
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Block, Operation
from llm_mlir.mlir import ir

FIRST = "first"
"""The owner of what the first thread of the block does alone."""

Pending = frozenset["Access"]
"""What threads may have done since they last met."""


@dataclass(frozen=True)
class Access:
    """Memory that an op reads or writes.

    ``memory`` is what ``memref`` is a view of. Two accesses with the same ``owner`` of the same ``memref`` by the same
    ``map`` leave each element to the same thread; None is an owner that nothing is known of.
    """

    memory: Any
    memref: Any
    writes: bool
    owner: Any = None
    map: str = ""

    def conflicts(self, other: "Access") -> bool:
        """Whether the two must not happen in different threads without a barrier between them."""
        if self.memory != other.memory or not (self.writes or other.writes):
            return False
        if self.owner is None or self.owner != other.owner:
            return self.memref == other.memref or not are_disjoint(self.memref, other.memref)
        same_elements = self.memref == other.memref and self.map == other.map
        return not (self.owner == FIRST or same_elements or are_disjoint(self.memref, other.memref))


def are_disjoint(left: Value, right: Value) -> bool:
    """Whether two memrefs are views of one that share no element for sure."""
    views = [op for op in (producer(left), producer(right)) if op is not None and op.name == "memref.subview"]
    if len(views) < 2 or views[0].opview.source != views[1].opview.source:
        return False
    names = ("static_offsets", "static_sizes", "static_strides")
    parts = [[list(ir.DenseI64ArrayAttr(view.attributes[name])) for name in names] for view in views]
    return any(_apart(a, b) for a, b in zip(zip(*parts[0], strict=True), zip(*parts[1], strict=True), strict=True))


def _apart(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
    """Whether two ranges (offset, size, stride) of a dimension have nothing in common."""
    if DYNAMIC in (*left, *right):
        return False
    (first, size, stride), (second, other_size, other_stride) = left, right
    if first + (size - 1) * stride < second or second + (other_size - 1) * other_stride < first:
        return True
    return stride == other_stride and (first - second) % stride != 0


@dataclass(frozen=True)
class Effects:
    """What an op does: ``before`` and ``after`` the barrier inside of it if it ``meets``, else all of it ``before``."""

    before: Iterable[Access] = ()
    after: Iterable[Access] = ()
    meets: bool = False


class Barriers:
    """Decides in front of which ops of a kernel a barrier stands. ``effects`` tells what an op without regions does."""

    def __init__(self, effects: Callable[[Operation], Effects]) -> None:
        self._effects = effects
        self._known: dict[int, Effects] = {}

    def place(self, block: Block) -> set[int]:
        """The identities of the ops of ``block``, and of blocks nested in it, that need a barrier in front."""
        return self._block(block, frozenset())[1]

    def _block(self, block: Block, pending: Pending) -> tuple[Pending, set[int]]:
        found: set[int] = set()
        for op in block.operations:
            pending, inside = self._op(op.operation, pending)
            found |= inside
        return pending, found

    def _op(self, op: Operation, pending: Pending) -> tuple[Pending, set[int]]:
        if op.name == "scf.for":
            return self._loop(op.regions[0].blocks[0], pending)
        if op.name == "scf.if":
            branches = [self._block(region.blocks[0], pending) for region in op.regions if len(list(region.blocks))]
            return pending.union(*(left for left, _ in branches)), set().union(*(found for _, found in branches))
        effects = self._known.setdefault(identity(op), self._effects(op))
        needed = any(access.conflicts(earlier) for access in effects.before for earlier in pending)
        pending = (frozenset() if needed else pending).union(effects.before)
        return (frozenset(effects.after) if effects.meets else pending), {identity(op)} if needed else set()

    def _loop(self, body: Block, pending: Pending) -> tuple[Pending, set[int]]:
        """An iteration may begin with what the last one left; more and more of it, until that adds nothing."""
        while True:
            left, found = self._block(body, pending)
            if left <= pending:
                return pending, found
            pending |= left
