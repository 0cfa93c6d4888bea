"""A bounded share of what ``llm_mlir.testing.fuzz`` tries of files, with fixed seeds."""

from random import Random

import pytest

from llm_mlir.frontend import load
from llm_mlir.testing import cache_trials, model_trials
from llm_mlir.testing.tiny_model import write_tiny_model

MODELS, CACHES = 150, 60


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    place = write_tiny_model(tmp_path_factory.mktemp("model"))
    return {path.name: path.read_bytes() for path in place.iterdir()}


def test_the_model_itself_loads_and_runs(files, tmp_path):
    import llm_mlir

    assert model_trials.judge(tmp_path, files) == "right"
    with llm_mlir.compile(load(tmp_path), "reference", context=32, max_batch=1, cache=False) as program:
        assert len(program.generate("the cat", max_new_tokens=3, temperature=0).token_ids) == 3


@pytest.mark.parametrize("seed", [1, 2])
def test_mutated_models_load_or_are_refused_by_a_line(files, tmp_path, seed):
    rng, outcomes = Random(seed), []
    for _ in range(MODELS):
        changed = model_trials.mutate(rng, files)
        outcomes.append(model_trials.judge(tmp_path, changed))
        assert outcomes[-1] in ("right", "refused"), {n: d for n, d in changed.items() if d != files[n]}
    assert min(map(outcomes.count, ("right", "refused"))) > MODELS // 10, "both kinds are tried"


def test_damaged_caches_give_what_they_gave(tmp_path):
    model = load(write_tiny_model(tmp_path / "model"))
    rng, cache = Random(1), tmp_path / "cache"
    cache_trials.fill(cache, model)
    for _ in range(CACHES):
        changed = cache_trials.damage(rng, cache)
        assert cache_trials.problem(cache, model) is None, changed.keys()
