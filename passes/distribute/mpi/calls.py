"""Each collective as a call of MPI on buffers without strides: MPI is told a number of elements."""

import functools
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


def all_reduce_bf16(op: llm.AllReduceOp, communicator: Value) -> Value:
    """The terms of all ranks, rounded to bf16 and gathered as their bits, which every rank adds up in f32, in order.

    ``(N - 1) * 2`` bytes of each element come over the link, where a sum in f32 takes ``8 (N - 1) / N``. MPI has no sum
    of bf16, and one would be rounded after each addition.
    """
    bf16, bits, f32 = ir.BF16Type.get(), ir.IntegerType.get_signless(16), ir.F32Type.get()
    loops, kinds = build.loops(op.x.type.rank), "p" * op.x.type.rank
    sizes, arith = build.shape(op.x), mlir.arith

    def rounded(number: Value, _: Value) -> Value:
        return arith.bitcast(bits, arith.truncf(bf16, number))

    def add(*numbers: Value) -> Value:
        first, *others = [arith.extf(f32, arith.bitcast(bf16, number)) for number in numbers[:-1]]
        return functools.reduce(arith.addf, others, first)

    halves = build.generic(loops, kinds, [(op.x, loops)], [(build.empty(sizes, bits), loops)], rounded)[0]
    parts, none = gather(halves, op.degree.value, communicator), [0] * len(sizes)
    terms = [build.extract_slice(parts, [r, *none], [1, *sizes], drop=[0]) for r in range(op.degree.value)]
    return build.generic(loops, kinds, [(term, loops) for term in terms], [(build.empty(sizes, f32), loops)], add)[0]


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
