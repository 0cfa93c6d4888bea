"""Which faults are planted, which tests are near them, and what is known of those that change nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from llm_mlir.testing.mutants.__main__ import diff, main
from llm_mlir.testing.mutants.choice import choose, core_tests, near_tests, source_files
from llm_mlir.testing.mutants.equivalents import EQUIVALENTS, Equivalent, reason, stale
from llm_mlir.testing.mutants.sites import sites

ROOT = Path(__file__).resolve().parents[2]
SOURCE = '''"""A docstring: 1 < 2."""

LIMIT = 4


def f(a: int = 3, b="slt") -> "a < b":
    """Says a < b."""
    if a < 3 and b:  # not a comment's a < b
        raise ValueError(f"{a < 1}")
    rw.remark(a, b)
    g(a, b)
    return max(a + 1, 2) if zip(a, b, strict=True) else compare("sle", a)
'''


def faults(tmp_path: Path, source: str = SOURCE) -> set[tuple[str, str, str]]:
    file = tmp_path / "source.py"
    file.write_text(source)
    return {(site.kind, site.old, site.new) for site in sites(tmp_path, file)}


def test_faults_of_a_function(tmp_path: Path):
    assert faults(tmp_path) == {
        ("comparison", "<", "<="),
        ("constant", "3", "4"),
        ("condition", "a < 3 and b", "(not (a < 3 and b))"),
        ("condition", "and", "or"),
        ("dropped", "g(a, b)", "pass"),
        ("arguments", "a, b", "b, a"),
        ("condition", "zip(a, b, strict=True)", "(not (zip(a, b, strict=True)))"),
        ("comparison", "max", "min"),
        ("arithmetic", "+", "-"),
        ("constant", "1", "2"),
        ("constant", "2", "3"),
        ("comparison", '"sle"', '"slt"'),
        ("arguments", '"sle", a', 'a, "sle"'),
    }


def test_columns_are_bytes(tmp_path: Path):
    assert ("comparison", "<", "<=") in faults(tmp_path, 'def f(a):\n    return "é", a < "ü"\n')


def test_each_fault_is_a_program(tmp_path: Path):
    file = tmp_path / "source.py"
    file.write_text(SOURCE)
    for site in sites(tmp_path, file):
        compile(site.apply(SOURCE.encode()), "source.py", "exec")
        assert diff(site, SOURCE.encode()).count("\n-") == 1


def test_a_hundred_faults_are_of_all_kinds_and_always_the_same():
    chosen = choose(ROOT, 100, 0)
    assert chosen == choose(ROOT, 100, 0)
    assert len({(site.file, site.function) for site in chosen}) == 100
    assert {site.kind for site in chosen} == {
        "comparison",
        "constant",
        "condition",
        "dropped",
        "arguments",
        "arithmetic",
    }
    assert {site.file.split("/")[0] for site in chosen} == {"passes", "python"}


def test_near_tests_are_there():
    for file in source_files(ROOT)[::9]:
        name = str(file.relative_to(ROOT))
        assert all((ROOT / test).exists() for test in (*near_tests(ROOT, name), *core_tests(name)))
    assert near_tests(ROOT, "passes/schedule/tile_rows.py")[0] == "test/passes/schedule/tile_rows"
    helper = near_tests(ROOT, "passes/schedule/attention/mask.py")
    assert helper[0] == "test/passes/schedule/lower_attention"
    assert "test/unit/test_sampling.py" in near_tests(ROOT, "python/llm_mlir/runtime/sampling.py")


def test_what_changes_nothing_is_known_by_its_lines(tmp_path: Path):
    file = tmp_path / "source.py"
    file.write_text(SOURCE)
    site = next(site for site in sites(tmp_path, file) if site.new == "<=")
    known = [Equivalent("source.py", *site.lines(SOURCE.encode()), "nobody asks")]
    assert reason(site, SOURCE.encode(), known) == "nobody asks"
    assert not reason(replace(site, new="=="), SOURCE.encode(), known)
    assert not stale(tmp_path, known)
    file.write_text(SOURCE.replace("a < 3 and", "a < 4 and"))
    assert len(stale(tmp_path, known)) == 1


def test_nothing_known_is_stale():
    assert not stale(ROOT)
    assert all(each.reason and each.before != each.after for each in EQUIVALENTS)


def test_the_command_runs_in_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main([]) == 2
    assert "expects to run in the repository" in capsys.readouterr().err
