"""Conversions between all types of numbers, on CPUs with and without instructions for them."""

from contextlib import closing
from functools import cache
from typing import Any

import numpy as np
import pytest
from test_results import compiled

from llm_mlir.support.dtypes import DTYPES
from llm_mlir.targets.cpu import CpuTarget

FLOATS, INTEGERS = ("f64", "f32", "f16", "bf16"), ("i64", "i32", "i16", "i8", "i1")
TARGETS = [name for name in ("host", "x86-64", "haswell") if CpuTarget.host().runs(CpuTarget.parse(name).key)]
HALFWAY = 1 + 2.0**-11  # between two numbers of f16, and 1 + 2**-8 of bf16
NUMBERS = np.array(
    [
        *(0.0, -0.0, 1.0, -2.5, 0.1, 65504.0, np.nan, np.inf, -np.inf),
        *(HALFWAY, HALFWAY + 2.0**-40, HALFWAY - 2.0**-40, 1 + 2.0**-8, 1 + 2.0**-8 + 2.0**-40, 1 + 3 * 2.0**-8),
        *(65519.0, 65520.0, 1e5, -1e30, 2.0**-24, 2.0**-25, 2.0**-25 + 2.0**-50, -(2.0**-16), 6.1e-5),
    ]
)


def bits(name: str) -> int:
    return DTYPES[name].itemsize * 8 if name != "i1" else 1


def conversions(source: str) -> list[tuple[str, str]]:
    """The ops that take numbers of a type, and what they make of them."""
    if source in INTEGERS:
        return [(op, to) for op in ("sitofp", "uitofp") for to in FLOATS]
    casts = [("extf" if bits(source) < bits(to) else "truncf", to) for to in FLOATS if bits(to) != bits(source)]
    return [*casts, *(("fptosi", to) for to in INTEGERS[:-1]), *((f"cmpf une, %a, %a : {source}", "i1"),)]


def module_text(source: str) -> str:
    made = conversions(source)
    tensor, count = f"tensor<?x{source}>", len(made)
    results = [f"tensor<?x{to}>" for _, to in made]
    lines = [
        f"%r{i} = arith.{op}" if op.startswith("cmpf") else f"%r{i} = arith.{op} %a : {source} to {to}"
        for i, (op, to) in enumerate(made)
    ]
    arguments = ", ".join(f"%o{i}: {to}" for i, (_, to) in enumerate(made))
    empty = "\n".join(f"%e{i} = tensor.empty(%d) : {result}" for i, result in enumerate(results))
    yielded = f"{', '.join(f'%r{i}' for i in range(count))} : {', '.join(to for _, to in made)}"
    outs = f"{', '.join(f'%e{i}' for i in range(count))} : {', '.join(results)}"
    maps = ", ".join(["affine_map<(i) -> (i)>"] * (count + 1))
    return f"""
    func.func @f(%x: {tensor}) -> ({", ".join(results)}) {{
      %c0 = arith.constant 0 : index
      %d = tensor.dim %x, %c0 : {tensor}
      {empty}
      %y:{count} = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel"]}}
          ins(%x : {tensor}) outs({outs}) {{
      ^bb0(%a: {source}, {arguments}):
        {chr(10).join(lines)}
        linalg.yield {yielded}
      }} -> ({", ".join(results)})
      return {", ".join(f"%y#{i}" for i in range(count))} : {", ".join(results)}
    }}"""


@cache
def numbers(source: str) -> np.ndarray[Any, Any]:
    with np.errstate(all="ignore"):
        if source in FLOATS:
            return NUMBERS.astype(DTYPES[source])
        return (np.arange(-20, 20) * (2.0 ** (bits(source) - 1) / 20)).astype(np.int64).astype(DTYPES[source])


def to_bf16(values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Rounded once: NumPy goes from f64 by f32, and may round up what it rounded to a tie."""
    near = values.astype(np.float32)
    is_below = np.isfinite(values) & (near < values) & (values - near > 0)
    is_above = np.isfinite(values) & (near > values)
    tie = (near.view(np.uint32) & 0xFFFF) == 0x8000
    direction = np.where(is_below, np.inf, np.where(is_above, -np.inf, near)).astype(np.float32)
    return np.where(tie, np.nextafter(near, direction), near).astype(DTYPES["bf16"])


def expected(op: str, x: np.ndarray[Any, Any], to: str) -> np.ndarray[Any, Any]:
    if op.startswith("cmpf"):
        return np.isnan(x.astype(np.float64))
    if op == "uitofp":
        x = x.astype(np.uint8) if x.dtype == bool else x.view(f"u{x.dtype.itemsize}")
    if op == "sitofp" and x.dtype == bool:
        x = -x.astype(np.int8)
    return to_bf16(x.astype(np.float64)) if to == "bf16" else x.astype(DTYPES[to])


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("source", FLOATS + INTEGERS)
def test_conversion(source: str, target: str) -> None:
    x = numbers(source)
    with closing(compiled(module_text(source), 1, target)) as executable:
        results = executable.call("f", {"arg0": x})
    for (op, to), actual in zip(conversions(source), results, strict=True):
        with np.errstate(all="ignore"):
            wanted = expected(op, x, to)
            wide = x.astype(np.float64)
            fits = np.abs(np.trunc(wide)) < 2.0 ** (bits(to) - 1) if op == "fptosi" else np.ones(x.shape, bool)
        if to in FLOATS:
            actual, wanted = actual.astype(np.float64), wanted.astype(np.float64)
        np.testing.assert_array_equal(actual[fits], wanted[fits], err_msg=f"{op} {to}")
