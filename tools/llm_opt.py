"""``llm-opt``: runs passes, ours and upstream's, or the whole lowering on MLIR. See ``llm-opt --help``."""

import sys

from llm_mlir.opt.command import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
