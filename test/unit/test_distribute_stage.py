"""What runs in the stage ``distribute`` where several ranks share a model."""

from types import SimpleNamespace

import pytest

import llm_mlir
from llm_mlir.frontend.limits import Limits
from llm_mlir.pipeline import PassError, PipelineError
from llm_mlir.runtime.code import Options, lower_model
from llm_mlir.targets.cpu import CpuTarget

WORLD = SimpleNamespace(size=2, degree=2, stages=1, library=SimpleNamespace(family="MPICH"))


def lowered(directory, stages):
    """The IR behind the stage for two ranks, by a table of stages."""
    options = Options("f32", CpuTarget.host(), pipelines=stages.changes, world=WORLD)  # pyright: ignore[reportArgumentType]
    return str(lower_model(llm_mlir.load(directory).config, options, Limits(), "distribute"))


def test_passes_that_are_inserted_run_behind_the_cut(model_directory):
    assert lowered(model_directory(), llm_mlir.stages().insert("cse", "distribute")) == lowered(
        model_directory(), llm_mlir.stages()
    )
    assert "llm.all_reduce" in lowered(model_directory(), llm_mlir.stages())


def test_a_cut_that_is_given_is_the_only_one(model_directory):
    assert "llm.all_reduce" in lowered(
        model_directory(), llm_mlir.stages().replace("distribute", "llm-shard{degree=2}")
    )
    assert "llm.all_reduce" not in lowered(
        model_directory(), llm_mlir.stages().replace("distribute", "llm-shard{degree=1}")
    )


def test_parts_for_other_ranks_are_refused(model_directory):
    with pytest.raises(PipelineError, match="llm-shard expects degree=2, the number of ranks, or 1, got 3"):
        lowered(model_directory(), llm_mlir.stages().replace("distribute", "llm-shard{degree=3}"))


def test_a_program_is_cut_once(model_directory):
    with pytest.raises(PassError, match="llm-shard: expects a program that is whole, got one that is cut already"):
        lowered(model_directory(), llm_mlir.stages().insert("llm-shard{degree=2}", "graph"))
