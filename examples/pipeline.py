"""Pass pipelines from Python: ``python examples/pipeline.py [FILE.mlir]``.

Takes a pipeline apart, puts a pass of ``first_pass.py`` into it, watches it run, and prints the result.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

from first_pass import FuseSwiglu

from llm_mlir.dialects.context import new_context
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError, Pipeline

HERE = Path(__file__).parent


def make_pipeline() -> Pipeline:
    """A pipeline from text, changed by name: our pass before the conversion, a stronger clean-up behind it."""
    pipeline = Pipeline.parse("convert-llm-to-linalg,canonicalize,func.func(cse)")
    pipeline.insert_before("convert-llm-to-linalg", FuseSwiglu(at_most=8))
    pipeline.insert_after("convert-llm-to-linalg", "linalg-fuse-elementwise-ops")
    pipeline.replace("canonicalize", "canonicalize{region-simplify=aggressive}")
    return pipeline


def show_ops(text: str, op: Any) -> None:
    """A callback between passes: what the IR is made of by now."""
    counts = Counter(nested.name for nested in walk(op))
    print(f"after {text}: {', '.join(f'{count} {name}' for name, count in sorted(counts.items()))}")


def main(file: Path) -> int:
    """Runs the pipeline on ``file``."""
    pipeline = make_pipeline()
    print(pipeline)
    with new_context():
        module = ir.Module.parseFile(str(file))
        try:
            pipeline.run(module, callback=show_ops)
        except PassError as error:  # says which pass, where in the file, and why
            print(error, file=sys.stderr)
            return 1
        print(module)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "first_pass.mlir"))
