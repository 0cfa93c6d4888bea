"""ONNX Runtime on its CPU provider, f32: it has no bf16 kernels there."""

from importlib import import_module
from typing import Any

import numpy as np

from .base import ModelRequest, OpRequest, OpRunner, Peer


def session_options(threads: int) -> Any:
    """All optimizations, ``threads`` threads that do not spin once a call is over."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 3
    return options


class _OnnxModel:
    def __init__(self, request: ModelRequest) -> None:
        import onnxruntime as ort

        from ...frontend.safetensors_file import SafetensorsFile
        from .onnx_graph import OnnxGraph

        self._ort: Any = ort
        self._request = request
        graph = OnnxGraph(request.shape, SafetensorsFile(request.directory / "model.safetensors"), request.context)
        model = graph.build()
        options = session_options(request.threads)
        values = [ort.OrtValue.ortvalue_from_numpy(array) for array in graph.weights.values()]
        options.add_external_initializers(list(graph.weights), values)
        self._session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._names = graph.caches("")
        self._one = self._empty(1)
        self._caches, self._start, self._length = self._one, 0, 0

    def _empty(self, batch: int) -> list[np.ndarray]:
        shape = self._request.shape
        sizes = (batch, shape.kv_heads, self._request.context, shape.head_dim)
        return [np.zeros(sizes, np.float32) for _ in self._names]

    def _bind(self, caches: list[np.ndarray]) -> Any:
        """A binding whose past and present caches are the same buffers."""
        binding = self._session.io_binding()
        for name, array in zip(self._names, caches, strict=True):
            where = ("cpu", 0, np.float32, array.shape, array.ctypes.data)
            binding.bind_input(f"past_{name}", *where)
            binding.bind_output(name, *where)
        binding.bind_output("logits")
        return binding

    def _run(self, binding: Any, ids: np.ndarray, total: int) -> Any:
        binding.bind_cpu_input("ids", ids.astype(np.int64))
        binding.bind_cpu_input("seqlens", np.full(len(ids), total - 1, np.int32))
        binding.bind_cpu_input("total", np.array(total, np.int32))
        self._session.run_with_iobinding(binding)
        return binding.get_outputs()[-1].numpy()

    def prefill(self, tokens: np.ndarray) -> Any:
        return self._run(self._bind(self._one), tokens[None], len(tokens))[0]

    def fill(self, tokens: np.ndarray) -> None:
        self.prefill(tokens)
        self._start = len(tokens)

    def begin(self, batch: int) -> None:
        self._caches = self._one if batch == 1 else [np.repeat(cache, batch, 0) for cache in self._one]
        self._binding = self._bind(self._caches)
        self.rewind()

    def rewind(self) -> None:
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        self._length += 1
        return self._run(self._binding, tokens[:, None], self._length)


def _open_op(request: OpRequest) -> OpRunner:
    return import_module("llm_mlir.bench.peers.onnx_ops").open_op(request)


PEER = Peer("onnxruntime", ("onnxruntime", "onnx"), _OnnxModel, _open_op, dtypes=("f32",), ops=("linear",))
