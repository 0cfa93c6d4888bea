"""The loop of one thread over the items of an ``scf.forall``."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.analysis.loops import forall_bounds
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from .team import Team


def build_item_loop(forall: Any, team: Team) -> None:
    """Builds the loop and its barrier in front of ``forall``, whose body it takes.

    Before: ``scf.forall (%i, %j) in (%m, %n) { body }``. After: a loop over the linear items that ``llm_next_item``
    gives the thread, until there are no more; ``%i, %j`` are taken out of the item's number.
    """
    if len(forall.results):
        raise PassError("'scf.forall' expects no results, got tensors: one-shot-bufferize makes them buffers", forall)
    bounds = forall_bounds(forall)
    counts = [build.ceildiv(build.sub(upper, lower), step) for lower, upper, step in bounds]
    total = build.value(_product(counts))
    loop, item = _while_below(total, team)
    with ir.InsertionPoint(loop.after.blocks[0]):
        ivs = [
            build.value(build.add(lower, build.mul(number, step)))
            for (lower, _, step), number in zip(bounds, _delinearize(item, counts), strict=True)
        ]
        end = mlir.scf.YieldOp([team.next_item(total)])
    _move_body(forall, ivs, ivs_before=end.operation.operands[0].owner.operation)
    team.barrier()


def _while_below(total: Value, team: Team) -> tuple[Any, Value]:
    """An ``scf.while`` as long as the thread's next item is below ``total``; its body is empty."""
    index = ir.IndexType.get()
    loop = mlir.scf.WhileOp([index], [team.next_item(total)])
    location = ir.Location.current
    before = loop.regions[0].blocks.append(index, arg_locs=[location])
    after = loop.regions[1].blocks.append(index, arg_locs=[location])
    with ir.InsertionPoint(before):
        item = before.arguments[0]
        mlir.scf.ConditionOp(mlir.arith.cmpi(mlir.arith.CmpIPredicate.ult, item, total), [item])
    return loop, after.arguments[0]


def _product(counts: list[Index]) -> Index:
    total: Index = 1
    for count in counts:
        total = build.mul(total, count)
    return total


def _delinearize(item: Value, counts: list[Index]) -> list[Index]:
    """The position of a linear item, the last dimension the fastest."""
    position: list[Index] = []
    for count in reversed(counts[1:]):
        position.insert(0, build.rem(item, count))
        item = build.floordiv(item, count)
    return [item, *position]


def _move_body(forall: Any, ivs: list[Value], ivs_before: Any) -> None:
    """Moves the ops of ``forall``'s body in front of ``ivs_before`` and replaces its arguments by ``ivs``."""
    block = forall.regions[0].blocks[0]
    for argument, value in zip(list(block.arguments), ivs, strict=True):
        argument.replace_all_uses_with(value)
    for op in list(block.operations)[:-1]:
        op.operation.move_before(ivs_before)
