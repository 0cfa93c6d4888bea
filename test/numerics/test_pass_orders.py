"""Passes of the CPU table in other orders: a result is right, or a pass says what is wrong.

Within a stage each pass of ours is moved to every other place, and each two are swapped; the rest is lowered as ever.
Of these orders some are drawn, always the same: all of them take half an hour.
"""

import random
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from llm_mlir import abi, compiler, reference
from llm_mlir.abi.random_arguments import draw_arguments
from llm_mlir.codegen.binary import build_binary
from llm_mlir.codegen.pipeline import LoweringError
from llm_mlir.compiler import STAGES
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError
from llm_mlir.runtime.executable import Executable
from llm_mlir.support.layout import Layout
from llm_mlir.targets.cpu import CpuTarget

TARGET = "haswell"
MOST = 10  # orders of a stage
TOLERANCE = {"f32": 1e-4, "bf16": 0.03}
X = '{llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}'

SCHEDULE = next(stage for stage in STAGES if stage.name == "schedule")


def weight(name: str) -> str:
    return f'{{llm.role = "weight", llm.name = "{name}", llm.dims = ["", ""]}}'


MLP = """
module attributes {{llm.symbols = {{tokens = {{max = 40 : i64}}}}}} {{
  func.func @main(%x: tensor<?x72x{dtype}> {X}, %g: tensor<96x72x{dtype}> {G}, %u: tensor<96x72x{dtype}> {U},
                  %d: tensor<72x96x{dtype}> {D},
                  %s: tensor<72x{dtype}> {{llm.role = "weight", llm.name = "s", llm.dims = [""]}})
      -> tensor<?x72xf32> {{
    %n = "llm.rms_norm"(%x, %s) {{eps = 1.0e-05 : f64}}
        : (tensor<?x72x{dtype}>, tensor<72x{dtype}>) -> tensor<?x72x{dtype}>
    %a = "llm.linear"(%n, %g)
        : (tensor<?x72x{dtype}>, tensor<96x72x{dtype}>) -> tensor<?x96x{dtype}>
    %b = "llm.linear"(%n, %u)
        : (tensor<?x72x{dtype}>, tensor<96x72x{dtype}>) -> tensor<?x96x{dtype}>
    %c = "llm.silu"(%a) : (tensor<?x96x{dtype}>) -> tensor<?x96x{dtype}>
    %m = "llm.mul"(%c, %b) : (tensor<?x96x{dtype}>, tensor<?x96x{dtype}>) -> tensor<?x96x{dtype}>
    %y = "llm.linear"(%m, %d)
        : (tensor<?x96x{dtype}>, tensor<72x96x{dtype}>) -> tensor<?x72xf32>
    %z = "llm.softmax"(%y) : (tensor<?x72xf32>) -> tensor<?x72xf32>
    %r = "llm.add"(%y, %z) : (tensor<?x72xf32>, tensor<?x72xf32>) -> tensor<?x72xf32>
    return %r : tensor<?x72xf32>
  }}
}}
"""


def module_text(dtype: str) -> str:
    return MLP.format(dtype=dtype, X=X, G=weight("g"), U=weight("u"), D=weight("d"))


def orders(passes: list[str]) -> Iterator[list[str]]:
    """Each pass of ours at every other place, and each two swapped."""
    ours = [i for i, name in enumerate(passes) if name.startswith(("llm-", "convert-llm"))]
    seen = {tuple(passes)}
    for i in ours:
        rest = [*passes[:i], *passes[i + 1 :]]
        moved = [[*rest[:j], passes[i], *rest[j:]] for j in range(len(passes))]
        swapped = []
        for j in ours:
            swapped.append(list(passes))
            swapped[-1][i], swapped[-1][j] = passes[j], passes[i]
        for order in (*moved, *swapped):
            if tuple(order) not in seen:
                seen.add(tuple(order))
                yield order


def stage_orders(name: str) -> list[str]:
    stage = next(stage for stage in STAGES if stage.name == name)
    every = [",".join(order) for order in orders([step.text(CpuTarget.parse(TARGET)) for step in stage.steps])]
    return random.Random(0).sample(every, min(MOST, len(every)))


class Case:
    """A module, its arguments, and its results by definition."""

    def __init__(self, dtype: str) -> None:
        self.text, self.tolerance = module_text(dtype), TOLERANCE[dtype]
        with new_context(), ir.Location.unknown():
            module = ir.Module.parse(self.text)
            self.arguments = draw_arguments(abi.function(module, "main"), 0, {"tokens": 11})
            self.expected = np.asarray(reference.run(module, "main", list(self.arguments.values()))[0], np.float64)

    def error(self, stage: str, order: str) -> float | None:
        """How far the result is off, as a part of its largest value; None where the order is refused."""
        with new_context(), ir.Location.unknown():
            module = ir.Module.parse(self.text)
            try:
                compiler.lower(module, TARGET, "parallel", pipelines={stage: order})
                binary = build_binary(module, CpuTarget.parse(TARGET), {stage: order})
            except (PassError, LoweringError):
                return None
        with closing(Executable(binary, 2)) as executable:
            given = {argument.name: self._placed(argument) for argument in binary.signature["main"]}
            actual = np.asarray(executable.call("main", {k: v for k, v in given.items() if v is not None}), np.float64)
        return float(np.abs(actual - self.expected).max() / np.abs(self.expected).max())

    def _placed(self, argument):
        names = argument.sources or (argument.name,)
        if not all(name in self.arguments for name in names):
            return None
        array = np.concatenate([self.arguments[name] for name in names])
        layout = Layout.parse(argument.layout)
        return array if layout.is_plain else layout.pack(array)


@pytest.mark.slow
@pytest.mark.skipif(not CpuTarget.host().runs(CpuTarget.parse(TARGET).key), reason="needs AVX2")
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("stage", [stage.name for stage in STAGES])
def test_orders_within_a_stage(stage, dtype):
    case = Case(dtype)
    wrong = []
    for order in stage_orders(stage):
        error = case.error(stage, order)
        if error is not None and not error <= case.tolerance:
            wrong.append(f"{error:.1e}: {order}")
    assert not wrong, "\n".join(wrong)


def test_the_order_of_the_table_is_right():
    for dtype in TOLERANCE:
        text = SCHEDULE.text(CpuTarget.parse(TARGET))
        error = Case(dtype).error("schedule", text)
        assert error is not None
        assert error <= TOLERANCE[dtype]


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_factors_are_widened_before_or_after_linears_are_tiled(dtype):
    text = SCHEDULE.text(CpuTarget.parse(TARGET))
    swapped = text.replace("llm-widen-factors,llm-tile-linears", "llm-tile-linears,llm-widen-factors")
    assert swapped != text
    error = Case(dtype).error("schedule", swapped)
    assert error is None or error <= TOLERANCE[dtype]
