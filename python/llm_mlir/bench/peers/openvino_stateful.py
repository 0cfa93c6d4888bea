"""OpenVINO: the model with its KV cache as state, on the CPU plugin."""

from importlib import import_module
from typing import Any

import numpy as np

from .base import ModelRequest, OpRequest, OpRunner, Peer


def configuration(dtype: str, threads: int) -> dict[str, Any]:
    """Compile options: one stream; arithmetic and cache in ``dtype`` (the default cache has 8 bits)."""
    return {
        "PERFORMANCE_HINT": "LATENCY",
        "NUM_STREAMS": 1,
        "INFERENCE_NUM_THREADS": threads,
        "INFERENCE_PRECISION_HINT": dtype,
        "KV_CACHE_PRECISION": dtype,
        "ENABLE_CPU_PINNING": False,
    }


class _OpenVinoModel:
    def __init__(self, request: ModelRequest) -> None:
        import openvino as ov

        from ...frontend.safetensors_file import SafetensorsFile
        from .openvino_graph import OpenVinoGraph

        self._ov: Any = ov
        self._shape = request.shape
        self._source = SafetensorsFile(request.directory / "model.safetensors")
        model = OpenVinoGraph(ov, request.shape, self._source).build()
        options = configuration(request.dtype, request.threads)
        self._request = ov.Core().compile_model(model, "CPU", options).create_infer_request()
        step = np.arange(0, request.shape.head_dim, 2) / request.shape.head_dim
        angles = np.outer(np.arange(request.context), request.shape.theta**-step)
        angles = np.concatenate([angles, angles], 1).astype(np.float32)[None, None]
        self._cos, self._sin = np.cos(angles), np.sin(angles)
        self._one: dict[str, Any] = {}  # the first sequence's state after its prompt
        self._batch = 1
        self._start = self._length = 0

    def _run(self, ids: np.ndarray) -> Any:
        """Tokens [B, T] after the state; logits [B, V]."""
        tokens, start = ids.shape[1], self._length
        end = start + tokens
        hidden = np.arange(end)[None] > np.arange(start, end)[:, None]
        mask = np.where(hidden, np.float32(-np.inf), np.float32(0))[None, None]
        self._length = end
        return self._request.infer(
            {
                "ids": ids,
                "cos": self._cos[:, :, start:end],
                "sin": self._sin[:, :, start:end],
                "mask": mask,
                "beam": np.arange(len(ids), dtype=np.int32),
            }
        )[0]

    def prefill(self, tokens: np.ndarray) -> Any:
        self._request.reset_state()
        self._length = 0
        return self._run(tokens[None])[0]

    def fill(self, tokens: np.ndarray) -> None:
        self.prefill(tokens)
        self._one = {state.name: np.array(state.state.data) for state in self._request.query_state()}
        self._start = len(tokens)

    def begin(self, batch: int) -> None:
        self._batch = batch
        self.rewind()

    def rewind(self) -> None:
        for state in self._request.query_state():
            state.state = self._ov.Tensor(np.repeat(self._one[state.name], self._batch, 0))
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        return self._run(tokens[:, None])


def _open_op(request: OpRequest) -> OpRunner:
    return import_module("llm_mlir.bench.peers.openvino_ops").open_op(request)


PEER = Peer("openvino", ("openvino",), _OpenVinoModel, _open_op, ops=("linear",))
