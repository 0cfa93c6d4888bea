"""What a start from caches leaves alone: it is most of the time to the first token of a small model."""

import subprocess
import sys

import pytest

HEAVY = ("concurrent.futures", "importlib.metadata", "numpy.random", "subprocess")
COMPILER = ("llm_mlir.mlir", "llm_mlir.pipeline", "llm_mlir.codegen.emit", "llm_mlir.dialects")

CODE = """
import sys
from llm_mlir.run.command import main
code = main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory, model_directory):
    """The modules that the second of two runs has imported when it is over."""
    command = [sys.executable, "-c", CODE, str(model_directory()), "-p", "the cat", "-n", "1", "--context", "64"]
    command += ["--cache-dir", str(tmp_path_factory.mktemp("cache"))]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(2)]
    return set(runs[1].stderr.split())


@pytest.mark.parametrize("name", [*COMPILER, *HEAVY])
def test_a_cached_start_does_not_import(imported, name):
    assert "llm_mlir.runtime.executable" in imported
    assert name not in imported
