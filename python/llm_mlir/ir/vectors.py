"""Vectors of one register: types, loads, stores, prefetches, masks and widening."""

from collections.abc import Sequence
from typing import Any

from .. import mlir
from ..mlir import ir
from . import build
from .build import Index, Value

_HIGH_HALF = -65536  # 0xffff0000
_HALF_BITS = 16


def vector_type(lanes: int, element_type: Any) -> Any:
    """``vector<lanes x element_type>``."""
    return ir.VectorType.get([lanes], element_type)


def splat(scalar: Value, lanes: int) -> Value:
    """``scalar`` in every lane."""
    return mlir.vector.broadcast(vector_type(lanes, scalar.type), scalar)


def constant_splat(lanes: int, element_type: Any, number: float) -> Value:
    """A constant in every lane."""
    is_float = isinstance(element_type, ir.FloatType)
    scalar = ir.FloatAttr.get(element_type, number) if is_float else ir.IntegerAttr.get(element_type, int(number))
    type_ = vector_type(lanes, element_type)
    return mlir.arith.constant(type_, ir.DenseElementsAttr.get_splat(type_, scalar))


def first_lanes(lanes: int, count: Index) -> Value:
    """The mask of the first ``count`` of ``lanes`` lanes."""
    type_ = vector_type(lanes, ir.IntegerType.get_signless(1))
    if isinstance(count, int):
        return mlir.vector.constant_mask(type_, [count])
    return mlir.vector.create_mask(type_, [count])


def has_unit_stride(memref: Value, axis: int = -1) -> bool:
    """Whether neighbors along ``axis`` are known to be adjacent in memory."""
    strides, _ = memref.type.get_strides_and_offset()
    return bool(strides) and strides[axis] == 1


def is_dense(memref: Value) -> bool:
    """Whether the elements are one piece of memory in row-major order."""
    return memref.type.layout == ir.AffineMapAttr.get(ir.AffineMap.get_identity(memref.type.rank))


def load(memref: Value, indices: Sequence[Index], lanes: int, mask: Value | None = None) -> Value:
    """``lanes`` adjacent elements of the last dimension; masked lanes are not read and hold zero."""
    type_ = vector_type(lanes, memref.type.element_type)
    where = [build.value(index) for index in indices]
    if mask is None:
        return mlir.vector.load(type_, memref, where)
    return mlir.vector.maskedload(type_, memref, where, mask, constant_splat(lanes, type_.element_type, 0))


def store(vector: Value, memref: Value, indices: Sequence[Index], mask: Value | None = None) -> None:
    """Writes the lanes of ``vector`` that ``mask`` keeps to adjacent elements of the last dimension."""
    where = [build.value(index) for index in indices]
    if mask is None:
        mlir.vector.store(vector, memref, where)
    else:
        mlir.vector.maskedstore(memref, where, mask, vector)


def element(vector: Value, lane: int) -> Value:
    """The scalar in one lane."""
    return mlir.vector.extract(vector, [], [lane])


def bitcast(vector: Value, element_type: Any) -> Value:
    """The register's bits as lanes of another type."""
    bits = vector.type.shape[0] * vector.type.element_type.width
    return mlir.vector.bitcast(vector_type(bits // element_type.width, element_type), vector)


def fused_multiply_add(a: Value, b: Value, c: Value, fused: bool = True) -> Value:
    """``a * b + c`` of scalars or vectors; two instructions where the target has no fused one."""
    if not fused:
        return mlir.arith.addf(mlir.arith.mulf(a, b), c)
    return mlir.vector.fma(a, b, c) if isinstance(a.type, ir.VectorType) else mlir.math.fma(a, b, c)


def copy_op(op: Any, types: Sequence[Any], operands: Sequence[Value]) -> list[Value]:
    """``op`` with other operands and result types at the insertion point."""
    attributes = {name: op.attributes[name] for name in op.attributes}
    return list(ir.Operation.create(op.name, list(types), list(operands), attributes).results)


def prefetch(memref: Value, indices: Sequence[Index], level: int = 1) -> None:
    """Prefetches the line of an element, which need not exist, into a level of the cache (1 to 3)."""
    mlir.memref.prefetch(memref, [build.value(index) for index in indices], False, 4 - level, True)


def half_as_f32(pairs: Value, phase: int) -> Value:
    """The first (low) or second (high) bf16 of 32-bit lanes, as f32."""
    lanes, i32 = pairs.type.shape[0], pairs.type.element_type
    if phase == 0:
        bits = mlir.arith.shli(pairs, constant_splat(lanes, i32, _HALF_BITS))
    else:
        bits = mlir.arith.andi(pairs, constant_splat(lanes, i32, _HIGH_HALF))
    return mlir.arith.bitcast(vector_type(lanes, ir.F32Type.get()), bits)


def splat_f32(scalar: Value, lanes: int) -> Value:
    """An f32 or bf16 scalar in every lane as f32. A bf16 is doubled by a 16-bit broadcast and its copy masked off."""
    if scalar.type == ir.F32Type.get():
        return splat(scalar, lanes)
    return half_as_f32(bitcast(splat(scalar, 2 * lanes), ir.IntegerType.get_signless(32)), 1)
