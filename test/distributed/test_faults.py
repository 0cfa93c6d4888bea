"""A rank that dies, raises or hangs ends the others soon, with one message; so does what cannot work at all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from mpi_launch import end_group, needs_mpi, run, start

SCRIPT = Path(__file__).with_name("faulty_rank.py")
LLM_RUN = (sys.executable, "-m", "llm_mlir.tools.llm_run")
SECONDS = 10  # from a fault to the end of the last rank, compiling aside
pytestmark = [needs_mpi, pytest.mark.slow]


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("raise", "rank 1, in step 2 (decode_greedy): out of luck"),
        ("stop", "rank 1 has given no sign of life for 6 s, in step 2 (decode_greedy)"),
        ("hang", "rank 1 hangs in step 2 (decode_greedy): others are in step 3"),
    ],
)
def test_one_message_names_rank_and_step(fault, message, model_directory):
    process = start(
        2, sys.executable, SCRIPT, fault, 3, model_directory(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert process.stdout.readline() == "begins\n"
        began = time.monotonic()
        out, err = process.communicate(timeout=300)
        assert time.monotonic() - began < SECONDS + 5  # a busy machine may be slow to schedule
    finally:
        end_group(process)
    assert process.returncode
    assert "not reached" not in out
    assert [line for line in err.splitlines() if "error" in line] == [f"llm-mlir: error: {message}"]


@pytest.mark.skipif(not Path("/proc").exists(), reason="finds mapped files in /proc")
def test_weights_of_another_rank_that_are_truncated(model_directory, tmp_path):
    """Rank 0 has an error in place of the first token that is wrong, and is there afterwards."""
    code, out, err = run(2, sys.executable, SCRIPT.with_name("truncated_weights.py"), model_directory(), tmp_path)
    message = (
        "rank 1: THE FILE: truncated, or its disk failed, while it was in use: results would be wrong from here on"
    )
    assert (code, out.splitlines(), err) == (0, [message] * 2, "")


def ranks_of(process):
    """The processes of each rank that ``llm-run --processes`` has started, by rank."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            variables = dict(each.partition("=")[::2] for each in (folder / "environ").read_text().split("\0"))
        except (OSError, UnicodeDecodeError):
            continue
        if variables.get("LLM_MLIR_TEST") == str(process.pid) and "PMI_RANK" in variables:
            found[int(variables["PMI_RANK"])] = int(folder.name)
    return found


def start_llm_run(directory, cache, *options):
    """``llm-run`` on two ranks, once its text comes."""
    code = "import os, sys; os.environ['LLM_MLIR_TEST'] = str(os.getpid()); os.execv(sys.argv[1], sys.argv[1:])"
    arguments = [directory, "--prompt", "the", "--max-new-tokens", "1500", "--processes", "2", "--threads", "1"]
    arguments += ["--temperature", "0", "--suppress-tokens", "1", "--cache-dir", cache, *options]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, (*LLM_RUN, *arguments))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout.read(1), process.stderr.read()
    return process


@pytest.mark.skipif(not Path("/proc").exists(), reason="finds ranks in /proc")
@pytest.mark.parametrize("rank", [0, 1])
def test_a_rank_that_is_killed(rank, model_directory, tmp_path):
    process = start_llm_run(model_directory(), tmp_path)
    try:
        os.kill(ranks_of(process)[rank], signal.SIGKILL)
        began = time.monotonic()
        _, err = process.communicate(timeout=60)
        assert time.monotonic() - began < SECONDS
        assert process.returncode == 1
        assert err.startswith(f"llm-run: error: rank {rank} died in step ")
        assert err.count("\n") == 1
        assert ranks_of(process) == {}
    finally:
        end_group(process)


@pytest.mark.skipif(not Path("/proc").exists(), reason="finds ranks in /proc")
def test_ctrl_c_ends_all(model_directory, tmp_path):
    process = start_llm_run(model_directory(), tmp_path)
    try:
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err.strip()) == (130, "llm-run: interrupted")
        assert ranks_of(process) == {}
    finally:
        end_group(process)


@pytest.mark.skipif(not Path("/proc").exists(), reason="finds ranks in /proc")
def test_when_the_first_process_is_killed(model_directory, tmp_path):
    process = start_llm_run(model_directory(), tmp_path)
    try:
        process.kill()
        _, err = process.communicate(timeout=60)
        assert err.startswith("llm-mlir: error: the process that started the ranks died in step ")
        assert err.count("\n") == 1
    finally:
        end_group(process)


def test_hosts_that_cannot_be_reached(model_directory, tmp_path):
    (tmp_path / "ssh").write_text("#!/bin/sh\nexit 255\n")
    (tmp_path / "ssh").chmod(0o755)
    command = [*LLM_RUN, str(model_directory()), "--prompt", "the", "--hosts", "a.invalid,b.invalid"]
    variables = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    result = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 1
    expected = "a rank on each of a.invalid, b.invalid, got none from some of them"
    assert result.stderr.splitlines()[-1] == f"llm-run: error: mpiexec expected to start {expected}"


def test_a_library_of_mpi_that_cannot_be_loaded_is_said_once(model_directory, tmp_path):
    command = [*LLM_RUN, str(model_directory()), "--prompt", "the", "--processes", "2"]
    (tmp_path / "mpi4py").mkdir()
    (tmp_path / "mpi4py" / "__init__.py").write_text("class rc:\n    pass\n")
    (tmp_path / "mpi4py" / "MPI.py").write_text("raise RuntimeError('cannot load it')\n")
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path[1:]])}
    result = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 1
    assert result.stderr == "llm-run: error: several processes expect an MPI library, got none: cannot load it\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--processes", "5"], "processes expected at most 4, the number of attention heads, got 5"),
        (
            ["--processes", "2", "--target", "cuda:sm_80"],
            "--target expected a CPU for several processes, got 'cuda:sm_80'",
        ),
        (["--processes", "2", "--context", "9000"], "--context expected an integer from 1 to 2048"),
        (["--processes", "0"], "argument --processes: expected an integer >= 1, got '0'"),
        (
            ["--processes", "2", "--stage", "distribute=llm-shard{degree=3}"],
            "llm-shard expects degree=2, the number of ranks, or 1, got 3",
        ),
        (["--hosts", "a,b", "--processes", "3"], "--processes expected a multiple of 2, the number of --hosts, got 3"),
        (["--processes", "3", "--pipeline-stages", "2"], "--processes expected a multiple of 2, the number of --pip"),
        (["--processes", "4", "--pipeline-stages", "4"], "--pipeline-stages expected at most 3, the number of layers"),
        (["--pipeline-stages", "2"], "--pipeline-stages expects --processes or --hosts"),
        (
            ["--stage", "distribute=llm-shard{degree=2}"],
            "expects 'communicator' of several ranks, got a single process",
        ),
        (["--hosts", "a,,b"], "argument --hosts: expected names such as a,b, got 'a,,b'"),
    ],
)
def test_what_cannot_work_is_one_line(options, message, model_directory):
    command = [*LLM_RUN, str(model_directory()), "--prompt", "the", *options]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith("llm-run: error: ")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_ranks_with_different_options_say_which(model_directory, tmp_path):
    script = tmp_path / "differ.py"
    script.write_text(
        "import sys\nfrom mpi4py import MPI\nimport llm_mlir\nrank = MPI.COMM_WORLD.rank\n"
        "try:\n    llm_mlir.compile(llm_mlir.load(sys.argv[1]), communicator=MPI.COMM_WORLD, context=64 + rank)\n"
        "except ValueError as error:\n    print(error)\n"
    )
    code, out, err = run(2, sys.executable, script, model_directory())
    assert code == 0, err
    text = out.replace("\n", "")  # lines of ranks may run into each other
    assert text[: len(text) // 2] == text[len(text) // 2 :]
    assert text.startswith("all ranks expect the same limits, got Limits(")


def test_without_mpi_the_cure_is_said(model_directory):
    code = "import sys; sys.modules['mpi4py'] = None; from llm_mlir.tools.llm_run import main; sys.exit(main())"
    command = [sys.executable, "-c", code, str(model_directory()), "--prompt", "the", "--processes", "2"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.stderr == "llm-run: error: --processes expects MPI, got no mpi4py: pip install 'llm-mlir[mpi]'\n"
