"""Every command and script in the README runs."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SET_UP = {"run", "test"}  # the two lines that make the environment this test runs in; .ci/run executes them
NEEDS_GPU = {"gpu"}  # what runs nowhere but on a machine with one
BLOCKS = re.findall(r"(?ms)(?:^<!-- ci: (\w+) -->\n)?^```(\w+)\n(.*?)^```$", README)


def blocks(language: str) -> list[str]:
    return [text for mark, found, text in BLOCKS if found == language and not mark]


def run(command: list[str], **options) -> str:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, **options)
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    return result.stdout


def test_set_up_lines_are_there_for_ci():
    marked = {mark: text for mark, language, text in BLOCKS if mark}
    assert set(marked) == SET_UP | NEEDS_GPU
    assert all(len(text.splitlines()) == 1 for text in marked.values())


@pytest.mark.parametrize("script", blocks("bash"))
def test_commands_run(script):
    assert run(["bash", "-euo", "pipefail", "-c", script])


@pytest.mark.parametrize("script", blocks("python"))
def test_script_runs(script):
    assert run([sys.executable, "-c", script])


@pytest.mark.parametrize("module", blocks("mlir"))
def test_ir_is_valid(module):
    assert "llm." in run(["llm-opt"], input=module)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\]\((?!https?:|#)([^)#]+)", README))))
def test_link_leads_to_a_file(path):
    assert (ROOT / path).exists()
