"""Every module of the tests and docs on its way to code: lowered, or refused by a diagnostic, on every target."""

import os
from collections import Counter
from pathlib import Path

import pytest

from llm_mlir.testing.corpus import modules
from llm_mlir.testing.depth import TARGETS, lower_as_far
from llm_mlir.testing.isolation import Crashed, Raised, Worker

ROOT = Path(__file__).resolve().parents[2]
EVERY = 16  # of the modules is lowered for each target in a quick run: others for each
EVERY_TO_CODE = 4  # the same in a slow run, which makes code


def defects(target: str, chosen, with_code: bool = False) -> list[str]:
    found, kinds = [], Counter()
    with Worker(lower_as_far) as worker:
        for name, text in chosen:
            try:
                depth = worker(text, target, None, with_code)
            except (Crashed, Raised) as problem:
                found.append(f"{name}: {problem}")
                continue
            kinds[depth.kind] += 1
            if depth.defect:
                found.append(f"{name}: {depth.problem}")
    assert kinds["lowered"] > 0
    return found


@pytest.mark.parametrize("target", TARGETS)
def test_some_modules_are_lowered_or_refused(target):
    start = TARGETS.index(target)
    assert not defects(target, list(modules(ROOT))[start::EVERY])


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
def test_more_modules_are_lowered_to_code_or_refused(target):
    start = TARGETS.index(target) % EVERY_TO_CODE
    assert not defects(target, list(modules(ROOT))[start::EVERY_TO_CODE], with_code=True)


def test_a_crash_and_an_exception_are_defects(monkeypatch: pytest.MonkeyPatch):
    text = "func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }"
    assert lower_as_far(text, "haswell").kind == "lowered"
    assert lower_as_far(text + "}", "haswell").kind == "rejected"
    recursive = "func.func @f() { func.call @f() : () -> () return }"
    assert lower_as_far(recursive, "haswell").kind == "refused"
    monkeypatch.setattr("llm_mlir.testing.depth.lowering.plan", lambda *_: {}["missing"])
    assert lower_as_far(text, "haswell").defect
    with Worker(os.abort) as worker, pytest.raises(Crashed, match="SIGABRT"):
        worker()
