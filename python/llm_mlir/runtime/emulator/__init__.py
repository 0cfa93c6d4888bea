"""GPU kernels on the CPU: the same kernels through the same lowering, with every rule of the GPU checked.

emulator = Emulator(module)  # after the stage `parallel`
emulator.launch("kernel", grid=(8, 1, 1), block=(128, 1, 1), shared=49152, args=[x, weight, y])
"""

from .driver import Swizzle, tensor_map
from .emulator import Emulator, Order, registered
from .errors import EmulatorError, EmulatorUnavailable, Site

__all__ = [
    "Emulator",
    "EmulatorError",
    "EmulatorUnavailable",
    "Order",
    "Site",
    "Swizzle",
    "registered",
    "tensor_map",
]
