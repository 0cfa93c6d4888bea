"""NaN, infinities, zeros of both signs and the largest numbers, through every op, in the reference and on every target.

One row of the operands holds one special value; the rows of a result that come out of it must be the same numbers
everywhere, infinities and NaN in the same places.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from emulated import skip_without
from op_modules import DTYPES, draw, module_of, tensor_type

from llm_mlir import abi, reference, targets
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing.compare import compiled_results, relative_error

HUGE = {"f32": 3e38, "bf16": 3e38, "f16": 6e4}
SPECIALS = (np.nan, np.inf, -np.inf, 0.0, -0.0, "huge", "-huge", "inf beside -inf", "all inf", "all -inf", "all NaN")
BOUNDS = {"float32": 1e-5, "bfloat16": 2.0**-7, "float16": 2.0**-9, "int32": 0.0}
ISAS = ("host", "haswell", "x86-64", "cuda:sm_80")
QUICK = (("host", "f32"), ("cuda:sm_80", "f32"))
RUNS = [
    pytest.param(target, element, marks=() if (target, element) in QUICK else pytest.mark.slow)
    for target in ISAS
    for element in DTYPES
    if (target, element) != ("x86-64", "f16")  # LLVM calls a library for f16 there
]

CASES: dict[str, tuple[str, Callable[..., Any]]] = {
    "linear": ("T,33:E 7,33:E 7:E", llm.linear),
    "gate_up": ("T,33:E 32,33:E 32,33:E", llm.gate_up),
    "rms_norm": ("T,33:E 33:E", llm.rms_norm),
    "add_rms_norm": ("T,33:E T,33:E 33:E", llm.add_rms_norm),
    "layer_norm": ("T,33:E 33:E 33:E", llm.layer_norm),
    "rope": ("T,1,32:E T:positions", llm.rope),
    "embedding": ("T:ids 17,33:E", llm.embedding),
    "silu": ("T,33:E", llm.silu),
    "gelu": ("T,33:E", llm.gelu),
    "gelu_tanh": ("T,33:E", lambda x: llm.gelu(x, approximate="tanh")),
    "swiglu": ("T,33:E T,33:E", llm.swiglu),
    "add": ("T,33:E T,33:E", llm.add),
    "mul": ("T,33:E T,33:E", llm.mul),
    "softmax": ("T,33:E", llm.softmax),
    "argmax": ("T,33:E", llm.argmax),
    "top_k": ("T,33:E", lambda x: llm.top_k(x, 5)),
    "top_p": ("T,33:E", lambda x: llm.top_p(x, 0.5)),
}

UNDEFINED = {
    # Sums that leave the range of f32 on their way.
    "gate_up": {"huge", "-huge"},
    # Nothing is said of what is no number.
    "top_k": {np.nan, "all NaN"},
    "top_p": {np.nan, np.inf, "inf beside -inf", "all inf", "all NaN"},
}


def special(value: Any, element: str, row: np.ndarray, column: int) -> None:
    """Puts a special value into a row."""
    if value == "inf beside -inf":
        row[..., column], row[..., column + 3] = np.inf, -np.inf
    elif isinstance(value, str) and value.startswith("all"):
        row[...] = float(value.removeprefix("all "))
    else:
        row[..., column] = {"huge": HUGE[element], "-huge": -HUGE[element]}.get(value, value)


def arguments_of(texts: list[str], element: str) -> list[np.ndarray]:
    """Random arguments whose float operand with rows, the first or the one after it, has a special value in each."""
    rng = np.random.default_rng(0)
    drawn = [draw(text, element, len(SPECIALS) + 2, rng) for text in texts]
    operands = [array for array in drawn if array.ndim > 1]
    for row, value in enumerate(SPECIALS):
        special(value, element, operands[0][row], (5 * row) % 29)
    return drawn


def module_of_cases(element: str) -> Any:
    """A module with a function for each case, called after it."""
    module = ir.Module.create()
    for name, (texts, build) in CASES.items():
        one = module_of([tensor_type(text, element) for text in texts.split()], build)
        function = abi.function(one, "main")
        function.attributes["sym_name"] = ir.StringAttr.get(name)
        module.body.append(function.operation.clone())
    return module


def same(actual: np.ndarray, expected: np.ndarray, bound: float) -> bool:
    """Whether all rows are the same: infinities, NaN and signs of zeros exactly, the rest by ``bound`` of a row."""
    if actual.dtype == np.int32:
        return np.array_equal(actual, expected)
    zeros = (actual == 0) & (expected == 0)
    signs = np.array_equal(np.signbit(actual)[zeros], np.signbit(expected)[zeros])
    return signs and all(relative_error(a, b) <= bound for a, b in zip(actual, expected, strict=True))


@pytest.mark.parametrize(("target", "element"), RUNS)
def test_special_values(target: str, element: str) -> None:
    skip_without(target)
    with new_context(), ir.Location.unknown():
        module = module_of_cases(element)
        run_passes(module.operation, "llm-infer-abi")
        drawn, expected = {}, {}
        for name, (texts, _) in CASES.items():
            values = arguments_of(texts.split(), element)
            infos = abi.arg_infos(abi.function(module, name))
            drawn[name] = {info.name: value for info, value in zip(infos, values, strict=True)}
            with np.errstate(all="ignore"):
                expected[name] = reference.run(module, name, values)
        results = compiled_results(module, drawn, targets.parse(target))
    wrong = {
        f"{name}, row {SPECIALS[row] if row < len(SPECIALS) else row}": (a[row], b[row])
        for name in CASES
        for a, b in zip(results[name], expected[name], strict=True)
        for row in range(len(b))
        if row >= len(SPECIALS) or SPECIALS[row] not in UNDEFINED.get(name, ())
        if not same(a[row : row + 1], b[row : row + 1], BOUNDS[b.dtype.name])
    }
    assert not wrong, "\n".join(
        f"{key}: {np.array(a).ravel()[:6]} but {np.array(b).ravel()[:6]}" for key, (a, b) in wrong.items()
    )


@pytest.mark.parametrize("element", ["f32", "bf16"])
@pytest.mark.parametrize("target", ISAS)
def test_subnormal_numbers(target: str, element: str) -> None:
    """They are numbers as others are; only for AVX512-BF16 those of bf16 are zero."""
    skip_without(target)
    type_ = f"tensor<?x33x{element}>"
    text = f"""
    func.func @f(%x: {type_}, %w: tensor<32x33x{element}>, %y: {type_}) -> (tensor<?x32x{element}>, {type_}, {type_}) {{
      %a = "llm.linear"(%x, %w) : ({type_}, tensor<32x33x{element}>) -> tensor<?x32x{element}>
      %b = "llm.mul"(%x, %y) : ({type_}, {type_}) -> {type_}
      %c = "llm.add"(%x, %x) : ({type_}, {type_}) -> {type_}
      return %a, %b, %c : tensor<?x32x{element}>, {type_}, {type_}
    }}"""
    rng = np.random.default_rng(0)
    x, w, y = rng.uniform(1, 2, (5, 33)) * 2.0**-131, rng.uniform(1, 2, (32, 33)) * 2.0**20, np.full((5, 33), 2.0**20)
    arguments = [array.astype(DTYPES[element]) for array in (x, w, y)]
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        run_passes(module.operation, "llm-infer-abi")
        expected = reference.run(module, "f", arguments)
        named = {f"arg{i}": array for i, array in enumerate(arguments)}
        results = compiled_results(module, {"f": named}, targets.parse(target))["f"]
    if element == "bf16" and not target.startswith("cuda") and targets.parse(target).host_cpu.multiplies_bf16:
        for result, wanted in zip(results, expected, strict=True):
            assert np.all((result >= 0) & (result <= wanted.astype(np.float64) * (1 + BOUNDS["bfloat16"])))
        return
    assert all(map(same, results, expected, [BOUNDS[b.dtype.name] for b in expected]))
