"""The CUDA driver's API (package ``cuda-bindings``), and the context of each GPU, which all that runs there shares."""

import importlib
from collections import deque
from collections.abc import Callable
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from .device import DeviceError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Context:
    """The primary context of a GPU, which PyTorch and others use, too. There is one of each in a process.

    What is no longer used is given back at a time when that is allowed: nothing may be freed while launches are
    recorded, and garbage is collected at any time, in any thread, whoever's it is.
    """

    def __init__(self, ordinal: int) -> None:
        """Opens the GPU of that number. Raises ``DeviceError`` saying what is missing."""
        self.driver = driver = bindings()
        count = call(driver.cuDeviceGetCount)
        if not 0 <= ordinal < count:
            raise DeviceError(f"expected GPU {ordinal}, found {count} GPU{'' if count == 1 else 's'}")
        self.device = call(driver.cuDeviceGet, ordinal)
        self.name = call(driver.cuDeviceGetName, 128, self.device).split(b"\0")[0].decode()
        attribute = driver.CUdevice_attribute
        major = attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
        minor = attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR
        self.capability = tuple(call(driver.cuDeviceGetAttribute, each, self.device) for each in (major, minor))
        self.l2_bytes = call(driver.cuDeviceGetAttribute, attribute.CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, self.device)
        self._context = call(driver.cuDevicePrimaryCtxRetain, self.device)
        self._recording = False
        self._unused: deque[tuple[Callable[..., Any], Any]] = deque()  # appended to by finalizers, in any thread

    def enter(self) -> None:
        """Makes the context that of this thread, and gives back what is no longer used."""
        call(self.driver.cuCtxSetCurrent, self._context)
        while self._unused and not self._recording:
            function, handle = self._unused.popleft()
            function(handle)  # what fails here is a GPU that is broken already, which the next call says

    def release(self, function: Callable[..., Any], handle: Any) -> None:
        """Has the driver's ``function`` called with ``handle`` as soon as that is allowed."""
        self._unused.append((function, handle))

    @contextmanager
    def recording(self) -> "Iterator[None]":
        """Within it nothing is given back."""
        self._recording = True
        try:
            yield
        finally:
            self._recording = False


@cache
def context(ordinal: int) -> Context:
    """The context of the GPU of that number. Raises ``DeviceError``."""
    return Context(ordinal)


@cache
def bindings() -> Any:
    """The driver's API, ready to be called. Raises ``DeviceError``."""
    try:
        driver: Any = importlib.import_module("cuda.bindings.driver")  # an extra, which type checkers need not have
    except ImportError as error:
        raise DeviceError("GPUs need the package cuda-bindings: pip install 'llm-mlir[cuda]'") from error
    try:
        check(driver.cuInit(0)[0], "cuInit")
    except RuntimeError as error:  # raised for lack of the driver's library
        raise DeviceError(f"expected an NVIDIA GPU and its driver, found none ({error})") from error
    return driver


def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls the driver; returns what comes after the code, None for nothing and a tuple for several."""
    code, *results = function(*arguments)
    check(code, function.__name__)
    return results[0] if len(results) == 1 else tuple(results) if results else None


def check(code: Any, what: str) -> None:
    """Raises ``DeviceError`` for a code that is no success."""
    if code.value:
        raise DeviceError(f"{what} failed: {code.name} ({code.value})")
