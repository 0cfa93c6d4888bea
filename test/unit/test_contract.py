"""The pages that promise something name the tests that hold it: there are such tests, for each line."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs" / "contract.md", ROOT / "docs" / "promises.md", ROOT / "SECURITY.md"]


@cache
def functions_of(name: str) -> set[str]:
    """The functions of a file of tests."""
    tree = ast.parse((ROOT / "test" / name).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def rows(page: Path) -> list[list[str]]:
    """The cells of the lines of tables, without their heads."""
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines if "| Test |" not in line]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_named_tests_exist(page):
    """``::test`` is one of the file that was named last."""
    file, named = "", 0
    for name, test in re.findall(
        r"`(?:test/)?((?:\w+/)?test_\w+\.py)?(?:::(test_\w+))?`", page.read_text(encoding="utf-8")
    ):
        file = (name if "/" in name else f"unit/{name}") if name else file
        if test:
            named += 1
            assert test in functions_of(file), f"{page.name}: no test {test} in {file}"
    assert named > 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_promise_names_a_test(page):
    without = [row for row in rows(page) if not row[-1] and row[-2]]
    assert without == []
