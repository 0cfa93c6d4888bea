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
from llm_mlir.runtime.device.device import DeviceArray
from llm_mlir.runtime.device.emulated import EmulatedDevice
from llm_mlir.runtime.generation import Request, TextGenerator
from llm_mlir.runtime.sampling import Sampling
from llm_mlir.runtime.session import Part
from llm_mlir.runtime.settings import Choice

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


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_granite_with_biases(tmp_path, dtype: str) -> None:
    """Multipliers and the biases of all linears."""
    model = llm_mlir.load(make_model(tmp_path, "granite-tied-biases", **SMALL))
    device, cpu = (llm_mlir.compile(model, target, dtype=dtype, **LIMITS) for target in ("emulator:sm_90a", "cpu"))
    for got, want in zip(logits(device), logits(cpu), strict=True):
        assert np.abs(got - want).max() <= BOUNDS[dtype] * np.abs(want).max()


SETTINGS = [{"temperature": 0.0}, {"temperature": 1.0, "top_k": 40, "top_p": 0.9, "seed": 3}]


@pytest.mark.parametrize("settings", SETTINGS, ids=["greedy", "sampled"])
def test_tokens_are_those_of_the_cpu(program, settings) -> None:
    """Sequences join and leave; the device chooses as the host does."""
    device, cpu = program("emulator:sm_90a", "f32"), program("cpu", "f32")
    prompts = [*PROMPTS, [7, 8, 9]]
    results = [p.generate(prompts, max_new_tokens=5, **settings) for p in (device, cpu)]
    assert [r.token_ids for r in results[0]] == [r.token_ids for r in results[1]]


def test_sequences_of_a_batch_choose_each_in_its_way(program) -> None:
    ways = [Sampling(), Sampling(1.5, top_k=20)]
    requests = [Request(prompt, 6, Choice(way), seed=4) for prompt, way in zip(PROMPTS, ways, strict=True)]
    device, cpu = program("emulator:sm_90a", "f32"), program("cpu", "f32")
    tokens = [[r.token_ids for r in TextGenerator(p.session, None).run(requests)] for p in (device, cpu)]
    assert tokens[0] == tokens[1]
    best = device.generate(PROMPTS, max_new_tokens=6, temperature=0.0)
    assert tokens[0][0] == best[0].token_ids
    assert tokens[0][1] != best[1].token_ids


@pytest.mark.parametrize("way", [Sampling(), Sampling(1.0, top_k=9)], ids=["greedy", "sampled"])
def test_steps_feed_each_other_on_the_device(program, monkeypatch, way) -> None:
    """As long as sequences and settings stay, a step takes at most a random number from the host."""
    session, uploads = program("emulator:sm_90a", "f32").session, []
    device, drawn = session.executable.device, 4 if way.temperature else 0

    def upload(source: np.ndarray, target: DeviceArray) -> None:
        uploads.append(source.nbytes)
        EmulatedDevice.upload(device, source, target)

    def step(token: int, way: Sampling) -> int:
        uploads.clear()
        return session.next_tokens([Part(0, [token])], [way], [0.5])[0]

    monkeypatch.setattr(device, "upload", upload)
    session.reset()
    session.prefill({0: PROMPTS[0]})
    token = step(5, way)
    assert sum(uploads) > 4
    token = step(token, way)
    assert sum(uploads) == drawn
    step(5 if token != 5 else 6, way)
    assert sum(uploads) > 4
    token = step(session.next_tokens([Part(0, [7])], [way], [0.5])[0], Sampling(0.3, top_p=0.5))
    assert sum(uploads) > 4, "other settings"
    session.reset()
