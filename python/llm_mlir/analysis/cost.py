"""What each ``llm`` op costs at given sizes: floating-point operations, bytes read, bytes written.

A multiply-add counts two; an exponential, a division or a comparison counts one; work per row (a square root, a
reciprocal) is left out. Bytes are those of operands and results, each touched once; of a cache or a table only the rows
that are used. Attention counts the (query, key) pairs that its mask lets through.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .. import abi
from ..abi.dims import Symbols
from ..dialects.llm import Op
from ..dialects.llm.base import actual
from ..dialects.llm.shapes import Bindings, Size

_BYTES = {"f64": 8, "f32": 4, "f16": 2, "bf16": 2, "i32": 4}


class CostError(ValueError):
    """A size that the cost of an op depends on and that was not given."""


@dataclass(frozen=True)
class Cost:
    """Operations and memory traffic of one op, or of several added up."""

    flops: int = 0
    bytes_read: int = 0
    bytes_written: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        """Return the cost of doing both, nothing shared."""
        read, written = self.bytes_read + other.bytes_read, self.bytes_written + other.bytes_written
        return Cost(self.flops + other.flops, read, written)

    @property
    def bytes(self) -> int:
        """Bytes read and written."""
        return self.bytes_read + self.bytes_written

    @property
    def intensity(self) -> float:
        """Operations per byte, the abscissa of a roofline; 0 where nothing moves."""
        return self.flops / self.bytes if self.bytes else 0.0


def of(op: Any, sizes: Mapping[str, int] | None = None, symbols: Symbols | None = None) -> Cost:
    """The cost of an ``llm`` op.

    ``sizes`` gives dynamic sizes by symbol (``tokens``; needs ``symbols``, the analysis of the module) or by the name
    in the op's own shapes (``T``; ``dim0``, ... where these have ``...``). For ops on caches ``cached`` (default 0) is
    how many tokens each sequence had there before; the current tokens are spread evenly over the batch. Raises
    ``CostError`` naming a size that is missing.
    """
    view = _View(op.operation.opview, sizes or {}, symbols)
    name = view.op.operation.name
    read, written = _TRAFFIC.get(name, _all)(view)
    return Cost(_FLOPS[name](view), read, written)


class _View:
    """An op with its names' sizes as ints, looked up when asked for."""

    def __init__(self, op: Op, sizes: Mapping[str, int], symbols: Symbols | None) -> None:
        self.op, self.given = op, sizes
        attributes = op.operation.attributes
        self.values = {**op.operand_values(), **op.result_values()}
        known = {n: symbols.sizes(v) if symbols and hasattr(v.type, "rank") else None for n, v in self.values.items()}
        actuals = {name: actual(value.type, known[name]) for name, value in self.values.items()}
        self.bindings: Bindings = op.bind(attributes, actuals)
        self.shapes = op.shapes_of(attributes)

    def __getitem__(self, name: str) -> int:
        return self._resolve(name, self.bindings.sizes.get(name))

    def _resolve(self, name: str, size: Size) -> int:
        if isinstance(size, int):
            return size
        if name in self.given:
            return self.given[name]
        try:
            return abi.evaluate(size, self.given) if size is not None else self.given[name]
        except KeyError as error:
            raise CostError(f"the cost of '{self.op.operation.name}' op needs a size for {error.args[0]}") from None

    def count(self, name: str) -> int:
        """The number of elements of an operand or result, 0 when it is absent."""
        if name not in self.values:
            return 0
        shape, total = self.shapes[name], 1
        if shape.dims is None:
            return 0
        for dim, size in zip(self._dim_names(name), self.bindings.expand(shape), strict=True):
            total *= self._size(dim, size)
        return total

    def _dim_names(self, name: str) -> list[str]:
        dims: list[str] = list(self.shapes[name].dims or ())
        if dims[:1] == ["..."]:
            dims[:1] = [f"dim{i}" for i in range(len(self.bindings.leading or ()))]
        return dims

    def _size(self, dim: str, size: Size) -> int:
        if size is not None or dim.isidentifier():
            return self._resolve(dim, size)
        base, _, number = dim.partition("+")
        return self[base] + int(number)

    def element_bytes(self, name: str) -> int:
        """Bytes of one element of an operand or result."""
        return _BYTES[str(self.values[name].type.element_type)]

    def bytes(self, *names: str) -> int:
        """Bytes of whole operands or results."""
        return sum(self.count(n) * self.element_bytes(n) for n in names if n in self.values and self.count(n))


def _all(v: _View) -> tuple[int, int]:
    return v.bytes(*v.op.operand_names()), v.bytes(*v.op.result_names())


def _seen(first: int, tokens: int, window: int | None) -> int:
    """Keys seen by ``tokens`` causal queries in a row, the first of which has ``first`` keys in front of it."""
    last = first + tokens
    if window is None or last <= window:
        return (first + 1 + last) * tokens // 2
    growing = max(window - first, 0)
    return (first + 1 + window) * growing // 2 + (tokens - growing) * window


def _sequences(v: _View) -> list[tuple[int, int]]:
    """``(cached, new)`` tokens of each sequence of the batch."""
    batch, tokens, cached = v["B"], v["T"], v.given.get("cached", 0)
    return [(cached, tokens // batch + (b < tokens % batch)) for b in range(batch)]


def _pairs(v: _View) -> int:
    """Visible (query, key) pairs of one head."""
    window = v.op.option("window")
    if v.op.operation.name != "llm.attention":
        return sum(_seen(cached, new, window) for cached, new in _sequences(v))
    if not v.op.option("causal"):
        return v["T"] * v["S"]
    blind = max(v["T"] - v["S"], 0)
    return _seen(v["S"] - v["T"] + blind, v["T"] - blind, window)


def _attention(v: _View) -> int:
    """Two dot products and five operations of softmax a pair, a division for each element of the result."""
    mask = 1 if "mask" in v.values else 0
    return v["H"] * (_pairs(v) * (4 * v["D"] + 5 + mask) + v["T"] * v["D"])


def _rope(tokens: int, heads: int, dim: int) -> int:
    """Three operations an element; angle, cosine and sine for each pair of a token."""
    return tokens * (3 * heads * dim + 3 * (dim // 2))


def _attention_block(v: _View) -> int:
    tokens, heads, groups, dim = v["T"], v["H"], v["G"], v["D"]
    projections = 2 * tokens * v["hidden"] * dim * (2 * heads + 2 * groups)
    biases = tokens * dim * (heads + 2 * groups) if "bq" in v.values else 0
    norms = 4 * tokens * dim * (heads + groups) if "q_norm" in v.values else 0
    # The angles of queries and keys are the same and counted once.
    return projections + biases + norms + _rope(tokens, heads + groups, dim) + _attention(v)


def _top_p(v: _View) -> int:
    """Softmax, a running sum, a comparison, and a sort."""
    return v.count("logits") * (7 + math.ceil(math.log2(max(v["V"], 2))))


def _sample(v: _View) -> int:
    """A scaled softmax, a sort, and running sums for the nucleus and for the choice."""
    return v.count("logits") * (9 + math.ceil(math.log2(max(v["V"], 2))))


def _linear(v: _View) -> int:
    return 2 * v["T"] * v["N"] * v["K"] + (v.count("result") if "bias" in v.values else 0)


def _qkv(v: _View) -> int:
    width = v["NQ"] + 2 * v["NK"]
    return v["T"] * width * (2 * v["K"] + (1 if "bq" in v.values else 0))


def _per_element(flops: int, name: str = "x") -> Callable[[_View], int]:
    return lambda v: flops * v.count(name)


_FLOPS: dict[str, Callable[[_View], int]] = {
    "llm.add": _per_element(1, "lhs"),
    "llm.add_rms_norm": _per_element(5),
    "llm.argmax": _per_element(1, "logits"),
    "llm.attention": _attention,
    "llm.attention_block": _attention_block,
    "llm.cached_attention": _attention,
    "llm.embedding": lambda v: 0,
    "llm.gate_up": lambda v: 4 * v["T"] * v["F"] * v["K"] + 5 * v.count("result"),
    "llm.gelu": lambda v: v.count("x") * (9 if v.op.option("approximate") == "tanh" else 5),
    "llm.kv_update": lambda v: 0,
    "llm.layer_norm": lambda v: v.count("x") * (7 if "bias" in v.values else 6),
    "llm.linear": _linear,
    "llm.mlp": lambda v: v["T"] * v["F"] * (6 * v["hidden"] + 5),
    "llm.mul": _per_element(1, "lhs"),
    "llm.qkv": _qkv,
    "llm.rms_norm": _per_element(4),
    "llm.rope": lambda v: _rope(v["T"], v["heads"], v.op.option("rotary_dim", v["D"])),
    "llm.sample": _sample,
    "llm.silu": _per_element(4),
    "llm.softmax": _per_element(5),
    "llm.swiglu": _per_element(5, "gate"),
    "llm.top_k": _per_element(2, "logits"),
    "llm.top_p": _top_p,
}


def _embedding_traffic(v: _View) -> tuple[int, int]:
    rows = v["T"] * v["H"] * v.element_bytes("table")
    return v.bytes("ids") + rows, v.bytes("result")


def _batch_bytes(v: _View) -> int:
    return v.bytes("positions", "cu_seqlens", "cached_len", "slot")


def _kv_update_traffic(v: _View) -> tuple[int, int]:
    return v.bytes("new") + _batch_bytes(v), v.count("new") * v.element_bytes("cache")


def _cache_bytes(v: _View) -> int:
    """Bytes of the keys and values that some query sees."""
    window = v.op.option("window")
    before = [(cached if window is None else min(cached, window - 1), new) for cached, new in _sequences(v)]
    rows = sum(cached + new for cached, new in before)
    return rows * v["G"] * v["D"] * (v.element_bytes("k_cache") + v.element_bytes("v_cache"))


def _cached_attention_traffic(v: _View) -> tuple[int, int]:
    return v.bytes("q") + _batch_bytes(v) + _cache_bytes(v), v.bytes("result")


def _attention_block_traffic(v: _View) -> tuple[int, int]:
    names = [name for name in v.op.operand_names() if name not in ("k_cache", "v_cache")]
    appended = 2 * v["T"] * v["G"] * v["D"] * v.element_bytes("k_cache")
    return v.bytes(*names) + _cache_bytes(v), v.bytes("result") + appended


_TRAFFIC: dict[str, Callable[[_View], tuple[int, int]]] = {
    "llm.attention_block": _attention_block_traffic,
    "llm.cached_attention": _cached_attention_traffic,
    "llm.embedding": _embedding_traffic,
    "llm.kv_update": _kv_update_traffic,
}
"""The ops that do not touch all of their operands and results."""
