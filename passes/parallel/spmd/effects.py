"""What an op does to memory, as far as the code between parallel loops is concerned."""

from math import prod
from typing import Any

from llm_mlir import abi
from llm_mlir.analysis.buffer_views import VIEWS, root
from llm_mlir.mlir import ir

# Op: the operand that it writes to.
_STORES = {
    "memref.store": 1,
    "memref.copy": 1,
    "memref.atomic_rmw": 1,
    "vector.store": 1,
    "vector.transfer_write": 1,
    "vector.maskedstore": 0,
    "vector.scatter": 0,
    "vector.compressstore": 0,
}
# Op: the operand that it reads from.
_LOADS = {
    "memref.load": 0,
    "memref.copy": 0,
    "memref.atomic_rmw": 1,
    "vector.load": 0,
    "vector.transfer_read": 0,
    "vector.maskedload": 0,
    "vector.gather": 0,
    "vector.expandload": 0,
}
COLLECTIVES = ("mpi.allreduce", "mpi.allgather", "mpi.send", "mpi.recv")
"""Calls of MPI, which read or write the buffers that they are given."""
_PURE_DIALECTS = ("arith.", "math.", "affine.", "index.", "ub.", "vector.", "x86.")
_PURE_OPS = (
    *VIEWS,
    "memref.dim",
    "memref.get_global",
    "memref.extract_strided_metadata",
    "memref.extract_aligned_pointer_as_index",
    "llvm.mlir.constant",
    "scf.yield",
    "scf.condition",
)


def is_known(op: Any) -> bool:
    """Whether the op's effects are known: a load, a store, or an op without effects."""
    return op.name in _STORES or op.name in _LOADS or op.name in _PURE_OPS or op.name.startswith(_PURE_DIALECTS)


def writes(op: Any) -> bool:
    """Whether the op writes to memory, itself."""
    return op.name in _STORES


def written_elements(op: Any) -> int | None:
    """How many elements a store writes; None when that is not known here."""
    if op.name in ("memref.store", "memref.atomic_rmw"):
        return 1
    if op.name == "memref.copy":
        type_ = op.opview.target.type
        return prod(type_.shape) if type_.has_static_shape else None
    vectors = [value.type for value in op.operands if isinstance(value.type, ir.VectorType)]
    return max(prod(type_.shape) for type_ in vectors)


def reads_shared(op: Any) -> bool:
    """Whether the op reads memory that compiled code may write: not that of inputs, weights and constants."""
    return op.name in _LOADS and not _is_constant(root(op.operands[_LOADS[op.name]]))


def _is_constant(source: Any) -> bool:
    """Whether nothing writes to the memory of ``source``, seen through the calls of private functions."""
    if not isinstance(source.owner, ir.Block):
        return source.owner.operation.name == "memref.get_global"
    function = source.owner.owner.operation
    if function.name != "func.func":
        return False
    if abi.is_entry(function):
        info = abi.arg_info(function, source.arg_number)
        return info is not None and info.role in ("input", "weight")
    calls = abi.calls(function.parent, abi.function_name(function))
    return bool(calls) and all(_is_constant(root(call.operands[source.arg_number])) for call in calls)
