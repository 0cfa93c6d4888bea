"""Linears in ONNX Runtime: one model with a multiplication for each copy, whose results are added up."""

from typing import Any

import numpy as np

from .base import OpRequest
from .onnx_runtime import session_options


class _OnnxLinear:
    def __init__(self, request: OpRequest) -> None:
        import onnxruntime as ort

        m, n, k = request.case.sizes
        weights = {f"w{i}": np.ascontiguousarray(w.T) for i, w in enumerate(request.arrays["weight"])}
        options = session_options(request.threads)
        values = [ort.OrtValue.ortvalue_from_numpy(weight) for weight in weights.values()]
        options.add_external_initializers(list(weights), values)
        self._session: Any = ort.InferenceSession(_model(m, n, k, list(weights)), options, ["CPUExecutionProvider"])
        self._inputs = {"x": request.arrays["x"]}

    def run(self) -> None:
        self._session.run(["sum"], self._inputs)

    def result(self) -> Any:
        return self._session.run(["sum"], self._inputs)[0]


def _model(m: int, n: int, k: int, weights: list[str]) -> bytes:
    from onnx import StringStringEntryProto, TensorProto, helper

    f32 = TensorProto.FLOAT
    nodes = [helper.make_node("MatMul", ["x", name], [f"y_{name}"]) for name in weights]
    nodes.append(helper.make_node("Sum", [f"y_{name}" for name in weights], ["sum"]))
    place = StringStringEntryProto(key="location", value="given to the session")
    initializers = [
        TensorProto(name=name, data_type=f32, dims=[k, n], data_location=TensorProto.EXTERNAL, external_data=[place])
        for name in weights
    ]
    x, y = helper.make_tensor_value_info("x", f32, [m, k]), helper.make_tensor_value_info("sum", f32, [m, n])
    graph = helper.make_graph(nodes, "linear", [x], [y], initializer=initializers)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10).SerializeToString()


def open_op(request: OpRequest) -> _OnnxLinear:
    """Prepares a linear."""
    return _OnnxLinear(request)
