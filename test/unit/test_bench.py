import json

import numpy as np
import pytest

from llm_mlir.bench.aim_tables import aim_lines, scaling_lines, start_aim_lines
from llm_mlir.bench.cases import ModelCase, OpCase, linear_cases, parse_model_case, parse_op_case
from llm_mlir.bench.ceilings import Ceilings
from llm_mlir.bench.command import main
from llm_mlir.bench.contestant import Contestant, WorkerError
from llm_mlir.bench.match import Match, MatchSettings, Side, compare
from llm_mlir.bench.operands import op_arrays
from llm_mlir.bench.peers import CODED, NAMES, OURS, peer
from llm_mlir.bench.report import write_report
from llm_mlir.bench.results import Check, Pairing, Results, Start
from llm_mlir.bench.run import Plan, run
from llm_mlir.bench.start import run_starts
from llm_mlir.bench.summary import rows
from llm_mlir.bench.synthetic import SHAPES, model_directory
from llm_mlir.profile.roofline import BRIEF, THOROUGH, Gauge, Roofline
from llm_mlir.support.statistics import paired_ratio, summarize


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
    for text in ("8x64", "softmax:8x8x8", "0x64x64", "1xax3"):
        with pytest.raises(ValueError, match="--shape expected"):
            parse_op_case(text)


def test_copies_exceed_the_cache_and_shapes_come_once():
    case = OpCase("linear", (8, 2048, 2048))
    assert case.copies("bf16", 64 << 20) * case.bytes("bf16") >= 64 << 20
    names = [c.name for c in linear_cases([SHAPES["S"], SHAPES["T"]])]
    assert len(set(names)) == len(names) == 4 * 8


@pytest.mark.parametrize("sizes", [(1, 4, 3), (8, 192, 576)])
def test_no_two_copies_of_operands_are_equal(sizes):
    weights = op_arrays(OpCase("linear", sizes), "f32", 11)["weight"]
    assert len({weight.tobytes() for weight in weights}) == 11


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
    assert again.ceilings("bf16", 1) == {"AMX": 9e9, "dot product": 2e9}
    assert Roofline({"peak_f32": {1: 1e9}}).ceilings("bf16", 1) == {"FMA": 1e9}
    slow_dot = Roofline({"peak_f32": {1: 2e9}, "peak_bf16": {1: 1e9}})
    assert slow_dot.ceilings("bf16", 1) == {"FMA": 2e9, "dot product": 1e9}
    assert again.seconds(9e9, 2e9, "bf16", 1) == 2.0


def test_roofline_of_this_machine():
    gauge = Gauge(1 << 22)
    roofline, again = (gauge.measure([1], effort) for effort in (THOROUGH, BRIEF))
    assert roofline.peak("f32", 1) > 1e9
    assert roofline.bandwidth(1) > 1e8
    assert [part.keys() for part in again.to_json().values()] == [part.keys() for part in roofline.to_json().values()]


@pytest.fixture(scope="module")
def ceilings():
    with Ceilings(size=1 << 22) as process:
        yield process


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


def add_pairing(results, case, seconds, peer="torch", dtype="f32", model="S", threads=2):
    """Rounds of ours and of the peer, each pair of seconds twice."""
    rounds = [[[s[side]] for s in seconds] * 2 for side in (0, 1)]
    results.pairings.append(Pairing(case, dtype, threads, "llm-mlir", peer, *rounds, model=model))


def at_clocks(results, seconds, clocks):
    """Every pairing has a round at each clock, of calls that take ``seconds`` (base, peer) at clock 1."""
    for pairing in results.pairings:
        pairing.base_rounds, pairing.peer_rounds = ([[s / c, s / c] for c in clocks] for s in seconds)
        pairing.ceilings = [Roofline({"peak_f32": {2: c * 1e12}}, {"read": {2: c * 1e10}}) for c in clocks]


def shares(results):
    return [{name: cell.share for name, cell in row.cells.items()} for row in rows(results)]


def test_shares_are_those_of_the_ceilings_of_each_round(results):
    results.pairings.clear()
    case = ModelCase("prefill", 512)
    seconds = case.flops(SHAPES["S"]) / 0.9e12
    for name in ("torch", "openvino"):
        add_pairing(results, case, [(seconds, 2 * seconds)], peer=name)
    (expected,) = shares(results)
    assert expected == pytest.approx({"llm-mlir": 0.9, "torch": 0.45, "openvino": 0.45})
    results.roofline = Roofline({"peak_f32": {2: 9e12}}, {"read": {2: 9e10}})
    at_clocks(results, (seconds, 2 * seconds), [1, 0.5, 1, 0.5])
    assert shares(results)[0] == pytest.approx(expected)
    assert lines_by_name(aim_lines(results))["prefill 512, f32, S"][4] == "90%"


def test_rounds_of_every_pairing_count_for_the_base(results):
    at_clocks(results, (4.0, 4.0), [1])
    at_one = shares(results)[0]
    for pairing, clock in zip(results.pairings, (1, 2, 3), strict=True):
        pairing.ceilings = [Roofline({"peak_f32": {2: clock * 1e12}}, {"read": {2: 1e10}})]
    assert shares(results)[0] == pytest.approx(
        {name: share / clock for (name, share), clock in zip(at_one.items(), (2, 1, 2, 3), strict=True)}
    )


def test_shares_of_memory_are_those_of_each_round(results):
    results.pairings.clear()
    case = ModelCase("decode", 128)
    seconds = case.bytes(SHAPES["T"], "f32") / 0.95e10
    add_pairing(results, case, [(seconds, seconds)], model="T")
    at_clocks(results, (seconds, seconds), [0.5, 0.25, 1])
    assert lines_by_name(aim_lines(results))["decode 128, f32, T"][4] == "95%"


def test_results_with_and_without_ceilings_in_rounds_survive_json(results, tmp_path):
    at_clocks(results, (1.0, 2.0), [1, 0.5])
    results.pairings[0].ceilings = []
    results.save(tmp_path / "results.json")
    assert Results.load(tmp_path / "results.json").pairings == results.pairings
    values = json.loads((tmp_path / "results.json").read_text())
    for pairing in values["pairings"]:
        del pairing["ceilings"]  # as in files of earlier versions
    (tmp_path / "results.json").write_text(json.dumps(values))
    old = Results.load(tmp_path / "results.json")
    assert [pairing.ceilings for pairing in old.pairings] == [[]] * 3
    assert shares(old)[0]["llm-mlir"] == pytest.approx(2 * 128 * 64 * 64 / 1e12 / 0.75)  # of the median of all calls


def lines_by_name(lines):
    return {line[0]: line[1:] for line in lines[1:]}


def test_an_aim_is_reached_by_ratio_and_share(results):
    case = ModelCase("prefill", 128)
    flops = case.flops(SHAPES["S"])
    add_pairing(results, case, [(flops / 0.9e12, flops / 0.7e12)])
    add_pairing(results, case, [(flops / 0.9e12, flops / 0.8e12)], peer="openvino")
    line = lines_by_name(aim_lines(results))["prefill 128, f32, S"]
    assert line[1].startswith("1.12 [1.12, 1.12] openvino")
    assert [line[i] for i in (0, 2, 4, 5)] == ["1.1x the best peer", "yes", "90%", "yes"]
    assert lines_by_name(aim_lines(results))["prefill 512, f32, S"][1] == "not measured"


def test_runs_of_one_case_are_put_together(results):
    case = ModelCase("prefill", 128)
    for peer_seconds in (2.0, 8.0):
        add_pairing(results, case, [(1.0, peer_seconds)])
    cell = {row.case: row for row in rows(results)}[case].cells["torch"]
    assert cell.ratio.value == pytest.approx(4.0)
    assert cell.seconds.median == pytest.approx(5.0)


def test_not_behind_is_about_the_lower_end_of_the_interval(results):
    add_pairing(results, ModelCase("decode", 128), [(1.0, 0.9), (1.0, 1.2)], model="T")
    line = lines_by_name(aim_lines(results))["decode 128, f32, T"]
    assert line[1].startswith("1.04 [0.")
    assert line[2] == "no"


def test_the_worst_of_several_cases_is_shown_for_each_kind_of_bf16_ceiling(results):
    results.roofline.peaks = {"peak_f32": {2: 2e9}, "peak_bf16": {2: 1e9}, "peak_bf16_amx": {2: 8e9}}
    for n, ratio in ((64, 2.0), (32, 0.5)):
        add_pairing(results, OpCase("linear", (128, n, 64)), [(1e-3, ratio * 1e-3)], "onednn", "bf16", model=None)
    line = lines_by_name(aim_lines(results))["linear, M >= 128, bf16"]
    assert line[1:3] == ["0.50 [0.50, 0.50] onednn (linear 128x32x64)", "no (1 of 2)"]
    assert line[4] == "7% of AMX (linear 128x32x64); 52% of dot product (linear 128x32x64)"
    assert line[5] == "AMX: no (0 of 2); dot product: no (1 of 2)"


def test_threads_are_rows_of_their_own(results):
    results.roofline.merge(Roofline({"peak_f32": {1: 5e11}}, {"read": {1: 6e9}}))
    for threads, seconds in ((2, 1.0), (1, 1.95)):
        add_pairing(results, ModelCase("prefill", 512), [(seconds, 3.0)], threads=threads)
    assert lines_by_name(scaling_lines(results)) == {"prefill 512, f32, S": ["1.9x", "1.95x", "yes"]}


def test_threads_are_compared_at_one_clock(results):
    results.pairings.clear()
    for threads, seconds, clock in ((2, 1.0, 1.0), (1, 1.95 / 1.1, 1.1)):
        add_pairing(results, ModelCase("prefill", 512), [(seconds, 3.0)], threads=threads)
        peaks = Roofline({"peak_f32": {threads: threads * clock * 1e11}}, {"read": {threads: 1e10}})
        results.pairings[-1].ceilings = [peaks] * 2
    assert lines_by_name(scaling_lines(results)) == {"prefill 512, f32, S": ["1.9x", "1.95x", "yes"]}


def test_aims_of_a_start(results):
    sizes = {"weight_bytes": 2e9, "cache_bytes": 1e8, "arena_bytes": 1e7, "compile_seconds": 4.5}
    results.starts = [
        Start("llm-mlir", "T", "bf16", False, 9.0, 8.0, int(2.4e9), sizes),
        Start("llm-mlir", "T", "bf16", True, 1.6, 1.5, int(2.2e9), sizes),
        Start("llm-mlir", "T", "bf16", True, 1.4, 1.3, int(2.2e9), sizes),
        Start("torch", "T", "bf16", False, 1.0, 0.5, int(5e9)),
    ]
    lines = start_aim_lines(results)[1:]
    assert [line[-2:] for line in lines] == [["4.50 s", "yes"], ["290 MB", "no"], ["1.40 s", "yes"], ["90 MB", "yes"]]


def test_starts_cold_and_cached(tmp_path):
    plan = Plan("llm-mlir", [], ["f32"], 1, 300.0, models=["tiny"])
    saved = []
    found = run_starts(plan, print, lambda results: results.save(tmp_path / "starts.json") or saved.append(1))
    assert [start.cached for start in found.starts] == [False, True, True]
    assert saved
    assert found.starts[0].facts.keys() >= {"compile_seconds", "pack_seconds"}
    assert 0 < found.starts[0].needed_memory < found.starts[0].peak_memory
    assert Results.load(tmp_path / "starts.json").starts == found.starts


def test_runs_of_other_machines_are_not_put_together(results):
    other = Results({**results.machine, "cpu": "b"}, {}, "llm-mlir", 2, Roofline())
    with pytest.raises(ValueError, match="results of one machine expected"):
        results.merge(other)


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
def test_ours_and_torch_agree_on_ops(shape, dtype, ceilings):
    pytest.importorskip("torch")
    case, settings = parse_op_case(shape), MatchSettings(2, dtype, repeats=1, seconds=0.0)
    with Contestant("llm-mlir", 2) as ours, Contestant("torch", 2) as torch:
        (pairing,) = Match(Side(ours), [Side(torch)], ceilings, settings, print, []).case(case, copies=3)
    assert pairing.check.passed
    assert [len(r) for r in (*pairing.base_rounds, *pairing.peer_rounds)] == [1, 1]
    assert [list(roofline.peaks["peak_f32"]) for roofline in pairing.ceilings] == [[2]]


def test_ours_and_torch_agree_on_a_model(ceilings):
    pytest.importorskip("torch")
    cases = [ModelCase("prefill", 20), ModelCase("decode", 20), ModelCase("decode", 20, 2), ModelCase("decode", 9, 2)]
    settings = MatchSettings(2, "f32", repeats=1, seconds=0.0)
    found = []
    with Contestant("llm-mlir", 2) as ours, Contestant("torch", 2) as torch:
        base, peer = Side(ours), Side(torch)
        for side in (base, peer):
            side.open("tiny", cases, settings)
        skipped = []
        match = Match(base, [peer], ceilings, settings, print, skipped)
        match.run([*cases, *cases], found.extend)
    assert not skipped
    assert [pairing.case for pairing in found] == [*cases, *cases]
    assert all(pairing.check.passed for pairing in found)


def test_a_peer_that_ends_is_left_out_and_the_base_goes_on(ceilings):
    pytest.importorskip("torch")
    case, settings, skipped = parse_op_case("3x96x64"), MatchSettings(1, "f32", repeats=1, seconds=0.0), []
    with Contestant("llm-mlir", 1) as ours, Contestant("torch", 1, seconds=0.0) as torch:
        match = Match(Side(ours), [Side(torch)], ceilings, settings, print, skipped)
        assert match.case(case, copies=2) == []
    assert "torch: took more than 0 s" in skipped[0]


def test_a_run_ends_with_the_process_of_the_ceilings():
    case, settings, skipped = parse_op_case("3x96x64"), MatchSettings(1, "f32", 1, seconds=0.0, rotate_bytes=1), []
    with Contestant("llm-mlir", 1) as ours, Ceilings(size=1 << 22) as ceilings:
        ceilings.close()
        with pytest.raises(WorkerError, match="ceilings: the process has ended"):
            Match(Side(ours), [], ceilings, settings, print, skipped).run([case], print)
    assert not skipped


def test_a_run_of_ours_alone(monkeypatch):
    monkeypatch.setattr("llm_mlir.bench.ceilings.buffer_size", lambda: 1 << 22)
    case, times = ModelCase("prefill", 9), {"repeats": 2, "seconds": 0.0}
    plan = Plan("llm-mlir", [], ["f32"], 1, 300.0, **times, models=["tiny"], model_cases=[case])
    found = run(plan, print)
    (pairing,) = found.pairings
    assert [len(r) for r in pairing.base_rounds] == [1, 1]
    assert len(pairing.ceilings) == 2
    assert found.roofline.peaks.keys() == pairing.ceilings[0].peaks.keys()
    assert shares(found)[0]["llm-mlir"] > 0


def test_long_cases_have_fewer_rounds():
    settings = MatchSettings(1, "f32", repeats=9, seconds=0.5, case_seconds=10)
    assert [settings.rounds(seconds) for seconds in (0.1, 2.0, 60.0)] == [9, 5, 3]
    assert [settings.calls(seconds) for seconds in (1e-5, 0.1, 2.0)] == [16, 5, 1]


def test_a_worker_that_fails_says_why():
    with Contestant("llm-mlir", 1) as ours, pytest.raises(WorkerError, match="no-such-directory"):
        ours.ask("open", directory="no-such-directory", shape="tiny", dtype="f32", threads=1, context=64, batch=1)


@pytest.mark.parametrize(("option", "file"), [("json", "none/x.json"), ("plot", "none/x.png"), ("json", "")])
def test_outputs_are_checked_before_anything_is_measured(option, file, tmp_path, capsys):
    assert main(["ops", "--shape", "1x64x64", "--peers=", f"--{option}", str(tmp_path / file)]) == 1
    printed = capsys.readouterr()
    expected = f"--{option} expected a file in a folder that exists, got '{tmp_path / file}'"
    assert printed.err == f"llm-bench: error: {expected}\n"
    assert not printed.out


def test_report_from_a_broken_file(tmp_path, capsys):
    (tmp_path / "x.json").write_text("{")
    assert main(["report", str(tmp_path / "x.json"), "-o", str(tmp_path / "page.md")]) == 1
    assert f"{tmp_path / 'x.json'}: expected results of llm-bench, got no JSON" in capsys.readouterr().err
    assert not (tmp_path / "page.md").exists()


def test_ours_with_weights_in_codes_is_a_peer(capsys):
    coded = peer(CODED["int4"])
    assert (coded.name, coded.limit, coded.open_op) == ("llm-mlir.int4", 1.0, None)
    assert peer(OURS).limit is None
    assert main(["model", "--weights", "int3"]) != 0
    assert "--weights expected some of int8, int8-channel, int4, nf4, got 'int3'" in capsys.readouterr().err
