"""``llm-expand-bf16``: bf16 as 16-bit integers where the target has no instructions for it."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register
from llm_mlir.targets.cpu import CpuTarget

_QUIET_NAN = 0x7FC0


@register
@dataclass(frozen=True)
class ExpandBf16(Pass):
    """Expands roundings to bf16, and masked accesses of bf16 vectors, on targets without AVX512-BF16.

    ``arith.truncf`` from f32, of scalars and vectors, becomes integer arithmetic: round to nearest, ties to even; a NaN
    stays one. Upstream's ``arith-expand`` ends in a select of NaNs, of which LLVM makes a select of bf16.
    ``llvm.intr.masked.load`` and ``.store`` become those of i16. LLVM would call a library for each element of both.
    """

    name: ClassVar[str] = "llm-expand-bf16"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if CpuTarget.of(op).has_avx512bf16:
            return
        expansions = {
            "arith.truncf": _expand_truncation,
            "llvm.intr.masked.load": _expand_load,
            "llvm.intr.masked.store": _expand_store,
        }
        for target in rw.ops(*expansions):
            with rw.before(target):
                results = expansions[target.name](target)
            if results is not None:
                rw.replace(target, results)
                rw.statistic("expanded")


def _expand_truncation(op: Any) -> list[Value] | None:
    source, result = op.opview.in_, op.results[0].type
    narrows = isinstance(_element(source.type), ir.F32Type) and isinstance(_element(result), ir.BF16Type)
    return [_round(source, result)] if narrows else None


def _expand_load(op: Any) -> list[Value] | None:
    result = op.results[0].type
    if not isinstance(_element(result), ir.BF16Type):
        return None
    integers = _with_element(result, ir.IntegerType.get_signless(16))
    pointer, mask, *otherwise = op.operands
    operands = [pointer, mask, *(mlir.llvm.bitcast(integers, value) for value in otherwise)]
    load = ir.Operation.create(op.name, [integers], operands, _attributes(op))
    return [mlir.llvm.bitcast(result, load.results[0])]


def _expand_store(op: Any) -> list[Value] | None:
    value, *others = op.operands
    if not isinstance(_element(value.type), ir.BF16Type):
        return None
    integers = _with_element(value.type, ir.IntegerType.get_signless(16))
    ir.Operation.create(op.name, [], [mlir.llvm.bitcast(integers, value), *others], _attributes(op))
    return []


def _attributes(op: Any) -> dict[str, Any]:
    return {name: op.attributes[name] for name in op.attributes}


def _round(x: Value, result: Any) -> Value:
    """``(bits + 0x7FFF + lowest bit kept) >> 16``, with all bits of a quiet NaN set where ``x`` is one."""
    arith, wide = mlir.arith, _with_element(x.type, ir.IntegerType.get_signless(32))
    bits = arith.bitcast(wide, x)
    sixteen = _splat(wide, 16)
    lowest = arith.andi(arith.shrui(bits, sixteen), _splat(wide, 1))
    rounded = arith.shrui(arith.addi(bits, arith.addi(lowest, _splat(wide, 0x7FFF))), sixteen)
    is_nan = arith.cmpf(arith.CmpFPredicate.UNO, x, x)
    marked = arith.ori(rounded, arith.andi(arith.extsi(wide, is_nan), _splat(wide, _QUIET_NAN)))
    return arith.bitcast(result, arith.trunci(_with_element(x.type, ir.IntegerType.get_signless(16)), marked))


def _element(type_: Any) -> Any:
    return type_.element_type if isinstance(type_, ir.VectorType) else type_


def _with_element(type_: Any, element: Any) -> Any:
    return ir.VectorType.get(type_.shape, element) if isinstance(type_, ir.VectorType) else element


def _splat(type_: Any, number: int) -> Value:
    attribute = ir.IntegerAttr.get(_element(type_), number)
    if isinstance(type_, ir.VectorType):
        attribute = ir.DenseElementsAttr.get_splat(type_, attribute)
    return mlir.arith.constant(type_, attribute)
