"""What can be computed on a tile of a linear's sums as soon as they are there."""

from dataclasses import dataclass

from ..build import Value
from ..structured import Dims, Generic, is_generic
from ..types import Operation
from .bodies import is_scalar_arithmetic

_OPERAND_DIMS: tuple[Dims, ...] = ((0, 1), (0,), (1,), ())


@dataclass(frozen=True)
class Epilogue:
    """An elementwise op over rows and columns: bias, activation, residual, truncation, the product of a gate and up.

    Operands are indexed by row and column, by one of the two, or by neither; tensors or memrefs.
    """

    op: Operation
    generic: Generic

    @staticmethod
    def match(op: Operation | None) -> "Epilogue | None":
        """The epilogue that ``op`` is: one output, two parallel loops, and a body of ``arith`` and ``math`` alone."""
        if op is None or not is_generic(op):
            return None
        generic = Generic(op)
        is_elementwise = generic.is_elementwise and len(generic.iterators) == 2 and len(generic.outputs) == 1
        fits = is_elementwise and all(dims in _OPERAND_DIMS for dims in generic.dims)
        return Epilogue(op, generic) if fits and is_scalar_arithmetic(op) else None

    @property
    def inputs(self) -> list[tuple[Value, Dims]]:
        """What it reads, each with the loops that index it (0: rows, 1: columns)."""
        return list(zip(self.generic.inputs, self.generic.dims, strict=False))

    @property
    def target(self) -> Value:
        """What its result is written to."""
        return self.generic.outputs[0]

    @property
    def reads_target(self) -> bool:
        """Whether its result depends on what was in the target before."""
        *_, old = self.op.regions[0].blocks[0].arguments
        return any(True for _ in old.uses)

    def reads_once(self, value: Value) -> bool:
        """Whether ``value`` is read once, row by row and column by column."""
        return [dims for operand, dims in self.inputs if operand == value] == [(0, 1)]
