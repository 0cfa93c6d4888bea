"""Text to ids and back as transformers does it, chat templates, and streams of whole characters."""

import json
import shutil
from pathlib import Path

import pytest

from llm_mlir.frontend import ModelError
from llm_mlir.frontend.text_stream import TextStream
from llm_mlir.frontend.tokenizer import Tokenizer
from llm_mlir.runtime.text import GrowingText, StopStrings

TEXTS = ["the cat sat", " two  spaces ", "naïve café", "日本語 🙂🙃 text", "<s>the</s>", ""]
CONVERSATION = [{"role": "system", "content": "Be brief. "}, {"role": "user", "content": "Hi {x}\n"}]


@pytest.fixture
def directory(model_directory, tmp_path):
    return Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))


@pytest.fixture(scope="module")
def tokenizer(model_directory):
    return Tokenizer.open(model_directory("llama"))


@pytest.fixture(scope="module")
def oracle(model_directory):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(model_directory("llama"))


@pytest.mark.parametrize("text", TEXTS)
def test_ids_and_text_are_those_of_transformers(tokenizer, oracle, text):
    assert tokenizer.encode(text) == oracle(text).input_ids
    assert tokenizer.encode(text, special=False) == oracle(text, add_special_tokens=False).input_ids
    ids = tokenizer.encode(text)
    assert tokenizer.decode(ids) == oracle.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False)


def test_chat_is_that_of_transformers(tokenizer, oracle):
    expected = oracle.apply_chat_template(CONVERSATION, tokenize=False, add_generation_prompt=True)
    assert tokenizer.chat.render(CONVERSATION) == expected
    ids = oracle.apply_chat_template(CONVERSATION, add_generation_prompt=True, return_dict=False)
    assert tokenizer.encode(expected, special=False) == ids


def write_template(directory, template):
    path = directory / "tokenizer_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "chat_template": template}))
    return Tokenizer.open(directory).chat


def test_template_file_wins_over_the_configuration(directory):
    (directory / "chat_template.jinja").write_text("{{ messages[0].content }}!")
    assert Tokenizer.open(directory).chat.render(CONVERSATION) == "Be brief. !"


def test_named_templates(directory):
    chat = write_template(directory, [{"name": "rag", "template": "no"}, {"name": "default", "template": "yes"}])
    assert chat.render(CONVERSATION) == "yes"


def test_template_helpers(directory):
    chat = write_template(directory, "{{ {'a': 'é<'} | tojson }}{% for x in [1, 2, 3] %}{% break %}{% endfor %}")
    assert chat.render(CONVERSATION) == '{"a": "é<"}'


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ raise_exception('no system message') }}", "chat template: no system message"),
        ("{% if %}", "chat template, line 1: "),
        ("{{ ''.__class__.__mro__ }}", "chat template: access to attribute '__class__'"),
        ("{{ messages.append(1) }}", "chat template: access to attribute 'append'"),
        (7, "'chat_template' expected a template"),
    ],
)
def test_templates_that_fail_or_escape(directory, template, message):
    with pytest.raises(ModelError, match=r"tokenizer_config\.json") as raised:
        write_template(directory, template).render(CONVERSATION)
    assert message in str(raised.value)


def stream(tokenizer, ids, prompt=()):
    text = TextStream(tokenizer, prompt)
    return [*(text.put(token) for token in ids), text.finish()]


@pytest.mark.parametrize("text", TEXTS)
def test_pieces_add_up_to_the_text(tokenizer, text):
    ids = tokenizer.encode(text, special=False)
    pieces = stream(tokenizer, ids)
    assert "".join(pieces) == tokenizer.decode(ids)
    assert not any("\ufffd" in piece for piece in pieces)


def test_a_character_comes_whole(tokenizer):
    ids = tokenizer.encode("a🙂é", special=False)
    assert len(ids) == 7
    assert stream(tokenizer, ids) == ["a", "", "", "", "🙂", "", "é", ""]


def test_bytes_that_make_no_character(tokenizer):
    smile = tokenizer.encode("🙂", special=False)
    letter = tokenizer.encode("a", special=False)
    assert stream(tokenizer, [*smile[:2], *letter]) == ["", "", "\ufffda", ""]
    assert stream(tokenizer, smile[:2]) == ["", "", "\ufffd"]


def test_pieces_follow_the_prompt():
    from tokenizers import Tokenizer as Backend
    from tokenizers import decoders, models

    # SentencePiece style: the space belongs to the token, and a decoder strips the first of a text.
    backend = Backend(models.WordLevel({"▁a": 0, "▁b": 1}, unk_token="▁a"))
    backend.decoder = decoders.Metaspace()
    tokenizer = Tokenizer(backend)
    assert stream(tokenizer, [0, 1]) == ["a", " b", ""]
    assert stream(tokenizer, [0, 1], prompt=[1]) == [" a", " b", ""]


def stopped(stops, pieces):
    text = StopStrings(stops)
    return [text.put(piece) for piece in pieces], text.found, text.finish()


def test_stop_string_across_pieces():
    assert stopped(["END"], ["one E", "N", "D two"]) == (["one ", "", ""], True, "")


def test_what_only_starts_like_a_stop_string_comes_late():
    assert stopped(["END"], ["one E", "x", "EN"]) == (["one ", "Ex", ""], False, "EN")


def test_first_of_several_stop_strings():
    assert stopped(["b", "abc"], ["xabcd"]) == (["x"], True, "")
    assert stopped(["zz", "ab"], ["xabzz"]) == (["x"], True, "")


def test_stop_strings_that_cannot_be_used(tokenizer):
    with pytest.raises(ValueError, match="stop expected strings that are not empty"):
        StopStrings([""])
    with pytest.raises(ValueError, match="expected a model with a tokenizer"):
        GrowingText(None, [], ["x"])
