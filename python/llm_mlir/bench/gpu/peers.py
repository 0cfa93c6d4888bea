"""What kernels are timed beside: cuBLAS and the attention of PyTorch and FlashAttention, on the same operands."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from .cases import KernelCase

Call = Callable[[Mapping[str, Any]], Any]
"""Computes a case from its operands on the device, by name."""


def peers(case: KernelCase) -> dict[str, Call]:
    """Contestants by name; some may turn out not to support a case when they are called."""
    if case.family == "linear":
        return {"cuBLAS": _LINEARS[case.name.split()[0]]}
    if case.family == "attention":
        backends = ("FLASH_ATTENTION", "CUDNN_ATTENTION", "EFFICIENT_ATTENTION")
        named = {f"sdpa {name.split('_')[0].lower()}": partial(_sdpa, case, name) for name in backends}
        return {**named, **_flash_attention(case)}
    return {}


def reference(case: KernelCase, operands: Mapping[str, Any]) -> Any:
    """The result in float64, in the shape of the peers'."""
    doubles = {name: tensor.double() for name, tensor in operands.items() if tensor.is_floating_point()}
    return _exact_attention(case, doubles) if case.family == "attention" else peers(case)["cuBLAS"](doubles)


def _linear(operands: Mapping[str, Any]) -> Any:
    import torch

    return torch.nn.functional.linear(operands["x"], operands["w"])


def _gate_up(operands: Mapping[str, Any]) -> Any:
    import torch

    both = torch.nn.functional.linear(operands["x"], operands["w"])  # one product for both weights
    gate, up = both.chunk(2, -1)
    return torch.nn.functional.silu(gate) * up


_LINEARS: dict[str, Call] = {"linear": _linear, "gate_up": _gate_up}


def _views(case: KernelCase, operands: Mapping[str, Any]) -> tuple[Any, Any, Any]:
    """Queries [B, H, T, D], keys and values [B, G, C, D] without the room behind them.

    One query of each of the heads that share keys is as many queries of one head: backends that know no such sharing
    can decode then, and none reads keys twice.
    """
    batch, tokens, context, h, g, d = case.shape
    k, v = (operands[name][0, :, :, :context] for name in "kv")
    q = operands["q"]
    if tokens == 1:
        return q.view(batch, g, h // g, d), k, v
    return q.view(batch, tokens, h, d).transpose(1, 2), k, v


def _sdpa(case: KernelCase, backend: str, operands: Mapping[str, Any]) -> Any:
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.nn.functional import scaled_dot_product_attention

    q, k, v = _views(case, operands)
    decode = case.shape[1] == 1
    with sdpa_kernel(getattr(SDPBackend, backend)):
        out = scaled_dot_product_attention(q, k, v, is_causal=not decode, enable_gqa=q.shape[1] != k.shape[1])
    return _by_token(case, out)


def _by_token(case: KernelCase, out: Any) -> Any:
    """The result as [tokens, H, D]."""
    batch, tokens, _, h, _, d = case.shape
    return out.reshape(batch, h, d) if tokens == 1 else out.transpose(1, 2).reshape(batch * tokens, h, d)


def _flash_attention(case: KernelCase) -> dict[str, Call]:
    """FlashAttention 2 and 3, where they are installed: both take [B, T, H, D]."""
    from importlib import import_module, util

    def attend(package: str, operands: Mapping[str, Any]) -> Any:
        batch, tokens, context, h, _, d = case.shape
        k, v = (operands[name][0, :, :, :context].transpose(1, 2) for name in "kv")
        function = import_module(package).flash_attn_func
        out = function(operands["q"].view(batch, tokens, h, d), k, v, causal=True)
        return (out[0] if isinstance(out, tuple) else out).reshape(batch * tokens, h, d)

    known = {"FlashAttention 2": "flash_attn", "FlashAttention 3": "flash_attn_interface"}
    return {name: partial(attend, package) for name, package in known.items() if util.find_spec(package)}


def _exact_attention(case: KernelCase, operands: Mapping[str, Any]) -> Any:
    """Head by head: the scores of all would not fit."""
    import torch

    batch, tokens, context, h, g, d = case.shape
    q = operands["q"].view(batch, tokens, h, d)
    out = torch.empty_like(q)
    hidden = torch.ones(tokens, context, dtype=torch.bool, device=q.device).triu(context - tokens + 1)
    for sequence in range(batch):
        for head in range(h):
            k, v = (operands[name][0, sequence, head * g // h, :context] for name in "kv")
            scores = (q[sequence, :, head] @ k.T * d**-0.5).masked_fill_(hidden, float("-inf"))
            out[sequence, :, head] = scores.softmax(-1) @ v
    return out.reshape(batch * tokens, h, d)
