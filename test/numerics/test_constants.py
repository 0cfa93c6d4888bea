"""Constants of every type, spelled out, splat, packed and by resource: compiled code and the reference, bit by bit."""

import numpy as np

import llm_mlir
from llm_mlir.support.dtypes import DTYPES

VALUES = {
    "bf16": ("1.0, 2.5, 0x7F80, -0.0", [1, 2.5, np.inf, -0.0]),
    "f16": ("1.0, 2.5, 0x7C00, -0.0", [1, 2.5, np.inf, -0.0]),
    "f32": ("1.0, 2.5, 0x7F800000, -0.0", [1, 2.5, np.inf, -0.0]),
    "f64": ("1.0, 2.5, 1.0e300, -0.0", [1, 2.5, 1e300, -0.0]),
    "i8": ("1, -2, 127, -128", [1, -2, 127, -128]),
    "i64": ("1, -2, 3, 4", [1, -2, 3, 4]),
    "index": ("1, 2, 3, 4", [1, 2, 3, 4]),
    "i1": ("true, false, true, true", [True, False, True, True]),
}


def _check(text: str, expected: dict[str, np.ndarray]) -> None:
    for target in ("host", "reference"):
        executable = llm_mlir.executable(text, target)
        for name, values in expected.items():
            result = executable.call(name, [])["result0"]
            assert result.tobytes() == values.tobytes(), (target, name, result)


def test_dense() -> None:
    functions, expected = [], {}
    for type_, (spelled, values) in VALUES.items():
        for name, body in ((f"dense_{type_}", f"[{spelled}]"), (f"splat_{type_}", spelled.partition(",")[0])):
            result = f"tensor<4x{type_}>"
            constant = f"%k = arith.constant dense<{body}> : {result}"
            functions.append(f"func.func @{name}() -> {result} {{ {constant} return %k : {result} }}")
            expected[name] = np.array(values if body.startswith("[") else values[:1] * 4).astype(DTYPES[type_])
    _check("\n".join(functions), expected)


def test_packed_text_of_bf16() -> None:
    values = np.arange(300).astype(DTYPES["bf16"])  # MLIR prints as many in hexadecimal
    numbers, result = ", ".join(str(float(value)) for value in values), "tensor<300xbf16>"
    text = f"func.func @f() -> {result} {{ %k = arith.constant dense<[{numbers}]> : {result} return %k : {result} }}"
    _check(text, {"f": values})


def test_resources() -> None:
    functions, blobs, expected = [], [], {}
    for type_ in ("f64", "f32", "f16", "bf16", "i64", "i32", "i16", "i8", "index"):
        values, result = np.array([1, -2, 3]).astype(DTYPES[type_]), f"tensor<3x{type_}>"
        body = f"%k = arith.constant dense_resource<b_{type_}> : {result} return %k : {result}"
        functions.append(f"func.func @{type_}() -> {result} {{ {body} }}")
        blobs.append(f'b_{type_}: "0x08000000{values.tobytes().hex()}"')
        expected[type_] = values
    resources = f"{{-# dialect_resources: {{ builtin: {{ {', '.join(blobs)} }} }} #-}}"
    _check("\n".join([*functions, resources]), expected)


def test_truth() -> None:
    text = "func.func @{0}() -> i1 {{ %k = arith.constant {0} return %k : i1 }}"
    _check(text.format("true") + text.format("false"), {"true": np.array(True), "false": np.array(False)})
