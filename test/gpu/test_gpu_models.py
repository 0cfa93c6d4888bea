"""A whole decoder on the emulator: prefill of ragged prompts and decode steps, for both architectures.

Against the reference (NumPy in float64 between roundings) and the code for this CPU. Bounds are parts of the largest
logit: 1e-5 in f32; in bf16 3e-2 against the reference, which rounds elsewhere.
"""

import functools

import numpy as np
import pytest
from emulated import needs_emulator
from models import make_model

import llm_mlir
from llm_mlir.runtime.session import Part

pytestmark = needs_emulator

BOUNDS = {"f32": 1e-5, "bf16": 3e-2}
SMALL = {"num_hidden_layers": 2, "hidden_size": 64, "intermediate_size": 96, "vocab_size": 160, "head_dim": 64}
LIMITS = {"context": 64, "max_batch": 2, "max_batch_tokens": 32, "cache": False}
PROMPTS = [[3, 141, 59, 26, 53, 58, 97], [93, 23, 84, 62, 64, 33, 83, 27, 95, 2, 88, 41, 97, 16, 93, 99, 37]]
STEPS = [[51, 5], [82, 120]]


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A function from target and dtype to a compiled Llama of two layers; each is compiled once."""
    model = llm_mlir.load(make_model(tmp_path_factory.mktemp("small"), "llama", **SMALL))
    return functools.cache(lambda target, dtype: llm_mlir.compile(model, target, dtype=dtype, **LIMITS))


def logits(program) -> list[np.ndarray]:
    """The logits after the prompts and after each step."""
    return [program.prefill(PROMPTS), *(program.decode(tokens) for tokens in STEPS)]


@pytest.mark.parametrize("architecture", ["sm_80", "sm_90a"])
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_prefill_and_decode(program, dtype: str, architecture: str) -> None:
    results = logits(program(f"emulator:{architecture}", dtype))
    for other in ("reference", "cpu"):
        for got, want in zip(results, logits(program(other, dtype)), strict=True):
            difference = np.abs(got.astype(np.float64) - want).max()
            assert difference <= BOUNDS[dtype] * np.abs(want).max(), other


def test_text_is_the_same_as_on_the_cpu(program) -> None:
    targets = ("emulator:sm_80", "cpu")
    tokens = [program(target, "f32").generate(PROMPTS[0], max_new_tokens=8).token_ids for target in targets]
    assert tokens[0] == tokens[1]


def test_best_tokens_are_chosen_on_the_device(program) -> None:
    """Sequences join and leave; as long as they stay, a step takes its inputs from the step before."""
    device, cpu = program("emulator:sm_90a", "f32"), program("cpu", "f32")
    prompts = [*PROMPTS, [7, 8, 9]]
    results = [p.generate(prompts, max_new_tokens=5, temperature=0.0) for p in (device, cpu)]
    assert [r.token_ids for r in results[0]] == [r.token_ids for r in results[1]]

    session, uploads = device.session, []
    upload = session.executable.device.upload
    session.executable.device.upload = lambda source, target: (uploads.append(source), upload(source, target))[1]
    try:
        session.prefill({0: PROMPTS[0]})
        tokens = session.best_tokens([Part(0, [5])])
        uploads.clear()
        session.best_tokens([Part(0, tokens)])
        assert not uploads
        session.best_tokens([Part(0, [5])])
        assert uploads
    finally:
        session.executable.device.upload = upload
        session.reset()
