"""Which values are weights or caches, seen through views, loops and calls."""

from llm_mlir import abi
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation, Value
from llm_mlir.mlir import ir

_THROUGH = (
    "tensor.cast",
    "tensor.collapse_shape",
    "tensor.concat",
    "tensor.expand_shape",
    "tensor.extract_slice",
    "llm.dequantize",
    "llm.kv_update",
)


def role(value: Value) -> str:
    """The role of the argument that ``value`` is, or is a view of; empty where it is computed."""
    op = producer(value)
    if op is None:
        return _role_of_argument(value)
    if op.name == "scf.for":
        return role(op.opview.initArgs[list(op.results).index(value)])
    return role(op.operands[0]) if op.name in _THROUGH else ""


def _role_of_argument(value: Value) -> str:
    holder = value.owner.owner.operation
    if holder.name == "scf.for" and value.arg_number:
        return role(holder.opview.initArgs[value.arg_number - 1])
    if holder.name != "func.func":
        return ""
    if (info := abi.arg_info(holder, value.arg_number)) is not None:
        return info.role
    calls = () if abi.is_entry(holder) else abi.calls(holder.parent, abi.function_name(holder))
    return next((role(call.operands[value.arg_number]) for call in calls), "")


def stored_operands(op: Operation) -> dict[str, list[Value]]:
    """The tensors among the operands of ``op`` that are weights and caches, by role."""
    found: dict[str, list[Value]] = {"weight": [], "cache": []}
    for value in op.operands:
        if isinstance(value.type, ir.ShapedType) and (kind := role(value)) in found:
            found[kind].append(value)
    return found
