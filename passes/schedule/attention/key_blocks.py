"""Where attention finds a block of keys and values: in packed caches, or in plain tensors."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import ContractionTile

from ..linears.weight_panels import pairs

LANES = 16
"""Keys in a panel of the K layouts ``panel<16>`` and ``panel<16x2>``."""


class KeyBlocks(ABC):
    """Keys and values of one sequence and one KV head, read ``size`` keys at a time."""

    size: int

    @abstractmethod
    def scores(self, queries: Value, key: Index, out: Value) -> Value:
        """``queries @ keys[key : key + size].T`` added to ``out``; [R, D] and [R, size / 16, 16]."""

    @abstractmethod
    def weigh(self, weights: Value, key: Index, count: Index, out: Value) -> Value:
        """``weights @ values[key : key + size]`` added to ``out``; [R, size] and [R, D].

        Only the first ``count`` weights of a row are not zero.
        """


@dataclass
class CachedKeys(KeyBlocks):
    """Blocks of packed caches [layers, slots, kv_heads, ...]; K in ``panel<16>`` or by pairs, V plain or by pairs.

    Blocks may reach past the last key: what they read there is finite (caches start at zero), and masked.
    """

    k_cache: Value
    v_cache: Value
    layer: Value
    slot: Value
    head: Index
    size: int
    attributes: Mapping[str, Any] = field(default_factory=dict)
    """Those of the contractions."""

    def scores(self, queries: Value, key: Index, out: Value) -> Value:
        """See ``KeyBlocks.scores``."""
        panels, panel = self.size // LANES, build.floordiv(key, LANES)
        tile = self.k_cache.type.shape[4:]
        keys = self._block(self.k_cache, [panel] + [0] * len(tile), [panels, *tile])
        if len(tile) == 2:
            ranges = (queries, "m, k"), (keys, "p, k, n"), (out, "m, p, n")
            return ContractionTile.build("m, p, n, k", "pppr", *ranges, self.attributes)
        ranges = (pairs(queries), "m, k, j"), (keys, "p, k, n, j"), (out, "m, p, n")
        return ContractionTile.build("m, p, n, k, j", "ppprr", *ranges, self.attributes)

    def weigh(self, weights: Value, key: Index, count: Index, out: Value) -> Value:
        """See ``KeyBlocks.weigh``."""
        dims = self.v_cache.type.shape[4:]
        if len(dims) == 1:
            values = self._block(self.v_cache, [key, 0], [count, *dims])
            ranges = (_first(weights, count), "m, k"), (values, "k, n"), (out, "m, n")
            return ContractionTile.build("m, n, k", "ppr", *ranges, self.attributes)
        of_pairs = build.ceildiv(count, 2)
        values = self._block(self.v_cache, [build.floordiv(key, 2), 0, 0], [of_pairs, *dims])
        ranges = (_first(pairs(weights), of_pairs), "m, k, j"), (values, "k, n, j"), (out, "m, n")
        return ContractionTile.build("m, n, k, j", "pprr", *ranges, self.attributes)

    def _block(self, cache: Value, offsets: list[Index], sizes: list[Index]) -> Value:
        where = [self.layer, self.slot, self.head, *offsets]
        return build.extract_slice(cache, where, [1, 1, 1, *sizes], drop=[0, 1, 2])


@dataclass
class PlainKeys(KeyBlocks):
    """Blocks of plain tensors [S, kv_heads, D]: K copied into private panels, with zeros past the last key."""

    keys: Value
    values: Value
    head: Index
    size: int

    def scores(self, queries: Value, key: Index, out: Value) -> Value:
        """See ``KeyBlocks.scores``."""
        rows = self._padded_keys(key)
        depth = build.dim(rows, 1)
        by_panel = build.expand(rows, [[0, 1], [2]], [self.size // LANES, LANES, depth])
        panels = build.empty([self.size // LANES, depth, LANES], rows.type.element_type)
        source, target = (by_panel, "p, n, k"), (panels, "p, k, n")
        packed = build.generic("p, k, n", "ppp", [source], [target], lambda a, _: a)[0]
        return ContractionTile.build("m, p, n, k", "pppr", (queries, "m, k"), (packed, "p, k, n"), (out, "m, p, n"))

    def weigh(self, weights: Value, key: Index, count: Index, out: Value) -> Value:
        """See ``KeyBlocks.weigh``."""
        values = self._rows(self.values, key, count)
        return ContractionTile.build(
            "m, n, k", "ppr", (_first(weights, count), "m, k"), (values, "k, n"), (out, "m, n")
        )

    def _padded_keys(self, key: Index) -> Value:
        total, _, depth = build.shape(self.keys)
        count = build.minimum(self.size, build.sub(total, key))
        zero = build.filled([self.size, depth], self.keys.type.element_type, 0.0)
        return build.insert_slice(self._rows(self.keys, key, count), zero, [0, 0], [count, depth])

    def _rows(self, source: Value, key: Index, count: Index) -> Value:
        return build.extract_slice(source, [key, self.head, 0], [count, 1, build.dim(source, 2)], drop=[1])


def _first(rows: Value, count: Index) -> Value:
    """The first ``count`` elements of each row of a tensor [R, size, ...]."""
    sizes = build.shape(rows)
    return build.extract_slice(rows, [0] * len(sizes), [sizes[0], count, *sizes[2:]])
