"""Named barriers, constants, stmatrix and bulk stores."""

import numpy as np
import pytest
from emulated import check_mutations, emulate, kernel, needs_emulator, run

from llm_mlir.runtime.emulator import EmulatorError, Swizzle, registered, tensor_map

pytestmark = needs_emulator

WS = "#gpu.address_space<workgroup>"


def test_constants_of_a_module():
    text = """memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 5.0]>""" + kernel(
        "%y: memref<?xf32>, %i: index",
        """%x = memref.get_global @table : memref<4xf32>
           %v = memref.load %x[%i] : memref<4xf32>
           memref.store %v, %y[%t] : memref<?xf32>""",
    )
    y = np.zeros(32, np.float32)
    run(text, y, 3)
    np.testing.assert_array_equal(y, np.full(32, 5))
    with pytest.raises(EmulatorError, match="global memory at byte 16 of a buffer of 16 bytes"):
        run(text, y, 4)


PRODUCE = f"""
  %c64 = arith.constant 64 : index
  %first = arith.constant 1 : i32
  %second = arith.constant 2 : i32
  %all = arith.constant 128 : i32
  %producer = arith.cmpi ult, %t, %c64 : index
  scf.if %producer {{
    %v = memref.load %x[%t] : memref<64xf32>
    memref.store %v, %s[%t] : memref<64xf32, {WS}>
    nvvm.barrier.arrive id = %first number_of_threads = %all
    nvvm.barrier id = %second number_of_threads = %all
    memref.store %v, %s[%t] : memref<64xf32, {WS}>
  }} else {{
    %c127 = arith.constant 127 : index
    nvvm.barrier id = %first number_of_threads = %all
    %j = arith.subi %c127, %t : index
    %v = memref.load %s[%j] : memref<64xf32, {WS}>
    nvvm.barrier.arrive id = %second number_of_threads = %all
    %i = arith.subi %t, %c64 : index
    memref.store %v, %y[%i] : memref<64xf32>
  }}
"""


def test_named_barriers():
    """One half of the block writes for the other, which says when the place is free again."""
    text = kernel("%x: memref<64xf32>, %y: memref<64xf32>", PRODUCE, 128, f"%s: memref<64xf32, {WS}>")
    emulator = emulate(text)
    x, y = np.arange(64, dtype=np.float32), np.zeros(64, np.float32)

    def check(order, skip):
        emulator.launch("k", (1,), (128,), [x, y], order=order, skip=skip)
        np.testing.assert_array_equal(y, x[::-1])

    check("reverse", ())
    check_mutations(emulator, check)


STORE = f"""
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0 : i32
  %map = builtin.unrealized_conversion_cast %map_ : {{map}} to !llvm.ptr
  %i = memref.extract_aligned_pointer_as_index %s : memref<16x16xf16, {WS}> -> index
  %a = arith.index_cast %i : index to i64
  %data = llvm.inttoptr %a : i64 to !llvm.ptr<3>
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %c32 = arith.constant 32 : index
  %row = arith.remui %t, %c16 : index
  %half = arith.divui %t, %c16 : index
  %line = arith.muli %row, %c32 : index
  %column = arith.muli %half, %c16 : index
  %byte = arith.addi %line, %column : index
  %byte64 = arith.index_cast %byte : index to i64
  %address = llvm.getelementptr %data[%byte64] : (!llvm.ptr<3>, i64) -> !llvm.ptr<3>, i8
  %r0 = memref.load %x[%c0, %t] : memref<4x32xi32>
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %r1 = memref.load %x[%c1, %t] : memref<4x32xi32>
  %r2 = memref.load %x[%c2, %t] : memref<4x32xi32>
  %r3 = memref.load %x[%c3, %t] : memref<4x32xi32>
  nvvm.stmatrix %address, %r0, %r1, %r2, %r3 {{{{layout = #nvvm.mma_layout<row>,
    shape = #nvvm.ld_st_matrix_shape<m = 8, n = 8>, eltType = #nvvm.ld_st_matrix_elt_type<b16>}}}}
    : !llvm.ptr<3>, i32, i32, i32, i32
  nvvm.fence.proxy {{{{kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}}}}
  gpu.barrier
  %leader = arith.cmpi eq, %t, %c0 : index
  scf.if %leader {{{{
    %corner = arith.constant 8 : i32
    nvvm.cp.async.bulk.tensor.global.shared.cta %map, %data, box[%zero, %corner] : !llvm.ptr, !llvm.ptr<3>
    nvvm.cp.async.bulk.commit.group
    nvvm.cp.async.bulk.wait_group 0
  }}}}
"""
MAP = (
    "!nvgpu.tensormap.descriptor<tensor = memref<16x16xf16, 3>, swizzle = none, l2promo = none, oob = zero, "
    "interleave = none>"
)


def test_fragments_to_global_memory():
    """stmatrix makes a 16 x 16 tile of fragments, a bulk store takes it from there; rows beyond 20 are not there."""
    workgroup = f"%s: memref<16x16xf16, {WS}> {{llvm.align = 128 : i64}}"
    text = kernel(f"%map_: {MAP}, %x: memref<4x32xi32>", STORE.format(map=MAP), 32, workgroup)
    emulator = emulate(text)
    tile = np.arange(256).reshape(16, 16).astype(np.float16)
    # Lane l holds row l / 4 and columns 2 (l % 4) and the next of each 8 x 8 matrix: left ones first.
    quarters = [tile[:8, :8], tile[8:, :8], tile[:8, 8:], tile[8:, 8:]]
    x = np.stack([np.ascontiguousarray(q).reshape(32, 2).view(np.int32)[:, 0] for q in quarters])
    y = np.zeros((20, 16), np.float16)
    map_ = tensor_map(y, (16, 16), Swizzle.NONE)

    def check(order, skip):
        y[:] = 0
        with registered([y]):
            emulator.launch("k", (1,), (32,), [map_, x], order=order, skip=skip)
        np.testing.assert_array_equal(y[8:], tile[:12])
        np.testing.assert_array_equal(y[:8], 0)

    check("reverse", ())
    check_mutations(emulator, check)
