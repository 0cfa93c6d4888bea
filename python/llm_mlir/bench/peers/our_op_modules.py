"""Modules for our ops: an op on one of several copies of an operand, as a model's layers use theirs.

``@run`` computes every copy and drops the results but for the sum of their first rows, which keeps them from being
removed: it is what is measured, as other contestants drop theirs. ``@sum`` adds up whole results to be compared. Loops
are compiled, so that small ops are not measured with the calls of Python.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ...frontend.limits import Limits
from .base import OpRequest

# A block of queries is held against the bound of symbol `tokens`.
_LEAST_TOKENS = 64


@dataclass(frozen=True)
class _OpModule:
    """What differs between ops: types by alias, operands, and the text that computes ``%y`` from copy ``%i``.

    ``operands`` has name, type and ABI attributes of each. ``symbol`` counts the rows of the result, ``tokens`` is the
    bound of the symbol of that name.
    """

    copies: int
    tokens: int
    columns: int
    types: str
    operands: Sequence[tuple[str, str, str]]
    body: str
    symbol: str


def op_module(request: OpRequest) -> str:
    """The text of a module with ``@run`` and ``@sum`` for a request; the result of an op is ``[rows, columns]``."""
    op = _linear(request) if request.case.op == "linear" else _attention(request)
    columns, dtype = op.columns, request.dtype
    return f"""
!y = tensor<?x{columns}x{dtype}>
!row = tensor<1x{columns}x{dtype}>
!indices = tensor<?xi32>
!sum = tensor<?x{columns}xf32>
!sum_row = tensor<1x{columns}xf32>
#same = affine_map<(t, n) -> (t, n)>
{op.types}
module attributes {{llm.symbols = {{tokens = {{max = {op.tokens} : i64}}, batch = {{max = 1 : i64}}}}}} {{
{_layer(op, dtype)}
{_function("run", "batch", op)}
{_function("sum", op.symbol, op)}
}}
"""


def _layer(op: _OpModule, dtype: str) -> str:
    """``@layer``: adds the first rows of a copy's result to as many of a sum."""
    parameters = ", ".join(f"{name}: {type_}" for name, type_, _ in op.operands)
    row = f"[%t, 0] [1, {op.columns}] [1, 1]"
    return f"""
  func.func private @layer(%before: !sum, {parameters}, %i: index) -> !sum {{
    {op.body}
    %c0 = arith.constant 0 : index
    %rows = tensor.dim %before, %c0 : !sum
    %after = scf.forall (%t) in (%rows) shared_outs(%out = %before) -> (!sum) {{
      %new = tensor.extract_slice %y{row} : !y to !row
      %old = tensor.extract_slice %out{row} : !sum to !sum_row
      %both = linalg.generic {{indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}}
          ins(%new : !row) outs(%old : !sum_row) {{
        ^bb0(%a: {dtype}, %b: f32):
          {_ADD[dtype]}
          linalg.yield %c : f32
      }} -> !sum_row
      scf.forall.in_parallel {{
        tensor.parallel_insert_slice %both into %out{row} : !sum_row into !sum
      }}
    }}
    return %after : !sum
  }}"""


def _function(name: str, symbol: str, op: _OpModule) -> str:
    """``@name``, which sums so many rows as there are ``symbol`` over the copies."""
    parameters = ",\n      ".join(f"{name}: {type_} {{{attributes}}}" for name, type_, attributes in op.operands)
    names = ", ".join(name for name, _, _ in op.operands)
    types = ", ".join(type_ for _, type_, _ in op.operands)
    return f"""
  func.func @{name}(
      %ids: !indices {{llm.role = "input", llm.name = "ids", llm.dims = ["{symbol}"]}},
      %zero: !sum_row {{llm.role = "weight", llm.name = "zero"}},
      {parameters}) -> (!sum {{llm.name = "sum", llm.dims = ["{symbol}", ""]}}) {{
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %copies = arith.constant {op.copies} : index
    %start = "llm.embedding"(%ids, %zero) : (!indices, !sum_row) -> !sum
    %sum = scf.for %i = %c0 to %copies step %c1 iter_args(%before = %start) -> !sum {{
      %after = func.call @layer(%before, {names}, %i) : (!sum, {types}, index) -> !sum
      scf.yield %after : !sum
    }}
    return %sum : !sum
  }}"""


_ADD = {
    "f32": "%c = arith.addf %b, %a : f32",
    "bf16": "%w = arith.extf %a : bf16 to f32\n          %c = arith.addf %b, %w : f32",
}


def _linear(request: OpRequest) -> _OpModule:
    m, n, k = request.case.sizes
    dtype, copies = request.dtype, len(request.arrays["weight"])
    types = f"""!x = tensor<?x{k}x{dtype}>
!weight = tensor<{n}x{k}x{dtype}>
!weights = tensor<{copies}x{n}x{k}x{dtype}>"""
    operands = [
        ("%x", "!x", 'llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]'),
        ("%weights", "!weights", 'llm.role = "weight", llm.name = "{layer}.weight"'),
    ]
    body = f"""%weight = tensor.extract_slice %weights[%i, 0, 0] [1, {n}, {k}] [1, 1, 1] : !weights to !weight
    %y = "llm.linear"(%x, %weight) : (!x, !weight) -> !y"""
    return _OpModule(copies, m, n, types, operands, body, "tokens")


def _attention(request: OpRequest) -> _OpModule:
    context, heads, groups, size = request.case.sizes
    dtype, copies = request.dtype, len(request.arrays["k"])
    positions = Limits(context=context).cache_positions
    symbol = "batch" if request.case.op == "cached_attention" else "tokens"
    types = f"""!q = tensor<?x{heads}x{size}x{dtype}>
!cache = tensor<{copies}x1x{groups}x{positions}x{size}x{dtype}>"""
    operands = [
        ("%q", "!q", f'llm.role = "input", llm.name = "q", llm.dims = ["{symbol}", "", ""]'),
        ("%cu", "!indices", 'llm.role = "input", llm.name = "cu_seqlens", llm.dims = ["batch+1"]'),
        ("%len", "!indices", 'llm.role = "input", llm.name = "cached_len", llm.dims = ["batch"]'),
        ("%slot", "!indices", 'llm.role = "input", llm.name = "slot", llm.dims = ["batch"]'),
        ("%k", "!cache", 'llm.role = "cache", llm.name = "k"'),
        ("%v", "!cache", 'llm.role = "cache", llm.name = "v"'),
    ]
    body = f"""%heads = "llm.cached_attention"(%q, %k, %v, %i, %cu, %len, %slot) {{scale = {size**-0.5} : f64}}
      : (!q, !cache, !cache, index, !indices, !indices, !indices) -> !q
    %y = tensor.collapse_shape %heads [[0], [1, 2]] : !q into !y"""
    tokens = max(len(request.arrays["q"]), _LEAST_TOKENS)
    return _OpModule(copies, tokens, heads * size, types, operands, body, symbol)
