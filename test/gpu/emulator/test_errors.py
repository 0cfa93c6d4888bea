"""Each kind of mistake in a kernel is an error that says where it is."""

import numpy as np
import pytest
from emulated import emulate, kernel, needs_emulator, run

from llm_mlir.codegen.machine import CodegenError
from llm_mlir.runtime.emulator import EmulatorError

pytestmark = needs_emulator

WS = "#gpu.address_space<workgroup>"
SHARED = f"%s: memref<64xf32, {WS}>"


def fails(kind: str, text: str, *arguments: object, match: str | None = None, **options: object) -> EmulatorError:
    with pytest.raises(EmulatorError, match=match) as caught:
        run(text, *arguments, **options)
    assert caught.value.kind == kind
    return caught.value


def floats(count: int = 64) -> np.ndarray:
    return np.zeros(count, np.float32)


def test_global_out_of_bounds():
    text = kernel(
        "%x: memref<?xf32>, %i: index",
        "%v = arith.constant 1.0 : f32\n memref.store %v, %x[%i] : memref<?xf32>",
    )
    run(text, floats(), 63)
    error = fails("out-of-bounds", text, floats(), 64, match="write of 4 bytes .* at byte 256 of a buffer of 256 bytes")
    assert (error.kernel, error.block, error.thread) == ("k", (0, 0, 0), (0, 0, 0))
    assert error.site is not None
    assert error.site.op == "llvm.store"
    fails("out-of-bounds", text, floats(), -1)


def test_read_only_buffer():
    x = floats()
    x.flags.writeable = False
    text = kernel("%x: memref<64xf32>", "%v = arith.constant 1.0 : f32\n memref.store %v, %x[%t] : memref<64xf32>")
    fails("out-of-bounds", text, x, match="read-only")


def test_misaligned():
    text = kernel(
        "%x: memref<64xf32>, %i: index, %y: memref<64xf32>",
        """%v = vector.load %x[%i] {alignment = 16 : i64} : memref<64xf32>, vector<4xf32>
           vector.store %v, %y[%i] : memref<64xf32>, vector<4xf32>""",
    )
    aligned = np.zeros(68 * 4 + 16, np.uint8)
    start = -aligned.ctypes.data % 16
    x = aligned[start : start + 256].view(np.float32)
    run(text, x, 4, floats())
    fails("misaligned", text, x, 5, floats(), match="expects an alignment of 16 bytes, the address is 4 off")


def shared_kernel(body: str, arguments: str = "%y: memref<64xf32>", threads: int = 64) -> str:
    return kernel(arguments, f"%one = arith.constant 1.0 : f32\n {body}", threads, SHARED)


READ_BACK = f"""
  %v = memref.load %s[%j] : memref<64xf32, {WS}>
  memref.store %v, %y[%t] : memref<64xf32>
"""


def test_shared_out_of_bounds():
    text = shared_kernel(f"memref.store %one, %s[%i] : memref<64xf32, {WS}>", "%i: index")
    fails("out-of-bounds", text, 64, threads=64, match="at byte 256 of 256 bytes of shared memory")


def test_never_written():
    text = shared_kernel("%j = arith.constant 3 : index\n" + READ_BACK)
    fails("uninitialized", text, floats(), threads=64, match="shared byte 12, which nothing in this block has written")


@pytest.mark.parametrize("order", ["forward", "reverse", 1, 2, 3])
def test_missing_barrier(order):
    """Caught in every order: also in those in which the writer happens to come first."""
    body = f"""
      memref.store %one, %s[%t] : memref<64xf32, {WS}>
      %c63 = arith.constant 63 : index
      %j = arith.subi %c63, %t : index
    """
    text = shared_kernel(body + READ_BACK)
    with pytest.raises(EmulatorError) as caught:
        run(text, floats(), threads=64, order=order)
    assert caught.value.kind in ("race", "uninitialized")


def test_write_after_read_race():
    body = f"""
      memref.store %one, %s[%t] : memref<64xf32, {WS}>
      gpu.barrier
      %c1 = arith.constant 1 : index
      %c64 = arith.constant 64 : index
      %next = arith.addi %t, %c1 : index
      %j = arith.remui %next, %c64 : index
      {READ_BACK}
      memref.store %v, %s[%t] : memref<64xf32, {WS}>
    """
    error = fails("race", shared_kernel(body), floats(), threads=64, match="is not ordered after its read by thread")
    assert error.other is not None
    assert error.other.op == "llvm.load"


def test_lanes_of_a_warp_race_too():
    body = f"""
      memref.store %one, %s[%t] : memref<64xf32, {WS}>
      %c31 = arith.constant 31 : index
      %j = arith.subi %c31, %t : index
      SYNC
    """
    text = kernel("%y: memref<64xf32>", "%one = arith.constant 1.0 : f32\n" + body + READ_BACK, 32, SHARED)
    sync = "%all = llvm.mlir.constant(-1 : i32) : i32\n nvvm.bar.warp.sync %all : i32"
    run(text.replace("SYNC", sync), floats())
    with pytest.raises(EmulatorError) as caught:
        run(text.replace("SYNC", ""), floats())
    assert caught.value.kind in ("race", "uninitialized")


def test_pending_copy():
    text = kernel(
        "%x: memref<64xf32>, %y: memref<64xf32>",
        f"""
        %c4 = arith.constant 4 : index
        %i = arith.muli %t, %c4 : index
        %a = nvgpu.device_async_copy %x[%i], %s[%i], 4 : memref<64xf32> to memref<64xf32, {WS}>
        %g = nvgpu.device_async_create_group %a
        WAIT
        %v = memref.load %s[%i] : memref<64xf32, {WS}>
        memref.store %v, %y[%i] : memref<64xf32>
        """,
        16,
        f"{SHARED} {{llvm.align = 16 : i64}}",
    )
    wait = "nvgpu.device_async_wait %g {numGroups = 0 : i32}"
    x = np.arange(64, dtype=np.float32)
    run(text.replace("WAIT", wait), x, floats(), threads=16)
    late = text.replace("WAIT", wait.replace("0", "1"))
    error = fails(
        "pending", late, x, floats(), threads=16, match="an asynchronous copy that is not waited for is writing"
    )
    assert error.other is not None
    assert error.other.op == "nvvm.cp.async.shared.global"
    never = (
        text.replace("WAIT", "")
        .replace("memref.load %s[%i]", "memref.load %x[%i]")
        .replace(f"memref.load %x[%i] : memref<64xf32, {WS}>", "memref.load %x[%i] : memref<64xf32>")
    )
    fails("unwaited", never, x, floats(), threads=16, match="copies by cp.async are not waited for at the end")


CONDITION = """
  %c32 = arith.constant 32 : index
  %low = arith.cmpi ult, %t, %c32 : index
"""


def test_barrier_that_some_miss():
    text = kernel("", f"{CONDITION} scf.if %low {{ gpu.barrier }}", 64)
    fails("deadlock", text, threads=64, match=r"barrier 0 expects 64 threads, 32 have come \(32 have exited\)")


def test_divergent_collective():
    body = """
      %c16 = arith.constant 16 : index
      %low = arith.cmpi ult, %t, %c16 : index
      %v = memref.load %y[%t] : memref<64xf32>
      %one = arith.constant 1 : i32
      %w = arith.constant 32 : i32
      scf.if %low {
        %a, %p = gpu.shuffle xor %v, %one, %w : f32
        memref.store %a, %y[%t] : memref<64xf32>
      } else {
        %b, %q = gpu.shuffle down %v, %one, %w : f32
        memref.store %b, %y[%t] : memref<64xf32>
      }
    """
    fails("divergence", kernel("%y: memref<64xf32>", body), floats(), match="the threads of a warp do not meet")


def test_wrong_block_size():
    fails("invalid", kernel("", "gpu.barrier", 64), threads=32, match="expects blocks of 64 x 1 x 1 threads")


def test_too_much_shared_memory():
    fails("invalid", kernel("", "gpu.barrier"), shared=228 << 10, match="at most 232448 bytes of shared memory")


def test_a_failure_leaves_the_emulator_usable():
    emulator = emulate(shared_kernel("%j = arith.constant 3 : index\n" + READ_BACK))
    for _ in range(2):
        with pytest.raises(EmulatorError):
            emulator.launch("k", (1,), (64,), [floats()])


def test_library_calls_are_unknown_to_a_gpu():
    text = kernel(
        "%y: memref<64xf32>",
        """%v = memref.load %y[%t] : memref<64xf32>
           %e = math.tanh %v : f32
           memref.store %e, %y[%t] : memref<64xf32>""",
    )
    with pytest.raises(CodegenError, match="calls '__nv_tanhf', which nothing defines on a GPU"):
        emulate(text)
