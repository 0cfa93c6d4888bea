"""Small pieces of Markdown."""

import inspect
import re
from collections.abc import Iterable, Sequence
from typing import Any

NOTICE = "<!-- Written by python -m llm_mlir.tools.gen_docs; do not edit. -->"


def docstring(subject: Any) -> str:
    """The docstring of a module, class or function with code spans as Markdown writes them."""
    return as_markdown(inspect.getdoc(subject) or "")


def as_markdown(text: str) -> str:
    """Docstring text as Markdown: ````x```` becomes ```x```, and a line that starts an indented block, code."""
    text = re.sub(r"``(.+?)``", r"`\1`", text, flags=re.DOTALL)
    return re.sub(r"(?m)((?:^    .*\n?)+)", lambda match: code(inspect.cleandoc(match[1]), "") + "\n", text)


def summary(subject: Any) -> str:
    """The first sentence of a docstring, without its period."""
    return docstring(subject).split("\n\n")[0].replace("\n", " ").removesuffix(".")


def code(text: str, language: str = "mlir") -> str:
    """A fenced block."""
    return f"```{language}\n{text.strip(chr(10))}\n```"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table, or nothing when it has no rows."""
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join([f"| {' | '.join(header)} |", f"|{'---|' * len(header)}", *lines]) if lines else ""


def page(*blocks: str) -> str:
    """Blocks that are not empty, a blank line between them."""
    return "\n\n".join(block.strip("\n") for block in blocks if block) + "\n"
