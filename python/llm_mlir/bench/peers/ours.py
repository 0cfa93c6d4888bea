"""llm-mlir itself."""

from importlib import import_module
from typing import Any

import numpy as np

from .base import ModelRequest, OpRequest, OpRunner, Peer


class _Model:
    def __init__(self, request: ModelRequest) -> None:
        from ...frontend import load
        from ...runtime.compile import compile  # noqa: A004

        self._program = compile(
            load(request.directory),
            dtype=request.dtype,
            threads=request.threads,
            context=request.context,
            max_batch=request.batch,
        )
        self._session = self._program.session
        self._slots: list[int] = []
        self._start = 0

    def prefill(self, tokens: np.ndarray) -> Any:
        return self._program.prefill([tokens.tolist()])[0]

    def begin(self, tokens: np.ndarray, batch: int) -> None:
        """One prompt for all: the other slots get copies of the first one's keys and values."""
        self.prefill(tokens)
        self._start, self._slots = len(tokens), list(range(batch))
        for cache in self._session.caches.values():
            cache[:, 1:batch] = cache[:, :1]
        self.rewind()

    def rewind(self) -> None:
        for slot in self._slots:
            self._session.lengths[slot] = self._start

    def step(self, tokens: np.ndarray) -> Any:
        return self._program.decode(tokens.tolist(), self._slots)


def _open_op(request: OpRequest) -> OpRunner:
    return import_module("llm_mlir.bench.peers.our_ops").open_op(request)


PEER = Peer("llm-mlir", ("llm-mlir",), _Model, _open_op)
