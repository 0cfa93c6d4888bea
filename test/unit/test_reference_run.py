"""The interpreter: a whole decoder against the same written in plain NumPy, and the errors it gives."""

import ml_dtypes
import numpy as np
import pytest
import tiny_module as tiny

from llm_mlir import abi, reference
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir

DTYPES = {"f32": np.dtype(np.float32), "bf16": np.dtype(ml_dtypes.bfloat16)}


def weights(dtype):
    rng = np.random.default_rng(0)
    shapes = {"embed_tokens": (tiny.VOCABULARY, tiny.HIDDEN), "norm": (tiny.HIDDEN,)}
    shapes |= {name: (tiny.LAYERS, *shape) for name, shape in tiny.WEIGHTS.items()}
    return {name: (rng.normal(size=shape) * 0.3).astype(dtype) for name, shape in shapes.items()}


def caches(dtype):
    shape = (tiny.LAYERS, tiny.SLOTS, tiny.KV_HEADS, tiny.CONTEXT, tiny.DIM)
    return [np.zeros(shape, dtype), np.zeros(shape, dtype)]


def int32(*values):
    return np.array(values, np.int32)


def whole_sequence(w, ids):
    """Logits of every token, written without caches, batches or any of our own functions but rope."""

    def norm(x, weight):
        return x / np.sqrt((x**2).mean(-1, keepdims=True) + 1e-5) * weight

    w = {name: array.astype(np.float64) for name, array in w.items()}
    h, t = w["embed_tokens"][ids], len(ids)
    for i in range(tiny.LAYERS):
        layer = {name: w[name][i] for name in tiny.WEIGHTS}
        x = norm(h, layer["input_layernorm"])
        q, k, v = ((x @ layer[f"{n}_proj"].T).reshape(t, -1, tiny.DIM) for n in "qkv")
        q, k = (reference.rope(y, np.arange(t, dtype=np.int32)) for y in (q, k))
        heads = []
        for n in range(tiny.HEADS):
            g = n * tiny.KV_HEADS // tiny.HEADS
            scores = np.where(np.tri(t) > 0, q[:, n] @ k[:, g].T / np.sqrt(tiny.DIM), -np.inf)
            e = np.exp(scores - scores.max(-1, keepdims=True))
            heads.append(e / e.sum(-1, keepdims=True) @ v[:, g])
        h = h + np.concatenate(heads, -1) @ layer["o_proj"].T
        x = norm(h, layer["post_attention_layernorm"])
        gate = x @ layer["gate_proj"].T
        h = h + (gate / (1 + np.exp(-gate)) * (x @ layer["up_proj"].T)) @ layer["down_proj"].T
    return norm(h, w["norm"]) @ w["embed_tokens"].T


@pytest.fixture
def context():
    with new_context() as c:
        yield c


@pytest.mark.parametrize(("dtype", "tolerance"), [("f32", 1e-5), ("bf16", 5e-2)])
def test_prefill_in_chunks_and_decode_of_a_batch(context, dtype, tolerance):
    module, w = tiny.build_module(dtype), weights(DTYPES[dtype])
    rng, cache = np.random.default_rng(1), caches(DTYPES[dtype])
    a, b = (rng.integers(0, tiny.VOCABULARY, n).astype(np.int32) for n in (9, 6))
    wanted = {0: whole_sequence(w, a), 2: whole_sequence(w, b)}
    scale = max(np.abs(x).max() for x in wanted.values())

    def check(logits, row, slot, position):
        assert np.abs(logits[row] - wanted[slot][position]).max() / scale < tolerance

    # Sequence a starts alone; then its next chunk and the start of b share a batch.
    first = [a[:3], int32(0, 1, 2), int32(0, 3), int32(0), int32(0), int32(2)]
    logits, *cache = reference.run(module, "prefill", [*first, *w.values(), *cache])
    check(logits, 0, 0, 2)
    ids, positions = np.concatenate([a[3:8], b[:4]]), int32(3, 4, 5, 6, 7, 0, 1, 2, 3)
    second = [ids, positions, int32(0, 5, 9), int32(3, 0), int32(0, 2), int32(8, 4)]
    logits, *cache = reference.run(module, "prefill", [*second, *w.values(), *cache])
    assert logits.dtype == np.float32
    check(logits, 0, 2, 3)
    check(logits, 1, 0, 7)
    third = [int32(b[4], a[8]), int32(4, 8), int32(0, 1, 2), int32(4, 8), int32(2, 0)]
    logits, *cache = reference.run(module, "decode", [*third, *w.values(), *cache])
    check(logits, 0, 2, 4)
    check(logits, 1, 0, 8)


def test_arguments_are_checked(context):
    module = tiny.build_module()
    with pytest.raises(reference.InterpreterError, match="@prefill expects 19 arguments, got 1"):
        reference.run(module, "prefill", [int32(1)])
    with pytest.raises(reference.InterpreterError, match=r"argument 0 of type tensor<\?xi32>, got an array \[1\]"):
        reference.run(module, "prefill", [np.array([1])] * 19)
    with pytest.raises(abi.AbiError, match="expects a function @other, got @prefill_layer"):
        reference.run(module, "other", [])


HOST_OPS = """
func.func @slices(%x: tensor<?x6xf32>, %i: index)
    -> (tensor<2x6xf32>, tensor<?x2x3xf32>, tensor<?xf32>, tensor<4x6xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?x6xf32>
  %half = arith.ceildivui %n, %c2 : index
  %a = tensor.extract_slice %x[%i, 0] [2, 6] [1, 1] : tensor<?x6xf32> to tensor<2x6xf32>
  %b = tensor.expand_shape %x [[0], [1, 2]] output_shape [%n, 2, 3] : tensor<?x6xf32> into tensor<?x2x3xf32>
  %c = tensor.extract_slice %x[0, 1] [%half, 1] [2, 1] : tensor<?x6xf32> to tensor<?xf32>
  %cst = arith.constant dense<1.0> : tensor<2x6xf32>
  %d = tensor.concat dim(0) %a, %cst : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<4x6xf32>
  %e = tensor.insert_slice %a into %d[2, 0] [2, 6] [1, 1] : tensor<2x6xf32> into tensor<4x6xf32>
  return %a, %b, %c, %e : tensor<2x6xf32>, tensor<?x2x3xf32>, tensor<?xf32>, tensor<4x6xf32>
}
func.func @choose(%i: index) -> index {
  %c3 = arith.constant 3 : index
  %less = arith.cmpi slt, %i, %c3 : index
  %r = scf.if %less -> (index) {
    %s = arith.addi %i, %c3 : index
    scf.yield %s : index
  } else {
    %s = arith.remui %i, %c3 : index
    scf.yield %s : index
  }
  return %r : index
}
func.func @foreign(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = bufferization.alloc_tensor() copy(%x) : tensor<4xf32>
  return %y : tensor<4xf32>
}
"""


def test_slices_reshapes_and_index_arithmetic(context):
    module, x = ir.Module.parse(HOST_OPS), np.arange(30, dtype=np.float32).reshape(5, 6)
    a, b, c, e = reference.run(module, "slices", [x, 1])
    np.testing.assert_array_equal(a, x[1:3])
    np.testing.assert_array_equal(b, x.reshape(5, 2, 3))
    np.testing.assert_array_equal(c, x[::2, 1])
    np.testing.assert_array_equal(e, np.concatenate([x[1:3], x[1:3]]))
    assert [reference.run(module, "choose", [i])[0] for i in (1, 3, 8)] == [4, 0, 2]


def test_an_op_without_meaning_is_named(context):
    message = r"'bufferization\.alloc_tensor' op has no meaning at stages import and graph"
    with pytest.raises(reference.InterpreterError, match=message):
        reference.run(ir.Module.parse(HOST_OPS), "foreign", [np.zeros(4, np.float32)])


POINTWISE = """
#same = affine_map<(d0) -> (d0)>
#first = affine_map<(d0) -> (0)>
func.func @pointwise(%x: tensor<?xbf16>) -> tensor<?xbf16> {
  %zero = arith.constant 0.0 : bf16
  %y = linalg.generic {indexing_maps = [#MAP, #same], iterator_types = ["parallel"]}
      ins(%x : tensor<?xbf16>) outs(%x : tensor<?xbf16>) {
  ^bb0(%e: bf16, %_: bf16):
    %positive = arith.maximumf %e, %zero : bf16
    linalg.yield %positive : bf16
  } -> tensor<?xbf16>
  return %y : tensor<?xbf16>
}
"""


def test_pointwise_generic(context):
    x = np.array([-1, 2, np.nan], DTYPES["bf16"])
    (found,) = reference.run(ir.Module.parse(POINTWISE.replace("MAP", "same")), "pointwise", [x])
    np.testing.assert_array_equal(found.astype(float), [0, 2, np.nan])
    assert found.dtype == DTYPES["bf16"]


def test_generic_that_is_not_pointwise(context):
    with pytest.raises(reference.InterpreterError, match=r"'linalg\.generic' op has a meaning only with identity maps"):
        reference.run(ir.Module.parse(POINTWISE.replace("MAP", "first")), "pointwise", [np.ones(3, DTYPES["bf16"])])
