"""The table of stages as an object that is changed, in Python and in words."""

from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.dialects.context import new_context
from llm_mlir.lowering import lower
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pipeline, PipelineError
from llm_mlir.pipeline.stage import stages_between, stages_done
from llm_mlir.pipeline.stages import given_stages
from llm_mlir.support.stage_edits import EditError, StageEdit
from llm_mlir.targets import parse

GATED = """
func.func @gated(%x: tensor<?x24xf32>, %g: tensor<40x24xf32>, %u: tensor<40x24xf32>) -> tensor<?x40xf32> {
  %0 = "llm.linear"(%x, %g) : (tensor<?x24xf32>, tensor<40x24xf32>) -> tensor<?x40xf32>
  %1 = "llm.linear"(%x, %u) : (tensor<?x24xf32>, tensor<40x24xf32>) -> tensor<?x40xf32>
  %2 = "llm.swiglu"(%0, %1) : (tensor<?x40xf32>, tensor<?x40xf32>) -> tensor<?x40xf32>
  return %2 : tensor<?x40xf32>
}
"""


def test_a_table_is_changed_step_by_step():
    stages = llm_mlir.stages("haswell")
    assert stages.changes == {}
    stages.insert("symbol-dce", "graph").insert("sccp", "graph", before="cse").drop("llm-fuse-qkv")
    assert stages["graph"].names()[-4:] == ["canonicalize", "sccp", "cse", "symbol-dce"]
    assert list(stages.changes) == ["graph"]
    stages.replace("linalg", "convert-llm-to-linalg")
    assert str(stages["linalg"]) == "builtin.module(convert-llm-to-linalg)"
    assert "linalg: builtin.module(convert-llm-to-linalg)" in str(stages)
    assert list(stages) == [each.name for each in parse("haswell").stages]


def test_one_of_several_occurrences():
    stages = llm_mlir.stages("haswell")
    stages.insert("sccp", "buffer", after="cse#0").drop("cse#1", "buffer")
    names = stages["buffer"].names()
    assert names.count("cse") == 1
    assert names[names.index("cse") + 1] == "sccp"
    stages.drop("cse")
    assert not any("cse" in pipeline.names() for pipeline in stages.values())


def test_a_nested_pass_leaves_no_empty_nest():
    stages = llm_mlir.stages("cuda:sm_80").drop("mem2reg", "vector")
    assert "func.func" not in str(stages["vector"])


def test_a_copy_is_a_table_of_its_own():
    first = llm_mlir.stages("haswell").insert("sccp", "graph")
    second = first.copy().drop("sccp")
    assert "sccp" in first["graph"].names()
    assert second.changes == {}


def test_words_mean_what_methods_do():
    words = [
        "insert=llm-fuse-gate-up{min-tokens=2}@graph:after=cse",
        "drop=llm-fuse-qkv@graph",
        "stage=buffer=cse,sccp",
    ]
    assert [str(StageEdit.parse(word)) for word in words] == words
    stages = llm_mlir.stages("haswell", words)
    assert stages["graph"].names()[-2:] == ["cse", "llm-fuse-gate-up"]
    assert "llm-fuse-qkv" not in stages["graph"].names()
    assert stages["buffer"].names() == ["cse", "sccp"]


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("remove=cse", r"expects insert=\.\.\., drop=\.\.\., stage=\.\.\., got 'remove=cse'"),
        ("insert=cse", r"insert expects PASS@STAGE\[:before=NAME\|:after=NAME\], got 'cse'"),
        ("insert=cse@graph:behind=x", "insert expects PASS@STAGE"),
        ("insert=@graph", "insert expects PASS@STAGE"),
        ("drop=cse@", r"drop expects PASS\[@STAGE\], got 'cse@'"),
        ("stage=graph", "stage expects NAME='passes', got 'graph'"),
    ],
)
def test_other_words_are_refused(word, message):
    with pytest.raises(EditError, match=message):
        llm_mlir.stages("haswell", [word])


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("insert=cse@graf", "unknown stage 'graf', did you mean 'graph'"),
        ("insert=sccp@buffer:before=cse", "stage 'buffer' has pass 'cse' 2 times: say cse#0 to cse#1"),
        ("insert=sccp@graph:before=llm-fuse-qvk", "stage 'graph' has no pass 'llm-fuse-qvk', did you mean"),
        ("insert=sccp@graph:after=cse#5", "stage 'graph' has pass 'cse' 1 times"),
        ("insert=sccp@graph:after=cse#x", "an occurrence of pass 'cse' expects a number from 0, got 'cse#x'"),
        ("insert=llm-fuse-gate-up{min=2}@graph", "min"),
        ("drop=llm-fuse-qvk", "the stages of haswell have no pass 'llm-fuse-qvk', did you mean 'llm-fuse-qkv'"),
        ("drop=llm-fuse-qkv@linalg", "stage 'linalg' has no pass 'llm-fuse-qkv'"),
        ("drop=cse#1", "expects a stage in which occurrences are counted"),
        ("drop=cse#7@graph", "stage 'graph' has pass 'cse' 1 times, got 'cse#7'"),
        ("stage=nowhere=cse", "unknown stage 'nowhere'"),
    ],
)
def test_what_cannot_be_done_is_explained(word, message):
    with pytest.raises(PipelineError, match=message):
        llm_mlir.stages("haswell", [word])


def test_a_table_fits_its_target():
    given_stages(parse("emulator"), llm_mlir.stages(str(parse("emulator").machine)))
    with pytest.raises(PipelineError, match="stages for 'haswell' do not fit target 'znver4'"):
        given_stages(parse("znver4"), llm_mlir.stages("haswell"))
    with pytest.raises(PipelineError, match=r"expects a table, as llm_mlir\.stages returns it, got dict"):
        given_stages(parse("znver4"), {"graph": "cse"})


def test_stages_between():
    def names(start, stop, target="cuda:sm_80"):
        return [stage.name for stage in stages_between(start, stop, parse(target).stages)]

    assert names("memory", None) == ["parallel"]
    assert names("nvvm", None) == ["ptx"]
    assert names("parallel", "llvm") == ["launches", "llvm"]
    assert names("parallel", None, "haswell") == ["llvm"]
    assert names("llvm", None, "haswell") == []
    with pytest.raises(PipelineError, match="stage 'vector' is not on the way to stage 'graph'"):
        names("vector", "graph")
    with pytest.raises(PipelineError, match="unknown stage 'vektor'"):
        names("vektor", None)


@pytest.mark.parametrize("target", ["haswell", "cuda:sm_80"])
def test_every_stage_is_entered_where_another_left_off(target):
    """The stages done are seen by what a module looks like, and the way from there ends in the same code."""
    with new_context(), ir.Location.unknown():
        for stop in ("ptx", "llvm") if target.startswith("cuda") else ("llvm",):
            whole = ir.Module.parse(GATED)
            lower(whole, target, stop)
            for stage in stages_between(None, stop, parse(target).stages):
                module = ir.Module.parse(GATED)
                lower(module, target, stage.name)
                done = stages_done(module, parse(target).stages)[-1].name
                lower(module, target, stop, start_after=done)
                assert str(module) == str(whole), stage.name


def test_a_module_that_keeps_no_contract():
    with new_context() as context, ir.Location.unknown():
        context.allow_unregistered_dialects = True
        module = ir.Module.parse('func.func @f() { "who.knows"() : () -> () return }')
        with pytest.raises(RuntimeError, match=r"'who.knows' op is left after stage 'llvm'"):
            stages_done(module, parse("haswell").stages)


def test_compile_takes_a_table(model_directory):
    model = llm_mlir.load(model_directory("llama"))
    stages = llm_mlir.stages("cpu").drop("llm-fuse-qkv").insert("llm-expand-blocks", "graph")
    module = llm_mlir.compile(model, stages=stages, stop_after="graph")
    usual = llm_mlir.compile(model, stop_after="graph")
    assert str(module).count("llm.linear") > str(usual).count("llm.linear")
    both = llm_mlir.compile(model, stages=stages, pipeline=Pipeline.parse("llm-infer-abi"), stop_after="graph")
    assert "llm.mlp" in str(both) or str(both).count("llm.linear") == str(module).count("llm.linear")
    assert "llm-infer-abi" in stages["graph"].names()  # what is given stays as it is
    with pytest.raises(PipelineError, match="do not fit"):
        llm_mlir.compile(model, "reference", stages=stages)
    with pytest.raises(PipelineError, match="unknown stage 'graph'; stages: import"):
        llm_mlir.compile(model, "reference", pipeline="cse")


def test_a_changed_table_has_code_of_its_own(model_directory, tmp_path):
    """What the table became is part of the key of kept code; what it was before is found again."""
    model = llm_mlir.load(model_directory("llama"))
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}

    def from_cache(stages):
        return llm_mlir.compile(model, stages=stages, **options).report.code_from_cache

    changed = llm_mlir.stages("cpu").drop("llm-fuse-qkv")
    assert [from_cache(changed), from_cache(None), from_cache(changed), from_cache(llm_mlir.stages("cpu"))] == [
        False,
        False,
        True,
        True,
    ]


def test_llm_run_takes_the_same_words(model_directory, capsys):
    from llm_mlir.run.command import main

    def run(*options):
        code = main([str(model_directory("llama")), "-p", "the cat", "-n", "2", "--no-cache", "--context=64", *options])
        return code, *capsys.readouterr()

    usual = run("--dtype=f32")
    example = Path(__file__).resolve().parents[2] / "examples" / "first_pass.py"
    changed = run("--dtype=f32", f"--load={example}", "--insert=my-fuse-swiglu@graph", "--drop=llm-fuse-qkv")
    assert usual[0] == changed[0] == 0
    assert usual[1] == changed[1]
    code, _, error = run("--drop=llm-fuse-qvk")
    assert code == 1
    assert error.startswith("llm-run: error: the stages of ")
    assert error.count("\n") == 1
    code, _, error = run("--load=nowhere.py")
    assert (code, error) == (1, "llm-run: error: cannot load 'nowhere.py': no such file\n")
