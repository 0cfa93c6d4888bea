"""Linears in OpenVINO: one model with a multiplication for each copy, whose results are added up."""

from typing import Any

import numpy as np

from .base import OpRequest
from .openvino_stateful import configuration


class _OpenVinoLinear:
    def __init__(self, request: OpRequest) -> None:
        import openvino as ov
        from openvino import opset15 as ops

        x = ops.parameter(list(request.arrays["x"].shape), np.float32, name="x")
        total = None
        for weight in request.arrays["weight"]:
            product = ops.matmul(x, ops.constant(weight.astype(np.float32)), False, True)
            total = product if total is None else ops.add(product, total)
        model = ov.Model([ops.result(total)], [x], "linear")
        compiled = ov.Core().compile_model(model, "CPU", configuration(request.dtype, request.threads))
        self._request = compiled.create_infer_request()
        self._inputs = {"x": request.arrays["x"].astype(np.float32)}

    def run(self) -> None:
        self._request.infer(self._inputs, share_inputs=True, share_outputs=True)

    def result(self) -> Any:
        return np.array(self._request.infer(self._inputs)[0])


def open_op(request: OpRequest) -> _OpenVinoLinear:
    """Prepares a linear."""
    return _OpenVinoLinear(request)
