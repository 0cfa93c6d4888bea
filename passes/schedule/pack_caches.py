"""``llm-pack-caches``: KV caches take the layout that attention reads without shuffling.

No upstream pass changes the layout of a tensor that is updated in place through loops and calls.
"""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.aliases import TensorAliases, refresh_signatures
from llm_mlir.analysis.attention_sizes import packing_problem
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register
from llm_mlir.support.layout import Layout

_K = {64: "panel<16>", 32: "panel<16>", 16: "panel<16x2>"}
_V = {64: "plain", 32: "plain", 16: "panel<2>"}
"""Layouts by bits of the element type: dot products take pairs of 16-bit elements."""

_CARRIERS = ("func.call", "func.return", "scf.for", "scf.if", "scf.yield")


@register
@dataclass(frozen=True)
class PackCaches(Pass):
    """Packs K caches into panels of 16 keys, and 16-bit V caches into pairs of keys.

    ``[layers, slots, kv_heads, context, D] -> panel<16>`` or ``panel<16x2>`` (K), plain or ``panel<2>`` (V), wherever
    the cache flows: arguments, calls, loops, ``llm.kv_update`` and ``llm.cached_attention``. The layout is written to
    ``llm.layout`` of the arguments, and does not depend on the target: it is part of the ABI.
    """

    name: ClassVar[str] = "llm-pack-caches"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        aliases = TensorAliases(op, updates={"llm.kv_update": 0})
        for attention in rw.ops(llm.CachedAttentionOp):
            caches = (attention.k_cache, "k_layout", _K), (attention.v_cache, "v_layout", _V)
            for cache, attribute, layouts in caches:
                if attribute in attention.attributes:
                    continue
                layout = Layout.parse(layouts[_bits(attention, cache.type)])
                connected = aliases.connected(cache)
                _check_users(connected, attribute, attention)
                if not layout.is_plain and cache.type.rank == 5:
                    _retype(connected, layout)
                    rw.statistic("packed")
                if not layout.is_plain:
                    attention.attributes[attribute] = ir.StringAttr.get(str(layout))
        refresh_signatures(op)


def _bits(op: llm.CachedAttentionOp, type_: Any) -> int:
    if problem := packing_problem(op):
        raise PassError(problem, op)
    return type_.element_type.width


def _check_users(values: list[Any], attribute: str, attention: llm.CachedAttentionOp) -> None:
    """Raises ``PassError`` for a use of a cache that would not know its layout."""
    for value in values:
        for use in value.uses:
            user, place = use.owner.operation, use.operand_number
            if user.name == "llm.cached_attention":
                fits = place == (1 if attribute == "k_layout" else 2)
            else:
                fits = user.name in _CARRIERS or (user.name == "llm.kv_update" and place == 0)
            if not fits:
                what = "keys" if attribute == "k_layout" else "values"
                raise PassError(f"'{user.name}' op expects no cache of {what}, which are packed for attention", user)


def _retype(values: list[Any], layout: Layout) -> None:
    shape = layout.packed_shape(values[0].type.shape)
    type_ = build.tensor_type(shape, values[0].type.element_type)
    for value in values:
        value.set_type(type_)
        owner = value.owner
        if isinstance(owner, ir.Block):
            function = owner.owner.operation
            info = abi.arg_info(function, value.arg_number) if function.name == "func.func" else None
            if info is not None:
                abi.set_arg_info(function, value.arg_number, replace(info, layout=str(layout)))
        elif owner.operation.name == "llm.kv_update":
            owner.operation.attributes["layout"] = ir.StringAttr.get(str(layout))
