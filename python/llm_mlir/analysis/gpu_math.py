"""Which functions kernels can compute: a GPU's driver has no library of them."""

from typing import Any

from ..ir.types import Operation
from ..mlir import ir

_INSTRUCTIONS = frozenset(
    f"math.{name}" for name in "absf absi ceil copysign ctlz ctpop cttz floor fma round roundeven sqrt".split()
)
"""Functions that are an instruction or few, of every type."""

_OF_F32 = frozenset(f"math.{name}" for name in "exp exp2 tanh erf log log2 sin cos".split())
"""Those that we have polynomials for, in f32."""

_MADE_OF_THEM = frozenset(
    ["linalg.softmax", *(f"llm.{name}" for name in "silu gelu swiglu gate_up mlp softmax top_p sample".split())]
)

_IN_F32 = frozenset(f"llm.{name}" for name in "attention cached_attention attention_block".split())
"""Those whose kernels take factors of at most 32 bits; masks and results may have more."""


def is_instruction(op: Operation) -> bool:
    """Whether kernels may hold ``op`` once polynomials took the place of functions."""
    return op.name in _INSTRUCTIONS or not (op.name.startswith("math.") or op.name == "arith.remf")


def problem(op: Operation) -> str | None:
    """Why no kernel can compute ``op`` of a module, as ``expects ..., got ...``; None where one can."""
    if op.name in _IN_F32:
        wide = _element(op.operands[0].type) == ir.F64Type.get()
        return f"expects another type or target: a GPU sums in f32, got {op.operands[0].type}" if wide else None
    wide = any(_element(value.type) == ir.F64Type.get() for value in [*op.operands, *op.results])
    if is_instruction(op) and not (wide and op.name in _MADE_OF_THEM):
        return None
    if op.name == "math.rsqrt" or (op.name in _OF_F32 and not wide):
        return None
    return f"expects another type or target: a GPU has no code for it on {op.results[0].type}"


def _element(type_: Any) -> Any:
    return type_.element_type if isinstance(type_, ir.ShapedType) else type_
