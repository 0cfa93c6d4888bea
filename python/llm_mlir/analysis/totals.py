"""Costs of functions: what their ops cost, times how often they run."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any

from llm_mlir import abi
from llm_mlir.abi.dims import Symbols
from llm_mlir.analysis import cost
from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.analysis.cost import Cost
from llm_mlir.analysis.loops import trips
from llm_mlir.analysis.stored import stored_operands
from llm_mlir.dialects.llm import Op
from llm_mlir.ir.rewriter import walk
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import PassError


@dataclass
class FunctionCost:
    """A function's ops of ``llm`` and ``linalg`` with the cost of running each once, and the cost of one call.

    ``runs`` says how often each op runs in a call, ``calls`` how often other functions do.
    """

    function: Any
    ops: list[tuple[Any, Cost]] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)
    calls: dict[str, int] = field(default_factory=dict)
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

    def _block(self, block: Any, result: FunctionCost, runs: int = 1) -> Cost:
        total = Cost()
        for op in block.operations:
            total += self._op(op.operation, result, runs)
        return total

    def _op(self, op: Any, result: FunctionCost, runs: int) -> Cost:
        if isinstance(op.opview, Op) or (op.name.startswith("linalg.") and op.results):
            result.runs.append(runs)
            return self._costed(op, result)
        if op.name == "func.call":
            return self._call(op, result, runs)
        if op.name == "scf.forall" and _holds_work(op):
            raise PassError("expects no parallel loops yet: costs are counted before the stage 'schedule'", op)
        inner, times = Cost(), _trips(op) if op.name == "scf.for" and _holds_work(op) else 1
        for region in op.regions:
            for block in region.blocks:
                inner += self._block(block, result, runs * times)
        return inner * times

    def _call(self, op: Any, result: FunctionCost, runs: int) -> Cost:
        name = op.attributes["callee"].value
        result.calls[name] = result.calls.get(name, 0) + runs
        return self._function(self._functions[name]).total

    def _costed(self, op: Any, result: FunctionCost) -> Cost:
        try:
            of = cost.linalg_cost if op.name.startswith("linalg.") else cost.of
            once = _with_stored(op, of(op, self._sizes, self._symbols))
        except cost.SizeError as error:
            raise PassError(f"{error}: name it in the option sizes", op) from error
        except cost.CostError as error:
            raise PassError(str(error), op) from error
        result.ops.append((op, once))
        return once


def _with_stored(op: Any, once: Cost) -> Cost:
    """The cost with its share of weights and caches: what reads a cache touches little else."""
    stored = stored_operands(op)
    weights = sum(prod(value.type.shape) * element_bytes(value.type) for value in stored["weight"])
    return replace(once, bytes_stored=once.bytes if stored["cache"] else min(once.bytes_read, weights))


def _holds_work(op: Any) -> bool:
    return any(isinstance(each.opview, Op) or each.name.startswith(("linalg.", "func.call")) for each in walk(op))


def _trips(loop: Operation) -> int:
    count = trips(loop)
    if count is None:
        raise PassError("expects an scf.for with constant bounds around what is counted", loop)
    return count
