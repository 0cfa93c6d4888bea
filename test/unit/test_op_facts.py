"""Every op says its facts (meaning, cost, conversion, builder, lit files), and errors name the op that lacks one."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from llm_mlir import reference
from llm_mlir.abi.dims import walk_llm
from llm_mlir.analysis import cost
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.dialects.llm.base import Op, Result, Tensor
from llm_mlir.dialects.llm.shapes import shapes
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg import converts
from llm_mlir.passes.convert.linalg.conversions import CONVERSIONS, pass_after, pass_before
from llm_mlir.pipeline import PassError, run_passes
from llm_mlir.reference.meanings import MEANINGS
from llm_mlir.support.op_facts import OpFacts

ROOT = Path(__file__).resolve().parents[2]
TEXT = """
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> attributes {llm.entry} {
  %y = "llm.throwaway"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}"""


def missing(op: type[Op]) -> list[str]:
    """Which of its facts an op lacks."""
    name = op.OPERATION_NAME
    has = {
        "meaning": MEANINGS.get(op),
        "cost": cost.COSTS.get(op),
        "conversion": CONVERSIONS.get(op) or pass_before(op) or pass_after(op),
        "builder": callable(getattr(llm, name.removeprefix("llm."), None)),
        **{kind: f'"{name}"(' in lit_files(kind) for kind in ("roundtrip", "invalid")},
    }
    return [fact for fact, is_there in has.items() if not is_there]


def lit_files(kind: str) -> str:
    return "\n".join(file.read_text() for file in sorted((ROOT / "test/dialects/llm").glob(f"*/{kind}.mlir")))


@pytest.fixture
def throwaway():
    """An op that is known to MLIR for the time of a test, and of which nothing is said."""

    class ThrowawayOp(Op, name="throwaway"):
        """``result = x``."""

        x: Tensor
        result: Result

        SHAPES = shapes(x="float[...]", result="float[...]")

    yield ThrowawayOp
    llm.LLM.operations.remove(ThrowawayOp)
    for facts in (MEANINGS, cost.COSTS, CONVERSIONS):
        facts.remove(ThrowawayOp)


@pytest.mark.parametrize("op", llm.LLM.operations, ids=lambda op: op.OPERATION_NAME)
def test_an_op_has_all_of_its_facts(op):
    assert missing(op) == []


def test_an_op_without_facts_is_found(throwaway):
    assert missing(throwaway) == ["meaning", "cost", "conversion", "builder", "roundtrip", "invalid"]
    reference.meaning(throwaway)(lambda x: x)
    cost.cost("llm.throwaway")(lambda sizes: 0)
    converts(throwaway)(lambda op: [op.x])
    assert missing(throwaway) == ["builder", "roundtrip", "invalid"]


def test_facts_are_of_ops_that_there_are():
    names = {op.OPERATION_NAME for op in llm.LLM.operations}
    assert set(MEANINGS) | set(cost.COSTS) | set(CONVERSIONS) <= names


def test_what_is_exported_follows(throwaway):
    ops = {op.__name__ for op in llm.LLM.operations} - {"ThrowawayOp"}
    builders = {op.OPERATION_NAME.removeprefix("llm.") for op in llm.LLM.operations} - {"throwaway"}
    assert set(llm.__all__) == {"LLM", "Op"} | ops | builders
    assert set(reference.__all__) == {"DTYPES", "InterpreterError", "meaning", "run"} | builders


@pytest.mark.parametrize("package", [llm, reference])
def test_type_checkers_see_every_file_that_is_found(package):
    """The star imports under ``TYPE_CHECKING`` name the files that define what is exported."""
    homes = {getattr(package, name).__module__ for name in package.__all__ if name not in ("DTYPES", "LLM", "Op")}
    homes -= {f"{package.__name__}.{name}" for name in ("interpreter", "meanings")}
    assert set(re.findall(r"from (\S+) import \*", Path(package.__file__).read_text())) == homes


def test_a_missing_cost_is_an_error_that_says_how_to_give_one(throwaway):
    with new_context():
        module = ir.Module.parse(TEXT)
        (op,) = walk_llm(module)
        message = r"'llm\.throwaway' op has no cost: .* @llm_mlir\.analysis\.cost\.cost\(\"llm\.throwaway\"\)"
        with pytest.raises(cost.CostError, match=message):
            cost.of(op)
        with pytest.raises(PassError, match=message):
            run_passes(module, "llm-annotate-costs")
        cost.cost(throwaway)(lambda sizes: 2 * sizes.count("x"))
        assert cost.of(op) == cost.Cost(8, 16, 16)


def test_a_missing_meaning_is_an_error_that_says_how_to_give_one(throwaway):
    import numpy as np

    x = np.ones(4, np.float32)
    with new_context():
        module = ir.Module.parse(TEXT)
        message = r"'llm\.throwaway' op has no meaning in NumPy: decorate a function of \(x\) with @llm_mlir\.reference"
        with pytest.raises(reference.InterpreterError, match=message):
            reference.run(module, "main", [x])
        reference.meaning("llm.throwaway")(lambda x: 3 * x)
        np.testing.assert_array_equal(reference.run(module, "main", [x])[0], 3 * x)


def test_a_missing_conversion_is_an_error_that_says_how_to_give_one(throwaway):
    with new_context():
        module = ir.Module.parse(TEXT)
        message = r"got none for 'llm\.throwaway': decorate one with @llm_mlir\.passes\.convert\.linalg\.converts"
        with pytest.raises(PassError, match=message):
            run_passes(module, "convert-llm-to-linalg")
        converts(throwaway)(lambda op: [op.x])
        run_passes(module, "convert-llm-to-linalg")
        assert list(walk_llm(module)) == []


def test_two_costs_of_one_op_are_refused():
    facts = OpFacts("cost")
    facts.register("llm.silu")(missing)
    facts.register("llm.silu")(missing)  # a file that is loaded twice
    with pytest.raises(
        ValueError, match=r"'llm\.silu' op expects one cost, got test_op_facts\.lit_files and .*missing"
    ):
        facts.register(llm.SiluOp)(lit_files)


def test_the_dialect_is_found_without_numpy():
    code = "import sys; from llm_mlir.dialects import llm; llm.swiglu; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
