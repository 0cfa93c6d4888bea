"""Which functions of a module can be compared at all, and which of their results are caches."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from .. import abi
from ..analysis.destinations import destination
from ..ir.rewriter import walk
from ..mlir import ir

CHOOSING = ("llm.cached_attention", "llm.kv_update", "llm.sample")
"""Ops that take integers and fractions which must fit each other."""


class NoOracle(RuntimeError):
    """There is no second way to the results of a module."""


@dataclass(frozen=True)
class Case:
    """A function, its caches in order, and for each result the cache that it is, maybe after updates in place."""

    name: str
    caches: Sequence[str]
    result_caches: Sequence[str | None]

    @classmethod
    def of(cls, function: Any) -> Self:
        """Raises ``NoOracle`` for a function whose results depend on what nobody has said."""
        name, infos = abi.function_name(function), [info for info in abi.arg_infos(function) if info]
        if any(op.name in CHOOSING for op in walk(function)) and not any(info.values for info in infos):
            raise NoOracle(f"@{name} does not say by llm.values which positions and lengths it takes")
        if any(op.name == "tensor.empty" and _is_read(op) for op in walk(function)):
            raise NoOracle(f"@{name} reads a tensor.empty, which may hold anything")
        returned = list(list(abi.body(function).operations)[-1].operands)
        caches = [info.name for info in infos if info.role == "cache"]
        return cls(name, caches, [_cache_behind(value, function) for value in returned])


def _cache_behind(value: Any, function: Any) -> str | None:
    while not isinstance(value.owner, ir.Block):
        op = value.owner.operation
        is_same = op.name in ("llm.kv_update", "tensor.cast") or _is_whole(op)
        target = op.operands[0] if is_same else destination(op, list(op.results).index(value))
        if target is None:
            return None
        value = target
    info = abi.arg_info(function, value.arg_number) if value.owner == abi.body(function) else None
    return info.name if info is not None and info.role == "cache" else None


def _is_whole(op: Any) -> bool:
    """Whether an op is a slice of all of a tensor, which folds to the tensor itself."""
    return op.name == "tensor.extract_slice" and op.operands[0].type == op.results[0].type


def _is_read(op: Any) -> bool:
    """Whether a use of an op, ``tensor.empty``, is another than as what is computed into."""
    return any(destination(use.owner.operation, 0) != op.results[0] for use in op.results[0].uses)
