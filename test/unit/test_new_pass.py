"""new_pass writes a pass whose tests pass."""

import subprocess
import sys
from pathlib import Path

import pytest

from llm_mlir.tools.new_pass import NewPassError, main, write_pass

REPOSITORY = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """An empty tree like ours."""
    (tmp_path / "passes" / "graph").mkdir(parents=True)
    (tmp_path / "passes" / "graph" / "__init__.py").touch()
    (tmp_path / "test").mkdir()
    return tmp_path


def passes_test(name: str, source: Path, file: Path) -> bool:
    """Whether the pass in ``source`` does what a lit file checks."""
    command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", file, f"--load={source}", f"--{name}"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return not subprocess.run([TOOLS / "filecheck", file], input=result.stdout, text=True).returncode


@pytest.mark.parametrize("name", ["llm-skip-softmax", "llm-skip"])
def test_the_new_pass_does_what_its_tests_say(checkout: Path, name: str):
    source, *tests = write_pass(name, "graph", checkout)
    assert source == checkout / "passes/graph" / f"{name[4:].replace('-', '_')}.py"
    assert f"class {name[4:].title().replace('-', '')}(Pass)" in source.read_text()
    assert all(passes_test(name, source, file) for file in tests)


def test_no_match_fails_for_a_pass_that_matches_too_much(checkout: Path):
    source, basic, no_match = write_pass("llm-skip-softmax", "graph", checkout)
    guard = ' or softmax.name != "llm.softmax"'
    assert guard in source.read_text()
    source.write_text(source.read_text().replace(guard, ""))
    assert passes_test("llm-skip-softmax", source, basic)
    assert not passes_test("llm-skip-softmax", source, no_match)


@pytest.mark.skipif(not (TOOLS / "ruff").exists(), reason="ruff is in the extra 'lint'")
def test_the_new_pass_is_clean(checkout: Path):
    source, *_ = write_pass("llm-skip-softmax", "graph", checkout)
    config = ["--config", str(REPOSITORY / "pyproject.toml")]
    for command in (["check"], ["format", "--check"]):
        result = subprocess.run([TOOLS / "ruff", *command, *config, source], capture_output=True, text=True)
        assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("name", "group", "message"),
    [
        ("my-pass", "graph", r"llm-<verb>\[-<noun>\]"),
        ("llm-", "graph", r"llm-<verb>\[-<noun>\]"),
        ("llm-1x", "graph", r"llm-<verb>\[-<noun>\]"),
        ("llm-skip-softmax", "grahp", "did you mean 'graph'"),
    ],
)
def test_bad_names_are_explained(checkout: Path, name: str, group: str, message: str):
    with pytest.raises(NewPassError, match=message):
        write_pass(name, group, checkout)


def test_nothing_is_overwritten(checkout: Path):
    write_pass("llm-skip-softmax", "graph", checkout)
    with pytest.raises(NewPassError, match=r"passes/graph/skip_softmax\.py"):
        write_pass("llm-skip-softmax", "graph", checkout)


def test_command_line(checkout: Path, capsys: pytest.CaptureFixture):
    assert main(["convert-a-to-b", "--group", "graph", "--root", str(checkout)]) == 0
    assert "passes/graph/convert_a_to_b.py" in capsys.readouterr().out
    assert main(["llm-x-y", "--group", "graph", "--root", str(checkout / "test")]) == 1
    assert "no checkout" in capsys.readouterr().err
