"""docs/attributes.md lists every attribute, role and kind of values that the sources or the tests use."""

import ast
import dataclasses
import re
from pathlib import Path

from llm_mlir import abi
from llm_mlir.abi.rules import VALUES
from llm_mlir.tools.docs.dialect_page import op_classes

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [file for name in ("python", "dialects", "passes", "tools") for file in (ROOT / name).rglob("*.py")]
LISTED = re.findall(r"(?m)^\| `([\w.]+)` \|", (ROOT / "docs" / "attributes.md").read_text(encoding="utf-8"))
NAME = re.compile(r"llm\.[a-z_]+")


def in_sources() -> set[str]:
    """The attributes that are strings of their own in the sources, or are read and written by ``ArgInfo``."""
    constants = (node for file in SOURCES for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    strings = {node.value for node in constants if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    fields = {f"llm.{field.name}" for field in dataclasses.fields(abi.ArgInfo)}
    return {text for text in strings if NAME.fullmatch(text)} - ops() | fields


def in_ir() -> set[str]:
    """The attributes in the IR of tests and pages; there ops stand in quotes."""
    files = [*(ROOT / "test").rglob("*.mlir"), *(ROOT / "docs" / "stages").glob("*.mlir")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return set(re.findall(r"[{,] ?(llm\.[a-z_]+)(?= = |[,}])", text))


def ops() -> set[str]:
    return {op.OPERATION_NAME for op in op_classes()}


def test_every_attribute_is_listed_once():
    assert sorted(name for name in LISTED if NAME.fullmatch(name)) == sorted(in_sources() | in_ir())


def test_attributes_are_found_in_sources_and_ir():
    assert {"llm.role", "llm.tiles", "llm.arena_bytes"} <= in_sources() & in_ir()


def test_roles_and_kinds_of_values_are_listed():
    assert [name for name in LISTED if not NAME.fullmatch(name)] == [*sorted(abi.ROLES, key=LISTED.index), *VALUES]
