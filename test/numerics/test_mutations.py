"""Modules of the tests after a few mutations: right, or refused by a diagnostic. The same ones each time.

``python -m llm_mlir.testing.fuzz --kind mutations`` looks for others.
"""

from collections import Counter
from functools import cache
from pathlib import Path
from random import Random

import pytest

from llm_mlir.testing.corpus import FOLDERS, modules
from llm_mlir.testing.depth import TARGETS, lower_as_far
from llm_mlir.testing.fuzz.kinds.mutations import FINE, attempt, try_mutant
from llm_mlir.testing.isolation import Worker
from llm_mlir.testing.mutations import SPELLING, STRUCTURE, mutate

ROOT = Path(__file__).resolve().parents[2]
QUICK, MANY = 40, 80


@cache
def known(folders: tuple[str, ...]) -> list[tuple[str, str]]:
    """What the first stage admits of the modules in some folders."""
    return [each for each in modules(ROOT, folders) if "import" in lower_as_far(each[1], "reference").passed]


def survey(count: int, seed: int, compare: bool, folders: tuple[str, ...]) -> tuple[Counter[str], list[str]]:
    """How ``count`` mutants fared, and those that are defects."""
    rng, counts, wrong = Random(seed), Counter(), []
    with Worker(try_mutant) as worker:
        for number in range(count):
            name, text = rng.choice(known(folders))
            mutant, done = mutate(text, rng)
            target = TARGETS[number % len(TARGETS)]
            kind, passed, problem = attempt(worker, mutant, target, compare)
            counts.update([kind, *(f"past {stage}" for stage in passed)])
            if kind not in FINE:
                wrong.append(f"{name} after {done} for {target}: {kind}: {problem}\n{mutant}")
    return counts, wrong


def test_some_mutants_are_lowered_or_refused():
    counts, wrong = survey(QUICK, 0, False, ("test/dialects", "test/numerics", "test/passes/graph"))
    assert not wrong, "\n".join(wrong)
    assert counts["past verifier"] >= QUICK // 2, counts
    assert counts["past linalg"] >= QUICK // 4, counts


@pytest.mark.slow
def test_many_mutants_are_right_or_refused():
    counts, wrong = survey(MANY, 1, True, FOLDERS)
    assert not wrong, "\n".join(wrong)
    assert counts["past verifier"] >= MANY // 2, counts
    assert counts["right"] >= MANY // 5, counts


BASE = """
module attributes {llm.symbols = {tokens = {max = 16 : i64}}} {
  func.func @f(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
               %y: tensor<?x8xf32> {llm.role = "input", llm.name = "y", llm.dims = ["tokens", ""]},
               %w: tensor<8x8xf32> {llm.role = "weight", llm.name = "w", llm.dims = ["", ""]},
               %b: tensor<8xf32>, %other: tensor<3xf32>) -> tensor<?x8xf32> {
    %a = "llm.linear"(%x, %w, %b) : (tensor<?x8xf32>, tensor<8x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
    %s = "llm.silu"(%a) : (tensor<?x8xf32>) -> tensor<?x8xf32>
    %m = "llm.add"(%s, %y) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
    %n = "llm.rms_norm"(%m, %b) {eps = 1.0e-05 : f64} : (tensor<?x8xf32>, tensor<8xf32>) -> tensor<?x8xf32>
    return %n : tensor<?x8xf32>
  }
}
"""


@pytest.mark.parametrize("mutation", [*STRUCTURE, *SPELLING], ids=lambda mutation: mutation.__name__)
def test_each_mutation_changes_a_module_and_often_leaves_it_valid(mutation, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("llm_mlir.testing.mutations.STRUCTURE", [mutation] if mutation in STRUCTURE else [])
    monkeypatch.setattr("llm_mlir.testing.mutations.SPELLING", [] if mutation in STRUCTURE else [mutation])
    mutants = {mutate(BASE, Random(seed), 1)[0] for seed in range(12)} - {BASE}
    assert mutants
    assert any("verifier" in lower_as_far(mutant, "reference", "import").passed for mutant in mutants)
