"""A fault planted anywhere is found, and the pass that holds it is named."""

from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.check.lowering import check_lowering
from llm_mlir.pipeline import find_pass
from llm_mlir.pipeline.plugins import load_plugins

INPUTS = Path(__file__).parents[1] / "pipelines" / "Inputs"
NORM = """
func.func @norm(%x: tensor<?x24xf32>, %w: tensor<24xf32>) -> tensor<?x24xf32> {
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x24xf32>, tensor<24xf32>) -> tensor<?x24xf32>
  return %y : tensor<?x24xf32>
}
"""
GATED = """
func.func @gated(%x: tensor<?x24xf32>, %g: tensor<20x24xf32>, %u: tensor<20x24xf32>) -> tensor<?x20xf32> {
  %0 = "llm.linear"(%x, %g) : (tensor<?x24xf32>, tensor<20x24xf32>) -> tensor<?x20xf32>
  %1 = "llm.linear"(%x, %u) : (tensor<?x24xf32>, tensor<20x24xf32>) -> tensor<?x20xf32>
  %2 = "llm.swiglu"(%0, %1) : (tensor<?x20xf32>, tensor<?x20xf32>) -> tensor<?x20xf32>
  return %2 : tensor<?x20xf32>
}
"""
RESIDUAL = """
func.func @residual(%x: tensor<?x24xf32>, %w: tensor<24x24xf32>, %b: tensor<24xf32>) -> tensor<?x24xf32> {
  %0 = "llm.linear"(%x, %w, %b) : (tensor<?x24xf32>, tensor<24x24xf32>, tensor<24xf32>) -> tensor<?x24xf32>
  %1 = "llm.add"(%x, %0) : (tensor<?x24xf32>, tensor<?x24xf32>) -> tensor<?x24xf32>
  return %1 : tensor<?x24xf32>
}
"""
ATTENTION = """
func.func @attention(%q: tensor<?x4x16xf32>, %k: tensor<?x2x16xf32>, %v: tensor<?x2x16xf32>) -> tensor<?x4x16xf32> {
  %o = "llm.attention"(%q, %k, %v) {scale = 0.25 : f64, causal = true}
    : (tensor<?x4x16xf32>, tensor<?x2x16xf32>, tensor<?x2x16xf32>) -> tensor<?x4x16xf32>
  return %o : tensor<?x4x16xf32>
}
"""
SOFTMAX = """
func.func @softmax(%x: tensor<?x40xf32>) -> tensor<?x40xf32> {
  %y = "llm.softmax"(%x) : (tensor<?x40xf32>) -> tensor<?x40xf32>
  return %y : tensor<?x40xf32>
}
"""
# The table of planted faults: the fault, what it befalls, the target, and where it is planted.
FAULTS = [
    ("eps", NORM, "cpu", "import"),
    ("eps", NORM, "cpu", "graph:before=cse"),
    ("swapped-operands", GATED, "cpu", "graph"),
    ("dropped-mask", ATTENTION, "cpu", "graph:after=llm-infer-abi"),
    ("dropped-bias", RESIDUAL, "cpu", "graph"),
    ("missing-epilogue", RESIDUAL, "cpu", "linalg"),
    ("missing-epilogue", RESIDUAL, "cpu", "schedule:before=llm-tile-linears"),
    ("off-by-one-tile", GATED, "cpu", "schedule"),
    ("off-by-one-tile", RESIDUAL, "cpu", "buffer"),
    ("swapped-lanes", GATED, "cpu", "vector:after=llm-expand-math"),
    ("lost-store", NORM, "cpu", "vector"),
    ("overlapping-arena", SOFTMAX, "cpu", "memory"),
    ("lost-store", NORM, "cpu", "parallel"),
    ("swapped-in-llvm", GATED, "cpu", "llvm:after=convert-to-llvm"),
    ("off-by-one-tile", RESIDUAL, "cuda:sm_80", "schedule:after=llm-block-linears"),
    ("swapped-lanes", GATED, "cuda:sm_80", "memory"),
    ("lost-barriers", GATED, "cuda:sm_80", "memory"),
]


@pytest.fixture(autouse=True, scope="module")
def faults():
    if find_pass("test-fault") is None:
        load_plugins([str(INPUTS / "faults.py")])


def planted():
    """Those that stop early are quick."""
    for kind, text, target, place in FAULTS:
        stage = place.partition(":")[0]
        quick = target == "cpu" and stage in ("import", "graph", "linalg", "schedule", "buffer")
        yield pytest.param(
            kind, text, target, place, id=f"{kind}-{target}-{stage}", marks=[] if quick else [pytest.mark.slow]
        )


@pytest.mark.parametrize(("kind", "text", "target", "place"), planted())
def test_planted_faults_are_found(kind, text, target, place):
    stages = llm_mlir.stages(target, [f"insert=test-fault{{kind={kind}}}@{place}"])
    finding = check_lowering(text, stages)
    assert finding is not None
    assert finding.place.name == f"test-fault{{kind={kind}}}", str(finding)
    assert finding.place.stage.name == place.partition(":")[0]


@pytest.mark.slow
@pytest.mark.parametrize("target", ["cpu", "cuda:sm_80"])
@pytest.mark.parametrize("text", [NORM, GATED, ATTENTION], ids=["norm", "gated", "attention"])
def test_the_table_has_no_faults(text, target):
    assert check_lowering(text, llm_mlir.stages(target)) is None


def test_a_pass_of_the_table_that_is_wrong_itself(monkeypatch):
    """What is behind a pass does not hide whose fault it is: before it, results are those of the plainest lowering."""
    from llm_mlir.passes.schedule.tile_rows import TileRows

    right = TileRows.run

    def wrong(self, op, rw):
        from llm_mlir.pipeline import find_pass

        find_pass("test-fault")(kind="missing-epilogue").run(op, rw)
        right(self, op, rw)

    monkeypatch.setattr(TileRows, "run", wrong)
    finding = check_lowering(RESIDUAL, llm_mlir.stages("cpu"))
    assert finding is not None
    assert finding.place.name == "llm-tile-rows"
