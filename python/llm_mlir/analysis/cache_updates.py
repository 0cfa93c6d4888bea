"""Which ``llm.kv_update`` ops can be lowered together, for CPUs and GPUs alike."""

from collections.abc import Callable
from typing import Any

from llm_mlir.ir.structured import users


def group_updates(updates: list[Any], alike: Callable[[Any, Any], bool]) -> list[list[Any]]:
    """Groups updates, in order, that append rows of one batch at the same positions and are ``alike``.

    A group is lowered where its last update stands, so nothing before that may use the others' results.
    """
    groups: list[list[Any]] = []
    for update in updates:
        fitting = (group for group in groups if _joins(group, update) and alike(group[0], update))
        group = next(fitting, None)
        if group is None:
            groups.append([update])
        else:
            group.append(update)
    return groups


def _joins(group: list[Any], update: Any) -> bool:
    first = group[0]
    same_batch = first.block == update.block and list(first.operands)[2:] == list(update.operands)[2:]
    readers = (user for member in group for user in users(member.results[0])) if same_batch else ()
    return same_batch and not any(_reads_before(user, update) for user in readers)


def _reads_before(user: Any, update: Any) -> bool:
    return user == update or user.block != update.block or user.is_before_in_block(update)
