"""Modules of one function from a few words, and random arguments for them."""

from collections.abc import Callable, Sequence
from typing import Any

import ml_dtypes
import numpy as np

from llm_mlir import mlir
from llm_mlir.mlir import ir

DTYPES: dict[str, Any] = {"f32": np.float32, "bf16": ml_dtypes.bfloat16, "f16": np.float16}
INTEGERS = {"ids": 17, "positions": 4000, "counts": 50}
"""Kinds of i32 tensors and the upper bound of their values."""
FRACTIONS = {"parts": 0, "temperatures": 0.25}
"""Kinds of f32 tensors with values in [0, 1), and how much of them is 0."""


def parse_argument(text: str, element: str) -> tuple[list[str], str]:
    """``"T,33:E"`` as sizes and kind: a float type, ``ties`` (few different values), or a kind of above."""
    sizes, kind = text.split(":")
    return sizes.split(","), element if kind == "E" else kind


def tensor_type(text: str, element: str) -> Any:
    """The tensor type of an argument; ``T`` is dynamic."""
    sizes, kind = parse_argument(text, element)
    spelled = {"ties": element, **dict.fromkeys(INTEGERS, "i32"), **dict.fromkeys(FRACTIONS, "f32")}.get(kind, kind)
    return ir.Type.parse(f"tensor<{'x'.join('?' if s == 'T' else s for s in sizes)}x{spelled}>")


def draw(text: str, element: str, tokens: int, rng: np.random.Generator) -> np.ndarray:
    """A random argument with ``T = tokens``."""
    sizes, kind = parse_argument(text, element)
    shape = [tokens if size == "T" else int(size) for size in sizes]
    if kind in INTEGERS:
        return rng.integers(0, INTEGERS[kind], shape, dtype=np.int32)
    if kind in FRACTIONS:
        return np.where(rng.random(shape) < FRACTIONS[kind], 0, rng.random(shape)).astype(np.float32)
    if kind == "ties":
        return (rng.integers(-8, 8, shape) / 4).astype(DTYPES[element])
    return (rng.standard_normal(shape) * 2).astype(DTYPES[kind])


def module_of(types: Sequence[Any], body: Callable[..., Any]) -> Any:
    """A module with ``@main`` of these argument types that returns what ``body`` builds from the arguments."""
    module = ir.Module.create()
    with ir.InsertionPoint(module.body):
        function = mlir.func.FuncOp("main", (list(types), []))
    block = function.add_entry_block()
    with ir.InsertionPoint(block):
        results = body(*block.arguments)
        results = list(results) if isinstance(results, list | tuple) else [results]
        mlir.func.ReturnOp(results)
    type_ = ir.FunctionType.get(list(types), [result.type for result in results])
    function.operation.attributes["function_type"] = ir.TypeAttr.get(type_)
    return module


def error(actual: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference as a part of the largest finite expected value; infinities have to be the same."""
    a, b = actual.astype(np.float64), expected.astype(np.float64)
    assert a.shape == b.shape
    finite = np.isfinite(b)
    np.testing.assert_array_equal(a[~finite], b[~finite])
    a, b = a[finite], b[finite]
    return float(np.max(np.abs(a - b), initial=0.0) / max(np.max(np.abs(b), initial=0.0), 1e-30))
