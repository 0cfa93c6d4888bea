"""Ops on integers, signed and not: compiled code, the reference and NumPy agree, also where a row ends."""

from typing import Any

import numpy as np
import pytest

import llm_mlir
from llm_mlir.support.dtypes import DTYPES

DIVISIONS = ("divui", "divsi", "floordivsi", "ceildivui", "ceildivsi", "remui", "remsi")
PREDICATES = ("eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge")
OPS = {
    **{op: f"arith.{op} %x, %y" for op in ("addi", "subi", "muli", "minui", "minsi", "maxui", "maxsi", *DIVISIONS)},
    **{name: f"arith.cmpi {name}, %x, %y" for name in PREDICATES},
}
COUNT = 33


def numbers(name: str, seed: int) -> np.ndarray[Any, Any]:
    """None is 0 or -1: both are dangerous divisors."""
    rng = np.random.default_rng(seed)
    if name == "i1":
        return rng.integers(0, 2, COUNT).astype(bool)
    limits = np.iinfo(DTYPES[name])
    drawn = (rng.integers(limits.min, limits.max, COUNT) >> rng.integers(0, 6, COUNT)).astype(DTYPES[name])
    return np.where((drawn == 0) | (drawn == -1), DTYPES[name].type(3), drawn)


def module_text(name: str, ops: dict[str, str]) -> str:
    types = ["i1" if op in PREDICATES else name for op in ops]
    tensors = [f"tensor<{COUNT}x{type_}>" for type_ in types]
    count, whole = len(ops), f"tensor<{COUNT}x{name}>"
    empty = "\n".join(f"%e{i} = tensor.empty() : {tensor}" for i, tensor in enumerate(tensors))
    body = "\n".join(f"%r{i} = {op} : {name}" for i, op in enumerate(ops.values()))
    outs = f"{', '.join(f'%e{i}' for i in range(count))} : {', '.join(tensors)}"
    maps = ", ".join(["affine_map<(i) -> (i)>"] * (count + 2))
    return f"""
    func.func @f(%a: {whole}, %b: {whole}) -> ({", ".join(tensors)}) {{
      {empty}
      %q:{count} = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel"]}}
          ins(%a, %b : {whole}, {whole}) outs({outs}) {{
      ^bb0(%x: {name}, %y: {name}, {", ".join(f"%o{i}: {type_}" for i, type_ in enumerate(types))}):
        {body}
        linalg.yield {", ".join(f"%r{i}" for i in range(count))} : {", ".join(types)}
      }} -> ({", ".join(tensors)})
      return {", ".join(f"%q#{i}" for i in range(count))} : {", ".join(tensors)}
    }}"""


@pytest.mark.parametrize("name", ["i64", "i32", "i16", "i8", "i1", "index"])
def test_integers(name: str) -> None:
    ops = {op: text for op, text in OPS.items() if name != "i1" or op not in DIVISIONS}
    arrays = [numbers(name, seed) for seed in (0, 1)]
    text = module_text(name, ops)
    compiled, expected = (llm_mlir.run_module(text, "f", arrays, target) for target in ("cpu", "reference"))
    for index, op in enumerate(ops):
        np.testing.assert_array_equal(compiled[f"result{index}"], expected[f"result{index}"], err_msg=op)
    _check_facts({op: expected[f"result{index}"] for index, op in enumerate(ops)}, arrays)


def _check_facts(results: dict[str, np.ndarray[Any, Any]], arrays: list[np.ndarray[Any, Any]]) -> None:
    """What NumPy says of numbers without sign, and of i1, of which true is -1."""
    a, b = (each.view(f"u{each.itemsize}") for each in arrays)
    np.testing.assert_array_equal(results["maxui"].view(a.dtype), np.maximum(a, b))
    np.testing.assert_array_equal(results["ult"], a < b)
    if arrays[0].dtype == bool:
        np.testing.assert_array_equal(results["addi"], arrays[0] ^ arrays[1])
        np.testing.assert_array_equal(results["slt"], a > b)
    else:
        np.testing.assert_array_equal(results["remui"].view(a.dtype), a % b)
