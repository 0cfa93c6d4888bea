"""``llm-bench``: measures the machine, llm-mlir and its peers side by side. See ``llm-bench --help``."""

import sys

from llm_mlir.bench.command import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
