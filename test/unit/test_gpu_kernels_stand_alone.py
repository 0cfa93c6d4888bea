"""Kernels for GPUs and for CPUs are put together from shared parts, not from each other."""

from pathlib import Path

import pytest

import llm_mlir.passes

PASSES = Path(llm_mlir.passes.__file__).parent


@pytest.mark.parametrize(("group", "other"), [("gpu", "vector"), ("vector", "gpu")])
def test_a_group_of_passes_imports_nothing_of_the_other(group: str, other: str) -> None:
    files = sorted((PASSES / group).rglob("*.py"))
    assert files
    foreign = (f"llm_mlir.passes.{other}", f"from ..{other}", f"from ...{other}")
    assert [file.name for file in files if any(name in file.read_text() for name in foreign)] == []
