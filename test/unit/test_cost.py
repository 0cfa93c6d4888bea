"""Costs against counts by hand, and by brute force where there is a mask."""

import pytest
import tiny_module as tiny

from llm_mlir.abi.dims import Symbols, walk_llm
from llm_mlir.analysis import cost
from llm_mlir.analysis.cost import Cost
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir


@pytest.fixture
def context():
    with new_context() as c:
        yield c


def op_of(text, signature):
    """The ``llm`` op in a function whose arguments are named a, b, ... and whose body is ``text``."""
    names = [f"%{chr(ord('a') + i)}: {t}" for i, t in enumerate(signature)]
    module = ir.Module.parse(f"func.func @f({', '.join(names)}) {{ {text} return }}")
    (op,) = walk_llm(module)
    return module, op


def simple(name, operands, result, attributes=""):
    arguments = ", ".join(f"%{chr(ord('a') + i)}" for i in range(len(operands)))
    return op_of(f'"llm.{name}"({arguments}) {{{attributes}}} : ({", ".join(operands)}) -> {result}', operands)


X = "tensor<?x10xf32>"
CASES = {
    "add": (simple, ([X, X], X), Cost(70, 560, 280)),
    "mul": (simple, ([X, X], X), Cost(70, 560, 280)),
    "silu": (simple, ([X], "tensor<?x10xbf16>"), Cost(280, 280, 140)),
    "gelu": (simple, ([X], X, 'approximate = "none"'), Cost(350, 280, 280)),
    "swiglu": (simple, ([X, X], X), Cost(350, 560, 280)),
    "rms_norm": (simple, ([X, "tensor<10xbf16>"], X, "eps = 0.0 : f64"), Cost(280, 300, 280)),
    "layer_norm": (
        simple,
        ([X] + ["tensor<10xf32>"] * 2, X, "eps = 0.0 : f64"),
        Cost(490, 360, 280),
    ),
    "add_rms_norm": (simple, ([X, X, "tensor<10xf32>"], f"({X}, {X})", "eps = 0.0 : f64"), Cost(350, 600, 560)),
    "softmax": (simple, ([X], X), Cost(350, 280, 280)),
}


@pytest.mark.parametrize("name", CASES)
def test_work_per_element(context, name):
    build, arguments, want = CASES[name]
    _module, op = build(name, *arguments)
    assert cost.of(op, {"dim0": 7}) == want


def test_linear(context):
    _m, op = simple(
        "linear",
        ["tensor<?x8xbf16>", "tensor<6x8xbf16>", "tensor<6xbf16>"],
        "tensor<?x6xf32>",
    )
    assert cost.of(op, {"T": 5}) == Cost(2 * 5 * 6 * 8 + 5 * 6, 2 * (5 * 8 + 6 * 8 + 6), 4 * 5 * 6)


def test_fused_projections_cost_their_parts(context):
    x, w, n = "tensor<?x8xf32>", "tensor<6x8xf32>", "tensor<4x8xf32>"
    _m, op = simple(
        "qkv",
        [x, w, n, n],
        "(tensor<?x6xf32>, tensor<?x4xf32>, tensor<?x4xf32>)",
        "operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>",
    )
    assert cost.of(op, {"T": 3}) == Cost(2 * 3 * 14 * 8, 4 * (24 + 14 * 8), 4 * 3 * 14)
    _m, op = simple("gate_up", [x, w, w], "tensor<?x6xf32>")
    assert cost.of(op, {"T": 3}) == Cost(2 * 3 * 12 * 8 + 5 * 18, 4 * (24 + 96), 4 * 18)
    _m, op = simple("mlp", [x, w, w, "tensor<8x6xf32>"], x)
    assert cost.of(op, {"T": 3}) == Cost(3 * 2 * 3 * 6 * 8 + 5 * 18, 4 * (24 + 3 * 48), 4 * 24)


def test_embedding_reads_the_rows_it_gathers(context):
    _m, op = simple("embedding", ["tensor<?xi32>", "tensor<1000x8xbf16>"], "tensor<?x8xf32>")
    assert cost.of(op, {"T": 5}) == Cost(0, 4 * 5 + 2 * 40, 4 * 40)


def test_rope(context):
    attributes = 'theta = 1.0 : f64, pairing = "half"'
    _m, op = simple("rope", ["tensor<?x3x8xf32>", "tensor<?xi32>"], "tensor<?x3x8xf32>", attributes)
    assert cost.of(op, {"T": 2}) == Cost(2 * (3 * 24 + 3 * 4), 4 * 48 + 8, 4 * 48)


@pytest.mark.parametrize(("tokens", "keys"), [(4, 4), (2, 7), (6, 3), (1, 9)])
@pytest.mark.parametrize(("causal", "window"), [(False, None), *[(True, w) for w in (None, 1, 3, 100)]])
def test_attention_counts_visible_pairs(context, tokens, keys, window, causal):
    q, k = "tensor<?x4x8xf32>", "tensor<?x2x8xf32>"
    extra = f", window = {window} : i64" if window else ""
    attributes = f"scale = 1.0 : f64, causal = {str(causal).lower()}{extra}"
    _m, op = simple("attention", [q, k, k], q, attributes)
    ends = [t + keys - tokens for t in range(tokens)]
    seen = [s for end in ends for s in range(keys) if not causal or end - (window or keys) < s <= end]
    got = cost.of(op, {"T": tokens, "S": keys})
    assert got.flops == 4 * (len(seen) * (4 * 8 + 5) + tokens * 8)
    assert got.bytes_read == 4 * (tokens * 32 + 2 * keys * 16)


def cached(name, operands, result, attributes):
    batch = ["index", "tensor<?xi32>", "tensor<?xi32>", "tensor<?xi32>"]
    return simple(name, [*operands, *batch], result, attributes)


CACHE = "tensor<2x3x2x64x8xbf16>"


@pytest.mark.parametrize("window", [None, 1, 4, 64])
def test_cached_attention_of_a_ragged_batch(context, window):
    extra = f", window = {window} : i64" if window else ""
    q = "tensor<?x4x8xbf16>"
    _m, op = cached("cached_attention", [q, CACHE, CACHE], q, f"scale = 1.0 : f64{extra}")
    got = cost.of(op, {"T": 7, "B": 2, "cached": 5})
    pairs, rows = 0, set()
    for b, new in enumerate((4, 3)):
        for p in range(5, 5 + new):
            keys = [s for s in range(p + 1) if s > p - (window or 64)]
            pairs += len(keys)
            rows |= {(b, s) for s in keys}
    assert got.flops == 4 * (pairs * (4 * 8 + 5) + 7 * 8)
    assert got.bytes_read == 2 * 7 * 32 + 4 * (3 + 2 + 2) + len(rows) * 16 * (2 + 2)
    assert got.bytes_written == 2 * 7 * 32


def test_kv_update_touches_new_rows_only(context):
    _m, op = cached("kv_update", [CACHE, "tensor<?x2x8xbf16>"], CACHE, "")
    assert cost.of(op, {"T": 5, "B": 2}) == Cost(0, 2 * 5 * 16 + 4 * (3 + 2 + 2), 2 * 5 * 16)


def test_sampling(context):
    logits = "tensor<?x1000xf32>"
    _m, op = simple("argmax", [logits], "tensor<?xi32>")
    assert cost.of(op, {"B": 2}) == Cost(2000, 8000, 8)
    _m, op = simple("top_k", [logits], logits, "k = 5 : i64")
    assert cost.of(op, {"B": 2}) == Cost(4000, 8000, 8000)
    _m, op = simple("top_p", [logits], logits, "p = 0.5 : f64")
    assert cost.of(op, {"B": 2}).flops == 2000 * (7 + 10)
    rows = ["tensor<?xf32>", "tensor<?xi32>", "tensor<?xf32>", "tensor<?xf32>"]
    _m, op = simple("sample", [logits, *rows], "tensor<?xi32>")
    assert cost.of(op, {"B": 2}) == Cost(2000 * (9 + 10), 8000 + 4 * 8, 8)


def test_sizes_come_from_symbols(context):
    module = tiny.build_module()
    symbols = Symbols.of_module(module)
    sizes = {"tokens": 12, "batch": 2, "rows": 2}
    costs = [(op.operation.name, cost.of(op, sizes, symbols)) for op in walk_llm(module)]
    head = [c.flops for name, c in costs if name == "llm.linear"]
    assert head == [2 * 2 * tiny.VOCABULARY * tiny.HIDDEN] * 2
    block = next(c for name, c in costs if name == "llm.attention_block")
    projections = 2 * 12 * tiny.HIDDEN * tiny.DIM * (2 * tiny.HEADS + 2 * tiny.KV_HEADS)
    rope = 12 * (3 * 6 * tiny.DIM + 3 * tiny.DIM // 2)
    attention = tiny.HEADS * (2 * 21 * (4 * tiny.DIM + 5) + 12 * tiny.DIM)
    assert block.flops == projections + rope + attention


def test_a_missing_size_is_named(context):
    _m, op = simple("silu", ["tensor<?x4xf32>"], "tensor<?x4xf32>")
    with pytest.raises(cost.CostError, match=r"the cost of 'llm\.silu' op needs a size for dim0"):
        cost.of(op)


def test_costs_add_up():
    total = Cost(1, 2, 3) + Cost(10, 20, 30)
    assert total == Cost(11, 22, 33)
    assert total.bytes == 55
    assert total.intensity == 0.2
    assert Cost().intensity == 0.0
