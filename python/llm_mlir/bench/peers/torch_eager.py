"""PyTorch, op by op."""

from importlib import import_module
from typing import Any

import numpy as np

from .base import ModelRequest, OpRequest, OpRunner, Peer


class _EagerModel:
    def __init__(self, request: ModelRequest) -> None:
        import torch

        from .torch_decoder import Decoder

        torch.set_num_threads(request.threads)
        torch.set_grad_enabled(False)
        self._torch = torch
        self._decoder = Decoder(request)
        self._request = request
        self._one = self._decoder.empty_caches(1, request.context)
        self._caches, self._length, self._start = self._one, 0, 0

    def prefill(self, tokens: np.ndarray) -> Any:
        ids = self._torch.from_numpy(tokens).long()[None]
        return self._decoder.prefill(ids, self._one, 0)[0].numpy()

    def fill(self, tokens: np.ndarray) -> None:
        self.prefill(tokens)
        self._start = len(tokens)

    def begin(self, batch: int) -> None:
        self._caches = self._one if batch == 1 else self._one.repeat(1, 1, batch, 1, 1, 1)
        self.rewind()

    def rewind(self) -> None:
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        ids = self._torch.from_numpy(tokens).long()[:, None]
        logits = self._decoder.prefill(ids, self._caches, self._length)
        self._length += 1
        return logits.numpy()


def _open_op(request: OpRequest) -> OpRunner:
    return import_module("llm_mlir.bench.peers.torch_ops").open_op(request)


PEER = Peer("torch", ("torch",), _EagerModel, _open_op)
