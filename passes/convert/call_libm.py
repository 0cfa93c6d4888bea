"""``llm-call-libm``: functions of ``math`` that LLVM has no intrinsic for become calls of the C library.

Upstream's ``convert-math-to-libm`` takes all functions, also those that are one instruction (``fma``, ``floor``).
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

_FUNCTIONS = ("erf", "erfc", "cbrt", "acosh", "asinh", "atanh")


@register
@dataclass(frozen=True)
class CallLibm(Pass):
    """Calls the C library for erf, erfc, cbrt, acosh, asinh and atanh of scalars and, lane by lane, of vectors.

    f16 and bf16 are computed in f32. It is the general way, right and slow: ``llm-expand-math`` has polynomials for
    what models use.
    """

    name: ClassVar[str] = "llm-call-libm"
    after: ClassVar[tuple[str, ...]] = ("llm-expand-math",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for call in rw.ops(*(f"math.{name}" for name in _FUNCTIONS)):
            name = call.name.removeprefix("math.")
            with rw.before(call):
                result = _call(op, name, call.opview.operand, rw)
            rw.replace(call, [result])
            rw.statistic("calls")


def _call(module: Any, name: str, x: Value, rw: Rewriter) -> Value:
    if isinstance(x.type, ir.VectorType):
        return _lane_by_lane(module, name, x, rw)
    if not isinstance(x.type, ir.F64Type | ir.F32Type):
        wide = mlir.arith.extf(ir.F32Type.get(), x)
        return mlir.arith.truncf(x.type, _call(module, name, wide, rw))
    symbol = name if isinstance(x.type, ir.F64Type) else f"{name}f"
    _declare(module, symbol, x.type, rw)
    return mlir.func.CallOp([x.type], ir.FlatSymbolRefAttr.get(symbol), [x]).results[0]


def _lane_by_lane(module: Any, name: str, x: Value, rw: Rewriter) -> Value:
    result = x
    for lane in _positions(list(x.type.shape)):
        scalar = _call(module, name, mlir.vector.extract(x, [], lane), rw)
        result = mlir.vector.insert(scalar, result, [], lane)
    return result


def _positions(shape: list[int]) -> list[list[int]]:
    positions: list[list[int]] = [[]]
    for size in shape:
        positions = [[*position, index] for position in positions for index in range(size)]
    return positions


def _declare(module: Any, symbol: str, type_: Any, rw: Rewriter) -> None:
    if any(abi.function_name(function) == symbol for function in abi.functions(module)):
        return
    with rw.at_start(module.regions[0].blocks[0]):
        mlir.func.FuncOp(symbol, ([type_], [type_]), visibility="private")
