"""``examples/first_op.py``: an op that no file of the package knows, from its text to native numbers."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from llm_mlir import reference
from llm_mlir.abi.dims import walk_llm
from llm_mlir.analysis import cost
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg.conversions import CONVERSIONS
from llm_mlir.pipeline.plugins import load_plugins
from llm_mlir.reference.meanings import MEANINGS
from llm_mlir.testing.compare import largest_error

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TEXT = (EXAMPLES / "first_op.mlir").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def example():
    """The module of the example; its op is gone after the tests."""
    load_plugins([str(EXAMPLES / "first_op.py")])
    module = sys.modules.pop("first_op")
    yield module
    llm.LLM.operations.remove(module.ReLU2Op)
    for facts in (MEANINGS, cost.COSTS, CONVERSIONS):
        facts.remove(module.ReLU2Op)


def llm_opt(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", str(EXAMPLES / "first_op.mlir"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_tool_does_not_know_it():
    result = llm_opt()
    assert result.returncode == 1
    assert "llm.relu2" in result.stderr


def test_the_tool_loads_it():
    load = f"--load={EXAMPLES / 'first_op.py'}"
    assert '"llm.relu2"(%' in llm_opt(load).stdout
    costed = llm_opt(load, '--passes=llm-infer-abi,llm-annotate-costs{sizes="dim0=4 T=4"}').stdout
    lowered = llm_opt(load, "--stop-after=linalg").stdout
    assert '"llm.relu2"(%0) {llm.cost = {flops = 768 : i64' in costed
    assert "llm.relu2" not in lowered
    assert "arith.maximumf" in lowered


def test_it_is_built_and_costs_what_it_says(example):
    with new_context(), ir.Location.unknown():
        module = ir.Module.create()
        block = ir.Operation.create("scf.execute_region", regions=1, ip=ir.InsertionPoint(module.body)).regions[0]
        x = block.blocks.append(ir.Type.parse("tensor<?x8xbf16>")).arguments[0]
        with ir.InsertionPoint(block.blocks[0]):
            assert example.relu2(x).type == x.type
        (op,) = walk_llm(module)
        assert cost.of(op, {"dim0": 3}) == cost.Cost(2 * 24, 48, 48)


def test_it_has_a_meaning(example):
    x = np.array([[-1.0, 2.0]], np.float32)
    text = """func.func @main(%x: tensor<1x2xf32>) -> tensor<1x2xf32> {
      %y = "llm.relu2"(%x) : (tensor<1x2xf32>) -> tensor<1x2xf32>
      return %y : tensor<1x2xf32>
    }"""
    with new_context():
        np.testing.assert_array_equal(reference.run(ir.Module.parse(text), "main", [x])[0], [[0.0, 4.0]])


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_it_runs_natively(example, dtype):
    assert largest_error(TEXT.replace("xf32>", f"x{dtype}>")) <= {"f32": 1e-6, "bf16": 2.0**-7}[dtype]
