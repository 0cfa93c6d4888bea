"""Writes ``upstream_names.py`` for the installed bindings: ``python -m llm_mlir.pipeline.scan_upstream``.

Every string in the bindings' library that looks like the name of a pass is offered to the pass manager.
"""

import importlib
import re
import textwrap
from pathlib import Path
from typing import Any

from ..mlir import PACKAGE, PassManager, ir
from .syntax import parse_elements
from .upstream import is_upstream_pass, restriction

TARGET = Path(__file__).with_name("upstream_names.py")


def scan() -> str:
    """The text of ``upstream_names.py``."""
    context = ir.Context()
    names = sorted(name for name in _candidates() if is_upstream_pass(name, context))
    anchored: dict[str, list[str]] = {}
    for name in names:
        if anchor := _anchor(name, context):
            anchored.setdefault(anchor, []).append(name)
    entries = [f'    "{anchor}": """\n{_wrapped(group)}\n""",\n' for anchor, group in sorted(anchored.items())]
    title = f'"""Upstream\'s passes in the pinned bindings. Written by ``python -m {__package__}.scan_upstream``."""'
    return f'{title}\n\nNAMES: str = """\n{_wrapped(names)}\n"""\n\nANCHORED = {{\n{"".join(entries)}}}\n'


def _candidates() -> set[str]:
    folder = Path(importlib.import_module(f"{PACKAGE}._mlir_libs").__file__ or "").parent
    (library,) = folder.glob("lib*AggregateCAPI.*")
    return {word.decode() for word in re.findall(rb"[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?=\0)", library.read_bytes())}


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
