"""Which faults are planted, and which tests are near a file."""

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from random import Random

from .sites import Site, sites

SCOPE = ("passes/", "python/llm_mlir/analysis/", "python/llm_mlir/runtime/", "python/llm_mlir/support/masking.py")
# The emulator is a tool of the tests; the driver of GPUs takes one.
_LEFT_OUT = ("passes/__init__.py", "python/llm_mlir/runtime/emulator", "python/llm_mlir/runtime/device/cuda.py")
_MOST_NEAR = 5

_CORE = {
    "passes/gpu": (
        "test/gpu/test_linears.py",
        "test/gpu/test_attention.py",
        "test/gpu/test_launch_rows.py",
        "test/gpu/test_append_caches_gpu.py",
        "test/gpu/test_gpu_models.py",
    ),
    "passes": (
        "test/numerics/test_kernels.py",
        "test/numerics/test_schedule.py",
        "test/numerics/test_vector_generics.py",
        "test/numerics/test_results.py",
        "test/numerics/test_random_graphs.py",
        "test/numerics/test_models.py",
        "test/unit/test_compiler.py",
    ),
    "python/llm_mlir/analysis": (
        "test/numerics/test_kernels.py",
        "test/numerics/test_random_graphs.py",
        "test/numerics/test_models.py",
        "test/gpu/test_linears.py",
        "test/unit/test_compiler.py",
    ),
    "python/llm_mlir": (
        "test/unit/test_sampling.py",
        "test/unit/test_logit_rules.py",
        "test/unit/test_session.py",
        "test/unit/test_executable.py",
        "test/unit/test_calls.py",
        "test/unit/test_trust.py",
        "test/unit/test_loader_weights.py",
        "test/unit/test_device.py",
        "test/gpu/test_gpu_models.py",
    ),
}
"""What runs when the near tests notice nothing, by the beginning of a file's path; the first that fits counts."""


def source_files(root: Path) -> list[Path]:
    """The files that faults are planted in."""
    files = [
        f for name in SCOPE for f in ([root / name] if (root / name).is_file() else sorted((root / name).rglob("*.py")))
    ]
    return [f for f in files if not str(f.relative_to(root)).startswith(_LEFT_OUT)]


def choose(root: Path, count: int, seed: int) -> list[Site]:
    """``count`` faults of all kinds in turn, one in a function at most."""
    random, by_kind = Random(seed), defaultdict(list)
    for file in source_files(root):
        for site in sites(root, file):
            by_kind[site.kind].append(site)
    for found in by_kind.values():
        random.shuffle(found)
    chosen: list[Site] = []
    functions: set[tuple[str, str]] = set()
    while len(chosen) < count and any(by_kind.values()):
        for found in by_kind.values():
            while found and (found[-1].file, found[-1].function) in functions:
                found.pop()
            if found and len(chosen) < count:
                chosen.append(found.pop())
                functions.add((chosen[-1].file, chosen[-1].function))
    return chosen


def near_tests(root: Path, file: str) -> list[str]:
    """Tests that are about a file: those of its passes, then those that name it or, if few do, what imports it."""
    users = _users(root, file)
    passes = [found for found in (file, *users) if _is_pass(found)]
    folders = [f"test/passes/{Path(each).parent.name}/{Path(each).stem}" for each in passes]
    words = [{_dotted(file), *(f"{name}\\b" for each in passes for name in _pass_names(Path(each).stem))}]
    if not file.startswith("passes/"):
        words += [{rf"\b{name}\b" for name in _public_names(root / each)} for each in (file, *users)]
    return [f for f in folders if (root / f).is_dir()] + _naming(root, words)


def _naming(root: Path, words: list[set[str]]) -> list[str]:
    """The first test files that name one of the first words, then of the others."""
    found: dict[str, None] = {}
    for pattern in (re.compile("|".join(each)) for each in words if each):
        found |= dict.fromkeys(name for name, text in _test_files(root) if pattern.search(text))
    return list(found)[:_MOST_NEAR]


@cache
def _test_files(root: Path) -> list[tuple[str, str]]:
    """Name and text of each test file of pytest, the shortest first."""
    files = [(str(f.relative_to(root)), f.read_text(encoding="utf-8")) for f in (root / "test").rglob("test_*.py")]
    return sorted(files, key=lambda file: (len(file[1]), file[0]))


def core_tests(file: str) -> list[str]:
    """Tests of the whole area of a file."""
    return next(list(tests) for start, tests in _CORE.items() if file.startswith(start))


def _is_pass(file: str) -> bool:
    return re.fullmatch(r"passes/\w+/\w+\.py", file) is not None and not file.endswith("__init__.py")


def _pass_names(stem: str) -> tuple[str, str]:
    return f"llm-{stem.replace('_', '-')}", rf"passes\.\w+\.{stem}"


def _dotted(file: str) -> str:
    name = file.removeprefix("python/llm_mlir/").removesuffix(".py").removesuffix("/__init__").replace("/", r"\.")
    return rf"llm_mlir\.{name}\b"


def _users(root: Path, file: str) -> list[str]:
    """What imports a helper, itself or through others, the nearest first: passes of its group, files of its folder."""
    if _is_pass(file):
        return []
    group = root / "passes" / Path(file).parts[1] if file.startswith("passes/") else (root / file).parent
    arrows = {f: _imported(f.read_text(encoding="utf-8")) for f in sorted(group.rglob("*.py"))}
    reached = [root / file]
    for used in reached:
        reached += [user for user, names in arrows.items() if used.stem in names and user not in reached]
    return [str(each.relative_to(root)) for each in reached[1:]]


def _public_names(file: Path) -> list[str]:
    """Names of classes and functions that are no plain words."""
    nodes = ast.parse(file.read_text(encoding="utf-8")).body
    names = [node.name for node in nodes if isinstance(node, ast.ClassDef | ast.FunctionDef)]
    return [name for name in names if name[0] != "_" and (not name.islower() or "_" in name)]


def _imported(text: str) -> set[str]:
    """Last parts of the names that a file imports or imports from."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    return {(node.module or "").rpartition(".")[2] for node in nodes} | {a.name for node in nodes for a in node.names}
