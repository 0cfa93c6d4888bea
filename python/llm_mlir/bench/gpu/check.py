"""Every template against the meaning of its op, which NumPy computes in float64."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .cases import KernelCase
from .kernels import Kernels, build, draw, dtype_of, shape_of
from .results import CheckResult

if TYPE_CHECKING:
    from ...runtime.device.device import Device
    from ...targets.cuda import CudaTarget

Array = np.ndarray[Any, Any]


def run_checks(
    cases: Sequence[KernelCase], device: "Device", target: "CudaTarget", log: Callable[[str], None]
) -> Iterator[CheckResult]:
    """Runs cases one by one. What cannot be compiled or run is a result, too: the others still count.

    Raises ``DeviceError`` after the result of a kernel that broke the GPU.
    """
    for case in cases:
        result = check(case, device, target)
        log(f"{'ok' if result.passed else 'FAILED'}: {case.key}: {result.detail}")
        yield result
        if result.error is None:
            device.wait()  # a kernel may have broken the GPU for all that follow


def check(case: KernelCase, device: "Device", target: "CudaTarget") -> CheckResult:
    """Runs a case once; what a GPU says about it is in the result."""
    from ...codegen.emit import CodegenError
    from ...codegen.gpu.pipeline import KernelError
    from ...pipeline import PassError
    from ...runtime.device.device import DeviceError
    from ...runtime.emulator import EmulatorError

    try:
        binary = build(case, target)
        kernels = Kernels(binary, device)
        names = [kernel.name for kernel in binary.kernels]
        error = _error(case, kernels)
    except (PassError, KernelError, CodegenError, EmulatorError, DeviceError) as problem:
        return CheckResult(case.key, case.family, case.template, None, case.bound, [], str(problem))
    return CheckResult(case.key, case.family, case.template, error, case.bound, names, "")


def _error(case: KernelCase, kernels: Kernels) -> float:
    """The largest difference, as a part of the largest result."""
    device, placed, outputs = kernels.device, {}, []
    arguments = _operands(case)
    for argument in kernels.operands:
        shape = shape_of(argument, case)
        placed[argument.name] = device.allocate(shape, dtype_of(argument))
        if argument.role == "output":
            outputs.append((argument, np.full(shape, _garbage(argument), dtype_of(argument))))
            value = outputs[-1][1]
        else:
            value = _value(argument, arguments)
        device.upload(np.ascontiguousarray(value), placed[argument.name])
    kernels.bind(placed)()
    kernels.check()
    for argument, value in outputs:
        device.download(placed[argument.name], value)
    device.wait()
    wanted = _reference(case, arguments)
    return max(difference(value, want) for (_, value), want in zip(outputs, wanted, strict=True))


def _garbage(argument: Any) -> float:
    """What an output holds before: no result may rest on it."""
    return -1 if argument.dtype == "i32" else float("nan")


def _operands(case: KernelCase) -> dict[str, Array]:
    """Operands of the function as it is written: lowering may make one weight of several."""
    from ...abi.signature import read_signature
    from ...dialects.context import new_context
    from ...mlir import ir

    with new_context():
        arguments = read_signature(ir.Module.parse(case.text))["run"]
    return draw(case, arguments)


def _value(argument: Any, arguments: Mapping[str, Array]) -> Array:
    if len(argument.sources) > 1:
        return np.concatenate([arguments[name] for name in argument.sources], axis=0)
    return arguments[argument.name]


def _reference(case: KernelCase, arguments: Mapping[str, Array]) -> list[Array]:
    from ... import reference
    from ...dialects.context import new_context
    from ...mlir import ir

    with new_context():
        return reference.run(ir.Module.parse(case.text), "run", list(arguments.values()))


def difference(actual: Array, expected: Array) -> float:
    """The largest difference as a part of the largest expected value; infinite for NaN and for other indices."""
    if actual.dtype.kind == "i":
        return 0.0 if np.array_equal(actual, expected) else float("inf")
    a, b = actual.astype(np.float64), expected.astype(np.float64)
    if not np.isfinite(a).all():
        return float("inf")
    return float(np.abs(a - b).max(initial=0.0) / (np.abs(b).max(initial=0.0) or 1.0))
