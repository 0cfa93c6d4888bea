"""``llm-bench compare``: verdicts on pairs of tables of stages."""

import json
import re
import time
from pathlib import Path

import numpy as np
import pytest

from llm_mlir.bench.cases import ModelCase
from llm_mlir.bench.command import main
from llm_mlir.bench.compare import score_lines
from llm_mlir.bench.duel import Metrics, Pace, Score
from llm_mlir.bench.match import MatchSettings
from llm_mlir.bench.subjects import ModelSubject
from llm_mlir.support.statistics import Ratio, median_ratio

MODULE = str(Path(__file__).parents[2] / "examples" / "first_pass.mlir")
QUICK = ("--threads", "1", "--repeats", "3", "--seconds", "0")

# A pass that does nothing, and one that computes something else: the first norm's eps is 1.
PASSES = '''
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register


@register
@dataclass(frozen=True)
class Nothing(Pass):
    """Does nothing."""

    name: ClassVar[str] = "my-nothing"

    def run(self, op: Any, rw: Any) -> None:
        pass


@register
@dataclass(frozen=True)
class WrongEps(Pass):
    """Computes other norms."""

    name: ClassVar[str] = "my-wrong-eps"

    def run(self, op: Any, rw: Any) -> None:
        for norm in rw.ops("llm.rms_norm"):
            norm.attributes["eps"] = ir.FloatAttr.get(ir.F64Type.get(), 1.0)


@register
@dataclass(frozen=True)
class Refuses(Pass):
    """Gives up."""

    name: ClassVar[str] = "my-refusal"

    def run(self, op: Any, rw: Any) -> None:
        raise PassError("expects a better world, got this one", op)


@register
@dataclass(frozen=True)
class Mistakes(Pass):
    """Is wrong."""

    name: ClassVar[str] = "my-mistake"

    def run(self, op: Any, rw: Any) -> None:
        1 / 0


@register
@dataclass(frozen=True)
class Crashes(Pass):
    """Ends the process."""

    name: ClassVar[str] = "my-crash"

    def run(self, op: Any, rw: Any) -> None:
        import os
        import signal

        os.kill(os.getpid(), signal.SIGSEGV)
'''


@pytest.fixture
def passes(tmp_path):
    file = tmp_path / "my_passes.py"
    file.write_text(PASSES)
    return str(file)


def test_metrics_are_parsed():
    subject = ModelSubject("tiny", 512, MatchSettings(1, "f32"))
    assert Metrics.of(subject, "prefill:16,decode:8x2,memory") == Metrics(
        (ModelCase("prefill", 16), ModelCase("decode", 8, 2)), compile=False, memory=True
    )
    assert Metrics.of(subject).cases[0] == ModelCase("prefill", 448)
    for text in ("prefill", "speed", ""):
        with pytest.raises(ValueError, match="--metric expected"):
            Metrics.of(subject, text)


def samples(rng, rounds, slower=1.0):
    """Pairs of times on a machine that drifts and is used by others: some samples take many times as long."""
    drift = np.exp(np.cumsum(rng.normal(0, 0.05, rounds)))
    noise = [np.exp(rng.normal(0, 0.02, rounds)) * np.where(rng.random(rounds) < 0.1, 30.0, 1.0) for _ in range(2)]
    return (drift * noise[0] * slower).tolist(), (drift * noise[1]).tolist()


@pytest.mark.parametrize("rounds", [3, 10, 30])
def test_two_that_are_equal_are_rarely_told_apart(rounds):
    rng, shown = np.random.default_rng(1), 0
    for _ in range(400):
        ratio = median_ratio(*samples(rng, rounds))
        shown += Score("decode 128", "s", 1.0, 1.0, ratio).verdict != "no difference shown"
    assert shown / 400 < 0.08


def test_two_that_differ_are_told_apart():
    rng = np.random.default_rng(2)
    ratios = [median_ratio(*samples(rng, 30, slower=1.05)) for _ in range(100)]
    assert sum(Score("decode 128", "s", 1.0, 1.0, ratio).verdict == "faster" for ratio in ratios) > 90
    assert all(abs(ratio.value - 1.05) < 0.05 for ratio in ratios)


def score(low, high, unit="s"):
    return Score("decode 128", unit, 2.0, 1.0, Ratio((low + high) / 2, low, high))


def test_a_verdict_is_about_the_whole_interval():
    verdicts = [score(*interval).verdict for interval in ((1.01, 1.1), (0.9, 0.99), (0.99, 1.01))]
    assert verdicts == ["faster", "slower", "no difference shown"]
    verdicts = [score(*interval, unit="bytes").verdict for interval in ((2, 2), (0.5, 0.5), (1, 1))]
    assert verdicts == ["smaller", "larger", "the same"]
    assert len({len(line) for line in score_lines([score(1, 1), score(1, 1, "bytes")])}) == 1


def test_a_race_ends_when_the_interval_is_narrow_or_time_is_up():
    now = time.monotonic()
    assert Pace(rounds=1).goes_on([], now)
    assert Pace(rounds=1).goes_on([1.0, 1.0], now)  # an interval takes three pairs
    assert not Pace(rounds=3).goes_on([1.0, 2.0, 1.0], now)
    assert Pace(rounds=3, until=1.0).goes_on([1.0, 2.0, 1.0], now)
    assert not Pace(rounds=3, until=1.0).goes_on([1.0, 1.001, 1.0], now)
    assert not Pace(seconds=1.0, until=1.0).goes_on([1.0, 2.0, 1.0], now - 2.0)


def test_a_change_gets_its_verdict(tmp_path, capsys):
    found = tmp_path / "found.json"
    metric = ("--metric", "prefill:33,decode:7,decode:7x2,compile,memory")
    assert main(["compare", "tiny", "--b", "drop=llm-fuse-qkv", *metric, *QUICK, "--json", str(found)]) == 0
    printed = capsys.readouterr()
    assert "b: drop=llm-fuse-qkv" in printed.err
    assert "tiny f32: b against a" in printed.out
    values = json.loads(found.read_text())
    assert values["right"]
    assert not values["same_code"]
    assert values["variants"] == {"a": [], "b": ["drop=llm-fuse-qkv"]}
    metrics = [score["metric"] for score in values["scores"]]
    assert metrics == ["prefill 33", "decode 7", "decode 7 x2", "compile", "code", "arena", "weights", "KV cache"]
    assert all(score["a"] > 0 and score["b"] > 0 for score in values["scores"])
    assert max(check["error"] for check in values["checks"].values()) < 1e-4
    assert {score["verdict"] for score in values["scores"][:4]} <= {"faster", "slower", "no difference shown"}


def test_a_pass_without_effect_is_no_race(passes, capsys):
    assert (
        main(["compare", "tiny", "--load", passes, "--b", "insert=my-nothing@graph", "--metric", "prefill:7", *QUICK])
        == 0
    )
    assert "a and b are one program" in capsys.readouterr().out


def test_a_wrong_result_is_one_line_and_exit_code_1(passes, capsys):
    edit = "insert=my-wrong-eps@graph:before=llm-expand-blocks"
    assert main(["compare", "tiny", "--load", passes, "--b", edit, "--metric", "prefill:7", *QUICK]) == 1
    (line,) = capsys.readouterr().out.strip().splitlines()
    assert line.startswith("wrong: prefill 7 of b differs from a by ")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--b", "insert=my-refusal@graph"], "b: my-refusal: expects a better world, got this one"),
        (
            ["--b", "insert=my-mistake@graph"],
            "b: ZeroDivisionError: division by zero; in pass 'my-mistake' on",
        ),
        (
            ["--b", "insert=my-crash@graph"],
            "b: the process ended .by SIGSEGV.; llm-opt --stop-after=llvm with",
        ),
        (["--a", "drop=llm-fuse-qvk"], "a: PipelineError: .* no pass 'llm-fuse-qvk', did you mean 'llm-fuse-qkv'?"),
        (["--b", "remove=cse"], "a change of stages expects insert=..., drop=..., stage=..., got 'remove=cse'"),
        (["--metric", "speed"], "--metric expected prefill:TOKENS, .* got 'speed'"),
        (
            ["--metric", "prefill:5000"],
            "--metric expected at most 4032 tokens, for which tiny has room, got 'pre",
        ),
        (["--metric", "prefill:0"], "--metric expected prefill:TOKENS, .* got 'prefill:0'"),
        (["--metric", "decode:8x0"], "--metric expected prefill:TOKENS, .* got 'decode:8x0'"),
        (["--until", "-1"], "--until expected a number of at least 0, got -1.0"),
        (["--seconds", "nan"], "--seconds expected a number of at least 0, got nan"),
    ],
)
def test_a_side_that_fails_is_one_line_and_exit_code_1(passes, capsys, arguments, expected):
    assert main(["compare", "tiny", "--load", passes, "--metric", "prefill:7", *QUICK, *arguments]) == 1
    error = capsys.readouterr().err.strip().splitlines()[-1]
    assert re.match(f"llm-bench: error: {expected.replace('?', '[?]')}", error), error


def test_the_functions_of_a_module_race(tmp_path, capsys):
    """A control: one program, on both sides."""
    found = tmp_path / "found.json"
    assert main(["compare", MODULE, "--control", "--sizes", "size0_0=9", *QUICK, "--json", str(found)]) == 0
    assert "first_pass.mlir size0_0=9: b against a" in capsys.readouterr().out
    values = json.loads(found.read_text())
    assert values["right"]
    assert values["same_code"]
    assert values["sizes"] == {"size0_0": 9}
    assert [score["metric"] for score in values["scores"]] == ["@mlp", "compile", "code", "arena"]
    assert values["scores"][0]["rounds"] == 3
    assert values["checks"]["@mlp"]["error"] == 0


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ["no-such-model"],
            "MODEL expected a model's directory, a file of MLIR or one of S, T, tiny, got 'no-such-model'",
        ),
        (["nowhere.mlir"], "cannot read 'nowhere.mlir': No such file or directory"),
        ([MODULE, "--metric", "@f"], "--metric expected @mlp, compile or memory, got '@f'"),
        ([MODULE, "--dtype", "bf16"], "--dtype expected a model as MODEL, got "),
        (["tiny", "--sizes", "tokens=3"], "--sizes expected a file of MLIR as MODEL, got 'tiny'"),
        ([MODULE, "--sizes", "tokens=3", *QUICK], "a: DrawError: sizes expect some of size0_0, got 'tokens'"),
    ],
)
def test_what_is_no_model(capsys, arguments, expected):
    assert main(["compare", *arguments]) == 1
    assert expected in capsys.readouterr().err
