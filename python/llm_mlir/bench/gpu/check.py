"""Every template against what its op means, which was computed in float64."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ...abi.signature import Argument
from ...runtime.arguments import dtype_of, shape_at
from ...support.dtypes import rounded
from .expected import Expected, compare
from .kernels import Kernels
from .operands import draw, given
from .pack import Piece
from .results import CheckResult

if TYPE_CHECKING:
    from ...runtime.device.device import DeviceArray


def check(piece: Piece, kernels: Kernels, expected: Mapping[str, Expected], tell: Callable[[str], None]) -> CheckResult:
    """Runs a case once. Raises ``DeviceError``, ``EmulatorError``."""
    case = piece.case
    assert case is not None
    tell("operands")
    placed = place(piece, kernels)
    kernels.bind(placed)()
    kernels.check()
    tell("results")
    error = compare(read(kernels, placed), expected, {a.name: a.dtype for a in kernels.outputs})
    return CheckResult(case.key, case.family, case.template, error, case.bound, kernels.names, "")


def place(piece: Piece, kernels: Kernels) -> dict[str, "DeviceArray"]:
    """The operands of a case on the device by name; outputs hold what no result may rest on."""
    case, device = piece.case, kernels.device
    assert case is not None
    operands, placed = draw(case, piece.written), {}
    for argument in kernels.operands:
        shape = shape_at(argument, case.sizes)
        value = garbage(argument, shape) if argument.role == "output" else given(argument, operands)
        placed[argument.name] = device.allocate(shape, dtype_of(argument))
        device.upload(np.ascontiguousarray(value), placed[argument.name])
    device.wait()
    return placed


def garbage(argument: Argument, shape: tuple[int, ...]) -> Any:
    """NaNs, or -1 for integers."""
    if argument.dtype == "i32":
        return np.full(shape, -1, np.int32)
    return rounded(np.full(shape, np.nan, np.float32), argument.dtype)


def read(kernels: Kernels, placed: Mapping[str, "DeviceArray"]) -> dict[str, Any]:
    """The outputs by name."""
    outputs = {a.name: np.empty(placed[a.name].shape, dtype_of(a)) for a in kernels.outputs}
    for name, output in outputs.items():
        kernels.device.download(placed[name], output)
    kernels.device.wait()
    return outputs
