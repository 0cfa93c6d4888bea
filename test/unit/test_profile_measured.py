"""What threads note while they run, and what profiles make of it."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import llm_mlir
from llm_mlir.analysis.cost import Cost
from llm_mlir.profile.analyze import CallAnalysis, OpAnalysis
from llm_mlir.profile.machine_model import MachineModel
from llm_mlir.profile.measured import measure
from llm_mlir.profile.profile import profile_of
from llm_mlir.profile.profile_text import as_json, as_text, as_trace
from llm_mlir.profile.stages import profiled
from llm_mlir.profile.symbols import with_lines, write_perf_map
from llm_mlir.runtime.recorder import CallRecord, Recorder
from llm_mlir.support.profile_events import IDLE, SERIAL, WAITING, region_event

MACHINE = MachineModel(2, {"f32": 1e9, "bf16": 1e9}, memory=1e9, near=1e10, cache_bytes=1)
LLM_RUN = Path(sys.executable).with_name("llm-run")


def notes(*pairs: tuple[int, int]) -> np.ndarray:
    return np.array(pairs, np.int64)


def op(name: str, seconds: float) -> OpAnalysis:
    return OpAnalysis("llm.add", "f", name, 1, Cost(), seconds, "memory")


def test_times_add_up():
    """Two threads, two loops of which the second serves two ops; a count is a millisecond."""
    one = notes((SERIAL, 0), (region_event(0), 10), (WAITING, 30), (SERIAL, 50), (region_event(1), 50), (WAITING, 80))
    two = notes((SERIAL, 0), (region_event(0), 10), (WAITING, 50), (SERIAL, 50), (region_event(1), 50), (WAITING, 90))
    both = [np.vstack([each, notes((SERIAL, 90), (IDLE, 100))]) for each in (one, two)]
    recorder = Recorder(2, [["a"], ["a", "b"]])
    recorder.calls.append(CallRecord("f", {"tokens": 7}, 1.0, 1.1, both))
    predicted = CallAnalysis("f", {}, [op("a", 0.02), op("b", 0.03)], Cost())
    (found,) = measure(recorder, {"f": predicted})
    first, second = found.loops[0], found.loops[1]
    assert (first.work, first.wait, first.imbalance) == pytest.approx((0.06, 0.02, 0.04 / 0.03))
    assert (second.work, second.wait, second.imbalance) == pytest.approx((0.07, 0.01, 0.04 / 0.035))
    assert (found.wall, found.serial, found.tokens) == pytest.approx((0.1, 0.02, 7))
    assert found.use_of_cores == pytest.approx(0.13 / 0.2)
    by_name = {each.name: each for each in found.ops}
    # half of a's least time is in each loop, as both took as long; so b has three quarters of the second
    assert by_name["b"].seconds == pytest.approx(0.04 * 0.75)
    assert by_name["a"].seconds == pytest.approx(0.04 + 0.04 * 0.25)
    assert by_name["b"].share_of_roofline == pytest.approx(1.0)
    assert sum(each.seconds for each in found.ops) + found.serial == pytest.approx(found.wall)


@pytest.fixture(scope="module")
def profile(model_directory):
    stages = profiled()
    program = llm_mlir.compile(llm_mlir.load(model_directory()), stages=stages, dtype="f32", threads=2, cache=False)
    program.generate([list(range(3, 40))], max_new_tokens=5)
    return profile_of(program, stages, MACHINE)


def test_every_op_of_a_model_has_its_time(profile):
    """Nothing of prefill and decode is lost in fusion: what the analysis knows, the profile has."""
    assert [(each.name, each.calls) for each in profile.functions] == [("prefill", 1), ("decode", 4)]
    for function in profile.functions:
        known = {op.location for op in profile.predictions[function.name].ops if op.seconds}
        assert {op.name for op in function.ops} == known
        spent = sum(op.seconds for op in function.ops) + function.serial
        assert 0 < spent <= function.wall * 1.05
        assert all(loop.imbalance >= 1 - 1e-9 for loop in function.loops.values())
    assert profile.predictions["prefill"].sizes["tokens"] == 37
    assert profile.predictions["decode"].sizes["cached"] == round(np.mean([37, 38, 39, 40]))


def test_a_profile_can_be_read_and_looked_at(profile):
    text = as_text(profile)
    assert "@prefill: 1 calls" in text
    assert "decode_layer" in text
    trace = json.loads(json.dumps(as_trace(profile)))
    assert trace["profile"] == json.loads(json.dumps(as_json(profile)))
    rows = {event["tid"] for event in trace["traceEvents"] if event["ph"] == "X"}
    assert rows == {0, 1, 2}
    assert all(event["dur"] >= 0 for event in trace["traceEvents"] if event["ph"] == "X")
    assert any("llm.rope" in event["name"] for event in trace["traceEvents"])


def test_programs_note_nothing_unless_asked_to(model_directory):
    plain = llm_mlir.compile(llm_mlir.load(model_directory()), "reference", dtype="f32")
    with pytest.raises(ValueError, match="got one that notes nothing"):
        profile_of(plain, profiled(), MACHINE)


def test_a_binary_keeps_what_its_loops_serve(model_directory, tmp_path):
    model = llm_mlir.load(model_directory())
    first, again = (llm_mlir.compile(model, stages=profiled(), threads=1, cache=tmp_path) for _ in range(2))
    assert again.report.code_from_cache
    assert first.session.executable.recorder.regions == again.session.executable.recorder.regions


def test_code_has_names_and_lines(model_directory, tmp_path):
    graph = tmp_path / "graph.mlir"
    model = llm_mlir.load(model_directory())
    program = llm_mlir.compile(model, stages=with_lines("cpu", graph), threads=1, cache=False)
    executable = program.session.executable
    assert "llm.qkv" in graph.read_text()
    path = write_perf_map(executable.code, tmp_path)
    names = {line.split()[2]: int(line.split()[0], 16) for line in path.read_text().splitlines()}
    assert names["llm_call_decode"] == executable.code.address("llm_call_decode")
    assert "decode_layer" in names
    assert any(b"graph.mlir" in data for data in executable.code._objects)


def test_full_blocks_say_so(profile):
    recorder = Recorder(1, [["a"]])
    recorder._blocks[0][0] = recorder._blocks[0][1]
    recorder.take("f", [], {}, 0.0, 1.0)
    assert not recorder.calls[0].complete


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--target=cuda:sm_80", "--profile=x.json"], "a profile expects a CPU as target, got cuda:sm_80"),
        (["--profile=nowhere/x.json"], "--profile expects a file in a folder that exists, got 'nowhere/x.json'"),
        (["--profile=x.json", "--processes=2"], "--profile expects one process"),
        (["--debug-info=nowhere/x.mlir"], "--debug-info expects a file in a folder that exists, got 'nowhere/x.mlir'"),
        (["--target=reference", "--debug-info=x.mlir"], "line tables expect a CPU as target, got reference"),
    ],
)
def test_what_cannot_be_profiled_is_said_first(arguments, message, tmp_path):
    stories = Path(__file__).parents[2] / "examples" / "stories"
    command = [LLM_RUN, stories, "--prompt=a", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (result.returncode, message in result.stderr) == (1, True)
    assert not list(tmp_path.iterdir())
