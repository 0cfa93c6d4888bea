"""Kernels as functions: contractions that differ in sizes and strides only share one.

LLVM must not inline them: where an address comes out of a division, as of the number of a work item, it does not move
pointers along a loop but computes each address anew, and an instruction that indexes memory takes two places in the
processor's window instead of one (a row of f32, which waits for memory: 5%).
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

from .kinds import ContractionKind

_PREFIX = "llm_contract"


@dataclass
class KernelTable:
    """The kernel functions of a module, by kind, how they are made, and operand types."""

    module: Operation
    functions: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def call(self, kind: ContractionKind, operands: list[Value], options: Hashable) -> tuple[Any, bool]:
        """Calls the kernel for ``operands``; returns its function and whether it is new and has no body yet.

        Contractions share a kernel that is made with the same ``options``.
        """
        roles = "abc" if kind.coding is None else f"abcs{'s' * kind.coding.has_mins}{'aa' * kind.a_is_coded}"
        types = [_shared(operand.type, kind, role) for operand, role in zip(operands, roles, strict=True)]
        key = (kind, options, *map(str, types))
        is_new = key not in self.functions
        if is_new:
            self.functions[key] = self._declare(types)
        function = self.functions[key]
        casts = [v if v.type == t else mlir.memref.cast(t, v) for v, t in zip(operands, types, strict=True)]
        mlir.func.call([], ir.FlatSymbolRefAttr.get(function.name.value), casts)
        return function, is_new

    def _declare(self, types: list[Any]) -> Any:
        body = self.module.regions[0].blocks[0]
        taken = {op.operation.attributes["sym_name"].value for op in body if "sym_name" in op.operation.attributes}
        number = next(n for n in range(len(taken) + 1) if f"{_PREFIX}_{n}" not in taken)
        with ir.InsertionPoint(body):
            function = mlir.func.FuncOp(f"{_PREFIX}_{number}", (types, []), visibility="private")
            function.add_entry_block()
            function.attributes["llvm.no_inline"] = ir.UnitAttr.get()
        return function


def _shared(type_: Any, kind: ContractionKind, role: str) -> Any:
    """The type of a kernel's operand: dynamic but for what its code depends on, the width of B and inner strides."""
    strides, _ = type_.get_strides_and_offset()
    shape = list(type_.shape)
    if role in "bs":
        shape[kind.k_axis] = build.DYNAMIC
    else:
        kept = kind.pairs - 1 if role == "a" and kind.coding is None else 0
        shape = [build.DYNAMIC] * (len(shape) - kept) + [2] * kept
        strides = [build.DYNAMIC] * (len(shape) - kept - 1) + strides[len(shape) - kept - 1 :]
    layout = ir.StridedLayoutAttr.get(build.DYNAMIC, strides)
    return ir.MemRefType.get(shape, type_.element_type, layout, type_.memory_space)
