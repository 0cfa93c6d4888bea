"""Penalties, biases and forbidden tokens, token by token beside transformers, and where they come from."""

import json
import shutil
import warnings
from pathlib import Path

import numpy as np
import pytest

import llm_mlir
from llm_mlir.frontend import ModelWarning
from llm_mlir.runtime.rules import LogitRules
from llm_mlir.runtime.sampling import min_p

PROMPTS = ["the cat sat on the mat", "a dog ran over the hill to the sea"]
SETTINGS = {
    "repetition": {"repetition_penalty": 1.3},
    "encouraged repetition": {"repetition_penalty": 0.8},
    "pairs": {"no_repeat_ngram_size": 2},
    "single tokens": {"no_repeat_ngram_size": 1},
    "triples": {"no_repeat_ngram_size": 3, "repetition_penalty": 0.5},
    "suppressed": {"suppress_tokens": list(range(100, 320))},
    "suppressed first": {"begin_suppress_tokens": list(range(20, 320))},
    "bad words": {"bad_words_ids": [[token] for token in range(150, 320)] + [[60, 70], [61, 62, 63], [1]]},
    "biased": {"sequence_bias": [[[65], 9.5], [[65, 66], 30.0], [[65, 66, 67], 12.0], [[1], -100.0]]},
    "longer": {"min_new_tokens": 9, "sequence_bias": [[[1], 100.0]]},
    "all": {
        "repetition_penalty": 1.2,
        "no_repeat_ngram_size": 2,
        "bad_words_ids": [[60], [61, 62]],
        "suppress_tokens": [5, 6],
        "begin_suppress_tokens": [7],
        "min_new_tokens": 4,
        "sequence_bias": [[[65], 3.5]],
    },
}


@pytest.fixture(scope="module")
def oracle(model_directory):
    from models import reference_model

    return reference_model(model_directory("llama"))


@pytest.fixture
def copy(model_directory, tmp_path):
    return Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))


def compile_reference(directory):
    return llm_mlir.compile(llm_mlir.load(directory), "reference", cache=False, dtype="f32", context=100, max_batch=3)


@pytest.fixture(scope="module")
def program(model_directory):
    return compile_reference(model_directory("llama"))


def expected_tokens(oracle, ids, settings):
    import torch

    inputs = torch.tensor([ids])
    mask = torch.ones_like(inputs)
    result = oracle.generate(
        inputs, attention_mask=mask, max_new_tokens=16, do_sample=False, pad_token_id=1, eos_token_id=1, **settings
    )
    tokens = result[0, len(ids) :].tolist()
    return tokens[:-1] if tokens[-1] == 1 else tokens


def as_arguments(settings):
    if "sequence_bias" in settings:
        return {**settings, "sequence_bias": {tuple(ids): bias for ids, bias in settings["sequence_bias"]}}
    return settings


@pytest.mark.parametrize("name", SETTINGS)
def test_tokens_are_those_of_transformers(program, oracle, name):
    plain = [program.generate(prompt, max_new_tokens=16).token_ids for prompt in PROMPTS]
    expected = [expected_tokens(oracle, program.tokenize(prompt), SETTINGS[name]) for prompt in PROMPTS]
    assert expected != plain
    results = program.generate(PROMPTS, max_new_tokens=16, **as_arguments(SETTINGS[name]))
    assert [result.token_ids for result in results] == expected


@pytest.mark.parametrize("name", ["repetition", "bad words", "biased", "longer", "all"])
def test_settings_of_the_model_count(copy, oracle, name):
    config = {"eos_token_id": 1, **SETTINGS[name]}
    (copy / "generation_config.json").write_text(json.dumps(config))
    program = compile_reference(copy)
    expected = expected_tokens(oracle, program.tokenize(PROMPTS[0]), SETTINGS[name])
    assert program.generate(PROMPTS[0], max_new_tokens=16).token_ids == expected
    assert program.generate(PROMPTS[0], max_new_tokens=16, repetition_penalty=5.0).token_ids != expected


@pytest.mark.parametrize("p", [0.0, 0.02, 0.3, 1.0])
def test_min_p_keeps_what_transformers_keeps(p):
    import torch
    from transformers import MinPLogitsWarper

    logits = np.random.default_rng(3).standard_normal(200).astype(np.float32) * 2
    expected = MinPLogitsWarper(p)(torch.zeros((1, 1), dtype=torch.long), torch.from_numpy(logits)[None])[0].numpy()
    np.testing.assert_array_equal(np.isinf(min_p(logits.astype(np.float64), p)), np.isinf(expected))


def test_min_p_alone_decides_how_much_is_random(program):
    best = program.generate(PROMPTS[0], max_new_tokens=12).token_ids
    assert program.generate(PROMPTS[0], max_new_tokens=12, temperature=1.0, min_p=1.0).token_ids == best
    assert program.generate(PROMPTS[0], max_new_tokens=12, temperature=1.0).token_ids != best


def test_presence_and_frequency_count_the_answer_only():
    rules = LogitRules(presence_penalty=0.5, frequency_penalty=0.25)
    found = rules.apply(np.zeros(5, np.float32), prompt=[0, 0, 1], answer=[1, 2, 2], stop_ids=set())
    np.testing.assert_array_equal(found, [0, -0.75, -1.0, 0, 0])


def test_logit_bias_is_a_bias_of_single_tokens(program):
    found = program.generate("the cat", max_new_tokens=3, logit_bias={65: 1000.0})
    assert found.token_ids == [65, 65, 65]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"repetition_penalty": 0}, r"repetition_penalty expected a number from 1e-30 to 1e\+30, got 0"),
        ({"repetition_penalty": float("nan")}, "repetition_penalty expected a number from .*, got nan"),
        ({"repetition_penalty": 1e-300}, "repetition_penalty expected a number from .*, got 1e-300"),
        ({"repetition_penalty": 10**400}, "repetition_penalty expected a number from .*, got inf"),
        ({"temperature": 10**400}, "temperature expected a number >= 0, got inf"),
        ({"presence_penalty": float("inf")}, "presence_penalty expected a number from"),
        ({"logit_bias": {5: float("inf")}}, "logit_bias expected numbers of at most .*, got inf"),
        ({"logit_bias": {5: float("nan")}}, "logit_bias expected numbers of at most .*, got nan"),
        ({"logit_bias": {5: 10**400}}, "logit_bias expected numbers of at most .*, got inf"),
        ({"suppress_tokens": [10**4400]}, "expected ids in .*, got a number with thousands of digits"),
        ({"no_repeat_ngram_size": -1}, "no_repeat_ngram_size expected an integer >= 0, got -1"),
        ({"bad_words_ids": [[]]}, "expected sequences of at least one token"),
        ({"suppress_tokens": [320]}, r"expected ids in \[0, 320\), got 320"),
        ({"logit_bias": {-1: 2.0}}, r"expected ids in \[0, 320\), got -1"),
        ({"suppress_tokens": range(320)}, "the settings forbid every token"),
    ],
)
def test_settings_that_cannot_be(program, settings, message):
    with pytest.raises(ValueError, match=message):
        program.generate("the cat", max_new_tokens=2, **settings)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"min_new_tokens": 1.5}, r"^min_new_tokens expected an integer, got 1.5 \(float\)$"),
        ({"min_new_tokens": float("nan")}, "^min_new_tokens expected an integer, got nan"),
        ({"no_repeat_ngram_size": True}, "^no_repeat_ngram_size expected an integer, got True"),
        ({"no_repeat_ngram_size": "2"}, "^no_repeat_ngram_size expected an integer, got '2'"),
        ({"repetition_penalty": "2"}, "^repetition_penalty expected a number, got '2'"),
        ({"repetition_penalty": True}, "^repetition_penalty expected a number, got True"),
        ({"presence_penalty": [1]}, "^presence_penalty expected a number, got "),
        ({"suppress_tokens": [1.5]}, "^suppress_tokens expected integers, got 1.5"),
        ({"suppress_tokens": [True]}, "^suppress_tokens expected integers, got True"),
        ({"suppress_tokens": 5}, "^suppress_tokens expected a sequence of integers, got 5"),
        ({"begin_suppress_tokens": "x"}, "^begin_suppress_tokens expected a sequence of integers, got 'x'"),
        ({"bad_words_ids": [5]}, "^bad_words_ids expected a sequence of integers, got 5"),
        ({"bad_words_ids": [[1.5]]}, "^bad_words_ids expected integers, got 1.5"),
        ({"bad_words_ids": {5: 6}}, "^bad_words_ids expected sequences of integers, got {5: 6}"),
        ({"logit_bias": [5]}, "^logit_bias expected a mapping from tokens to numbers, got "),
        ({"logit_bias": {"5": 1.0}}, "^a token of logit_bias expected an integer, got '5'"),
        ({"logit_bias": {True: 1.0}}, "^a token of logit_bias expected an integer, got True"),
        ({"logit_bias": {5: None}}, "^logit_bias expected a number, got None"),
        ({"sequence_bias": {5: 1.0}}, "^sequence_bias expected a sequence of integers, got 5"),
    ],
)
def test_settings_of_another_type(program, settings, message):
    with pytest.raises(TypeError, match=message):
        program.generate("the cat", max_new_tokens=2, temperature=0.8, **settings)


def test_the_largest_penalties_are_allowed(program):
    settings = {"repetition_penalty": 1e30, "presence_penalty": 1e30, "frequency_penalty": -1e30}
    assert len(program.generate(PROMPTS[0], max_new_tokens=1, **settings).token_ids) == 1


def test_settings_of_numpy(program):
    plain = {"suppress_tokens": [65, 66], "bad_words_ids": [[70, 71]], "logit_bias": {80: 2.0}, "min_new_tokens": 3}
    arrays = {
        "suppress_tokens": np.array([65, 66]),
        "bad_words_ids": np.array([[70, 71]]),
        "logit_bias": {np.int64(80): np.float32(2.0)},
        "min_new_tokens": np.int8(3),
    }
    results = [program.generate("the cat", max_new_tokens=6, **settings).token_ids for settings in (plain, arrays)]
    assert results[0] == results[1]


def test_a_bias_of_minus_infinity_is_never(program):
    best = program.generate("the cat", max_new_tokens=1).token_ids
    never = {best[0]: float("-inf")}
    assert program.generate("the cat", max_new_tokens=8, logit_bias=never).token_ids.count(best[0]) == 0


def test_unknown_argument(program):
    with pytest.raises(TypeError, match="no setting 'temprature'"):
        program.generate("the cat", temprature=1)


def test_keys_without_effect_are_named_once(copy):
    path = copy / "generation_config.json"
    path.write_text(json.dumps({"num_beams": 4, "typical_p": 0.9, "frobnicate": 1, "use_cache": True}))
    with pytest.warns(ModelWarning, match=r"generation_config\.json: .*: 'num_beams', 'typical_p', 'frobnicate'$"):
        llm_mlir.load(copy)


def test_what_transformers_writes_gives_no_warning(copy):
    from transformers import GenerationConfig

    GenerationConfig(eos_token_id=1, num_beams=1, top_p=1.0, temperature=0.7, do_sample=True).save_pretrained(copy)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert llm_mlir.load(copy).defaults.temperature == 0.7


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"bad_words_ids": [5]}, "'bad_words_ids' expected a list of lists of token ids"),
        ({"bad_words_ids": [[]]}, "'bad_words_ids' expected"),
        ({"sequence_bias": {"5": 1}}, "'sequence_bias' expected a list of pairs"),
        ({"repetition_penalty": 0}, "'repetition_penalty' expected a number >= 1e-30 and <= 1e"),
        ({"repetition_penalty": 1e200}, "'repetition_penalty' expected a number >= 1e-30"),
        ({"sequence_bias": [[[5], float("nan")]]}, "'sequence_bias' expected a list of pairs"),
        ({"sequence_bias": [[[5], 10**400]]}, "'sequence_bias' expected a list of pairs"),
        ({"bad_words_ids": [[5], [320]]}, "'bad_words_ids' expected a list of lists of token ids below 320"),
        (
            {"sequence_bias": [[[320], 1.0]]},
            "'sequence_bias' expected a list of pairs of a list of token ids below 320",
        ),
        ({"do_sample": True, "temperature": -1}, "'temperature' expected a number >= 0, got -1"),
        ({"do_sample": True, "min_p": 2}, "'min_p' expected a number >= 0 and <= 1, got 2"),
        ({"do_sample": True, "top_p": 5}, "'top_p' expected a number > 0 and <= 1, got 5"),
        ({"no_repeat_ngram_size": "x"}, "'no_repeat_ngram_size' expected an integer >= 0"),
    ],
)
def test_values_that_cannot_be(copy, values, message):
    (copy / "generation_config.json").write_text(json.dumps(values))
    with pytest.raises(llm_mlir.ModelError, match=message):
        llm_mlir.load(copy)


def test_suppressed_tokens_beyond_the_vocabulary_are_ignored(copy):
    (copy / "generation_config.json").write_text(json.dumps({"suppress_tokens": [5, 320, 99999]}))
    with pytest.warns(ModelWarning, match=r"generation_config\.json: 'suppress_tokens' expected token ids below 320"):
        assert llm_mlir.load(copy).defaults.suppress_tokens == (5,)


def test_all_tokens_may_be_spelled_minus_one(copy):
    (copy / "generation_config.json").write_text(json.dumps({"do_sample": True, "top_k": -1}))
    assert llm_mlir.load(copy).defaults.top_k == 0


def test_how_many_tokens_when_nobody_says(model_directory, copy):
    program = llm_mlir.compile(llm_mlir.load(copy), "reference", cache=False, context=40, max_batch=1)
    prompt = program.tokenize("the cat")
    settings = {"suppress_tokens": [1]}
    assert len(program.generate(prompt, **settings).token_ids) == 40 - len(prompt)
    (copy / "generation_config.json").write_text(json.dumps({"max_new_tokens": 1000}))
    program = llm_mlir.compile(llm_mlir.load(copy), "reference", cache=False, context=40, max_batch=1)
    assert len(program.generate(prompt, **settings).token_ids) == 40 - len(prompt)
    (copy / "generation_config.json").write_text(json.dumps({"max_new_tokens": 5}))
    program = llm_mlir.compile(llm_mlir.load(copy), "reference", cache=False, context=40, max_batch=1)
    assert len(program.generate(prompt, **settings).token_ids) == 5


def test_max_length_counts_the_prompt(copy):
    (copy / "generation_config.json").write_text(json.dumps({"max_length": 30, "suppress_tokens": [1]}))
    program = compile_reference(copy)
    prompt = program.tokenize("the cat")
    assert len(program.generate(prompt).token_ids) == 30 - len(prompt)
    assert len(program.generate(prompt, max_new_tokens=35).token_ids) == 35
    with pytest.raises(ValueError, match=r"'max_length' of generation_config\.json is 30, and the prompt has 30"):
        program.generate([5] * 30)


def test_a_special_token_stops(program):
    # "</s>" is special: its text never shows.
    found = program.generate("the cat", max_new_tokens=9, stop="</s>", suppress_tokens=[2], logit_bias={1: 1e4})
    assert (found.token_ids, found.finish_reason) == ([], "stop")


def with_special(directory, *tokens):
    from tokenizers import Tokenizer

    backend = Tokenizer.from_file(str(directory / "tokenizer.json"))
    backend.add_special_tokens(list(tokens))
    backend.save(str(directory / "tokenizer.json"))
    return [backend.token_to_id(token) for token in tokens]


@pytest.mark.parametrize("token", ["<|im_end|>", "<|eot_id|>", "<end_of_turn>"])
def test_ends_of_turns_stop_even_when_the_eos_id_is_wrong(copy, token):
    other, end = with_special(copy, "<|other|>", token)
    (copy / "generation_config.json").write_text(json.dumps({"eos_token_id": 7}))
    program = compile_reference(copy)
    found = program.generate("the cat", max_new_tokens=5, logit_bias={end: 1e4})
    assert (found.token_ids, found.finish_reason) == ([], "stop")
    found = program.generate("the cat", max_new_tokens=2, logit_bias={other: 1e4})
    assert found.token_ids == [other, other]
    found = program.generate("the cat", max_new_tokens=5, logit_bias={other: 1e4}, stop=["x", "<|other|>"])
    assert (found.token_ids, found.finish_reason) == ([], "stop")


def test_eos_token_of_the_tokenizer_stops(copy):
    (copy / "generation_config.json").write_text(json.dumps({"eos_token_id": 7}))
    found = compile_reference(copy).generate("the cat", max_new_tokens=5, logit_bias={1: 1e4})
    assert (found.token_ids, found.finish_reason) == ([], "stop")
