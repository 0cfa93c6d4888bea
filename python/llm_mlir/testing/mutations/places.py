"""Where a mutation may strike: ops, values that an op can see, and uses of a type."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from ...ir.rewriter import identity, walk
from ...mlir import ir

Mutation = Callable[[Any, Random], bool]
"""Changes a module somewhere at random; false when it has no such place. What it leaves may be invalid."""


def inner_ops(module: Any) -> list[Any]:
    """The ops inside functions, terminators left out."""
    return [op for op in walk(module) if not _is_frame(op) and not op.has_trait(ir.IsTerminatorTrait)]


def _is_frame(op: Any) -> bool:
    return op.name in ("func.func", "builtin.module", "gpu.module")


def returns(module: Any) -> list[Any]:
    """The terminators of functions."""
    return [op for op in walk(module) if op.name == "func.return"]


def pick(rng: Random, things: list[Any]) -> Any | None:
    """One of the things, if there are any."""
    return rng.choice(things) if things else None


def visible(op: Any) -> Iterator[Any]:
    """The values that ``op`` may use: of its block above it, and of the blocks around, up to the function."""
    while op is not None and not _is_frame(op):
        block = op.block
        yield from block.arguments
        for other in block.operations:
            if identity(other.operation) == identity(op):
                break
            yield from other.operation.results
        op = block.owner.operation
    return


def same_type(op: Any, value: Any) -> list[Any]:
    """The other values of the type of ``value`` that ``op`` may use."""
    return [other for other in visible(op) if other.type == value.type and other != value]


def is_pure(op: Any) -> bool:
    """Whether an op may be moved, doubled and dropped: it has results, and no regions or names of its own."""
    return len(op.results) > 0 and len(op.regions) == 0 and not op.name.startswith("func.")
