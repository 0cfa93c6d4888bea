"""Where variables in shared memory lie, as offsets into the window of the C library."""

from dataclasses import dataclass
from typing import Any

from ...ir.rewriter import walk
from ...mlir import ir
from .types import align_up, alignment_of, size_of

RESERVED_BYTES = 1024
"""What the system keeps for itself at the start of each block's shared memory (``SHARED_RESERVED`` in machine.h)."""

_SHARED = 3
_DYNAMIC_ALIGNMENT = 1024


@dataclass(frozen=True)
class SharedLayout:
    """``static_bytes`` of variables of known size; memory whose size the launch tells starts behind them."""

    static_bytes: int


def place_shared(module: Any, window: int) -> SharedLayout:
    """Gives shared variables of ``module`` addresses behind ``window`` and takes their globals away."""
    offsets: dict[str, int] = {}
    dynamic: list[str] = []
    end = RESERVED_BYTES
    for op in [op.operation for op in module.body.operations if op.operation.name == "llvm.mlir.global"]:
        if "addr_space" not in op.attributes or ir.IntegerAttr(op.attributes["addr_space"]).value != _SHARED:
            continue
        name = ir.StringAttr(op.attributes["sym_name"]).value
        type_ = ir.TypeAttr(op.attributes["global_type"]).value
        if size_of(type_) == 0:
            dynamic.append(name)
        else:
            declared = ir.IntegerAttr(op.attributes["alignment"]).value if "alignment" in op.attributes else 1
            offsets[name] = align_up(end, max(declared, alignment_of(type_)))
            end = offsets[name] + size_of(type_)
        op.erase()
    if dynamic:
        end = align_up(end, _DYNAMIC_ALIGNMENT)
        offsets.update(dict.fromkeys(dynamic, end))
    _replace_addresses(module, {name: window + offset for name, offset in offsets.items()})
    return SharedLayout(end - RESERVED_BYTES)


def _replace_addresses(module: Any, addresses: dict[str, int]) -> None:
    i64 = ir.IntegerType.get_signless(64)
    for op in [op for op in walk(module.operation) if op.name == "llvm.mlir.addressof"]:
        name = ir.FlatSymbolRefAttr(op.attributes["global_name"]).value
        if name not in addresses:
            continue
        with ir.InsertionPoint(op), op.location:
            value = ir.IntegerAttr.get(i64, addresses[name])
            number = ir.Operation.create("llvm.mlir.constant", results=[i64], attributes={"value": value})
            types = [op.results[0].type]
            pointer = ir.Operation.create("llvm.inttoptr", results=types, operands=[number.results[0]])
        op.results[0].replace_all_uses_with(pointer.results[0])
        op.erase()
