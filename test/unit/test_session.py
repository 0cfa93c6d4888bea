"""Sessions and generation over the NumPy interpreter: chunks, slots, batches, stops, limits."""

from types import SimpleNamespace

import numpy as np
import pytest

import llm_mlir
from llm_mlir.runtime.memory import OutOfMemoryError
from llm_mlir.runtime.session import ContextError, Session

PROMPTS = ["the cat", "a dog ran over the hill to the sea", "x", "on the mat and"]
IDS = [int(token) for token in np.random.default_rng(0).integers(0, 320, 50)]


def compile_reference(directory, **options):
    settings = {"target": "reference", "cache": False, "dtype": "f32", "context": 100, "max_batch": 3}
    return llm_mlir.compile(llm_mlir.load(directory), **{**settings, "max_batch_tokens": 16, **options})


@pytest.fixture(scope="module")
def program(model_directory):
    return compile_reference(model_directory("llama"))


@pytest.fixture(scope="module")
def whole(program):
    """The logits after every token of IDS."""
    return program.logits(IDS)


def close(found, expected):
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


def test_logits_do_not_depend_on_chunks(program, whole, model_directory):
    other = compile_reference(model_directory("llama"), max_batch_tokens=7)
    assert whole.shape == (50, 320)
    assert whole.dtype == np.float32
    close(other.logits(IDS), whole)


def test_prefill_in_chunks_then_decode(program, whole):
    found = program.prefill([IDS[:40], IDS[:1], IDS[:17]])
    close(found, whole[[39, 0, 16]])
    for step in range(3):
        found = program.decode([IDS[40 + step], IDS[1 + step], IDS[17 + step]])
        close(found, whole[[40 + step, 1 + step, 17 + step]])
    assert program.session.lengths == [43, 4, 20]


def test_sequences_come_and_go(program, whole):
    program.prefill([IDS[:10]], slots=[2])
    program.prefill([IDS[:20]], slots=[0])
    close(program.decode([IDS[10]], slots=[2]), whole[[10]])
    program.prefill([IDS[:5]], slots=[2])
    close(program.decode([IDS[5], IDS[20]], slots=[2, 0]), whole[[5, 20]])


def test_prefill_and_decode_in_one_call(program, whole):
    from llm_mlir.runtime.session import Part

    program.prefill([IDS[:10]])
    program.session.lengths[1] = 0
    found = program.session.run([Part(1, IDS[:6]), Part(0, [IDS[10]])])
    close(found, whole[[5, 10]])


def test_what_a_slot_held_before_does_not_matter(program):
    fresh = program.generate("the cat", max_new_tokens=8)
    program.prefill([IDS])
    assert program.generate("the cat", max_new_tokens=8).token_ids == fresh.token_ids


def test_greedy_generation_is_that_of_transformers(model_directory, program):
    import torch
    from models import reference_model

    model = reference_model(model_directory("llama"))
    ids = torch.tensor([program.tokenize(PROMPTS[1])])
    expected = model.generate(ids, max_new_tokens=20, do_sample=False, pad_token_id=1)[0, ids.shape[1] :].tolist()
    result = program.generate(PROMPTS[1], max_new_tokens=20)
    assert result.token_ids == expected
    assert result.text == program.model.tokenizer.decode(expected) == str(result)
    assert result.finish_reason == "length"


def test_batch_gives_each_prompt_what_it_gets_alone(program):
    alone = [program.generate(prompt, max_new_tokens=6) for prompt in PROMPTS]
    together = program.generate(PROMPTS, max_new_tokens=6)  # four prompts in three slots
    assert [result.token_ids for result in together] == [result.token_ids for result in alone]


def test_sampling_depends_on_seed_and_place_only(program):
    def draw(prompts, seed):
        return [r.token_ids for r in program.generate(prompts, max_new_tokens=6, temperature=1.0, top_k=50, seed=seed)]

    first = draw(PROMPTS, seed=1)
    assert draw(PROMPTS, seed=1) == first
    assert draw(PROMPTS, seed=2) != first
    assert draw([PROMPTS[0], "something else entirely", PROMPTS[2]], seed=1)[::2] == first[:3:2]


def test_token_ids_as_prompts(program):
    ids = program.tokenize("the cat")
    single, several = program.generate(ids, max_new_tokens=4), program.generate([ids, "x"], max_new_tokens=4)
    assert several[0].token_ids == single.token_ids == program.generate("the cat", max_new_tokens=4).token_ids
    assert single.prompt_tokens == len(ids)


def test_stream_gives_the_text_piece_by_piece(program):
    pieces = []
    result = program.generate("the cat", max_new_tokens=20, stream=pieces.append)
    assert len(pieces) > 3
    assert "".join(pieces) == result.text
    texts = {}

    def collect(index, piece):
        texts[index] = texts.get(index, "") + piece

    results = program.generate(PROMPTS, max_new_tokens=5, stream=collect)
    assert [texts.get(i, "") for i in range(4)] == [result.text for result in results]


def test_stop_string_ends_the_text_in_front_of_it(program):
    text = program.generate("the cat", max_new_tokens=20).text
    stop = text[4:6]
    pieces = []
    result = program.generate("the cat", max_new_tokens=20, stop=stop, stream=pieces.append)
    assert result.text == text[: text.index(stop)] == "".join(pieces)
    assert result.finish_reason == "stop"
    assert program.generate("the cat", max_new_tokens=20, stop=["nowhere", stop]).text == result.text


def test_stop_token_ends_the_text(model_directory, program):
    ids = program.generate("the cat", max_new_tokens=20).token_ids
    model = program.model
    stop_ids = frozenset({ids[6]})
    defaults = type(model.defaults)(stop_ids=stop_ids)
    program.model = type(model)(model.directory, model.config, model.checkpoint, model.tokenizer, defaults)
    try:
        result = program.generate("the cat", max_new_tokens=20)
    finally:
        program.model = model
    assert result.token_ids == ids[: ids.index(ids[6])]
    assert result.finish_reason == "stop"


def test_no_new_tokens(program):
    result = program.generate("the cat", max_new_tokens=0)
    assert (result.text, result.token_ids, result.finish_reason) == ("", [], "length")


def test_without_a_limit_the_context_is_filled(program):
    result = program.generate(IDS + IDS[:45])
    assert result.prompt_tokens + len(result.token_ids) == 100 or result.finish_reason == "stop"


def calls(program, monkeypatch):
    made = []
    call = program.session.executable.call
    monkeypatch.setattr(
        program.session.executable,
        "call",
        lambda name, arguments: made.append((name, len(arguments["ids"]))) or call(name, arguments),
    )
    return made


def test_prompts_share_chunks_and_steps(program, monkeypatch):
    made = calls(program, monkeypatch)
    program.generate([IDS[:20], IDS[:6], IDS[:3]], max_new_tokens=3)
    assert made == [("prefill", 16), ("prefill", 13), ("decode", 3), ("decode", 3)]


@pytest.mark.parametrize("length", [99, 100, 101])
def test_past_the_context_is_an_error_before_work_starts(program, monkeypatch, length):
    made = calls(program, monkeypatch)
    prompt = (IDS + IDS + IDS)[:length]
    with pytest.raises(ContextError, match=f"needs {length + 2} positions, but the KV cache holds 100"):
        program.generate(["x", prompt], max_new_tokens=2)
    if length > 100:
        with pytest.raises(ContextError):
            program.prefill([IDS, prompt])
        with pytest.raises(ContextError):
            program.logits(prompt)
    assert made == []


def test_decode_past_the_context(program):
    program.prefill([(IDS + IDS)[:100]])
    with pytest.raises(ContextError, match="needs 101 positions"):
        program.decode([1])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda p: p.generate([320], max_new_tokens=1), r"expected token ids in \[0, 320\), got 320"),
        (lambda p: p.generate([[1], [-1]], max_new_tokens=1), "got -1"),
        (lambda p: p.generate([[]], max_new_tokens=1), "expected at least one token, got none"),
        (lambda p: p.generate("x", max_new_tokens=-1), "max_new_tokens expected an integer >= 0, got -1"),
        (lambda p: p.generate("x", temperature=-1.0), "temperature expected"),
        (lambda p: p.prefill([[1], [2]], slots=[0, 0]), r"expected 2 different slots in \[0, 3\), got \[0, 0\]"),
        (lambda p: p.prefill([[1]] * 4), "expected 4 different slots"),
        (lambda p: p.generate("x", max_new_tokens=1, stop=""), "stop expected strings that are not empty"),
    ],
)
def test_arguments_out_of_range(program, call, message):
    with pytest.raises(ValueError, match=message):
        call(program)


def test_decode_of_a_sequence_that_was_not_started(program):
    program.generate("x", max_new_tokens=1)
    with pytest.raises(ValueError, match="slot 0 expected a sequence that prefill has started"):
        program.decode([1])


def test_interrupt_leaves_the_program_usable(program, monkeypatch):
    expected = program.generate("the cat", max_new_tokens=6).token_ids

    def interrupt(piece):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        program.generate("the cat", max_new_tokens=6, stream=interrupt)
    assert program.generate("the cat", max_new_tokens=6).token_ids == expected


def test_timings_count_tokens(program):
    timings = program.generate("the cat", max_new_tokens=6).timings
    assert (timings.prefill_tokens, timings.decode_tokens) == (3, 5)
    assert timings.first_token_seconds > 0
    assert timings.prefill_rate > 0 < timings.decode_rate


def test_model_without_tokenizer_takes_ids_only(model_directory, tmp_path):
    import shutil

    directory = shutil.copytree(model_directory("llama"), tmp_path / "model")
    (directory / "tokenizer.json").unlink()
    program = compile_reference(directory)
    result = program.generate(IDS[:5], max_new_tokens=3)
    assert (result.text, len(result.token_ids)) == ("", 3)
    with pytest.raises(llm_mlir.ModelError, match=r"tokenizer\.json: no such file, so prompts are expected as token"):
        program.generate("x")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"dtype": "f64"}, "dtype expected one of f32, bf16, got 'f64'"),
        ({"threads": 0}, "threads expected an integer from 1 to [0-9]+, got 0"),
        ({"context": 4096}, "context expected an integer from 1 to 2048"),
        ({"max_batch": 0}, "max_batch expected an integer >= 1, got 0"),
        ({"target": "pentium"}, "target expects a CPU that is known, got 'pentium'"),
        ({"stop_after": "linalgg", "target": "cpu"}, "unknown stage 'linalgg', did you mean 'linalg'"),
        ({"pipeline": "no-such-pass", "target": "cpu"}, "unknown pass 'no-such-pass'"),
        ({"pipeline": {"grph": "cse"}, "target": "cpu"}, "unknown stage 'grph'"),
    ],
)
def test_compile_options_out_of_range(model_directory, options, message):
    with pytest.raises(ValueError, match=message):
        compile_reference(model_directory("llama"), **options)


def test_compile_refuses_what_does_not_fit(model_directory, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.memory.free_memory", lambda: 1000)
    with pytest.raises(OutOfMemoryError, match="free"):
        compile_reference(model_directory("llama"))


def test_stop_after_gives_the_module(model_directory):
    module = compile_reference(model_directory("llama"), target="cpu", stop_after="graph")
    assert "llm.qkv" in str(module)
    plain = compile_reference(model_directory("llama"), target="cpu", stop_after="graph", pipeline="llm-expand-blocks")
    assert "llm.qkv" not in str(plain)


def test_compile_takes_a_model_and_no_path(model_directory):
    with pytest.raises(TypeError, match=r"compile expects a model, as llm_mlir.load returns it, got str"):
        llm_mlir.compile(str(model_directory("llama")))


def test_dtype_follows_the_checkpoint(model_directory, tmp_path):
    from models import make_model

    assert compile_reference(model_directory("llama"), dtype=None).dtype == "f32"
    assert compile_reference(make_model(tmp_path, "llama", dtype="bfloat16"), dtype=None).dtype == "bf16"


def test_context_grows_by_itself(model_directory, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.defaults._DEFAULT_CONTEXT", 64)
    settings = {"target": "reference", "cache": False, "dtype": "f32", "max_batch": 2}
    program = llm_mlir.compile(llm_mlir.load(model_directory("llama")), **settings)
    long = [int(token) for token in np.random.default_rng(1).integers(2, 320, 70)]
    assert program.context == 64
    name, weights = next(iter(program.session.bound.items()))
    found = program.generate(long, max_new_tokens=3)
    assert program.context == 128
    assert program.session.bound[name] is weights
    fixed = llm_mlir.compile(program.model, **settings, context=100)
    assert found.token_ids == fixed.generate(long, max_new_tokens=3).token_ids
    with pytest.raises(ContextError, match="needs 101 positions, but the KV cache holds 100"):
        fixed.generate(long, max_new_tokens=31)
    assert program.logits(long * 2).shape == (140, 320)
    assert program.context == 192
    with pytest.raises(ContextError, match="needs 2100 positions, but the KV cache holds 2048"):
        program.generate(long * 30, max_new_tokens=0)
    monkeypatch.setattr("llm_mlir.runtime.memory.free_memory", lambda: 1000)
    with pytest.raises(OutOfMemoryError, match="KV cache"):
        program.generate(long * 3, max_new_tokens=1)
    assert program.context == 192
    assert program.generate(long, max_new_tokens=3).token_ids == found.token_ids


def test_a_session_with_fewer_slots_takes_over_those_that_there_are():
    many = SimpleNamespace(caches={}, held=[[5], [6, 7], [8]], lengths=[1, 2, 1])
    few = SimpleNamespace(caches={}, held=[[], []], lengths=[0, 0])
    Session.take_over(few, many)
    assert (few.held, few.lengths) == ([[5], [6, 7]], [1, 2])
