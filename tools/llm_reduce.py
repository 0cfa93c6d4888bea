"""``llm-reduce``: makes a module smaller as long as it fails in the same way. See ``llm-reduce --help``."""

import sys

from llm_mlir.reduce.command import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
