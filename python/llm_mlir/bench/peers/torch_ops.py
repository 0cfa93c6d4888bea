"""Single ops in PyTorch: plain calls."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812

from .base import OpRequest, OpRunner


def tensor(array: np.ndarray) -> torch.Tensor:
    """A tensor of the same values, bf16 too."""
    array = np.ascontiguousarray(array)
    if array.dtype == np.float32:
        return torch.from_numpy(array)
    return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)


class Copies:
    """An op of one copy, ``call(copy)``, run for all."""

    def __init__(self, call: Callable[[int], torch.Tensor], copies: int) -> None:
        self._call, self._copies = call, copies

    def run(self) -> None:
        """Computes every copy; results are dropped."""
        for copy in range(self._copies):
            self._call(copy)

    def result(self) -> Any:
        """The sum, [T, ...] f32."""
        return torch.stack([self._call(copy).float() for copy in range(self._copies)]).sum(0).numpy()


def open_op(request: OpRequest) -> OpRunner:
    """Prepares an op."""
    torch.set_num_threads(request.threads)
    torch.set_grad_enabled(False)
    if request.case.op == "linear":
        x, weight = tensor(request.arrays["x"]), tensor(request.arrays["weight"])
        return Copies(lambda copy: F.linear(x, weight[copy]), len(weight))
    q, k, v = (tensor(np.moveaxis(request.arrays[name], -3, -2)) for name in "qkv")
    causal = request.case.op == "attention"

    def attend(copy: int) -> torch.Tensor:
        keys, values = k[copy : copy + 1], v[copy : copy + 1]
        out = F.scaled_dot_product_attention(q[None], keys, values, is_causal=causal, enable_gqa=True)
        return out[0].transpose(0, 1).flatten(1)

    return Copies(attend, len(k))
