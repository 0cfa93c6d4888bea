"""Costs of functions: what their ops cost, times how often they run."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from llm_mlir import abi
from llm_mlir.abi.dims import Symbols
from llm_mlir.analysis import cost
from llm_mlir.analysis.cost import Cost
from llm_mlir.analysis.loops import forall_bounds, trips
from llm_mlir.dialects.llm import Op
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import PassError


@dataclass
class FunctionCost:
    """A function's ops of ``llm`` and ``linalg`` with the cost of running each once, and the cost of one call."""

    function: Any
    ops: list[tuple[Any, Cost]] = field(default_factory=list)
    redundant: list[Any] = field(default_factory=list)
    total: Cost = field(default_factory=Cost)


class Totals:
    """The costs of every function that an entry point reaches, at given sizes of the symbols."""

    def __init__(self, module: Any, sizes: Mapping[str, int]) -> None:
        """Raises ``PassError`` for unknown sizes and costs, and for loops and calls that cannot be counted."""
        self._symbols, self._sizes = Symbols.of_module(module), sizes
        self._functions = {abi.function_name(func): func for func in abi.functions(module)}
        self._costs: dict[str, FunctionCost] = {}
        self._begun: list[str] = []  # the functions that are being counted, callers before their callees
        for func in abi.functions(module):
            if abi.is_entry(func):
                self._function(func)

    def __iter__(self) -> Iterator[FunctionCost]:
        """The functions, callees before their callers."""
        return iter(self._costs.values())

    def _function(self, func: Any) -> FunctionCost:
        name = abi.function_name(func)
        if name in self._begun:
            raise PassError(f"@{name} calls itself: how often, is known at run time only", func)
        if name not in self._costs:
            result = FunctionCost(func)
            if abi.body(func) is not None:
                self._begun.append(name)
                result.total = self._block(abi.body(func), result)
                self._begun.pop()
            self._costs[name] = result
        return self._costs[name]

    def _block(self, block: Any, result: FunctionCost) -> Cost:
        total, seen = Cost(), set[str]()
        for view in block.operations:
            op = view.operation
            total += self._op(op, result)
            if _has_cost(op):
                text = _computation(op)
                if text in seen:
                    result.redundant.append(op)
                seen.add(text)
        return total

    def _op(self, op: Any, result: FunctionCost) -> Cost:
        if _has_cost(op):
            return self._once(op, result)
        if op.name == "func.call":
            return self._function(self._functions[op.attributes["callee"].value]).total
        inner = Cost()
        for region in op.regions:
            for block in region.blocks:
                inner += self._block(block, result)
        return inner * _trips(op) if op.name in _TRIPS and inner != Cost() else inner

    def _once(self, op: Any, result: FunctionCost) -> Cost:
        try:
            once = cost.of(op, self._sizes, self._symbols)
        except cost.SizeError as error:
            raise PassError(f"{error}: name it in the option sizes", op) from error
        except cost.CostError as error:
            raise PassError(str(error), op) from error
        result.ops.append((op, once))
        return once


def _computation(op: Any) -> str:
    """A text that two ops of a block share when they compute the same."""
    operands = [hash(value) for value in op.operands]
    attributes = sorted(f"{name}={op.attributes[name]}" for name in op.attributes if name != "llm.cost")
    return f"{op.name} {operands} {attributes} {[str(result.type) for result in op.results]}"


def _has_cost(op: Operation) -> bool:
    return isinstance(op.opview, Op) or (op.name.startswith("linalg.") and op.name != "linalg.yield")


def _items(loop: Operation) -> int | None:
    """How many items an ``scf.forall`` has; None where its bounds are no constants."""
    counts = [
        -(-(high - low) // step) if all(isinstance(bound, int) for bound in (low, high, step)) else None
        for low, high, step in forall_bounds(loop)
    ]
    return None if None in counts else math.prod(max(0, count) for count in counts)


_TRIPS: dict[str, Callable[[Operation], int | None]] = {"scf.for": trips, "scf.forall": _items}


def _trips(loop: Operation) -> int:
    count = _TRIPS[loop.name](loop)
    if count is None:
        raise PassError(f"expects an {loop.name} with constant bounds around what is counted", loop)
    return count
