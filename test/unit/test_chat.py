"""Chat templates beside transformers: what they give, what they may ask for, and what they may not do."""

import functools
import json
import shutil
import time
from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.frontend import ModelError, template_sandbox
from llm_mlir.frontend.chat import ChatTemplate
from llm_mlir.frontend.tokenizer import Tokenizer

# In the forms of well-known models, shortened: what they ask of the engine is all there.
TEMPLATES = {path.stem: path.read_text() for path in sorted((Path(__file__).parents[1] / "templates").glob("*.jinja"))}
TOOLS = [
    {"type": "function", "function": {"name": "add", "description": "Adds é <b>", "parameters": {"type": "object"}}}
]
DOCUMENTS = [{"title": "One", "text": "first"}, {"title": "Two", "text": "second"}]
CONVERSATIONS = {
    "question": [{"role": "user", "content": " Hi {x}\n"}],
    "system": [{"role": "system", "content": "Be brief. "}, {"role": "user", "content": "日本 <|im_end|>?"}],
    "turns": [
        {"role": "system", "content": "S"},
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "<think>\nhm\n</think>\n\nTwo", "tool_calls": None},
        {"role": "user", "content": "three"},
    ],
    "reasoning": [
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "two", "reasoning": "because"},
    ],
}
VARIABLES = [{}, {"enable_thinking": False, "date_string": "1 May 2020"}, {"tools": TOOLS, "documents": DOCUMENTS}]
TOKENS = {
    "bos_token": "<s>",
    "eos_token": {"__type": "AddedToken", "content": "</s>", "lstrip": False},
    "sep_token": "<sep>",
    "pad_token": "</s>",
    "boi_token": "<boi>",
    "extra_special_tokens": {"image_token": "<image>"},
}


@pytest.fixture
def directory(model_directory, tmp_path):
    return Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))


def configure(directory, **values):
    path = directory / "tokenizer_config.json"
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", **values}
    path.write_text(json.dumps(settings))


def oracle(directory):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(directory)


@pytest.fixture(scope="module")
def both(model_directory, tmp_path_factory):
    """The same tokens for us and for transformers."""
    directory = Path(shutil.copytree(model_directory("llama"), tmp_path_factory.mktemp("chat") / "model"))
    configure(directory, **TOKENS, chat_template="x")
    return Tokenizer.open(directory).chat, oracle(directory)


def result(render, messages, **settings):
    try:
        return render(messages, **settings)
    except Exception as error:
        return str(error)


@pytest.mark.parametrize("variables", VARIABLES, ids=["plain", "variables", "tools"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_of_real_models(both, name, variables):
    ours, theirs = both
    chat = ChatTemplate({"default": TEMPLATES[name]}, ours.path, ours.special_tokens)
    for messages in CONVERSATIONS.values():
        settings = {"chat_template": TEMPLATES[name], "tokenize": False, "add_generation_prompt": True}
        expected = result(theirs.apply_chat_template, messages, **settings, **variables)
        assert result(chat.render, messages, **variables).removeprefix(f"{ours.path}: chat template: ") == expected


def test_there_are_twenty_templates():
    assert len(TEMPLATES) >= 20


@pytest.mark.parametrize("decoder", [{}, {"added_tokens_decoder": {}}])
def test_tokens_of_special_tokens_map(directory, decoder):
    configure(directory, bos_token="<s>", chat_template="{{ bos_token }}{{ eos_token }}", **decoder)
    (directory / "special_tokens_map.json").write_text(
        json.dumps({"bos_token": "<map>", "eos_token": {"content": "</map>", "lstrip": False}})
    )
    messages = CONVERSATIONS["question"]
    expected = oracle(directory).apply_chat_template(messages, tokenize=False)
    assert Tokenizer.open(directory).chat.render(messages) == expected


def test_template_for_tools(directory):
    named = [{"name": "tool_use", "template": "tools"}, {"name": "default", "template": "plain"}]
    configure(directory, chat_template=named)
    chat = Tokenizer.open(directory).chat
    assert chat.render(CONVERSATIONS["question"]) == "plain"
    assert chat.render(CONVERSATIONS["question"], tools=TOOLS) == "tools"


def test_templates_in_files(directory):
    (directory / "chat_template.jinja").write_text("plain")
    (directory / "additional_chat_templates").mkdir()
    (directory / "additional_chat_templates" / "tool_use.jinja").write_text("tools")
    for chat in (Tokenizer.open(directory).chat, oracle(directory)):
        render = getattr(chat, "render", None) or functools.partial(chat.apply_chat_template, tokenize=False)
        assert render(CONVERSATIONS["question"]) == "plain"
        assert render(CONVERSATIONS["question"], tools=TOOLS) == "tools"


def test_template_in_a_json_file_of_its_own(directory):
    configure(directory)
    (directory / "chat_template.json").write_text(json.dumps({"chat_template": "own"}))
    assert Tokenizer.open(directory).chat.render(CONVERSATIONS["question"]) == "own"


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro f(n) %}{% for x in range(99) %}{{ f(n - 1) if n }}{% endfor %}{% endmacro %}{{ f(50) }}",
        "{% set ns = namespace(x=0) %}{% for a in range(99999) %}{{ messages | map('upper') | list | length }}"
        "{% for b in range(99999) %}{% set ns.x = ns.x + 1 %}{% endfor %}{% endfor %}",
    ],
)
def test_a_template_that_does_not_end(monkeypatch, source):
    monkeypatch.setattr(template_sandbox, "SECONDS", 0.3)
    start = time.monotonic()
    with pytest.raises(ModelError, match=r"expected an end within 0\.3 seconds, got none"):
        ChatTemplate({"default": source}, Path("t"), {}).render(CONVERSATIONS["question"])
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    "source",
    [
        "{% set ns = namespace(x='ab') %}{% for a in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "{% set ns = namespace(x='ab') %}{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% set ns = namespace(x=[1]) %}{% for a in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
        "{% for a in range(99999) %}{{ 'x' * 999 }}{% endfor %}",
        "{{ 'x' * 10000000000 }}",
        "{{ 10000000000 * 'x' }}",
        "{{ [1] * 10000000000 }}",
        "{{ 9 ** (9 ** 9) }}",
        "{% set ns = namespace(x=9) %}{% for a in range(60) %}{% set ns.x = ns.x * ns.x %}{% endfor %}",
        "{{ 'x'.center(10000000000) }}",
        "{{ 'x'.ljust(width=10000000000) }}",
        "{{ 'x' | center(10000000000) }}",
        "{{ 'x' | indent(10000000000, true) }}",
        "{{ [1] | tojson(indent=10000000000) }}",
        "{{ '%10000000000d' % 1 }}",
        "{{ '%10000000000d' | format(1) }}",
        "{{ '{:>10000000000}'.format(1) }}",
        "{{ '{:>{}}'.format(1, 10000000000) }}",
        "{{ '{a:>10000000000}'.format_map({'a': 1}) }}",
        "{% set x = 'x' * 1000000 %}{{ x | replace('x', x) }}",
        "{% set x = 'x' * 1000000 %}{{ x.replace('x', x) }}",
        "{% set x = 'x' * 1000000 %}{{ x.join(x) }}",
        "{% set x = 'x' * 1000000 %}{{ x | join(x) }}",
    ],
)
def test_a_template_that_grows(source):
    start = time.monotonic()
    with pytest.raises(ModelError, match="chat template: expected"):
        ChatTemplate({"default": source}, Path("t"), {}).render(CONVERSATIONS["question"])
    assert time.monotonic() - start < 3


@pytest.mark.parametrize(
    "source", ["{{ 1 / 0 }}", "{{ messages[9].content }}", "{{ none.x.y }}", "{{ [] | first + 1 }}", "{{ f() }}"]
)
def test_what_fails_inside_is_one_line(source):
    with pytest.raises(ModelError, match=r"^t: chat template: ") as raised:
        ChatTemplate({"default": source}, Path("t"), {}).render(CONVERSATIONS["question"])
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("source", ["", "{{ 'x'[5:] }}", "{% if false %}x{% endif %}"])
def test_a_template_that_writes_nothing(directory, source):
    program = llm_mlir.compile(llm_mlir.load(directory), "reference", cache=False, context=32)
    program.model.tokenizer.chat = ChatTemplate({"default": source}, Path("t"), {})
    with pytest.raises(ModelError, match=r"^t: chat template: expected some text of these messages, got none$"):
        program.chat(CONVERSATIONS["question"], max_new_tokens=2)


@pytest.mark.parametrize("value", [[{"name": ["x"], "template": "y"}], [{"name": "default"}], ["x"], {"a": 1}, 7])
def test_templates_that_are_none(directory, value):
    configure(directory, chat_template=value)
    with pytest.raises(ModelError, match="'chat_template' expected a template or a list of named templates"):
        Tokenizer.open(directory)


@pytest.mark.parametrize("messages", [[], ["x"], [None]])
def test_messages_that_are_none(both, messages):
    with pytest.raises(ModelError, match="messages expected objects with role and content"):
        both[0].render(messages)


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ({"role": "user"}, "content"),
        ({"role": "user", "content": None}, "content"),
        ({"role": "assistant", "tool_calls": None}, "content"),
        ({"content": "hi"}, "a role"),
        ({"role": 5, "content": "hi"}, "a role"),
        ({}, "a role"),
    ],
)
def test_messages_that_are_not_whole(both, message, wanted):
    with pytest.raises(ModelError, match=rf"^messages\[1\] expected {wanted}, got \{{"):
        both[0].render([{"role": "user", "content": ""}, message])


def test_no_default_among_named_templates(directory):
    configure(directory, chat_template=[{"name": "rag", "template": "x"}])
    with pytest.raises(ModelError, match=r"expected one named 'default', got \['rag'\]"):
        Tokenizer.open(directory).chat.render(CONVERSATIONS["question"])


def test_bos_is_never_doubled(directory):
    tokenizer = Tokenizer.open(directory)
    start = tokenizer.id("<s>")
    text = tokenizer.chat.render(CONVERSATIONS["question"])
    assert tokenizer.encode(text, special=False).count(start) == 1
    assert tokenizer.encode_prompt(text) == tokenizer.encode(text, special=False)
    assert tokenizer.encode_prompt("hi") == tokenizer.encode("hi")
    assert tokenizer.encode_prompt("") == [start]
