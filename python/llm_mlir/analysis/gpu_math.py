"""Which functions kernels can compute: a GPU's driver has no library of them."""

from typing import Any

from ..ir.types import Operation
from ..mlir import ir

INTRINSICS = {
    "math.absf": ("fabs", "fabs"),
    "math.ceil": ("ceil", "ceil"),
    "math.copysign": ("copysign", "copysign"),
    "math.floor": ("floor", "floor"),
    "math.fma": ("fma", "fma"),
    "math.round": ("round", "round"),
    "math.roundeven": ("rint", "roundeven"),
    "math.sqrt": ("sqrt", "sqrt"),
    "math.trunc": ("trunc", "trunc"),
}
"""Ops that are an instruction or few for every float type: their names in libdevice, and those of LLVM's intrinsics."""

_OF_F32 = {f"math.{name}" for name in ("exp", "exp2", "tanh", "erf", "log", "log2", "rsqrt", "sin", "cos")}
_LLM = {
    "silu",
    "gelu",
    "swiglu",
    "gate_up",
    "mlp",
    "softmax",
    "rms_norm",
    "layer_norm",
    "add_rms_norm",
    "top_p",
    "sample",
}
_NEED_F32 = {*(f"llm.{name}" for name in _LLM), "linalg.softmax"}


def problem(op: Operation) -> str | None:
    """Why no kernel can compute ``op``, as ``expects ..., got ...``; None where one can."""
    if op.name in _NEED_F32:
        return _not_f64(op)
    if op.name == "arith.remf":
        return "expects a CPU as target: GPUs have no remainder of floats"
    if not op.name.startswith("math.") or op.name in INTRINSICS:
        return None
    if op.name in _OF_F32:
        return _not_f64(op)
    return f"expects a CPU as target: of 'math', GPUs have {', '.join(sorted({*INTRINSICS, *_OF_F32}))}"


def _not_f64(op: Operation) -> str | None:
    wide = [
        type_ for type_ in (value.type for value in [*op.operands, *op.results]) if _element(type_) == ir.F64Type.get()
    ]
    return (
        f"expects f32 or narrower where the target is a GPU, whose exponentials are none of f64, got {wide[0]}"
        if wide
        else None
    )


def _element(type_: Any) -> Any:
    return type_.element_type if isinstance(type_, ir.ShapedType) else type_
