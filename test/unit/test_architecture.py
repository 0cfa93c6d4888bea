"""What may import what, as docs/architecture.md draws it: imports run down, never in a circle."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from llm_mlir.pipeline import find_pass
from llm_mlir.pipeline.finder import pass_modules

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
FOLDERS = {
    "llm_mlir": ROOT / "python/llm_mlir",
    **{f"llm_mlir.{name}": ROOT / name for name in ("dialects", "passes", "tools")},
}


@cache
def modules() -> dict[str, Path]:
    """Every module of the package with its file."""
    found = {}
    for package, folder in FOLDERS.items():
        for file in folder.rglob("*.py"):
            parts = (package, *file.relative_to(folder).with_suffix("").parts)
            found[".".join(parts).removesuffix(".__init__")] = file
    return found


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a file, those inside ``if TYPE_CHECKING`` left out."""
    yield tree
    for child in ast.iter_child_nodes(tree):
        if not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from nodes(child)


def imported(name: str, node: ast.AST) -> list[str]:
    """What one statement of module ``name`` imports, as dotted names that may go on into a module."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    base = name.split(".") if modules()[name].name == "__init__.py" else name.split(".")[:-1]
    base = base[: len(base) + 1 - node.level] if node.level else []
    source = ".".join([*base, *([node.module] if node.module else [])])
    return [f"{source}.{alias.name}" for alias in node.names]


@cache
def imports() -> dict[str, set[str]]:
    """The modules of ours that each module imports, at its top or inside functions."""
    arrows = {}
    for name, file in modules().items():
        names = [path for node in nodes(ast.parse(file.read_text(encoding="utf-8"))) for path in imported(name, node)]
        targets = {path if path in modules() else path.rpartition(".")[0] for path in names}
        arrows[name] = targets & modules().keys() - {name}
    return arrows


def room(module: str) -> str:
    """The folder below ``llm_mlir`` that a module lies in, or the module itself."""
    return module.split(".")[1] if "." in module else module


@cache
def layers() -> dict[str, int]:
    """Each room's layer, 0 at the bottom, as the page lists them from top to bottom."""
    (drawing,) = re.findall(r"(?ms)^```layers\n(.*?)^```$", PAGE)
    rows = [line.split("  ")[0].split() for line in drawing.splitlines()]
    return {name: layer for layer, row in enumerate(reversed(rows)) for name in row}


def circles(arrows: dict[str, set[str]]) -> list[set[str]]:
    """The sets of names that reach each other."""
    reach = {name: reachable(name, arrows) for name in arrows}
    rings = {frozenset(other for other in reach[name] if name in reach.get(other, ())) for name in arrows}
    return [set(ring) for ring in rings if ring]


def reachable(start: str, arrows: dict[str, set[str]]) -> set[str]:
    found, waiting = set(), [start]
    while waiting:
        for target in arrows.get(waiting.pop(), set()) - found:
            found.add(target)
            waiting.append(target)
    return found


def test_every_room_has_a_layer():
    assert set(map(room, modules())) == set(layers())


def test_imports_run_down():
    up = {
        (source, target)
        for source, targets in imports().items()
        for target in targets
        if layers()[room(source)] < layers()[room(target)]
    }
    assert not up


def test_modules_hold_no_circles():
    assert not circles(imports())


def test_rooms_hold_no_circles():
    arrows: dict[str, set[str]] = {}
    for source, targets in imports().items():
        if source != "llm_mlir":
            others = {room(target) for target in targets} - {room(source)}
            arrows.setdefault(room(source), set()).update(others)
    assert not circles(arrows)


def group(module: str) -> str:
    """The group of a pass or of its helpers; empty for what is none."""
    parts = module.split(".")
    return parts[2] if room(module) == "passes" and len(parts) > 2 else ""


def test_groups_of_passes_do_not_import_each_other():
    arrows = {
        (source, target)
        for source, targets in imports().items()
        for target in targets
        if group(source) and group(target) and group(source) != group(target)
    }
    assert not arrows


@pytest.mark.parametrize("name", pass_modules())
def test_every_module_of_a_group_is_a_pass(name):
    assert find_pass(name) is not None


def test_only_one_file_imports_mlir():
    from llm_mlir.mlir import PACKAGE

    files = (file for file in modules().values() if file != FOLDERS["llm_mlir"] / "mlir.py")
    pattern = re.compile(rf"^\s*(from|import) ({PACKAGE}|mlir)\b", re.MULTILINE)
    assert not [file for file in files if pattern.search(file.read_text(encoding="utf-8"))]
