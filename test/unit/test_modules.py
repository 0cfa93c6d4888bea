"""Modules at any stage, run: results are those of the reference, whatever the way has made of arguments."""

import re
import subprocess
import sys

import ml_dtypes
import numpy as np
import pytest

import llm_mlir
from llm_mlir.abi import AbiError
from llm_mlir.abi.random_arguments import DrawError
from llm_mlir.dialects.context import new_context
from llm_mlir.lowering import lower
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError
from llm_mlir.runtime.arguments import ArgumentError
from llm_mlir.targets import TargetError, parse

GATED = """
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
  func.func @gated(%x: tensor<?x24xDTYPE> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                   %g: tensor<40x24xDTYPE> {llm.role = "weight", llm.name = "gate"},
                   %u: tensor<40x24xDTYPE> {llm.role = "weight", llm.name = "up"})
      -> (tensor<?x40xDTYPE> {llm.name = "y", llm.dims = ["tokens", ""]}) {
    %0 = "llm.linear"(%x, %g) : (tensor<?x24xDTYPE>, tensor<40x24xDTYPE>) -> tensor<?x40xDTYPE>
    %1 = "llm.linear"(%x, %u) : (tensor<?x24xDTYPE>, tensor<40x24xDTYPE>) -> tensor<?x40xDTYPE>
    %2 = "llm.swiglu"(%0, %1) : (tensor<?x40xDTYPE>, tensor<?x40xDTYPE>) -> tensor<?x40xDTYPE>
    return %2 : tensor<?x40xDTYPE>
  }
}
"""
TWO = """
func.func @double(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = "llm.add"(%x, %x) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
func.func @square(%n: f32, %x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %y = "llm.mul"(%x, %x) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %y, %x : tensor<4xf32>, tensor<4xf32>
}
"""
TOLERANCE = {"f32": 1e-5, "bf16": 2e-2}


def error(actual, expected):
    actual, expected = actual.astype(np.float64), expected.astype(np.float64)
    return np.max(np.abs(actual - expected)) / np.max(np.abs(expected))


@pytest.mark.parametrize(("target", "dtype"), [("host", "f32"), ("host", "bf16"), ("emulator:sm_80", "bf16")])
def test_every_stage_runs(target, dtype):
    text = GATED.replace("DTYPE", dtype)
    reference = llm_mlir.executable(text, "reference")
    arrays = reference.draw("gated", seed=1, sizes={"tokens": 17})
    (expected,) = reference.call("gated", arrays).values()
    names = [stage.name for stage in parse(target).stages if stage.part == ""]
    with new_context(), ir.Location.unknown():
        for stage in names:
            module = ir.Module.parse(text)
            lower(module, target, stage)
            made = llm_mlir.executable(module, target, threads=2 if target == "host" else None)
            # Where weights are packed already, the arrays are those of the packed arguments.
            layouts = {argument.name: argument for argument in made.arguments("gated")}
            packed = llm_mlir.executable(text, "reference").signature["gated"]
            given = {argument.name: pack(arrays[argument.name], layouts[argument.name].layout) for argument in packed}
            (actual,) = made.call("gated", given).values()
            made.close()
            assert actual.dtype == expected.dtype
            assert error(actual, expected) < TOLERANCE[dtype], stage


def pack(array, layout):
    from llm_mlir.support.layout import Layout

    return Layout.parse(layout).pack(array)


def test_a_model_s_functions_run(model_directory):
    """Caches are packed and weights concatenated on the way; what comes back has the form of what was given."""
    module = llm_mlir.compile(llm_mlir.load(model_directory("llama")), dtype="f32", context=64, stop_after="import")
    native, reference = llm_mlir.executable(module), llm_mlir.executable(module, "reference")
    for name in ("prefill", "decode"):
        sizes = {"tokens": 5, "batch": 2, "rows": 2} if name == "prefill" else {"tokens": 2, "batch": 2, "rows": 2}
        arrays = native.draw(name, 3, sizes)
        before = {key: array.copy() for key, array in arrays.items()}
        actual, expected = native.call(name, arrays), reference.call(name, arrays)
        assert list(actual) == list(expected) == ["logits", "k_cache", "v_cache"]
        for key in expected:
            assert error(actual[key], expected[key]) < 1e-5, (name, key)
        assert all(np.array_equal(array, before[key]) for key, array in arrays.items())
    native.close()


@pytest.mark.parametrize("count", [3, 200])
@pytest.mark.parametrize("wrong", [-1, 10])
def test_an_index_out_of_bounds_is_found_among_few_and_many(count, wrong):
    text = """
func.func @f(%x: tensor<Nxi32> {llm.role = "input", llm.name = "x", llm.values = {kind = "row", max = 10 : i64}})
    -> tensor<Nxi32> {
  return %x : tensor<Nxi32>
}
""".replace("N", str(count))
    executable = llm_mlir.executable(text, "host")
    array = np.full(count, 4, np.int32)
    executable.call("f", [array])
    array[1] = wrong
    with pytest.raises(ArgumentError, match=rf"'x' to have elements in \[0, 10\), got {wrong}"):
        executable.call("f", [array])


@pytest.mark.parametrize("target", ["reference", "host"])
def test_a_result_of_an_input_s_type_is_no_cache(target):
    text = """
func.func @f(%x: tensor<4xf32> {llm.role = "input", llm.name = "x"}) -> (tensor<4xf32> {llm.name = "y"}) {
  %y = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
"""
    assert list(llm_mlir.run_module(text, "f", [np.ones(4, np.float32)], target)) == ["y"]


def test_arrays_in_order_and_by_name():
    made = llm_mlir.executable(TWO)
    (double,) = made.call("double", [np.arange(5, dtype=np.float32)]).values()
    np.testing.assert_array_equal(double, 2 * np.arange(5))
    square = made.call("square", {"arg0": np.float32(2), "arg1": np.full(4, 3, np.float32)})
    np.testing.assert_array_equal(square["result0"], 9)
    np.testing.assert_array_equal(square["result1"], 3)
    assert list(llm_mlir.run_module(TWO, "double")) == ["result0"]


@pytest.mark.parametrize(
    ("name", "arrays", "message"),
    [
        ("triple", [], "no function @triple; there are @double, @square"),
        ("double", [], r"@double expects 1 arguments \(arg0\), got 0"),
        ("double", {"y": 1}, "@double expects arguments arg0, got 'y'"),
        ("double", {}, "@double expects an argument 'arg0', got none"),
        ("double", None, "@double expects arrays by name or in order, got NoneType"),
        ("double", [np.zeros(3)], "'arg0' to have dtype float32, got float64"),
    ],
)
def test_calls_that_do_not_fit_are_explained(name, arrays, message):
    with pytest.raises(ArgumentError, match=message):
        llm_mlir.executable(TWO).call(name, arrays)


def test_what_cannot_run_is_explained():
    double = llm_mlir.executable(TWO)
    for sizes, message in (
        ({"tokens": 3}, "sizes expect some of size0_0, got 'tokens'"),
        ({"size0_0": -1}, "size of size0_0 expected an integer >= 0, got -1"),
        ({"size0_0": "2"}, "size of size0_0 expected an integer, got '2'"),
    ):
        with pytest.raises(DrawError, match=message):
            double.draw("double", sizes=sizes)
    with pytest.raises(DrawError, match="seed expected an integer >= 0, got -1"):
        double.draw("double", seed=-1)
    with pytest.raises(ArgumentError, match=r"executable expects an ir\.Module or its text, got int"):
        llm_mlir.executable(5)
    with pytest.raises(PassError, match="to be a ranked tensor of f64, "):
        llm_mlir.executable("func.func @f(%x: tensor<2xf8E5M2>) { return }", "reference")
    with new_context(), ir.Location.unknown():
        kernels = ir.Module.parse(GATED.replace("DTYPE", "bf16"))
        lower(kernels, "cuda:sm_80", "nvvm")
        with pytest.raises((TargetError, AbiError), match="runs up to stage 'parallel'"):
            llm_mlir.executable(kernels, "emulator:sm_80")
        foreign = ir.Module.parse("llvm.func @_mlir_ciface_f(%x: !llvm.ptr) { llvm.return }")
        with pytest.raises(AbiError, match=r"llm\.type"):
            llm_mlir.executable(foreign)


PRODUCTS = """
func.func @twice(%a: tensor<?x?x?xf32>, %b: tensor<?x?x?xf32>, %c: tensor<?x?x?xf32>) -> tensor<?x?x?xf32> {
  %r = linalg.batch_matmul ins(%a, %b : tensor<?x?x?xf32>, tensor<?x?x?xf32>) outs(%c : tensor<?x?x?xf32>)
      -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%r, %b : tensor<?x?x?xf32>, tensor<?x?x?xf32>) outs(%c : tensor<?x?x?xf32>)
      -> tensor<?x?x?xf32>
  return %s : tensor<?x?x?xf32>
}
"""
TURN = """
func.func @turn(%x: tensor<?x?x?x?x?xf32>, %y: tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32> {
  %r = linalg.transpose ins(%x : tensor<?x?x?x?x?xf32>) outs(%y : tensor<?x?x?x?x?xf32>) permutation = [2, 0, 3, 1, 4]
  return %r : tensor<?x?x?x?x?xf32>
}
"""


def test_sizes_that_nobody_bounded_may_be_any():
    double, rng = llm_mlir.executable(TWO), np.random.default_rng(0)
    for rows in (3, 1000, 5, 70_000):
        x = rng.standard_normal(rows, np.float32)
        np.testing.assert_array_equal(double.call("double", [x])["result0"], 2 * x)
    double.close()
    a = rng.standard_normal((2, 600, 600), np.float32) / 25
    (found,) = llm_mlir.run_module(PRODUCTS, "twice", [a, a, a]).values()
    expected = (a @ a + a) @ a + a
    assert error(found, expected) < TOLERANCE["f32"]


def test_a_device_has_memory_for_many_sizes():
    x = np.arange(2 * 3 * 20, dtype=np.float32).reshape(2, 1, 3, 20, 1)
    y = np.zeros((3, 2, 20, 1, 1), np.float32)
    (found,) = llm_mlir.run_module(TURN, "turn", [x, y], "emulator:sm_80").values()
    np.testing.assert_array_equal(found, x.transpose(2, 0, 3, 1, 4))


@pytest.mark.parametrize(
    ("signature", "body", "message"),
    [
        ("(%x: tensor<*xf32>)", "return", "expects argument 0 to be a ranked tensor"),
        ("(%x: memref<4xf32>)", "return", "expects argument 0 to be a ranked tensor"),
        ("(%x: i1)", 'cf.assert %x, "no" return', "'cf.assert' op is left after stage 'import': expects only"),
        ("(%x: i1)", "func.call @f(%x) : (i1) -> () return", "expects no function that calls itself"),
    ],
)
@pytest.mark.parametrize("target", ["cpu", "reference", "emulator:sm_80"])
def test_the_first_stage_speaks_first(signature, body, message, target):
    with pytest.raises(PassError) as caught:
        llm_mlir.executable(f"func.func @f{signature} {{ {body} }}", target)
    assert message in str(caught.value.diagnostics or caught.value)


def llm_opt(*arguments, stdin=None):
    command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True)


def test_results_in_one_buffer_keep_their_names():
    nothing = "%e = tensor.empty() : tensor<0xf32> return %e, %e : tensor<0xf32>, tensor<0xf32>"
    named = ", ".join(f'tensor<0xf32> {{llm.name = "{name}"}}' for name in "ab")
    assert list(llm_mlir.run_module(f"func.func @f() -> ({named}) {{ {nothing} }}", "f", [])) == ["a", "b"]


def test_llm_opt_runs_functions(tmp_path):
    text = GATED.replace("DTYPE", "bf16")
    saved, again = tmp_path / "a.npz", tmp_path / "b.npz"
    run = llm_opt("--run=@gated", "--sizes", "tokens=17", "--seed=1", "--save", saved, stdin=text)
    assert run.stdout.startswith("@gated y: bf16 [17, 40], min -"), run.stderr
    assert run.stdout.endswith(", 0 not finite\n")
    arrays = llm_mlir.executable(text, "reference").draw("gated", 1, {"tokens": 17})
    np.savez(tmp_path / "arguments.npz", **arrays)
    options = ("--run=all", "--args", tmp_path / "arguments.npz", "--save", again)
    run = llm_opt("--stop-after=buffer", "-o", tmp_path / "buffers.mlir", "--drop=llm-pack-weights", stdin=text)
    assert run.returncode == 0, run.stderr
    run = llm_opt(tmp_path / "buffers.mlir", *options)
    assert run.returncode == 0, run.stderr
    with np.load(saved) as first, np.load(again) as second:
        one, two = (each["y"].view(ml_dtypes.bfloat16) for each in (first, second))
    assert error(one, two) < 1e-2


def test_notebooks_and_terminals_show_what_there_is():
    made = llm_mlir.executable(TWO, "reference")
    assert "<td style='text-align:left'>[size0_0]</td>" in made._repr_html_()
    results = made.call("double", [np.array([1, np.inf], np.float32)])
    assert str(results) == "@double result0: f32 [2], min 2, max 2, mean 2, norm 2, 1 not finite"
    assert ">norm</th>" in results._repr_html_()
    with new_context():
        assert "tensor&lt;4xf32&gt;" in ir.Module.parse(TWO)._repr_html_()


@pytest.mark.parametrize("stage", ["import", "linalg", "parallel"])
def test_functions_are_timed(stage):
    """Operations are those of the input, if its ops show them."""
    lowered = llm_opt(f"--stop-after={stage}", stdin=GATED.replace("DTYPE", "f32"))
    options = ("--start-after=auto", "--run=@gated", "--sizes", "tokens=9", "--benchmark", "--threads=2")
    run = llm_opt(*options, stdin=lowered.stdout)
    assert run.returncode == 0, run.stderr
    _, line = run.stdout.splitlines()
    assert re.match(r"@gated: [\d.]+ .?s \([\d.]+ .?s to [\d.]+ .?s\), threads 2, ", line)
    assert re.search(r"[\d.e+-]+ GB/s", line)
    assert ("GFLOP/s" in line) == ("% of the roofline (" in line) == (stage != "parallel")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--run=@f"], "no function @f; there are @double, @square"),
        (["--run=all", "--sizes", "n=3"], "sizes expect some of size0_0, got 'n'"),
        (["--run=all", "--sizes", "n"], "argument --sizes: expects name=number, got 'n'"),
        (["--run=all", "--sizes", "size0_0=1,size0_0=2"], "expects each name once, got size0_0=1 and size0_0=2"),
        (["--run=all", "--sizes", "size0_0=99999999999"], "no memory for 'arg0' of @double"),
        (["--run=all", "--seed=-1"], "argument --seed: expected an integer >= 0, got '-1'"),
        (["--run=all", "--threads=0"], "argument --threads: expected an integer >= 1, got '0'"),
        (["--run="], "--run expects @F,@G or all, got ''"),
        (["--sizes", "size0_0=3"], "give it with --run or --check-each or --analyze"),
        (["--check-each", "--save=x.npz"], "give it with --run"),
        (["--check-each=nan"], "argument --check-each: expected a number >= 0, got 'nan'"),
        (["--check-each", "--sizes", "n=3"], "sizes expect some of size0_0, got 'n'"),
        (["--run=@double", "--args=nowhere.npz"], "cannot read 'nowhere.npz': No such file or directory"),
        (["--run=@double", "--save=/nowhere/x.npz"], "cannot write '/nowhere/x.npz': No such file or directory"),
        (["--run=@double", "--target=haswel"], "did you mean 'haswell'"),
        (["--run=@double", "--benchmark", "--target=cuda"], "--benchmark expects a CPU as --target, got emulator:"),
        (["--benchmark"], "give it with --run"),
    ],
)
def test_mistakes_are_one_line(options, message):
    run = llm_opt(*options, stdin=TWO)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert message in run.stderr


def test_llm_opt_takes_a_model(model_directory, tmp_path):
    run = llm_opt(model_directory("llama"), "--dtype=f32", "--stop-after=graph", "-o", tmp_path / "graph.mlir")
    assert run.returncode == 0, run.stderr
    assert "llm.qkv" in (tmp_path / "graph.mlir").read_text()
    run = llm_opt(tmp_path)
    assert run.stderr == f"llm-opt: error: {tmp_path}/config.json: no such file\n"
    run = llm_opt("some/model")
    assert run.stderr.startswith("llm-opt: error: some/model: expected a model directory, or a name in")
    run = llm_opt("some/missing.mlir")
    assert run.stderr == "llm-opt: error: cannot read 'some/missing.mlir': No such file or directory\n"
