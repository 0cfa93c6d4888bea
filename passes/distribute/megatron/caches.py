"""KV caches of which each rank holds some heads."""

from typing import Any

from llm_mlir.analysis.aliases import TensorAliases
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import PassError


class ShardedCaches:
    """Collects the heads of caches; ``finish`` gives them their types wherever they flow."""

    def __init__(self, module: Any, rw: Rewriter) -> None:
        self._aliases = TensorAliases(module, updates={"llm.kv_update": 0})
        self._attentions = list(rw.ops(llm.CachedAttentionOp))
        self._heads: dict[Value, int] = {}
        self._done: list[llm.CachedAttentionOp] = []

    def shard(self, attention: llm.CachedAttentionOp, heads: int) -> None:
        """Says that ``attention`` reads ``heads`` heads of its caches."""
        self._done.append(attention)
        for cache in (attention.k_cache, attention.v_cache):
            self._heads.update(dict.fromkeys(self._aliases.connected(cache), heads))

    def finish(self) -> None:
        """Retypes the caches. Raises ``PassError`` where another attention reads all heads of one."""
        for attention in self._attentions:
            if attention not in self._done and attention.k_cache in self._heads:
                raise PassError(
                    f"'{attention.name}' op expects projections of queries, keys, values and output around it, "
                    "as every attention over its caches has, to be cut by heads",
                    attention,
                )
        for value, heads in self._heads.items():
            shape = list(value.type.shape)
            value.set_type(build.tensor_type([*shape[:2], heads, *shape[3:]], value.type.element_type))
