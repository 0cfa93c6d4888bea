"""``docs/passes.md``: every pass from its class and options; its ``basic.mlir`` test, run, is the example."""

import re
from itertools import groupby
from pathlib import Path

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import MLIRError, ir
from llm_mlir.pipeline import Pass, registered_passes, run_passes
from llm_mlir.pipeline.finder import import_all_passes, pass_modules
from llm_mlir.pipeline.options import options_of
from llm_mlir.tools.docs.markdown import NOTICE, as_markdown, code, docstring, page, summary, table

_FOLDED_LINES = 25
_GROUPS = ("analysis", "graph", "distribute", "convert", "schedule", "vector", "parallel", "memory")
_RUN = re.compile(r"// RUN: llm-opt %s --passes=(?:'([^']*)'|\"([^\"]*)\"|(\S+))")


def passes_page(root: Path) -> str:
    """The page, with examples out of ``test/passes`` below ``root``."""
    import_all_passes()
    modules = pass_modules()
    classes = [cls for name, cls in registered_passes().items() if name in modules]
    classes.sort(key=lambda cls: ((*_GROUPS, _group(cls)).index(_group(cls)), cls.name))
    contents = [(f"[`{cls.name}`](#{cls.name})", _group(cls), summary(cls)) for cls in classes]
    sections: list[str] = []
    for group, members in groupby(classes, _group):
        sections.append(f"## {group}")
        for cls in members:
            sections += _section(
                cls, root / "test" / "passes" / group / cls.__module__.rpartition(".")[2] / "basic.mlir"
            )
    return page(
        "# Passes",
        NOTICE,
        "Passes of this project; pipelines mix them freely with upstream's (`llm-opt --list-passes` shows both).",
        table(["pass", "group", ""], contents),
        *sections,
    )


def _group(cls: type[Pass]) -> str:
    return cls.__module__.split(".")[2]


def _section(cls: type[Pass], test: Path) -> list[str]:
    rows = [
        (f"`{o.name}`", o.type, f"`{o.default}`" if o.default else "", as_markdown(o.help)) for o in options_of(cls)
    ]
    anchor = "" if cls.anchor == "builtin.module" else f"Runs on `{cls.anchor}`."
    after = f"After {', '.join(f'`{name}`' for name in cls.after)}, where these run." if cls.after else ""
    options = table(["option", "type", "default", ""], rows)
    return [f"### `{cls.name}`", docstring(cls), anchor, after, options, *(_example(test) if test.exists() else [])]


def _example(test: Path) -> list[str]:
    """The first case of a test, before and after its own pipeline."""
    text = test.read_text(encoding="utf-8")
    run = _RUN.search(text)
    if run is None:
        return []
    pipeline = next(group for group in run.groups() if group)
    case = first_case(text)
    after = run_case(case, pipeline.replace("%S", str(test.parent)))
    return [f"Before, and after `--passes={pipeline}`:", code(case), _folded(after)]


def first_case(text: str) -> str:
    """The first function of a test and those that call it, without the lines for lit and filecheck.

    A module that is written out, for its attributes, stays whole.
    """
    text = re.sub(r"(?m)^\s*// *(RUN|CHECK[-\w]*):.*\n", "", text.split("// -----")[0])
    functions = re.findall(r"(?ms).*?^}$", text)
    if not functions or re.search(r"(?m)^(builtin\.)?module\b", text):
        return text.strip("\n")
    first = re.search(r"func\.func.*?(@\w+)", functions[0])
    callers = [f for f in functions[1:] if first and f"call {first[1]}(" in f]
    return "\n\n".join(function.strip("\n") for function in [functions[0], *callers])


def run_case(case: str, pipeline: str) -> str:
    """What a pipeline makes of a module in text."""
    with new_context() as context:
        try:
            module = ir.Module.parse(case, context)
        except MLIRError as error:
            raise ValueError(f"the first function of a basic.mlir must parse by itself: {error}\n{case}") from error
        run_passes(module, pipeline)
        return _unwrapped(str(module))


def _unwrapped(module: str) -> str:
    """A printed module without its outermost braces, unless they carry attributes."""
    head, middle, tail = module.strip("\n").partition("module {\n")
    if not middle:
        return head
    return head + re.sub(r"(?m)^  ", "", tail.removesuffix("}"))


def _folded(text: str) -> str:
    lines = text.count("\n")
    if lines <= _FOLDED_LINES:
        return code(text)
    return f"<details><summary>Result ({lines} lines)</summary>\n\n{code(text)}\n\n</details>"
