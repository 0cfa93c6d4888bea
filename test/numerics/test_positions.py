"""Long sequences against transformers: past ``max_position_embeddings`` where the scaling of positions allows it."""

import numpy as np
import pytest
from models import make_model, reference_model

import llm_mlir
from llm_mlir.runtime.session import ContextError

IDS = [int(token) for token in np.random.default_rng(0).integers(2, 320, 150)]
FACTORS = {"short_factor": [1 + i / 4 for i in range(8)], "long_factor": [2.5 + i for i in range(8)]}
ROPES = {
    "linear": ({"factor": 3.0}, 192),
    "yarn": ({"factor": 4.0, "original_max_position_embeddings": 64}, 256),
    "longrope": ({**FACTORS, "original_max_position_embeddings": 64}, 512),
}


@pytest.fixture(scope="module")
def scaled(tmp_path_factory):
    """A function from the kind of scaling to a model with it."""
    made = {}

    def get(kind):
        if kind not in made:
            parameters, reach = ROPES[kind]
            stated = reach if kind == "longrope" else 64
            rope = {"rope_type": kind, "rope_theta": 1e4, **parameters}
            made[kind] = make_model(tmp_path_factory.mktemp(kind), rope_parameters=rope, max_position_embeddings=stated)
        return made[kind]

    return get


def expected(directory, ids):
    import torch

    with torch.no_grad():
        return reference_model(directory)(torch.tensor([ids])).logits[0].numpy()


def compiled(directory, target="reference", **options):
    settings = {"dtype": "f32", "cache": False, "max_batch": 1, **options}
    return llm_mlir.compile(llm_mlir.load(directory), target, **settings)


def error(found, wanted):
    return np.abs(found - wanted).max() / np.abs(wanted).max()


@pytest.mark.parametrize("kind", ROPES)
def test_a_context_beyond_what_is_stated(scaled, kind):
    directory, reach = scaled(kind), ROPES[kind][1]
    program = compiled(directory, context=150)
    assert error(program.logits(IDS), expected(directory, IDS)) < 1e-5
    assert program.model.config.max_positions == reach
    with pytest.raises(ValueError, match=f"context expected an integer from 1 to {reach} .*, got {reach + 1}"):
        compiled(directory, context=reach + 1)


def test_compiled_code_turns_as_far(scaled):
    directory = scaled("longrope")
    program = compiled(directory, "cpu", context=150, max_batch_tokens=64)
    assert error(program.logits(IDS), expected(directory, IDS)) < 1e-5


def test_the_longest_sequence_decides_for_longrope(scaled, monkeypatch):
    """Up to the length of training the short factors count; a prompt past it makes the context grow, and all anew."""
    monkeypatch.setattr("llm_mlir.runtime.defaults._DEFAULT_CONTEXT", 64)
    directory = scaled("longrope")
    program = compiled(directory)
    assert error(program.logits(IDS[:64]), expected(directory, IDS[:64])) < 1e-5
    program.generate(IDS[:60], max_new_tokens=1)
    assert error(program.logits(IDS), expected(directory, IDS)) < 1e-5
    assert program.session.shared(0, IDS) == len(IDS), "what the short factors have turned is not used"
    long = program.generate(IDS[:100], max_new_tokens=3)
    assert long.token_ids[0] == int(expected(directory, IDS[:100])[-1].argmax())


@pytest.mark.parametrize("target", ["reference", "emulator"])
def test_a_growing_context_keeps_what_it_holds(model_directory, monkeypatch, target):
    monkeypatch.setattr("llm_mlir.runtime.defaults._DEFAULT_CONTEXT", 64)
    if target == "emulator":
        pytest.importorskip("llm_mlir.runtime.emulator.library").load()
    directory = model_directory()
    program = compiled(directory, target, max_batch_tokens=64)
    program.generate(IDS[:50], max_new_tokens=2)
    assert program.context == 64
    grown = program.generate(IDS[:80], max_new_tokens=2)
    assert program.context == 128
    assert grown.timings.prefill_tokens == 80 - 50
    assert grown.token_ids[0] == int(expected(directory, IDS[:80])[-1].argmax())


def test_a_started_sequence_survives(model_directory, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.defaults._DEFAULT_CONTEXT", 64)
    directory = model_directory()
    program = compiled(directory)
    program.prefill([IDS[:60]])
    program._fit(100)
    found = [program.decode([token])[0] for token in IDS[60:70]]
    assert error(np.stack(found), expected(directory, IDS[:70])[60:]) < 1e-5


def test_no_scaling_no_more_positions(model_directory):
    program = compiled(model_directory(), context=64)
    with pytest.raises(ContextError, match="needs 65 positions, but the KV cache holds 64"):
        program.logits([5] * 65)
    with pytest.raises(ValueError, match="context expected an integer from 1 to 2048 "):
        compiled(model_directory(), context=2049)
