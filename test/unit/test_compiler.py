"""The list of stages and their contracts."""

import pytest

from llm_mlir.compiler import STAGES, lower, resolve_target, stages_of, stages_until
from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PipelineError
from llm_mlir.pipeline.stage import ContractError, Stage

FOREIGN = """
func.func @linear(%x: tensor<?x8xf32>, %w: tensor<6x8xf32>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w) {operandSegmentSizes = array<i32: 1, 1, 0>}
      : (tensor<?x8xf32>, tensor<6x8xf32>) -> tensor<?x6xf32>
  %z = "llm.silu"(%y) : (tensor<?x6xf32>) -> tensor<?x6xf32>
  return %z : tensor<?x6xf32>
}
"""


@pytest.fixture
def module():
    """A function that says nothing about its arguments."""
    with new_context(), ir.Location.unknown():
        yield ir.Module.parse(FOREIGN)


def names(module):
    """The names of all ops."""
    return {op.name for op in walk(module)}


def test_stages_have_the_order_of_the_design():
    order = ["import", "graph", "linalg", "schedule", "buffer", "vector", "memory", "parallel", "llvm"]
    assert [stage.name for stage in STAGES] == order
    assert [stage.name for stage in stages_until("linalg")] == order[:3]
    assert stages_until() == STAGES


def test_stages_for_gpus_begin_alike():
    names = [stage.name for stage in stages_of(resolve_target("cuda:sm_80"))]
    assert names == [stage.name for stage in STAGES[:-1]]
    assert stages_of(resolve_target("cuda"))[:3] == STAGES[:3] == stages_of(resolve_target("haswell"))[:3]


def test_unknown_stages_are_explained():
    with pytest.raises(PipelineError, match=r"unknown stage 'linag', did you mean 'linalg'.*import, graph, linalg"):
        stages_until("linag")


def test_lowering_stops_where_asked_and_calls_back(module):
    passes = []
    lower(module, "haswell", stop_after="linalg", callback=lambda text, op: passes.append(text))
    assert "convert-llm-to-linalg" in passes
    assert not any(name.startswith("llm.") for name in names(module))
    assert module.operation.attributes["llm.target"].value == "haswell"


def test_contracts_name_op_place_and_pass(module):
    linalg = next(stage for stage in STAGES if stage.name == "linalg")
    with pytest.raises(ContractError) as caught:
        linalg.check(module)
    linear, silu = map(str, caught.value.diagnostics)
    message = "op is left after stage 'linalg': 'convert-llm-to-linalg' should have removed it"
    assert linear == f"-:3:8: error: 'llm.linear' {message}"
    assert silu == f"-:5:8: error: 'llm.silu' {message}"


def test_contracts_allow_dialects_and_ops_and_forbid_single_ops():
    stage = Stage("s", "", frozenset({"memref", "llm.attention"}), {"memref.alloc": "llm-plan-arena", "llm": "x-y"})
    assert stage.allows("memref.load")
    assert stage.allows("llm.attention")
    assert not stage.allows("memref.alloc")
    assert not stage.allows("llm.linear")
    assert "'llm-plan-arena' should have removed it" in stage.blame("memref.alloc")
    assert "'x-y' should have removed it" in stage.blame("llm.linear")
    assert stage.blame("cf.br").endswith("expects only llm.attention, memref")


def test_a_lowering_that_leaves_something_stops_there():
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse("func.func @f() { %a = memref.alloc() : memref<4xf32> return }")
        with pytest.raises(ContractError, match=r"'memref.alloc' op is left after stage 'import'"):
            lower(module, stop_after="graph")
        lower(module, stop_after="graph", verify=False)


def test_unknown_targets_are_explained(module):
    with pytest.raises(ValueError, match=r"haswel"):
        lower(module, "haswel")
