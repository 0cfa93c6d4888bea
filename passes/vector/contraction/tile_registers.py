"""The tile registers of Intel AMX: their configuration and the instructions on them.

Intel, "Architecture Instruction Set Extensions Programming Reference", chapter 3. Registers are named by number here,
through the intrinsics that C has too. Values of type ``x86_amx`` would leave the numbers to LLVM, but it gives each
register one shape for a whole function, so that tiles of several shapes end up on the stack.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir

ROWS = 16
"""Rows of a tile register."""

REGISTERS = 8

_PALETTE = 1
_CONFIG_WORDS = 8
_WIDTHS_WORD, _HEIGHTS_WORD = 2, 6


@dataclass(frozen=True)
class TileShape:
    """Rows and bytes in a row of a tile."""

    rows: Index
    row_bytes: Index


@dataclass(frozen=True)
class Place:
    """Where a tile is in memory: the address of its first row and the bytes from a row to the next."""

    address: Index
    stride: Index


def allocate_config() -> Value:
    """Stack memory for ``configure``: the instruction reads 64 bytes."""
    return mlir.memref.alloca(ir.MemRefType.get([_CONFIG_WORDS], ir.IntegerType.get_signless(64)), [], [], alignment=64)


def configure(config: Value, shapes: Sequence[TileShape]) -> None:
    """Gives register ``i`` the shape ``shapes[i]``; all registers become zero."""
    words: list[Index] = [0] * _CONFIG_WORDS
    words[0] = _PALETTE
    for register, shape in enumerate(shapes):
        word, lane = divmod(register, 4)
        words[_WIDTHS_WORD + word] = _with(words[_WIDTHS_WORD + word], shape.row_bytes, 16 * lane)
        words[_HEIGHTS_WORD] = _with(words[_HEIGHTS_WORD], shape.rows, 8 * register)
    for index, word in enumerate(words):
        mlir.memref.store(_i64(word), config, [build.value(index)])
    _intrinsic("ldtilecfg", _pointer(mlir.memref.extract_aligned_pointer_as_index(config)))


def load(register: int, place: Place) -> None:
    """Reads a tile."""
    _intrinsic("tileloadd64", _number(register), _pointer(place.address), _i64(place.stride))


def zero(register: int) -> None:
    """Makes a tile zero."""
    _intrinsic("tilezero", _number(register))


def store(register: int, place: Place) -> None:
    """Writes a tile."""
    _intrinsic("tilestored64", _number(register), _pointer(place.address), _i64(place.stride))


def prefetch(address: Index, level: int = 1) -> None:
    """Prefetches the line at an address, which need not be one that can be read, into a cache level (1 to 3)."""
    mlir.llvm.intr_prefetch(_pointer(address), 0, 4 - level, 1)


def multiply_add(c: int, a: int, b: int) -> None:
    """``c[m, n] += a[m, k, j] * b[k, n, j]``: pairs of bf16, sums in f32."""
    _intrinsic("tdpbf16ps", _number(c), _number(a), _number(b))


def release() -> None:
    """Gives the registers back, which spares the kernel from saving them."""
    _intrinsic("tilerelease")


def _i64(index: Index) -> Value:
    type_ = ir.IntegerType.get_signless(64)
    return mlir.arith.constant(type_, index) if isinstance(index, int) else mlir.arith.index_cast(type_, index)


def _with(word: Index, field: Index, shift: int) -> Index:
    return build.add(word, build.mul(field, 1 << shift))


def _number(register: int) -> Value:
    i8 = ir.IntegerType.get_signless(8)
    return mlir.llvm.mlir_constant(ir.IntegerAttr.get(i8, register))


def _pointer(address: Index) -> Value:
    return mlir.llvm.inttoptr(ir.Type.parse("!llvm.ptr"), _i64(address))


def _intrinsic(name: str, *arguments: Value) -> None:
    mlir.llvm.CallIntrinsicOp(None, f"llvm.x86.{name}", list(arguments), [], [])
