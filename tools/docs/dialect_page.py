"""``docs/dialect.md``: every op from its class, its builder and its round-trip test."""

import inspect
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from llm_mlir.dialects import llm
from llm_mlir.dialects.llm import shapes
from llm_mlir.tools.docs.markdown import NOTICE, as_markdown, code, docstring, page, table


def op_classes() -> list[Any]:
    """The classes of all ops, family by family, each family in the order of its file."""
    exported = [getattr(llm, name) for name in llm.__all__]
    ops = [each for each in exported if each in llm.LLM.operations]
    return sorted(ops, key=lambda cls: (cls.__module__, inspect.getsourcelines(cls)[1]))


def dialect_page(root: Path) -> str:
    """The page, with examples out of ``test/dialects`` below ``root``."""
    tests = sorted((root / "test" / "dialects").rglob("roundtrip*.mlir"))
    examples = _examples("\n".join(test.read_text(encoding="utf-8") for test in tests))
    families = [(sys.modules[name], list(ops)) for name, ops in groupby(op_classes(), lambda cls: cls.__module__)]
    contents = [(_anchor(_title(family)), ", ".join(_link(op) for op in ops)) for family, ops in families]
    sections = [block for family, ops in families for block in _family(family, ops, examples)]
    shape_language = as_markdown(inspect.getdoc(shapes) or "").split("\n\n`Bindings`")[0]
    return page(
        "# The `llm` dialect",
        NOTICE,
        docstring(llm.LLM),
        'Ops are written in MLIR\'s generic form: `%y = "llm.silu"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>`.',
        table(["family", "ops"], contents),
        "## Types",
        shape_language,
        *sections,
    )


def _examples(text: str) -> dict[str, str]:
    """For each op's name the first line of a test that holds it."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        match = re.match(r'\s*(%.* = )?"(llm\.\w+)"\(', line)
        if match:
            found.setdefault(match[2], line.strip())
    return found


def _title(module: Any) -> str:
    return module.__name__.rpartition(".")[2].capitalize()


def _anchor(title: str) -> str:
    return f"[{title}](#{title.lower()})"


def _link(op: Any) -> str:
    name = op.OPERATION_NAME
    return f"[`{name}`](#{name.replace('.', '')})"


def _family(module: Any, ops: list[Any], examples: dict[str, str]) -> list[str]:
    blocks = [f"## {_title(module)}", docstring(module)]
    for op in ops:
        example = examples.get(op.OPERATION_NAME)
        blocks += [f"### `{op.OPERATION_NAME}`", docstring(op), _values(op), _attributes(op), _builder(op)]
        blocks += [code(example)] if example else []
    return blocks


def _values(op: Any) -> str:
    rows = [
        (f"`{name}`", "operand", _type(op, name), "optional" if name in op.OPTIONAL else "") for name in op.OPERANDS
    ]
    rows += [(f"`{name}`", "result", _type(op, name), "") for name in op.result_names()]
    return table(["value", "", "type", ""], rows)


def _type(op: Any, name: str) -> str:
    shape = op.SHAPES[name]
    return f"`{shape.element}`" if shape.dims is None else f"`{shape.element}{shape}`"


def _attributes(op: Any) -> str:
    rows = [(f"`{name}`", rule.text, "optional" if rule.optional else "") for name, rule in op.ATTRIBUTES.items()]
    return table(["attribute", "kind", ""], rows)


def _builder(op: Any) -> str:
    function = getattr(llm, op.OPERATION_NAME.removeprefix("llm."))
    parameters = [p.replace(annotation=p.empty) for p in inspect.signature(function).parameters.values()]
    signature = inspect.Signature(parameters)
    return f"Builder: `llm.{function.__name__}{signature}`"
