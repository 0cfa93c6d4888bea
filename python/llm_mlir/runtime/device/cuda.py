"""An NVIDIA GPU, through the driver's API (package ``cuda-bindings``)."""

import importlib
import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import Any

import numpy as np

from ...codegen.gpu.binary import GpuBinary
from ...targets.cuda import CudaTarget
from .device import DeviceArray, DeviceError, LoadedKernels

_GRAPHS = 32  # recorded at most: one for each batch size that decodes, with room to spare
_API_VERSION = 12000  # of cuLaunchKernel and cuTensorMapEncodeTiled as host code calls them
_LOG_BYTES = 8192


class CudaDevice:
    """One GPU. Launches go to a stream of their own, in the primary context, which other libraries share."""

    def __init__(self, ordinal: int = 0) -> None:
        """Opens the GPU of that number. Raises ``DeviceError`` saying what is missing."""
        self._driver = driver = _bindings()
        count = _call(driver.cuDeviceGetCount)
        if not 0 <= ordinal < count:
            raise DeviceError(f"expected GPU {ordinal}, found {count} GPU{'' if count == 1 else 's'}")
        device = _call(driver.cuDeviceGet, ordinal)
        self.name = _call(driver.cuDeviceGetName, 128, device).split(b"\0")[0].decode()
        self.capability = tuple(_call(driver.cuDeviceGetAttribute, a, device) for a in _capability(driver))
        self._context = _call(driver.cuDevicePrimaryCtxRetain, device)
        _call(driver.cuCtxSetCurrent, self._context)
        self._stream = _call(driver.cuStreamCreate, driver.CUstream_flags.CU_STREAM_NON_BLOCKING.value)
        self._modules: list[Any] = []
        self._graphs: OrderedDict[Hashable, Any] = OrderedDict()

    @property
    def target(self) -> CudaTarget:
        """What to compile for. Raises ``DeviceError`` for a GPU that no target of ours runs on."""
        major, minor = self.capability
        if major == 9:
            return CudaTarget("sm_90a")
        if major >= 8:
            return CudaTarget("sm_80")
        raise DeviceError(f"expected a GPU of compute capability 8.0 or more, found {self.name} with {major}.{minor}")

    def load(self, binary: GpuBinary) -> LoadedKernels:
        """As ``Device.load``; the driver compiles the PTX. Raises ``DeviceError`` with its words where it refuses."""
        driver = self._driver
        _call(driver.cuCtxSetCurrent, self._context)
        loaded = self._load(binary.ptx) if binary.ptx else None
        handles = []
        for kernel in binary.kernels:
            function = _call(driver.cuModuleGetFunction, loaded, kernel.name.encode())
            attribute = driver.CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
            _call(driver.cuFuncSetAttribute, function, attribute, kernel.shared_bytes)
            handles.append(int(function))
        return LoadedKernels(
            self._function("cuLaunchKernel"),
            self._function("cuTensorMapEncodeTiled"),
            int(self._stream),
            tuple(handles),
        )

    def _load(self, ptx: str) -> Any:
        option = self._driver.CUjit_option
        log = bytearray(_LOG_BYTES)
        options = [option.CU_JIT_ERROR_LOG_BUFFER, option.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES]
        text = np.frombuffer(ptx.encode() + b"\0", np.uint8)
        code, module = self._driver.cuModuleLoadDataEx(text.ctypes.data, len(options), options, [log, _LOG_BYTES])
        if code.value:
            words = bytes(log).split(b"\0")[0].decode(errors="replace").strip()
            raise DeviceError(f"{self.name} does not take the kernels ({code.name}): {words}")
        self._modules.append(module)
        return module

    def _function(self, name: str) -> int:
        """The address of a function of the driver."""
        flags = self._driver.CUdriverProcAddress_flags.CU_GET_PROC_ADDRESS_DEFAULT.value
        address, status = _call(self._driver.cuGetProcAddress, name.encode(), _API_VERSION, flags)
        if not address:
            raise DeviceError(f"expected a driver for CUDA 12.0 or newer, found one without {name} ({status.name})")
        return int(address)

    def allocate(self, shape: Sequence[int], dtype: Any) -> DeviceArray:
        """As ``Device.allocate``."""
        driver, size = self._driver, int(np.prod(shape)) * np.dtype(dtype).itemsize
        _call(driver.cuCtxSetCurrent, self._context)
        code, address = driver.cuMemAlloc(max(size, 1))
        if code == driver.CUresult.CUDA_ERROR_OUT_OF_MEMORY:
            free, total = _call(driver.cuMemGetInfo)
            found = f"{free / 1e9:.1f} of {total / 1e9:.1f} GB free on {self.name}"
            raise DeviceError(f"expected {size / 1e9:.1f} GB of device memory more, found {found}")
        _check(code, "cuMemAlloc")
        memory = _CudaMemory(int(address))
        weakref.finalize(memory, driver.cuMemFree, address)
        _call(driver.cuMemsetD8Async, address, 0, max(size, 1), self._stream)
        return DeviceArray(int(address), tuple(shape), np.dtype(dtype), memory)

    def upload(self, source: Any, destination: DeviceArray) -> None:
        """As ``Device.upload``."""
        if source.nbytes:
            copy = self._driver.cuMemcpyHtoDAsync
            _call(copy, destination.address, source.ctypes.data, source.nbytes, self._stream)

    def download(self, source: DeviceArray, destination: Any) -> None:
        """As ``Device.download``."""
        if destination.nbytes:
            copy = self._driver.cuMemcpyDtoHAsync
            _call(copy, destination.ctypes.data, source.address, destination.nbytes, self._stream)

    def copy(self, source: DeviceArray, destination: DeviceArray, size: int) -> None:
        """As ``Device.copy``."""
        _call(self._driver.cuMemcpyDtoDAsync, destination.address, source.address, size, self._stream)

    def wait(self) -> None:
        """As ``Device.wait``."""
        _call(self._driver.cuStreamSynchronize, self._stream)

    def run(self, work: Callable[[], None], key: Hashable) -> None:
        """As ``Device.run``; what comes a second time is recorded as a CUDA graph, which starts as one launch."""
        driver = self._driver
        _call(driver.cuCtxSetCurrent, self._context)
        graph = self._graphs.get(key, False)
        if graph is False:  # prompts of ever new lengths come here and are not worth recording
            self._remember(key, None)
            work()
            return
        if graph is None:
            graph = self._record(work)
        self._remember(key, graph)
        _call(driver.cuGraphLaunch, graph, self._stream)

    @property
    def stream(self) -> int:
        """The stream of all launches, as the number that other libraries take."""
        return int(self._stream)

    def record(self, work: Callable[[], object]) -> Callable[[], None]:
        """Records what ``work`` launches to the stream; the result launches it all again, as one CUDA graph."""
        _call(self._driver.cuCtxSetCurrent, self._context)
        graph = _Graph(self._record(work))
        weakref.finalize(graph, self._driver.cuGraphExecDestroy, graph.executable)
        return lambda: _call(self._driver.cuGraphLaunch, graph.executable, self._stream)

    def seconds(self, work: Callable[[], object]) -> float:
        """How long the GPU takes for what ``work`` launches to the stream, by events (half a microsecond apart)."""
        driver = self._driver
        _call(driver.cuCtxSetCurrent, self._context)
        start, end = (_call(driver.cuEventCreate, 0) for _ in range(2))
        try:
            _call(driver.cuEventRecord, start, self._stream)
            work()
            _call(driver.cuEventRecord, end, self._stream)
            _call(driver.cuEventSynchronize, end)
            return _call(driver.cuEventElapsedTime, start, end) / 1e3
        finally:
            for event in (start, end):
                _call(driver.cuEventDestroy, event)

    def _record(self, work: Callable[[], object]) -> Any:
        driver = self._driver
        mode = driver.CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_THREAD_LOCAL
        _call(driver.cuStreamBeginCapture, self._stream, mode)
        work()
        graph = _call(driver.cuStreamEndCapture, self._stream)
        executable = _call(driver.cuGraphInstantiate, graph, 0)
        _call(driver.cuGraphDestroy, graph)
        return executable

    def _remember(self, key: Hashable, graph: Any) -> None:
        self._graphs[key] = graph
        self._graphs.move_to_end(key)
        while len(self._graphs) > _GRAPHS:
            _, old = self._graphs.popitem(last=False)
            if old is not None:
                _call(self._driver.cuGraphExecDestroy, old)

    def check(self, status: int) -> None:
        """As ``Device.check``."""
        _check(self._driver.CUresult(status), "a launch")


class _Graph:
    """Owns a recorded graph, which is destroyed with it."""

    def __init__(self, executable: Any) -> None:
        self.executable = executable


class _CudaMemory:
    """Owns device memory: it is freed with the last array in it."""

    def __init__(self, address: int) -> None:
        self.address = address


@cache
def _bindings() -> Any:
    """The driver's API, ready to be called. Raises ``DeviceError``."""
    try:
        driver: Any = importlib.import_module("cuda.bindings.driver")  # an extra, which type checkers need not have
    except ImportError as error:
        raise DeviceError("GPUs need the package cuda-bindings: pip install 'llm-mlir[cuda]'") from error
    try:
        _check(driver.cuInit(0)[0], "cuInit")
    except RuntimeError as error:  # raised for lack of the driver's library
        raise DeviceError(f"expected an NVIDIA GPU and its driver, found none ({error})") from error
    return driver


def _capability(driver: Any) -> tuple[Any, Any]:
    attribute = driver.CUdevice_attribute
    return (
        attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR,
        attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR,
    )


def _call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls the driver; returns what comes after the code, None for nothing and a tuple for several."""
    code, *results = function(*arguments)
    _check(code, function.__name__)
    return results[0] if len(results) == 1 else tuple(results) if results else None


def _check(code: Any, what: str) -> None:
    if code.value:
        raise DeviceError(f"{what} failed: {code.name} ({code.value})")
