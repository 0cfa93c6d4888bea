"""Pillars: which pass serves which, tables without them, and what an arena takes beside what it must."""

import json

import numpy as np
import pytest
from models import VARIANTS

import llm_mlir
from llm_mlir.bench.ablation import pillar_omissions
from llm_mlir.pipeline import Pipeline, PipelineError, find_pass
from llm_mlir.pipeline.finder import pass_modules
from llm_mlir.pipeline.pillars import pillar_of, with_pillar, without_pillar
from llm_mlir.pipeline.registry import PILLARS

ADD = {
    "code": llm_mlir.optimize_code,
    "resources": llm_mlir.manage_resources,
    "latency": llm_mlir.optimize_latency,
    "throughput": llm_mlir.optimize_throughput,
}
WITHIN = 1.05  # of the largest live set


def test_every_pillar_has_passes():
    assert {pillar_of(name) for name in pass_modules()} == {"", *PILLARS}
    assert [*ADD] == [*PILLARS]


@pytest.mark.parametrize("target", ["cpu", "cuda:sm_80"])
def test_pillars_make_up_the_table(target):
    """The plain table and its pillars, added in any order, are the table as it is."""
    stages = llm_mlir.plain_stages(target)
    left = {pillar_of(each.name) for stage in stages for each in stages[stage].elements if each.body is None}
    assert left <= {"", "resources"}  # the plain plan of the arena
    for pillar in reversed(PILLARS):
        before = str(stages)
        assert str(ADD[pillar](stages)) != before or target != "cpu"
        assert str(ADD[pillar](stages)) == str(stages)
    assert not stages.changes


def test_other_changes_stay():
    stages = llm_mlir.stages("cpu").insert("sccp", "graph", before="cse").drop("llm-fuse-gate-up")
    stages.drop("pillar:code")
    assert str(stages["graph"]).count("sccp") == 1
    assert "llm-fuse-gate-up" in str(llm_mlir.optimize_code(stages)["graph"])
    assert "sccp" in stages["graph"].names()


def test_plain_forms_stand_in_the_place():
    table = Pipeline.parse("canonicalize,llm-plan-arena,cse")
    plain = without_pillar(table, "resources")
    assert [str(each) for each in plain.elements] == ["canonicalize", "llm-plan-arena{reuse=false}", "cse"]
    assert str(without_pillar(plain, "resources")) == str(plain)
    assert str(with_pillar(table, plain, "resources")) == str(table)


def test_unknown_pillars_are_named():
    with pytest.raises(PipelineError, match="expects one of code, resources, latency, throughput, got 'speed'"):
        llm_mlir.stages("cpu").drop("pillar:speed")


def test_pillars_are_ablated():
    assert [str(each) for each in pillar_omissions()] == [f"pillar:{pillar}" for pillar in PILLARS]
    assert all(each.is_drop for each in pillar_omissions())


def test_a_plain_lowering_is_right(model_directory):
    model = llm_mlir.load(model_directory())
    programs = [llm_mlir.compile(model, stages=s, dtype="f32") for s in (llm_mlir.plain_stages(), None)]
    plain, usual = (program.logits([3, 5, 7, 9]) for program in programs)
    np.testing.assert_allclose(plain, usual, atol=1e-4 * np.abs(usual).max())


def arena(directory, file):
    """The blocks of a model's functions."""
    passes = Pipeline.parse(f"llm-plan-arena{{map={file}}}")
    stages = llm_mlir.stages("cpu").replace("memory", passes)
    llm_mlir.compile(llm_mlir.load(directory), stages=stages, stop_after="memory")
    return json.loads(file.read_text())["blocks"]


def check(blocks):
    assert {block["function"] for block in blocks} >= {"prefill", "decode"}
    for block in blocks:
        assert block["largest_live_set"] <= block["bytes"] <= WITHIN * block["largest_live_set"], block
        assert all(each["offset"] + each["size"] <= block["bytes"] for each in block["buffers"])
    for block in blocks:
        for index, one in enumerate(block["buffers"]):
            for other in block["buffers"][index + 1 :]:
                together = one["start"] < other["end"] and other["start"] < one["end"]
                apart = (
                    one["offset"] + one["size"] <= other["offset"] or other["offset"] + other["size"] <= one["offset"]
                )
                assert apart or not together


def test_an_arena_takes_little_more_than_it_must(model_directory, tmp_path):
    check(arena(model_directory(), tmp_path / "arena.json"))


@pytest.mark.slow
@pytest.mark.parametrize("variant", [variant for variant in VARIANTS if variant != "llama"])
def test_arenas_take_little_more_than_they_must(model_directory, tmp_path, variant):
    check(arena(model_directory(variant), tmp_path / "arena.json"))


def test_a_pass_of_an_unknown_pillar_is_refused():
    cls = find_pass("llm-fuse-qkv")
    wrong = type("Wrong", (cls,), {"name": "test-wrong-pillar", "pillar": "speed", "__dataclass_fields__": {}})
    from llm_mlir.pipeline import register

    with pytest.raises(PipelineError, match="expects as 'pillar' one of code"):
        register(wrong)
