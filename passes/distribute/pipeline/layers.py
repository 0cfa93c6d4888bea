"""The layers of an entry point: loops, and single calls, of functions that take the number of their layer."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llm_mlir import abi
from llm_mlir.ir.build import Value
from llm_mlir.ir.structured import constant_value, producer, users
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError


@dataclass(frozen=True)
class Run:
    """Layers ``first`` to ``end`` of one kind: ``op`` is the loop, or the call where there is one layer.

    ``carried`` are the operands of ``call`` that change from layer to layer, in the order of its results.
    """

    op: Operation
    call: Operation
    first: int
    end: int
    layer: Value
    inits: Sequence[Value]
    carried: Sequence[Value]

    def operands(self, layer: Value, carried: Sequence[Value], given: dict[Value, Value]) -> list[Value]:
        """Those of the call for another layer, ``given`` values in the place of others."""
        changed = {**given, **dict(zip(self.carried, carried, strict=True)), self.layer: layer}
        operands: list[Value] = list(self.call.operands)
        return [changed.get(operand, operand) for operand in operands]


def find_runs(function: Operation) -> list[Run]:
    """The runs of layers of an entry point in order, each of which goes on with the results of the one before.

    Raises ``PassError`` where there are none, or they are no chain.
    """
    runs = list(_runs(function))
    if not runs:
        name = abi.function_name(function)
        raise PassError(f"expects @{name} to call its layers by their numbers, got none", function)
    for before, run in itertools.pairwise(runs):
        readers = {user for result in before.op.results for user in users(result)}
        if list(before.op.results) != list(run.inits) or readers != {run.op} or before.end != run.first:
            raise PassError("expects layers that follow each other, with nothing between them", run.op)
    return runs


def _runs(function: Operation) -> Iterator[Run]:
    before: Run | None = None
    for op in [each.operation for each in abi.body(function).operations]:
        run = _loop(op) if op.name == "scf.for" else _single(op, before) if op.name == "func.call" else None
        if run is not None:
            yield run
            before = run


def _loop(op: Operation) -> Run | None:
    *inner, end = [each.operation for each in op.regions[0].blocks[0].operations]
    layer, *arguments = op.regions[0].blocks[0].arguments
    first, last, step = (constant_value(operand) for operand in list(op.operands)[:3])
    if first is None or last is None or step != 1 or [each.name for each in inner] != ["func.call"]:
        return None
    call = inner[0]
    if list(end.operands) != list(call.results) or layer not in list(call.operands):
        return None
    return Run(op, call, first, last, layer, list(op.operands)[3:], arguments)


def _single(op: Operation, before: Run | None) -> Run | None:
    """A loop of one layer is a call of its own by now."""
    numbers = [operand for operand in op.operands if isinstance(operand.type, ir.IndexType)]
    layer = constant_value(numbers[0]) if len(numbers) == 1 else None
    if layer is None:
        return None
    carried = list(before.op.results) if before is not None else _first_carried(op)
    if [value.type for value in carried] != [result.type for result in op.results]:
        return None
    return Run(op, op, layer, layer + 1, numbers[0], carried, carried)


def _first_carried(op: Operation) -> list[Value]:
    """What the first layer starts with: what was computed before it, and the caches."""
    return [
        operand
        for operand in op.operands
        if isinstance(operand.type, ir.RankedTensorType) and (producer(operand) is not None or _is_cache(operand))
    ]


def _is_cache(value: Value) -> bool:
    info = abi.arg_info(value.owner.owner.operation, value.arg_number)
    return info is not None and info.role == "cache"
