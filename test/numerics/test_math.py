"""Polynomials for math functions against float64, over a dense sample of all f32: each sign, exponent and special."""

import math
from collections.abc import Callable
from functools import cache

import ml_dtypes
import numpy as np
import pytest
from vector_jit import Kernel

SMALLEST_NORMAL = 2.0**-126
LARGEST = float(np.finfo(np.float32).max)
SPECIALS = np.array([0, -0.0, np.inf, -np.inf, np.nan, 1, -1, 88.72283, 88.72284, -87.33654, 128, -126], np.float32)

FUNCTIONS: dict[str, tuple[Callable[..., np.ndarray], float]] = {
    "exp": (np.exp, 2),
    "exp2": (np.exp2, 2),
    "tanh": (np.tanh, 2),
    "erf": (np.vectorize(math.erf), 2),
    "log": (np.log, 2),
    "log2": (np.log2, 2),
    "rsqrt": (lambda x: 1 / np.sqrt(x), 2),
}


@cache
def kernel(name: str, element: str, target: str) -> Kernel:
    text = f"""
        func.func @main(%x: memref<?x{element}>, %y: memref<?x{element}>) {{
          linalg.generic {{indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>],
                           iterator_types = ["parallel"]}}
            ins(%x : memref<?x{element}>) outs(%y : memref<?x{element}>) {{
            ^bb0(%a: {element}, %b: {element}):
              %r = math.{name} %a : {element}
              linalg.yield %r : {element}
          }}
          return
        }}"""
    return Kernel(text, target=target)


def run(name: str, x: np.ndarray, target: str = "host", element: str = "f32") -> np.ndarray:
    y = np.zeros_like(x)
    kernel(name, element, target)(x, y)
    return y


def sample(count: int) -> np.ndarray:
    bits = np.linspace(0, 2**32 - 1, count).astype(np.uint64).astype(np.uint32)
    return np.concatenate([bits.view(np.float32), SPECIALS])


def ulps(got: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """The error in units of the last place of the expected result; that of a normal number at least."""
    place = np.spacing(np.maximum(np.abs(expected), SMALLEST_NORMAL).astype(np.float32))
    return np.abs(got.astype(np.float64) - expected) / place


@pytest.mark.parametrize("target", ["host", "haswell", "nehalem"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_error_in_ulp(name: str, target: str) -> None:
    reference, bound = FUNCTIONS[name]
    x = sample(100_003 if name == "erf" else 2_000_003)
    with np.errstate(all="ignore"):
        y, expected = run(name, x, target), reference(x.astype(np.float64))
    assert np.array_equal(np.isnan(y), np.isnan(expected))
    with np.errstate(all="ignore"):
        overflow = np.abs(expected) > LARGEST * (1 + 2.0**-25)
        normal = (np.abs(expected) >= SMALLEST_NORMAL) & (np.abs(expected) <= LARGEST)
    np.testing.assert_array_equal(y[overflow], np.sign(expected[overflow]) * np.inf)
    assert ulps(y[normal], expected[normal]).max() <= bound
    tiny = np.isfinite(expected) & (np.abs(expected) < SMALLEST_NORMAL)
    assert np.abs(y[tiny] - expected[tiny]).max(initial=0) <= SMALLEST_NORMAL  # flushed to zero at worst


@pytest.mark.parametrize("target", ["host", "haswell", "nehalem"])
@pytest.mark.parametrize("name", ["sin", "cos"])
def test_angles(name: str, target: str) -> None:
    large = np.linspace(-1e5, 1e5, 1_000_003).astype(np.float32)
    near = np.linspace(-10, 10, 1_000_003).astype(np.float32)
    quarters = (np.arange(-60000, 60000) * (math.pi / 2)).astype(np.float32)
    x = np.concatenate([large, near, quarters, [0, 1e-30, -1e-30]]).astype(np.float32)
    y, expected = run(name, x, target), getattr(np, name)(x.astype(np.float64))
    assert np.abs(y - expected).max() <= 2e-7
    assert np.isnan(run(name, np.array([np.inf, -np.inf, np.nan], np.float32), target)).all()


def test_narrow_types_are_computed_in_f32() -> None:
    x = np.linspace(-20, 20, 1001).astype(ml_dtypes.bfloat16)
    expected = np.exp(x.astype(np.float64)).astype(np.float32).astype(ml_dtypes.bfloat16)
    np.testing.assert_array_equal(run("exp", x, element="bf16"), expected)


@pytest.mark.parametrize("name", [*FUNCTIONS, "sin", "cos"])
def test_a_scalar_is_computed_like_a_vector(name: str) -> None:
    text = f"""
        func.func @main(%x: memref<?xf32>, %y: memref<?xf32>) {{
          %c0 = arith.constant 0 : index
          %c1 = arith.constant 1 : index
          %n = memref.dim %x, %c0 : memref<?xf32>
          scf.for %i = %c0 to %n step %c1 {{
            %a = memref.load %x[%i] : memref<?xf32>
            %r = math.{name} %a : f32
            memref.store %r, %y[%i] : memref<?xf32>
          }}
          return
        }}"""
    scalar = Kernel(text)
    assert "math." not in scalar.vector_ir.replace("math.fma", "").replace("math.sqrt", "")
    x = sample(10_007)
    y, vector = np.zeros_like(x), run(name, x)
    scalar(x, y)
    is_normal = ~(np.abs(vector) < SMALLEST_NORMAL)
    np.testing.assert_array_equal(y[is_normal], vector[is_normal])


def test_f64_is_left_to_libm() -> None:
    x = np.linspace(-3, 3, 101)
    np.testing.assert_allclose(run("exp", x, element="f64"), np.exp(x), rtol=1e-15)
