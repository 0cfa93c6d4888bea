"""What host code may hold beside launches: ops to make loops of, constants, and nothing that reads device memory."""

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Copy, Fill
from llm_mlir.ir.generics.loop_nest import LoopNest
from llm_mlir.ir.rewriter import Rewriter, identity
from llm_mlir.ir.structured import Generic
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from .work import is_regular

LAUNCH, LOOP, KERNELS = "gpu.launch", "scf.forall", "gpu.module"


def enclosing(op: Operation, name: str) -> Operation | None:
    """The op of this name that ``op`` stands in."""
    while (parent := op.parent) is not None:
        op = parent.operation
        if op.name == name:
            return op
    return None


def is_in_kernel(op: Operation) -> bool:
    """Whether ``op`` runs on the GPU: it stands in a launch, or in a kernel that is a function already."""
    return enclosing(op, LAUNCH) is not None or enclosing(op, KERNELS) is not None


def require_memrefs(op: Operation) -> None:
    """Raises ``PassError`` for an op on tensors."""
    for value in [*op.operands, *op.results]:
        if isinstance(value.type, ir.RankedTensorType):
            raise PassError(f"'{op.name}' op expects memrefs (from one-shot-bufferize), got {value.type}", op)


def generalize_copies(rw: Rewriter) -> None:
    """Makes a ``linalg.generic`` of each fill and copy that is in no kernel yet."""
    for op in rw.ops("memref.copy", "linalg.copy", "linalg.fill"):
        if not is_in_kernel(op):
            require_memrefs(op)
            with rw.before(op):
                (Fill if op.name == "linalg.fill" else Copy).build(*op.operands)
            rw.erase(op)


def wrap_reductions(rw: Rewriter) -> None:
    """Puts each reduction that is in no loop into one of a single item, whose threads share it."""
    for generic in rw.ops("linalg.generic"):
        is_outside = enclosing(generic, LOOP) is None and enclosing(generic, KERNELS) is None
        if is_outside and "r" in Generic(generic).iterators and is_regular(LoopNest(generic)):
            with rw.before(generic), build.forall([1], []) as loop:
                pass
            generic.move_before(list(loop.op.regions[0].blocks[0].operations)[-1].operation)


def sink_constants(rw: Rewriter) -> None:
    """Takes constant tables into the kernels that use them: what the host has is in no device's memory."""
    for constant in rw.ops("memref.get_global"):
        if not is_in_kernel(constant):
            _sink(constant, rw)


def _sink(constant: Operation, rw: Rewriter) -> None:
    copies: dict[int, Value] = {}
    for use in list(constant.results[0].uses):
        user, position = use.owner.operation, use.operand_number
        launch = enclosing(user, LAUNCH)
        if launch is None:
            continue
        if identity(launch) not in copies:
            with rw.at_start(launch.regions[0].blocks[0]):
                table = mlir.memref.get_global(constant.results[0].type, constant.attributes["name"])
            copies[identity(launch)] = table
        user.operands[position] = copies[identity(launch)]
    if not any(True for _ in constant.results[0].uses):
        rw.erase(constant)


def check_accesses(rw: Rewriter) -> None:
    """Raises ``PassError`` for a load or store by the host."""
    for op in rw.ops("memref.load", "memref.store"):
        if not is_in_kernel(op):
            raise PassError(f"'{op.name}' op expects to be in an '{LOOP}': the host sees no device memory", op)
