"""The example model: its text, its size, what it writes, and its perplexity compiled and in transformers."""

import importlib.util
import itertools
import json
import re
from pathlib import Path

import numpy as np
import pytest

import llm_mlir

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
STORIES = EXAMPLES / "stories"


@pytest.fixture(scope="module")
def grammar():
    specification = importlib.util.spec_from_file_location("story_grammar", EXAMPLES / "story_grammar.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def held_out() -> list[str]:
    return (STORIES / "held_out.txt").read_text(encoding="utf-8").splitlines()


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w']+", text))


def test_grammar_uses_every_rule_and_no_other(grammar):
    used = {name for rule in grammar.RULES.values() for text in rule for name in re.findall(r"\[(\w+)\]", text)}
    assert used | {"story"} == set(grammar.RULES)


def test_stories_are_complete_and_reproducible(grammar):
    first, again = ([*itertools.islice(grammar.stories(7), 200)] for _ in range(2))
    assert first == again
    for story, request in first:
        assert not re.search(r"[\[\]{}]|\ba [aeiou]|  ", story + request)
        assert request.startswith("Tell me a story about ")


def test_pronouns_agree(grammar):
    girls, boys = set(grammar._GIRLS), set(grammar._BOYS)
    for story, _ in itertools.islice(grammar.stories(8), 300):
        if words(story) & girls and not words(story) & boys:
            assert not words(story) & {"he", "He", "him", "his", "His"}, story


def test_model_is_small_and_of_the_llama_architecture():
    assert sum(file.stat().st_size for file in STORIES.iterdir()) <= 8 << 20
    config = json.loads((STORIES / "config.json").read_text())
    assert config["model_type"] == "llama"
    assert config["num_key_value_heads"] < config["num_attention_heads"]


def test_held_out_stories_are_not_in_the_training_text(grammar, held_out):
    assert held_out == [story for story, _ in itertools.islice(grammar.stories(2), len(held_out))]
    seen = {story for story, _ in itertools.islice(grammar.stories(1), 30_000)}
    assert not seen & set(held_out)


@pytest.fixture(scope="module", params=["f32", "bf16"])
def program(request, tmp_path_factory):
    model = llm_mlir.load(STORIES)
    return llm_mlir.compile(model, dtype=request.param, threads=1, cache=tmp_path_factory.mktemp("cache"))


def perplexity(logits_of, token_ids: list[list[int]]) -> float:
    """exp of the mean negative log-likelihood of all tokens but each text's first, in f64."""
    losses = []
    for ids in token_ids:
        logits = np.asarray(logits_of(ids), np.float64)[:-1]
        logits -= logits.max(axis=-1, keepdims=True)
        chosen = logits[np.arange(len(ids) - 1), ids[1:]]
        losses.append(np.log(np.exp(logits).sum(axis=-1)) - chosen)
    return float(np.exp(np.concatenate(losses).mean()))


@pytest.mark.parametrize("seed", range(4))
def test_samples_read_as_stories(program, grammar, seed):
    generation = program.generate("Once upon a time", max_new_tokens=300, seed=seed)
    text = "Once upon a time" + generation.text
    known = set().union(*(words(story) for story, _ in itertools.islice(grammar.stories(9), 2000)))
    assert generation.finish_reason == "stop", "a story comes to its end"
    assert words(text) <= known
    sentences = re.findall(r"[^.!?]+[.!?]+", text)
    assert len(sentences) > 5
    # What follows speech goes on in lower case: "Will you help me?" asked Ben.
    begun = [sentence for sentence in sentences if len(words(sentence)) > 3 and not sentence.startswith('" ')]
    assert all(sentence.strip(' ",')[:1].isupper() for sentence in begun)


@pytest.fixture(scope="module")
def expected_perplexity(held_out) -> float:
    """What transformers gets in f32."""
    transformers = pytest.importorskip("transformers")
    import torch

    torch.set_num_threads(1)  # the model is too small for more, and test processes share the cores
    model = transformers.AutoModelForCausalLM.from_pretrained(STORIES, dtype=torch.float32).eval()
    tokenizer = transformers.AutoTokenizer.from_pretrained(STORIES)
    with torch.no_grad():
        return perplexity(lambda ids: model(torch.tensor([ids])).logits[0].numpy(), tokenizer(held_out).input_ids)


def test_perplexity_is_that_of_transformers(program, held_out, expected_perplexity):
    """Within 1e-5 of transformers' f32 when compiled in f32, within 1e-3 in bf16 (relative)."""
    assert expected_perplexity < 1.5
    found = perplexity(program.logits, [program.tokenize(story) for story in held_out])
    assert found == pytest.approx(expected_perplexity, rel={"f32": 1e-5, "bf16": 1e-3}[program.dtype])
