"""How tensors flow through calls, loops and returns of a module, for passes that change a type everywhere at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from .. import abi
from ..ir.rewriter import walk


class TensorAliases:
    """Which values hold the same tensor: linked by calls, loops, branches, returns and in-place updates."""

    def __init__(self, module: Any, updates: dict[str, int] | None = None) -> None:
        """``updates`` maps ops that update a tensor in place to the operand that their first result continues."""
        self._links: dict[Any, list[Any]] = defaultdict(list)
        self._functions = {abi.function_name(func): func for func in abi.functions(module)}
        for op in walk(module):
            for a, b in self._pairs(op, updates or {}):
                self._links[a].append(b)
                self._links[b].append(a)

    def _pairs(self, op: Any, updates: dict[str, int]) -> Iterator[tuple[Any, Any]]:
        if op.name == "func.call":
            callee = self._functions[op.attributes["callee"].value]
            yield from zip(op.operands, _parameters(callee), strict=False)
            yield from zip(op.results, _returned(callee), strict=False)
        elif op.name == "scf.for":
            body = op.regions[0].blocks[0]
            carried = list(body.arguments)[1:]
            yield from zip(list(op.operands)[3:], carried, strict=True)
            yield from zip(op.results, carried, strict=True)
            yield from zip(list(body.operations)[-1].operands, carried, strict=True)
        elif op.name == "scf.if":
            for region in op.regions:
                for block in region.blocks:
                    yield from zip(op.results, list(block.operations)[-1].operands, strict=False)
        elif op.name in updates:
            yield op.operands[updates[op.name]], op.results[0]

    def connected(self, value: Any) -> list[Any]:
        """Every value that holds the same tensor as ``value``, itself included."""
        seen, pending = {value}, [value]
        while pending:
            for other in self._links[pending.pop()]:
                if other not in seen:
                    seen.add(other)
                    pending.append(other)
        return list(seen)


def _parameters(function: Any) -> Iterable[Any]:
    return [] if abi.body(function) is None else abi.arguments(function)


def _returned(function: Any) -> Iterable[Any]:
    block = abi.body(function)
    return [] if block is None else list(list(block.operations)[-1].operands)


def refresh_signatures(module: Any) -> None:
    """Sets every function's type from its block arguments and returned values."""
    for function in abi.functions(module):
        if abi.body(function) is not None:
            abi.refresh_type(function)
