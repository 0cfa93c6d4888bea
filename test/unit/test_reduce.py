"""``llm-reduce``: what is left of a large module still fails in the same way, and is small."""

import shlex
import sys
from pathlib import Path

import pytest

from llm_mlir.reduce import steps
from llm_mlir.reduce.command import main
from llm_mlir.reduce.reducer import Reducer

FAULTS = Path(__file__).parents[1] / "pipelines" / "Inputs" / "faults.py"
T = "tensor<?x24xf32>"


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
    script = "import sys; sys.exit('rms_norm' not in open(sys.argv[1]).read())"
    assert main([str(big), "--test", f"{shlex.quote(sys.executable)} -c {shlex.quote(script)} {{}}"]) == 0
    captured = capsys.readouterr()
    assert "15 ops, now 1;" in captured.err
    assert "llm.rms_norm" in captured.out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "give one of --check-each and --test"),
        (["--check-each", "--passes=cse"], "no pass changes the results of"),
        (["--test", "false"], "expects a failure to keep, and it does not fail"),
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


def test_a_missing_file(capsys):
    assert main(["nowhere.mlir", "--check-each"]) == 1
    assert capsys.readouterr().err.startswith("llm-reduce: error: ")
