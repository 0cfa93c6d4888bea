"""Costs and predictions of whole modules, and the machine that predictions are of."""

import pytest

import llm_mlir
from llm_mlir.profile.analyze import analyze, analyze_call
from llm_mlir.profile.machine_model import MachineModel, machine_model

MACHINE = MachineModel(2, {"f32": 4e9, "bf16": 8e9}, memory=1e9, near=1e10, cache_bytes=1)


def test_seconds_are_those_of_the_lower_roof():
    assert MACHINE.seconds(2e9, 0, 0, "f32") == 0.5
    assert MACHINE.seconds(2e9, 0, 0, "bf16") == 0.25
    assert MACHINE.seconds(1, 1e9, 1e9, "f32") == pytest.approx(1.1)
    assert MACHINE.seconds(1, 1e9, 1e9, "f32", fits=True) == pytest.approx(0.2)


def test_machine_is_measured_once(tmp_path, monkeypatch):
    measured = []
    monkeypatch.setattr("llm_mlir.profile.machine_model.measure_machine", lambda n: measured.append(n) or MACHINE)
    assert machine_model(2, tmp_path) == machine_model(2, tmp_path) == MACHINE
    machine_model(1, tmp_path)
    assert measured == [2, 1]
    machine_model(2, tmp_path, again=True)
    assert measured == [2, 1, 2]
    for file in (tmp_path / "machines").iterdir():
        file.write_text('{"format": 1, "peaks": 3}')
    machine_model(2, tmp_path)
    assert measured == [2, 1, 2, 2]


def test_ceilings_are_the_best_that_were_seen():
    busy = MachineModel(2, {"f32": 1e9, "bf16": 9e9}, memory=2e9, near=1e9, cache_bytes=1)
    assert busy.better(MACHINE) == MachineModel(2, {"f32": 4e9, "bf16": 9e9}, 2e9, 1e10, 1)


@pytest.mark.parametrize("text", ["", "{}", '{"format": 0}', '{"format": 1, "threads": -1}'])
def test_what_is_no_machine_names_its_file(tmp_path, text):
    (tmp_path / "m.json").write_text(text)
    with pytest.raises(ValueError, match=r"m\.json: expected a machine"):
        MachineModel.load(tmp_path / "m.json")


@pytest.mark.parametrize("stage", ["import", "graph", "linalg"])
def test_phases_of_a_model(stage, model_directory):
    """Every stage tells the same story: products of prefill keep cores busy, decode waits for weights."""
    module = llm_mlir.compile(llm_mlir.load(model_directory()), dtype="f32", stop_after=stage)
    found = llm_mlir.analyze(module, {"tokens": 64}, MACHINE)
    (prefill,), (decode,) = found.phases["prefill"], found.phases["decode"]
    assert (prefill.name, decode.name) == ("prefill", "decode")
    assert prefill.total.flops == sum(op.cost.flops * op.runs for op in prefill.ops)
    assert prefill.total.intensity > 3 * decode.total.intensity
    slowest = max(decode.ops, key=lambda op: op.seconds * op.runs)
    assert (slowest.bound, slowest.cost.bytes_stored > 0.9 * slowest.cost.bytes_read) == ("memory", True)


def test_sizes_that_are_given_count(model_directory):
    module = llm_mlir.compile(llm_mlir.load(model_directory()), dtype="f32", stop_after="graph")
    (call,) = analyze(module, {"tokens": 4096, "batch": 2}, MACHINE).phases["prefill"]
    assert (call.sizes["tokens"], call.sizes["batch"]) == (4096, 2)


def test_weights_that_fit_are_near(model_directory):
    module = llm_mlir.compile(llm_mlir.load(model_directory()), dtype="f32", stop_after="graph")
    near = MachineModel(2, MACHINE.peaks, MACHINE.memory, MACHINE.near, cache_bytes=1 << 30)
    far, close = (analyze_call(module, "decode", {"batch": 1, "cached": 3}, each) for each in (MACHINE, near))
    assert far.seconds > 2 * close.seconds


def test_one_op_in_several_calls_is_one_line():
    from llm_mlir.dialects.context import new_context
    from llm_mlir.mlir import ir

    layer = "func.func private @layer(%x: tensor<4xf32>) -> tensor<4xf32> {\n"
    layer += '%r = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>\n return %r : tensor<4xf32> }\n'
    call = "%{} = call @layer(%{}) : (tensor<4xf32>) -> tensor<4xf32>\n"
    main = f"func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {{ {call.format('b', 'a')} {call.format('c', 'b')}"
    with new_context():
        module = ir.Module.parse(f"{layer}{main} return %c : tensor<4xf32> }}")
    (call,) = analyze(module, machine=MACHINE).phases["decode"]
    assert [(op.function, op.runs) for op in call.ops] == [("layer", 2)]
