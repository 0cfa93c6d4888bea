"""What is checked and timed on GPUs: functions of one op, as text, with all that depends on the op.

Sizes are those of language models. A case knows the template that is to compute it: "auto" is the compiler's choice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...frontend.limits import CONTEXT_MULTIPLE

BYTES = {"f32": 4, "bf16": 2, "f16": 2, "i32": 4}
BOUNDS = {
    "linear": {"f32": 1e-5, "bf16": 4e-3, "f16": 1e-3},
    "attention": {"f32": 5e-6, "bf16": 2e-2, "f16": 2e-3},
    "rows": {"f32": 3e-6, "bf16": 2.0**-7, "f16": 2.0**-10},
}
"""The largest difference from float64, as a part of the largest result, by the results' type.

Sums in f32 run in another order; attention rounds the weights of keys, too.
"""

PASSES = {"linear": "llm-launch-linears", "attention": "llm-launch-attention"}
"""The pass that is told the template, by family."""


@dataclass(frozen=True)
class KernelCase:
    """One op: ``text`` has one function ``@run``, which is called with symbols at ``sizes``.

    ``family`` is "linear", "attention" or "rows". ``integers`` are the values of integer arguments, others are random.
    ``flops`` and ``bytes`` are those of a call, each operand moved once. ``result`` is the results' type where it is
    not ``dtype``.
    """

    name: str
    family: str
    template: str
    dtype: str
    text: str = field(repr=False)
    sizes: Mapping[str, int]
    shape: tuple[int, ...]
    flops: float
    bytes: float
    integers: Mapping[str, Sequence[int]] = field(default_factory=dict, repr=False)
    result: str | None = None

    @property
    def key(self) -> str:
        """The name with template and type, one for each case."""
        return f"{self.name}, {self.template}, {self.dtype}"

    @property
    def tokens(self) -> int:
        """How many tokens, or rows, a call is for."""
        return self.sizes.get("tokens", self.sizes.get("batch", 0))

    @property
    def bound(self) -> float:
        """See ``BOUNDS``."""
        return BOUNDS[self.family][self.result or self.dtype]


@dataclass(frozen=True)
class _KernelArgument:
    """An argument of ``@run``: ``dims`` are sizes, or symbols where they are dynamic."""

    name: str
    role: str
    dtype: str
    dims: tuple[str | int, ...]

    @property
    def type(self) -> str:
        return f"tensor<{'x'.join(['?' if isinstance(d, str) else str(d) for d in self.dims] + [self.dtype])}>"

    @property
    def text(self) -> str:
        names = ", ".join(f'"{dim if isinstance(dim, str) else ""}"' for dim in self.dims)
        dims = f", llm.dims = [{names}]" if any(isinstance(dim, str) for dim in self.dims) else ""
        return f'%{self.name}: {self.type} {{llm.role = "{self.role}", llm.name = "{self.name}"{dims}}}'


def _module(
    arguments: Sequence[_KernelArgument], body: str, results: Sequence[_KernelArgument], sizes: Mapping[str, int]
) -> str:
    """``body`` computes values of the results' names."""
    bounds = ", ".join(f"{name} = {{max = {size} : i64}}" for name, size in sizes.items())
    names, types = ", ".join(f"%{r.name}" for r in results), ", ".join(r.type for r in results)
    return (
        f"module attributes {{llm.symbols = {{{bounds}}}}} {{\n"
        f"  func.func @run({', '.join(a.text for a in arguments)}) -> ({types}) {{\n"
        f"    {body}\n    return {names} : {types}\n  }}\n}}\n"
    )


def _op(
    name: str, arguments: Sequence[_KernelArgument], results: Sequence[_KernelArgument], attributes: str = ""
) -> str:
    outs = ", ".join(f"%{r.name}" for r in results)
    ins, types = ", ".join(f"%{a.name}" for a in arguments), ", ".join(a.type for a in arguments)
    return f'{outs} = "llm.{name}"({ins}) {{{attributes}}} : ({types}) -> ({", ".join(r.type for r in results)})'


def linear(m: int, n: int, k: int, template: str = "auto", dtype: str = "bf16") -> KernelCase:
    """``x[M, K] @ w[N, K].T`` in the type of its operands."""
    x = _KernelArgument("x", "input", dtype, ("tokens", k))
    w, y = _KernelArgument("w", "weight", dtype, (n, k)), _KernelArgument("y", "output", dtype, ("tokens", n))
    sizes = {"tokens": m}
    text = _module([x, w], _op("linear", [x, w], [y]), [y], sizes)
    moved = BYTES[dtype] * (m * k + n * k + m * n)
    return KernelCase(f"linear {m}x{n}x{k}", "linear", template, dtype, text, sizes, (m, n, k), 2.0 * m * n * k, moved)


def residual(m: int, n: int, k: int, template: str = "auto", dtype: str = "bf16") -> KernelCase:
    """``h + x @ w.T + b`` with ``h`` and the result in f32: the epilogue of a block's last linear."""
    x, h = _KernelArgument("x", "input", dtype, ("tokens", k)), _KernelArgument("h", "input", "f32", ("tokens", n))
    w, b = _KernelArgument("w", "weight", dtype, (n, k)), _KernelArgument("b", "weight", dtype, (n,))
    y, r = (_KernelArgument(name, "output", "f32", ("tokens", n)) for name in "yr")
    body = _op("linear", [x, w, b], [y]) + "\n    "
    sizes = {"tokens": m}
    text = _module([x, w, b, h], body + _op("add", [h, y], [r]), [r], sizes)
    moved = BYTES[dtype] * (m * k + n * k + n) + 8 * m * n
    flops = 2.0 * m * n * k
    name = f"residual {m}x{n}x{k}"
    return KernelCase(name, "linear", template, dtype, text, sizes, (m, n, k), flops, moved, result="f32")


def gate_up(m: int, n: int, k: int, template: str = "auto", dtype: str = "bf16") -> KernelCase:
    """``silu(x @ g.T) * (x @ u.T)``."""
    x, y = _KernelArgument("x", "input", dtype, ("tokens", k)), _KernelArgument("y", "output", dtype, ("tokens", n))
    g, u = (_KernelArgument(name, "weight", dtype, (n, k)) for name in "gu")
    sizes = {"tokens": m}
    text = _module([x, g, u], _op("gate_up", [x, g, u], [y]), [y], sizes)
    moved = BYTES[dtype] * (m * k + 2 * n * k + m * n)
    return KernelCase(f"gate_up {m}x{n}x{k}", "linear", template, dtype, text, sizes, (m, n, k), 4.0 * m * n * k, moved)


def attention(
    lengths: Sequence[int],
    cached: Sequence[int],
    heads: tuple[int, int, int],
    template: str = "auto",
    dtype: str = "bf16",
    first_slot: int = 0,
) -> KernelCase:
    """``lengths`` new tokens of each sequence behind ``cached`` ones; ``heads`` are query heads, KV heads, values.

    Caches are those of consecutive slots from ``first_slot`` on, slot 0 following the last one.
    """
    batch, tokens, (h, g, d) = len(lengths), sum(lengths), heads
    sizes = {"tokens": tokens, "batch": batch} if tokens != batch else {"batch": batch}
    pairs = sum(n * past + n * (n + 1) / 2 for n, past in zip(lengths, cached, strict=True))
    keys = tokens + sum(cached)
    starts = [sum(lengths[:i]) for i in range(batch + 1)]
    total = max(lengths) + max(cached)
    return KernelCase(
        name=f"attention {batch}x{max(lengths)} of {total}, heads {h}/{g}x{d}",
        family="attention",
        template=template,
        dtype=dtype,
        text=_attention_module(sizes, max(map(sum, zip(lengths, cached, strict=True))), heads, dtype),
        sizes=sizes,
        shape=(batch, max(lengths), total, h, g, d),
        flops=4.0 * pairs * h * d,
        bytes=BYTES[dtype] * d * (2.0 * tokens * h + 2 * keys * g),
        integers={"offsets": starts, "cached": cached, "slot": [(first_slot + i) % batch for i in range(batch)]},
    )


def _attention_module(sizes: Mapping[str, int], context: int, heads: tuple[int, int, int], dtype: str) -> str:
    """Caches of ``context`` positions; a step of decode has one name for tokens and sequences."""
    batch, of_tokens, (h, g, d) = sizes["batch"], next(iter(sizes)), heads
    room = -(-context // CONTEXT_MULTIPLE) * CONTEXT_MULTIPLE
    q, y = (_KernelArgument(name, role, dtype, (of_tokens, h, d)) for name, role in (("q", "input"), ("y", "output")))
    k, v = (_KernelArgument(name, "cache", dtype, (1, batch, g, room, d)) for name in "kv")
    offsets = _KernelArgument("offsets", "input", "i32", ("batch+1",))
    batched = [offsets, *(_KernelArgument(name, "input", "i32", ("batch",)) for name in ("cached", "slot"))]
    ins = ", ".join(f"%{a.name}" for a in [q, k, v])
    types = ", ".join([*[a.type for a in (q, k, v)], "index", *[a.type for a in batched]])
    body = (
        f'%layer = arith.constant 0 : index\n    %y = "llm.cached_attention"({ins}, %layer, %offsets, %cached, %slot) '
        f"{{scale = {d**-0.5} : f64}} : ({types}) -> {y.type}"
    )
    return _module([q, k, v, *batched], body, [y], sizes)


def rows(op: str, m: int, n: int, dtype: str = "bf16") -> KernelCase:
    """An op on each of ``m`` rows of ``n``; see ``ROW_OPS``."""
    arguments, results, attributes = _row_arguments(op, n, dtype)
    sizes = {"tokens": m}
    text = _module(arguments, _op(op, arguments, results, attributes), results, sizes)
    moved = sum(_row_bytes(a, m) for a in [*arguments, *results])
    integers = {a.name: [(37 * i) % _INTEGERS[a.name] for i in range(m)] for a in arguments if a.name in _INTEGERS}
    return KernelCase(f"{op} {m}x{n}", "rows", "rows", dtype, text, sizes, (m, n), 0.0, moved, integers)


ROW_OPS = ("rms_norm", "add_rms_norm", "layer_norm", "rope", "swiglu", "gelu", "softmax", "add", "embedding", "argmax")
_INTEGERS = {"ids": 512, "positions": 4000}  # and the values below which they are
_HEAD = 64


def _row_arguments(op: str, n: int, dtype: str) -> tuple[list[_KernelArgument], list[_KernelArgument], str]:
    """Arguments, results and attributes of a row-wise op."""
    x, z = (_KernelArgument(name, "input", dtype, ("tokens", n)) for name in "xz")
    w, b = (_KernelArgument(name, "weight", dtype, (n,)) for name in "wb")
    h, r = (_KernelArgument(name, "input", "f32", ("tokens", n)) for name in "hr")
    s = _KernelArgument("s", "output", "f32", ("tokens", n))
    y, eps = _KernelArgument("y", "output", dtype, ("tokens", n)), "eps = 1.0e-5 : f64"
    turned = [_KernelArgument(name, role, dtype, ("tokens", n // _HEAD, _HEAD)) for name, role in _TURNED]
    positions, ids = (_KernelArgument(name, "input", "i32", ("tokens",)) for name in ("positions", "ids"))
    table = _KernelArgument("table", "weight", dtype, (_INTEGERS["ids"], n))
    known = {
        "rms_norm": ([x, w], [y], eps),
        "add_rms_norm": ([h, r, w], [s, y], eps),
        "layer_norm": ([x, w, b], [y], eps),
        "rope": ([turned[0], positions], [turned[1]], 'pairing = "half", theta = 1.0e+4 : f64'),
        "swiglu": ([x, z], [y], ""),
        "gelu": ([x], [y], 'approximate = "none"'),
        "softmax": ([x], [y], ""),
        "add": ([h, x], [s], ""),
        "embedding": ([ids, table], [s], ""),
        "argmax": ([h], [_KernelArgument("best", "output", "i32", ("tokens",))], ""),
    }
    return known[op]


_TURNED = (("x", "input"), ("y", "output"))


def _row_bytes(argument: _KernelArgument, m: int) -> float:
    """Bytes of an argument for ``m`` rows, of a table all."""
    count = float(BYTES[argument.dtype])
    for dim in argument.dims:
        count *= m if isinstance(dim, str) else dim
    return count


def check_cases(wgmma: bool, tiny: bool = False) -> list[KernelCase]:
    """Every template with odd sizes, edges and ragged batches, and with sizes of models; ``tiny``: for the emulator.

    ``wgmma``: whether the GPU has those instructions.
    """
    few, many = (5, 33) if tiny else (7, 1037)
    n, k = (40, 72) if tiny else (1544, 2056)
    cases = []
    for template, m in (("mma_sync", many), ("small_m", few), *([("wgmma", many)] if wgmma else [])):
        cases += [linear(m, n, k, template), residual(m, n, k, template), gate_up(m, n, k, template)]
        cases.append(linear(m, n, k, template, "f16"))
    if wgmma:  # columns in multiples of 32, as models have them: tensor maps of weights have five dimensions
        n, k = (64, 128) if tiny else (1536, 2048)
        cases += [make(many, n, k, "wgmma") for make in (linear, residual, gate_up)]
        cases.append(linear(many, n, k, "wgmma", "f16"))
    heads = [(4, 2, 64)] if tiny else [(32, 4, 64), (32, 32, 80), (32, 8, 128)]
    ragged, decode = (([1, 7, 33], [0, 60, 9]), ([1, 1, 1], [0, 90, 30])) if tiny else (_RAGGED, _DECODE)
    for sizes in heads:
        cases.append(attention(*ragged, sizes, "flash", first_slot=1))
        cases.append(attention(*decode, sizes, "split_kv", first_slot=1))
    cases += [attention(*ragged, heads[0], "simt", "f32"), linear(few, 40 if tiny else 1544, 72, "auto", "f32")]
    m, width = (3, 128) if tiny else (259, 2048)
    cases += [rows(op, m, width, dtype) for op in ROW_OPS for dtype in (["bf16"] if tiny else ["bf16", "f32"])]
    return cases


_RAGGED = ([1, 129, 1000], [0, 60, 1037])
_DECODE = ([1] * 5, [0, 63, 64, 1000, 4095])

_LLAMAS = {  # hidden, query and KV heads, inner
    "8 B": (4096, (32, 8, 128), 14336),
    "1.1 B": (2048, (32, 4, 64), 5632),
}
_FIRST = (2048, 1)  # tokens: a long prompt, and one sequence that decodes


def timed_cases() -> list[KernelCase]:
    """Linears, attention and row-wise ops of two Llamas, prefill and decode: what matters most comes first.

    That is the larger model before the smaller one, and of each a prompt of 2048 tokens and decoding one sequence
    before all other sizes.
    """
    found = [case for sizes in _LLAMAS.values() for case in _timed(*sizes)]
    return [case for case in found if case.tokens in _FIRST] + [case for case in found if case.tokens not in _FIRST]


def _timed(hidden: int, heads: tuple[int, int, int], inner: int) -> list[KernelCase]:
    h, g, d = heads
    cases = []
    for m in (2048, 1, 16, 512, 8192, 8, 64):
        cases += [gate_up(m, inner, hidden), linear(m, hidden, inner)]
        cases += [linear(m, n, hidden) for n in (h * d + 2 * g * d, hidden)]
        if m >= 512:
            cases.append(attention([m], [0], heads))
        if m in (8, 2048, 8192):
            cases += [rows(op, m, inner if op == "swiglu" else hidden) for op in _TIMED_ROWS]
    for batch, context in ((1, 2048), (8, 2048), (1, 8192), (32, 4096)):
        cases.append(attention([1] * batch, [context - 1] * batch, heads))
    return cases


_TIMED_ROWS = ("rms_norm", "add_rms_norm", "rope", "swiglu", "add", "embedding")
