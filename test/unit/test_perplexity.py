"""Perplexity and divergence, beside their formulas on transformers' logits."""

import json

import numpy as np
import pytest
from models import reference_model

import llm_mlir
from llm_mlir.evaluate import perplexity
from llm_mlir.run.command import main

TEXT = "the cat sat on the mat and the dog ran over the hill to the sea " * 8


@pytest.fixture(scope="module")
def programs(model_directory):
    """The program of a variant on the reference target."""

    def make(variant, dtype="f32"):
        model = llm_mlir.load(model_directory(variant))
        return llm_mlir.compile(model, "reference", dtype=dtype, context=128, cache=False)

    return make


def losses_of(directory, windows):
    import torch

    model, result = reference_model(directory), []
    for ids in windows:
        with torch.no_grad():
            log = torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), -1)
        result += [-log[i - 1, ids[i]].item() for i in range(len(ids) // 2, len(ids))]
    return result


@pytest.mark.parametrize("window", [2, 7, 33])
def test_equals_transformers(programs, model_directory, window):
    program = programs("llama")
    tokens = program.tokenize(TEXT)[:100]
    windows = [tokens[start : start + window] for start in range(0, len(tokens) - window + 1, window)]
    windows = [[tokens[0], *ids[1:]] for ids in windows]  # BOS in front of each
    expected = losses_of(model_directory("llama"), windows)
    result = perplexity(program, tokens, window=window)
    assert result.tokens == len(expected)
    assert result.loss == pytest.approx(np.mean(expected), rel=1e-5)
    assert result.perplexity == pytest.approx(np.exp(np.mean(expected)), rel=1e-5)
    assert (result.divergence, result.agreement) == (None, None)


def test_a_program_beside_itself_and_others(programs):
    program = programs("llama")
    same = perplexity(program, TEXT, program, window=64)
    assert (same.divergence, same.agreement) == (0, 1)
    rounded = perplexity(programs("llama", "bf16"), TEXT, program, window=64)
    assert 0 < rounded.divergence < 1e-2
    assert rounded.agreement > 0.8
    other = perplexity(programs("qwen2"), TEXT, program, window=64)
    assert other.divergence > 10 * rounded.divergence


def test_short_texts_and_wrong_arguments(programs):
    program = programs("llama")
    assert perplexity(program, [0, 5]).tokens == 1
    for text, message in (([5], "at least 2 tokens, got 1"), ([], "at least 2 tokens, got 0")):
        with pytest.raises(ValueError, match=message):
            perplexity(program, text)
    with pytest.raises(ValueError, match="window expected at least 2 tokens, got 1"):
        perplexity(program, TEXT, window=1)
    with pytest.raises(ValueError, match="expected programs of one vocabulary, got 321 and 320 tokens"):
        perplexity(program, TEXT, programs("llama-odd"))


def test_command(model_directory, tmp_path, capsys):
    file, model = tmp_path / "text.txt", str(model_directory("llama"))
    file.write_text(TEXT)
    options = ["--target", "reference", "--no-cache", "--context", "64"]
    assert main([model, "--perplexity", str(file), *options]) == 0
    text = capsys.readouterr().out
    assert text.startswith("perplexity ")
    assert "KL" not in text
    assert main([model, "--perplexity", str(file), "--against", model, "--dtype", "bf16", "--json", *options]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["perplexity"] == pytest.approx(float(text.split()[1]), rel=0.05)
    assert 0 < values["kl_divergence"] < 1e-2
    assert 0.8 < values["top1_agreement"] <= 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--perplexity", "no-such-file"], "no-such-file: no such file"),
        (["--perplexity", "x", "--chat"], "--perplexity expects a text to score, got --chat"),
        (["--perplexity", "x", "-p", "hi"], "--perplexity expects a text to score, got --prompt"),
        (["-p", "hi", "--against", "x"], "--against expects --perplexity FILE"),
    ],
)
def test_wrong_options(model_directory, capsys, arguments, message):
    assert main([str(model_directory("llama")), *arguments, "--target", "reference"]) == 1
    error = capsys.readouterr().err
    assert message in error
    assert len(error.splitlines()) == 1
