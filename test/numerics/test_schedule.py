"""The schedule stage against the reference: what tiling, packing and fusing must not change.

Modules of ``llm`` ops go through every pass up to ``schedule``, then through plain loops. Sums run in another order
than the reference's and in float32: results agree within 5e-6 of the largest one (f32, up to 2100 terms), or within the
rounding of bf16 operands.
"""

from typing import Any

import ml_dtypes
import numpy as np
import pytest

from llm_mlir import abi, compiler, reference
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.support.layout import Layout
from llm_mlir.testing import plain_lowering

DTYPES = ("f32", "bf16")
NUMPY = {"f32": np.float32, "bf16": ml_dtypes.bfloat16, "f64": np.float64}
TOLERANCE = {"f32": 5e-6, "bf16": 2e-2, "f64": 1e-14}
SIZES = (1, 7, 33, 129)


def scheduled(text: str) -> tuple[str, list[Layout]]:
    """The module after the schedule stage, and the layout of each argument of ``@main``."""
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        compiler.lower(module.operation, "x86-64-v4", stop_after="schedule")
        infos = abi.arg_infos(abi.function(module, "main"))
        return str(module), [Layout.parse(info.layout if info is not None else "plain") for info in infos]


def check(text: str, arguments: list[Any], dtype: str) -> np.ndarray:
    """Compares the first result of ``@main`` after scheduling with the reference's, and returns it."""
    with new_context(), ir.Location.unknown():
        expected = reference.run(ir.Module.parse(text), "main", arguments)[0].astype(np.float64)
    lowered, layouts = scheduled(text)
    packed = [a if isinstance(a, int) else layout.pack(a) for a, layout in zip(arguments, layouts, strict=True)]
    actual = plain_lowering.run(lowered, packed)[0].astype(np.float64)
    assert actual.shape == expected.shape
    assert np.abs(actual - expected).max() <= TOLERANCE[dtype] * np.abs(expected).max()
    return actual


def normal(*shape: int, dtype: str = "f32") -> np.ndarray:
    """Random values of a fixed seed for each shape."""
    return np.random.default_rng(shape).standard_normal(shape).astype(NUMPY[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("packed", [True, False], ids=["packed", "plain"])
@pytest.mark.parametrize("tokens", SIZES)
@pytest.mark.parametrize(("n", "k"), [(64, 7), (130, 2100)])
def test_linear_with_bias_and_residual(dtype: str, packed: bool, tokens: int, n: int, k: int) -> None:
    role = '{llm.role = "weight", llm.name = "w"}' if packed else ""
    text = f"""
    func.func @main(%x: tensor<?x{k}x{dtype}>, %w: tensor<{n}x{k}x{dtype}> {role}, %b: tensor<{n}x{dtype}>,
        %h: tensor<?x{n}xf32>) -> tensor<?x{n}xf32> {{
      %y = "llm.linear"(%x, %w, %b)
          : (tensor<?x{k}x{dtype}>, tensor<{n}x{k}x{dtype}>, tensor<{n}x{dtype}>) -> tensor<?x{n}xf32>
      %r = "llm.add"(%h, %y) : (tensor<?x{n}xf32>, tensor<?x{n}xf32>) -> tensor<?x{n}xf32>
      return %r : tensor<?x{n}xf32>
    }}"""
    x, w, b = normal(tokens, k, dtype=dtype), normal(n, k, dtype=dtype), normal(n, dtype=dtype)
    check(text, [x, w, b, normal(tokens, n)], dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("tokens", SIZES)
def test_gate_up(dtype: str, tokens: int) -> None:
    text = f"""
    func.func @main(%x: tensor<?x72x{dtype}>, %g: tensor<100x72x{dtype}> {{llm.role = "weight", llm.name = "g"}},
        %u: tensor<100x72x{dtype}> {{llm.role = "weight", llm.name = "u"}}) -> tensor<?x100x{dtype}> {{
      %y = "llm.gate_up"(%x, %g, %u) : (tensor<?x72x{dtype}>, tensor<100x72x{dtype}>, tensor<100x72x{dtype}>)
          -> tensor<?x100x{dtype}>
      return %y : tensor<?x100x{dtype}>
    }}"""
    check(text, [normal(tokens, 72, dtype=dtype), normal(100, 72, dtype=dtype), normal(100, 72, dtype=dtype)], dtype)


@pytest.mark.parametrize("tokens", SIZES)
def test_rows(tokens: int) -> None:
    """A norm of heads, rope and a softmax: one group of row-wise ops on three dimensions."""
    text = """
    func.func @main(%x: tensor<?x5x16xf32>, %w: tensor<16xf32>, %p: tensor<?xi32>) -> tensor<?x5x16xf32> {
      %n = "llm.rms_norm"(%x, %w) {eps = 1.0e-5 : f64} : (tensor<?x5x16xf32>, tensor<16xf32>) -> tensor<?x5x16xf32>
      %r = "llm.rope"(%n, %p) {theta = 1.0e4 : f64, pairing = "half"} : (tensor<?x5x16xf32>, tensor<?xi32>)
          -> tensor<?x5x16xf32>
      %s = "llm.softmax"(%r) : (tensor<?x5x16xf32>) -> tensor<?x5x16xf32>
      return %s : tensor<?x5x16xf32>
    }"""
    check(text, [normal(tokens, 5, 16), normal(16), np.arange(tokens, dtype=np.int32) * 3], "f32")


@pytest.mark.parametrize("tokens", SIZES)
def test_sampling_filters(tokens: int) -> None:
    """Bisection is a loop over row-wise ops; the loop is tiled as a whole."""
    text = """
    func.func @main(%x: tensor<?x97xf32>) -> tensor<?x97xf32> {
      %k = "llm.top_k"(%x) {k = 7 : i64} : (tensor<?x97xf32>) -> tensor<?x97xf32>
      %s = "llm.softmax"(%k) : (tensor<?x97xf32>) -> tensor<?x97xf32>
      return %s : tensor<?x97xf32>
    }"""
    check(text, [normal(tokens, 97)], "f32")


def test_top_p_that_is_reached_exactly_keeps_no_more() -> None:
    """The powers are 1 and a half, rounded: two thirds of them are the first."""
    text = """
    func.func @main(%x: tensor<1x2xf32>) -> tensor<1x2xf32> {
      %p = "llm.top_p"(%x) {p = 0.66666666666 : f64} : (tensor<1x2xf32>) -> tensor<1x2xf32>
      %s = "llm.softmax"(%p) : (tensor<1x2xf32>) -> tensor<1x2xf32>
      return %s : tensor<1x2xf32>
    }"""
    np.testing.assert_array_equal(check(text, [np.array([[0.0, -np.log(2.0)]], np.float32)], "f32"), [[1.0, 0.0]])


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("causal", ["true", "false"])
@pytest.mark.parametrize(("tokens", "keys"), [(1, 1), (7, 33), (33, 129), (129, 129), (33, 7)])
def test_attention(dtype: str, causal: str, tokens: int, keys: int) -> None:
    q, kv = f"tensor<?x4x32x{dtype}>", f"tensor<?x2x32x{dtype}>"
    text = f"""
    func.func @main(%q: {q}, %k: {kv}, %v: {kv}, %m: tensor<?x?xf32>) -> {q} {{
      %o = "llm.attention"(%q, %k, %v, %m) {{scale = 0.2 : f64, causal = {causal}}}
          : ({q}, {kv}, {kv}, tensor<?x?xf32>) -> {q}
      return %o : {q}
    }}"""
    k, v = (normal(keys, 2, 32, dtype=dtype) * np.array(i, NUMPY[dtype]) for i in (1, 2))
    check(text, [normal(tokens, 4, 32, dtype=dtype), k, v, normal(tokens, keys)], dtype)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("heads", "groups", "depth"), [(9, 3, 64), (4, 4, 80), (4, 1, 32), (2, 2, 96), (2, 2, 128)])
@pytest.mark.parametrize(
    ("lengths", "cached", "window"),
    [([7], [0], 0), ([33, 1, 70], [0, 100, 3], 0), ([1, 1], [5, 130], 0), ([129, 20], [60, 0], 50), ([1], [200], 64)],
)
def test_cached_attention(
    dtype: str, heads: int, groups: int, depth: int, lengths: list[int], cached: list[int], window: int
) -> None:
    """Ragged batches over packed caches, appended to first; with and without a sliding window."""
    q, new = f"tensor<?x{heads}x{depth}x{dtype}>", f"tensor<?x{groups}x{depth}x{dtype}>"
    cache, positions = f"tensor<2x4x{groups}x256x{depth}x{dtype}>", "tensor<?xi32>, tensor<?xi32>, tensor<?xi32>"
    option = f", window = {window} : i64" if window else ""
    text = f"""
    func.func @main(%q: {q}, %k: {new}, %v: {new}, %kc: {cache} {{llm.role = "cache", llm.name = "k"}},
        %vc: {cache} {{llm.role = "cache", llm.name = "v"}}, %i: index, %cu: tensor<?xi32>, %cl: tensor<?xi32>,
        %s: tensor<?xi32>) -> {q} {{
      %k1 = "llm.kv_update"(%kc, %k, %i, %cu, %cl, %s) : ({cache}, {new}, index, {positions}) -> {cache}
      %v1 = "llm.kv_update"(%vc, %v, %i, %cu, %cl, %s) : ({cache}, {new}, index, {positions}) -> {cache}
      %o = "llm.cached_attention"(%q, %k1, %v1, %i, %cu, %cl, %s) {{scale = 0.125 : f64{option}}}
          : ({q}, {cache}, {cache}, index, {positions}) -> {q}
      return %o : {q}
    }}"""
    tokens, int32 = sum(lengths), np.int32
    arrays = [normal(tokens, n, depth, dtype=dtype) for n in (heads, groups, groups)]
    caches = [normal(2, 4, groups, 256, depth, dtype=dtype) for _ in range(2)]
    offsets = np.cumsum([0, *lengths]).astype(int32)
    slots = np.array([3, 1, 0][: len(lengths)], int32)
    check(text, [*arrays, *caches, 1, offsets, np.array(cached, int32), slots], dtype)


def test_attention_in_f64() -> None:
    """By the same loops, whose contractions go the general way."""
    test_attention("f64", "true", 33, 129)
    test_cached_attention("f64", 4, 2, 16, [33, 1, 70], [0, 100, 3], 50)
    test_split_keys("f64", 4, 2, 1088, 600)


@pytest.mark.parametrize("window", [63, 64, 65])
@pytest.mark.parametrize("lengths", [[1, 1, 1], [2, 1, 1]])
def test_the_oldest_key_that_a_window_hides_begins_a_block(window: int, lengths: list[int]) -> None:
    """The last query of each sequence sees all keys of a block of 64 but the first."""
    past = [window + 64 * block + 1 - length for block, length in enumerate(lengths)]
    test_cached_attention("f32", 4, 1, 32, lengths, past, window)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("heads", "groups"), [(9, 3), (4, 4)])
@pytest.mark.parametrize(("context", "window"), [(1088, 0), (1088, 600)])
def test_split_keys(dtype: str, heads: int, groups: int, context: int, window: int) -> None:
    """Sequences of one token, whose keys are divided: bitwise the same as without, and as a sequence by itself."""
    lengths = (1, 7, 33, 129, 511, 513, 1024, 1025)
    q, cache = f"tensor<?x{heads}x32x{dtype}>", f"tensor<1x{len(lengths)}x{groups}x{context}x32x{dtype}>"
    option, indices = f", window = {window} : i64" if window else "", "tensor<?xi32>"
    symbol = '{llm.role = "input", llm.name = "%s", llm.dims = ["batch"%s]}'
    texts = [
        f"""module attributes {{llm.symbols = {{batch = {{max = 8 : i64}}}}}} {{
    func.func @main(%q: {q} {query}, %kc: {cache} {{llm.role = "cache", llm.name = "k"}},
        %vc: {cache} {{llm.role = "cache", llm.name = "v"}}, %i: index, %cu: {indices}, %cl: {indices},
        %s: {indices} {slot}) -> {q} {{
      %o = "llm.cached_attention"(%q, %kc, %vc, %i, %cu, %cl, %s) {{scale = 0.2 : f64{option}}}
          : ({q}, {cache}, {cache}, index, {indices}, {indices}, {indices}) -> {q}
      return %o : {q}
    }} }}"""
        for query, slot in ((symbol % ("q", ', "", ""'), symbol % ("s", "")), ("", ""))
    ]
    queries = normal(len(lengths), heads, 32, dtype=dtype)
    caches = [normal(1, len(lengths), groups, context, 32, dtype=dtype) for _ in range(2)]
    offsets, cached, slots = (np.array(a, np.int32) for a in (range(9), lengths, range(8)))
    split, whole = (check(text, [queries, *caches, 0, offsets, cached - 1, slots], dtype) for text in texts)
    np.testing.assert_array_equal(split, whole)
    alone = [queries[7:], *caches, 0, offsets[:2], cached[7:] - 1, slots[7:]]
    np.testing.assert_array_equal(check(texts[0], alone, dtype), split[7:])
