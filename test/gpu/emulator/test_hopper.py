"""TMA, mbarriers and wgmma: boxes with their swizzles, edges of tensors, matrix layouts; and what may go wrong."""

import re

import ml_dtypes
import numpy as np
import pytest
from emulated import check_mutations, emulate, kernel, needs_emulator

from llm_mlir.runtime.emulator import EmulatorError, Swizzle, registered, tensor_map

pytestmark = needs_emulator

SPAN = {Swizzle.NONE: 0, Swizzle.B32: 32, Swizzle.B64: 64, Swizzle.B128: 128}

# The kernel takes the descriptor by value; which tensor, box and swizzle it is of, only the host says.
MAP = (
    "!nvgpu.tensormap.descriptor<tensor = memref<8x64xbf16, 3>, swizzle = none, l2promo = none, oob = zero, "
    "interleave = none>"
)

START = """
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %ticks = arith.constant 1000 : i32
  %c0 = arith.constant 0 : index
  %base = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
  %i = memref.extract_aligned_pointer_as_index %base : memref<?xi8, #gpu.address_space<workgroup>> -> index
  %a = arith.index_cast %i : index to i64
  %data = llvm.inttoptr %a : i64 to !llvm.ptr<3>
  %bar = llvm.getelementptr %data[65536] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
  %to = llvm.addrspacecast %data : !llvm.ptr<3> to !llvm.ptr<7>
  %first = arith.cmpi eq, %t, %c0 : index
  scf.if %first { nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32 }
  nvvm.fence.mbarrier.init
  gpu.barrier
"""
SHARED_BYTES = 65536 + 64


def box_kernel(rank: int, box_bytes: int) -> str:
    """Loads a box and copies its bytes, as they lie in shared memory, to `%y`."""
    names = [f"%x{d}" for d in range(rank)]
    arguments = ", ".join([f"%map_: {MAP}", *(f"{name}: i32" for name in names), "%y: memref<?xi8>"])
    body = f"""{START}
      %map = builtin.unrealized_conversion_cast %map_ : {MAP} to !llvm.ptr
      scf.if %first {{
        %bytes = arith.constant {box_bytes} : i32
        %token = nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32 -> i64
        nvvm.cp.async.bulk.tensor.shared.cluster.global %to, %map, %bar, box[{", ".join(reversed(names))}]
          : !llvm.ptr<7>, !llvm.ptr
      }}
      nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
      %n = arith.constant {box_bytes} : index
      %step = gpu.block_dim x
      scf.for %j = %t to %n step %step {{
        %v = memref.load %base[%j] : memref<?xi8, #gpu.address_space<workgroup>>
        memref.store %v, %y[%j] : memref<?xi8>
      }}
    """
    return kernel(arguments, body)


def unswizzle(raw: np.ndarray, swizzle: Swizzle) -> np.ndarray:
    """Bytes in the order of the box: 16-byte chunk c of the 128-byte line l lies at chunk c xor l's low bits."""
    offsets = np.arange(raw.size)
    mask = max(SPAN[swizzle] // 16 - 1, 0)
    return raw[offsets ^ ((offsets >> 7 & mask) << 4)]


@pytest.mark.parametrize("swizzle", Swizzle)
def test_box_by_swizzle(swizzle):
    x = np.arange(40 * 64).reshape(40, 64).astype(np.float16)
    columns = (SPAN[swizzle] or 128) // 2
    emulator = emulate(box_kernel(2, 16 * columns * 2))
    y = np.zeros(16 * columns * 2, np.int8)
    map_ = tensor_map(x, (16, columns), swizzle)
    with registered([x]):
        emulator.launch("k", (1,), (32,), [map_, 8, 0, y], SHARED_BYTES)
    got = unswizzle(y, swizzle).view(np.float16).reshape(16, columns)
    np.testing.assert_array_equal(got, x[8:24, :columns])


@pytest.mark.parametrize("corner", [(0, 0, 0), (-1, -3, -5), (1, 4, 13), (7, 0, 0)])
def test_box_beyond_the_edges_is_zero(corner):
    rng = np.random.default_rng(0)
    x = rng.integers(1, 100, (2, 6, 16)).astype(np.float32)
    box = (2, 4, 8)
    emulator = emulate(box_kernel(3, 256))
    y = np.full(256, -1, np.int8)
    with registered([x]):
        emulator.launch("k", (1,), (32,), [tensor_map(x, box), *corner, y], SHARED_BYTES)
    padded = np.zeros((30, 30, 40), np.float32)
    padded[10:12, 10:16, 10:26] = x
    expected = padded[tuple(slice(10 + at, 10 + at + size) for at, size in zip(corner, box, strict=True))]
    np.testing.assert_array_equal(y.view(np.float32).reshape(box), expected)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda x: tensor_map(x[:, 1:], (8, 8)), "multiple of 16"),
        (lambda x: tensor_map(x, (8, 4)), "row of the box expects a multiple of 16 bytes"),
        (lambda x: tensor_map(x, (8, 64), Swizzle.B64), "at most as many bytes as the swizzle spans"),
        (lambda x: tensor_map(x, (300, 8)), "each size of the box expects 1 to 256"),
    ],
)
def test_tensor_maps_that_the_driver_refuses(make, message):
    with pytest.raises(EmulatorError, match=message):
        make(np.zeros((8, 64), np.float16))


def test_box_mistakes():
    x = np.zeros((8, 64), np.float16)
    y = np.zeros(1024, np.int8)
    text = box_kernel(2, 1024)
    arguments = [tensor_map(x, (8, 64)), 0, 0, y]
    cases = {
        "fence": re.sub(r"nvvm\.fence\.mbarrier\.init", "", text),
        "deadlock": text.replace("constant 1024 : i32", "constant 1040 : i32"),
        "pending": re.sub(r"nvvm\.mbarrier\.try_wait.*", "", text),
        "uninitialized": text.replace("scf.if %first { nvvm.mbarrier.init %bar, %one : !llvm.ptr<3>, i32 }", ""),
        "invalid": text.replace("%to = llvm.addrspacecast %data", "%to = llvm.addrspacecast %bar"),
    }
    with registered([x]):
        for kind, wrong in cases.items():
            with pytest.raises(EmulatorError) as caught:
                emulate(wrong).launch("k", (1,), (32,), arguments, SHARED_BYTES, "reverse")
            assert caught.value.kind == kind


def wgmma_kernel(
    a_rows: str, b_rows: str, descriptor: str, m: int, n: int, fences: str = "nvvm.wgmma.fence.aligned", gap: int = 0
) -> str:
    """D = A B for one m64nNk16; A and B come by TMA, N is 64; B lies ``gap`` bytes behind A."""
    struct = f"!llvm.struct<({', '.join(['f32'] * (n // 2))})>"
    sums = "\n".join(f"%z{i + 1} = llvm.insertvalue %zf, %z{i}[{i}] : {struct}" for i in range(n // 2))
    stores = "\n".join(
        f"""%r{i} = llvm.extractvalue %d[{i}] : {struct}
        %at{i} = arith.constant {i} : index
        memref.store %r{i}, %y[%t, %at{i}] : memref<128x{n // 2}xf32>"""
        for i in range(n // 2)
    )
    body = f"""{START}
      %ma = builtin.unrealized_conversion_cast %ma_ : {MAP} to !llvm.ptr
      %mb = builtin.unrealized_conversion_cast %mb_ : {MAP} to !llvm.ptr
      %c2048 = arith.constant {64 * 128 + gap} : i64
      %second = llvm.getelementptr %data[{64 * 128 + gap}] : (!llvm.ptr<3>) -> !llvm.ptr<3>, i8
      %to2 = llvm.addrspacecast %second : !llvm.ptr<3> to !llvm.ptr<7>
      scf.if %first {{
        %bytes = arith.constant {m} : i32
        %token = nvvm.mbarrier.arrive.expect_tx %bar, %bytes : !llvm.ptr<3>, i32 -> i64
        nvvm.cp.async.bulk.tensor.shared.cluster.global %to, %ma, %bar, box[%zero, %zero] : !llvm.ptr<7>, !llvm.ptr
        nvvm.cp.async.bulk.tensor.shared.cluster.global %to2, %mb, %bar, box[%zero, %zero] : !llvm.ptr<7>, !llvm.ptr
      }}
      nvvm.mbarrier.try_wait.parity %bar, %zero, %ticks : !llvm.ptr<3>, i32, i32
      %bits = arith.constant 0x3ffff : i64
      %four = arith.constant 4 : i64
      %fixed = arith.constant {descriptor} : i64
      %a18 = arith.andi %a, %bits : i64
      %a14 = arith.shrui %a18, %four : i64
      %da = arith.ori %a14, %fixed : i64
      %b0 = arith.addi %a, %c2048 : i64
      %b18 = arith.andi %b0, %bits : i64
      %b14 = arith.shrui %b18, %four : i64
      %db = arith.ori %b14, %fixed : i64
      %zf = arith.constant 0.0 : f32
      %z0 = llvm.mlir.undef : {struct}
      {sums}
      {fences}
      %d = nvvm.wgmma.mma_async %da, %db, %z{n // 2}, #nvvm.shape<m = 64, n = {n}, k = 16>,
        D [<f32>, #nvvm.wgmma_scale_out<one>, <wrapped>], A [<bf16>, #nvvm.wgmma_scale_in<one>, <{a_rows}>],
        B [<bf16>, #nvvm.wgmma_scale_in<one>, <{b_rows}>] : {struct} -> {struct}
      nvvm.wgmma.commit.group.sync.aligned
      nvvm.wgmma.wait.group.sync.aligned 0
      {stores}
    """
    return kernel(f"%ma_: {MAP}, %mb_: {MAP}, %y: memref<128x{n // 2}xf32>", body, 128)


def fragments(y: np.ndarray, n: int) -> np.ndarray:
    """D from what each thread holds (PTX ISA, register fragments of wgmma)."""
    d = np.zeros((64, n), np.float32)
    t, i = np.meshgrid(np.arange(128), np.arange(n // 2), indexing="ij")
    d[t // 32 * 16 + t % 32 // 4 + 8 * (i // 2 % 2), i // 4 * 8 + 2 * (t % 4) + i % 2] = y
    return d


# Swizzle mode 128B in bits 62 and 63; 8 lines of 128 bytes make a stride of 1024 bytes (64 in units of 16).
DESCRIPTOR = (1 << 62) | (64 << 32) | (64 << 16)


@pytest.mark.parametrize("a_major", ["row", "col"])
@pytest.mark.parametrize("b_major", ["row", "col"])
def test_wgmma(a_major, b_major):
    """Matrices that run along K, and such that run along M or N, in 128-byte swizzles."""
    rng = np.random.default_rng(0)
    a = rng.integers(-8, 8, (64, 16)).astype(ml_dtypes.bfloat16)
    b = rng.integers(-8, 8, (16, 64)).astype(ml_dtypes.bfloat16)
    placed_a = np.zeros((64, 64) if a_major == "row" else (16, 64), ml_dtypes.bfloat16)
    placed_b = np.zeros((64, 64) if b_major == "col" else (16, 64), ml_dtypes.bfloat16)
    placed_a[:, : 16 if a_major == "row" else 64] = a if a_major == "row" else a.T
    placed_b[:, : 16 if b_major == "col" else 64] = b.T if b_major == "col" else b
    y = np.zeros((128, 32), np.float32)
    text = wgmma_kernel(a_major, b_major, str(DESCRIPTOR), placed_a.nbytes + placed_b.nbytes, 64)
    maps = [tensor_map(x, x.shape, Swizzle.B128) for x in (placed_a, placed_b)]
    emulator = emulate(text)

    def check(order, skip):
        y[:] = 0
        with registered([placed_a, placed_b]):
            emulator.launch("k", (1,), (128,), [*maps, y], SHARED_BYTES, order, skip)
        np.testing.assert_array_equal(fragments(y, 64), a.astype(np.float32) @ b.astype(np.float32))

    check("reverse", ())
    check_mutations(emulator, check)


@pytest.mark.parametrize("gap", [128, 512])
def test_a_swizzled_tile_starts_where_the_swizzle_does(gap):
    """A descriptor without a base offset says that the pattern starts at a multiple of 1024 bytes."""
    a = b = np.zeros((64, 64), ml_dtypes.bfloat16)
    y = np.zeros((128, 32), np.float32)
    text = wgmma_kernel("row", "col", str(DESCRIPTOR), 2 * a.nbytes, 64, gap=gap)
    maps = [tensor_map(x, x.shape, Swizzle.B128) for x in (a, b)]
    with registered([a, b]), pytest.raises(EmulatorError, match=f"a multiple of 1024 bytes, it is {gap} off") as caught:
        emulate(text).launch("k", (1,), (128,), [*maps, y], SHARED_BYTES)
    assert caught.value.kind == "misaligned"


def registers_kernel(decrease: int, increase: int) -> str:
    """One of three warpgroups gives registers up, two take some: 168 of each thread are there, 64512 in all."""
    body = f"""%c128 = arith.constant 128 : index
      %giver = arith.cmpi ult, %t, %c128 : index
      scf.if %giver {{ nvvm.setmaxregister decrease {decrease} }} else {{ nvvm.setmaxregister increase {increase} }}"""
    return kernel("%y: memref<1xf32>", body, 384)


def test_registers_that_warpgroups_move():
    y = np.zeros(1, np.float32)
    emulate(registers_kernel(40, 232)).launch("k", (2,), (384,), [y])
    with pytest.raises(EmulatorError, match="warpgroups ask for 66560, the block has 64512") as caught:
        emulate(registers_kernel(40, 240)).launch("k", (1,), (384,), [y])
    assert caught.value.kind == "deadlock"
    assert caught.value.site.op == "nvvm.setmaxregister"
    with pytest.raises(EmulatorError, match="dec to 176 registers expects at least as many before, there are 168"):
        emulate(registers_kernel(176, 232)).launch("k", (1,), (384,), [y])
