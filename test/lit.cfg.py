"""lit finds the ``.mlir`` tests with this file: ``lit test/``. pytest runs the same tests (``lit_items.py``)."""

import os
import sys
from pathlib import Path

import lit.formats

config = globals()["config"]  # lit puts it there

config.name = "llm-mlir"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir"]
config.excludes = ["Inputs", "Output"]
config.test_source_root = str(Path(__file__).parent)
config.test_exec_root = str(Path(__file__).parents[1] / "build" / "lit")

# llm-opt and filecheck come from the environment whose Python runs lit.
config.environment["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
if "PYTHONPATH" in os.environ:  # a tree staged by CMake instead of an installed one
    config.environment["PYTHONPATH"] = os.environ["PYTHONPATH"]
config.substitutions.append(("%examples", str(Path(__file__).parents[1] / "examples")))
