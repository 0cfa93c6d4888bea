"""Collectives become calls of MPI on buffers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

from .mpi import calls
from .mpi.arguments import EVERYONE, NEXT, PREVIOUS, STAGE, add_arguments, function_of

_MEETINGS = (llm.AllReduceOp, llm.AllGatherOp)
_MESSAGES = (llm.ReceiveOp, llm.SendOp)
_IMPLEMENTATIONS = ("MPICH", "OpenMPI")
_WIRES = ("f32", "bf16")
_FEW = 4  # ranks up to which gathering terms in bf16 takes no more bytes than a sum in f32


@register
@dataclass(frozen=True)
class LowerCollectives(Pass):
    """Turns collectives into ops of upstream's ``mpi`` dialect, on contiguous buffers.

    ``all_reduce(%x) -> mpi.allreduce(%x, %sum)``; ``all_gather`` gets a buffer for the parts of all ranks and puts
    their columns side by side; ``receive`` and ``send`` are messages from and to the rank's place in the stages beside
    its own. Functions with collectives, and those that call them, take communicators and ranks as
    arguments of role ``state``. A collective of one rank is its operand.

    With ``wire=bf16`` the terms of sums over up to four ranks are rounded to bf16, gathered, and added up in f32 by
    each rank: the error of a sum is at most ``2^-8 * sum_r |x_r|``, and half the bytes go over the link of two ranks,
    three quarters of three. Sums over more ranks, messages and gathers stay as they are.
    """

    name: ClassVar[str] = "llm-lower-collectives"
    after: ClassVar[tuple[str, ...]] = ("llm-shard", "convert-llm-to-linalg", "llm-inline-calls")
    mpi: str = option("MPICH", f"whose handles and calls: {' or '.join(_IMPLEMENTATIONS)}")
    ranks: int = option(0, "how many ranks will run; 0 believes what collectives say", least=0)
    wire: str = option("f32", f"what terms of sums are rounded to on the link: {' or '.join(_WIRES)}")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if self.mpi not in _IMPLEMENTATIONS:
            raise PassError(f"mpi expects {' or '.join(_IMPLEMENTATIONS)}, got '{self.mpi}'", op)
        if self.wire not in _WIRES:
            raise PassError(f"wire expects {' or '.join(_WIRES)}, got '{self.wire}'", op)
        _drop_those_of_one(rw)
        found = [*rw.ops(*_MEETINGS), *rw.ops(*_MESSAGES)]
        if not found:
            return
        everyone = self._check(found)
        state = _add_state(op, found, everyone, rw)
        for collective in found:
            given = state[abi.function_name(function_of(collective))]
            with rw.before(collective):
                result = build.retyped(self._lower(collective, given, everyone), collective.result.type)
            rw.replace(collective, [result])
            rw.statistic("collectives")
        op.attributes["dlti.map"] = ir.Attribute.parse(f'#dlti.map<"MPI:Implementation" = "{self.mpi}">', op.context)

    def _check(self, found: list[Any]) -> int:
        """The number of all ranks; raises ``PassError`` for collectives that do not fit together."""
        everyone = self.ranks or max(map(_ranks, found))
        degrees = {op.degree.value for op in found if isinstance(op, _MESSAGES)}
        for op in found:
            allowed = {everyone} if isinstance(op, _MESSAGES) else {everyone, *degrees}
            if _ranks(op) not in allowed:
                wanted = " or ".join(map(str, sorted(allowed)))
                raise PassError(
                    f"'{op.operation.name}' op expects {wanted} ranks, as others have, got {_ranks(op)}", op
                )
            if isinstance(op, llm.AllGatherOp) and op.x.type.is_dynamic_dim(1):
                raise PassError(f"'llm.all_gather' op expects x [T, n] with a static n, got {op.x.type}", op)
        return everyone

    def _lower(self, op: Any, state: Mapping[str, Value], everyone: int) -> Value:
        if isinstance(op, llm.ReceiveOp):
            return calls.receive(op, state)
        if isinstance(op, llm.SendOp):
            return calls.send(op, state)
        communicator = state[EVERYONE if _ranks(op) == everyone else STAGE]
        if isinstance(op, llm.AllGatherOp):
            return calls.all_gather(op, communicator)
        rounds = self.wire == "bf16" and op.degree.value <= _FEW
        return (calls.all_reduce_bf16 if rounds else calls.all_reduce)(op, communicator)


def _ranks(op: Any) -> int:
    """How many ranks run the program that a collective is of, as far as that says."""
    return op.degree.value * (op.stages.value if isinstance(op, _MESSAGES) else 1)


def _drop_those_of_one(rw: Rewriter) -> None:
    for op in rw.ops(*_MEETINGS):
        if _ranks(op) == 1:
            rw.replace(op, [_of_one_rank(op, rw)])
    for op in rw.ops(*_MESSAGES):
        if op.stages.value == 1:
            rw.replace(op, [op.x])


def _of_one_rank(op: Any, rw: Rewriter) -> Value:
    if isinstance(op, llm.AllReduceOp):
        return op.x
    with rw.before(op):
        part = build.extract_slice(op.x, [0, 0], [build.dim(op.x, 0), op.result.type.shape[1]])
        return build.retyped(part, op.result.type)


def _add_state(module: Operation, found: list[Any], everyone: int, rw: Rewriter) -> dict[str, dict[str, Value]]:
    needs: dict[str, set[str]] = defaultdict(set)
    for op in found:
        message = {EVERYONE, PREVIOUS if isinstance(op, llm.ReceiveOp) else NEXT}
        meeting = {EVERYONE if _ranks(op) == everyone else STAGE}
        needs[abi.function_name(function_of(op))] |= message if isinstance(op, _MESSAGES) else meeting
    return add_arguments(module, needs, rw)
