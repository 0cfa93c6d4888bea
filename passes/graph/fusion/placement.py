"""Where one op can stand that takes the place of several."""

import functools
from collections.abc import Sequence

from llm_mlir.ir.structured import ancestor_in, producer, users
from llm_mlir.ir.types import Operation


def placement(ops: Sequence[Operation]) -> Operation | None:
    """The one of ``ops`` in front of which an op can stand that takes all they take and gives all they give.

    ``ops`` are distinct operations. None when there is no such place: they are in different blocks, or something
    that one of them takes is made after the use of what another gives.
    """
    block = ops[0].block
    if any(op.block != block for op in ops):
        return None
    ordered = sorted(ops, key=functools.cmp_to_key(lambda a, b: -1 if a.is_before_in_block(b) else 1))
    taken = [made for op in ops for value in op.operands if (made := producer(value)) is not None and made not in ops]
    users_ = [user for op in ops for value in op.results for user in users(value) if user not in ops]
    makers = [op for op in taken if op.block == block]
    return next((op for op in ordered if _separates(op, makers, [ancestor_in(block, user) for user in users_])), None)


def _separates(op: Operation, makers: Sequence[Operation], users_: Sequence[Operation]) -> bool:
    """Whether every maker comes before ``op`` and every user after it."""
    return all(maker.is_before_in_block(op) for maker in makers) and all(op.is_before_in_block(user) for user in users_)
