"""What a loop over blocks of a linear computes, read off its body: operands, sizes and epilogue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import ContractionTile, Copy, Epilogue, Fill
from llm_mlir.ir.structured import Dims, Generic, producer
from llm_mlir.ir.types import Block, Operation
from llm_mlir.mlir import ir

Load = Callable[[Value, Dims], Value]
"""(memref, which of row and column index it) -> the element that belongs to the one being computed."""

_X, _WEIGHT, _OUT = (0, 2), (1, 2), (0, 1)
_MOVES = ("linalg.fill", "memref.copy")
_VIEWS = ("memref.subview", "memref.cast")
_IGNORED = (*_VIEWS, "memref.alloc", "memref.dealloc", "memref.dim", "scf.forall.in_parallel")


@dataclass(frozen=True)
class BlockedLinear:
    """``out = epilogue(x @ weight.T, ...)`` over whole memrefs.

    ``x`` is [rows, depth]; ``weights`` are [columns, depth], two for a gate/up pair; ``out`` is [rows, columns].
    ``steps`` are the body's ops that compute, in order.
    """

    forall: Operation
    x: Value
    weights: tuple[Value, ...]
    out: Value
    steps: tuple[Operation, ...]

    @staticmethod
    def match(forall: Operation) -> "BlockedLinear | None":
        """The linear that ``forall`` computes block by block, as ``llm-block-linears`` makes them; None for others."""
        steps = _steps(forall)
        tiles = [tile for op in steps if (tile := ContractionTile.match(op))]
        if not tiles or not all(_is_supported(op) for op in steps) or not _start_at_zero(steps):
            return None
        outs = {value for op in steps if not _inside(value := _whole(_output(op), forall), forall)}
        xs = {_whole(tile.a, forall) for tile in tiles}
        if len(outs) != 1 or len(xs) != 1:
            return None
        weights = tuple(_whole(tile.b, forall) for tile in tiles)
        return BlockedLinear(forall, xs.pop(), weights, outs.pop(), tuple(steps))

    @property
    def rows(self) -> Index:
        """Tokens: a size of ``out``, read from it where it is dynamic."""
        return build.dim(self.out, 0)

    @property
    def columns(self) -> Index:
        """Columns of the result."""
        return build.dim(self.out, 1)

    @property
    def depth(self) -> Index:
        """Length of the sums."""
        return build.dim(self.weights[0], 1)

    @property
    def element_type(self) -> Any:
        """What is multiplied."""
        return self.x.type.element_type

    def operands(self) -> list[tuple[Value, Dims]]:
        """The memrefs that the epilogue reads, with the dimensions that index them."""
        found: list[tuple[Value, Dims]] = []
        states: set[Value] = set()
        for op in self.steps:
            for argument, value, dims in [] if ContractionTile.match(op) else _arguments(op):
                entry = _whole(value, self.forall), dims
                is_read = isinstance(value.type, ir.MemRefType) and (argument is None or any(argument.uses))
                if is_read and entry[0] not in states and entry not in found:
                    found.append(entry)
            states.add(_whole(_output(op), self.forall))
        return found

    def evaluate(self, sums: Sequence[Value], load: Load) -> Value:
        """One element of the result from the sums of the contractions that belong to it."""
        states: dict[Value, Value] = {}
        remaining = iter(sums)
        for op in self.steps:
            target = _whole(_output(op), self.forall)
            if op.name in _MOVES:
                states[target] = self._element(op.operands[0], _OUT, states, load)
            elif ContractionTile.match(op):
                states[target] = next(remaining)
            else:
                used = [entry for entry in _arguments(op) if any(entry[0].uses)]
                inputs = {a: self._element(value, dims, states, load) for a, value, dims in used}
                states[target] = _inline(op.regions[0].blocks[0], inputs)
        return states[self.out]

    def _element(self, value: Value, dims: Dims, states: dict[Value, Value], load: Load) -> Value:
        if not isinstance(value.type, ir.MemRefType):
            return value
        whole = _whole(value, self.forall)
        return states[whole] if whole in states else load(whole, dims)


def _steps(forall: Operation) -> list[Operation]:
    """The ops of the body that are neither index arithmetic nor views."""
    ops = [op.operation for op in forall.regions[0].blocks[0].operations]
    return [op for op in ops if op.name not in _IGNORED and not op.name.startswith(("arith.", "affine."))]


def _arguments(op: Operation) -> list[tuple[Any, Value, Dims]]:
    """(argument of the body if there is one, operand, dims) of an elementwise op."""
    if op.name in _MOVES:
        return [(None, op.operands[0], _OUT)]
    generic = Generic(op)
    return list(zip(op.regions[0].blocks[0].arguments, generic.operands, generic.dims, strict=True))


def _output(op: Operation) -> Value:
    return op.operands[len(op.operands) - 1]


def _is_supported(op: Operation) -> bool:
    if tile := ContractionTile.match(op):
        return tuple(tile.generic.dims) == (_X, _WEIGHT, _OUT)
    return op.name in _MOVES or Epilogue.match(op) is not None


def _start_at_zero(steps: Sequence[Operation]) -> bool:
    """Whether each contraction adds to zeros."""
    zeros: set[Value] = set()
    for op in steps:
        if ContractionTile.match(op) and _output(op) not in zeros:
            return False
        copy, fill = Copy.match(op), Fill.match(op)
        is_zero = copy.source in zeros if copy else fill is not None and fill.is_zero
        zeros.discard(_output(op))
        if is_zero:
            zeros.add(_output(op))
    return True


def _inside(value: Value, forall: Operation) -> bool:
    """Whether ``value`` is defined in the loop."""
    owner = value.owner
    block = owner if isinstance(owner, ir.Block) else owner.operation.block
    return block == forall.regions[0].blocks[0]


def _whole(value: Value, forall: Operation) -> Value:
    """What ``value`` is a block of: the source of the views that the loop makes."""
    op = producer(value)
    while op is not None and op.name in _VIEWS and _inside(value, forall):
        value = op.opview.source
        op = producer(value)
    return value


def _inline(block: Block, values: dict[Value, Value]) -> Value:
    """The ops of a generic's body with ``values`` for its arguments; returns what it yields."""
    ops = [op.operation for op in block.operations]
    for op in ops[:-1]:
        copy = op.clone(ir.InsertionPoint.current).operation
        for index, operand in enumerate(op.operands):
            copy.operands[index] = values.get(operand, operand)
        values.update(zip(op.results, copy.results, strict=True))
    yielded: Value = ops[-1].operands[0]
    return values.get(yielded, yielded)
