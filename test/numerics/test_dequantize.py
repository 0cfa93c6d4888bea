"""Linears and embeddings on weights in codes, compiled, against the meaning in float64; sizes that fit nothing."""

from contextlib import closing
from dataclasses import dataclass

import ml_dtypes
import numpy as np
import pytest

from llm_mlir.reference.dense import dequantize
from llm_mlir.runtime.modules import executable
from llm_mlir.support.code_arrays import pack_nibbles
from llm_mlir.targets.cpu import CpuTarget

DTYPES = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}


@dataclass(frozen=True)
class Scheme:
    """How a weight is coded."""

    bits: int
    group: int
    mins: bool = False
    codebook: str | None = None
    dtype: str = "f32"

    @property
    def attributes(self) -> str:
        book = f', codebook = "{self.codebook}"' if self.codebook else ""
        return f"{{bits = {self.bits} : i64, group = {self.group} : i64{book}}}"

    def types(self, n: int, k: int) -> list[str]:
        """The types of codes, scales and minimums."""
        scales = f"tensor<{n}x{k // self.group}x{self.dtype}>"
        return [f"tensor<{n}x{k // 2 if self.bits == 4 else k}xi8>", scales, *([scales] if self.mins else [])]

    def draw(self, n: int, k: int) -> list[np.ndarray]:
        """Random codes, scales and minimums."""
        rng = np.random.default_rng((n, k, self.bits))
        most = 1 << (self.bits - 1)
        if self.bits == 4:
            codes = pack_nibbles(rng.integers(0, 16, (n, k), dtype=np.uint8))
        else:
            codes = (
                rng.integers(0, 2 * most, (n, k)) if self.mins and self.bits < 8 else rng.integers(-most, most, (n, k))
            )
            codes = codes.astype(np.int8)
        scaling = [rng.uniform(0.5, 1.5, (n, k // self.group)) for _ in range(1 + self.mins)]
        return [codes, *(values.astype(DTYPES[self.dtype]) for values in scaling)]

    def weight(self, parts: list[np.ndarray]) -> np.ndarray:
        """The weight in float64."""
        return dequantize(*parts, bits=self.bits, group=self.group, codebook=self.codebook)


SCHEMES = [
    Scheme(8, 32),
    Scheme(8, 96, mins=True, dtype="bf16"),
    Scheme(6, 16, dtype="f16"),
    Scheme(4, 32, dtype="bf16"),
    Scheme(4, 32, mins=True, dtype="bf16"),
    Scheme(4, 16, mins=True, dtype="f16"),
    Scheme(4, 96, codebook="nf4"),
    Scheme(4, 32, mins=True, codebook="e2m1"),
]


def named(scheme: Scheme, n: int, k: int, role: str = "weight") -> str:
    """The arguments of a function for the parts of a weight."""
    names = ("codes", "scales", "mins")
    kinds = [
        f'%{name}: {type_} {{llm.role = "{role}", llm.name = "{name}"}}'
        for name, type_ in zip(names, scheme.types(n, k), strict=False)
    ]
    return ", ".join(kinds)


def made(scheme: Scheme, n: int, k: int, dtype: str) -> str:
    """The op that makes the weight ``%w``."""
    types = scheme.types(n, k)
    operands = ", ".join(("%codes", "%scales", "%mins")[: len(types)])
    return f'%w = "llm.dequantize"({operands}) {scheme.attributes} : ({", ".join(types)}) -> tensor<{n}x{k}x{dtype}>'


def linear(scheme: Scheme, n: int, k: int, dtype: str = "f32", role: str = "weight") -> str:
    return f"""
    func.func @f(%x: tensor<?x{k}x{dtype}>, {named(scheme, n, k, role)}) -> tensor<?x{n}xf32> {{
      {made(scheme, n, k, dtype)}
      %y = "llm.linear"(%x, %w) : (tensor<?x{k}x{dtype}>, tensor<{n}x{k}x{dtype}>) -> tensor<?x{n}xf32>
      return %y : tensor<?x{n}xf32>
    }}"""


def as_multiplied(x: np.ndarray, scheme: Scheme, target: str) -> np.ndarray:
    """``x`` as kernels take it: quantized by the weight's groups where these fit and the target multiplies bytes."""
    if scheme.group > 32 or scheme.group % 8 or scheme.codebook or not CpuTarget.parse(target).multiplies_i8:
        return x.astype(np.float64)
    groups = x.astype(np.float32).reshape(len(x), -1, scheme.group)
    most = np.abs(groups).max(axis=-1, keepdims=True)
    codes = np.rint(groups * (np.float32(127) / most))
    return (codes.astype(np.float64) * (most * np.float32(1 / 127))).reshape(x.shape)


def check_linear(scheme: Scheme, n: int, k: int, rows: tuple[int, ...], target: str = "host", **options: str) -> None:
    parts = scheme.draw(n, k)
    weight = scheme.weight(parts)
    with closing(executable(linear(scheme, n, k, **options), target, threads=2)) as code:
        for count in rows:
            x = np.random.default_rng(count).standard_normal((count, k)).astype(DTYPES[options.get("dtype", "f32")])
            (result,) = code.call("f", [x, *parts]).values()
            taken = x.astype(np.float64) if options.get("role") == "input" else as_multiplied(x, scheme, target)
            expected = taken @ weight.T
            scale = np.abs(x.astype(np.float64)) @ np.abs(weight).T
            assert np.abs(result - expected).max() <= 2e-6 * scale.max()


@pytest.mark.parametrize("scheme", SCHEMES, ids=str)
def test_linears(scheme: Scheme) -> None:
    check_linear(scheme, 70, 192, (1, 3, 8, 70))


@pytest.mark.skipif(CpuTarget.host().arch != "x86_64", reason="CPUs of x86-64")
@pytest.mark.parametrize("target", ["x86-64-v3", "x86-64", "x86-64-v3+avxvnni"])
def test_other_targets(target: str) -> None:
    if not CpuTarget.host().runs(CpuTarget.parse(target).key):
        pytest.skip("this machine cannot run it")
    check_linear(Scheme(4, 32, mins=True, dtype="bf16"), 70, 64, (1, 33), target)
    check_linear(Scheme(4, 32, codebook="nf4"), 70, 64, (1, 33), target)


def test_activations_of_bf16() -> None:
    check_linear(SCHEMES[0], 130, 64, (1, 9), dtype="bf16")


def test_rows_that_no_word_divides() -> None:
    check_linear(Scheme(8, 7), 50, 7, (1, 5))


def test_groups_that_no_word_divides_are_read_the_general_way() -> None:
    check_linear(Scheme(8, 6), 50, 18, (1, 5))


def test_weights_that_are_not_packed_are_read_the_general_way() -> None:
    check_linear(Scheme(4, 32, mins=True), 70, 64, (1, 9), role="input")


def test_an_embedding_tied_to_the_head_reads_the_same_codes() -> None:
    scheme, n, k = Scheme(4, 32, mins=True), 70, 64
    text = f"""module attributes {{llm.symbols = {{t = {{max = 8 : i64}}}}}} {{
    func.func @f(%ids: tensor<?xi32> {{llm.role = "input", llm.name = "ids", llm.dims = ["t"]}}, %x: tensor<?x{k}xf32>,
        {named(scheme, n, k)}) -> (tensor<?x{k}xf32>, tensor<?x{n}xf32>) {{
      {made(scheme, n, k, "f32")}
      %e = "llm.embedding"(%ids, %w) : (tensor<?xi32>, tensor<{n}x{k}xf32>) -> tensor<?x{k}xf32>
      %y = "llm.linear"(%x, %w) : (tensor<?x{k}xf32>, tensor<{n}x{k}xf32>) -> tensor<?x{n}xf32>
      return %e, %y : tensor<?x{k}xf32>, tensor<?x{n}xf32>
    }} }}"""
    parts, ids = scheme.draw(n, k), np.array([0, 69, 7, 48, 47], np.int32)
    weight, x = scheme.weight(parts), np.random.default_rng(1).standard_normal((3, k)).astype(np.float32)
    with closing(executable(text)) as code:
        rows, logits = code.call("f", [ids, x, *parts]).values()
    np.testing.assert_allclose(rows, weight[ids], rtol=2e-6, atol=1e-6)
    np.testing.assert_allclose(logits, as_multiplied(x, scheme, "host") @ weight.T, rtol=1e-4, atol=1e-3)


def test_fused_projections_put_codes_together() -> None:
    scheme, k = SCHEMES[0], 64
    weights = ("wq", 96), ("wk", 48), ("wv", 48), ("gate", 80), ("up", 80)
    parts = {name: scheme.draw(n, k) for name, n in weights}
    arguments, ops = [], []
    for name, n in weights:
        types = scheme.types(n, k)
        arguments += [
            f'%{name}_{part}: {type_} {{llm.role = "weight", llm.name = "{name}_{part}"}}'
            for part, type_ in zip(("codes", "scales"), types, strict=True)
        ]
        operands = f"(%{name}_codes, %{name}_scales) {scheme.attributes}"
        ops.append(f'%{name} = "llm.dequantize"{operands} : ({", ".join(types)}) -> tensor<{n}x{k}xf32>')
    q, kv, g = "tensor<?x96xf32>", "tensor<?x48xf32>", "tensor<?x80xf32>"
    w, wk, wg = (f"tensor<{n}x{k}xf32>" for n in (96, 48, 80))
    text = f"""
    func.func @f(%x: tensor<?x{k}xf32>, {", ".join(arguments)}) -> ({q}, {kv}, {kv}, {g}) {{
      {" ".join(ops)}
      %q, %k, %v = "llm.qkv"(%x, %wq, %wk, %wv) {{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}}
        : (tensor<?x{k}xf32>, {w}, {wk}, {wk}) -> ({q}, {kv}, {kv})
      %g = "llm.gate_up"(%x, %gate, %up) : (tensor<?x{k}xf32>, {wg}, {wg}) -> {g}
      return %q, %k, %v, %g : {q}, {kv}, {kv}, {g}
    }}"""
    x = np.random.default_rng(1).standard_normal((5, k)).astype(np.float32) / 100
    with closing(executable(text)) as code:
        results = list(code.call("f", [x, *(part for each in parts.values() for part in each)]).values())
    exact = [as_multiplied(x, scheme, "host") @ scheme.weight(parts[name]).T for name, _ in weights]
    gated = exact[3] / (1 + np.exp(-exact[3])) * exact[4]
    for result, expected in zip(results, [*exact[:3], gated], strict=True):
        assert np.abs(result - expected).max() <= 2e-6 * np.abs(expected).max()


def test_a_weight_that_no_linear_reads_becomes_numbers() -> None:
    scheme, n, k = Scheme(4, 96, codebook="nf4"), 6, 96
    text = f"""
    func.func @f({named(scheme, n, k, "input")}) -> tensor<{n}x{k}xf32> {{
      {made(scheme, n, k, "f32")}
      return %w : tensor<{n}x{k}xf32>
    }}"""
    parts = scheme.draw(n, k)
    with closing(executable(text)) as code:
        (result,) = code.call("f", parts).values()
    np.testing.assert_allclose(result, scheme.weight(parts), rtol=1e-6)
