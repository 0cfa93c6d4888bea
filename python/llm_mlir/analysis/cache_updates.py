"""Which ``llm.kv_update`` ops can be lowered together, for CPUs and GPUs alike."""

from collections.abc import Callable

from llm_mlir.dialects.llm import KVUpdateOp
from llm_mlir.ir.build import Value
from llm_mlir.ir.structured import users
from llm_mlir.ir.types import Operation


def group_updates(updates: list[KVUpdateOp], alike: Callable[[KVUpdateOp, KVUpdateOp], bool]) -> list[list[KVUpdateOp]]:
    """Groups updates, in order, that append rows of one batch at the same positions and are ``alike``.

    A group is lowered where its last update stands, so nothing before that may use the others' results.
    """
    groups: list[list[KVUpdateOp]] = []
    for update in updates:
        fitting = (group for group in groups if _joins(group, update) and alike(group[0], update))
        group = next(fitting, None)
        if group is None:
            groups.append([update])
        else:
            group.append(update)
    return groups


def _joins(group: list[KVUpdateOp], update: KVUpdateOp) -> bool:
    first = group[0]
    same_batch = first.operation.block == update.operation.block and _batch(first) == _batch(update)
    readers = (user for member in group for user in users(member.result)) if same_batch else ()
    return same_batch and not any(_reads_before(user, update.operation) for user in readers)


def _batch(update: KVUpdateOp) -> list[Value]:
    """Where rows go, but for the cache."""
    return [update.layer, update.cu_seqlens, update.cached_len, update.slot]


def _reads_before(user: Operation, update: Operation) -> bool:
    return user == update or user.block != update.block or user.is_before_in_block(update)
