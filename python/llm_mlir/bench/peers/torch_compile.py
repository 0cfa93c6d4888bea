"""``torch.compile`` with frozen weights: prefill and decode are graphs of their own, recompiled for each length."""

from typing import Any

import numpy as np

from .base import ModelRequest, Peer


class _Model:
    def __init__(self, request: ModelRequest) -> None:
        import torch
        import torch._inductor.config as inductor

        from .torch_decoder import Decoder

        inductor.freezing = True  # weights become constants, which are packed
        torch.set_num_threads(request.threads)
        torch.set_grad_enabled(False)
        self._torch, self._request = torch, request
        self._decoder = Decoder(request).eval()
        self._prefill = torch.compile(self._decoder.prompt, dynamic=False)
        self._step = torch.compile(self._decoder.one, dynamic=False)
        self._caches, self._length, self._start = None, 0, 0

    def prefill(self, tokens: np.ndarray) -> Any:
        caches = self._decoder.empty_caches(1, len(tokens))
        return self._prefill(self._torch.from_numpy(tokens).long()[None], caches)[0].numpy()

    def begin(self, tokens: np.ndarray, batch: int) -> None:
        """One prompt for all, computed op by op; caches have just the room that the steps need."""
        one = self._decoder.empty_caches(1, len(tokens) + _STEPS)
        self._decoder.prefill(self._torch.from_numpy(tokens).long()[None], one, 0)
        self._caches = one.repeat(1, 1, batch, 1, 1, 1)
        self._start = self._length = len(tokens)

    def rewind(self) -> None:
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        ids = self._torch.from_numpy(tokens).long()[:, None]
        logits = self._step(ids, self._caches, self._torch.tensor([self._length]))
        self._length += 1
        return logits.numpy()


_STEPS = 64

PEER = Peer("torch.compile", ("torch",), _Model)
