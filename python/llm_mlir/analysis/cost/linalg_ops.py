"""Costs of ``linalg`` ops, read from their maps and bodies."""

import math
from collections.abc import Iterator, Mapping

from llm_mlir import abi, mlir
from llm_mlir.abi.dims import Symbols, static_sizes
from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.analysis.cost.costs import Cost
from llm_mlir.analysis.cost.sizes import CostError, SizeError
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation, Value
from llm_mlir.mlir import ir

_WORK = {f"arith.{name}": 1 for name in ("addf", "subf", "mulf", "divf", "remf", "negf", "cmpf")}
_WORK |= {f"arith.{name}": 1 for name in ("maximumf", "minimumf", "maxnumf", "minnumf")}
_WORK |= {"math.fma": 2}
_LOADS = ("tensor.extract", "memref.load")
_SOFTMAX = 5  # as of llm.softmax
_FRESH = ("linalg.fill", "tensor.empty")


def linalg_cost(op: Operation, sizes: Mapping[str, int], symbols: Symbols | None) -> Cost:
    """The cost of running a ``linalg`` op once: what its body computes at each point of its loops.

    Bytes are those of the operands that the body reads, each once, of what it gathers, and of the results; what was
    there before is read only where the body takes it and something else than a fill has written it. Raises
    ``CostError``.
    """
    known = _Sizes(op, sizes, symbols)
    results = sum(known.bytes(value) for value in list(op.operands)[_first_output(op) :])
    if op.name == "linalg.softmax":
        return Cost(_SOFTMAX * known.count(op.operands[0]), known.bytes(op.operands[0]), results)
    if not op.regions:
        raise CostError(f"'{op.name}' op has no cost: linalg-generalize-named-ops makes it one that has")
    points, body = math.prod(known.loops()), list(_nested(op))
    flops = sum(_WORK.get(each.name, 1 if each.name.startswith("math.") else 0) for each in body)
    gathered = sum(element_bytes(each.operands[0].type) for each in body if each.name in _LOADS)
    read = sum(known.bytes(value) for value in _read_operands(op))
    return Cost(points * flops, read + points * gathered, results)


def _first_output(op: Operation) -> int:
    """Results are written to the last operands; a named op has one output, on memrefs too."""
    if "operandSegmentSizes" in op.attributes:
        return next(iter(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])))
    return len(op.operands) - (len(op.results) or 1)


def _read_operands(op: Operation) -> set[Value]:
    """The operands whose elements the body uses."""
    first, arguments = _first_output(op), op.regions[0].blocks[0].arguments
    pairs = enumerate(zip(op.operands, arguments, strict=True))
    used = [(index, value) for index, (value, argument) in pairs if any(True for _ in argument.uses)]
    return {value for index, value in used if index < first or not _is_fresh(value)} - _scalars(op)


def _is_fresh(value: Value) -> bool:
    made = producer(value)
    return made is not None and made.name in _FRESH


def _scalars(op: Operation) -> set[Value]:
    return {value for value in op.operands if not isinstance(value.type, ir.ShapedType)}


def _nested(op: Operation) -> Iterator[Operation]:
    for region in op.regions:
        for block in region.blocks:
            for each in block.operations:
                yield each.operation
                yield from _nested(each.operation)


class _Sizes:
    """The sizes of an op's operands and loops."""

    def __init__(self, op: Operation, sizes: Mapping[str, int], symbols: Symbols | None) -> None:
        self._op, self._given, self._symbols = op, sizes, symbols

    def of(self, value: Value) -> list[int]:
        """Raises ``SizeError`` where a size is not known."""
        found = static_sizes(value.type) if self._symbols is None else self._symbols.sizes(value)
        return [size if isinstance(size, int) else self._resolve(size) for size in found]

    def count(self, value: Value) -> int:
        """Elements of a tensor or memref."""
        return math.prod(self.of(value))

    def bytes(self, value: Value) -> int:
        """Bytes of a tensor or memref."""
        return self.count(value) * element_bytes(value.type) if isinstance(value.type, ir.ShapedType) else 0

    def loops(self) -> list[int]:
        """How often each loop runs."""
        maps = [attribute.value for attribute in mlir.linalg.get_indexing_maps(self._op)]
        runs: dict[int, int] = {}
        for value, map_ in zip(self._op.operands, maps, strict=True):
            sizes = self.of(value) if isinstance(value.type, ir.ShapedType) else []
            for size, index in zip(sizes, map_.results, strict=False):
                if isinstance(index, ir.AffineDimExpr):
                    runs.setdefault(index.position, size)
        if len(runs) != maps[0].n_dims:
            raise CostError(f"the cost of '{self._op.name}' op needs a plain index for each loop")
        return list(runs.values())

    def _resolve(self, size: str | None) -> int:
        try:
            if size is not None:
                return abi.evaluate(size, self._given)
            what = "a dynamic size that is no symbol's (llm-infer-abi names those of arguments)"
        except KeyError as error:
            what = error.args[0]
        raise SizeError(f"the cost of '{self._op.name}' op needs a size for {what}")
