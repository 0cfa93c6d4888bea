"""``docs/stages``: one layer of the example model after each stage of the CPU path."""

from pathlib import Path
from typing import Any

from llm_mlir import targets
from llm_mlir.compiler import STAGES, plan
from llm_mlir.dialects.context import new_context
from llm_mlir.frontend import load
from llm_mlir.frontend.emit import build_module
from llm_mlir.frontend.limits import Limits
from llm_mlir.ir.rewriter import walk
from llm_mlir.tools.docs.markdown import NOTICE, page, table

TARGET = "x86-64-v4"
"""Fixed, so that the files do not depend on the machine that writes them."""

LAYER = "decode_layer"


def stage_files(root: Path) -> dict[str, str]:
    """File name to text: the layer function of the example model after each stage, and a page that lists them."""
    model = load(root / "examples" / "stories")
    files: dict[str, str] = {}
    target = targets.parse(TARGET)
    with new_context():
        module = build_module(model.config, "f32", Limits(context=512))
        target.write_to(module)
        for number, (stage, pipeline) in enumerate(plan(target)):
            pipeline.run(module)
            files[f"{number}-{stage.name}.mlir"] = layer_text(module)
    return {"README.md": _contents(files), **files}


def layer_text(module: Any) -> str:
    """The function of one layer as text, large constants elided."""
    functions = (op for op in walk(module) if op.name in ("func.func", "llvm.func"))
    layer = next(op for op in functions if op.attributes["sym_name"].value == LAYER)
    return layer.get_asm(large_elements_limit=8, use_local_scope=True).strip() + "\n"


def _contents(files: dict[str, str]) -> str:
    rows = [
        (f"[{stage.name}]({name})", f"{text.count(chr(10)):,}", _passes(stage))
        for stage, (name, text) in zip(STAGES, files.items(), strict=True)
    ]
    return page(
        "# One layer, stage by stage",
        NOTICE,
        f"`@{LAYER}` of the model in `examples/stories` (f32, for {TARGET}) after each stage of `compiler.py`. "
        "A snapshot: `python -m llm_mlir.tools.gen_docs --stages` takes it anew.",
        table(["stage", "lines", "passes"], rows),
    )


def _passes(stage: Any) -> str:
    text = stage.text(targets.parse(TARGET))
    return f"`{text}`" if text else "the frontend"
