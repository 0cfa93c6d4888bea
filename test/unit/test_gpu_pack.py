"""``llm-bench gpu pack`` and ``run --packed`` from end to end, against the driver's stand-in."""

import json
import os
import re
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from packed import Packed, make_packed
from standin import needs_standin

from llm_mlir.bench.command import main
from llm_mlir.bench.gpu import cases
from llm_mlir.bench.gpu.decode import packed_models
from llm_mlir.bench.gpu.expected import Expected, whole
from llm_mlir.bench.gpu.pack import Pack, PackError
from llm_mlir.bench.gpu.results import GpuResults
from llm_mlir.bench.gpu.schedule import in_order

DEALT = "linear 33x64x128, wgmma, bf16"  # weights have tensor maps of five dimensions
CHECKS = [
    cases.gate_up(33, 40, 72, "wgmma"),
    cases.linear(5, 40, 72, "small_m"),
    cases.linear(33, 64, 128, "wgmma"),
    *(cases.rows(op, 3, 128) for op in ("rms_norm", "softmax", "argmax")),
]
TIMED = [cases.linear(5, 40, 72), cases.attention([1, 1], [9, 17], (4, 2, 64)), cases.rows("add_rms_norm", 9, 128)]
WISHES = [*(("check", case) for case in CHECKS), *(("time", case) for case in TIMED)]

# What a machine with a GPU need not have.
BLOCKED = "import sys\nfor name in ('torch_mlir', 'ml_dtypes', 'torch', 'tokenizers', 'rich', 'jinja2'):\n"
BLOCKED += "    sys.modules[name] = None\n"


@pytest.fixture(scope="module")
def packed(tmp_path_factory) -> Packed:
    folder = tmp_path_factory.mktemp("packed")
    (folder / "sitecustomize.py").write_text(BLOCKED)
    return make_packed(folder, WISHES)


@needs_standin
def test_a_pack_runs_where_there_is_no_mlir(packed, tmp_path):
    path, page = tmp_path / "gpu.json", tmp_path / "gpu.md"
    done = packed.run(f"--json={path}", "-o", str(page))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 of 6 checks passed, 3 cases timed" in done.stdout
    results = GpuResults.load(path)
    assert results.machine["gpu"] == "stand-in 0"
    assert list(results.done) == [piece.id for piece in in_order(Pack(packed.path).pieces)]
    assert all(timing.rounds["llm-mlir"] and not timing.problems for timing in results.timings)
    assert results.copy_bandwidth == pytest.approx(2e12)
    assert "6 of 6 passed" in page.read_text()


@needs_standin
def test_each_fault_costs_its_case_alone(packed, tmp_path):
    """The message says kernel, case, launch and error; a process that hangs or has broken the GPU is replaced."""
    path = tmp_path / "gpu.json"
    faults = packed.faults(
        cubin="check: softmax 3x128, rows, bf16",
        ptx="PTX of check: softmax 3x128, rows, bf16",
        oom="check: argmax 3x128, rows, bf16",
        sticky="check: gate_up 33x40x72, wgmma, bf16",
        hang="check: rms_norm 3x128, rows, bf16",
        wrong="time: add_rms_norm 9x128, rows, bf16",
    )
    faults += "," + packed.faults(cubin=f"check: {DEALT}")
    done = packed.run(f"--json={path}", "--case-seconds=12", faults=faults)
    assert done.returncode == 1
    results = GpuResults.load(path)
    assert len(results.done) == len(WISHES)
    problems = {check.case: check.problem for check in results.checks if not check.passed}
    assert problems.keys() == {
        "softmax 3x128, rows, bf16",
        "argmax 3x128, rows, bf16",
        "gate_up 33x40x72, wgmma, bf16",
        "rms_norm 3x128, rows, bf16",
    }
    assert "CUDA_ERROR_INVALID_PTX): ptxas: line 1; fatal" in problems["softmax 3x128, rows, bf16"]
    assert "device memory more, found 1.1 of 1.1 GB free on stand-in 0" in problems["argmax 3x128, rows, bf16"]
    launch = r"kernel linear_wgmma, launch of \d+x1x1 blocks of 384x1x1 threads, \d+ bytes of shared memory: "
    sticky = r"cuStreamSynchronize failed: CUDA_ERROR_ILLEGAL_ADDRESS \(700\)"
    assert re.fullmatch(launch + sticky, problems["gate_up 33x40x72, wgmma, bf16"])
    hang = problems["rms_norm 3x128, rows, bf16"]
    assert hang.startswith("kernel run_rows_0, launch of ")
    assert hang.endswith("took more than 12 s")
    (wrong,) = [timing for timing in results.timings if timing.problems]
    assert "add_rms_norm 9x128, rows, bf16: differs from float64" in f"{wrong.case}: {wrong.problems['llm-mlir']}"
    assert len([line for line in done.stdout.splitlines() if line.startswith("failed: ")]) == 5
    if Pack(packed.path).binary(Pack(packed.path).piece(f"check: {DEALT}")).cubin:
        assert f"skipped: check: {DEALT}: the PTX runs, not the cubin" in done.stdout


@needs_standin
def test_a_run_goes_on(packed, tmp_path):
    path = tmp_path / "gpu.json"
    assert packed.run(f"--json={path}", "--parts=check", "--cases=softmax").returncode == 0
    first = GpuResults.load(path).done
    assert list(first) == ["check: softmax 3x128, rows, bf16"]
    short = packed.run(f"--json={path}", "--parts=check", "--cases=argmax", "--resume", "--budget=1")
    assert "skipped: 1 pieces from 'check: argmax 3x128, rows, bf16' on: no time was left" in short.stdout
    assert GpuResults.load(path).done == first
    rest = packed.run(f"--json={path}", "--parts=check", "--resume")
    assert "softmax" not in rest.stderr
    assert "6 of 6 checks passed" in rest.stdout
    edited = rewritten(packed.path, tmp_path / "edited.pack", lambda name, data: data + b"x" * (name == "4.binary"))
    mixed = replace(packed, path=edited).run(f"--json={path}", "--resume")
    assert mixed.returncode == 1
    assert f"{path}: expected results of {edited}, got one of another: 'check: softmax" in mixed.stderr
    other = packed.run(f"--json={path}", "--resume", devices="2", major="8")
    assert other.returncode == 1
    assert "expected results of {'gpu': 'stand-in 0', 'target': 'cuda:sm_80'" in other.stderr


@needs_standin
def test_a_sanitizer_runs_the_checks_last(packed, tmp_path, monkeypatch):
    """A script in its place runs the command and adds a summary; it finds something where a check fails."""
    script, path = tmp_path / "compute-sanitizer", tmp_path / "gpu.json"
    script.write_text('#!/bin/sh\nshift 2\n"$@" || exit 9\necho "========= ERROR SUMMARY: 0 errors"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    options = [f"--json={path}", "--parts=check,sanitize", "--cases=softmax"]
    assert packed.run(*options).returncode == 0
    found = GpuResults.load(path).sanitized
    assert [(each.tool, each.status) for each in found] == [("memcheck", 0), ("racecheck", 0), ("synccheck", 0)]
    assert found[0].summary == "ERROR SUMMARY: 0 errors"
    assert packed.run(*options, "--resume").returncode == 0
    assert GpuResults.load(path).sanitized == found
    done = packed.run(*options, faults=packed.faults(wrong="check: argmax 3x128, rows, bf16"))
    assert done.returncode == 1
    assert "failed: memcheck: FAILED: argmax 3x128, rows, bf16" in done.stdout


@needs_standin
def test_what_is_missing_is_one_line_and_no_file(packed, tmp_path):
    path = tmp_path / "gpu.json"
    none = packed.run(f"--json={path}", devices="0")
    assert none.returncode == 1
    assert none.stderr.splitlines()[-1].endswith("expected GPU 0, found 0 GPUs")
    second = packed.run(f"--json={path}", "--device=cuda:1", "--cases=argmax", "--parts=check", devices="2")
    assert second.returncode == 0
    assert json.loads(path.read_text())["machine"]["gpu"] == "stand-in 1"
    path.unlink()
    other = packed.run(f"--json={path}", major="8")
    assert "expected kernels for cuda:sm_80, got those for cuda:sm_90a" in other.stderr
    nothing = packed.run(f"--json={path}", "--cases=nothing")
    assert nothing.returncode == 1
    assert "--parts and --cases expected something of" in nothing.stderr
    emulated = packed.run(f"--json={path}", "--device=emulator")
    assert "--packed expected a GPU to run it, got --device emulator" in emulated.stderr
    assert not path.exists()


def rewritten(path, copy, edit):
    """A copy of a pack whose parts are what ``edit`` makes of their name and bytes; None leaves one out."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            data = edit(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return copy


@needs_standin
@pytest.mark.parametrize(
    ("part", "data"), [("4.binary", None), ("4.binary", b"text"), ("4.npz", b"text"), ("4.npz", None)]
)
def test_a_damaged_part_costs_its_piece_alone(part, data, packed, tmp_path):
    path = rewritten(packed.path, tmp_path / "pack", lambda name, old: data if name == part else old)
    done = replace(packed, path=path).run("--parts=check", "--cases=softmax")
    assert done.returncode == 1
    expected = (
        f"failed: softmax 3x128, rows, bf16: {path}: '{part}' of 'check: softmax 3x128, rows, bf16' is missing or"
    )
    assert expected in done.stdout
    Pack(path).binary(Pack(path).pieces[0])


@needs_standin
@pytest.mark.parametrize(
    "edit",
    [
        lambda pieces: pieces.clear(),
        lambda pieces: pieces.append(pieces[0]),
        lambda pieces: pieces[0].update(kind="chek"),
        lambda pieces: pieces[0].update(case=None),
        lambda pieces: pieces[0].update(kind="decode"),
    ],
)
def test_an_index_that_makes_no_sense_is_refused(edit, packed, tmp_path):
    def edited(name, data):
        if name != "index.json":
            return data
        index = json.loads(data)
        edit(index["pieces"])
        return json.dumps(index)

    with pytest.raises(PackError, match="got another file"):
        Pack(rewritten(packed.path, tmp_path / "pack", edited))


@pytest.mark.parametrize("text", ["text", "[1]", "{}", '{"format": "llm-bench gpu 3"}'])
def test_another_file_has_no_results(text, tmp_path):
    (tmp_path / "file").write_text(text)
    with pytest.raises(ValueError, match=r"file: expected results of llm-bench gpu, format '.*', got another file"):
        GpuResults.load(tmp_path / "file")


def test_a_device_is_not_replaced_by_a_file(capsys):
    assert main(["gpu", "pack", "-o", "/dev/null"]) == 1
    assert "--output expected a file in a folder that exists, got '/dev/null'" in capsys.readouterr().err


def test_no_processes_to_pack_with(tmp_path, capsys):
    assert main(["gpu", "pack", "-o", str(tmp_path / "pack"), "--jobs=0"]) == 1
    assert capsys.readouterr().err == "llm-bench: error: --jobs expected a number of at least 1, got 0\n"


def test_another_file_is_no_pack(tmp_path):
    (tmp_path / "file").write_text("{}")
    with pytest.raises(PackError, match="file: expected what 'llm-bench gpu pack' of this version writes, got another"):
        Pack(tmp_path / "file")


@pytest.mark.parametrize("most", [None, 500])
def test_what_is_kept_of_an_output_tells_wrong_from_right(most):
    """Rounding passes; one wrong element of 52,800, a tile of zeros, a row in another's place and NaNs do not."""
    exact = np.random.default_rng(0).standard_normal((160, 330))
    kept = Expected.load(whole(exact, most).arrays("y"), "y")
    rounded = (exact * (1 + np.random.default_rng(1).uniform(-(2**-9), 2**-9, exact.shape))).astype(np.float32)
    assert kept.error(rounded) < 2e-3
    for places in (np.s_[77, 101], np.s_[8:16, 16:32], np.s_[3], np.s_[:, 329]):
        wrong = rounded.copy()
        wrong[places] = 4.0 - wrong[places]
        assert kept.error(wrong) > 4e-3
    swapped = rounded.copy()
    swapped[[5, 6]] = swapped[[6, 5]]
    assert kept.error(swapped) > 4e-3
    rounded[0, 0] = np.nan
    assert kept.error(rounded) == float("inf")


def test_the_order_is_that_of_what_says_most():
    """One small check of each template, other checks, timings of the larger model at 2048 tokens and 1, others."""
    from llm_mlir.bench.gpu.pack import Piece

    checks = [Piece("check", case.key, case) for case in cases.check_cases(wgmma=True)]
    timed = [Piece("time", case.key, case) for case in cases.timed_cases()]
    models = [Piece("decode", model.key, model=model) for model in packed_models("T")]
    order = in_order([*models, *timed, *checks])
    kinds = [piece.kind for piece in order]
    assert kinds == ["check"] * len(checks) + ["time"] * len(timed) + ["decode"] * 2
    templates = [piece.case.template for piece in order if piece.case][:9]
    assert sorted(templates) == sorted(
        ["mma_sync", "small_m", "wgmma", "wgmma", "flash", "split_kv", "simt", "auto", "rows"]
    )
    first = order[len(checks)].case
    assert first is not None
    assert (first.name, first.tokens) == ("gate_up 2048x14336x4096", 2048)
