"""What test_cuda_device.py runs in processes that have the driver's stand-in: each function is a test of its own.

They print what the test looks at. The argument is a binary of ``MODULE`` in test_device.py, and MLIR is not imported.
"""

import gc
import sys
import threading
from pathlib import Path

import numpy as np

from llm_mlir.codegen.gpu.binary import GpuBinary
from llm_mlir.runtime.device.cuda import CudaDevice
from llm_mlir.runtime.device.device import DeviceError
from llm_mlir.runtime.device.executable import DeviceExecutable

WEIGHT = np.arange(64, dtype=np.float32).reshape(2, 32)


def arguments(executable: DeviceExecutable, value: float = 1.0) -> dict:
    x = np.full((7, 32), value, np.float32)
    return {"x": x, "weight": WEIGHT, **executable.allocate_caches()}


def check(result: np.ndarray, calls: float) -> None:
    np.testing.assert_allclose(result, np.broadcast_to(2 * calls * WEIGHT[1], (7, 32)))


def replays(binary: GpuBinary) -> None:
    """The first call launches, the second is recorded, the others replay what it launched, in order."""
    executable = DeviceExecutable(binary, CudaDevice())
    given = arguments(executable)
    for calls in range(1, 6):
        check(executable.call("update", given), calls)
    given["x"] = np.full((7, 32), 3, np.float32)
    check(executable.call("update", given), 8)
    shorter = executable.call("update", {**given, "x": given["x"][:1]})
    assert shorter.shape == (1, 32)


def garbage(binary: GpuBinary) -> None:
    """What becomes garbage while launches are recorded is freed after that, whichever program it belonged to."""
    device = CudaDevice()
    arrays = [device.allocate((1000,), np.float32), CudaDevice().allocate((1000,), np.float32)]
    before = device.context.driver.cuMemGetInfo()[1]

    def work() -> None:
        arrays.clear()
        gc.collect()

    device.record(work)()
    device.wait()
    assert device.context.driver.cuMemGetInfo()[1] == before + 8000
    del binary


def two_programs(binary: GpuBinary) -> None:
    """Two programs share a GPU, their calls alternate, and one ends before the other."""
    first, second = (DeviceExecutable(binary, CudaDevice()) for _ in range(2))
    one, two = arguments(first), arguments(second, 2.0)
    for calls in range(1, 4):
        check(first.call("update", one), calls)
        check(second.call("update", two), 2 * calls)
    del second, two
    gc.collect()
    check(first.call("update", one), 4)


def threads(binary: GpuBinary) -> None:
    """A program is called from threads that have no context, and from one whose context is that of another GPU."""
    executable, other = DeviceExecutable(binary, CudaDevice(0)), DeviceExecutable(binary, CudaDevice(1))
    given, theirs = arguments(executable), arguments(other)
    results = []
    for _ in range(3):
        thread = threading.Thread(target=lambda: results.append(executable.call("update", given)))
        thread.start()
        thread.join()
        check(other.call("update", theirs), len(results))
        check(results[-1], len(results))
    check(executable.call("update", given), 4)


def ordinals(binary: GpuBinary) -> None:
    """GPUs by number."""
    from llm_mlir import targets

    device, target = targets.parse("cuda:sm_80:1").open_device()
    print(device.name, target)
    print(targets.parse("cuda:1").open_device()[0].name)
    try:
        targets.parse("cuda:2").open_device()
    except DeviceError as error:
        print(error)
    del binary


def failed_launch(binary: GpuBinary) -> None:
    """A launch that is refused while it is recorded is the error that is told, and the next call works."""
    executable = DeviceExecutable(binary, CudaDevice())
    given = arguments(executable)
    check(executable.call("update", given), 1)
    table = executable._entries["update"]._table
    kernel, table[4] = table[4], 0x10  # which is none
    try:
        executable.call("update", given)
    except DeviceError as error:
        print(error)
    table[4] = kernel
    check(executable.call("update", given), 2)
    check(executable.call("update", given), 3)


def failure(binary: GpuBinary) -> None:
    """Says what the driver says."""
    try:
        executable = DeviceExecutable(binary, CudaDevice())
        executable.call("update", arguments(executable))
    except DeviceError as error:
        print(error)


def main() -> None:
    globals()[sys.argv[1]](GpuBinary.from_bytes(Path(sys.argv[2]).read_bytes()))
    assert "llm_mlir.mlir" not in sys.modules, "MLIR is not needed to run"


if __name__ == "__main__":
    main()
