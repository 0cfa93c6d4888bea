"""The fuzzers' command, what runs them in turn, and the child process that they try inputs in."""

import os
import signal
import time
from random import Random

import pytest

from llm_mlir.testing.findings import Finding, Report
from llm_mlir.testing.fuzz import fuzzers
from llm_mlir.testing.fuzz.__main__ import main, run_kinds
from llm_mlir.testing.fuzz.kinds import mutations
from llm_mlir.testing.isolation import Crashed, Raised, Worker


def act(what: str) -> str:
    """What the workers of these tests call."""
    if what == "die":
        os.kill(os.getpid(), signal.SIGSEGV)
    if what == "exit":
        os._exit(3)
    if what == "hang":
        time.sleep(600)
    if what == "raise":
        raise ValueError("expects less\nof this")
    return f"{what} {os.getpid()}"


def test_a_worker_outlives_what_ends_its_process():
    with Worker(act) as worker:
        first = worker("work")
        with pytest.raises(Crashed, match="SIGSEGV"):
            worker("die")
        second = worker("work")
        assert first != second
        with pytest.raises(Crashed, match="exit code 3"):
            worker("exit")
        with pytest.raises(Raised, match=r"^ValueError: expects less$") as raised:
            worker("raise")
        assert "in act" in raised.value.trace


def test_a_worker_ends_what_does_not_come_back():
    with Worker(act, patience=2) as worker, pytest.raises(Crashed, match="no answer within 2 s"):
        worker("hang")


def test_each_kind_says_what_it_tries_and_runs():
    known = fuzzers()
    assert "graphs" in known
    assert all(line.endswith(".") and callable(run) for line, run in known.values())


def test_kinds_share_the_time_and_findings_are_told_once():
    def count(rng: Random, deadline: float) -> Report:
        report = Report()
        report.add("wrong", Finding("wrong: 2", f"test {rng.random()}"))
        report.add("right")
        time.sleep(max(0.0, deadline - time.monotonic()))
        return report

    start = time.monotonic()
    reports = run_kinds({"a": count, "b": count}, 0, start + 0.2)
    assert time.monotonic() - start < 30
    for report in reports.values():
        assert report.counts["wrong"] == report.counts["right"] >= 1
        assert len(report.findings) == 1
    assert reports["a"].findings != reports["b"].findings


def test_the_command_prints_how_its_inputs_fared(capsys: pytest.CaptureFixture[str]):
    assert main(["--kind", "graphs", "--minutes", "0", "--seed", "3"]) in (0, 1)
    assert capsys.readouterr().out.splitlines()[-1].startswith("graphs: 1 ")


def test_a_mutant_that_fails_becomes_small_and_a_lit_test():
    """What stands for the defect is what matters: here an op, whatever it does."""
    text = """
func.func @f(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = "llm.silu"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %z = "llm.softmax"(%y) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %s = "llm.add"(%z, %x) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %s : tensor<4x8xf32>
}
"""

    def fares(text: str, target: str, compare: bool = True) -> tuple[str, tuple[str, ...], str]:
        return ("defect" if "llm.softmax" in text else "right"), (), ""

    small = mutations.smaller(text, "defect", "haswell", fares)
    assert "llm.softmax" in small
    assert "llm.silu" not in small
    assert "llm.add" not in small
    test = mutations.as_finding(small, "haswell", "defect", "ValueError: no").test
    assert test.startswith("// RUN: llm-opt %s --target=haswell --emit=asm -o %t\n\n// ValueError: no\n")
    assert "--check-each" in mutations.as_finding(small, "haswell", "wrong", "relative error").test
