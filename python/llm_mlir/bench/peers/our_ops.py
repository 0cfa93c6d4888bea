"""Single ops through our whole lowering: small modules whose stacked weights or caches are indexed as a model's are.

The loop over the copies is compiled, and adds each result to an accumulator as a residual connection does.
"""

from typing import Any

import numpy as np

from ...layout import Layout
from ..operands import DTYPES, empty
from .base import OpRequest

_LINEAR = """
module attributes {{llm.symbols = {{tokens = {{max = {m} : i64}}}}}} {{
  func.func private @layer(%h: tensor<?x{n}xf32>, %x: tensor<?x{k}x{e}>, %w: tensor<{copies}x{n}x{k}x{e}>, %i: index)
      -> tensor<?x{n}xf32> {{
    %wi = tensor.extract_slice %w[%i, 0, 0] [1, {n}, {k}] [1, 1, 1]
      : tensor<{copies}x{n}x{k}x{e}> to tensor<{n}x{k}x{e}>
    %y = "llm.linear"(%x, %wi) {{operandSegmentSizes = array<i32: 1, 1, 0>}}
      : (tensor<?x{k}x{e}>, tensor<{n}x{k}x{e}>) -> tensor<?x{n}xf32>
    %r = "llm.add"(%h, %y) : (tensor<?x{n}xf32>, tensor<?x{n}xf32>) -> tensor<?x{n}xf32>
    return %r : tensor<?x{n}xf32>
  }}
  func.func @run(
      %ids: tensor<?xi32> {{llm.role = "input", llm.name = "ids", llm.dims = ["tokens"]}},
      %zero: tensor<1x{n}xf32> {{llm.role = "weight", llm.name = "zero"}},
      %x: tensor<?x{k}x{e}> {{llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}},
      %w: tensor<{copies}x{n}x{k}x{e}> {{llm.role = "weight", llm.name = "{{layer}}.weight"}})
      -> (tensor<?x{n}xf32> {{llm.name = "sum", llm.dims = ["tokens", ""]}}) {{
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %copies = arith.constant {copies} : index
    %h = "llm.embedding"(%ids, %zero) : (tensor<?xi32>, tensor<1x{n}xf32>) -> tensor<?x{n}xf32>
    %r = scf.for %i = %c0 to %copies step %c1 iter_args(%a = %h) -> tensor<?x{n}xf32> {{
      %b = func.call @layer(%a, %x, %w, %i)
        : (tensor<?x{n}xf32>, tensor<?x{k}x{e}>, tensor<{copies}x{n}x{k}x{e}>, index) -> tensor<?x{n}xf32>
      scf.yield %b : tensor<?x{n}xf32>
    }}
    return %r : tensor<?x{n}xf32>
  }}
}}
"""

_ATTENTION = """
!cache = tensor<{copies}x1x{g}x{c}x{d}x{e}>
!q = tensor<?x{h}x{d}x{e}>
!sum = tensor<?x{hd}xf32>
!flat = tensor<?x{hd}x{e}>
!batch = tensor<?xi32>
#same = affine_map<(t, c) -> (t, c)>
module attributes {{llm.symbols = {{tokens = {{max = {t} : i64}}, batch = {{max = 1 : i64}}}}}} {{
  func.func private @layer(
      %s: !sum, %q: !q, %k: !cache, %v: !cache, %cu: !batch, %len: !batch, %slot: !batch, %i: index) -> !sum {{
    %y = "llm.cached_attention"(%q, %k, %v, %i, %cu, %len, %slot) {{scale = {scale} : f64}}
      : (!q, !cache, !cache, index, !batch, !batch, !batch) -> !q
    %flat = tensor.collapse_shape %y [[0], [1, 2]] : !q into !flat
    %c0 = arith.constant 0 : index
    %tokens = tensor.dim %q, %c0 : !q
    %r = scf.forall (%t) in (%tokens) shared_outs(%out = %s) -> (!sum) {{
      %new = tensor.extract_slice %flat[%t, 0] [1, {hd}] [1, 1] : !flat to tensor<1x{hd}x{e}>
      %old = tensor.extract_slice %out[%t, 0] [1, {hd}] [1, 1] : !sum to tensor<1x{hd}xf32>
      %both = linalg.generic {{indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}}
          ins(%new : tensor<1x{hd}x{e}>) outs(%old : tensor<1x{hd}xf32>) {{
        ^bb0(%a: {e}, %b: f32):
          {add}
          linalg.yield %z : f32
      }} -> tensor<1x{hd}xf32>
      scf.forall.in_parallel {{
        tensor.parallel_insert_slice %both into %out[%t, 0] [1, {hd}] [1, 1] : tensor<1x{hd}xf32> into !sum
      }}
    }}
    return %r : !sum
  }}
  func.func @run(
      %ids: !batch {{llm.role = "input", llm.name = "ids", llm.dims = ["{tokens}"]}},
      %zero: tensor<1x{hd}xf32> {{llm.role = "weight", llm.name = "zero"}},
      %q: !q {{llm.role = "input", llm.name = "q", llm.dims = ["{tokens}", "", ""]}},
      %cu: !batch {{llm.role = "input", llm.name = "cu_seqlens", llm.dims = ["batch+1"]}},
      %len: !batch {{llm.role = "input", llm.name = "cached_len", llm.dims = ["batch"]}},
      %slot: !batch {{llm.role = "input", llm.name = "slot", llm.dims = ["batch"]}},
      %k: !cache {{llm.role = "cache", llm.name = "k"}},
      %v: !cache {{llm.role = "cache", llm.name = "v"}})
      -> (!sum {{llm.name = "sum", llm.dims = ["{tokens}", ""]}}) {{
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %copies = arith.constant {copies} : index
    %s = "llm.embedding"(%ids, %zero) : (!batch, tensor<1x{hd}xf32>) -> !sum
    %r = scf.for %i = %c0 to %copies step %c1 iter_args(%a = %s) -> !sum {{
      %b = func.call @layer(%a, %q, %k, %v, %cu, %len, %slot, %i)
        : (!sum, !q, !cache, !cache, !batch, !batch, !batch, index) -> !sum
      scf.yield %b : !sum
    }}
    return %r : !sum
  }}
}}
"""


_LEAST_TOKENS = 64  # the bound of symbol `tokens`: buffers of a block of queries are held against it

_ADD = {
    "f32": "%z = arith.addf %b, %a : f32",
    "bf16": "%w = arith.extf %a : bf16 to f32\n          %z = arith.addf %b, %w : f32",
}


class _Op:
    def __init__(self, request: OpRequest) -> None:
        linear = request.case.op == "linear"
        self._executable = _compile(_linear_text(request) if linear else _attention_text(request), request.threads)
        arrays = _linear_arrays(request) if linear else _attention_arrays(request)
        arguments = {argument.name: argument for argument in self._executable.signature["run"]}
        self._arrays: dict[str, Any] = {
            name: _packed(arrays[name.removeprefix("{layer}.")], argument.layout)
            for name, argument in arguments.items()
            if name.removeprefix("{layer}.") in arrays
        }
        # One result for all calls: new memory for each is a page fault for every 4 KiB of it.
        rows, columns = len(arrays["ids"]), arrays["zero"].shape[1]
        self._arrays["sum"] = empty((rows, columns), np.float32)

    def run(self) -> None:
        self._executable.call("run", self._arrays)

    def result(self) -> Any:
        return np.array(self._executable.call("run", self._arrays))


def open_op(request: OpRequest) -> _Op:
    """Compiles the op and packs its operands."""
    return _Op(request)


def _compile(text: str, threads: int) -> Any:
    from ...codegen.binary import build_binary
    from ...codegen.target import Target
    from ...compiler import lower
    from ...context import new_context
    from ...mlir import ir
    from ...runtime.executable import Executable

    with new_context():
        module = ir.Module.parse(text)
        lower(module, "host", "parallel")
        return Executable(build_binary(module, Target.host()), threads)


def _linear_text(request: OpRequest) -> str:
    m, n, k = request.case.sizes
    return _LINEAR.format(m=m, n=n, k=k, e=request.dtype, copies=len(request.arrays["weight"]))


def _linear_arrays(request: OpRequest) -> dict[str, Any]:
    m, n, _ = request.case.sizes
    return {"ids": np.zeros(m, np.int32), "zero": np.zeros((1, n), np.float32), **request.arrays}


def _attention_text(request: OpRequest) -> str:
    context, heads, groups, size = request.case.sizes
    return _ATTENTION.format(
        t=max(len(request.arrays["q"]), _LEAST_TOKENS),
        tokens="batch" if request.case.op == "cached_attention" else "tokens",
        c=-(-context // 64) * 64,
        h=heads,
        hd=heads * size,
        add=_ADD[request.dtype],
        g=groups,
        d=size,
        e=request.dtype,
        copies=len(request.arrays["k"]),
        scale=size**-0.5,
    )


def _attention_arrays(request: OpRequest) -> dict[str, Any]:
    """Caches [copies, 1, G, C, D] with the keys and values in place, and one sequence."""
    context, heads, groups, size = request.case.sizes
    queries, copies = len(request.arrays["q"]), len(request.arrays["k"])
    caches = {}
    for name in "kv":
        cache = empty((copies, 1, groups, -(-context // 64) * 64, size), DTYPES[request.dtype])
        cache[:, 0, :, :context] = request.arrays[name].swapaxes(1, 2)
        caches[name] = cache
    return {
        "ids": np.zeros(queries, np.int32),
        "zero": np.zeros((1, heads * size), np.float32),
        "q": request.arrays["q"],
        "cu_seqlens": np.array([0, queries], np.int32),
        "cached_len": np.array([context - queries], np.int32),
        "slot": np.zeros(1, np.int32),
        **caches,
    }


def _packed(array: np.ndarray, layout: str) -> np.ndarray:
    """The array in a layout; copy by copy, since packing needs memory of its own."""
    parsed = Layout.parse(layout)
    if parsed.is_plain:
        return array
    result = empty(parsed.packed_shape(array.shape), array.dtype)
    for copy in range(len(array)):
        result[copy] = parsed.pack(array[copy])
    return result
