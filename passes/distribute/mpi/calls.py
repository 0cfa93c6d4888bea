"""Each collective as a call of MPI on buffers without strides: MPI is told a number of elements."""

from collections.abc import Mapping
from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Copy
from llm_mlir.mlir import ir

from .arguments import EVERYONE, NEXT, PREVIOUS

_SUM = 3  # of the dialect's enumeration; the bindings have no classes for it
_TAG = 0  # of messages between stages: they come in the order in which they are sent


def all_reduce(op: llm.AllReduceOp, communicator: Value) -> Value:
    """``mpi.allreduce(%x, %sum)``.

    Not in place: bufferization, which does not know that the sum were in the buffer of ``%x``, would use that again.
    """
    total = _alloc(op.x, [])
    ir.Operation.create("mpi.allreduce", [], [_buffer_of(op.x), total, communicator], {"op": _i32(_SUM)})
    return _tensor_of(total)


def all_gather(op: llm.AllGatherOp, communicator: Value) -> Value:
    """Gathers ``[degree, T, n]``, then copies the columns of each rank to their place in ``[T, columns]``."""
    degree, columns = op.degree.value, op.columns.value
    tokens, own = build.dim(op.x, 0), op.x.type.shape[1]
    gathered, result = gather(op.x, degree, communicator), build.empty([tokens, columns], op.x.type.element_type)
    for rank in range(-(-columns // own)):
        width = min(own, columns - rank * own)
        part = build.extract_slice(gathered, [rank, 0, 0], [1, tokens, width], drop=[0])
        place = build.extract_slice(result, [0, rank * own], [tokens, width])
        result = build.insert_slice(Copy.build(part, place)[0], result, [0, rank * own], [tokens, width])
    return result


def gather(x: Value, degree: int, communicator: Value) -> Value:
    """What all ranks have as ``x``, ``[degree, ...]``."""
    parts = _alloc(x, [degree])
    ir.Operation.create("mpi.allgather", [], [_buffer_of(x), parts, communicator])
    return _tensor_of(parts)


def receive(op: llm.ReceiveOp, state: Mapping[str, Value]) -> Value:
    """``mpi.recv(%x, previous)``, which of nobody leaves the buffer of ``%x`` as it is."""
    buffer = mlir.bufferization.to_buffer(_buffer_type(op.x), op.x)
    _message("mpi.recv", buffer, state[PREVIOUS], state[EVERYONE])
    return _tensor_of(buffer)


def send(op: llm.SendOp, state: Mapping[str, Value]) -> Value:
    """``mpi.send(%x, next)``."""
    _message("mpi.send", _buffer_of(op.x), state[NEXT], state[EVERYONE])
    return op.x


def _message(name: str, buffer: Value, rank: Value, communicator: Value) -> None:
    number = mlir.arith.index_cast(ir.IntegerType.get_signless(32), rank)
    tag = build.constant(number.type, _TAG)
    ir.Operation.create(name, [], [buffer, tag, number, communicator])


def _i32(number: int) -> Any:
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(32), number)


def _alloc(like: Value, leading: list[int]) -> Value:
    """A buffer of the shape of the tensor ``like`` behind ``leading``, without strides."""
    type_ = ir.MemRefType.get([*leading, *like.type.shape], like.type.element_type)
    return mlir.memref.alloc(type_, [size for size in build.shape(like) if not isinstance(size, int)], [])


def _buffer_type(tensor: Value) -> Any:
    return ir.MemRefType.get(list(tensor.type.shape), tensor.type.element_type)


def _buffer_of(tensor: Value) -> Value:
    """A contiguous buffer of ``tensor``, to be read."""
    return mlir.bufferization.to_buffer(_buffer_type(tensor), tensor, read_only=True)


def _tensor_of(buffer: Value) -> Value:
    type_ = ir.RankedTensorType.get(list(buffer.type.shape), buffer.type.element_type)
    return mlir.bufferization.to_tensor(type_, buffer, restrict=True, writable=True)
