"""Where the threads of a block must meet: in front of ops that use memory as other threads left it or still need it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from llm_mlir.build import Value
from llm_mlir.rewriter import identity

Pending = frozenset["Access"]
"""What threads may have done since they last met."""


@dataclass(frozen=True)
class Access:
    """Memory that an op reads or writes.

    ``memory`` is what ``memref`` is a view of. Two accesses with the same ``owner`` of the same ``memref`` by the same
    ``map`` leave each element to the same thread; None is an owner that nothing is known of.
    """

    memory: Value
    memref: Value
    writes: bool
    owner: Any = None
    map: str = ""

    def conflicts(self, other: "Access") -> bool:
        """Whether the two must not happen in different threads without a barrier between them."""
        if self.memory != other.memory or not (self.writes or other.writes):
            return False
        same_thread = self.owner is not None and self.owner == other.owner
        return not (same_thread and self.memref == other.memref and self.map == other.map)


@dataclass(frozen=True)
class Effects:
    """What an op does: ``before`` and ``after`` the barrier inside of it if it ``meets``, else all of it ``before``."""

    before: Iterable[Access] = ()
    after: Iterable[Access] = ()
    meets: bool = False


class Barriers:
    """Decides in front of which ops of a kernel a barrier stands. ``effects`` tells what an op without regions does."""

    def __init__(self, effects: Callable[[Any], Effects]) -> None:
        self._effects = effects
        self._known: dict[int, Effects] = {}

    def place(self, block: Any) -> set[int]:
        """The identities of the ops of ``block``, and of blocks nested in it, that need a barrier in front."""
        return self._block(block, frozenset())[1]

    def _block(self, block: Any, pending: Pending) -> tuple[Pending, set[int]]:
        found: set[int] = set()
        for op in block.operations:
            pending, inside = self._op(op.operation, pending)
            found |= inside
        return pending, found

    def _op(self, op: Any, pending: Pending) -> tuple[Pending, set[int]]:
        if op.name == "scf.for":
            return self._loop(op.regions[0].blocks[0], pending)
        if op.name == "scf.if":
            branches = [self._block(region.blocks[0], pending) for region in op.regions if len(list(region.blocks))]
            return pending.union(*(left for left, _ in branches)), set().union(*(found for _, found in branches))
        effects = self._known.setdefault(identity(op), self._effects(op))
        needed = any(access.conflicts(earlier) for access in effects.before for earlier in pending)
        pending = (frozenset() if needed else pending).union(effects.before)
        return (frozenset(effects.after) if effects.meets else pending), {identity(op)} if needed else set()

    def _loop(self, body: Any, pending: Pending) -> tuple[Pending, set[int]]:
        """A turn may begin with what the last one left; more and more of it, until that adds nothing."""
        while True:
            left, found = self._block(body, pending)
            if left <= pending:
                return pending, found
            pending |= left
