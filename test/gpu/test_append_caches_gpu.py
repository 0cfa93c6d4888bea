"""Appending keys and values to their caches, on the emulator: copies, so that every bit is the reference's."""

from typing import Any

import numpy as np
import pytest
from emulated import needs_emulator
from hosted import DTYPES, Hosted

from llm_mlir import reference
from llm_mlir.compiler import lower
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir

pytestmark = needs_emulator

SLOTS, HEADS, CONTEXT, LAYER = 5, 3, 64, 1


def module(depth: int, dtype: str) -> str:
    """One layer's keys and values, appended for a batch of sequences."""
    new, cache = f"tensor<?x{HEADS}x{depth}x{dtype}>", f"tensor<2x{SLOTS}x{HEADS}x{CONTEXT}x{depth}x{dtype}>"
    tokens = 'llm.role = "input", llm.dims = ["tokens", "", ""]'
    batch = 'llm.role = "input", llm.dims'
    update = f"({cache}, {new}, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> {cache}"
    return f"""
    module attributes {{llm.symbols = {{tokens = {{max = 64 : i64}}, batch = {{max = 4 : i64}}}}}} {{
      func.func @main(%k: {new} {{{tokens}, llm.name = "k"}}, %v: {new} {{{tokens}, llm.name = "v"}},
          %kc: {cache} {{llm.role = "cache", llm.name = "kc"}}, %vc: {cache} {{llm.role = "cache", llm.name = "vc"}},
          %o: tensor<?xi32> {{{batch} = ["batch+1"], llm.name = "o"}},
          %c: tensor<?xi32> {{{batch} = ["batch"], llm.name = "c"}},
          %s: tensor<?xi32> {{{batch} = ["batch"], llm.name = "s"}}) -> ({cache}, {cache}) {{
        %i = arith.constant {LAYER} : index
        %a = "llm.kv_update"(%kc, %k, %i, %o, %c, %s) : {update}
        %b = "llm.kv_update"(%vc, %v, %i, %o, %c, %s) : {update}
        return %a, %b : {cache}, {cache}
      }}
    }}"""


def kernels(depth: int, dtype: str) -> Hosted:
    """The module's kernels."""
    with new_context():
        lowered = ir.Module.parse(module(depth, dtype))
        lower(lowered, "cuda:sm_80", stop_after="vector")
        return Hosted(str(lowered), "canonicalize")


@pytest.mark.parametrize("order", ["forward", "reverse"])
@pytest.mark.parametrize(("depth", "dtype"), [(1, "f32"), (7, "bf16"), (33, "f32"), (64, "bf16"), (80, "f16")])
def test_rows_are_appended(depth: int, dtype: str, order: Any) -> None:
    """Empty sequences, sequences that fill their slot, tokens of padding behind the last one."""
    rng = np.random.default_rng(depth)
    lengths, cached = np.array([1, 0, 7, 33], np.int32), np.array([0, 64, 57, 20], np.int32)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    slots = rng.permutation(SLOTS)[:4].astype(np.int32)
    shapes = [(offsets[-1] + 3, HEADS, depth)] * 2 + [(2, SLOTS, HEADS, CONTEXT, depth)] * 2
    k, v, *caches = (rng.standard_normal(shape).astype(DTYPES[dtype]) for shape in shapes)
    wanted = [
        reference.sequence.kv_update(cache, new[: offsets[-1]], LAYER, offsets, cached, slots)
        for cache, new in zip(caches, (k, v), strict=True)
    ]
    kernels(depth, dtype)(k, v, *caches, offsets, cached, slots, order=order)
    for cache, want in zip(caches, wanted, strict=True):
        np.testing.assert_array_equal(cache.astype(np.float32), want.astype(np.float32))
