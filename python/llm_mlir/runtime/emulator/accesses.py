"""Checks before each access to memory, and conversions that LLVM would make library calls of."""

from typing import Any

from ...ir.rewriter import walk
from ...mlir import ir
from .emitter import Emitter
from .types import alignment_of, size_of

# In the order of the enum Access in src/machine.h.
_READ, _WRITE, _ATOMIC = range(3)

_UNORDERED = 14  # "uno" of LLVM's fcmp

# By op: the kind of access, which operand is the pointer, and which one has the type (None: the result).
_ACCESSES = {
    "llvm.load": (_READ, 0, None),
    "llvm.store": (_WRITE, 1, 0),
    "llvm.atomicrmw": (_ATOMIC, 0, 1),
    "llvm.cmpxchg": (_ATOMIC, 0, 1),
}


def check_accesses(e: Emitter, function: Any) -> None:
    """Puts a call before each access to memory that others may see."""
    for op in [op for op in walk(function) if op.name in _ACCESSES]:
        kind, pointer_index, type_index = _ACCESSES[op.name]
        pointer = op.operands[pointer_index]
        if _is_private(pointer):
            continue
        type_ = op.results[0].type if type_index is None else op.operands[type_index].type
        declared = ir.IntegerAttr(op.attributes["alignment"]).value if "alignment" in op.attributes else 0
        with ir.InsertionPoint(op), op.location:
            size = e.constant(size_of(type_), e.i64)
            alignment = e.constant(declared or alignment_of(type_))
            e.call("emu_access", None, [e.site(op), e.generic(pointer), size, alignment, e.constant(kind)])


def _is_private(pointer: Any) -> bool:
    """Whether a pointer leads to the function's own ``alloca``."""
    while not isinstance(pointer.owner, ir.Block):
        op = pointer.owner.operation
        if op.name == "llvm.alloca":
            return True
        if op.name != "llvm.getelementptr":
            return False
        pointer = op.operands[0]
    return False


def expand_truncations(e: Emitter, function: Any) -> None:
    """Rounds f32 to bf16 by integer arithmetic (nearest, ties to even; a NaN stays one): hosts have no instruction."""
    for op in [op for op in walk(function) if op.name == "llvm.fptrunc"]:
        source, type_ = op.operands[0], op.results[0].type
        if "bf16" not in str(type_) or "f32" not in str(source.type):
            continue
        with ir.InsertionPoint(op), op.location:
            op.results[0].replace_all_uses_with(_round(e, source, type_))
        op.erase()


def _round(e: Emitter, x: Any, type_: Any) -> Any:
    wide, narrow = _integers(type_, 32), _integers(type_, 16)
    bits = e.op("llvm.bitcast", [wide], [x])
    sixteen = _splat(e, wide, 16)
    lowest = e.op("llvm.and", [wide], [e.op("llvm.lshr", [wide], [bits, sixteen]), _splat(e, wide, 1)])
    rounded = _add(e, wide, bits, _add(e, wide, lowest, _splat(e, wide, 0x7FFF)))
    predicate = ir.IntegerAttr.get(e.i64, _UNORDERED)
    flags = _like(type_, e.i1)
    is_nan = e.op(
        "llvm.fcmp", [flags], [x, x], predicate=predicate, fastmathFlags=ir.Attribute.parse("#llvm.fastmath<none>")
    )
    kept = e.op("llvm.select", [wide], [is_nan, _splat(e, wide, 0x7FC00000), rounded])
    high = e.op("llvm.lshr", [wide], [kept, sixteen])
    return e.op("llvm.bitcast", [type_], [e.truncate(high, narrow)])


def _add(e: Emitter, type_: Any, a: Any, b: Any) -> Any:
    return e.op("llvm.add", [type_], [a, b], overflowFlags=ir.IntegerAttr.get(e.i32, 0))


def _like(type_: Any, element: Any) -> Any:
    return ir.VectorType.get(type_.shape, element) if isinstance(type_, ir.VectorType) else element


def _integers(type_: Any, width: int) -> Any:
    return _like(type_, ir.IntegerType.get_signless(width))


def _splat(e: Emitter, type_: Any, number: int) -> Any:
    if not isinstance(type_, ir.VectorType):
        return e.constant(number, type_)
    value = ir.DenseElementsAttr.get_splat(type_, ir.IntegerAttr.get(type_.element_type, number))
    return e.op("llvm.mlir.constant", [type_], [], value=value)
