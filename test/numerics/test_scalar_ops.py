"""Every scalar op of ``arith`` and ``math`` in a generic of odd size: compiled code against the reference."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest

import llm_mlir
from llm_mlir.reference.arithmetic import ARITHMETIC
from llm_mlir.support.dtypes import DTYPES

SIZE = 33  # a whole vector of every type, and a rest
INTEGERS = ("i1", "i8", "i32", "i64", "index")
FLOATS = ("f32", "bf16", "f64")
TOLERANCES = {"f64": 1e-12, "f32": 2e-6, "bf16": 1e-2}  # relative and absolute; integers are equal
POSITIVE = ("powf", "log", "log2", "log10", "log1p", "rsqrt", "sqrt", "fptoui")
OPERANDS = {"math.powf": 2, "math.atan2": 2, "math.copysign": 2, "math.fma": 3}


@dataclass(frozen=True)
class Case:
    op: str
    operands: tuple[str, ...]
    result: str
    predicate: int | None = None

    def function(self, name: str) -> str:
        """A function of tensors that applies the op to each element."""
        count, out = range(len(self.operands)), f"tensor<{SIZE}x{self.result}>"
        attributes = "" if self.predicate is None else f"{{predicate = {self.predicate} : i64}}"
        types = ", ".join(f"tensor<{SIZE}x{type_}>" for type_ in self.operands)
        maps = ", ".join(["affine_map<(d) -> (d)>"] * (len(self.operands) + 1))
        scalars = f"({', '.join(self.operands)}) -> {self.result}"
        return f"""
  func.func @{name}({", ".join(f"%a{i}: tensor<{SIZE}x{self.operands[i]}>" for i in count)}) -> {out} {{
    %e = tensor.empty() : {out}
    %r = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel"]}}
        ins({", ".join(f"%a{i}" for i in count)} : {types}) outs(%e : {out}) {{
    ^bb0({", ".join(f"%x{i}: {self.operands[i]}" for i in count)}, %o: {self.result}):
      %m = "{self.op}"({", ".join(f"%x{i}" for i in count)}) {attributes} : {scalars}
      linalg.yield %m : {self.result} }} -> {out}
    return %r : {out}
  }}"""


def _cases() -> list[Case]:
    either = "addi subi muli andi ori xori minui minsi maxui maxsi".split()
    quotients = "divui divsi ceildivui ceildivsi floordivsi remui remsi".split()
    floats = "addf subf mulf divf remf maximumf minimumf maxnumf minnumf".split()
    cases = [Case(f"arith.{name}", (t, t), t) for name in either for t in INTEGERS]
    cases += [Case(f"arith.{name}", (t, t), t) for name in quotients for t in INTEGERS[1:]]
    cases += [Case(f"arith.{name}", (t, t), t) for name in floats for t in FLOATS]
    cases += [Case("arith.cmpi", (t, t), "i1", i) for i in range(10) for t in INTEGERS]
    cases += [Case("arith.cmpf", (t, t), "i1", i) for i in range(16) for t in FLOATS]
    for narrow, wide in (("i1", "i8"), ("i1", "i64"), ("i8", "i32"), ("i8", "i64")):
        cases += [Case(f"arith.{name}", (narrow,), wide) for name in ("extsi", "extui")]
        cases.append(Case("arith.trunci", (wide,), narrow))
    for narrow in ("i1", "i8", "i32"):
        cases += [Case(f"arith.{name}", (narrow,), "f32") for name in ("sitofp", "uitofp")]
        cases += [Case(f"arith.{name}", (narrow,), "index") for name in ("index_cast", "index_castui")]
        cases.append(Case("arith.index_cast", ("index",), narrow))
    conversions = (("fptosi", "f32", "i32"), ("fptoui", "f32", "i32"), ("bitcast", "f32", "i32"))
    widths = (("extf", "bf16", "f64"), ("truncf", "f64", "f32"), ("negf", "bf16", "bf16"))
    cases += [Case(f"arith.{name}", (a,), b) for name, a, b in conversions + widths]
    return cases + [
        case for name in ARITHMETIC if name.startswith("math.") and name != "math.isinf" for case in _math_cases(name)
    ]


def _math_cases(name: str) -> list[Case]:
    if name == "math.absi":
        return [Case(name, ("i32",), "i32")]
    predicate = name in ("math.isfinite", "math.isinf", "math.isnan")
    return [Case(name, (t,) * OPERANDS.get(name, 1), "i1" if predicate else t) for t in FLOATS]


CASES = _cases()


@cache
def _executables() -> tuple:
    text = "module {" + "".join(case.function(f"f{i}") for i, case in enumerate(CASES)) + "\n}"
    return llm_mlir.executable(text), llm_mlir.executable(text, "reference")


def _operand(type_: str, op: str, rng: np.random.Generator) -> np.ndarray:
    dtype = DTYPES[type_]
    if type_ == "i1":
        return rng.integers(0, 2, SIZE).astype(bool)
    if type_ in INTEGERS:
        limits = np.iinfo(dtype)
        values = rng.integers(limits.min + 1, limits.max, SIZE, dtype=dtype)
        values[:3] = -1, 1, limits.max
        return np.where(values == 0, 3, values).astype(dtype)
    name, values = op.partition(".")[2], rng.standard_normal(SIZE) * 2
    values[:4] = 0.5, -0.5, 2.5, -0.0
    if name in POSITIVE:
        values = np.abs(values)
    elif name == "acosh":
        values = 1 + np.abs(values)
    elif name in ("acos", "asin", "atanh"):
        values = np.clip(values, -0.9, 0.9)
    elif name.startswith("is") or op == "arith.cmpf":
        values[4:8] = np.inf, -np.inf, np.nan, np.nan
    return values.astype(dtype)


@pytest.mark.parametrize("index", range(len(CASES)), ids=lambda i: f"{CASES[i].op}-{CASES[i].operands[0]}-{i}")
def test_agrees_with_the_reference(index: int) -> None:
    case, rng = CASES[index], np.random.default_rng(index)
    arrays = [_operand(type_, case.op, rng) for type_ in case.operands]
    compiled, reference = (executable.call(f"f{index}", arrays)["result0"] for executable in _executables())
    if tolerance := TOLERANCES.get(case.result):
        wide = (np.asarray(array).astype(np.float64) for array in (compiled, reference))
        np.testing.assert_allclose(*wide, rtol=tolerance, atol=tolerance)
    else:
        np.testing.assert_array_equal(compiled, reference)
