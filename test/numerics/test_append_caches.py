"""``llm-append-caches`` through plain loops: ragged batches, empty sequences and padding, against the reference."""

import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing import plain_lowering

CACHE, NEW = "tensor<2x4x3x64x8xf32>", "tensor<?x3x8xf32>"
BATCH = "index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>"
TEXT = f"""
func.func @main(%kc: {CACHE}, %vc: {CACHE}, %k: {NEW}, %v: {NEW}, %i: index, %offsets: tensor<?xi32>,
    %cached: tensor<?xi32>, %slot: tensor<?xi32>) -> ({CACHE}, {CACHE}) {{
  %a = "llm.kv_update"(%kc, %k, %i, %offsets, %cached, %slot) : ({CACHE}, {NEW}, {BATCH}) -> {CACHE}
  %b = "llm.kv_update"(%vc, %v, %i, %offsets, %cached, %slot) : ({CACHE}, {NEW}, {BATCH}) -> {CACHE}
  return %a, %b : {CACHE}, {CACHE}
}}"""


@pytest.mark.parametrize("padding", [0, 3])
@pytest.mark.parametrize(
    ("lengths", "cached"),
    [([1], [0]), ([7], [57]), ([1, 1, 1], [5, 0, 63]), ([0, 33, 0, 2], [9, 30, 0, 62]), ([2, 0], [1, 3])],
)
def test_append(lengths: list[int], cached: list[int], padding: int) -> None:
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(TEXT)
        run_passes(module.operation, "llm-append-caches")
        lowered = str(module)
    rng = np.random.default_rng(1)
    caches = [rng.standard_normal((2, 4, 3, 64, 8)).astype(np.float32) for _ in range(2)]
    new = [rng.standard_normal((sum(lengths) + padding, 3, 8)).astype(np.float32) for _ in range(2)]
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    batch = [1, offsets, np.array(cached, np.int32), np.array([2, 0, 3, 1][: len(lengths)], np.int32)]
    results = plain_lowering.run(lowered, [*caches, *new, *batch])
    for cache, rows, result in zip(caches, new, results, strict=True):
        np.testing.assert_array_equal(result, reference.sequence.kv_update(cache, rows, *batch))
