"""Regions of a graph that ranks compute in parts: from projections by columns to one by rows.

Shoeybi et al., "Megatron-LM" (2019, arXiv:1909.08053), section 3: the first matrices of attention and of an MLP are cut
by their rows (columns of the product), so that each rank has heads or hidden features of its own, and the last one by
its columns, so that the ranks' results add up.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from llm_mlir.dialects import llm
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Generic, producer, users
from llm_mlir.ir.types import Operation

QUERIES, KEYS, FEATURES = "queries", "keys", "features"
"""What the second axis of a value in a region runs over: heads of queries, heads of keys, or hidden features."""

_PROJECTIONS = ("llm.linear", "llm.qkv", "llm.gate_up")
_ELEMENTWISE = ("llm.add", "llm.mul", "llm.silu", "llm.gelu", "llm.swiglu")
_RESHAPES = ("tensor.expand_shape", "tensor.collapse_shape")
_ATTENTIONS = (llm.AttentionOp, llm.CachedAttentionOp)


@dataclass
class Region:
    """Values that hold a part on each rank, by what their second axis runs over; ``row`` adds the parts up.

    ``columns`` are the projections that the values come from, ``attention`` the op between, if there is one.
    """

    row: llm.LinearOp
    values: dict[Value, str] = field(default_factory=dict)
    columns: list[Any] = field(default_factory=list)
    attention: Any = None

    def parameters(self) -> Iterator[tuple[Value, str]]:
        """Weights and biases of the projections by columns, with the axis that their rows run over."""
        for op in self.columns:
            view = op.opview
            for result, names in _PARAMETERS[op.name].items():
                kind = self.values[getattr(view, result)]
                yield from ((value, kind) for name in names if (value := getattr(view, name)) is not None)


_PARAMETERS = {
    "llm.linear": {"result": ("weight", "bias")},
    "llm.qkv": {"q": ("wq", "bq"), "k": ("wk", "bk"), "v": ("wv", "bv")},
    "llm.gate_up": {"result": ("gate", "up")},
}


def find_regions(rw: Rewriter) -> list[Region]:
    """The regions of a module, one for each linear that what is in front of it lets be cut by its columns."""
    found = (find_region(linear) for linear in rw.ops(llm.LinearOp))
    return [region for region in found if region is not None]


def find_region(row: llm.LinearOp) -> Region | None:
    """The region that ends in ``row``; None where there is an op that needs whole rows, or a value leaves it."""
    region = Region(row)
    pending = [(row.x, QUERIES if _attends(row.x) else FEATURES)]
    while pending:
        value, kind = pending.pop()
        if region.values.setdefault(value, kind) != kind:
            return None
        op = producer(value)
        sources = None if op is None else _sources(op, kind, region)
        if sources is None:
            return None
        pending += [source for source in sources if source[0] not in region.values]
    return region if region.columns and _is_closed(region) else None


def _attends(value: Value) -> bool:
    """Whether ``value`` is what an attention gives, reshaped."""
    op = producer(value)
    while op is not None and op.name in (*_RESHAPES, "tensor.cast"):
        op = producer(op.operands[0])
    return op is not None and isinstance(op.opview, _ATTENTIONS)


def _sources(op: Operation, kind: str, region: Region) -> list[tuple[Value, str]] | None:
    """The operands of ``op`` that are cut like its result; None where a part of it is not computed from parts."""
    if op.name in _PROJECTIONS:
        if op not in region.columns:
            region.columns.append(op)
        return []
    if op.name == "tensor.empty":
        return []
    if op.name in _ELEMENTWISE or (op.name == "linalg.generic" and _keeps_places(op)):
        return [(operand, kind) for operand in op.operands]
    if op.name == "tensor.cast" or (op.name in _RESHAPES and _splits_heads(op)):
        return [(op.operands[0], kind)]
    if op.name == "llm.rope" or (op.name == "llm.rms_norm" and op.results[0].type.rank == 3):
        return [(op.operands[0], kind)]
    return _attention_sources(op, region)


def _attention_sources(op: Operation, region: Region) -> list[tuple[Value, str]] | None:
    view = op.opview
    if not isinstance(view, _ATTENTIONS) or region.attention is not None:
        return None
    region.attention = view
    if isinstance(view, llm.AttentionOp):
        return [(view.q, QUERIES), (view.k, KEYS), (view.v, KEYS)]
    updates = [producer(cache) for cache in (view.k_cache, view.v_cache)]
    if any(update is None or update.name != "llm.kv_update" for update in updates):
        return None
    return [(view.q, QUERIES), *((update.opview.new, KEYS) for update in updates if update is not None)]


def _keeps_places(op: Operation) -> bool:
    """Whether a generic computes each element of ``[T, F]`` from those at its place alone."""
    generic = Generic(op)
    indexed = any(nested.operation.name == "linalg.index" for nested in op.regions[0].blocks[0].operations)
    return generic.is_elementwise and all(dims == (0, 1) for dims in generic.dims) and not indexed


def _splits_heads(op: Operation) -> bool:
    """Whether a reshape is that between ``[T, H * D]`` and ``[T, H, D]``."""
    return [[axis.value for axis in group] for group in op.attributes["reassociation"]] == [[0], [1, 2]]


def _is_closed(region: Region) -> bool:
    """Whether nobody outside reads a value of the region, and all results of its projections belong to it."""
    inside = {region.row.operation, *region.columns}
    inside |= {op for value in region.values if (op := producer(value)) is not None}
    results = [result for op in region.columns for result in op.results]
    inputs = [op.operands[0] for op in region.columns]
    return (
        all(result in region.values for result in results)
        and not any(value in region.values for value in inputs)
        and all(_stays(user, inside) for value in region.values for user in users(value))
    )


def _stays(user: Operation, inside: set[Any]) -> bool:
    return user in inside or user.name in ("tensor.dim", "llm.kv_update")
