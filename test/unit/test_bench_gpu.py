import numpy as np
import pytest
import torch
from emulated import needs_emulator

from llm_mlir import reference
from llm_mlir.abi.signature import read_signature
from llm_mlir.bench.command import main
from llm_mlir.bench.gpu.cases import attention, check_cases, gate_up, linear, rows, timed_cases
from llm_mlir.bench.gpu.expected import Expected, expect_rows, whole
from llm_mlir.bench.gpu.operands import draw
from llm_mlir.bench.gpu.peers import peers
from llm_mlir.bench.gpu.report import page
from llm_mlir.bench.gpu.results import CheckResult, Decoded, GpuResults, Sanitized, Timing
from llm_mlir.bench.gpu.sanitize import last_words
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.device.cuda import CudaDevice
from llm_mlir.runtime.device.device import DeviceError


def emulate(tmp_path, only: str) -> tuple[int, GpuResults]:
    path = tmp_path / "gpu.json"
    status = main(["gpu", "run", "--device=emulator:sm_90a", f"--only={only}", f"--json={path}"])
    return status, GpuResults.load(path)


@needs_emulator
@pytest.mark.parametrize(
    ("only", "kernel"),
    [
        ("residual 33x40x72, mma_sync", "linear_mma_sync"),
        ("gate_up 5x40x72, small_m", "linear_small_m"),
        ("linear 33x40x72, wgmma, bf16", "linear_wgmma"),
        ("flash", "flash_attention"),
        ("split_kv", "split_kv"),
        ("add_rms_norm", "run"),
        ("argmax", "run"),
    ],
)
def test_checks_run_on_the_emulator(tmp_path, only, kernel):
    status, results = emulate(tmp_path, only)
    (check,) = results.checks
    assert (status, check.passed) == (0, True), check.problem
    assert any(kernel in name for name in check.kernels)


@needs_emulator
def test_a_wrong_result_fails(tmp_path, monkeypatch, capsys):
    run = reference.run
    monkeypatch.setattr(reference, "run", lambda *arguments: [2 * result for result in run(*arguments)])
    status, results = emulate(tmp_path, "gelu")
    assert status == 1
    assert not results.checks[0].passed
    assert "failed: gelu" in capsys.readouterr().out


def test_without_a_gpu_there_is_one_line_and_no_file(tmp_path, capsys):
    try:
        CudaDevice()
    except DeviceError:
        status = main(["gpu", "run", f"--json={tmp_path / 'gpu.json'}", "-o", str(tmp_path / "gpu.md")])
        assert status == 1
        assert capsys.readouterr().err.startswith("llm-bench: error: ")
        assert not list(tmp_path.iterdir())
    else:
        pytest.skip("there is a GPU")


def test_times_are_not_those_of_the_emulator(capsys):
    assert main(["gpu", "run", "--device=emulator", "--parts=time"]) == 1
    assert "--parts expected some of check on this device, got 'time'" in capsys.readouterr().err


def test_all_cases_are_valid_and_different():
    cases = [*check_cases(wgmma=True), *check_cases(wgmma=True, tiny=True), *timed_cases()]
    assert len({case.key for case in cases}) == len(cases)
    with new_context():
        for case in cases:
            assert ir.Module.parse(case.text).operation.verify()
            assert case.bytes > 0


def test_differences_are_parts_of_the_largest():
    expected = Expected(np.array([1.0, -4.0], np.float32), 4.0)
    assert expected.error(expected.values * np.float32(1.5)) == pytest.approx(0.5)
    assert expected.error(np.array([np.nan, 0], np.float32)) == float("inf")
    assert Expected(np.array([2], np.int32), 1.0).error(np.array([1], np.int32)) == float("inf")


@pytest.mark.parametrize(
    "case",
    [
        linear(33, 8, 16, dtype="f32"),
        gate_up(33, 8, 16, dtype="f32"),
        attention([70], [0], (4, 2, 16), dtype="f32"),
        attention([1] * 9, range(60, 69), (4, 2, 16), dtype="f32", first_slot=2),
        rows("add_rms_norm", 33, 8, "f32"),
        rows("rope", 33, 128, "f32"),
        rows("embedding", 33, 8, "f32"),
    ],
    ids=lambda case: case.name,
)
def test_rows_that_are_kept_are_those_of_the_whole(case):
    """They are computed alone, attention with caches of one sequence."""
    with new_context():
        module = ir.Module.parse(case.text)
        operands = draw(case, read_signature(module)["run"])
        results = reference.run(module, "run", list(operands.values()))
    names = [str(number) for number in range(len(results))]
    for kept, result in zip(expect_rows(case, operands, names).values(), results, strict=True):
        assert len(kept.rows) == len(kept.values) >= 3
        assert {0, case.tokens - 1} <= set(kept.rows)
        assert kept.error(result[list(kept.rows)]) < 1e-6


def test_operands_are_drawn_alike_and_differ_by_name():
    case = linear(700, 1500, 1030)
    with new_context():
        arguments = read_signature(ir.Module.parse(case.text))["run"]
    one, two = draw(case, arguments), draw(case, arguments)
    assert all(np.array_equal(one[name].view(np.int16), two[name].view(np.int16)) for name in one)
    assert one["w"].shape == (1500, 1030)
    assert len(np.unique(one["w"][:, 0].view(np.int16))) > 500
    assert not np.array_equal(one["x"], one["w"][:700])


@pytest.mark.parametrize(
    ("case", "peer"),
    [
        (linear(3, 8, 16, dtype="f32"), "cuBLAS"),
        (attention([5], [0], (4, 2, 16), dtype="f32"), "sdpa flash"),
        (attention([1, 1], [6, 6], (4, 2, 16), dtype="f32"), "sdpa flash"),
    ],
    ids=["linear", "prefill", "decode"],
)
def test_peers_compute_what_the_op_means(case, peer):
    with new_context():
        module = ir.Module.parse(case.text)
        drawn = draw(case, read_signature(module)["run"])
        (expected,) = reference.run(module, "run", list(drawn.values()))
    operands = {name: torch.from_numpy(value) for name, value in drawn.items()}
    assert whole(expected, None).error(peers(case)[peer](operands).numpy()) < 1e-5


def test_a_pair_is_one_product_for_its_peer():
    case, weights = gate_up(3, 8, 16, dtype="f32"), torch.randn(2, 8, 16)
    x = torch.randn(3, 16)
    wanted = torch.nn.functional.silu(x @ weights[0].T) * (x @ weights[1].T)
    torch.testing.assert_close(peers(case)["cuBLAS"]({"x": x, "w": weights.flatten(0, 1)}), wanted)


def timing(family: str, ours: float, moved: float = 1e9, **others: float) -> Timing:
    rounds = {"llm-mlir": [ours] * 5} | {name: [seconds] * 5 for name, seconds in others.items()}
    return Timing(f"{family} {ours}", family, "bf16", 1e12, moved, 4, rounds)


def test_page_says_what_is_reached(tmp_path):
    results = GpuResults({"gpu": "a GPU"}, {"numpy": "2"}, copy_bandwidth=2e12, skipped=["nothing to see"])
    results.checks.append(CheckResult("one", "linear", "wgmma", 1.0, 4e-3, ["linear_wgmma"], ""))
    results.timings = [timing("linear", 1e-3, cuBLAS=0.95e-3), timing("linear", 2e-3, cuBLAS=1e-3)]
    results.timings += [timing("attention", 1e-3, flash=2e-3, cudnn=0.8e-3), timing("rows", 1e-3)]
    results.timings[2].problems["cudnn"] = "differs"
    results.sanitized.append(Sanitized("memcheck", 0, "ERROR SUMMARY: 0 errors"))
    results.decoded.append(Decoded("model T", {"llm-mlir": [0.5], "torch.compile": [1.0]}, 0.2, "logits differ"))
    results.timings[1].problems["llm-mlir"] = "differs from float64"
    failures = ["one: 1.0e+00 of at most 4e-03", "linear 0.002: differs from float64", "model T: logits differ"]
    assert results.failures() == failures
    del results.timings[1].problems["llm-mlir"]
    results.save(tmp_path / "gpu.json")
    text = page(GpuResults.load(tmp_path / "gpu.json"))
    assert "0 of 1 passed" in text
    assert "| linear | 90% of cuBLAS | 1 of 2 | 50%: linear 0.002 |" in text
    assert "| attention | 90% of the best backend | 1 of 1 | 200%: attention 0.001 |" in text
    assert "| rows | 85% of copy bandwidth | 0 of 1 | 50%: rows 0.001 |" in text
    assert "500.00 ±0% | 1000.00 ±0%" in text
    assert "nothing to see" in text
    (tmp_path / "other.json").write_text("{}")
    with pytest.raises(ValueError, match="expected results of llm-bench gpu"):
        GpuResults.load(tmp_path / "other.json")


def test_summary_of_a_sanitizer():
    assert (
        last_words("========= COMPUTE-SANITIZER\nok\n========= ERROR SUMMARY: 0 errors\n") == "ERROR SUMMARY: 0 errors"
    )
    assert last_words("a\nb\n") == "b"
