"""Linears and the fused ops made of them, in the form that the CPU and GPU templates match (``ir.forms.Linear``)."""

import functools
from collections.abc import Sequence
from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Linear, Quantized
from llm_mlir.ir.forms.contraction import multiply_accumulate
from llm_mlir.ir.structured import producer
from llm_mlir.mlir import ir
from llm_mlir.passes.convert.linalg import activation
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import cast, compute_type, element_type, pointwise


def contraction(x: Value, weight: Value) -> Value:
    """``x [T, K]`` times the transpose of ``weight [N, K]`` as f32 ``[T, N]``: a fill and one tagged generic.

    Of f64 the result is f64, and there is no tag: templates and kernels sum in f32.
    """
    accumulate = compute_type([x, weight])
    out = build.filled([build.dim(x, 0), build.dim(weight, 0)], accumulate, 0.0)
    if accumulate == ir.F32Type.get():
        return Linear.build(x, weight, out)
    ins = [(x, "t, k"), (weight, "n, k")]
    return build.generic("t, n, k", "ppr", ins, [(out, "t, n")], multiply_accumulate)[0]


def epilogue(total: Value, bias: Value | None, to: Any) -> Value:
    """Adds ``bias [N]`` to ``total [T, N]``, then rounds the sum to element type ``to``."""
    if bias is not None:
        ins = [(total, "d0, d1"), (bias, "d1")]
        total = pointwise(build.shape(total), ins, [element_type(total)], mlir.arith.addf)[0]
    return cast(total, to)


@converts(llm.LinearOp)
def linear(op: llm.LinearOp) -> list[Value]:
    """``x @ weight.T + bias``."""
    return [epilogue(contraction(op.x, op.weight), op.bias, element_type(op.result))]


def concat_rows(parts: Sequence[Value]) -> Value:
    """The rows of ``parts`` one after another; of dequantized ones codes and scales are put together."""
    coded = [each for part in parts if (each := Quantized.match(producer(part)))]
    if len(coded) == len(parts):
        merged = [concat_rows(same) for same in zip(*(each.parts for each in coded), strict=True)]
        kind = {name: coded[0].op.opview.option(name) for name in llm.DequantizeOp.ATTRIBUTES}
        codes, scales, *mins = merged
        return llm.dequantize(codes, scales, *mins, **kind, dtype=element_type(parts[0]))
    rows, rest = [build.dim(part, 0) for part in parts], build.shape(parts[0])[1:]
    type_ = build.tensor_type([functools.reduce(build.add, rows), *rest], element_type(parts[0]))
    return mlir.tensor.concat(type_, 0, list(parts))


def _kind(weight: Value) -> tuple[Any, ...]:
    """What weights have to have in common to be put together."""
    coded = Quantized.match(producer(weight))
    return () if coded is None else (coded.coding, *(str(element_type(part)) for part in coded.parts))


@converts(llm.QKVOp)
def qkv(op: llm.QKVOp) -> list[Value]:
    """One contraction with the concatenated weights, cut into columns; three where their codes differ in kind."""
    weights, biases = [op.wq, op.wk, op.wv], [bias for bias in (op.bq, op.bk, op.bv) if bias is not None]
    if len({_kind(weight) for weight in weights}) > 1:
        three = zip(weights, (op.bq, op.bk, op.bv), strict=True)
        return [epilogue(contraction(op.x, weight), bias, element_type(op.q)) for weight, bias in three]
    bias = concat_rows(biases) if biases else None
    total = epilogue(contraction(op.x, concat_rows(weights)), bias, element_type(op.q))
    columns, results, start = [build.dim(weight, 0) for weight in weights], [], 0
    for width in columns:
        results.append(build.extract_slice(total, [0, start], [build.dim(total, 0), width]))
        start = build.add(start, width)
    return results


@converts(llm.GateUpOp)
def gate_up(op: llm.GateUpOp) -> list[Value]:
    """Two contractions and one ``swiglu`` on their f32 results."""
    return [activation.gated(contraction(op.x, op.gate), contraction(op.x, op.up), element_type(op.result))]
