"""An NVIDIA GPU, through the driver's API (package ``cuda-bindings``)."""

import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any

import numpy as np

from ...codegen.gpu.binary import GpuBinary
from ...targets.cuda import CudaTarget
from .device import DeviceArray, DeviceError, ImageError, LoadedKernels
from .driver import call, check, context

_GRAPHS = 32  # recorded at most: one for each batch size that decodes, with room to spare
_API_VERSION = 12000  # of cuLaunchKernel and cuTensorMapEncodeTiled as host code calls them
_LOG_BYTES = 8192


class CudaDevice:
    """One GPU. Launches go to a stream of their own, in the primary context, which other libraries share.

    Several of them on one GPU know nothing of each other but the context. They may be used from any thread.
    """

    def __init__(self, ordinal: int = 0) -> None:
        """Opens the GPU of that number. Raises ``DeviceError`` saying what is missing."""
        self.context = context(ordinal)
        self.name, self.capability = self.context.name, self.context.capability
        self._driver = driver = self.context.driver
        self.context.enter()
        self._stream = call(driver.cuStreamCreate, driver.CUstream_flags.CU_STREAM_NON_BLOCKING.value)
        weakref.finalize(self, self.context.release, driver.cuStreamDestroy, self._stream).atexit = False
        self._graphs: OrderedDict[Hashable, _Graph | None] = OrderedDict()

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
        """As ``Device.load``: the cubin if there is one, else the driver compiles the PTX.

        Raises ``ImageError`` with the driver's words where it refuses, ``DeviceError`` for what else goes wrong.
        """
        driver = self._driver
        self.context.enter()
        loaded = self._load(binary.cubin or binary.ptx.encode()) if binary.kernels else None
        handles = []
        for kernel in binary.kernels:
            function = call(driver.cuModuleGetFunction, loaded, kernel.name.encode())
            attribute = driver.CUfunction_attribute.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
            call(driver.cuFuncSetAttribute, function, attribute, kernel.shared_bytes)
            handles.append(int(function))
        return LoadedKernels(
            self._function("cuLaunchKernel"),
            self._function("cuTensorMapEncodeTiled"),
            int(self._stream),
            tuple(handles),
        )

    def _load(self, code: bytes) -> Any:
        option = self._driver.CUjit_option
        log = bytearray(_LOG_BYTES)
        options = [option.CU_JIT_ERROR_LOG_BUFFER, option.CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES]
        image = np.frombuffer(code + b"\0", np.uint8)
        status, module = self._driver.cuModuleLoadDataEx(image.ctypes.data, len(options), options, [log, _LOG_BYTES])
        if status.value:
            words = bytes(log).split(b"\0")[0].decode(errors="replace").strip()
            raise ImageError(f"{self.name} does not take the kernels ({status.name}): {words}".rstrip(": "))
        weakref.finalize(self, self.context.release, self._driver.cuModuleUnload, module).atexit = False
        return module

    def _function(self, name: str) -> int:
        """The address of a function of the driver."""
        flags = self._driver.CUdriverProcAddress_flags.CU_GET_PROC_ADDRESS_DEFAULT.value
        address, status = call(self._driver.cuGetProcAddress, name.encode(), _API_VERSION, flags)
        if not address:
            raise DeviceError(f"expected a driver for CUDA 12.0 or newer, found one without {name} ({status.name})")
        return int(address)

    def allocate(self, shape: Sequence[int], dtype: Any) -> DeviceArray:
        """As ``Device.allocate``."""
        driver, size = self._driver, int(np.prod(shape)) * np.dtype(dtype).itemsize
        self.context.enter()
        code, address = driver.cuMemAlloc(max(size, 1))
        if code == driver.CUresult.CUDA_ERROR_OUT_OF_MEMORY:
            free, total = call(driver.cuMemGetInfo)
            found = f"{free / 1e9:.1f} of {total / 1e9:.1f} GB free on {self.name}"
            raise DeviceError(f"expected {size / 1e9:.1f} GB of device memory more, found {found}")
        check(code, "cuMemAlloc")
        memory = _CudaMemory(int(address))
        weakref.finalize(memory, self.context.release, driver.cuMemFree, address).atexit = False
        call(driver.cuMemsetD8Async, address, 0, max(size, 1), self._stream)
        return DeviceArray(int(address), tuple(shape), np.dtype(dtype), memory)

    def upload(self, source: Any, destination: DeviceArray) -> None:
        """As ``Device.upload``."""
        if source.nbytes:
            self.context.enter()
            copy = self._driver.cuMemcpyHtoDAsync
            call(copy, destination.address, source.ctypes.data, source.nbytes, self._stream)

    def download(self, source: DeviceArray, destination: Any) -> None:
        """As ``Device.download``."""
        if destination.nbytes:
            self.context.enter()
            copy = self._driver.cuMemcpyDtoHAsync
            call(copy, destination.ctypes.data, source.address, destination.nbytes, self._stream)

    def copy(self, source: DeviceArray, destination: DeviceArray, size: int) -> None:
        """As ``Device.copy``."""
        self.context.enter()
        call(self._driver.cuMemcpyDtoDAsync, destination.address, source.address, size, self._stream)

    def wait(self) -> None:
        """As ``Device.wait``."""
        self.context.enter()
        call(self._driver.cuStreamSynchronize, self._stream)

    def run(self, work: Callable[[], None], key: Hashable) -> None:
        """As ``Device.run``; what comes a second time is recorded as a CUDA graph, which starts as one launch."""
        if key not in self._graphs:  # prompts of ever new lengths come here and are not worth recording
            self._remember(key, None)
            self.context.enter()
            work()
            return
        graph = self._graphs[key] or _Graph(self, work)
        self._remember(key, graph)
        graph.launch()

    @property
    def free_bytes(self) -> int:
        """Device memory that can still be allocated."""
        self.context.enter()
        return call(self._driver.cuMemGetInfo)[0]

    @property
    def stream(self) -> int:
        """The stream of all launches, as the number that other libraries take."""
        return int(self._stream)

    def record(self, work: Callable[[], object]) -> Callable[[], None]:
        """Records what ``work`` launches to the stream; the result launches it all again, as one CUDA graph."""
        return _Graph(self, work).launch

    def seconds(self, work: Callable[[], object]) -> float:
        """How long the GPU takes for what ``work`` launches to the stream, by events (half a microsecond apart)."""
        driver = self._driver
        self.context.enter()
        start, end = (call(driver.cuEventCreate, 0) for _ in range(2))
        try:
            call(driver.cuEventRecord, start, self._stream)
            work()
            call(driver.cuEventRecord, end, self._stream)
            call(driver.cuEventSynchronize, end)
            return call(driver.cuEventElapsedTime, start, end) / 1e3
        finally:
            for event in (start, end):
                driver.cuEventDestroy(event)

    def _remember(self, key: Hashable, graph: "_Graph | None") -> None:
        self._graphs[key] = graph
        self._graphs.move_to_end(key)
        while len(self._graphs) > _GRAPHS:
            self._graphs.popitem(last=False)

    def check(self, status: int) -> None:
        """As ``Device.check``."""
        check(self._driver.CUresult(status), "a launch")


class _Graph:
    """Launches that were recorded once."""

    def __init__(self, device: CudaDevice, work: Callable[[], object]) -> None:
        """Records what ``work`` launches. Raises what it raises, and ``DeviceError``."""
        self._context, self._driver, self._stream = device.context, device.context.driver, device.stream
        self._context.enter()
        graph = self._capture(work)
        self._executable = call(self._driver.cuGraphInstantiate, graph, 0)
        weakref.finalize(self, self._context.release, self._driver.cuGraphExecDestroy, self._executable).atexit = False
        call(self._driver.cuGraphDestroy, graph)

    def _capture(self, work: Callable[[], object]) -> Any:
        driver = self._driver
        mode = driver.CUstreamCaptureMode.CU_STREAM_CAPTURE_MODE_THREAD_LOCAL
        with self._context.recording():
            call(driver.cuStreamBeginCapture, self._stream, mode)
            try:
                work()
            except BaseException:
                driver.cuStreamEndCapture(self._stream)  # else the stream is lost for all that follows
                raise
            return call(driver.cuStreamEndCapture, self._stream)

    def launch(self) -> None:
        """Launches it all again."""
        self._context.enter()
        call(self._driver.cuGraphLaunch, self._executable, self._stream)


class _CudaMemory:
    """Owns device memory: it is freed with the last array in it."""

    def __init__(self, address: int) -> None:
        self.address = address
