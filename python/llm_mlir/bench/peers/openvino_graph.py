"""A Llama as an OpenVINO model with state, op by op, in the forms that its CPU plugin recognizes and fuses."""

from typing import Any

import numpy as np

from ...frontend.safetensors_file import SafetensorsFile
from ..synthetic import ModelShape


class OpenVinoGraph:
    """Builds the model; ``ov`` is the module ``openvino``.

    Inputs: ids [B, T], cos and sin [1, 1, T, D], mask [1, 1, T, S], beam [B] (which row of the state a sequence
    continues; the plugin expects it). Output: logits [B, V] after the last tokens.
    """

    def __init__(self, ov: Any, shape: ModelShape, source: SafetensorsFile) -> None:
        from openvino import opset15
        from openvino.op.util import Variable, VariableInfo

        self.ov, self.ops, self.shape, self.source = ov, opset15, shape, source
        self._variable = lambda name, of: Variable(_info(VariableInfo(), ov, name, of))
        self.sinks: list[Any] = []

    def build(self) -> Any:
        """The model."""
        ops, f32, i32, size = self.ops, np.float32, np.int32, self.shape.head_dim
        self.ids = ops.parameter([-1, -1], i32, name="ids")
        self.cos, self.sin = (ops.parameter([1, 1, -1, size], f32, name=n) for n in ("cos", "sin"))
        self.mask = ops.parameter([1, 1, -1, -1], f32, name="mask")
        self.beam = ops.parameter([-1], i32, name="beam")
        h = ops.gather(self.weight("model.embed_tokens"), self.ids, ops.constant(np.int32(0)))
        for layer in range(self.shape.layers):
            h = self.layer(h, layer)
        h = ops.gather(h, ops.constant(np.int32(-1)), ops.constant(np.int32(1)))
        h = self.norm(h, "model.norm")
        logits = ops.matmul(h, self.weight("model.embed_tokens" if self.shape.tied else "lm_head"), False, True)
        parameters = [self.ids, self.cos, self.sin, self.mask, self.beam]
        return self.ov.Model([ops.result(logits)], self.sinks, parameters, "llama")

    def weight(self, name: str) -> Any:
        """A weight as f32; what the checkpoint has as bf16 is converted back, which the plugin folds."""
        array = self.source.array(f"{name}.weight")
        if array.dtype == np.float32:
            return self.ops.constant(array)
        tensor = self.ov.Tensor(array.view(np.int16), list(array.shape), self.ov.Type.bf16)
        return self.ops.convert(self.ops.constant(tensor), "f32")

    def norm(self, x: Any, name: str) -> Any:
        """RMSNorm."""
        ops, last = self.ops, self.ops.constant(np.array([-1], np.int32))
        mean = ops.reduce_mean(ops.power(x, ops.constant(np.float32(2))), last, keep_dims=True)
        root = ops.sqrt(ops.add(mean, ops.constant(np.float32(self.shape.eps))))
        return ops.multiply(self.weight(name), ops.multiply(x, ops.divide(ops.constant(np.float32(1)), root)))

    def layer(self, h: Any, index: int) -> Any:
        """One layer."""
        ops, base = self.ops, f"model.layers.{index}."
        h = ops.add(h, self.attention(self.norm(h, base + "input_layernorm"), index))
        x = self.norm(h, base + "post_attention_layernorm")
        gate, up = (ops.matmul(x, self.weight(f"{base}mlp.{n}_proj"), False, True) for n in ("gate", "up"))
        return ops.add(
            h, ops.matmul(ops.multiply(ops.swish(gate), up), self.weight(base + "mlp.down_proj"), False, True)
        )

    def attention(self, x: Any, index: int) -> Any:
        """Attention over the state, which the new keys and values are appended to."""
        ops, base, heads, groups = self.ops, f"model.layers.{index}.self_attn.", self.shape.heads, self.shape.kv_heads
        q = self.rotate(self.heads(ops.matmul(x, self.weight(base + "q_proj"), False, True), heads))
        k = self.rotate(self.heads(ops.matmul(x, self.weight(base + "k_proj"), False, True), groups))
        v = self.heads(ops.matmul(x, self.weight(base + "v_proj"), False, True), groups)
        k, v = self.append(k, f"key.{index}"), self.append(v, f"value.{index}")
        attended = ops.scaled_dot_product_attention(q, self.repeat(k), self.repeat(v), self.mask)
        flat = ops.reshape(ops.transpose(attended, [0, 2, 1, 3]), [0, 0, self.shape.hidden], special_zero=True)
        return ops.matmul(flat, self.weight(base + "o_proj"), False, True)

    def heads(self, x: Any, heads: int) -> Any:
        """[B, T, N D] as [B, N, T, D]."""
        split = self.ops.reshape(x, [0, 0, heads, self.shape.head_dim], special_zero=True)
        return self.ops.transpose(split, [0, 2, 1, 3])

    def rotate(self, x: Any) -> Any:
        """The rotary embedding with halves paired."""
        ops, half, end = self.ops, self.shape.head_dim // 2, np.iinfo(np.int64).max
        first, second = (ops.slice(x, [a], [b], [1], [3]) for a, b in ((0, half), (half, end)))
        turned = ops.concat([ops.multiply(second, ops.constant(np.float32(-1))), first], -1)
        return ops.add(ops.multiply(x, self.cos), ops.multiply(turned, self.sin))

    def append(self, new: Any, name: str) -> Any:
        """The state ``name`` [B, G, S, D] with new positions; a state that was never written is empty."""
        ops, shape = self.ops, self.shape
        variable = self._variable(name, [-1, shape.kv_heads, -1, shape.head_dim])
        batch = ops.gather(ops.shape_of(self.ids), ops.constant(np.array([0])), ops.constant(np.int32(0)))
        sizes = ops.concat([batch, ops.constant(np.array([shape.kv_heads, 0, shape.head_dim]))], 0)
        empty = ops.broadcast(ops.constant(np.float32(0)), sizes)
        old = ops.gather(ops.read_value(empty, variable), self.beam, ops.constant(np.int32(0)))
        result = ops.concat([old, new], 2)
        self.sinks.append(ops.assign(result, variable))
        return result

    def repeat(self, x: Any) -> Any:
        """Each head of [B, G, S, D] for every query head of its group."""
        ops, shape = self.ops, self.shape
        if shape.heads == shape.kv_heads:
            return x
        wide = ops.unsqueeze(x, ops.constant(np.int32(2)))
        ones = ops.constant(np.array([1, 1, shape.heads // shape.kv_heads, 1, 1]))
        wide = ops.broadcast(wide, ones, broadcast_spec="BIDIRECTIONAL")
        return ops.reshape(wide, [0, shape.heads, -1, shape.head_dim], special_zero=True)


def _info(info: Any, ov: Any, name: str, shape: list[int]) -> Any:
    info.data_shape, info.data_type, info.variable_id = ov.PartialShape(shape), ov.Type.f32, name
    return info
