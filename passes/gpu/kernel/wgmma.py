"""Products of a warpgroup (128 threads) from shared memory, ``wgmma`` of sm_90a: bf16 or f16 inputs, f32 sums.

Both operands run along K in memory, 64 elements (128 bytes) of a row swizzled as TMA writes them. Of the sums of a
64 x N product a lane of warp ``w`` holds ``d[4 * j + 2 * i + e]``, which is row ``16 * w + lane / 4 + 8 * i``, column
``8 * j + 2 * (lane % 4) + e`` (PTX ISA, "Matrix fragments for wgmma.mma_async.m64nNk16").
"""

from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir

WARPGROUP = 128
"""Threads of a warpgroup."""

M, K = 64, 16
"""Rows and depth of one product; its columns are a multiple of 8 up to 256."""

ROW = 64
"""Elements of a row of an operand: 128 bytes, the span of the swizzle."""

_UNIT = 16  # a matrix descriptor counts in bytes / 16
_STEP = K * 2 // _UNIT


def accumulator_type(columns: int) -> Any:
    """The lane's sums of a 64 x ``columns`` product."""
    return ir.Type.parse(f"!llvm.struct<({', '.join(['f32'] * (columns // 2))})>")


def zero_accumulator(columns: int) -> Value:
    """Sums of zero."""
    return mlir.llvm.mlir_zero(accumulator_type(columns))


def scalars(accumulator: Value, columns: int) -> list[Value]:
    """The lane's sums, ``d``."""
    return [mlir.llvm.extractvalue(ir.F32Type.get(), accumulator, [i]) for i in range(columns // 2)]


def descriptor(shared: Value, offset: Index) -> Value:
    """The matrix descriptor (i64) of rows of 64 elements from byte ``offset`` of shared memory, a multiple of 1024.

    PTX ISA, "Matrix Descriptor Format": address in bits 0 to 13; between groups of 8 rows 1024 bytes, in bits 32 to 45;
    128-byte swizzle, 1 in bits 62 to 63. What lies between neighbors along K does not count within a swizzled row.
    """
    i64 = ir.IntegerType.get_signless(64)
    address = build.add(mlir.memref.extract_aligned_pointer_as_index(shared), offset)
    units = mlir.arith.andi(build.floordiv(address, _UNIT), build.value(0x3FFF))
    constant = mlir.arith.constant(i64, 1 << 62 | (8 * ROW * 2 // _UNIT) << 32 | 1 << 16)
    return mlir.arith.ori(mlir.arith.index_cast(i64, units), constant)


def multiply_add(a: Value, b: Value, accumulator: Value, columns: int, element_type: Any) -> Value:
    """Starts ``accumulator + a @ b.T`` over 64 elements along K, given by descriptors of 64 and of ``columns`` rows."""
    parse = ir.Attribute.parse
    kind = parse(f"#nvvm.wgmma_type<{element_type}>")
    one, positive = parse("#nvvm.wgmma_scale_out<one>"), parse("#nvvm.wgmma_scale_in<one>")
    for step in range(ROW // K):
        accumulator = mlir.nvvm.wgmma_mma_async(
            accumulator.type,
            accumulator,
            _advanced(a, step),
            _advanced(b, step),
            parse(f"#nvvm.shape<m = {M}, n = {columns}, k = {K}>"),
            kind,
            kind,
            parse("#nvvm.wgmma_type<f32>"),
            one,
            positive,
            positive,
            parse("#nvvm.mma_layout<row>"),
            parse("#nvvm.mma_layout<col>"),
        )
    return accumulator


def _advanced(matrix: Value, step: int) -> Value:
    if step == 0:
        return matrix
    return mlir.arith.addi(matrix, mlir.arith.constant(matrix.type, step * _STEP))


def fence() -> None:
    """Before the first product: sums written to registers are there for it."""
    mlir.nvvm.wgmma_fence_aligned()


def commit() -> None:
    """Makes a group of the products since the last one."""
    mlir.nvvm.wgmma_commit_group_sync_aligned()


def wait(pending: int) -> None:
    """Waits until at most ``pending`` groups are under way: the others' sums and operands may be touched."""
    mlir.nvvm.wgmma_wait_group_sync_aligned(pending)
