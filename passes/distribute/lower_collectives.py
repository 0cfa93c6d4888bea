"""Collectives become calls of MPI on buffers."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.abi import ArgInfo
from llm_mlir.analysis.loops import append_operands
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Copy
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

COMMUNICATOR = "communicator"
_COLLECTIVES = ("llm.all_reduce", "llm.all_gather")
_MPI_SUM = 3  # of the dialect's enumeration; the bindings have no classes for it
_IMPLEMENTATIONS = ("MPICH", "OpenMPI")


@register
@dataclass(frozen=True)
class LowerCollectives(Pass):
    """Turns collectives into ops of upstream's ``mpi`` dialect, on contiguous buffers.

    ``all_reduce(%x) -> mpi.allreduce(%x, %sum)``; ``all_gather`` gets a buffer for the parts of all ranks and puts
    their columns side by side. Functions with collectives, and those that call them, take the communicator as
    an argument of role ``state``. A collective of one rank is its operand.
    """

    name: ClassVar[str] = "llm-lower-collectives"
    after: ClassVar[tuple[str, ...]] = ("llm-shard", "convert-llm-to-linalg", "llm-inline-calls")
    mpi: str = option("MPICH", f"whose handles and calls: {' or '.join(_IMPLEMENTATIONS)}")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if self.mpi not in _IMPLEMENTATIONS:
            raise PassError(f"mpi expects {' or '.join(_IMPLEMENTATIONS)}, got '{self.mpi}'", op)
        found = list(rw.ops(*_COLLECTIVES))
        for collective in [each for each in found if each.opview.degree.value == 1]:
            rw.replace(collective, [_of_one_rank(collective, rw)])
        found = [each for each in found if each.opview.degree.value > 1]
        if not found:
            return
        for collective in found:
            _require_columns(collective)
        communicators = _add_communicators(op, found, rw)
        for collective in found:
            communicator = communicators[abi.function_name(_function_of(collective))]
            with rw.before(collective):
                lower = _all_reduce if collective.name == "llm.all_reduce" else _all_gather
                result = build.retyped(lower(collective.opview, communicator), collective.results[0].type)
            rw.replace(collective, [result])
            rw.statistic("collectives")
        op.attributes["dlti.map"] = ir.Attribute.parse(f'#dlti.map<"MPI:Implementation" = "{self.mpi}">', op.context)


def _require_columns(collective: Operation) -> None:
    """Raises ``PassError`` for a gather of columns whose number is not known."""
    if collective.name == "llm.all_gather" and collective.operands[0].type.is_dynamic_dim(1):
        expected = "expects x [T, n] with a static n"
        raise PassError(f"'llm.all_gather' op {expected}, got {collective.operands[0].type}", collective)


def _of_one_rank(collective: Operation, rw: Rewriter) -> Value:
    x, result = collective.operands[0], collective.results[0].type
    if collective.name == "llm.all_reduce":
        return x
    with rw.before(collective):
        return build.retyped(build.extract_slice(x, [0, 0], [build.dim(x, 0), result.shape[1]]), result)


def _function_of(op: Operation) -> Operation:
    while op.name != "func.func":
        op = op.parent.operation
    return op


def _add_communicators(module: Any, collectives: list[Operation], rw: Rewriter) -> dict[str, Value]:
    """The communicator in each function that needs one: those with collectives, and their callers."""
    with module.context:
        type_ = ir.Type.parse("!mpi.comm")
    found: dict[str, Value] = {}
    pending = [_function_of(op) for op in collectives]
    while pending:
        function = pending.pop()
        name = abi.function_name(function)
        if name not in found:
            found[name] = abi.add_argument(function, type_, ArgInfo("state", COMMUNICATOR))
            pending += [_function_of(call) for call in abi.calls(module, name)]
    for name in list(found):
        for call in abi.calls(module, name):
            append_operands(call, [found[abi.function_name(_function_of(call))]], rw)
    return found


def _all_reduce(op: llm.AllReduceOp, communicator: Value) -> Value:
    """``mpi.allreduce(%x, %sum)``.

    Not in place: bufferization, which does not know that the sum were in the buffer of ``%x``, would use that again.
    """
    total = _alloc(op.x, [])
    attributes = {"op": ir.IntegerAttr.get(ir.IntegerType.get_signless(32), _MPI_SUM)}
    ir.Operation.create("mpi.allreduce", [], [_buffer_of(op.x), total, communicator], attributes)
    return _tensor_of(total)


def _all_gather(op: llm.AllGatherOp, communicator: Value) -> Value:
    """Gathers ``[degree, T, n]``, then copies the columns of each rank to their place in ``[T, columns]``."""
    degree, columns = op.degree.value, op.columns.value
    tokens, own = build.dim(op.x, 0), op.x.type.shape[1]
    parts = _alloc(op.x, [degree])
    ir.Operation.create("mpi.allgather", [], [_buffer_of(op.x), parts, communicator])
    gathered, result = _tensor_of(parts), build.empty([tokens, columns], op.x.type.element_type)
    for rank in range(-(-columns // own)):
        width = min(own, columns - rank * own)
        part = build.extract_slice(gathered, [rank, 0, 0], [1, tokens, width], drop=[0])
        place = build.extract_slice(result, [0, rank * own], [tokens, width])
        result = build.insert_slice(Copy.build(part, place)[0], result, [0, rank * own], [tokens, width])
    return result


def _alloc(like: Value, leading: list[int]) -> Value:
    """A buffer of the shape of the tensor ``like`` behind ``leading``, without strides."""
    type_ = ir.MemRefType.get([*leading, *like.type.shape], like.type.element_type)
    return mlir.memref.alloc(type_, [size for size in build.shape(like) if not isinstance(size, int)], [])


def _buffer_of(tensor: Value) -> Value:
    """A contiguous buffer of ``tensor``, to be read: MPI is told a number of elements and no strides."""
    type_ = ir.MemRefType.get(list(tensor.type.shape), tensor.type.element_type)
    return mlir.bufferization.to_buffer(type_, tensor, read_only=True)


def _tensor_of(buffer: Value) -> Value:
    type_ = ir.RankedTensorType.get(list(buffer.type.shape), buffer.type.element_type)
    return mlir.bufferization.to_tensor(type_, buffer, restrict=True, writable=True)
