"""What libraries written in Rust do when they fail: a line, not an exception that passes every handler."""

import json
import os
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest

from llm_mlir.frontend.panics import Panics, quiet_errors
from llm_mlir.frontend.tokenizer import Tokenizer
from llm_mlir.run.command import main


class PanicException(BaseException):
    """As pyo3 raises it."""


def panic(message, *_, **__):
    os.write(2, b"thread panicked at src/lib.rs\n")
    raise PanicException(message)


@pytest.mark.parametrize(("message", "said"), [("index out of range\nmore", "index out of range"), ("", "no message")])
def test_a_panic_is_an_error_of_one_line(message, said, capfd):
    with (
        pytest.raises(ValueError, match=rf"^tokenizers: the library failed: {said}$"),
        quiet_errors(),
        Panics("tokenizers"),
    ):
        panic(message)
    assert capfd.readouterr().err == ""


def test_other_exceptions_and_other_lines_pass(capfd):
    with quiet_errors(), Panics("x"):
        os.write(2, b"a warning\n")
    assert capfd.readouterr().err == "a warning\n"
    with pytest.raises(KeyboardInterrupt), Panics("x"):
        raise KeyboardInterrupt
    os.write(2, b"still there\n")
    assert capfd.readouterr().err == "still there\n"


def test_without_a_stderr():
    script = (
        "import os\nos.close(2)\nfrom llm_mlir.frontend.panics import quiet_errors\nwith quiet_errors(): print('fine')"
    )
    child = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert (child.returncode, child.stdout) == (0, "fine\n")


@pytest.mark.parametrize("call", [lambda made: made.encode("a text"), lambda made: made.decode([1])])
def test_who_has_stderr_to_himself_hears_nothing_else_of_late_panics(call, capfd):
    tokenizer = Tokenizer(SimpleNamespace(encode=panic, decode=panic))
    for owns_stderr, written in ((True, ""), (False, "thread panicked at src/lib.rs\n")):
        tokenizer.owns_stderr = owns_stderr
        with pytest.raises(ValueError, match=r"^tokenizer\.json: the library failed: "):
            call(tokenizer)
        assert capfd.readouterr().err == written


def test_a_tokenizer_that_fails_at_a_certain_token(model_directory, tmp_path, capfd):
    """Opening it tries a text, in which that token is not."""
    directory = shutil.copytree(model_directory(), tmp_path / "model")
    file = directory / "tokenizer.json"
    decoder = {"type": "Strip", "content": "z", "start": 1, "stop": 1}
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), "decoder": decoder}))
    arguments = [str(directory), "--prompt", "z", "-n", "1", "--target", "reference", "--no-cache", "--context", "32"]
    assert main(arguments) == 1
    out, err = capfd.readouterr()
    message = "llm-run: error: tokenizer.json: the library failed: slice index starts at 1 but ends at 0\n"
    assert (out, err) == ("", message)
