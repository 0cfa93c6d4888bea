"""Single ops through our whole lowering: small modules whose stacked weights or caches are indexed as a model's are."""

from typing import Any

import numpy as np

from ...frontend.limits import Limits
from ...support.layout import Layout
from ..operands import DTYPES, empty
from .base import OpRequest
from .our_op_modules import op_module


class _OurOp:
    def __init__(self, request: OpRequest) -> None:
        linear = request.case.op == "linear"
        self._executable = _compile(op_module(request), request.threads)
        arrays = _linear_arrays(request) if linear else _attention_arrays(request)
        arguments = {argument.name: argument for argument in self._executable.signature["sum"]}
        self._arrays: dict[str, Any] = {
            name: _packed(arrays[name.removeprefix("{layer}.")], argument.layout)
            for name, argument in arguments.items()
            if name.removeprefix("{layer}.") in arrays
        }
        self._measured = {**self._arrays, "ids": arrays["ids"][:1]}

    def run(self) -> None:
        self._executable.call("run", self._measured)

    def result(self) -> Any:
        return np.array(self._executable.call("sum", self._arrays))


def open_op(request: OpRequest) -> _OurOp:
    """Compiles the op and packs its operands."""
    return _OurOp(request)


def _compile(text: str, threads: int) -> Any:
    from ...codegen.binary import build_binary
    from ...compiler import lower
    from ...dialects.context import new_context
    from ...mlir import ir
    from ...runtime.executable import Executable
    from ...targets.cpu import CpuTarget

    with new_context():
        module = ir.Module.parse(text)
        lower(module, "host", "parallel")
        return Executable(build_binary(module, CpuTarget.host()), threads)


def _linear_arrays(request: OpRequest) -> dict[str, Any]:
    m, n, _ = request.case.sizes
    return {"ids": np.zeros(m, np.int32), "zero": np.zeros((1, n), np.float32), **request.arrays}


def _attention_arrays(request: OpRequest) -> dict[str, Any]:
    """Caches [copies, 1, G, C, D] with the keys and values in place, and one sequence."""
    context, heads, groups, size = request.case.sizes
    queries, copies = len(request.arrays["q"]), len(request.arrays["k"])
    caches = {}
    for name in "kv":
        cache = empty((copies, 1, groups, Limits(context=context).cache_positions, size), DTYPES[request.dtype])
        cache[:, 0, :, :context] = request.arrays[name].swapaxes(1, 2)
        caches[name] = cache
    return {
        "ids": np.zeros(queries, np.int32),
        "zero": np.zeros((1, heads * size), np.float32),
        "q": request.arrays["q"],
        "cu_seqlens": np.array([0, queries], np.int32),
        "cached_len": np.array([context - queries], np.int32),
        "slot": np.zeros(1, np.int32),
        **caches,
    }


def _packed(array: np.ndarray, layout: str) -> np.ndarray:
    """The array in a layout; copy by copy, since packing needs memory of its own."""
    parsed = Layout.parse(layout)
    if parsed.is_plain:
        return array
    result = empty(parsed.packed_shape(array.shape), array.dtype)
    for copy in range(len(array)):
        result[copy] = parsed.pack(array[copy])
    return result
