"""``llm-expand-math``: transcendental functions of f32 become polynomials.

The wheel's bindings have no polynomial approximation pass, and a ``math.exp`` on vectors that reaches LLVM is a call
of libm for each lane.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir, targets
from llm_mlir.analysis.gpu_math import is_instruction
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register
from llm_mlir.targets.cpu import CpuTarget

from .approximation import exponential, logarithm, nvidia, trigonometry
from .approximation.floats import Floats

_LANES = 16

Function = Callable[[Floats, Value], Value]

_FUNCTIONS: dict[str, Function] = {
    "math.exp": exponential.exp,
    "math.exp2": exponential.exp2,
    "math.tanh": exponential.tanh,
    "math.erf": exponential.erf,
    "math.log": logarithm.log,
    "math.log2": logarithm.log2,
    "math.rsqrt": logarithm.rsqrt,
    "math.sin": trigonometry.sin,
    "math.cos": trigonometry.cos,
}
_OF_GPUS: dict[str, Function] = {"math.exp": nvidia.exp, "math.exp2": nvidia.exp2, "math.rsqrt": nvidia.rsqrt}


@register
@dataclass(frozen=True)
class ExpandMath(Pass):
    """Expands exp, exp2, tanh, erf, log, log2, rsqrt, sin and cos of f32, bf16 and f16 scalars and vectors.

    Range reduction and a polynomial, in arith ops that every target has; GPUs have instructions for exp2 and rsqrt.
    Narrower types are computed in f32; f64 is left to libm. In kernels, functions that a GPU has no instruction for are
    errors.
    """

    name: ClassVar[str] = "llm-expand-math"
    after: ClassVar[tuple[str, ...]] = ("llm-vectorize-contractions", "llm-vectorize-generics", "llm-launch-rows")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        has_exp2 = (targets.of(op) or CpuTarget.default()).has_exp2
        target = None if has_exp2 else CpuTarget.of(op)
        functions = {**_FUNCTIONS, **_OF_GPUS} if has_exp2 else _FUNCTIONS
        for call in rw.ops(*functions):
            type_ = _in_f32(call.results[0].type)
            if type_ is None:
                if has_exp2 and call.name == "math.rsqrt":
                    _divide_by_root(call, rw)
                continue
            with rw.before(call):
                if target is None:
                    result = _expand_in_vector(functions[call.name], call, type_)
                else:
                    result = _expand(functions[call.name], call, Floats(type_, target.has_fma, _scales(type_, target)))
            rw.replace(call, [result])
            rw.statistic("expanded")
        if has_exp2:
            for launch in rw.ops("gpu.launch"):
                _check_kernel(launch, rw)


def _divide_by_root(call: Operation, rw: Rewriter) -> None:
    """``rsqrt(x) -> 1 / sqrt(x)``, in f64: PTX has no instruction for the former that is exact."""
    with rw.before(call):
        type_ = call.results[0].type
        element = type_.element_type if isinstance(type_, ir.VectorType) else type_
        one = build.constant(element, 1.0)
        one = mlir.vector.broadcast(type_, one) if isinstance(type_, ir.VectorType) else one
        quotient = mlir.arith.divf(one, mlir.math.sqrt(call.opview.operand))
    rw.replace(call, [quotient])
    rw.statistic("expanded")


def _check_kernel(launch: Operation, rw: Rewriter) -> None:
    """Raises ``PassError`` for a function that a GPU has no instruction for."""
    for op in rw.ops(root=launch):
        if not is_instruction(op):
            type_ = op.results[0].type
            raise PassError(f"'{op.name}' op expects another type or target: a GPU has no code for it on {type_}", op)


def _expand(function: Function, call: Operation, floats: Floats) -> Value:
    x, own, wide = call.opview.operand, call.results[0].type, floats.like
    result = function(floats, x if own == wide else mlir.arith.extf(wide, x))
    return result if own == wide else mlir.arith.truncf(own, result)


def _expand_in_vector(function: Function, call: Operation, type_: Any) -> Value:
    """Expands for a GPU, where only vectors have a fused multiply-add: of scalars it is a call of libdevice."""
    x, own = call.opview.operand, call.results[0].type
    x = x if own == type_ else mlir.arith.extf(type_, x)
    if isinstance(type_, ir.VectorType):
        result = function(Floats(type_, True), x)
    else:
        single = ir.VectorType.get([1], type_)
        result = mlir.vector.extract(function(Floats(single, True), mlir.vector.broadcast(single, x)), [], [0])
    return result if own == type_ else mlir.arith.truncf(own, result)


def _scales(type_: Any, target: CpuTarget) -> bool:
    """Whether the target has ``vscalefps`` for a type: for whole AVX-512 registers."""
    whole = isinstance(type_, ir.VectorType) and list(type_.shape) == [_LANES]
    return whole and target.arch == "x86_64" and "avx512f" in target.features


def _in_f32(type_: Any) -> Any | None:
    """The f32 type of the shape of ``type_``; None when f32 would lose precision."""
    is_vector = isinstance(type_, ir.VectorType)
    element = type_.element_type if is_vector else type_
    if not isinstance(element, ir.F32Type | ir.BF16Type | ir.F16Type):
        return None
    return ir.VectorType.get(type_.shape, ir.F32Type.get()) if is_vector else ir.F32Type.get()
