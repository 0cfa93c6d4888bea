"""Launches, shared memory, cp.async, ldmatrix and mma.sync: values, in every order of threads."""

import ml_dtypes
import numpy as np
import pytest
from emulated import emulate, kernel, needs_emulator, run

pytestmark = needs_emulator

WS = "#gpu.address_space<workgroup>"
ORDERS = ["forward", "reverse", 1, 2]


def test_ids_and_strides():
    text = kernel(
        "%out: memref<?x?xi32, strided<[?, ?], offset: ?>>",
        """
        %b = gpu.block_id x
        %n = gpu.block_dim x
        %base = arith.muli %b, %n : index
        %i = arith.addi %base, %t : index
        %v = arith.index_cast %i : index to i32
        memref.store %v, %out[%t, %b] : memref<?x?xi32, strided<[?, ?], offset: ?>>
        """,
        threads=48,
    )
    out = np.full((3, 48), -1, np.int32)
    run(text, out.T, threads=48, grid=3)
    np.testing.assert_array_equal(out, np.arange(3 * 48).reshape(3, 48))


REVERSE = f"""
  %c63 = arith.constant 63 : index
  %v = memref.load %x[%t] : memref<64xf32>
  memref.store %v, %s[%t] : memref<64xf32, {WS}>
  gpu.barrier
  %j = arith.subi %c63, %t : index
  %w = memref.load %s[%j] : memref<64xf32, {WS}>
  memref.store %w, %y[%t] : memref<64xf32>
"""


@pytest.mark.parametrize("order", ORDERS)
def test_barrier_exchanges(order):
    text = kernel("%x: memref<64xf32>, %y: memref<64xf32>", REVERSE, 64, f"%s: memref<64xf32, {WS}>")
    x, y = np.arange(64, dtype=np.float32), np.zeros(64, np.float32)
    run(text, x, y, threads=64, order=order)
    np.testing.assert_array_equal(y, x[::-1])


def copy_kernel(depth: int) -> str:
    """Copies 8 elements a thread, of which the first `%n` are real."""
    return kernel(
        "%x: memref<256xf16>, %y: memref<256xf16>, %n: index",
        f"""
        %c8 = arith.constant 8 : index
        %i = arith.muli %t, %c8 : index
        %a = nvgpu.device_async_copy %x[%i], %s[%i], 8, %n : memref<256xf16> to memref<256xf16, {WS}>
        %g = nvgpu.device_async_create_group %a
        nvgpu.device_async_wait %g {{numGroups = {depth} : i32}}
        %v = vector.load %s[%i] : memref<256xf16, {WS}>, vector<8xf16>
        vector.store %v, %y[%i] : memref<256xf16>, vector<8xf16>
        """,
        32,
        f"%s: memref<256xf16, {WS}> {{llvm.align = 16 : i64}}",
    )


@pytest.mark.parametrize("count", [0, 3, 8])
def test_copy_fills_with_zeros(count):
    x = np.arange(256).astype(np.float16)
    y = np.zeros_like(x)
    run(copy_kernel(0), x, y, count)
    expected = np.where(np.arange(256) % 8 < count, x, 0)
    np.testing.assert_array_equal(y, expected)


MMA = """
  %r = arith.remui %t, %c16 : index
  %q = arith.divui %t, %c16 : index
  %half = arith.muli %q, %c8 : index
  %f = nvgpu.ldmatrix %sa[%r, %half] {{numTiles = 4 : i32, transpose = false}} : {sa} -> vector<4x2x{ty}>
  %b = nvgpu.ldmatrix %sb[{b_at}] {{numTiles = 2 : i32, transpose = {transposed}}} : {sb} -> vector<2x2x{ty}>
  %z = arith.constant dense<0.0> : vector<2x2xf32>
  %d = nvgpu.mma.sync (%f, %b, %z) {{mmaShape = [16, 8, 16]}}
    : (vector<4x2x{ty}>, vector<2x2x{ty}>, vector<2x2xf32>) -> vector<2x2xf32>
  %row = arith.divui %t, %c4 : index
  %rest = arith.remui %t, %c4 : index
  %col = arith.muli %rest, %c2 : index
  %below = arith.addi %row, %c8 : index
  %d0 = vector.extract %d[0] : vector<2xf32> from vector<2x2xf32>
  %d1 = vector.extract %d[1] : vector<2xf32> from vector<2x2xf32>
  vector.store %d0, %y[%row, %col] : memref<16x8xf32>, vector<2xf32>
  vector.store %d1, %y[%below, %col] : memref<16x8xf32>, vector<2xf32>
"""

STAGE = """
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c8 = arith.constant 8 : index
  %c16 = arith.constant 16 : index
  %i = arith.divui %t, %c2 : index
  %h = arith.remui %t, %c2 : index
  %j = arith.muli %h, %c8 : index
  %va = vector.load %a[%i, %j] : memref<16x16x{ty}>, vector<8x{ty}>
  vector.store %va, %sa[%i, %j] : {sa}, vector<8x{ty}>
  %in = arith.cmpi ult, %t, %c16 : index
  scf.if %in {{
    %vb = vector.load %b0[{load_b}] : memref<{bs}x{ty}>, vector<8x{ty}>
    vector.store %vb, %sb[{load_b}] : {sb}, vector<8x{ty}>
  }}
  gpu.barrier
"""


@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize(("ty", "dtype"), [("bf16", ml_dtypes.bfloat16), ("f16", np.float16)])
def test_matrix_product(ty, dtype, transposed):
    """``transposed``: B lies by rows in memory, and ldmatrix.trans turns it."""
    shape = "16x8" if transposed else "8x16"
    types = {"ty": ty, "sa": f"memref<16x16x{ty}, {WS}>", "sb": f"memref<{shape}x{ty}, {WS}>", "bs": shape}
    places = {"load_b": "%t, %c0" if transposed else "%i, %j", "b_at": "%r, %c0" if transposed else "%r8, %half8"}
    address = """
      %c0 = arith.constant 0 : index
      %r8 = arith.remui %t, %c8 : index
      %r16 = arith.remui %t, %c16 : index
      %q8 = arith.divui %r16, %c8 : index
      %half8 = arith.muli %q8, %c8 : index
    """
    stage = STAGE.format(**types, **places).replace("gpu.barrier", "gpu.barrier" + address)
    if transposed:
        stage = stage.replace("%c2 = ", "%c0 = arith.constant 0 : index\n %c2 = ", 1).replace(
            "gpu.barrier\n      %c0 = arith.constant 0 : index", "gpu.barrier"
        )
    body = stage + MMA.format(transposed=str(transposed).lower(), **types, **places)
    text = kernel(
        f"%a: memref<16x16x{ty}>, %b0: memref<{shape}x{ty}>, %y: memref<16x8xf32>",
        body,
        32,
        f"%sa: {types['sa']} {{llvm.align = 16 : i64}}, %sb: {types['sb']} {{llvm.align = 16 : i64}}",
    )
    rng = np.random.default_rng(0)
    a = rng.integers(-8, 8, (16, 16)).astype(dtype)
    b = rng.integers(-8, 8, (16, 8)).astype(dtype)
    y = np.zeros((16, 8), np.float32)
    run(text, a, b if transposed else np.ascontiguousarray(b.T), y)
    np.testing.assert_array_equal(y, a.astype(np.float32) @ b.astype(np.float32))


def test_arguments_that_do_not_fit():
    emulator = emulate(copy_kernel(0))
    x = np.zeros(256, np.float16)
    with pytest.raises(TypeError, match=r"argument 1 of kernel @k: .*expects another shape"):
        emulator.launch("k", (1,), (32,), [x, x[:8], 1])
    with pytest.raises(TypeError, match="expects elements of 2 bytes, got float32"):
        emulator.launch("k", (1,), (32,), [x.astype(np.float32), x, 1])
    with pytest.raises(TypeError, match="expects 3 arguments"):
        emulator.launch("k", (1,), (32,), [x])
    with pytest.raises(KeyError, match="no kernel @j; there are @k"):
        emulator.launch("j", (1,), (32,), [])
