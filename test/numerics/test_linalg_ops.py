"""Every op through ``convert-llm-to-linalg`` and plain loops, against its meaning in float64.

The bound is ``max|difference| / max|result|``: 2e-6 where results are f32 (sums of up to 129 products, ``expf`` and the
like), one unit in the last place where they are bf16 or f16, since a sum that lies between two values may round to
either. Indices and the choice of logits are exact.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from op_modules import draw, error, module_of, tensor_type

from llm_mlir import reference
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.testing.plain_lowering import PlainProgram

TOKENS = (1, 7, 33, 129)
BOUNDS = {"float32": 2e-6, "bfloat16": 2.0**-7, "float16": 2.0**-10, "int32": 0.0}
LLAMA3 = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 512,
}
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 512}


def f32() -> Any:
    return ir.F32Type.get()


CASES: dict[str, tuple[str, Callable[..., Any]]] = {
    "linear": ("T,33:E 129,33:E", llm.linear),
    "linear_bias": ("T,129:E 7,129:E 7:E", llm.linear),
    "linear_to_f32": ("T,64:E 32,64:E 32:E", lambda *a: llm.linear(*a, dtype=f32())),
    "linear_of_one": ("T,1:E 1,1:E", llm.linear),
    "qkv": ("T,33:E 24,33:E 8,33:E 8,33:E", llm.qkv),
    "qkv_bias": ("T,33:E 24,33:E 7,33:E 7,33:E 24:E 7:E 7:E", llm.qkv),
    "gate_up": ("T,33:E 129,33:E 129,33:E", llm.gate_up),
    "rms_norm": ("T,129:E 129:E", lambda x, w: llm.rms_norm(x, w, eps=1e-6)),
    "rms_norm_of_heads": ("T,3,32:E 32:E", llm.rms_norm),
    "rms_norm_of_stream": ("T,33:f32 33:E", lambda x, w: llm.rms_norm(x, w, dtype=w.type.element_type)),
    "add_rms_norm": ("T,33:f32 T,33:f32 33:E", lambda x, r, w: llm.add_rms_norm(x, r, w, dtype=w.type.element_type)),
    "layer_norm": ("T,129:E 129:E 129:E", llm.layer_norm),
    "layer_norm_without_bias": ("T,33:E 33:E", llm.layer_norm),
    "rope": ("T,3,32:E T:positions", llm.rope),
    "rope_interleaved": ("T,3,10:E T:positions", lambda x, p: llm.rope(x, p, pairing="interleaved")),
    "rope_partly": ("T,2,80:E T:positions", lambda x, p: llm.rope(x, p, rotary_dim=20, dtype=f32())),
    "rope_llama3": ("T,1,64:E T:positions", lambda x, p: llm.rope(x, p, theta=5e5, scaling=LLAMA3)),
    "rope_yarn": ("T,1,64:E T:positions", lambda x, p: llm.rope(x, p, scaling=YARN)),
    "embedding": ("T:ids 17,33:E", lambda i, t: llm.embedding(i, t, dtype=f32())),
    "embedding_of_rows": ("T:ids 17,129:E", llm.embedding),
    "silu": ("T,33:E", llm.silu),
    "gelu": ("T,33:E", llm.gelu),
    "gelu_tanh": ("T,3,7:E", lambda x: llm.gelu(x, approximate="tanh")),
    "swiglu": ("T,129:E T,129:E", llm.swiglu),
    "add": ("T,33:f32 T,33:E", llm.add),
    "mul": ("T:E T:E", llm.mul),
    "softmax": ("T,129:E", llm.softmax),
    "softmax_of_scores": ("T,3,7:E", llm.softmax),
    "softmax_of_vector": ("T:E", llm.softmax),
    "argmax": ("T,129:E", llm.argmax),
    "argmax_of_ties": ("T,129:ties", llm.argmax),
    "top_k_1": ("T,33:E", lambda x: llm.top_k(x, 1)),
    "top_k_of_ties": ("T,129:ties", lambda x: llm.top_k(x, 40)),
    "top_k_of_all": ("T,33:E", lambda x: llm.top_k(x, 33)),
    "top_p_small": ("T,129:E", lambda x: llm.top_p(x, 1e-3)),
    "top_p": ("T,129:E", lambda x: llm.top_p(x, 0.9)),
    "top_p_of_ties": ("T,33:ties", lambda x: llm.top_p(x, 0.5)),
    "top_p_of_all": ("T,33:E", lambda x: llm.top_p(x, 1.0)),
    "sample": ("T,129:E T:temperatures T:counts T:parts T:parts", llm.sample),
    "sample_of_ties": ("T,300:ties T:temperatures T:counts T:parts T:parts", llm.sample),
}


@pytest.mark.parametrize("element", ["f32", "bf16", "f16"])
@pytest.mark.parametrize("case", CASES)
def test_op(case: str, element: str) -> None:
    texts, build = CASES[case][0].split(), CASES[case][1]
    rng = np.random.default_rng(0)
    drawn = [[draw(text, element, tokens, rng) for text in texts] for tokens in TOKENS]
    with new_context(), ir.Location.unknown():
        module = module_of([tensor_type(text, element) for text in texts], build)
        expected = [reference.run(module, "main", arguments) for arguments in drawn]
        run_passes(module, "convert-llm-to-linalg,canonicalize,cse")
        assert '"llm.' not in str(module)
        program = PlainProgram(module)
    for arguments, wanted in zip(drawn, expected, strict=True):
        for got, want in zip(program(*arguments), wanted, strict=True):
            assert got.dtype == want.dtype
            assert error(got, want) <= BOUNDS[got.dtype.name]
