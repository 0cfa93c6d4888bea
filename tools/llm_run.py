"""``llm-run``: generates text from a Hugging Face model directory. See ``llm-run --help``."""

import sys

from llm_mlir.run.command import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
