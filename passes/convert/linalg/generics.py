"""The two shapes of ``linalg.generic`` that most conversions are made of.

Both compute in f32 whatever their operands hold (in f64 if one of them is f64). Loops are called ``d0, d1, ...``:
``loops(2)`` is the map ``"d0, d1"`` of a whole rank-2 operand, ``rows(2)`` the map ``"d0"`` of a value for each row.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value, convert, loops
from llm_mlir.mlir import ir

Operands = Sequence[tuple[Value, str]]
"""Tensors with the loops that index them."""


def i32() -> Any:
    """The type of token ids and counts."""
    return ir.IntegerType.get_signless(32)


def element_type(tensor: Value) -> Any:
    """Element type of a tensor value."""
    return tensor.type.element_type


def compute_type(tensors: Iterable[Value]) -> Any:
    """The float type to compute in: f64 if a tensor holds that, else f32."""
    wide = any(element_type(tensor) == ir.F64Type.get() for tensor in tensors)
    return ir.F64Type.get() if wide else ir.F32Type.get()


def number(like: Value, value: float) -> Value:
    """A constant of the type of the scalar ``like``."""
    return build.constant(like.type, value)


def rows(rank: int) -> str:
    """Names of all loops of a nest of ``rank`` but the last."""
    return loops(rank - 1)


def pointwise(
    sizes: Sequence[build.Index], ins: Operands, element_types: Sequence[Any], body: Callable[..., Any]
) -> list[Value]:
    """An all-parallel generic over ``sizes``.

    ``body`` maps one scalar of each input, floats in the compute type, to one for each result, rounded to its element
    type here.
    """
    compute = compute_type(tensor for tensor, _ in ins)

    def convert_around(*scalars: Value) -> list[Value]:
        results = body(*[convert(scalar, compute) for scalar in scalars[: len(ins)]])
        results = results if isinstance(results, list | tuple) else [results]
        return [convert(result, to) for result, to in zip(results, element_types, strict=True)]

    whole = loops(len(sizes))
    outs = [(build.empty(sizes, to), whole) for to in element_types]
    return build.generic(whole, "p" * len(sizes), ins, outs, convert_around)


def map_all(tensors: Sequence[Value], to: Any, body: Callable[..., Any]) -> Value:
    """``pointwise`` over tensors of one shape with one result of element type ``to``."""
    whole = loops(tensors[0].type.rank)
    return pointwise(build.shape(tensors[0]), [(tensor, whole) for tensor in tensors], [to], body)[0]


def reduce_rows(
    sizes: Sequence[build.Index], ins: Operands, initial: float, body: Callable[..., Value], to: Any = None
) -> Value:
    """Reduces the last loop over ``sizes``: a value for each row, of type ``to`` (the compute type if not given).

    ``body`` maps one scalar of each input, floats in the compute type, and the accumulator to the next accumulator,
    which is ``initial`` at first.
    """
    rank, compute = len(sizes), compute_type(tensor for tensor, _ in ins)
    out = build.filled(sizes[:-1], compute if to is None else to, initial)

    def accumulate(*scalars: Value) -> Value:
        return body(*[convert(scalar, compute) for scalar in scalars[:-1]], scalars[-1])

    return build.generic(loops(rank), "p" * (rank - 1) + "r", ins, [(out, rows(rank))], accumulate)[0]


def cast(tensor: Value, to: Any) -> Value:
    """``tensor`` with element type ``to``, itself when it has it."""
    return tensor if element_type(tensor) == to else map_all([tensor], to, lambda scalar: scalar)


def row_max(tensor: Value) -> Value:
    """The largest value of each row."""
    sizes = build.shape(tensor)
    return reduce_rows(sizes, [(tensor, loops(len(sizes)))], float("-inf"), mlir.arith.maximumf)


def row_sum(tensor: Value) -> Value:
    """The sum of each row."""
    sizes = build.shape(tensor)
    return reduce_rows(sizes, [(tensor, loops(len(sizes)))], 0.0, mlir.arith.addf)
