"""``llm-run``: generates text from a Hugging Face model directory. See ``llm-run --help``."""

import sys


def main() -> int:
    """Runs the command; Ctrl-C is quiet also while Python still imports it."""
    try:
        from llm_mlir.run.command import main as run
    except KeyboardInterrupt:
        print("\nllm-run: interrupted", file=sys.stderr)
        return 130
    return run()


if __name__ == "__main__":
    sys.exit(main())
