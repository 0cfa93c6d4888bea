"""``torch.compile`` with frozen weights: prefill and decode are graphs of their own, recompiled for each length."""

import os
from typing import Any

import numpy as np

from .base import ModelRequest, Peer


class _CompiledModel:
    def __init__(self, request: ModelRequest) -> None:
        import torch
        import torch._inductor.config as inductor

        from .torch_decoder import Decoder

        inductor.freezing = True  # weights become constants, which are packed
        if request.cache is not None:
            os.environ["TORCHINDUCTOR_CACHE_DIR"] = str(request.cache)  # torch has no other way to set it
        torch.set_num_threads(request.threads)
        torch.set_grad_enabled(False)
        self._torch, self._request = torch, request
        self._decoder = Decoder(request).eval()
        self._prefill = torch.compile(self._decoder.prompt, dynamic=False)
        self._step = torch.compile(self._decoder.one, dynamic=False)
        self._one, self._caches, self._length, self._start = None, None, 0, 0

    def prefill(self, tokens: np.ndarray) -> Any:
        caches = self._decoder.empty_caches(1, len(tokens))
        return self._prefill(self._torch.from_numpy(tokens).long()[None], caches)[0].numpy()

    def fill(self, tokens: np.ndarray) -> None:
        """Computed op by op; the cache has just the room that the steps need."""
        self._one = self._decoder.empty_caches(1, len(tokens) + _STEPS)
        self._decoder.prefill(self._torch.from_numpy(tokens).long()[None], self._one, 0)
        self._start = len(tokens)

    def begin(self, batch: int) -> None:
        assert self._one is not None
        self._caches = self._one.repeat(1, 1, batch, 1, 1, 1)
        self.rewind()

    def rewind(self) -> None:
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        ids = self._torch.from_numpy(tokens).long()[:, None]
        logits = self._step(ids, self._caches, self._torch.tensor([self._length]))
        self._length += 1
        return logits.numpy()


_STEPS = 64

PEER = Peer("torch.compile", ("torch",), _CompiledModel, caches=True)
