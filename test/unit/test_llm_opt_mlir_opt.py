"""llm-opt beside mlir-opt: flags in its spelling, reproducers that both run, output that is the same."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from llm_mlir.mlir import PACKAGE
from llm_mlir.opt.arguments import OptError, parse_arguments
from llm_mlir.opt.reproducer import external_resources, reproducer_text

BIN = Path(sys.executable).parent
MLIR_OPT = shutil.which("torch-mlir-opt", path=str(BIN)) if PACKAGE == "torch_mlir" else None
MISBEHAVE = Path(__file__).parents[1] / "pipelines" / "Inputs" / "misbehave.py"
SUMS = """func.func @f(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  %c = arith.addi %a, %a : i32
  %d = arith.muli %b, %c : i32
  return %d : i32
}
"""

beside_mlir_opt = pytest.mark.skipif(MLIR_OPT is None, reason="the bindings bring no mlir-opt")


def run(*arguments, tool: str | Path = BIN / "llm-opt", data: str | bytes = SUMS) -> subprocess.CompletedProcess:
    """Runs a tool with ``data`` as its input; output is text with what is no UTF-8 kept."""
    raw = data if isinstance(data, bytes) else data.encode()
    result = subprocess.run([tool, *map(str, arguments)], input=raw, capture_output=True, check=False)
    result.stdout, result.stderr = (
        stream.decode(errors="surrogateescape") for stream in (result.stdout, result.stderr)
    )
    return result


def error_of(*arguments, data: str | bytes = SUMS) -> str:
    """What llm-opt complains about, in one line; it must fail with 1."""
    result = run(*arguments, data=data)
    assert result.returncode == 1
    assert result.stderr.startswith("llm-opt: error: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--verify-diagnostics=some"], "argument --verify-diagnostics: invalid choice: 'some'"),
        (["--split-input-file="], "argument --split-input-file: expects what a line starts with, got ''"),
        (["--mlir-elide-elementsattrs-if-larger=few"], "expected an integer >= 0, got 'few'"),
        (["--mlir-elide-elementsattrs-if-larger=-1"], "got '-1'"),
        (["--mlir-elide-resource-strings-if-larger=9223372036854775808"], "got '9223372036854775808'"),
        (["--mlir-elide-elementsattrs-if-larger"], "expected one argument"),
        (["--print-op-generic=perhaps"], "argument --print-op-generic: expects true or false, got 'perhaps'"),
        (["--irdl-file=/dev/null"], "'/dev/null' defines no dialects in IRDL: it has no irdl.dialect"),
        (["--irdl-file=/no/such"], "cannot read '/no/such': No such file or directory"),
        (["--emit-bytecode", "--emit=llvm"], "--emit-bytecode writes MLIR: give it no --emit"),
        (
            ["--emit-bytecode", "--emit-bytecode-version=99"],
            "--emit-bytecode-version=99: unsupported version requested 99",
        ),
        (["--no-implicit-module", "--stop-after=linalg"], "--no-implicit-module takes passes"),
        (["--no-implicit-module", "--pass-pipeline=builtin.module(cse)"], "runs on 'builtin.module', got 'func.func'"),
        (["--run-reproducer", "--cse"], "--run-reproducer runs the passes of one reproducer: give no others"),
        (["--run-reproducer"], "'-' is no reproducer"),
        (["--print-value-users", "--use-nameloc-as-prefix"], "give one of --print-value-users and"),
    ],
)
def test_what_flags_refuse(arguments: list[str], message: str):
    assert message in error_of(*arguments)


def test_flags_are_spelled_as_for_mlir_opt():
    given = parse_arguments(
        [
            *("--mlir-disable-threading", "--mlir-print-ir-after=cse", "--mlir-print-ir-after=sccp,sroa"),
            *("--mlir-pass-statistics", "--mlir-pass-pipeline-crash-reproducer=r.mlir", "--split-input-file"),
            *("--verify-diagnostics", "--print-op-generic=false", "--mlir-timing=true", "x.mlir"),
        ]
    )
    assert given.print_ir_after == ["cse", "sccp", "sroa"]
    assert (given.stats, given.reproducer, given.input) == (True, "r.mlir", "x.mlir")
    assert (given.print_op_generic, given.timing) == (False, True)
    assert (given.split_input_file, given.verify_diagnostics) == ("// -----", "all")
    with pytest.raises(OptError, match="argument --timing: expects true or false, got 'no'"):
        parse_arguments(["--mlir-timing=no"])


@beside_mlir_opt
@pytest.mark.parametrize(
    "flags",
    [
        ["--cse", "--canonicalize"],
        ["--cse", "--mlir-print-debuginfo"],
        ["--no-implicit-module", "--mlir-print-op-generic"],
        ["--mlir-print-local-scope", "--mlir-print-debuginfo"],
        ["--emit-bytecode"],
        ["--mlir-print-skip-regions"],
        ["--split-input-file", "--cse"],
        ["--split-input-file=// cut", "--output-split-marker=// next"],
    ],
    ids=" ".join,
)
def test_the_output_is_that_of_mlir_opt(tmp_path: Path, flags: list[str]):
    source = tmp_path / "x.mlir"
    separated = "" if "--no-implicit-module" in flags or "--emit-bytecode" in flags else f"// -----\n{SUMS}"
    marker = "// cut" if "--split-input-file=// cut" in flags else "// -----"
    source.write_text(SUMS + separated.replace("@f", "@g").replace("// -----", marker))
    ours, theirs = run(source, *flags), run(source, *flags, tool=MLIR_OPT)
    if "--emit-bytecode" in flags:  # they differ in what produced them
        ours, theirs = (run(data=each.stdout.encode(errors="surrogateescape")) for each in (ours, theirs))
    assert ours.stdout.split() == theirs.stdout.split()
    assert ours.returncode == theirs.returncode


@beside_mlir_opt
def test_reproducers_are_those_of_mlir_opt(tmp_path: Path):
    ours, theirs = tmp_path / "ours.mlir", tmp_path / "theirs.mlir"
    passes = "--pass-pipeline=builtin.module(func.func(cse),canonicalize{max-iterations=3})"
    run(passes, f"--mlir-generate-reproducer={ours}")
    run(passes, f"--mlir-generate-reproducer={theirs}", tool=MLIR_OPT)
    expected = run(passes).stdout
    assert "addi" in expected
    for tool in (BIN / "llm-opt", MLIR_OPT):
        for file in (ours, theirs):
            assert run(file, "--run-reproducer", tool=tool).stdout.split() == expected.split()
    assert run(ours).stdout.count("addi") == 2
    assert run(ours).stderr == ""


def test_a_reproducer_names_what_it_loads_and_keeps_the_input_s_resources(tmp_path: Path):
    reproducer = tmp_path / "r.mlir"
    blob = '{-# dialect_resources: { builtin: { blob: "0x0800000001020304" } } #-}\n'
    constant = "  %r = arith.constant dense_resource<blob> : tensor<4xi8>\n  return"
    text = SUMS.replace("@f", "@fail").replace("  return", constant) + blob
    run("--load", MISBEHAVE, "--passes=test-misbehave{by=invalid},cse", "--reproducer", reproducer, data=text)
    resources = external_resources(reproducer.read_bytes())
    assert resources["mlir_reproducer"]["pipeline"] == "builtin.module(func.func(test-misbehave{by=invalid}),cse)"
    assert resources["mlir_reproducer"]["verify_each"] is True
    assert resources["llm_opt"] == {"load0": str(MISBEHAVE)}
    assert "0x0800000001020304" in run(reproducer).stdout
    again = run(reproducer, "--run-reproducer")
    assert again.returncode == 1
    assert "pass 'test-misbehave{by=invalid}' left invalid IR" in again.stderr


def test_texts_in_reproducers_survive():
    arguments = parse_arguments(['--load=/odd "name" é\\.py', "--allow-unregistered-dialect", "--verify-each=0"])
    pipeline = 'builtin.module(a{x=\'1 "2"\' y={-# }},b{z="//"})'
    text = reproducer_text('// {-# "\nmodule {}', pipeline, "a{x=\n}", arguments)
    resources = external_resources(text.encode(errors="surrogateescape"))
    assert resources["mlir_reproducer"] == {"pipeline": pipeline, "disable_threading": True, "verify_each": False}
    assert resources["llm_opt"]["load0"] == '/odd "name" é\\.py'
    assert resources["llm_opt"]["allow_unregistered_dialect"] is True


def test_parts_keep_their_bytes():
    text = b'module attributes {test.a = "\xff\x01\r"} {}\r\n// -----\r\nmodule attributes {test.b = "\xc3\xa9"} {}\r\n'
    result = run("--split-input-file", data=text)
    assert result.stdout.split("\n") == [
        'module attributes {test.a = "\\FF\\01\\0D"} {',
        "}",
        "// -----",
        'module attributes {test.b = "\\C3\\A9"} {',
        "}",
        "",
    ]


def test_input_that_can_be_read_once_is_read_once(tmp_path: Path):
    source = tmp_path / "x.mlir"
    source.write_text(SUMS)
    command = f"{BIN / 'llm-opt'} <(cat {source}) --print-debuginfo"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert "arith.muli" in result.stdout
    assert 'loc("/dev/fd/' in result.stdout


@pytest.mark.parametrize(
    ("before", "columns"),
    [
        ("", ""),
        ("\t", "\t"),
        ('"\u00e9\u00e9" ', " " * 5),
        ('"\u4f60\U0001f600" ', " " * 7),
        ('"e\u0301" ', " " * 4),
        ('"\t" ', " \t  "),
    ],
)
def test_carets_stand_below_what_they_mean(before: str, columns: str):
    attribute = f"attributes {{ test.a = {before} }}" if before.strip() else before
    line = f"module {attribute} {{ return }}" if before.strip() else f"{before}module {{ return }}"
    shown, caret = run(data=line).stderr.split("\n")[1:3]
    assert shown == line
    lead = f"module attributes {{ test.a = {columns} }} {{ return" if before.strip() else f"{columns}module {{ return"
    blank = "".join(c if c == "\t" else " " for c in lead)
    assert len(caret) <= len(blank) + 1
    assert caret.startswith(blank[: len(blank) - len("return")])
