"""The list of stages and their contracts."""

from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.compiler import GPU_STAGES, STAGES, lower, pipeline_of, plan, stage_of
from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError, Pipeline, PipelineError, find_pass, registered_passes
from llm_mlir.pipeline.finder import import_all_passes, upstream_pass_names
from llm_mlir.pipeline.stage import ContractError, stage, stages_until
from llm_mlir.targets import parse

FOREIGN = """
func.func @linear(%x: tensor<?x8xf32>, %w: tensor<6x8xf32>) -> tensor<?x6xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<6x8xf32>) -> tensor<?x6xf32>
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
    order = ["import", "graph", "distribute", "linalg", "schedule", "buffer", "vector", "memory", "parallel", "llvm"]
    assert [stage.name for stage in STAGES] == order
    assert [stage.name for stage in stages_until("linalg", STAGES)] == order[:4]
    assert stages_until(None, STAGES) == STAGES


def test_stages_for_gpus_begin_alike():
    names = [stage.name for stage in GPU_STAGES]
    assert names == [*[stage.name for stage in STAGES[:-1]], "nvvm", "ptx", "launches", "llvm"]
    assert parse("cuda").stages[:3] == STAGES[:3] == parse("haswell").stages[:3]


def test_unknown_stages_are_explained():
    with pytest.raises(
        PipelineError, match=r"unknown stage 'linag', did you mean 'linalg'.*import, graph, distribute, linalg"
    ):
        stages_until("linag", STAGES)


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
    assert silu == f"-:4:8: error: 'llm.silu' {message}"


def test_contracts_allow_dialects_and_ops_and_forbid_single_ops():
    removes = {"memref.alloc": "llm-plan-arena", "llm": "x-y"}
    made = stage("s", allowed=frozenset({"memref", "llm.attention"}), removes=removes)
    assert made.allows("memref.load")
    assert made.allows("llm.attention")
    assert not made.allows("memref.alloc")
    assert not made.allows("llm.linear")
    assert "'llm-plan-arena' should have removed it" in made.blame("memref.alloc")
    assert "'x-y' should have removed it" in made.blame("llm.linear")
    assert made.blame("cf.br").endswith("expects only llm.attention, memref")


def test_a_lowering_that_leaves_something_stops_there():
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse("func.func @f() { %a = memref.alloc() : memref<4xf32> return }")
        with pytest.raises(ContractError, match=r"'memref.alloc' op is left after stage 'import'"):
            lower(module, stop_after="graph")
        lower(module, stop_after="graph", verify=False)


def leave_invalid_ir(monkeypatch):
    """A pass of the table makes functions return what they do not say."""

    def run(self, op, rw):
        for function in rw.ops("func.func"):
            function.attributes["function_type"] = ir.TypeAttr.parse("() -> i32")

    monkeypatch.setattr(find_pass("llm-fuse-qkv"), "run", run)


def test_stages_that_are_verified_as_a_whole(module, monkeypatch):
    leave_invalid_ir(monkeypatch)
    with pytest.raises(PassError) as error:
        lower(module, "haswell", stop_after="linalg", each_pass=False)
    assert "stage 'graph' left invalid IR" in str(error.value.diagnostics[0])
    assert "linalg.generic" not in names(module)


def test_stages_with_passes_of_ones_own_are_verified_pass_by_pass(module, monkeypatch):
    leave_invalid_ir(monkeypatch)
    with pytest.raises(PassError) as error:
        lower(module, "haswell", "linalg", pipelines={"graph": "llm-infer-abi,llm-fuse-qkv,cse"}, each_pass=False)
    assert error.value.pass_name == "llm-fuse-qkv"


def test_of_a_model_that_goes_wrong_the_pass_is_named(model_directory, monkeypatch):
    """Though passes are verified together as long as nothing is wrong."""
    leave_invalid_ir(monkeypatch)
    with pytest.raises(PassError) as error:
        llm_mlir.compile(llm_mlir.load(model_directory()), stop_after="linalg")
    assert error.value.pass_name == "llm-fuse-qkv"


def test_unknown_targets_are_explained(module):
    with pytest.raises(ValueError, match=r"haswel"):
        lower(module, "haswel")


def test_kernels_and_host_code_are_lowered_apart():
    def names(stop_after):
        return [stage.name for stage, _ in plan(parse("cuda"), stop_after)]

    common = names(None)
    assert common[-1] == "parallel"
    assert names("ptx") == [*common, "nvvm", "ptx"]
    assert names("llvm") == [*common, "launches", "llvm"]
    assert stage_of(parse("cuda"), "llvm").steps == STAGES[-1].steps


def test_steps_that_depend_on_the_target():
    def llvm(name):
        return pipeline_of(parse(name), "llvm").names(), str(pipeline_of(parse(name), "llvm"))

    assert "include-bf16=false" in llvm("znver4")[1]
    assert "include-bf16=true" in llvm("haswell")[1]
    assert "enable-x86=false" in llvm("neoverse-n1")[1]
    assert llvm("haswell")[0] == llvm("neoverse-n1")[0]


def test_every_step_has_a_reason_and_is_written_once():
    for each in (*STAGES, *GPU_STAGES):
        assert all(step.why for step in (*each.steps, *each.code)), each.name
    package = Path(llm_mlir.__file__).parent
    rest = [
        file
        for file in package.rglob("*.py")
        if file.name not in ("compiler.py", "upstream_names.py", "plain_lowering.py")
    ]
    rest = [file for file in rest if file.parent.name != "testing"]  # whose lowering is to be another one
    for file in rest:
        text = file.read_text()
        for name in (
            "bufferize-function-boundaries",
            "convert-scf-to-cf",
            "convert-nvgpu-to-nvvm",
            "convert-nvvm-to-llvm",
        ):
            assert name not in text, f"{file} writes a part of the table"


def test_pipelines_of_the_last_stages_are_replaced():
    class Reached(Exception):
        """The pipeline that was given ran."""

    def callback(text, op):
        if text == "llm-export-functions":
            raise Reached

    with new_context(), ir.Location.unknown():
        for stop_after in ("nvvm", "launches"):
            pipelines = {stop_after: "llm-export-functions"}
            with pytest.raises(Reached):
                lower(ir.Module.parse(FOREIGN), "cuda", stop_after, pipelines=pipelines, callback=callback)


@pytest.mark.parametrize("table", [STAGES, GPU_STAGES], ids=["cpu", "gpu"])
def test_the_table_keeps_the_orders_that_passes_ask_for(table):
    whole = Pipeline.parse(",".join(each.text(parse("host")) for each in table if each.steps))
    assert whole.misplaced() == []


def test_passes_name_passes_that_exist():
    import_all_passes()
    for cls in registered_passes().values():
        for name in cls.after:
            assert find_pass(name) or name in upstream_pass_names(), f"{cls.name} comes after '{name}'"


def test_misplaced_passes_are_found():
    assert Pipeline.parse("llm-tile-linears,cse,llm-pack-weights").misplaced() == [
        ("llm-tile-linears", "llm-pack-weights")
    ]
    assert Pipeline.parse("llm-pack-weights,llm-tile-linears,llm-pack-weights").misplaced() == []
    assert Pipeline.parse("llm-tile-linears").misplaced() == []
