"""Writes ``upstream_names.py`` for the installed bindings: ``python -m llm_mlir.pipeline.scan_upstream``.

Every string in the bindings' library that looks like the name of a pass is offered to the pass manager, and each that
could be the name of a dialect to a context.
"""

import importlib
import re
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..mlir import PACKAGE, PassManager, ir
from .syntax import parse_elements
from .upstream import is_upstream_pass, restriction

_PASS = rb"[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?=\0)"
_DIALECT = rb"[a-z][a-z0-9_]*(?=\0)"
TARGET = Path(__file__).with_name("upstream_names.py")


def scan() -> str:
    """The text of ``upstream_names.py``."""
    context = ir.Context()
    names = sorted(name for name in _strings(_PASS) if is_upstream_pass(name, context))
    anchored: dict[str, list[str]] = {}
    for name in names:
        if anchor := _anchor(name, context):
            anchored.setdefault(anchor, []).append(name)
    entries = [f'    "{anchor}": """\n{_wrapped(group)}\n""",\n' for anchor, group in sorted(anchored.items())]
    dialects = _wrapped(sorted(filter(_has_dialect(context), _endings(_strings(_DIALECT)))))
    title = f'"""Passes and dialects of the pinned bindings. Written by ``python -m {__package__}.scan_upstream``."""'
    lists = f'NAMES: str = """\n{_wrapped(names)}\n"""\n\nDIALECTS: str = """\n{dialects}\n"""\n'
    return f"{title}\n\n{lists}\nANCHORED = {{\n{''.join(entries)}}}\n"


def _strings(pattern: bytes) -> set[str]:
    folder = Path(importlib.import_module(f"{PACKAGE}._mlir_libs").__file__ or "").parent
    (library,) = folder.glob("lib*AggregateCAPI.*")
    return {word.decode() for word in re.findall(pattern, library.read_bytes())}


def _endings(strings: set[str]) -> set[str]:
    """Linkers keep a string that another one ends with as a part of that one."""
    return {string[start:] for string in strings for start in range(len(string))}


def _has_dialect(context: Any) -> Callable[[str], bool]:
    """Whether ``context`` has a dialect of a name."""

    def has(name: str) -> bool:
        try:
            return bool(context.get_dialect_descriptor(name))
        except ValueError:
            return False

    return has


def _anchor(name: str, context: Any) -> str:
    """The op that the pass is restricted to, read off the refusal to put it on an op that does not exist.

    Pipelines (which print as other passes) are left out: upstream ends the process over one on the wrong op.
    """
    (root,) = parse_elements(str(PassManager.parse(f"any({name})", context)))
    if [element.name for element in root.body or []] != [name]:
        return ""
    try:
        PassManager.parse(f"no.such_op({name})", context)
    except ValueError as error:
        return restriction(str(error))
    return ""


def _wrapped(names: list[str]) -> str:
    return textwrap.fill(" ".join(names), 116, break_on_hyphens=False)


if __name__ == "__main__":
    TARGET.write_text(scan(), encoding="utf-8")
