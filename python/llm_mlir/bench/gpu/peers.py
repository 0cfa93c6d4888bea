"""What kernels are timed beside: cuBLAS and the attention of PyTorch and FlashAttention, on the same operands."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...abi.signature import Argument
    from ...runtime.device.device import DeviceArray

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


class TorchOperands:
    """Copies of operands as PyTorch's tensors over the same memory, and peers recorded as graphs over all of them."""

    def __init__(
        self,
        case: KernelCase,
        arguments: "Sequence[Argument]",
        copies: "Sequence[Mapping[str, DeviceArray]]",
        stream: int,
    ) -> None:
        self._stream = stream
        self._copies = [{a.name: _tensor(copy[a.name], a.dtype) for a in arguments} for copy in copies]
        weights = [a.name for a in arguments if a.role == "weight"]
        for tensors in self._copies if case.family == "linear" else []:
            _join(tensors, weights)

    def record(self, call: Call) -> tuple[Callable[[], None], Callable[[Sequence[int] | None], Any]]:
        """What replays ``call`` on each copy, and what gives rows of its result as f32."""
        import torch

        with self._current():
            result = call(self._copies[0]).clone()
            torch.cuda.synchronize()
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph, stream=torch.cuda.current_stream()):
                for copy in self._copies:
                    call(copy)
            torch.cuda.synchronize()

        def run() -> None:
            with self._current():
                graph.replay()

        return run, lambda rows: result[list(rows or ())].float().cpu().numpy()

    def _current(self) -> Any:
        import torch

        return torch.cuda.stream(torch.cuda.ExternalStream(self._stream))


class _Interface:
    """What PyTorch makes a tensor of; it keeps the memory alive."""

    def __init__(self, array: "DeviceArray", kind: str) -> None:
        self.array = array
        self.__cuda_array_interface__ = {
            "shape": array.shape,
            "typestr": f"<{kind}{array.dtype.itemsize}",
            "data": (array.address, False),
            "strides": None,
            "version": 3,
        }


def _tensor(array: "DeviceArray", dtype: str) -> Any:
    """A tensor over ``array``: bf16, which the interface does not know, as integers of 16 bits."""
    import torch

    tensor = torch.as_tensor(_Interface(array, "i" if dtype in ("bf16", "i32") else "f"), device="cuda")
    return tensor.view(torch.bfloat16) if dtype == "bf16" else tensor


def _join(tensors: dict[str, Any], weights: Sequence[str]) -> None:
    """The weights of a pair under the name "w", as one."""
    import torch

    if "w" not in tensors:
        tensors["w"] = tensors[weights[0]] if len(weights) == 1 else torch.cat([tensors[name] for name in weights])
