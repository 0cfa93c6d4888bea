"""The example model: its text, its size, what it writes, and its perplexity compiled and in transformers."""

import importlib.util
import itertools
import json
import re
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def oracle():
    """The model and tokenizer as transformers reads them."""
    transformers = pytest.importorskip("transformers")
    import torch

    model = transformers.AutoModelForCausalLM.from_pretrained(STORIES, dtype=torch.float32).eval()
    return model, transformers.AutoTokenizer.from_pretrained(STORIES)


@pytest.mark.parametrize("seed", range(3))
def test_samples_read_as_stories(oracle, grammar, seed):
    import torch

    model, tokenizer = oracle
    torch.manual_seed(seed)
    prompt = tokenizer("Once upon a time", return_tensors="pt").input_ids
    ids = model.generate(prompt, max_new_tokens=300, do_sample=True)[0]
    text = tokenizer.decode(ids, skip_special_tokens=True)
    known = set().union(*(words(story) for story, _ in itertools.islice(grammar.stories(9), 5000)))
    assert ids[-1] == tokenizer.eos_token_id, "a story comes to its end"
    assert words(text) <= known
    assert all(sentence[0].isupper() or sentence[0] == '"' for sentence in re.findall(r"[^.!?]+[.!?]+", text.strip()))
