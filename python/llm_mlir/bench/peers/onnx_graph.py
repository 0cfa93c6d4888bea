"""A Llama as an ONNX graph, with the contrib ops that ONNX Runtime's own model builder uses for decoders."""

from typing import Any

import numpy as np

from ...frontend.safetensors_file import SafetensorsFile
from ..synthetic import ModelShape

_CONTRIB = "com.microsoft"


class OnnxGraph:
    """Builds the model; weights go into ``weights`` by name and are given to the session beside it.

    Inputs: ids [B, T] i64, seqlens [B] (cached and new tokens less one) and total [] i32, past_key.l and past_value.l
    [B, G, C, D]. Outputs: logits [B, V] after the last tokens, key.l and value.l, in the same buffers.
    """

    def __init__(self, shape: ModelShape, source: SafetensorsFile, context: int) -> None:
        self.shape, self.source, self.context = shape, source, context
        self.weights: dict[str, np.ndarray] = {}
        self.nodes: list[Any] = []

    def build(self) -> bytes:
        """The model without its weights."""
        from onnx import TensorProto, helper

        h = self.node("Gather", [self.weight("model.embed_tokens"), "ids"])
        self.rotation()
        x, skip = self.norm(h, "model.layers.0.input_layernorm"), h
        for layer in range(self.shape.layers):
            x, skip = self.layer(x, skip, layer)
        self.weights["last"] = np.array(-1, np.int64)
        last = self.node("Gather", [x, "last"], axis=1)
        head = self.transposed("model.embed_tokens" if self.shape.tied else "lm_head")
        self.node("MatMul", [last, head], ["logits"])
        f32 = TensorProto.FLOAT
        inputs = [
            helper.make_tensor_value_info("ids", TensorProto.INT64, ["B", "T"]),
            helper.make_tensor_value_info("seqlens", TensorProto.INT32, ["B"]),
            helper.make_tensor_value_info("total", TensorProto.INT32, []),
            *(helper.make_tensor_value_info(name, f32, self.cache_shape()) for name in self.caches("past_")),
        ]
        outputs = [
            helper.make_tensor_value_info("logits", f32, ["B", self.shape.vocabulary]),
            *(helper.make_tensor_value_info(name, f32, self.cache_shape()) for name in self.caches("")),
        ]
        graph = helper.make_graph(self.nodes, "llama", inputs, outputs, initializer=self.initializers())
        opsets = [helper.make_opsetid("", 21), helper.make_opsetid(_CONTRIB, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=10).SerializeToString()

    def cache_shape(self) -> list[Any]:
        """Keys or values of a layer."""
        return ["B", self.shape.kv_heads, self.context, self.shape.head_dim]

    def caches(self, prefix: str) -> list[str]:
        """The names of all caches."""
        return [f"{prefix}{kind}.{layer}" for layer in range(self.shape.layers) for kind in ("key", "value")]

    def initializers(self) -> list[Any]:
        """Entries for the weights that name an external place: the session gets the arrays themselves."""
        from onnx import TensorProto

        types = {np.dtype(np.float32): TensorProto.FLOAT, np.dtype(np.int64): TensorProto.INT64}
        found = []
        for name, array in self.weights.items():
            tensor = TensorProto(name=name, data_type=types[array.dtype], dims=array.shape)
            tensor.data_location = TensorProto.EXTERNAL
            tensor.external_data.append(_location())
            found.append(tensor)
        return found

    def node(self, kind: str, inputs: list[str], outputs: list[str] | None = None, **attributes: Any) -> str:
        """Adds a node; the name of its first output."""
        from onnx import helper

        outputs = outputs or [f"v{len(self.nodes)}"]
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=f"n{len(self.nodes)}", **attributes))
        return outputs[0]

    def weight(self, name: str) -> str:
        """A weight as the checkpoint has it."""
        if name not in self.weights:
            self.weights[name] = self.source.array(f"{name}.weight")
        return name

    def transposed(self, *names: str) -> str:
        """The transposed weights side by side, [K, sum of N]."""
        key = "+".join(names) + ".T"
        arrays = [self.source.array(f"{name}.weight") for name in names]
        self.weights[key] = np.ascontiguousarray(np.concatenate(arrays).T if len(arrays) > 1 else arrays[0].T)
        return key

    def norm(self, x: str, name: str) -> str:
        """RMSNorm."""
        inputs = [x, self.weight(name)]
        return self.node("SimplifiedLayerNormalization", inputs, axis=-1, epsilon=self.shape.eps, stash_type=1)

    def skip_norm(self, x: str, skip: str, name: str) -> tuple[str, str]:
        """RMSNorm of the sum, and the sum."""
        number = len(self.nodes)
        outputs = [f"v{number}", "", "", f"s{number}"]
        inputs = [x, skip, self.weight(name)]
        self.node("SkipSimplifiedLayerNormalization", inputs, outputs, domain=_CONTRIB, epsilon=self.shape.eps)
        return outputs[0], outputs[3]

    def rotation(self) -> None:
        """The tables of the rotary embedding, [C, D / 2]."""
        step = np.arange(0, self.shape.head_dim, 2) / self.shape.head_dim
        angles = np.outer(np.arange(self.context), self.shape.theta**-step)
        self.weights |= {"cos": np.cos(angles).astype(np.float32), "sin": np.sin(angles).astype(np.float32)}

    def layer(self, x: str, skip: str, layer: int) -> tuple[str, str]:
        """One layer and the norm after it: the next layer's, or the last."""
        base = f"model.layers.{layer}."
        packed = self.transposed(*(f"{base}self_attn.{n}_proj" for n in "qkv"))
        attended = self.attention(self.node("MatMul", [x, packed]), layer)
        out = self.node("MatMul", [attended, self.transposed(base + "self_attn.o_proj")])
        x, skip = self.skip_norm(out, skip, base + "post_attention_layernorm")
        gate, up = (self.node("MatMul", [x, self.transposed(f"{base}mlp.{n}_proj")]) for n in ("gate", "up"))
        silu = self.node("Mul", [gate, self.node("Sigmoid", [gate])])
        down = self.node("MatMul", [self.node("Mul", [silu, up]), self.transposed(base + "mlp.down_proj")])
        last = layer + 1 == self.shape.layers
        return self.skip_norm(down, skip, "model.norm" if last else f"model.layers.{layer + 1}.input_layernorm")

    def attention(self, packed: str, layer: int) -> str:
        """Rotation, the append to the cache and attention, in one op."""
        past = [f"past_key.{layer}", f"past_value.{layer}"]
        return self.node(
            "GroupQueryAttention",
            [packed, "", "", *past, "seqlens", "total", "cos", "sin"],
            [f"a{layer}", f"key.{layer}", f"value.{layer}"],
            domain=_CONTRIB,
            num_heads=self.shape.heads,
            kv_num_heads=self.shape.kv_heads,
            do_rotary=1,
            rotary_interleaved=0,
        )


def _location() -> Any:
    from onnx import StringStringEntryProto

    return StringStringEntryProto(key="location", value="given to the session")
