"""The reference pages: complete, and their check finds what is stale."""

import re
from pathlib import Path

import pytest

from llm_mlir.compiler import STAGES
from llm_mlir.pipeline import find_pass
from llm_mlir.pipeline.finder import pass_modules
from llm_mlir.tools import gen_docs
from llm_mlir.tools.docs.dialect_page import dialect_page, op_classes
from llm_mlir.tools.docs.markdown import as_markdown
from llm_mlir.tools.docs.passes_page import first_case, passes_page

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sections() -> dict[str, str]:
    """Heading to text for every op and pass."""
    pages = dialect_page(ROOT) + passes_page(ROOT)
    return {heading: text for heading, _, text in (part.partition("\n") for part in pages.split("\n### "))}


@pytest.mark.parametrize("op", op_classes(), ids=lambda op: op.OPERATION_NAME)
def test_op_has_formula_types_and_example(op, sections):
    text = sections[f"`{op.OPERATION_NAME}`"]
    assert "| value |" in text
    assert "Builder: `llm." in text
    assert f'"{op.OPERATION_NAME}"(' in text, "no roundtrip test holds the op"


@pytest.mark.parametrize("name", [name for name in pass_modules() if find_pass(name)])
def test_pass_has_example(name, sections):
    shown = rf"Before, and after `--passes=[^`]*\b{re.escape(name)}\b"
    assert re.search(shown, sections[f"`{name}`"]), "no basic.mlir, or no RUN line with the pass"


def test_first_case_keeps_callers_and_drops_checks():
    text = """// RUN: llm-opt %s --passes=x | filecheck %s

// Why.
// CHECK-LABEL: @callee
func.func private @callee() {
  return // CHECK: stays
}

func.func @other() {
  return
}

func.func @caller() {
  call @callee() : () -> ()
  return
}
// -----
func.func @next_case() {
  return
}
"""
    case = first_case(text)
    assert case.startswith("// Why.\nfunc.func private @callee()")
    assert "@caller" in case
    assert "@other" not in case
    assert "@next_case" not in case


def test_indented_docstring_text_becomes_code():
    assert as_markdown("Uses ``x``:\n\n    llm-opt f\n") == "Uses `x`:\n\n```\nllm-opt f\n```\n"


def test_check_names_stale_pages(tmp_path, capsys):
    for folder in ("test", "examples"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    arguments = ["--root", str(tmp_path)]
    assert gen_docs.main([*arguments, "--check"]) == 1
    assert "dialect.md" in capsys.readouterr().err
    assert gen_docs.main(arguments) == 0
    assert gen_docs.main([*arguments, "--check"]) == 0
    page = tmp_path / "docs" / "passes.md"
    page.write_text(page.read_text() + "by hand\n")
    assert gen_docs.main([*arguments, "--check"]) == 1
    assert "-by hand" in capsys.readouterr().err


def test_other_folders_are_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        gen_docs.main(["--root", str(tmp_path)])
    assert "is not the repository" in capsys.readouterr().err


def test_stages_show_one_layer_after_each(tmp_path):
    for folder in ("test", "examples"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    assert gen_docs.main(["--root", str(tmp_path), "--stages"]) == 0
    files = sorted((tmp_path / "docs" / "stages").glob("*.mlir"))
    assert [file.stem.partition("-")[2] for file in files] == [stage.name for stage in STAGES]
    assert all("@decode_layer" in file.read_text() for file in files)
