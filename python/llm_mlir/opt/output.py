"""Where results go, and the pipeline in print."""

import sys
from collections.abc import Sequence
from pathlib import Path

from ..pipeline.syntax import Element
from .arguments import OptError


def write_file(name: str, data: bytes) -> None:
    """Writes ``data`` to a file, or to stdout for ``-``. Raises ``OptError``; a reader that is gone passes through."""
    try:
        if name == "-":
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        else:
            Path(name).write_bytes(data)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        shown = "stdout" if name == "-" else f"'{name}'"
        reason = error.strerror if isinstance(error, OSError) else error
        raise OptError(f"cannot write {shown}: {reason}") from error


def dump(elements: Sequence[Element], anchor: str) -> str:
    """The pipeline on ops called ``anchor``, a pass a line, as ``--dump-pass-pipeline`` prints it."""
    return f"Pass Manager with {len(elements)} passes:\n{_nest(Element(anchor, body=list(elements)), '')}\n\n"


def _nest(element: Element, indent: str) -> str:
    if element.body is None:
        return f"{indent}{element}"
    body = ",\n".join(_nest(child, f"{indent}  ") for child in element.body)
    return f"{indent}{element.name}(\n{body}\n{indent})"
