"""Arrays of 64-bit words on the host's stack, in which calls of the driver find their arguments."""

from collections.abc import Sequence
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

TENSOR_MAP_BYTES = 128


def i32() -> Any:
    """The type ``i32``."""
    return ir.IntegerType.get_signless(32)


def i64() -> Any:
    """The type ``i64``."""
    return ir.IntegerType.get_signless(64)


def pointer() -> Any:
    """The type ``!llvm.ptr``."""
    return ir.Type.parse("!llvm.ptr")


def allocate(function: Operation, count: int, alignment: int = 8) -> Value:
    """An array of ``count`` words; it lies in the entry block, so a loop around its use takes no more stack."""
    block = function.regions[0].blocks[0]
    with ir.InsertionPoint.at_block_begin(block), function.location:
        return mlir.memref.alloca(ir.MemRefType.get([count], i64()), [], [], alignment=alignment)


def address(memref: Value) -> Value:
    """Where the first element of a buffer is, its offset counted in, as ``i64``."""
    metadata = mlir.memref.extract_strided_metadata(memref)
    width = element_bytes(memref.type.element_type)
    base = mlir.memref.extract_aligned_pointer_as_index(memref)
    return as_word(build.add(base, build.mul(metadata[1], width)))


def element_bytes(element_type: Any) -> int:
    """The size of an element of a buffer."""
    return element_type.width // 8


def as_pointer(memref: Value) -> Value:
    """The address of a contiguous buffer without offset as ``!llvm.ptr``."""
    return mlir.llvm.inttoptr(pointer(), as_word(mlir.memref.extract_aligned_pointer_as_index(memref)))


def as_word(number: Any) -> Value:
    """``number`` (an int, an index, or a scalar of at most 64 bits) as ``i64``, other bits zero."""
    if isinstance(number, int):
        return mlir.arith.constant(i64(), number)
    type_ = number.type
    if isinstance(type_, ir.IndexType):
        return mlir.arith.index_cast(i64(), number)
    if str(type_) == "!llvm.ptr":
        return ir.Operation.create("llvm.ptrtoint", [i64()], [number]).result
    if isinstance(type_, ir.FloatType):
        number = mlir.arith.bitcast(ir.IntegerType.get_signless(type_.width), number)
    return number if number.type == i64() else mlir.arith.extui(i64(), number)


def store(words: Sequence[Value], array: Value) -> None:
    """Fills ``array`` with ``words``."""
    for index, word in enumerate(words):
        mlir.memref.store(word, array, [build.value(index)])
