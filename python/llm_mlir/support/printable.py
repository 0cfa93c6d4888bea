"""Text of others as it may reach a terminal."""

from typing import Any

_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(code) not in "\n\t"}


def printable(text: str) -> str:
    """``text`` with control characters written out in hexadecimal; ends of lines and tabs stay."""
    return text.translate(_CONTROLS)


def one_line(text: Any) -> str:
    """A message for stderr: printable, and on one line."""
    return printable(" ".join(str(text).splitlines()))
