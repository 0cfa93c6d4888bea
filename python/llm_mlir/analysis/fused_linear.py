"""Which elementwise ops are computed along with a linear: its epilogue, found from the tagged contraction."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from llm_mlir.ir.build import Value
from llm_mlir.ir.structured import Generic, is_contraction, is_generic, producer, users

_OPERAND_DIMS = ((0, 1), (0,), (1,), ())
_NOT_ELEMENTWISE = ("tensor.extract", "linalg.index")


@dataclass(frozen=True)
class FusedLinear:
    """A chain of elementwise ops with the contractions at its start, named by the last op of it.

    Covers bias, activation, residual and truncation, and the gate/up pair of contractions under one ``swiglu``.
    """

    root: Any

    @staticmethod
    def of(contraction: Any) -> "FusedLinear":
        """What ``contraction`` belongs to: follows the elementwise ops that it feeds alone."""
        op = contraction
        while True:
            consumers = users(op.results[0])
            if len(consumers) != 1 or not _is_epilogue(consumers[0], op.results[0]):
                return FusedLinear(op)
            op = consumers[0]

    @cached_property
    def ops(self) -> list[Any]:
        """The ops, consumers first."""
        return _chain(self.root)

    @cached_property
    def contractions(self) -> list[Any]:
        """The contractions among them."""
        return [op for op in self.ops if is_contraction(op)]

    def computes(self, value: Value) -> bool:
        """Whether ``value`` is the result of one of the ops."""
        op = producer(value)
        return op is not None and op in self.ops

    def in_place_operand(self) -> Value | None:
        """An operand of the root that dies there and has the result's type: the residual that is updated in place."""
        if is_contraction(self.root):
            return None
        generic = Generic(self.root)
        for value, dims in zip(generic.inputs, generic.dims, strict=False):
            same = dims == (0, 1) and value.type == self.root.results[0].type
            if same and not self.computes(value) and self._dies_at_root(value):
                return value
        return None

    def _dies_at_root(self, value: Value) -> bool:
        block = self.root.block
        return all(
            user == self.root or (user.block == block and user.is_before_in_block(self.root)) for user in users(value)
        )


def _is_epilogue(op: Any, operand: Value) -> bool:
    """Whether ``op`` can be computed on a tile of ``operand``, whose rows and columns it maps one to one."""
    if not is_generic(op) or len(op.results) != 1:
        return False
    generic = Generic(op)
    own = [dims for value, dims in zip(generic.inputs, generic.dims, strict=False) if value == operand]
    return (
        generic.is_elementwise
        and len(generic.iterators) == 2
        and own == [(0, 1)]
        and all(dims in _OPERAND_DIMS for dims in generic.dims)
        and not any(body_op.operation.name in _NOT_ELEMENTWISE for body_op in op.regions[0].blocks[0])
    )


def _chain(op: Any) -> list[Any]:
    """``op`` and the contractions and epilogues that only it uses, consumers first; none where no contraction leads on.

    ``op`` is a contraction or what follows one: any other op would be computed again for each block.
    """
    if is_contraction(op):
        return [op]
    found: list[Any] = []
    for value in Generic(op).inputs if is_generic(op) else ():
        source = producer(value)
        if source is not None and len(users(value)) == 1 and _is_epilogue(op, value):
            found += _chain(source)
    return [op, *found] if found else []
