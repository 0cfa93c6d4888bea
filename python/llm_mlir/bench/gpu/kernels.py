"""A case compiled for a GPU, and called with all of its operands on the device."""

import ctypes
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...runtime.arguments import descriptor, shape_at
from ...support.dtypes import DTYPES
from .cases import PASSES, KernelCase

if TYPE_CHECKING:
    from ...abi.signature import Argument
    from ...codegen.gpu.binary import GpuBinary
    from ...runtime.device.device import Device, DeviceArray
    from ...targets.cuda import CudaTarget

_CALL = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


def build(case: KernelCase, target: "CudaTarget") -> "GpuBinary":
    """Compiles a case with its template. Raises ``PassError``, ``KernelError``, ``CodegenError``."""
    from ...codegen.gpu.binary import build_gpu_binary
    from ...compiler import lower
    from ...dialects.context import new_context
    from ...mlir import ir

    pipelines = {stage.name: _pipeline(case, stage.text(target)) for stage in target.stages}
    with new_context():
        module = ir.Module.parse(case.text)
        lower(module, target, "parallel", pipelines=pipelines)
        return build_gpu_binary(module, target)


def _pipeline(case: KernelCase, text: str) -> str:
    """The passes of a stage, with the template where it is chosen.

    Buffers are not verified: they are held against the weights of a model, and an op has smaller ones or none.
    """
    name = PASSES.get(case.family)
    text = text.replace(",llm-verify-buffers", "")
    return text if name is None else text.replace(name, f"{name}{{template={case.template}}}")


def shape_of(argument: "Argument", case: KernelCase) -> tuple[int, ...]:
    """The shape of an argument in a call."""
    return shape_at(argument, case.sizes)


def dtype_of(argument: "Argument") -> Any:
    """The NumPy dtype of an argument; kernels multiply f16, too, which no model is compiled for."""
    return np.dtype(np.float16 if argument.dtype == "f16" else DTYPES[argument.dtype])


def draw(case: KernelCase, arguments: "Sequence[Argument]") -> dict[str, Any]:
    """NumPy operands by name: normal floats, weights scaled so that sums over a row stay near 1."""
    rng = np.random.default_rng(len(case.key))
    drawn = {}
    for argument in arguments:
        shape, dtype = shape_of(argument, case), dtype_of(argument)
        if argument.name in case.integers:
            drawn[argument.name] = np.array(case.integers[argument.name], np.int32)
        else:
            scale = shape[-1] ** -0.5 if argument.role == "weight" and len(shape) > 1 else 1.0
            drawn[argument.name] = (rng.standard_normal(shape, np.float32) * np.float32(scale)).astype(dtype)
    return drawn


@dataclass(frozen=True)
class _Launch:
    """A call of host code with its argument words, which point at ``descriptors``."""

    call: Callable[[int], None]
    descriptors: Sequence[Any]
    words: Any

    def __call__(self) -> None:
        self.call(self.words.buffer_info()[0])


class Kernels:
    """The function of a case on a device. Operands are bound by ``bind``, so that a call does nothing but launch."""

    def __init__(self, binary: "GpuBinary", device: "Device") -> None:
        """Loads the kernels. Raises ``DeviceError``."""
        from ...codegen.objects import LoadedObject
        from ...codegen.support import entry_name
        from ...runtime.device.executable import driver_table

        self.device = device
        self.signature: Sequence[Argument] = binary.signature["run"]
        self._code = LoadedObject(*binary.code)
        self._call = _CALL(self._code.address(entry_name("run")))
        self._table = driver_table(device.load(binary))
        self._arena = device.allocate((max(1, binary.arena["run"]),), np.dtype(np.int8))

    @property
    def operands(self) -> "list[Argument]":
        """Everything that memory has to be given to: inputs, weights, caches and outputs."""
        return [a for a in self.signature if a.role not in ("arena", "state")]

    def bind(self, arrays: "Mapping[str, DeviceArray]") -> Callable[[], None]:
        """A function that launches the kernels on these arrays, which must stay alive."""
        places = {name: array("q", descriptor(value.address, value.shape)) for name, value in arrays.items()}
        places[""] = array("q", descriptor(self._arena.address, self._arena.shape))
        roles = {"arena": places[""], "state": self._table}
        used = [roles[a.role] if a.role in roles else places[a.name] for a in self.signature]
        return _Launch(self._call, used, array("q", [each.buffer_info()[0] for each in used]))

    def check(self) -> None:
        """Raises ``DeviceError`` or ``EmulatorError`` for what went wrong in a launch."""
        from ...runtime.device.executable import STATUS

        self.device.check(self._table[STATUS])
