"""``llm-call-libm``: functions of ``math`` that LLVM has no intrinsic for become calls of the C library.

Upstream's ``convert-math-to-libm`` takes all functions, also those that are one instruction (``fma``, ``floor``).
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

_FUNCTIONS = ("erf", "erfc", "cbrt", "acosh", "asinh", "atanh", "log1p", "expm1")


@register
@dataclass(frozen=True)
class CallLibm(Pass):
    """Calls the C library for functions of scalars and, lane by lane, of vectors.

    erf, erfc, cbrt, acosh, asinh, atanh, and log1p and expm1, which upstream makes of log and exp, so that nothing is
    left of small numbers. f16 and bf16 are computed in f32. An integer power is ``pow`` in f64, which holds all
    exponents of 32 bits. It is the general way, right and slow: ``llm-expand-math`` has polynomials for what models
    use.
    """

    name: ClassVar[str] = "llm-call-libm"
    after: ClassVar[tuple[str, ...]] = ("llm-expand-math",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for call in rw.ops(*(f"math.{name}" for name in (*_FUNCTIONS, "fpowi"))):
            name = call.name.removeprefix("math.")
            with rw.before(call):
                result = _call(op, name, list(call.operands), rw)
            rw.replace(call, [result])
            rw.statistic("calls")


def _call(module: Any, name: str, operands: list[Value], rw: Rewriter) -> Value:
    type_ = operands[0].type
    if isinstance(type_, ir.VectorType):
        return _lane_by_lane(module, name, operands, rw)
    to = ir.F64Type.get() if name == "fpowi" or isinstance(type_, ir.F64Type) else ir.F32Type.get()
    wide = [_as_float(operand, to) for operand in operands]
    return build.convert(_call_function(module, "pow" if name == "fpowi" else name, wide, rw), type_)


def _as_float(number: Value, to: Any) -> Value:
    is_float = isinstance(number.type, ir.FloatType)
    return build.convert(number, to) if is_float else mlir.arith.sitofp(to, number)


def _call_function(module: Any, name: str, operands: list[Value], rw: Rewriter) -> Value:
    type_ = operands[0].type
    symbol = name if isinstance(type_, ir.F64Type) else f"{name}f"
    _declare(module, symbol, [operand.type for operand in operands], rw)
    return mlir.func.CallOp([type_], ir.FlatSymbolRefAttr.get(symbol), operands).results[0]


def _lane_by_lane(module: Any, name: str, vectors: list[Value], rw: Rewriter) -> Value:
    result = vectors[0]
    for lane in _positions(list(result.type.shape)):
        scalar = _call(module, name, [mlir.vector.extract(vector, [], lane) for vector in vectors], rw)
        result = mlir.vector.insert(scalar, result, [], lane)
    return result


def _positions(shape: list[int]) -> list[list[int]]:
    positions: list[list[int]] = [[]]
    for size in shape:
        positions = [[*position, index] for position in positions for index in range(size)]
    return positions


def _declare(module: Any, symbol: str, types: list[Any], rw: Rewriter) -> None:
    if any(abi.function_name(function) == symbol for function in abi.functions(module)):
        return
    with rw.at_start(module.regions[0].blocks[0]):
        mlir.func.FuncOp(symbol, (types, types[:1]), visibility="private")
