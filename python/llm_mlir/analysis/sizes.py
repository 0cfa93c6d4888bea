"""Where the size of a tensor comes from, seen through ops that keep it and through branches that agree."""

from typing import Any

from llm_mlir import abi
from llm_mlir.ir import build
from llm_mlir.ir.build import DYNAMIC, Value
from llm_mlir.ir.structured import slice_parameters
from llm_mlir.mlir import ir

from .destinations import destination

_DIMS = ("tensor.dim", "memref.dim")

Size = int | Value | tuple[Value, int]
"""A number, a value of type index, or a dimension of a tensor or memref."""


def traced_shape(value: Value) -> list[build.Index]:
    """The sizes of a tensor by what gives them, as values at the insertion point."""
    sizes = [traced_size(value, axis) for axis in range(value.type.rank)]
    return [build.dim(*size) if isinstance(size, tuple) else size for size in sizes]


def traced_size(value: Value, axis: int) -> Size:
    """The size of one dimension of a tensor or memref, by what gives it: in the end the dimension itself."""
    if not value.type.is_dynamic_dim(axis):
        return value.type.get_dim_size(axis)
    if isinstance(value.owner, ir.Block):
        return value, axis
    op = value.owner.operation
    index = list(op.results).index(value)
    if op.name in ("tensor.empty", "memref.alloc"):
        return _traced_index(list(op.operands)[list(value.type.shape)[:axis].count(DYNAMIC)])
    if op.name in ("tensor.cast", "memref.cast"):
        return traced_size(op.opview.source, axis)
    if op.name == "arith.select":
        first, second = (traced_size(each, axis) for each in list(op.operands)[1:])
        return first if _agree(first, second) else (value, axis)
    if op.name == "tensor.extract_slice":
        part = slice_parameters(op)
        size = [size for i, size in enumerate(part.sizes) if i not in part.drop][axis]
        return size if isinstance(size, int) else _traced_index(size)
    if op.name == "tensor.concat":
        joined = ir.IntegerAttr(op.attributes["dim"]).value
        return (value, axis) if joined == axis else traced_size(op.opview.inputs[0], axis)
    if op.name in ("tensor.collapse_shape", "tensor.expand_shape"):
        return _reshaped_size(op, axis)
    if op.name == "scf.if":
        return _agreed_size(op, index, axis)
    target = destination(op, index)
    return (value, axis) if target is None else traced_size(target, axis)


def _reshaped_size(op: Any, axis: int) -> Size:
    """Dimensions that a reshape leaves alone are those of its source; unit sizes of groups leave one alone, too."""
    groups = [[ir.IntegerAttr(i).value for i in group] for group in op.attributes["reassociation"]]
    wide = op.operands[0].type if op.name == "tensor.collapse_shape" else op.results[0].type
    own = axis if op.name == "tensor.collapse_shape" else next(n for n, group in enumerate(groups) if axis in group)
    others = [i for i in groups[own] if wide.is_dynamic_dim(i) or wide.get_dim_size(i) != 1]
    if op.name == "tensor.collapse_shape":
        return traced_size(op.operands[0], others[0]) if len(others) == 1 else (op.results[0], axis)
    return traced_size(op.operands[0], own) if others == [axis] else (op.results[0], axis)


def _traced_index(size: Value) -> Size:
    """``size``, or what gives the dimension that it is."""
    dim = None if isinstance(size.owner, ir.Block) else size.owner.operation
    if dim is None or dim.name not in _DIMS or isinstance(dim.opview.index.owner, ir.Block):
        return size
    axis = dim.opview.index.owner.operation.attributes.get("value")
    return size if axis is None else traced_size(dim.opview.source, axis.value)


def _agreed_size(op: Any, index: int, axis: int) -> Size:
    """What both branches of an ``scf.if`` give, unless they differ or it is made inside of one."""
    sizes = [traced_size(list(region.blocks[0].operations)[-1].operands[index], axis) for region in op.regions]
    made = sizes[0][0] if isinstance(sizes[0], tuple) else sizes[0]
    inside = not isinstance(made, int) and _is_inside(made, op)
    return (op.results[index], axis) if inside or len(sizes) < 2 or not _agree(*sizes) else sizes[0]


def _agree(a: Size, b: Size) -> bool:
    """Whether two sizes are one, or dimensions of arguments that have one symbol."""
    return a == b or (_symbol(a) is not None and _symbol(a) == _symbol(b))


def _symbol(size: Size) -> str | None:
    if not isinstance(size, tuple) or not isinstance(size[0].owner, ir.Block):
        return None
    function, (value, axis) = size[0].owner.owner.operation, size
    info = abi.arg_info(function, value.arg_number) if function.name == "func.func" else None
    return info.dims[axis] or None if info is not None and axis < len(info.dims) else None


def _is_inside(value: Value, op: Any) -> bool:
    holder = value.owner.owner.operation if isinstance(value.owner, ir.Block) else value.owner.operation.parent
    while holder is not None and holder.operation != op:
        holder = holder.operation.parent
    return holder is not None
