"""``llm-run`` from the command line: text on stdout, the rest on stderr, one clear line for every mistake."""

import json
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from llm_mlir.frontend.tokenizer import Tokenizer
from llm_mlir.run.command import main

REFERENCE = ["--target", "reference", "--no-cache", "--context", "100"]


@pytest.fixture
def llm_run(capsys):
    """Runs ``llm-run`` in this process; returns exit code, stdout and stderr."""

    def run(*arguments):
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def command(*arguments):
    return [sys.executable, "-m", "llm_mlir.tools.llm_run", *map(str, arguments)]


@pytest.fixture(scope="module")
def expected(model_directory):
    """What the model says after "the cat"."""
    import llm_mlir

    program = llm_mlir.compile(llm_mlir.load(model_directory("llama")), "reference", cache=False, context=100)
    return program.generate("the cat", max_new_tokens=12)


def test_text_goes_to_stdout_and_nothing_else(llm_run, model_directory, expected):
    code, out, err = llm_run(model_directory("llama"), "--prompt", "the cat", "--max-new-tokens", 12, *REFERENCE)
    assert (code, out, err) == (0, f"{expected.text}\n", "")


def test_prompt_from_stdin(model_directory, expected):
    arguments = [model_directory("llama"), "--max-new-tokens", 12, *REFERENCE]
    result = subprocess.run(command(*arguments), input=b"the cat", capture_output=True, check=True)
    assert result.stdout.decode() == f"{expected.text}\n"


def test_statistics_go_to_stderr(llm_run, model_directory):
    arguments = ["--prompt", "the cat", "--max-new-tokens", 12, "--stats"]
    _, out, err = llm_run(model_directory("llama"), *arguments, *REFERENCE)
    lines = [line.split("  ")[0].strip() for line in err.strip().splitlines()]
    names = ["load", "compile", "pack weights", "first token", "prefill", "decode", "peak memory"]
    assert [next(name for name in names if line.strip().startswith(name)) for line in err.splitlines()] == names
    assert len(lines) == len(names)
    assert "tokens/s" not in out


def test_json(llm_run, model_directory, expected):
    arguments = ["--prompt", "the cat", "--max-new-tokens", 12, "--json"]
    code, out, err = llm_run(model_directory("llama"), *arguments, *REFERENCE)
    report = json.loads(out)
    assert (code, err) == (0, "")
    assert report["text"] == expected.text
    assert report["token_ids"] == expected.token_ids
    assert report["new_tokens"] == 12
    assert report["peak_memory_bytes"] > 1e7
    assert {"load_seconds", "compile_seconds", "first_token_seconds", "decode_tokens_per_second"} <= report.keys()


def test_chat_uses_the_template(llm_run, model_directory):
    arguments = ["--chat", "--system", "Be brief.", "--prompt", "hi", "--json", "--max-new-tokens", 1]
    _, out, _ = llm_run(model_directory("llama"), *arguments, *REFERENCE)
    from transformers import AutoTokenizer

    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hi"}]
    tokenizer = AutoTokenizer.from_pretrained(model_directory("llama"))
    ids = tokenizer.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
    assert json.loads(out)["prompt_tokens"] == len(ids)


def test_sampling_options(llm_run, model_directory):
    def text(*options):
        return llm_run(model_directory("llama"), "--prompt", "a", "--max-new-tokens", 8, *options, *REFERENCE)[1]

    sampled = text("--temperature", 1, "--top-k", 40, "--top-p", 0.9, "--seed", 5)
    assert sampled == text("--temperature", 1, "--top-k", 40, "--top-p", 0.9, "--seed", 5) != text()


def test_stop(llm_run, model_directory, expected):
    stop = expected.text[3:5]
    arguments = ["--prompt", "the cat", "--max-new-tokens", 12, "--stop", stop]
    _, out, _ = llm_run(model_directory("llama"), *arguments, *REFERENCE)
    assert out == expected.text[: expected.text.index(stop)] + "\n"


def test_help_is_in_groups(capsys):
    with pytest.raises(SystemExit) as raised:
        main(["--help"])
    text = capsys.readouterr().out
    assert raised.value.code == 0
    groups = ["prompt:", "generation (", "compilation:", "output:", "examples:"]
    assert [text.index(group) for group in groups] == sorted(text.index(group) for group in groups)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the following arguments are required: MODEL_DIR"),
        (["none", "--prompt", "x"], "none: expected a model directory, got 'no such directory'"),
        (["{}", "--promt", "x"], "unrecognized arguments: --promt"),
        (["{}", "--prompt", "x", "--dtype", "f64"], "argument --dtype: invalid choice: 'f64'"),
        (["{}", "--prompt", "x", "--max-new-tokens", "0"], "expected an integer >= 1, got '0'"),
        (["{}", "--prompt", "x", "--threads", "two"], "expected an integer >= 1, got 'two'"),
        (["{}", "--prompt", "x", "--temperature", "-1"], "--temperature expected a number >= 0"),
        (["{}", "--prompt", "x", "--top-p", "0"], "--top-p expected a number in (0, 1], got 0.0"),
        (
            ["{}", "--prompt", "x", "--max-new-tokens", "5000"],
            "needs 5002 positions, but the KV cache holds 2048 for a sequence (see --context)",
        ),
        (["{}", "--prompt", "x", "--context", "5000"], "--context expected an integer from 1 to 2048"),
        (["{}", "--prompt", "x", "--target", "pentium"], "target expects a CPU that is known, got 'pentium'"),
        (["{}", "--prompt", "x", "--system", "y"], "--system expects --chat"),
        (["cache", "remove"], "invalid choice: 'remove'"),
    ],
)
def test_mistakes_are_one_line(llm_run, model_directory, arguments, message):
    code, out, err = llm_run(*[argument.format(model_directory("llama")) for argument in arguments])
    assert (code, out) == (1, "")
    assert err.startswith("llm-run: error: ")
    assert message in err
    assert len(err.splitlines()) == 1


def test_model_without_tokenizer_or_template(llm_run, model_directory, tmp_path):
    directory = Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))
    (directory / "tokenizer_config.json").unlink()
    assert "--chat expects a chat template" in llm_run(directory, "--chat", "--prompt", "x")[2]
    (directory / "tokenizer.json").unlink()
    assert "tokenizer.json: no such file" in llm_run(directory, "--prompt", "x")[2]


def test_too_little_memory(llm_run, model_directory, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.memory.free_memory", lambda: 1000)
    code, _, err = llm_run(model_directory("llama"), "--prompt", "x", *REFERENCE)
    assert code == 1
    assert (
        "llm-run: error: needs 0.0 GB (weights 0.0 GB, KV cache 0.0 GB, logits 0.0 GB, activations 0.0 GB), 0.0 GB free"
        in err
    )


def test_cache_list_and_clear(llm_run, model_directory, tmp_path):
    folder = ["--cache-dir", tmp_path]
    arguments = ["--prompt", "the cat", "--max-new-tokens", 2, "--target", "reference", "--context", 100]
    assert llm_run(model_directory("llama"), *arguments, *folder)[0] == 0
    _, out, _ = llm_run("cache", "list", *folder)
    assert out.startswith(f"{tmp_path}\n  weights ")
    assert str(model_directory("llama")) in out
    assert "freed" in llm_run("cache", "clear", *folder)[1]
    assert "weights  " not in llm_run("cache", "list", *folder)[1].replace("limits: weights", "")


def test_no_cache_writes_nothing(llm_run, model_directory, tmp_path):
    arguments = ["--prompt", "x", "--max-new-tokens", 1, "--no-cache", "--cache-dir", tmp_path / "cache"]
    llm_run(model_directory("llama"), *arguments, "--target", "reference")
    assert not (tmp_path / "cache").exists()


def test_interrupt_ends_within_a_call(model_directory):
    arguments = ["--prompt", "the cat", "--max-new-tokens", 2000, "--target", "reference", "--no-cache"]
    process = subprocess.Popen(
        command(model_directory("mistral-full-128"), *arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background ignore it
    )
    assert process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err.decode() == "\nllm-run: interrupted\n"


def test_closed_pipe_is_no_error(model_directory):
    arguments = ["--prompt", "the cat", "--max-new-tokens", 2000, "--target", "reference", "--no-cache"]
    process = subprocess.Popen(
        command(model_directory("mistral-full-128"), *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(20) == 1


def test_progress_shows_on_a_terminal_only(model_directory, tmp_path):
    terminal, other_end = pty.openpty()
    arguments = ["--prompt", "x", "--max-new-tokens", 1, "--target", "reference", "--cache-dir", tmp_path]
    process = subprocess.Popen(
        command(model_directory("llama"), *arguments),
        stdout=subprocess.PIPE,
        stderr=other_end,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(other_end)
    seen = bytearray()

    def read():
        try:
            while data := os.read(terminal, 4096):
                seen.extend(data)
        except OSError:
            pass

    reader = threading.Thread(target=read)
    reader.start()
    out, _ = process.communicate(timeout=60)
    reader.join()
    os.close(terminal)
    assert process.returncode == 0
    assert b"Loading" in seen
    assert b"Loading" not in out


def test_core_imports_no_torch(model_directory):
    script = (
        "import sys, llm_mlir; p = llm_mlir.compile(llm_mlir.load(sys.argv[1]), 'reference', cache=False, context=64);"
        "p.generate('x', max_new_tokens=2); print([m for m in ('torch', 'transformers') if m in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(model_directory("llama"))], capture_output=True, check=True
    )
    assert result.stdout == b"[]\n"


def test_one_newline_at_the_end_of_stdin_does_not_count(model_directory, expected):
    arguments = [model_directory("llama"), "-n", 12, *REFERENCE]
    texts = [
        subprocess.run(command(*arguments), input=text, capture_output=True, check=True).stdout.decode()
        for text in (b"the cat\n", b"the cat\r\n", b"the cat\n\n")
    ]
    assert texts[:2] == [f"{expected.text}\n"] * 2 != texts[1:]


def test_prompt_from_a_file(llm_run, model_directory, expected, tmp_path):
    (tmp_path / "prompt.txt").write_text("the cat\n")
    arguments = [model_directory("llama"), "-n", 12, *REFERENCE]
    assert llm_run(*arguments, "--prompt-file", tmp_path / "prompt.txt") == (0, f"{expected.text}\n", "")
    code, _, err = llm_run(*arguments, "--prompt-file", tmp_path)
    assert (code, err) == (1, f"llm-run: error: {tmp_path}: expected a file, got a directory\n")
    (tmp_path / "prompt.txt").write_bytes(b"a\xe9")
    err = llm_run(*arguments, "--prompt-file", tmp_path / "prompt.txt")[2]
    assert "prompt.txt: expected text that is UTF-8, got other bytes at byte 1" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-p", "x", "--prompt-file", "y"], "expected one of --prompt, --prompt-file and --messages, got --prompt and"),
        (["-p", "x", "--variable", "a=1"], "--variable expects --chat or --messages"),
        (["-p", "x", "--chat", "--variable", "a"], "expected a name and a value such as enable_thinking=false"),
        (["-p", "a\udce9"], "expected text that is UTF-8, got other bytes at character 1"),
        (["-p", "x", "--repetition-penalty", "0"], "--repetition-penalty expected a number from 1e-30 to 1e+30, got 0"),
        (["-p", "x", "--suppress-tokens", "1,x"], "expected token ids such as 5,17, got '1,x'"),
        (["-p", "x", "--logit-bias", "5"], "expected a token id and a number such as 5:-2.5, got '5'"),
        (["-p", "x", "--suppress-tokens", "900"], "expected ids in [0, 320), got 900"),
    ],
)
def test_more_mistakes_are_one_line(llm_run, model_directory, arguments, message):
    code, out, err = llm_run(model_directory("llama"), *arguments, *REFERENCE)
    assert (code, out) == (1, "")
    assert err.startswith("llm-run: error: ")
    assert message in err
    assert len(err.splitlines()) == 1


def test_options_reach_generation(llm_run, model_directory):
    import llm_mlir

    program = llm_mlir.compile(llm_mlir.load(model_directory("llama")), "reference", cache=False, context=100)
    options = {
        "--repetition-penalty": 1.3,
        "--presence-penalty": 0.2,
        "--frequency-penalty": 0.1,
        "--no-repeat-ngram-size": 3,
        "--min-new-tokens": 4,
        "--suppress-tokens": "5,6",
        "--begin-suppress-tokens": "7",
        "--bad-words-ids": "8,9",
        "--logit-bias": "65:2.5",
        "--min-p": 0.01,
        "--temperature": 0.9,
        "--seed": 3,
    }
    settings = {
        "repetition_penalty": 1.3,
        "presence_penalty": 0.2,
        "frequency_penalty": 0.1,
        "no_repeat_ngram_size": 3,
        "min_new_tokens": 4,
        "suppress_tokens": [5, 6],
        "begin_suppress_tokens": [7],
        "bad_words_ids": [[8, 9]],
        "logit_bias": {65: 2.5},
        "min_p": 0.01,
        "temperature": 0.9,
        "seed": 3,
    }
    expected = program.generate(["the cat"], max_new_tokens=10, **settings)[0]
    arguments = [item for option in options.items() for item in option]
    _, out, _ = llm_run(model_directory("llama"), "-p", "the cat", "-n", 10, "--json", *arguments, *REFERENCE)
    assert json.loads(out)["token_ids"] == expected.token_ids


def test_variables_of_the_template(llm_run, model_directory, tmp_path):
    directory = Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))
    (directory / "chat_template.jinja").write_text("{{ 'a' * 9 if enable_thinking else name }}")
    arguments = [directory, "--chat", "-p", "x", "--json", "-n", 1, *REFERENCE]

    def length(*variables):
        return json.loads(llm_run(*arguments, *variables)[1])["prompt_tokens"]

    assert length("--variable", "enable_thinking=true") == 9
    assert length("--variable", "enable_thinking=false", "--variable", "name=xyz") == 3


def test_version_and_help(capsys):
    for option, text in (("--version", "llm-run "), ("--help", "f16 and f64 are converted")):
        with pytest.raises(SystemExit) as raised:
            main([option])
        assert raised.value.code == 0
        assert text in " ".join(capsys.readouterr().out.split())


def test_warnings_are_one_line(llm_run, model_directory, tmp_path):
    directory = Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))
    (directory / "generation_config.json").write_text(json.dumps({"num_beams": 4, "eos_token_id": 1}))
    code, _, err = llm_run(directory, "-p", "x", "-n", 1, *REFERENCE)
    assert code == 0
    message = "not known or not supported, and ignored: 'num_beams'"
    assert err == f"llm-run: warning: {directory}/generation_config.json: {message}\n"


def test_context_grows_for_a_long_prompt(llm_run, model_directory, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.defaults._DEFAULT_CONTEXT", 64)
    arguments = ["-p", "x" * 70, "-n", 3, "--target", "reference", "--no-cache"]
    assert llm_run(model_directory("llama"), *arguments)[0] == 0
    _, _, err = llm_run(model_directory("llama"), *arguments, "--context", 64)
    assert "but the KV cache holds 64 for a sequence (see --context)" in err


def test_control_characters_never_reach_a_terminal(llm_run, model_directory, tmp_path, monkeypatch, capsys):
    from llm_mlir.run import terminal

    directory = Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))
    (directory / "chat_template.jinja").write_text("{{ raise_exception('a\x1b[2Jb\nc\x9b') }}")
    _, _, err = llm_run(directory, "--chat", "-p", "x", *REFERENCE)
    assert err == f"llm-run: error: {directory}/chat_template.jinja: chat template: a\\x1b[2Jb c\\x9b\n"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    terminal.write("a\x1b]0;x\x07\n\té\x7f")
    assert capsys.readouterr().out == "a\\x1b]0;x\\x07\n\té\\x7f"


def test_text_that_the_encoding_lacks(model_directory, tmp_path):
    directory = Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))
    half = Tokenizer.open(directory).encode("é", special=False)[0]
    arguments = command(directory, "-p", "x", "-n", 2, "--logit-bias", f"{half}:1000", *REFERENCE)
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    result = subprocess.run(arguments, env=environment, capture_output=True, check=True)
    assert b"?" in result.stdout
    assert result.stderr == b""


def test_closed_and_full_output(model_directory):
    arguments = " ".join(map(str, command(model_directory("llama"), "-p", "x", "-n", 2, *REFERENCE)))
    closed = subprocess.run(["bash", "-c", f"{arguments} >&-"], capture_output=True, check=False)
    assert (closed.returncode, closed.stderr) == (0, b"")
    full = subprocess.run(["bash", "-c", f"{arguments} >/dev/full"], capture_output=True, check=False)
    assert (full.returncode, full.stderr) == (1, b"llm-run: error: [Errno 28] No space left on device\n")


@pytest.mark.parametrize("module", ["argparse", "numpy", "llm_mlir.frontend"])
def test_interrupt_while_modules_are_imported(model_directory, tmp_path, module):
    script = tmp_path / "interrupted.py"
    script.write_text(
        f"""
import sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.modules.pop({module!r}, None)
sys.meta_path.insert(0, Finder())
from llm_mlir.tools.llm_run import main
sys.exit(main())
"""
    )
    arguments = [sys.executable, script, model_directory("llama"), "-p", "x", *REFERENCE]
    result = subprocess.run([*map(str, arguments)], capture_output=True, check=False)
    assert (result.returncode, result.stderr) == (130, b"\nllm-run: interrupted\n")


@pytest.mark.parametrize("shell", ["2>&-", "2>/dev/full", "2>&- <&-", "--stats 2>/dev/full"])
def test_a_stderr_that_takes_nothing(model_directory, expected, shell):
    line = shlex.join(command(model_directory("llama"), "--prompt", "the cat", "-n", 12, *REFERENCE))
    result = subprocess.run(f"{line} {shell}", shell=True, stdout=subprocess.PIPE, text=True, check=True)
    assert result.stdout == f"{expected.text}\n"


@pytest.mark.parametrize("shell", ["2>&-", "2>/dev/full"])
def test_errors_that_nobody_reads(model_directory, shell):
    line = shlex.join(command(model_directory("llama"), "--prompt", "x", "--context", 0))
    result = subprocess.run(f"{line} {shell}", shell=True, stdout=subprocess.PIPE, check=False)
    assert (result.returncode, result.stdout) == (1, b"")


def test_arguments_in_utf8_under_any_locale(model_directory):
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    arguments = command(model_directory("llama"), "--prompt", "Ün €", "-n", 3, "--json", *REFERENCE)
    results = [
        json.loads(subprocess.run(arguments, env=variables, capture_output=True, check=True).stdout)["token_ids"]
        for variables in (os.environ, environment)
    ]
    assert results[0] == results[1]


@pytest.mark.parametrize("options", [["-p", "the cat"], ["-p", "the cat", "--json"], ["--perplexity", "{file}"]])
def test_logits_that_are_no_numbers_are_one_line(llm_run, model_directory, monkeypatch, tmp_path, options):
    from llm_mlir.runtime.reference_executable import ReferenceExecutable

    (tmp_path / "text").write_text("the cat sat on the mat")
    call = ReferenceExecutable.call
    monkeypatch.setattr(ReferenceExecutable, "call", lambda *arguments: call(*arguments) * float("nan"))
    given = [option.format(file=tmp_path / "text") for option in options]
    code, out, err = llm_run(model_directory("llama"), *given, *REFERENCE)
    assert (code, out) == (1, "")
    assert err.startswith("llm-run: error: ")
    assert "nan" in err
    assert err.count("\n") == 1
