"""``llm-reduce``: what is left of a large module still fails in the same way, and is small."""

from pathlib import Path

import pytest

from llm_mlir.pipeline import find_pass
from llm_mlir.pipeline.plugins import load_plugins
from llm_mlir.reduce.command import main
from llm_mlir.testing.reduction import steps
from llm_mlir.testing.reduction.reducer import Reducer

FAULTS = Path(__file__).parents[1] / "pipelines" / "Inputs" / "faults.py"
T = "tensor<?x24xf32>"
BROKEN = '''
import os, signal
from dataclasses import dataclass
from typing import Any, ClassVar
from llm_mlir.pipeline import Pass, option, register


@register
@dataclass(frozen=True)
class Broken(Pass):
    """Breaks at a norm."""

    name: ClassVar[str] = "test-broken"
    how: str = option("", "how")

    def run(self, op: Any, rw: Any) -> None:
        for norm in rw.ops("llm.rms_norm"):
            if self.how == "segfault":
                os.kill(os.getpid(), signal.SIGSEGV)
            raise ValueError("no")
'''


def chain(layers, at):
    """Layers of five ops, of which one begins by a norm and the others by softmax."""
    value, lines = "%x", [f"func.func @f(%x: {T}, %w: tensor<24xf32>, %m: tensor<24x24xf32>) -> {T} {{"]
    for i in range(layers):
        norm = f'"llm.rms_norm"({value}, %w) {{eps = 1.0e-05 : f64}} : ({T}, tensor<24xf32>) -> {T}'
        lines += [
            f"  %n{i} = {norm}" if i == at else f'  %n{i} = "llm.softmax"({value}) : ({T}) -> {T}',
            f'  %l{i} = "llm.linear"(%n{i}, %m) : ({T}, tensor<24x24xf32>) -> {T}',
            f'  %s{i} = "llm.silu"(%l{i}) : ({T}) -> {T}',
            f'  %u{i} = "llm.mul"(%s{i}, %l{i}) : ({T}, {T}) -> {T}',
            f'  %a{i} = "llm.add"({value}, %u{i}) : ({T}, {T}) -> {T}',
        ]
        value = f"%a{i}"
    return "\n".join([*lines, f"  return {value} : {T}", "}", ""])


def test_two_hundred_ops_become_one(tmp_path, capsys):
    big, small = tmp_path / "big.mlir", tmp_path / "small.mlir"
    big.write_text(chain(40, 23))
    options = [f"--load={FAULTS}", "--check-each", "--passes=cse,test-fault{kind=eps}", "-o", str(small)]
    assert main([str(big), *options]) == 0
    assert "200 ops, now 1;" in capsys.readouterr().err
    assert "llm.rms_norm" in small.read_text()
    assert "24" not in small.read_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    "edit",
    ["test-fault{kind=missing-epilogue}@linalg", "test-fault{kind=off-by-one-tile}@schedule"],
)
def test_faults_of_the_lowering(tmp_path, edit):
    big, small = tmp_path / "big.mlir", tmp_path / "small.mlir"
    big.write_text(chain(40, 23))
    assert main([str(big), f"--load={FAULTS}", "--check-each", f"--insert={edit}", "-o", str(small)]) == 0
    assert steps.size_of(small.read_text()) < 10


def test_functions_and_attributes_go():
    text = """
module attributes {my.note = "x"} {
  func.func private @helper(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
    %y = "llm.silu"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    return %y : tensor<4x8xf32>
  }
  func.func @other(%x: tensor<4x8xf32>) -> tensor<4x8xf32> { return %x : tensor<4x8xf32> }
  func.func @f(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
    %y = func.call @helper(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %z = "llm.add"(%y, %x) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    return %y, %z : tensor<4x8xf32>, tensor<4x8xf32>
  }
}
"""
    small = Reducer(text, lambda candidate: "llm.silu" in candidate).run()
    assert steps.size_of(small) == 1
    assert "@other" not in small
    assert "@helper" not in small
    assert "my.note" not in small
    assert "tensor<1x1xf32>" in small


def test_sizes_of_written_elements_stay():
    text = """
func.func @f(%x: tensor<3xf32>) -> tensor<3xf32> {
  %k = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %y = "llm.add"(%x, %k) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %y : tensor<3xf32>
}
"""
    assert "dense<[" in Reducer(text, lambda candidate: "llm.add" in candidate and "dense" in candidate).run()


def test_new_arguments_say_what_they_are():
    """Where arguments have roles and symbols, what takes a value's place has them, too."""
    text = """
module attributes {llm.symbols = {tokens = {max = 8 : i64}}} {
  func.func @f(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
               %w: tensor<6x8xf32> {llm.role = "weight", llm.name = "w"}) -> tensor<?x6xf32> {
    %y = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<6x8xf32>) -> tensor<?x6xf32>
    %z = "llm.silu"(%y) : (tensor<?x6xf32>) -> tensor<?x6xf32>
    return %z : tensor<?x6xf32>
  }
}
"""
    cut = steps.cut(text, 0, 1)
    assert cut is not None
    assert 'tensor<?x6xf32> {llm.dims = ["tokens", ""], llm.name = "cut0", llm.role = "input"}' in cut
    assert "llm.linear" not in cut


def test_any_command_may_say_what_fails(tmp_path, capsys):
    big = tmp_path / "big.mlir"
    big.write_text(chain(3, 1))
    assert main([str(big), "--test", "cat {} | grep -q rms_norm"]) == 0
    captured = capsys.readouterr()
    assert "15 ops, now 1;" in captured.err
    assert "llm.rms_norm" in captured.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "give one of --check-each and --test"),
        (["--check-each", "--passes=cse"], "no pass changes the results of"),
        (["--test", "false"], "expects a failure to keep: 'false' ends with 1, not 0"),
        (["--test", "no-such-command"], "'no-such-command' ends with 127, not 0"),
        (["--test", " "], "--test expects a command, got ''"),
        (["--test", "true", "--passes=cse"], "are for --check-each"),
        (
            ["--test", "true", "-o", "/nowhere/x.mlir"],
            "-o expects a file in a folder that exists, got '/nowhere/x.mlir'",
        ),
        (["--test", "true", "--seconds=-1"], "argument --seconds: expected a number >= 0, got '-1'"),
        (["--check-each=inf"], "argument --check-each: expected a number >= 0, got 'inf'"),
        (["--check-each", "--insert=cse"], "argument --insert: expects PASS@STAGE"),
        (["--check-each", "--load=nowhere.py"], "cannot load 'nowhere.py': no such file"),
    ],
)
def test_mistakes_are_one_line(tmp_path, capsys, options, message):
    file = tmp_path / "f.mlir"
    file.write_text(chain(1, 0))
    assert main([str(file), *options]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("how", ["value-error", "segfault"])
def test_a_pass_that_raises_or_crashes_is_kept(tmp_path, capsys, how):
    big, file = tmp_path / "big.mlir", tmp_path / "broken.py"
    big.write_text(chain(1, 0))
    file.write_text(BROKEN)
    if find_pass("test-broken") is None:
        load_plugins([str(file)])
    assert main([str(big), "--check-each", f"--passes=cse,test-broken{{how={how}}}"]) == 0
    captured = capsys.readouterr()
    assert "5 ops, now 1;" in captured.err
    assert {"value-error": "raises ValueError: no", "segfault": "SIGSEGV"}[how] in captured.err
    assert "llm.rms_norm" in captured.out


def test_what_is_no_module_is_one_line(tmp_path, capsys):
    bad = tmp_path / "bad.mlir"
    bad.write_text("\ngarbage")
    for name, message in (
        ("nowhere.mlir", "cannot read 'nowhere.mlir': No such file or directory"),
        (str(tmp_path), "FILE expects text of MLIR, got a folder"),
        (str(bad), f"{bad}:2:1: "),
    ):
        assert main([name, "--check-each"]) == 1
        error = capsys.readouterr().err
        assert message in error
        assert error.count("\n") == 1
