"""``python -m llm_mlir.bench``: ``llm-bench`` where it is not installed."""

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main())
