"""A Llama in PyTorch as a careful user writes one: preallocated caches, fused attention, no masks in prefill."""

from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812

from ...frontend.safetensors_file import SafetensorsFile
from ..synthetic import ModelShape
from .base import ModelRequest

DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


def read_weights(request: ModelRequest) -> dict[str, torch.Tensor]:
    """The checkpoint's tensors in the dtype of the request."""
    file = SafetensorsFile(request.directory / "model.safetensors")
    result = {}
    for name, info in file.tensors.items():
        array = file.array(name)
        raw = torch.from_numpy(array.view("int16")).view(torch.bfloat16) if info.dtype == "BF16" else None
        result[name] = (torch.from_numpy(array) if raw is None else raw).to(DTYPES[request.dtype])
    return result


class Layer(torch.nn.Module):
    """One layer; caches are [B, G, C, D]."""

    def __init__(self, shape: ModelShape, weights: dict[str, torch.Tensor], index: int) -> None:
        super().__init__()
        self.shape = shape
        for name in shape.layer_tensors():
            tensor = weights[f"model.layers.{index}.{name}.weight"]
            setattr(self, name.rpartition(".")[2], torch.nn.Parameter(tensor, requires_grad=False))

    def qkv(self, x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> list[torch.Tensor]:
        """Rotated queries [B, H, T, D] and keys, and values [B, G, T, D]."""
        tokens, size = x.shape[:2], self.shape.head_dim
        x = F.rms_norm(x, x.shape[-1:], self.input_layernorm, self.shape.eps)
        weights: Any = (self.q_proj, self.k_proj, self.v_proj)
        q, k, v = (F.linear(x, w).view(*tokens, -1, size).transpose(1, 2) for w in weights)
        return [rotate(q, cos, sin), rotate(k, cos, sin), v]

    def rest(self, h: torch.Tensor, attended: torch.Tensor) -> torch.Tensor:
        """What follows attention."""
        h = h + F.linear(attended.transpose(1, 2).flatten(2), self.o_proj)
        x = F.rms_norm(h, h.shape[-1:], self.post_attention_layernorm, self.shape.eps)
        return h + F.linear(F.silu(F.linear(x, self.gate_proj)) * F.linear(x, self.up_proj), self.down_proj)


def rotate(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """The rotary embedding with halves paired."""
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat((-second, first), -1) * sin


class Decoder(torch.nn.Module):
    """The model; ``forward`` runs tokens [B, T] at positions [T] over caches (K, V), each [L, B, G, C, D]."""

    def __init__(self, request: ModelRequest) -> None:
        super().__init__()
        shape, weights = request.shape, read_weights(request)
        self.shape, self.dtype = shape, DTYPES[request.dtype]
        self.table = torch.nn.Parameter(weights["model.embed_tokens.weight"], requires_grad=False)
        head = self.table if shape.tied else weights["lm_head.weight"]
        self.head = torch.nn.Parameter(head, requires_grad=False)
        self.norm = torch.nn.Parameter(weights["model.norm.weight"], requires_grad=False)
        self.layers = torch.nn.ModuleList([Layer(shape, weights, index) for index in range(shape.layers)])
        step = torch.arange(0, shape.head_dim, 2, dtype=torch.float64) / shape.head_dim
        angles = torch.outer(torch.arange(request.context, dtype=torch.float64), shape.theta**-step)
        angles = torch.cat((angles, angles), -1)
        self.register_buffer("cos", angles.cos().to(self.dtype))
        self.register_buffer("sin", angles.sin().to(self.dtype))

    def empty_caches(self, batch: int, context: int) -> torch.Tensor:
        """Zeros [2, L, B, G, C, D]."""
        shape = self.shape
        sizes = (2, shape.layers, batch, shape.kv_heads, context, shape.head_dim)
        return torch.zeros(sizes, dtype=self.dtype, device=self.table.device)

    def logits(self, h: torch.Tensor) -> torch.Tensor:
        """Logits [B, V] after the last tokens, f32."""
        h = F.rms_norm(h[:, -1], h.shape[-1:], self.norm, self.shape.eps)
        return F.linear(h, self.head).float()

    def prefill(self, tokens: torch.Tensor, caches: torch.Tensor, start: int) -> torch.Tensor:
        """Tokens [B, T] after ``start`` cached ones; only a first chunk runs without a mask."""
        end = start + tokens.shape[1]
        h = F.embedding(tokens, self.table)
        cos, sin = self.cos[start:end], self.sin[start:end]
        mask = None
        if start and tokens.shape[1] > 1:
            mask = torch.ones(end - start, end, dtype=torch.bool, device=h.device).tril(start)
        for index, layer in enumerate(self.layers):
            q, k, v = layer.qkv(h, cos, sin)
            caches[0, index, :, :, start:end] = k
            caches[1, index, :, :, start:end] = v
            keys, values = caches[0, index, :, :, :end], caches[1, index, :, :, :end]
            causal = mask is None and tokens.shape[1] > 1
            attended = F.scaled_dot_product_attention(q, keys, values, mask, is_causal=causal, enable_gqa=True)
            h = layer.rest(h, attended)
        return self.logits(h)

    def prompt(self, tokens: torch.Tensor, caches: torch.Tensor) -> torch.Tensor:
        """``prefill`` into empty caches, with all sizes known."""
        return self.prefill(tokens, caches, 0)

    def one(self, tokens: torch.Tensor, caches: torch.Tensor, position: torch.Tensor) -> torch.Tensor:
        """One token of each sequence at ``position`` [1], a tensor so that steps share a graph: logits [B, V].

        Attention reads the whole caches under a mask; they are hardly longer than what is cached.
        """
        h = F.embedding(tokens, self.table)
        cos, sin = self.cos[position], self.sin[position]
        mask = (torch.arange(caches.shape[4], device=h.device) <= position)[None]
        for index, layer in enumerate(self.layers):
            q, k, v = layer.qkv(h, cos, sin)
            keys, values = caches[0, index], caches[1, index]
            keys.index_copy_(2, position, k)
            values.index_copy_(2, position, v)
            attended = F.scaled_dot_product_attention(q, keys, values, mask, enable_gqa=True)
            h = layer.rest(h, attended)
        return self.logits(h)
