"""Reproducers: IR with the passes that make it fail, in MLIR's own form, so that mlir-opt runs ours and we run its.

The pipeline stands in the file's metadata, behind the IR::

    {-#
      external_resources: {
        mlir_reproducer: { pipeline: "builtin.module(cse)", disable_threading: true, verify_each: true },
        llm_opt: { load0: "/home/me/passes.py" }
      }
    #-}

``llm_opt`` is ours: the Python and IRDL files that a run needs, and the stage whose contract is checked at the end.
mlir-opt warns that it does not know it.
"""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .arguments import OptError

GROUPS = ("mlir_reproducer", "llm_opt")
_TOKEN = re.compile(
    r'"(?P<string>(?:[^"\\\n]|\\.)*)"|//[^\n]*|(?P<open>\{-#)|(?P<close>#-\})|(?P<word>[\w.$-]+)|[{},:]'
)
_ESCAPE = re.compile(rb'\\([0-9A-Fa-f]{2}|[nt"\\])')
_LETTERS = {b"n": b"\n", b"t": b"\t", b'"': b'"', b"\\": b"\\"}

Resources = Mapping[str, Any]  # what is between braces: texts, truths and further ones by their keys


def reproducer_text(
    asm: str, pipeline: str, failed: str, arguments: argparse.Namespace, contract: Mapping[str, str] | None = None
) -> str:
    """A file that repeats the failure of ``failed`` (or of nothing in particular) under ``llm-opt --run-reproducer``.

    ``contract`` names the stage and the target whose contract fails, if that is what does.
    """
    run = {"pipeline": pipeline, "disable_threading": True, "verify_each": arguments.verify_each}
    ours: dict[str, str | bool] = {f"load{n}": str(Path(file).resolve()) for n, file in enumerate(arguments.load)}
    if arguments.irdl_file:
        ours["irdl_file"] = str(Path(arguments.irdl_file).resolve())
    if arguments.allow_unregistered_dialect:
        ours["allow_unregistered_dialect"] = True
    groups = {"mlir_reproducer": run, "llm_opt": {**ours, **(contract or {})}}
    metadata = ",\n".join(_group(name, entries) for name, entries in groups.items() if entries)
    of = f" of '{' '.join(failed.split())}'" if failed else ""
    title = f"// llm-opt reproducer{of}: run it by llm-opt FILE --run-reproducer"
    return f"{title}\n{asm.rstrip()}\n\n{{-#\n  external_resources: {{\n{metadata}\n  }}\n#-}}\n"


def _group(name: str, entries: Mapping[str, str | bool]) -> str:
    return (
        f"    {name}: {{\n" + ",\n".join(f"      {key}: {_value(value)}" for key, value in entries.items()) + "\n    }"
    )


def _value(value: str | bool) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    plain = (
        chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\{b:02X}" for b in value.encode(errors="surrogateescape")
    )
    return f'"{"".join(plain)}"'


def take_reproducer(arguments: argparse.Namespace, name: str, data: bytes) -> None:
    """Completes ``arguments`` by what the reproducer ``data`` says. Raises ``OptError`` for what is none."""
    resources = external_resources(data)
    run, ours = (resources.get(group, {}) for group in GROUPS)
    pipeline = run.get("pipeline") if isinstance(run, Mapping) else None
    if not isinstance(pipeline, str):
        kind = "bytecode, whose resources the bindings do not read" if data.startswith(b"ML\xefR") else "no reproducer"
        raise OptError(f"'{name}' is {kind}: --run-reproducer expects text with an mlir_reproducer that has a pipeline")
    arguments.pass_pipeline = pipeline
    arguments.verify_each = run.get("verify_each", arguments.verify_each) is not False
    arguments.load = [*(file for key, file in ours.items() if key.startswith("load")), *arguments.load]
    arguments.irdl_file = arguments.irdl_file or ours.get("irdl_file")
    arguments.allow_unregistered_dialect |= "allow_unregistered_dialect" in ours
    arguments.target = arguments.target or ours.get("target")
    arguments.contract = ours.get("stage")


def external_resources(data: bytes) -> Resources:
    """The external resources in the metadata of MLIR text, by their keys; empty where there are none."""
    if b"mlir_reproducer" not in data:
        return {}
    found: dict[str, Any] = {}
    tokens = _TOKEN.finditer(data.decode(errors="surrogateescape"))
    for token in tokens:
        if token["open"]:
            section = _braced(tokens)
            external = section.get("external_resources")
            found.update(external if isinstance(external, Mapping) else {})
    return found


def _braced(tokens: Any) -> dict[str, Any]:
    """What comes up to the brace that closes: ``key: value``, where a value may be in braces itself."""
    entries: dict[str, Any] = {}
    key = ""
    for token in tokens:
        if token.group() in ("}", "#-}"):
            break
        if token.group() == "{":
            entries[key], key = _braced(tokens), ""
        elif token["string"] is not None or token["word"]:
            value = token["word"] if token["string"] is None else _plain(token["string"])
            if key:
                truth = {"true": True, "false": False}
                entries[key], key = value if token["word"] is None else truth.get(value, value), ""
            else:
                key = value
    return entries


def _plain(escaped: str) -> str:
    """A string literal of MLIR without its escapes."""

    def letter(match: re.Match[bytes]) -> bytes:
        return _LETTERS.get(match[1]) or bytes([int(match[1], 16)])

    return _ESCAPE.sub(letter, escaped.encode(errors="surrogateescape")).decode(errors="surrogateescape")
