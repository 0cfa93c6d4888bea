"""``--emulate``: the functions of a module on an emulated GPU, beside their meaning."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .arguments import OptError

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

_ORDERS = ("forward", "reverse", 1)


def emulate(module: Any, arguments: argparse.Namespace, given: Any) -> bytes:
    """A line for each entry point: the largest difference from the reference, as a part of its largest value.

    ``given`` is the module as it was before passes changed it: its meaning is what results are compared with. Each
    function runs on random arguments, with its threads in three orders. Raises ``OptError`` for what a kernel does
    wrong and for modules that have no meaning in NumPy; ``PassError`` from the lowering.
    """
    from ..abi.random_arguments import DrawError
    from ..codegen.gpu.pipeline import KernelError
    from ..codegen.machine import CodegenError
    from ..reference.interpreter import InterpreterError
    from ..runtime.arguments import ArgumentError
    from ..runtime.device.device import DeviceError
    from ..runtime.emulator import EmulatorError
    from .emission import target_of

    expected = (ArgumentError, CodegenError, DeviceError, DrawError, EmulatorError, InterpreterError, KernelError)
    target = target_of("cuda" if arguments.target is None else arguments.target)
    if target.emulator is None:
        raise OptError(f"--emulate expects a GPU as --target, got {target}")
    try:
        return "".join(_lines(module, target, given)).encode()
    except expected as error:
        raise OptError(str(error)) from error


@dataclass(frozen=True)
class _Case:
    """A function with arguments by name, and its results by definition."""

    name: str
    arguments: Mapping[str, "Array"]
    expected: Sequence["Array"]


def _lines(module: Any, target: Any, given: Any) -> list[str]:
    from .. import abi, reference
    from ..abi.random_arguments import draw_arguments
    from ..abi.signature import read_signature
    from ..codegen.gpu.binary import build_gpu_binary
    from ..compiler import lower
    from ..lowering import say_arguments

    say_arguments(given, target.machine)
    cases = []
    for function in filter(abi.is_entry, abi.functions(given)):
        name, drawn = abi.function_name(function), draw_arguments(function)
        cases.append(_Case(name, drawn, reference.run(given, name, list(drawn.values()))))
    if not cases:
        raise OptError("--emulate expects a module with public functions, got none")
    lower(module, target.machine, "parallel")
    binary, signature = build_gpu_binary(module, target.machine), read_signature(given)
    return [_line(case, binary, signature) for case in cases]


def _line(case: _Case, binary: Any, signature: Any) -> str:
    differences = [_difference(case, binary, signature, order) for order in _ORDERS]
    orders = ", ".join(f"{order}: {difference:.1e}" for order, difference in zip(_ORDERS, differences, strict=True))
    return f"@{case.name} differs from the reference by {orders}\n"


def _difference(case: _Case, binary: Any, signature: Any, order: Any) -> float:
    from ..runtime.device.emulated import EmulatedDevice
    from ..runtime.device.executable import DeviceExecutable
    from ..runtime.module_calls import OnDevice, called
    from ..testing.compare import relative_error

    made = OnDevice(DeviceExecutable(binary, EmulatedDevice(order)), signature)
    actual = called(made, case.name, case.arguments).values()
    return max((relative_error(a, b) for a, b in zip(actual, case.expected, strict=True)), default=0.0)
