"""A loop over copies of operands in one function, through all stages and run by teams, against the reference."""

from contextlib import closing
from functools import cache
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.codegen.binary import Binary, build_binary
from llm_mlir.compiler import lower
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.executable import Executable
from llm_mlir.support.layout import Layout
from llm_mlir.targets.cpu import CpuTarget

DTYPES = {"f32": np.float32, "bf16": ml_dtypes.bfloat16}
TOLERANCE = {"f32": 5e-6, "bf16": 2e-2}  # of the largest value: see test_schedule
COPIES, SLOTS, HEADS, GROUPS, CONTEXT, DEPTH = 3, 3, 9, 3, 1088, 32
WIDTH = HEADS * DEPTH


def module_text(dtype: str, symbol: str) -> str:
    """Residuals through attention and a linear for each copy: no thread may be an iteration ahead of the others.

    Items of attention are chunks of keys for symbol ``batch``, blocks of queries for ``tokens``.
    """
    x, q, indices = f"tensor<?x{WIDTH}x{dtype}>", f"tensor<?x{HEADS}x{DEPTH}x{dtype}>", "tensor<?xi32>"
    weight, weights = (f"tensor<{copies}{WIDTH}x{WIDTH}x{dtype}>" for copies in ("", f"{COPIES}x"))
    caches = f"tensor<{COPIES}x{SLOTS}x{GROUPS}x{CONTEXT}x{DEPTH}x{dtype}>"
    return f"""
    module attributes {{llm.symbols = {{tokens = {{max = 160 : i64}}, batch = {{max = 3 : i64}}}}}} {{
      func.func @main(%x: {x} {{llm.role = "input", llm.name = "x", llm.dims = ["{symbol}", ""]}},
          %w: {weights} {{llm.role = "weight", llm.name = "w"}},
          %k: {caches} {{llm.role = "cache", llm.name = "k"}}, %v: {caches} {{llm.role = "cache", llm.name = "v"}},
          %cu: {indices} {{llm.role = "input", llm.name = "cu_seqlens", llm.dims = ["batch+1"]}},
          %len: {indices} {{llm.role = "input", llm.name = "cached_len", llm.dims = ["batch"]}},
          %slot: {indices} {{llm.role = "input", llm.name = "slot", llm.dims = ["batch"]}})
          -> ({x} {{llm.name = "y", llm.dims = ["{symbol}", ""]}}) {{
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %copies = arith.constant {COPIES} : index
        %t = tensor.dim %x, %c0 : {x}
        %start = "llm.add"(%x, %x) : ({x}, {x}) -> {x}
        %y = scf.for %i = %c0 to %copies step %c1 iter_args(%h = %start) -> {x} {{
          %q = tensor.expand_shape %h [[0], [1, 2]] output_shape [%t, {HEADS}, {DEPTH}] : {x} into {q}
          %a = "llm.cached_attention"(%q, %k, %v, %i, %cu, %len, %slot) {{scale = 0.2 : f64}}
              : ({q}, {caches}, {caches}, index, {indices}, {indices}, {indices}) -> {q}
          %flat = tensor.collapse_shape %a [[0], [1, 2]] : {q} into {x}
          %wi = tensor.extract_slice %w[%i, 0, 0] [1, {WIDTH}, {WIDTH}] [1, 1, 1] : {weights} to {weight}
          %o = "llm.linear"(%flat, %wi) : ({x}, {weight}) -> {x}
          %next = "llm.add"(%h, %o) : ({x}, {x}) -> {x}
          scf.yield %next : {x}
        }}
        return %y : {x}
      }}
    }}"""


@cache
def binary(dtype: str, symbol: str) -> Binary:
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(module_text(dtype, symbol))
        lower(module, "host", "parallel")
        return build_binary(module, CpuTarget.host())


def arguments(dtype: str, lengths: list[int], cached: list[int]) -> dict[str, Any]:
    """In the order of ``@main``."""
    rng = np.random.default_rng(0)
    kept = COPIES, SLOTS, GROUPS, CONTEXT, DEPTH
    shapes = {"x": (sum(lengths), WIDTH), "w": (COPIES, WIDTH, WIDTH), "k": kept, "v": kept}
    arrays = {name: rng.standard_normal(shape).astype(DTYPES[dtype]) for name, shape in shapes.items()}
    indices = {"cu_seqlens": np.cumsum([0, *lengths]), "cached_len": cached, "slot": [2, 0, 1][: len(lengths)]}
    arrays["w"] *= DTYPES[dtype](WIDTH**-0.5)
    return {**arrays, **{name: np.array(values, np.int32) for name, values in indices.items()}}


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize(
    ("symbol", "lengths", "cached"),
    [
        ("batch", [1], [0]),
        ("batch", [1, 1, 1], [1024, 6, 1086]),
        ("tokens", [7], [0]),
        ("tokens", [33, 1, 115], [0, 1025, 3]),
    ],
)
@pytest.mark.parametrize("dtype", DTYPES)
def test_cached_attention(dtype: str, symbol: str, lengths: list[int], cached: list[int], threads: int) -> None:
    given = arguments(dtype, lengths, cached)
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(module_text(dtype, symbol))
        expected = reference.run(module, "main", list(given.values()))[0].astype(np.float64)
    with closing(Executable(binary(dtype, symbol), threads)) as executable:
        layouts = {argument.name: argument.layout for argument in executable.signature["main"]}
        packed = {name: Layout.parse(layouts[name]).pack(array) for name, array in given.items()}
        results = [executable.call("main", packed) for _ in range(5)]  # items may go to other threads each time
    error = max(np.abs(result.astype(np.float64) - expected).max() for result in results)
    assert error <= TOLERANCE[dtype] * np.abs(expected).max()
