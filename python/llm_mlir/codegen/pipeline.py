"""The last stage of the CPU path: from func, scf, arith, math, vector and memref to the llvm dialect."""

from typing import Any

from ..targets.cpu import Target

# Allowed after this stage, beside llvm itself.
_LEFTOVER = "unrealized_conversion_cast"


class LoweringError(RuntimeError):
    """The module holds something that has no translation to LLVM IR."""


def llvm_pipeline(target: Target) -> str:
    """The stage as pipeline text for ``builtin.module``.

    A target without ``vcvtneps2bf16`` gets bf16 conversions as integer arithmetic; LLVM would call a library for each
    element. bf16 arithmetic is done in f32 everywhere, since no target of ours has it.
    """
    expand_bf16 = "false" if target.has_avx512bf16 else "true"
    enable_x86 = "true" if target.arch == "x86_64" else "false"
    passes = [
        "canonicalize",
        "cse",
        "loop-invariant-code-motion",
        "convert-vector-to-scf{full-unroll=true}",
        "expand-strided-metadata",
        "lower-affine",
        "llm-call-libm",
        "convert-scf-to-cf",
        "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32}",
        "llm-expand-bf16",
        f"arith-expand{{include-bf16={expand_bf16}}}",
        f"convert-vector-to-llvm{{enable-x86={enable_x86}}}",
        "convert-to-llvm",
        "llm-expand-bf16",
        "reconcile-unrealized-casts",
        "canonicalize",
        "cse",
    ]
    return ",".join(passes)


def lower_to_llvm(module: Any, target: Target) -> None:
    """Runs the stage on ``module`` in place, and gives its public functions a C interface.

    Raises ``LoweringError`` naming the first op that is left.
    """
    from ..pipeline import run_passes

    target.write_to(module)
    with module.operation.context:
        run_passes(module, f"llm-export-functions,{llvm_pipeline(target)}")
    check_translatable(module)


def check_translatable(module: Any) -> None:
    """Raises ``LoweringError`` naming the first op of ``module`` that is not in the llvm dialect.

    The translation itself would say only that a dialect has no interface for it.
    """
    from ..ir.rewriter import walk

    for op in walk(module.operation):
        if not op.name.startswith("llvm."):
            reason = " (a type that no conversion reaches)" if op.name.endswith(_LEFTOVER) else ""
            raise LoweringError(f"'{op.name}' is left after the llvm stage{reason}: {_first_line(op)}")


def _first_line(op: Any) -> str:
    text = str(op).split("\n", 1)[0]
    return text if len(text) <= 160 else text[:157] + "..."
