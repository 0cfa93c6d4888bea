"""What libraries written in Rust do when they fail: a line, not an exception that passes every handler."""

import os
import subprocess
import sys

import pytest

from llm_mlir.frontend.panics import Panics, quiet_errors


class PanicException(BaseException):
    """As pyo3 raises it."""


def panic(message):
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
