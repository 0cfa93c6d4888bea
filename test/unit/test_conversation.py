"""Conversations: in turns on a terminal, from a file, from Python, over a KV cache that keeps what turns share."""

import contextlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

import llm_mlir
from llm_mlir.run.command import main

REFERENCE = ["--target", "reference", "--no-cache", "--context", "400"]
SYSTEM = {"role": "system", "content": "Be brief and say what the cat does on the mat over the hill."}
QUESTION = {"role": "user", "content": "hi"}


def compile_reference(directory, **options):
    settings = {"target": "reference", "cache": False, "dtype": "f32", "context": 400, "max_batch": 2}
    return llm_mlir.compile(llm_mlir.load(directory), **{**settings, **options})


@pytest.fixture
def program(model_directory):
    return compile_reference(model_directory("llama"))


@pytest.fixture
def calls(program, monkeypatch):
    """How many tokens each call of compiled code takes."""
    counts, run = [], program.session.executable.call

    def call(function, arguments):
        counts.append(len(arguments["ids"]))
        return run(function, arguments)

    monkeypatch.setattr(program.session.executable, "call", call)
    return counts


def test_chat_is_a_prompt_that_the_template_writes(program):
    messages = [SYSTEM, QUESTION]
    text = program.model.tokenizer.chat.render(messages)
    expected = program.generate(program.model.tokenizer.encode(text, special=False), max_new_tokens=6)
    pieces = []
    found = program.chat(messages, max_new_tokens=6, stream=pieces.append)
    assert found.token_ids == expected.token_ids
    assert "".join(pieces) == found.text


def test_variables_reach_the_template(program, monkeypatch):
    chat = program.model.tokenizer.chat
    monkeypatch.setitem(chat.sources, "default", "{{ 'yes' if enable_thinking else 'no' }}")
    assert program.chat_tokens([QUESTION], {"enable_thinking": True}) == program.model.tokenizer.encode(
        "yes", special=False
    )
    assert program.chat_tokens([QUESTION]) == program.model.tokenizer.encode("no", special=False)


def test_a_turn_computes_what_is_new(program, calls):
    messages, shared = [SYSTEM, QUESTION], 0
    for turn in range(4):
        tokens = program.chat_tokens(messages)
        assert shared > len(tokens) - 30 or turn == 0
        calls.clear()
        answer = program.chat(messages, max_new_tokens=5, suppress_tokens=[1])
        assert sum(calls) == len(tokens) - shared + 4  # the last of five new tokens is never run
        messages = [*messages, {"role": "assistant", "content": answer.text}, QUESTION]
        shared = program.session.shared(0, program.chat_tokens(messages)[:-1])
        assert shared >= len(tokens) - 1  # at its end the answer may be other tokens when its text is encoded


def test_what_is_shared_does_not_change_tokens(program, model_directory):
    long = [int(token) for token in np.random.default_rng(0).integers(2, 320, 80)]
    settings = {"max_new_tokens": 6, "suppress_tokens": [1]}
    first = program.generate(long, **settings)
    assert program.generate(long, **settings).token_ids == first.token_ids
    other = [*long[:60], 5, 6, 7]
    fresh = compile_reference(model_directory("llama"))
    assert program.generate(other, **settings).token_ids == fresh.generate(other, **settings).token_ids
    both = program.generate([long, other], **settings)
    assert [result.token_ids for result in both] == [
        first.token_ids,
        fresh.generate([long, other], **settings)[1].token_ids,
    ]


def test_what_hands_on_write_is_not_taken_for_another(program, model_directory):
    long = [int(token) for token in np.random.default_rng(0).integers(2, 320, 60)]
    expected = program.generate(long, max_new_tokens=4, suppress_tokens=[1]).token_ids
    program.prefill([list(reversed(long))])
    program.decode([9])
    assert program.generate(long, max_new_tokens=4, suppress_tokens=[1]).token_ids == expected
    program.logits(long[:33] + [8] * 20)
    assert program.generate(long, max_new_tokens=4, suppress_tokens=[1]).token_ids == expected


def test_an_interrupted_call_leaves_nothing_to_share(program, monkeypatch):
    long = [int(token) for token in np.random.default_rng(0).integers(2, 320, 60)]
    expected = program.generate(long, max_new_tokens=4, suppress_tokens=[1]).token_ids
    run = program.session.executable.call

    def broken(function, arguments):
        run(function, arguments)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(program.session.executable, "call", broken)
        with pytest.raises(KeyboardInterrupt):
            program.generate(long[:40] + long[:20], max_new_tokens=4)
    assert program.generate(long, max_new_tokens=4, suppress_tokens=[1]).token_ids == expected


def test_stream_is_an_iterator(program):
    expected = program.generate("the cat", max_new_tokens=8).text
    stream = program.stream("the cat", max_new_tokens=8)
    assert "".join(stream) == expected
    for piece in program.stream("the cat", max_new_tokens=8):
        assert expected.startswith(piece)
        break
    assert program.generate("the cat", max_new_tokens=8).text == expected
    with pytest.raises(ValueError, match="temperature expected"):
        program.stream("the cat", temperature=-1)


def test_another_call_within_a_stream_is_refused(program):
    stream = program.stream("the cat", max_new_tokens=8)
    next(stream)
    program.logits([5, 6])
    with pytest.raises(RuntimeError, match="expected no other call of the program before its stream has ended"):
        list(stream)
    with pytest.raises(RuntimeError, match="inside a call of this thread and takes one at a time"):
        program.generate("the cat", max_new_tokens=8, stream=lambda _: program.generate("a", max_new_tokens=2))
    assert program.generate("the cat", max_new_tokens=2).finish_reason == "length"


def run(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_messages_of_a_file(capsys, model_directory, program, tmp_path):
    path = tmp_path / "messages.json"
    path.write_text(json.dumps([SYSTEM, QUESTION]))
    arguments = [model_directory("llama"), "--messages", path, "-n", 6, *REFERENCE]
    expected = program.chat([SYSTEM, QUESTION], max_new_tokens=6).text
    assert run(capsys, *arguments) == (0, f"{expected}\n", "")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "messages.json:1:2: invalid JSON"),
        ("[]", "messages.json: expected messages as [{"),
        ('[{"content": "x"}]', "messages.json: expected messages as [{"),
        ('{"role": "user"}', "messages.json: expected messages as [{"),
        (b"\xff", "messages.json: expected text that is UTF-8, got other bytes at byte 0"),
        ("[" * 100000, "messages.json: invalid JSON: nested too deeply"),
    ],
)
def test_messages_that_are_none(capsys, model_directory, tmp_path, text, message):
    path = tmp_path / "messages.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    code, out, err = run(capsys, model_directory("llama"), "--messages", path, *REFERENCE)
    assert (code, out) == (1, "")
    assert message in err
    assert len(err.splitlines()) == 1


class Terminal:
    """``llm-run`` on a terminal of its own."""

    def __init__(self, *arguments):
        self.end, other = pty.openpty()
        self.text = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "llm_mlir.tools.llm_run", *map(str, arguments)],
            stdin=other,
            stdout=other,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
            env={**os.environ, "TERM": "dumb", "PYTHONUNBUFFERED": "1"},
        )
        os.close(other)

    def type(self, text):
        os.write(self.end, text.encode())

    def interrupt(self, pattern):
        """Ctrl-C until there is a match.

        A signal that comes after readline has printed its prompt and before it waits for a key is lost until the next
        key or signal (CPython, ``readline_until_enter_or_signal``); a person would press again, too.
        """
        for _ in range(12):
            self.process.send_signal(signal.SIGINT)
            with contextlib.suppress(AssertionError):
                return self.read_until(pattern, seconds=5)
        raise AssertionError(f"no {pattern!r} after Ctrl-C, got {self.text!r}")

    def read_until(self, pattern, seconds=60):
        """The text since the last call up to the end of a match."""
        limit = time.monotonic() + seconds
        while not (found := re.search(pattern, self.text)):
            assert select.select([self.end], [], [], max(0, limit - time.monotonic()))[0], self.text
            self.text += os.read(self.end, 4096).decode(errors="replace").replace("\r\n", "\n")
        text, self.text = self.text[: found.end()], self.text[found.end() :]
        return text

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.end)


@pytest.fixture
def terminal(model_directory):
    opened = []

    def start(*arguments, model="llama"):
        opened.append(Terminal(model_directory(model), *arguments))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def test_turns_on_a_terminal(terminal, program):
    first = program.chat([SYSTEM, QUESTION], max_new_tokens=6).text
    turns = [SYSTEM, QUESTION, {"role": "assistant", "content": first}, {"role": "user", "content": "and?"}]
    second = program.chat(turns, max_new_tokens=6).text
    talk = terminal("--chat", "--system", SYSTEM["content"], "-n", 6, *REFERENCE)
    talk.read_until("> ")
    talk.type("hi\n")
    assert first.splitlines()[0] in talk.read_until("\n> ")
    talk.type("and?\n")
    assert second.splitlines()[0] in talk.read_until("\n> ")
    talk.type("/reset\n")
    talk.read_until("> ")
    talk.type("hi\n")
    assert first.splitlines()[0] in talk.read_until("\n> ")
    other = program.chat([{"role": "system", "content": "x"}, QUESTION], max_new_tokens=6).text
    talk.type("/reset\n/system x\nhi\n")
    assert other.splitlines()[0] in talk.read_until(re.escape(other.splitlines()[0]))
    talk.type("/exit\n")
    assert talk.process.wait(20) == 0


def test_interrupt_ends_the_answer_and_not_the_program(terminal):
    options = ["--chat", "--target", "reference", "--no-cache", "-n", 2000, "--suppress-tokens", 1]
    talk = terminal(*options, model="mistral-full-128")
    talk.read_until("> ")
    talk.type("hi\n")
    talk.read_until("hi\n.")
    talk.process.send_signal(signal.SIGINT)
    talk.read_until("\n> ")
    talk.interrupt("> ")  # at the question: only a new line
    assert talk.process.poll() is None
    talk.type("\x04")
    assert talk.process.wait(20) == 0
    assert b"Traceback" not in talk.process.stderr.read()


def test_what_does_not_fit_is_said_and_the_talk_goes_on(terminal):
    talk = terminal("--chat", "-n", 4, *REFERENCE[:-1], 60)
    talk.read_until("> ")
    talk.type("the cat " * 40 + "\n")
    talk.read_until("\n> ")
    talk.type("hi\n")
    talk.read_until("\n> ")
    talk.type("/exit\n")
    assert talk.process.wait(20) == 0
    assert b"but the KV cache holds 60 for a sequence" in talk.process.stderr.read()
