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


def test_the_new_pass_does_what_its_tests_say(checkout: Path):
    source, basic, no_match = write_pass("llm-skip-softmax", "graph", checkout)
    assert source == checkout / "passes/graph/skip_softmax.py"
    assert "class SkipSoftmax(Pass)" in source.read_text()
    for file in (basic, no_match):
        command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", file, f"--load={source}", "--llm-skip-softmax"]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        subprocess.run([TOOLS / "filecheck", file], input=result.stdout, text=True, check=True)


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
        ("my-pass", "graph", "llm-<verb>-<noun>"),
        ("llm-pass", "graph", "llm-<verb>-<noun>"),
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
