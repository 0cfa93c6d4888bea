"""llm-opt as a user meets it: exit codes, messages, files, start time. What passes print is in test/pipelines."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llm_mlir.opt.arguments import OptError, parse_arguments
from llm_mlir.pipeline.finder import upstream_pass_names
from llm_mlir.pipeline.scan_upstream import TARGET, scan

LLM_OPT = Path(sys.executable).with_name("llm-opt")
EXAMPLES = Path(__file__).parents[2] / "examples"
MISBEHAVE = Path(__file__).parents[1] / "pipelines" / "Inputs" / "misbehave.py"
IDENTITY = "func.func @f(%a: i32) -> i32 {\n  return %a : i32\n}\n"


def llm_opt(*arguments, text: str = IDENTITY) -> subprocess.CompletedProcess:
    """Runs llm-opt with ``text`` as its input."""
    return subprocess.run([LLM_OPT, *map(str, arguments)], input=text, capture_output=True, text=True, check=False)


def error_of(*arguments, text: str = IDENTITY) -> str:
    """What llm-opt complains about; it must fail with 1 and without a traceback."""
    result = llm_opt(*arguments, text=text)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--passes=canonicalise"], "llm-opt: error: unknown pass 'canonicalise', did you mean 'canonicalize'?\n"),
        (
            ["--canonicalise"],
            "llm-opt: error: unknown option or pass '--canonicalise', did you mean '--canonicalize'?\n",
        ),
        (["--split-input-fil"], "unknown option or pass '--split-input-fil', did you mean '--split-input-file'?\n"),
        (["--passes=llm-fuse-gate-up{min-token=2}"], "did you mean 'min-tokens'?; options: min-tokens=1 (int)\n"),
        (
            ["--passes=llm-fuse-gate-up{min-tokens=x}"],
            "option 'min-tokens' of pass 'llm-fuse-gate-up' expects int, got 'x'\n",
        ),
        (
            ["--passes=canonicalize{max-iterations=x}"],
            "'max-iterations' of pass 'canonicalize' expects an integer, got 'x'\n",
        ),
        (
            ["--passes=cse(("],
            "llm-opt: error: expected the name of a pass at column 5 of the pipeline\n  cse((\n      ^\n",
        ),
        (["--passes=cse", "--canonicalize"], "llm-opt: error: give passes in one way"),
        (["--stop-after=linag"], "llm-opt: error: unknown stage 'linag', did you mean 'linalg'?"),
        (["--stop-after=linalg", "--target-cpu=haswel"], "got 'haswel' (did you mean 'haswell'?)\n"),
        (["--emit=exe"], "llm-opt: error: argument --emit: invalid choice: 'exe'"),
        (["--verify-each=perhaps"], "expects true or false, got 'perhaps'\n"),
        (["/no/such.mlir"], "llm-opt: error: cannot read '/no/such.mlir': No such file or directory\n"),
        (["-o", "/no/such/file"], "llm-opt: error: cannot write '/no/such/file': No such file or directory\n"),
        (["--load=/no/such.py"], "llm-opt: error: cannot load '/no/such.py': no such file\n"),
        (["--print-ir-tree-dir=/proc/x", "--cse"], "llm-opt: error: cannot write '/proc/x/"),
        (["--run-reproducer"], "is no reproducer"),
    ],
)
def test_mistakes_on_the_command_line(arguments: list[str], message: str):
    error = error_of(*arguments)
    assert message in error
    assert error.startswith("llm-opt: error: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "func.func @f() {\n  return %x : i32\n}",
            "<stdin>:2:10: error: use of undeclared SSA value name\n  return %x : i32\n",
        ),
        ("func.func @f() {", "<stdin>:1:15: error: expected operation name in quotes"),
        ("func.func @f() -> i32 {\n  return\n}", "<stdin>:2:3: error: 'func.return' op has 0 operands"),
        ('func.func @f() {\n  "no.such"() : () -> ()\n}', "<stdin>:2:"),
        ("\0\1\2", "<stdin>:1:2: error: unexpected character"),
    ],
)
def test_bad_input_is_an_error_with_its_place(text: str, message: str):
    assert message in error_of(text=text)


def test_input_from_stdin_or_file_and_output_to_either(tmp_path: Path):
    source, result = tmp_path / "in.mlir", tmp_path / "out.mlir"
    source.write_text(IDENTITY)
    assert llm_opt(source, "-o", result, "--cse").stdout == ""
    assert result.read_text() == llm_opt("-").stdout == llm_opt().stdout
    assert f'loc("{source}":1:1)' in llm_opt(source, "--print-debuginfo").stdout
    assert '"func.func"()' in llm_opt(source, "--print-op-generic").stdout


def test_a_broken_input_leaves_the_output_alone(tmp_path: Path):
    result = tmp_path / "out.mlir"
    result.write_text("precious")
    error_of("-o", result, text="nonsense")
    assert result.read_text() == "precious"


def test_parts_of_a_split_input_are_independent():
    text = f"{IDENTITY}// -----\nfunc.func @g() {{ return 1 }}\n// -----\nfunc.func @h() {{\n  return\n}}\n"
    result = llm_opt("--split-input-file", text=text)
    assert result.returncode == 1
    assert "<stdin>:5:24: error:" in result.stderr
    assert result.stdout.count("// -----\n") == 2
    assert "@f" in result.stdout
    assert "@h" in result.stdout


def test_reader_that_has_seen_enough():
    with subprocess.Popen([LLM_OPT, "--list-passes"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""


def test_lists(tmp_path: Path):
    passes = llm_opt("--list-passes", "--load", MISBEHAVE).stdout
    assert "\n  llm-fuse-gate-up\n      Fuses an MLP's gate and up" in passes
    assert "min-tokens=1 (int) " in passes
    assert "\n  test-misbehave [func.func]\n" in passes
    assert "\n  canonicalize\n      cse-between-iterations=false (bool), max-iterations=10 (int)" in passes
    stages = llm_opt("--show-stages").stdout
    assert stages.index("\n  import\n") < stages.index("convert-llm-to-linalg") < stages.index("\n  llvm\n")
    broken = tmp_path / "broken.py"
    broken.write_text("1 / 0")
    assert f"{broken}:1:1: error: loading '{broken}' raised ZeroDivisionError" in error_of(
        "--list-passes", "--load", broken
    )


def test_bugs_in_a_loaded_pass_are_shown_in_its_file(tmp_path: Path):
    text = IDENTITY.replace("@f", "@fail")
    error = error_of("--load", MISBEHAVE, "--test-misbehave=by=bug", text=text)
    line = 1 + MISBEHAVE.read_text().split("\n").index('        op.attributes["no such attribute"]')
    assert f"{MISBEHAVE}:{line}:9: error: pass 'test-misbehave{{by=bug}}' raised KeyError" in error
    full = llm_opt("--load", MISBEHAVE, "--test-misbehave=by=bug", "--debug", text=text)
    assert "Traceback" in full.stderr
    broken = tmp_path / "broken.py"
    broken.write_text("def f(:\n")
    assert f"{broken}:1:7: error: loading '{broken}': invalid syntax" in error_of("--load", broken)


def test_errors_that_a_pass_only_mentions_do_not_fail():
    text = IDENTITY.replace("@f", "@fail")
    result = llm_opt("--load", MISBEHAVE, "--test-misbehave=by=warning", text=text)
    assert result.returncode == 0
    assert "<stdin>:1:1: error: not quite right" in result.stderr
    assert "@fail" in result.stdout


def test_a_reproducer_does_not_load_code_unasked(tmp_path: Path):
    reproducer = tmp_path / "r.mlir"
    text = IDENTITY.replace("@f", "@fail")
    assert "reproducer written" in error_of(
        "--load", MISBEHAVE, "--test-misbehave", "--reproducer", reproducer, text=text
    )
    assert "expects a function that does not fail" in error_of(reproducer, "--run-reproducer")
    plain = llm_opt(reproducer)
    assert "@fail" in plain.stdout
    assert plain.stderr == ""


def test_crash_while_the_pipeline_is_built_is_reported():
    error = error_of("--pass-pipeline=builtin.module(func.func(gpu-lower-to-nvvm-pipeline))")
    assert error.endswith("llm-opt: error: crash (SIGABRT) in building the pipeline\n")


@pytest.mark.parametrize(
    ("by", "message"),
    [
        ("exit", "error: pass 'test-misbehave{by=exit}' raised SystemExit: 0\n"),
        ("interrupt", "error: pass 'test-misbehave{by=interrupt}' raised KeyboardInterrupt\n"),
        (
            "os_exit",
            "the process was ended with exit code 0 in pass 'test-misbehave{by=os_exit}' on 'func.func' @fail at",
        ),
    ],
)
def test_a_pass_that_ends_the_process_is_named(tmp_path: Path, by: str, message: str):
    reproducer = tmp_path / "r.mlir"
    text = IDENTITY.replace("@f", "@fail")
    arguments = ["--load", MISBEHAVE, f"--test-misbehave=by={by}", "--reproducer", reproducer]
    assert message in error_of(*arguments, text=text)
    assert message.partition(" on ")[0].strip() in error_of(reproducer, "--run-reproducer")


def test_a_file_that_ends_the_process_when_it_is_loaded_is_named(tmp_path: Path):
    plugin = tmp_path / "plugin.py"
    for ending, message in [
        ("sys.exit('enough')", f"{plugin}:1:13: error: loading '{plugin}' raised SystemExit: enough\n"),
        ("os._exit(0)", f"llm-opt: error: the process was ended with exit code 0 in loading '{plugin}'\n"),
    ]:
        plugin.write_text(f"import os, sys; {ending}")
        assert message.partition("13:")[2] in error_of("--load", plugin)
        error_of("--load", plugin, "--list-passes")


@pytest.mark.parametrize(("number", "word"), [(signal.SIGINT, "interrupted"), (signal.SIGTERM, "terminated")])
def test_who_ends_a_hang_learns_which_pass_it_was(tmp_path: Path, number: signal.Signals, word: str):
    reproducer, source = tmp_path / "r.mlir", tmp_path / "x.mlir"
    source.write_text(IDENTITY.replace("@f", "@fail"))
    command = [LLM_OPT, source, "--load", MISBEHAVE, "--passes=cse,test-misbehave{by=hang}", "--reproducer", reproducer]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr.readline() == "hangs\n"
        process.send_signal(number)
        error = process.stderr.read()
    assert process.returncode == 128 + number
    assert error.startswith(
        f"llm-opt: error: {word} in pass 'test-misbehave{{by=hang}}' on 'func.func' @fail at {source}"
    )
    assert f"reproducer written to '{reproducer}'" in error
    assert "by=hang" in reproducer.read_text()


def test_a_contract_that_fails_has_a_reproducer(tmp_path: Path):
    reproducer = tmp_path / "r.mlir"
    text = "func.func @f() {\n  %a = memref.alloc() : memref<4xf32>\n  return\n}\n"
    message = "'memref.alloc' op is left after stage 'import'"
    error = error_of("--stop-after=linalg", "--reproducer", reproducer, text=text)
    assert message in error
    assert f"reproducer written to '{reproducer}'" in error
    assert message in error_of(reproducer, "--run-reproducer")


def test_killing_llm_opt_ends_its_child(tmp_path: Path):
    sleeper = tmp_path / "sleeper.py"
    mark = tmp_path / "pid"
    sleeper.write_text(
        f"import os, pathlib, time\npathlib.Path({str(mark)!r}).write_text(str(os.getpid()))\ntime.sleep(60)\n"
    )
    with subprocess.Popen([LLM_OPT, f"--load={sleeper}"], stdin=subprocess.PIPE) as process:
        process.stdin.close()
        wait_until(lambda: mark.exists() and mark.read_text())
        child = int(mark.read_text())
        assert child != process.pid
        process.send_signal(signal.SIGKILL)
    wait_until(lambda: not running(child))


def wait_until(condition, limit: float = 20.0) -> None:
    """Waits for ``condition``, and fails after ``limit`` seconds."""
    end = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def running(pid: int) -> bool:
    """Whether the process is there and no zombie that nobody has collected yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except FileNotFoundError:
        return False


def test_arguments_of_mlir_opt_are_understood():
    arguments = parse_arguments(
        ["-cse", "--mlir-timing", "--canonicalize={top-down=false}", "x.mlir", "-verify-each=0"]
    )
    assert arguments.pass_flags == [("cse", ""), ("canonicalize", "top-down=false")]
    assert (arguments.timing, arguments.input, arguments.verify_each) == (True, "x.mlir", False)
    assert parse_arguments(["--verify-each", "x.mlir"]).input == "x.mlir"
    with pytest.raises(OptError, match="one way"):
        parse_arguments(["--cse", "--passes=canonicalize"])


def test_examples_run():
    example = [EXAMPLES / "first_pass.mlir", "--load", EXAMPLES / "first_pass.py"]
    fused = llm_opt(*example, "--passes=my-fuse-swiglu,canonicalize", "--stats")
    assert "llm.swiglu" in fused.stdout
    assert "llm.silu" not in fused.stdout
    assert "1 fused" in fused.stderr
    assert "at-most expects 0 or more, got -1" in error_of(*example, "--my-fuse-swiglu=at-most=-1")
    script = subprocess.run([sys.executable, EXAMPLES / "pipeline.py"], capture_output=True, text=True, check=True)
    assert script.stdout.startswith("builtin.module(my-fuse-swiglu{at-most=8},convert-llm-to-linalg,")
    assert "after my-fuse-swiglu{at-most=8}: " in script.stdout
    assert "linalg.generic" in script.stdout


def test_the_list_of_upstream_passes_is_that_of_the_bindings():
    assert scan() == TARGET.read_text()
    assert {"canonicalize", "cse", "one-shot-bufferize", "convert-to-llvm"} <= set(upstream_pass_names())


def test_start_imports_only_what_the_passes_need(tmp_path: Path):
    """Importing is most of a start (0.12 s of CPU time): what is heavy and not needed here must stay out."""
    source = tmp_path / "small.mlir"
    source.write_text(IDENTITY)
    command = [sys.executable, "-X", "importtime", LLM_OPT, source, "--passes=canonicalize", "-o", os.devnull]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines() if "|" in line}
    heavy = (
        "numpy._core",
        "llvmlite",
        "torch",
        "tokenizers",
        "jinja2",
        "rich",
        "ml_dtypes",
        "asyncio",
        "multiprocessing",
    )
    assert "llm_mlir.mlir" in imported
    assert not imported & set(heavy)
    assert not [
        name for name in imported if name.startswith(("llm_mlir.runtime", "llm_mlir.frontend", "llm_mlir.bench"))
    ]
