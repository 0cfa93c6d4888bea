import json

import numpy as np
import pytest

from llm_mlir.bench.cases import ModelCase, OpCase, linear_cases, parse_model_case, parse_op_case
from llm_mlir.bench.command import main
from llm_mlir.bench.contestant import Contestant, WorkerError
from llm_mlir.bench.match import Match, Settings, Side, compare
from llm_mlir.bench.peers import NAMES, peer
from llm_mlir.bench.report import write_report
from llm_mlir.bench.results import Check, Pairing, Results
from llm_mlir.bench.roofline import Roofline, measure
from llm_mlir.bench.statistics import paired_ratio, summarize
from llm_mlir.bench.summary import rows
from llm_mlir.bench.synthetic import SHAPES, model_directory


def test_flops_of_prefill_are_those_of_a_sum_over_weights_and_pairs():
    shape = SHAPES["tiny"]
    linears = 2 * (2 * 128 * 128 + 2 * 64 * 128 + 3 * 128 * 256)
    attention = 2 * 2 * sum(range(1, 65)) * 128 * 2
    assert ModelCase("prefill", 64).flops(shape) == 2 * 64 * linears + attention + 2 * 512 * 128


def test_decode_reads_weights_once_and_every_sequence():
    shape = SHAPES["T"]
    one, eight = (ModelCase("decode", 2048, batch).bytes(shape, "bf16") for batch in (1, 8))
    assert eight - one == 7 * 2 * 22 * 256 * 2048 * 2
    assert one == pytest.approx(2.069e9 + 46e6, rel=1e-3)


def test_cases_are_parsed():
    assert parse_model_case("decode:128x8") == ModelCase("decode", 128, 8)
    assert parse_op_case("8x64x32") == OpCase("linear", (8, 64, 32))
    assert parse_op_case("attention:512x32x4x64") == OpCase("attention", (512, 32, 4, 64))
    for text in ("8x64", "softmax:8x8x8", "0x64x64"):
        with pytest.raises(ValueError, match="--shape expected"):
            parse_op_case(text)


def test_copies_exceed_the_cache_and_shapes_come_once():
    case = OpCase("linear", (8, 2048, 2048))
    assert case.copies("bf16", 64 << 20) * case.bytes("bf16") >= 64 << 20
    names = [c.name for c in linear_cases([SHAPES["S"], SHAPES["T"]])]
    assert len(set(names)) == len(names) == 4 * 8


def test_interval_of_a_paired_ratio_ignores_what_slows_both():
    peer_times = [2.0, 4.0, 2.2, 8.0]
    ratio = paired_ratio(peer_times, [t / 2 for t in peer_times])
    assert (ratio.low, ratio.value, ratio.high) == pytest.approx((2, 2, 2))
    noisy = paired_ratio([2.0, 2.2, 1.9], [1.0, 1.0, 1.0])
    assert noisy.low < 2.0 < noisy.high
    assert summarize([3.0, 1.0, 2.0]).median == 2.0


def test_roofline_takes_the_best_and_survives_json():
    roofline = Roofline({"peak_f32": {1: 1e9}, "peak_bf16": {1: 2e9}, "peak_bf16_amx": {1: 9e9}}, {"read_a": {1: 1e9}})
    roofline.merge(Roofline({"peak_f32": {1: 3e9}}, {"read_a": {1: 5e8}}))
    again = Roofline.from_json(json.loads(json.dumps(roofline.to_json())))
    assert again.peak("f32", 1) == 3e9
    assert again.peak("bf16", 1) == 9e9
    assert again.seconds(9e9, 2e9, "bf16", 1) == 2.0


def test_roofline_of_this_machine():
    roofline = measure([1], size=1 << 22)
    assert roofline.peak("f32", 1) > 1e9
    assert roofline.bandwidth(1) > 1e8


def test_results_that_differ_are_told():
    expected = np.array([1.0, -4.0], np.float32)
    assert compare(expected * 1.001, expected, 5e-3).passed
    assert not compare(expected[::-1], expected, 5e-3).passed
    assert not compare(np.array([np.nan, 0], np.float32), expected, 5e-3).passed


@pytest.fixture
def results():
    machine = {"cpu": "a", "cores": 2, "features": [], "last_level_cache": 0, "memory": 1, "system": "", "python": ""}
    roofline = Roofline({"peak_f32": {2: 1e12}}, {"read": {2: 1e10}})
    found = Results(machine, {"numpy": "2"}, "llm-mlir", 2, roofline, skipped=["iree is not installed"])
    for name, seconds, error in (("torch", 4.0, 0.0), ("onednn", 1.0, 0.5), ("openvino", 3.0, 0.0)):
        case, rounds = OpCase("linear", (128, 64, 64)), ([[2.0]] * 3, [[seconds]] * 3)
        found.pairings.append(Pairing(case, "f32", 2, "llm-mlir", name, *rounds, copies=2, check=Check(error, 5e-3)))
    return found


def test_best_peer_is_one_whose_results_agree(results):
    (row,) = rows(results)
    assert row.best_peer == "openvino"
    assert row.cells["openvino"].ratio.value == pytest.approx(1.5)
    assert row.cells["llm-mlir"].seconds.median == 1.0


def test_report_from_json(results, tmp_path):
    results.save(tmp_path / "results.json")
    write_report(Results.load(tmp_path / "results.json"), tmp_path / "page.md", None)
    page = (tmp_path / "page.md").read_text()
    assert "1.50 [1.50, 1.50] openvino" in page
    assert "differs!" in page
    assert "iree is not installed" in page


def test_synthetic_models_load(tmp_path):
    from llm_mlir.frontend import load

    directory = model_directory(SHAPES["tiny"], "bf16", tmp_path)
    model = load(directory)
    assert model.config.tied_embeddings
    weight = model.checkpoint.array("model.layers.1.mlp.down_proj.weight").astype(np.float32)
    assert weight.std() == pytest.approx(256**-0.5, rel=0.05)
    assert not np.array_equal(weight[0], weight[1])
    assert model_directory(SHAPES["tiny"], "bf16", tmp_path) == directory
    assert len(list(tmp_path.iterdir())) == 1


def test_usage_errors(capsys):
    assert main(["model", "--peers", "torhc"]) == 1
    assert "did you mean 'torch'" in capsys.readouterr().err
    assert main(["ops", "--repeats", "0"]) == 1
    assert "--repeats expected" in capsys.readouterr().err


def test_every_contestant_can_be_named_without_its_packages():
    assert [peer(name).name for name in NAMES] == list(NAMES)


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("shape", ["3x96x64", "attention:20x4x2x64", "cached_attention:100x4x2x64"])
def test_ours_and_torch_agree_on_ops(shape, dtype):
    pytest.importorskip("torch")
    case, settings = parse_op_case(shape), Settings(2, dtype, repeats=1, seconds=0.0)
    with Contestant("llm-mlir", 2) as ours, Contestant("torch", 2) as torch:
        (pairing,) = Match(Side(ours), [Side(torch)], settings, print, []).case(case, copies=3)
    assert pairing.check.passed
    assert [len(r) for r in (*pairing.base_rounds, *pairing.peer_rounds)] == [1, 1]


def test_ours_and_torch_agree_on_a_model(tmp_path):
    pytest.importorskip("torch")
    cases = [ModelCase("prefill", 20), ModelCase("decode", 20), ModelCase("decode", 20, 2), ModelCase("decode", 9, 2)]
    settings = Settings(2, "f32", repeats=1, seconds=0.0)
    found = []
    with Contestant("llm-mlir", 2) as ours, Contestant("torch", 2) as torch:
        base, peer = Side(ours), Side(torch)
        for side in (base, peer):
            side.open("tiny", cases, settings)
        skipped = []
        match = Match(base, [peer], settings, print, skipped)
        match.run([*cases, *cases], found.extend)
    assert not skipped
    assert [pairing.case for pairing in found] == [*cases, *cases]
    assert all(pairing.check.passed for pairing in found)


def test_a_peer_that_ends_is_left_out_and_the_base_goes_on():
    pytest.importorskip("torch")
    case, settings, skipped = parse_op_case("3x96x64"), Settings(1, "f32", repeats=1, seconds=0.0), []
    with Contestant("llm-mlir", 1) as ours, Contestant("torch", 1, seconds=0.0) as torch:
        match = Match(Side(ours), [Side(torch)], settings, print, skipped)
        assert match.case(case, copies=2) == []
    assert "torch: took more than 0 s" in skipped[0]


def test_long_cases_have_fewer_rounds():
    settings = Settings(1, "f32", repeats=9, seconds=0.5, case_seconds=10)
    assert [settings.rounds(seconds) for seconds in (0.1, 2.0, 60.0)] == [9, 5, 3]
    assert [settings.calls(seconds) for seconds in (1e-5, 0.1, 2.0)] == [16, 5, 1]


def test_a_worker_that_fails_says_why():
    with Contestant("llm-mlir", 1) as ours, pytest.raises(WorkerError, match="no-such-directory"):
        ours.ask("open", directory="no-such-directory", shape="tiny", dtype="f32", threads=1, context=64, batch=1)
