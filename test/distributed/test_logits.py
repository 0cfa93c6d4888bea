"""The logits of several ranks are those of one process, within rounding."""

import json
import sys
from pathlib import Path

import pytest
from models import VARIANTS
from mpi_launch import needs_mpi, run

import llm_mlir

SCRIPT = Path(__file__).with_name("logits_of_ranks.py")
# The largest difference over the largest logit. Sums over ranks round in another order; in bf16 that changes what is
# rounded to 8 bits of mantissa in every layer behind.
BOUNDS = {"f32": 1e-5, "bf16": 3e-2}


def check(ranks, variants, dtype, threads, model_directory, stages=1):
    directories = [model_directory(variant) for variant in variants]
    code, out, err = run(ranks, sys.executable, "-m", "mpi4py", SCRIPT, dtype, threads, stages, *directories)
    assert code == 0, err
    found = [json.loads(line) for line in out.splitlines()]
    errors = [each["error"] for each in found]
    assert len(errors) == len(variants)
    assert max(errors) < BOUNDS[dtype], dict(zip(variants, errors, strict=True))
    assert dtype == "bf16" or all(each["same_choice"] for each in found)


@needs_mpi
@pytest.mark.parametrize(
    ("ranks", "variant", "dtype", "threads"),
    [
        (2, "llama-odd", "f32", 2),  # nothing divides: 9 heads over 3 of keys, 321 tokens
        # Biases, two kinds of layers, so that sums of one loop are read in the next; the third rank has no heads.
        (3, "qwen2-window-yarn", "f32", 1),
        (4, "granite-tied-biases", "bf16", 1),  # each head of keys on two ranks
    ],
)
def test_ranks_agree_with_one_process(ranks, variant, dtype, threads, model_directory):
    check(ranks, [variant], dtype, threads, model_directory)


@needs_mpi
@pytest.mark.parametrize(
    ("ranks", "stages", "variant"),
    [
        (2, 2, "llama-odd"),  # one layer and two
        pytest.param(4, 2, "qwen2-window-yarn", marks=pytest.mark.slow),  # with tensor parallelism in each stage
        pytest.param(3, 3, "granite-tied-biases", marks=pytest.mark.slow),
    ],
)
def test_stages_agree_with_one_process(ranks, stages, variant, model_directory):
    check(ranks, [variant], "f32", 1, model_directory, stages)


@needs_mpi
@pytest.mark.slow
def test_all_architectures(model_directory):
    check(3, list(VARIANTS), "f32", 1, model_directory)


@needs_mpi
@pytest.mark.slow
def test_a_growing_context_keeps_what_all_ranks_hold(model_directory):
    directory, script = model_directory("llama"), SCRIPT.with_name("growing_context.py")
    code, out, err = run(2, sys.executable, "-m", "mpi4py", script, directory)
    assert code == 0, err
    ids = [2 + 7 * i % 318 for i in range(90)]
    model = llm_mlir.load(directory)
    alone = llm_mlir.compile(model, "reference", dtype="f32", context=128, max_batch=1, cache=False)
    tokens = alone.generate(ids, max_new_tokens=4).token_ids
    assert json.loads(out) == {"context": 128, "tokens": tokens, "run": 40}
