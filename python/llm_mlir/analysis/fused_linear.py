"""Which elementwise ops are computed along with a linear: its epilogues, found from the linear."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Epilogue, Linear
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer, users
from llm_mlir.ir.types import Operation


@dataclass(frozen=True)
class FusedLinear:
    """A chain of epilogues with the linears at its start, named by the last op of it.

    Covers bias, activation, residual and truncation, and the gate/up pair of linears under one ``swiglu``.
    """

    root: Operation

    @staticmethod
    def of(linear: Linear) -> "FusedLinear":
        """What ``linear`` belongs to: follows the epilogues that it feeds alone."""
        op = linear.op
        while True:
            consumers = users(op.results[0])
            if len(consumers) != 1 or not _is_epilogue(consumers[0], op.results[0]):
                return FusedLinear(op)
            op = consumers[0]

    @cached_property
    def ops(self) -> list[Operation]:
        """The ops, consumers first."""
        return _chain(self.root)

    @cached_property
    def linears(self) -> list[Linear]:
        """The linears among them."""
        return [linear for op in self.ops if (linear := Linear.match(op))]

    def computes(self, value: Value) -> bool:
        """Whether ``value`` is the result of one of the ops."""
        op = producer(value)
        return op is not None and op in self.ops

    def in_place_operand(self) -> Value | None:
        """An operand of the root that dies there and has the result's type: the residual that is updated in place."""
        epilogue = Epilogue.match(self.root)
        for value, dims in epilogue.inputs if epilogue else ():
            same = dims == (0, 1) and value.type == self.root.results[0].type
            if same and not self.computes(value) and self._dies_at_root(value):
                return value
        return None

    def _dies_at_root(self, value: Value) -> bool:
        block = self.root.block
        return all(
            user == self.root or (user.block == block and user.is_before_in_block(self.root)) for user in users(value)
        )


def _is_epilogue(op: Operation, operand: Value) -> bool:
    """Whether ``op`` can be computed on a tile of ``operand``, a tensor whose rows and columns it maps one to one.

    The tile goes where the last result does, so that none may depend on what its own target held.
    """
    epilogue = Epilogue.match(op)
    return epilogue is not None and len(op.results) == 1 and epilogue.reads_once(operand) and not epilogue.reads_target


def _chain(op: Operation) -> list[Operation]:
    """``op`` and the linears and epilogues that only it uses, consumers first; none where no linear leads on.

    ``op`` is a linear or what follows one: any other op would be computed again for each block.
    """
    if Linear.match(op):
        return [op]
    found: list[Operation] = []
    epilogue = Epilogue.match(op)
    for value, _ in epilogue.inputs if epilogue else ():
        source = producer(value)
        if source is not None and len(users(value)) == 1 and _is_epilogue(op, value):
            found += _chain(source)
    return [op, *found] if found else []


def fused_linears(rw: Rewriter) -> Iterator[tuple[Linear, FusedLinear]]:
    """Each fused linear below the root of ``rw`` once, with the first of its linears."""
    done: set[Value] = set()
    for linear in filter(None, map(Linear.match, rw.ops("linalg.generic"))):
        if linear.result not in done:
            fused = FusedLinear.of(linear)
            done.update(each.result for each in fused.linears)
            yield linear, fused
