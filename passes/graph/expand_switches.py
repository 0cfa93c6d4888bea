"""``llm-expand-switches``: ``scf.index_switch`` as the ``scf.if`` that it is, which all later passes know.

Upstream lowers it to branches only, long after memory has been planned.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class ExpandSwitches(Pass):
    """``index_switch n case 1 {A} case 2 {B} default {C}`` -> ``if n == 1 {A} else {if n == 2 {B} else {C}}``."""

    name: ClassVar[str] = "llm-expand-switches"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for switch in rw.ops("scf.index_switch"):
            default, *cases = [region.blocks[0] for region in switch.regions]
            with rw.before(switch):
                results = _choose(switch, list(zip(switch.attributes["cases"], cases, strict=True)), default)
            if results is not None:
                rw.replace(switch, results)
                rw.statistic("expanded")


def _choose(switch: Any, cases: list[tuple[int, Any]], default: Any) -> list[Value] | None:
    """The results of the first of ``cases`` that fits, or else of ``default``; None where there is but that one."""
    (number, block), *rest = cases or [(0, None)]
    if block is None:
        return None
    number_is = mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, switch.operands[0], build.value(number))
    choice = mlir.scf.IfOp(number_is, [result.type for result in switch.results], has_else=True)
    _move(block, choice.then_block)
    if not rest:
        _move(default, choice.else_block)
        return list(choice.results)
    with ir.InsertionPoint(choice.else_block):
        mlir.scf.YieldOp(_choose(switch, rest, default) or [])
    return list(choice.results)


def _move(source: Any, target: Any) -> None:
    with ir.InsertionPoint(target):
        end = mlir.scf.YieldOp([]).operation
    for op in [op.operation for op in source.operations]:
        op.move_before(end)
    end.erase()
