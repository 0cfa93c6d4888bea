"""Every command and script on the pages written by hand does what the page says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    ROOT / "CONTRIBUTING.md",
    ROOT / "examples" / "research.md",
    *(ROOT / "docs" / f"{name}.md" for name in ("architecture", "attributes", "debugging", "gpu", "pillars")),
]
ADDING = ROOT / "docs" / "adding.md"
TOOLS = Path(sys.executable).parent
SHARED = ("python", "dialects", "passes", "tools", "test", "docs", "examples", "pyproject.toml", "README.md")


class Block(NamedTuple):
    """A fenced block of a page; ``output`` is the ``text`` block behind a command, if there is one."""

    mark: str
    language: str
    text: str
    output: str = ""

    def __str__(self) -> str:
        return self.text.partition("\n")[0]


def blocks(page: str) -> list[Block]:
    fences = re.findall(r"(?ms)(?:^<!-- (.+?) -->\n)?^```(\w*)\n(.*?)^```$", page)
    outputs = [text if language == "text" else "" for _, language, text in [*fences[1:], ("", "", "")]]
    return [Block(*fence, output) for fence, output in zip(fences, outputs, strict=True)]


def read(path: Path) -> list[Block]:
    return blocks(path.read_text(encoding="utf-8"))


def run(block: Block, folder: Path, **variables: str) -> None:
    """Runs a block and looks for each line of its output in what it prints."""
    (folder / "build").mkdir(exist_ok=True)
    command = ["bash", "-euo", "pipefail", "-c", block.text] if block.language == "bash" else [sys.executable, "-c"]
    command += [block.text] if block.language == "python" else []
    environment = {**os.environ, "PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}", **variables}
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    printed = result.stdout + result.stderr
    assert (result.returncode != 0) == (block.mark == "fails"), printed
    assert "Traceback" not in printed
    assert all(line in printed for line in block.output.splitlines()), printed


def runnable(path: Path) -> list[Block]:
    return [block for block in read(path) if block.language in ("bash", "python") and "file:" not in block.mark]


@pytest.mark.parametrize("block", [block for page in PAGES for block in runnable(page)], ids=str)
def test_command_does_what_the_page_says(block):
    if "ruff" in block.text and not (TOOLS / "ruff").exists():
        pytest.skip("ruff is in the extra 'lint'")
    run(block, ROOT)


@pytest.mark.parametrize("block", [b for page in PAGES for b in read(page) if b.language == "mlir"], ids=str)
def test_ir_is_valid(block):
    command = [sys.executable, "-m", "llm_mlir.tools.llm_opt", "--stop-after=graph"]
    assert "llm." in subprocess.run(command, input=block.text, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the repository that imports as it lies there."""
    ignore = shutil.ignore_patterns("__pycache__", "Output", ".lit_test_times.txt")
    for name in SHARED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name, **({"ignore": ignore} if (ROOT / name).is_dir() else {}))
    for name in ("dialects", "passes", "tools"):
        (tmp_path / "python" / "llm_mlir" / name).symlink_to(tmp_path / name)
    return tmp_path


def sections() -> dict[str, list[Block]]:
    parts = re.split(r"(?m)^## ", ADDING.read_text(encoding="utf-8"))[1:]
    found = {part.partition("\n")[0]: blocks(part) for part in parts}
    assert len(found) == len(parts), "two sections of one name"
    return found


@pytest.mark.parametrize("name", sections())
def test_what_is_added_works(name, checkout):
    """Writes the files of a section and runs its commands, in order."""
    for block in sections()[name]:
        kind, _, place = block.mark.partition(": ")
        if kind == "file":
            (checkout / place).parent.mkdir(parents=True, exist_ok=True)
            (checkout / place).write_text(block.text, encoding="utf-8")
        elif block.language in ("bash", "python"):
            run(block, checkout, PYTHONPATH=str(checkout / "python"))


LINKS = {
    (page, link) for page in [*PAGES, ADDING] for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text())
}


@pytest.mark.parametrize(("page", "link"), sorted(LINKS), ids=str)
def test_link_leads_to_a_file(page, link):
    assert (page.parent / link).exists()
