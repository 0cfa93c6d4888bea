"""Row-wise ops as kernels: results on the emulator, what their barriers are for, and the instructions that they take.

Bounds are those of the linalg tests: ``max|difference| / max|result|`` at most 2e-6 in f32, a unit in the last place of
narrower results; indices and the choice of logits are exact. The exponential of GPUs adds less than 1e-6.
"""

from collections.abc import Collection
from typing import Any

import numpy as np
import pytest
from emulated import check_mutations, needs_emulator
from hosted import Hosted
from op_modules import draw, error, module_of, tensor_type

from llm_mlir import abi, reference
from llm_mlir.compiler import lower
from llm_mlir.dialects import llm
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir

pytestmark = needs_emulator

TOKENS = (1, 7, 33)
BOUNDS = {"float32": 3e-6, "bfloat16": 2.0**-7, "float16": 2.0**-10, "int32": 0.0}


def _f32() -> Any:
    return ir.F32Type.get()


CASES: dict[str, tuple[str, Any]] = {
    "rms_norm": ("T,129:E 129:E", lambda x, w: llm.rms_norm(x, w, eps=1e-6)),
    "rms_norm_of_warps": ("T,1024:f32 1024:E", lambda x, w: llm.rms_norm(x, w, dtype=w.type.element_type)),
    "rms_norm_of_heads": ("T,3,32:E 32:E", llm.rms_norm),
    "rms_norm_of_many_heads": ("T,70,32:E 32:E", llm.rms_norm),
    "add_rms_norm": ("T,600:f32 T,600:f32 600:E", lambda x, r, w: llm.add_rms_norm(x, r, w, dtype=w.type.element_type)),
    "layer_norm": ("T,33:E 33:E 33:E", llm.layer_norm),
    "rope": ("T,3,32:E T:positions", llm.rope),
    "rope_interleaved": ("T,3,10:E T:positions", lambda x, p: llm.rope(x, p, pairing="interleaved")),
    "rope_partly": ("T,2,80:E T:positions", lambda x, p: llm.rope(x, p, rotary_dim=20, dtype=_f32())),
    "embedding": ("T:ids 17,33:E", lambda i, t: llm.embedding(i, t, dtype=_f32())),
    "embedding_of_chunks": ("T:ids 17,128:E", lambda i, t: llm.embedding(i, t, dtype=_f32())),
    "linear": ("T,132:f32 72,132:f32 72:f32", llm.linear),
    "linear_of_odd_sizes": ("T,33:f32 21,33:f32", llm.linear),
    "gate_up": ("T,36:f32 66,36:f32 66,36:f32", llm.gate_up),
    "swiglu": ("T,264:E T,264:E", llm.swiglu),
    "gelu": ("T,33:E", llm.gelu),
    "gelu_tanh": ("T,3,7:E", lambda x: llm.gelu(x, approximate="tanh")),
    "add": ("T,33:f32 T,33:E", llm.add),
    "mul": ("T:E T:E", llm.mul),
    "softmax": ("T,300:E", llm.softmax),
    "softmax_of_scores": ("T,3,7:E", llm.softmax),
    "softmax_of_vector": ("T:E", llm.softmax),
    "argmax": ("T,129:ties", llm.argmax),
    "top_k": ("T,300:ties", lambda x: llm.top_k(x, 40)),
    "top_p": ("T,129:E", lambda x: llm.top_p(x, 0.9)),
    "sample": ("T,129:E T:temperatures T:counts T:parts T:parts", llm.sample),
    "sample_of_ties": ("T,300:ties T:temperatures T:counts T:parts T:parts", llm.sample),
}
REFINED = {
    "rms_norm_of_warps": (1, "f32"),
    "rms_norm_of_many_heads": (1, "bf16"),
    "add_rms_norm": (2, "bf16"),
    "rope": (2, "bf16"),
    "softmax": (2, "f32"),
    "argmax": (1, "f32"),
    "top_k": (1, "f32"),
    "sample": (1, "f32"),
}
"""Cases with barriers, and for how many tokens and which type each of them is left out in turn."""
CHI_SQUARED = [0, 10.83, 13.82, 16.27, 18.47, 20.52, 22.46, 24.32, 26.12, 27.88]
"""What exceeds a chi-squared variable of that many degrees of freedom in all but one case of 1000."""


class Kernels:
    """One case lowered to kernels."""

    def __init__(self, case: str, element: str) -> None:
        self.texts, body = CASES[case][0].split(), CASES[case][1]
        self.element = element
        with new_context(), ir.Location.unknown():
            self.module = module_of([tensor_type(text, element) for text in self.texts], body)
            self.text = str(self.module)
            describe(self.module, self.texts)
            lower(self.module, "cuda:sm_80", stop_after="vector")
            self.hosted = Hosted(str(self.module), "canonicalize")

    def draw(self, tokens: int) -> tuple[list[Any], list[Any]]:
        """Random arguments and what they should give."""
        rng = np.random.default_rng(tokens)
        arguments = [draw(text, self.element, tokens, rng) for text in self.texts]
        with new_context():
            return arguments, reference.run(ir.Module.parse(self.text), "main", arguments)

    def check(self, arguments: list[Any], wanted: list[Any], order: Any, skip: Collection[int] = ()) -> None:
        """Runs the kernels; raises ``AssertionError`` for results that are out of bounds."""
        results = [np.zeros_like(want) for want in wanted]
        self.hosted(*arguments, *results, order=order, skip=skip)
        for got, want in zip(results, wanted, strict=True):
            assert error(got, want) <= BOUNDS[got.dtype.name]


def describe(module: Any, texts: list[str]) -> None:
    """Says what the arguments of ``@main`` are, ``T`` being at most 512 tokens."""
    abi.set_symbols(module, {"tokens": 512})
    for index, text in enumerate(texts):
        sizes = text.split(":")[0].split(",")
        dims = tuple("tokens" if size == "T" else "" for size in sizes)
        role = "input" if "tokens" in dims else "weight"
        abi.set_arg_info(abi.function(module, "main"), index, abi.ArgInfo(role, f"a{index}", dims))


@pytest.mark.parametrize("element", ["f32", "bf16"])
@pytest.mark.parametrize("case", CASES)
def test_rows(case: str, element: str) -> None:
    kernels = Kernels(case, element)
    for tokens in TOKENS:
        arguments, wanted = kernels.draw(tokens)
        for order in ("forward", "reverse"):
            kernels.check(arguments, wanted, order)


@pytest.mark.parametrize("case", REFINED)
def test_each_barrier_is_missed(case: str) -> None:
    tokens, element = REFINED[case]
    kernels = Kernels(case, element)
    arguments, wanted = kernels.draw(tokens)
    check_mutations(kernels.hosted.emulator, lambda order, skip: kernels.check(arguments, wanted, order, skip))


def test_tokens_are_drawn_by_their_probabilities() -> None:
    """Pearson's chi-squared test of 2000 tokens from one distribution with both filters; p = 0.001 is the bound."""
    kernels, count = Kernels("sample", "f32"), 2000
    rng = np.random.default_rng(5)
    logits = np.tile(rng.standard_normal(129).astype(np.float32), (count, 1))
    settings = [np.full(count, 0.8, np.float32), np.full(count, 10, np.int32), np.full(count, 0.9, np.float32)]
    tokens = np.zeros(count, np.int32)
    kernels.hosted(logits, *settings, rng.random(count, dtype=np.float32), tokens)
    scaled = reference.top_p(reference.top_k(logits[:1] / 0.8, 10), 0.9)
    wanted = reference.softmax(scaled)[0] * count
    found = np.bincount(tokens, minlength=129)
    kept = wanted > 0
    assert not found[~kept].any()
    degrees = int(kept.sum()) - 1
    assert 4 <= degrees < len(CHI_SQUARED)
    assert (np.square(found[kept] - wanted[kept]) / wanted[kept]).sum() < CHI_SQUARED[degrees]
