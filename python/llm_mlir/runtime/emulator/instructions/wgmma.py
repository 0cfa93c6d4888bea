"""Products of matrices by warpgroups.

A result is a struct of numbers that must not be looked at before it is waited for. To check that, each such struct gets
one more member: the ticket of the product that the numbers come from, 0 where they come from elsewhere.
"""

import re
from typing import Any

from ....codegen.gpu.pipeline import KernelError
from ....ir.rewriter import walk
from ....mlir import ir
from ..emitter import Emitter, enum_name
from .table import instruction

_PRODUCT = "nvvm.wgmma.mma_async"

# Bits of `flags` in src/wgmma.c.
_BF16, _ADD, _A_TRANSPOSED, _B_TRANSPOSED, _A_NEGATED, _B_NEGATED = (1 << bit for bit in range(6))


def add_tickets(e: Emitter, function: Any) -> None:
    """Appends the ticket to structs of results, and checks it before numbers are taken out of them."""
    widened = _Widened({str(op.results[0].type) for op in walk(function) if op.name == _PRODUCT})
    if not widened.structs:
        return
    for block in function.regions[0].blocks:
        for argument in block.arguments:
            widened.apply(argument)
    for op in list(walk(function)):
        for result in op.results:
            widened.apply(result)
        if op.name in ("llvm.mlir.poison", "llvm.mlir.undef") and widened.is_wide(op.results[0].type):
            with ir.InsertionPoint(op), op.location:
                op.results[0].replace_all_uses_with(e.op("llvm.mlir.zero", [op.results[0].type], []))
            op.erase()
    _check_uses(e, function)


class _Widened:
    """Struct types of results, and what they become."""

    def __init__(self, types: set[str]) -> None:
        self.structs = {type_.removeprefix("!llvm."): _with_ticket(type_.removeprefix("!llvm.")) for type_ in types}

    def apply(self, value: Any) -> None:
        """Changes the type of ``value`` if there is such a struct in it."""
        text = str(value.type)
        if "struct" in text:
            for narrow, wide in self.structs.items():
                text = text.replace(narrow, wide)
            value.set_type(ir.Type.parse(text))

    def is_wide(self, type_: Any) -> bool:
        """Whether ``type_`` holds a struct with a ticket."""
        return any(wide in str(type_) for wide in self.structs.values())


def _with_ticket(struct: str) -> str:
    return struct.removesuffix(")>") + ", i32)>"


def _ticket(e: Emitter, struct: Any) -> Any:
    position = ir.DenseI64ArrayAttr.get([str(struct.type).count("f32")])
    return e.op("llvm.extractvalue", [e.i32], [struct], position=position)


def _check_uses(e: Emitter, function: Any) -> None:
    """Checks once in each block for each struct that numbers are taken out of."""
    for block in function.regions[0].blocks:
        checked: set[int] = set()
        for op in list(block.operations):
            op = op.operation
            if op.name != "llvm.extractvalue" or op.results[0].type != e.f32:
                continue
            struct = op.operands[0]
            if not str(struct.type).endswith("f32, i32)>") or hash(struct) in checked:
                continue
            checked.add(hash(struct))
            with ir.InsertionPoint(op), op.location:
                e.call("emu_wgmma_use", None, [e.site(op), _ticket(e, struct)])


@instruction("wgmma.mma_async")
def multiply(e: Emitter, op: Any) -> Any:
    """m64nNk16 of bf16 or f16 with sums in f32, operands in shared memory."""
    sums, a, b = op.operands
    shape = re.search(r"m = 64, n = (\d+), k = 16", str(op.attributes["shape"]))
    if shape is None or enum_name(op.attributes["typeD"]) != "f32":
        raise KernelError(f"the emulator knows {op.name} of 16-bit elements with sums in f32 only")
    n = int(shape[1])
    place = e.scratch(0)
    ticket = _ticket(e, sums)
    e.store(sums, place)
    operands = [place, a, b, e.constant(n), e.constant(_flags(op)), ticket]
    e.store(e.call("emu_wgmma", e.i32, [e.site(op), *operands]), e.scratch(2 * n))
    return e.load(op.results[0].type, place)


def _flags(op: Any) -> int:
    cases = {
        "typeA": ("bf16", _BF16),
        "scaleD": ("one", _ADD),
        "layoutA": ("col", _A_TRANSPOSED),
        "layoutB": ("row", _B_TRANSPOSED),
        "scaleA": ("neg", _A_NEGATED),
        "scaleB": ("neg", _B_NEGATED),
    }
    return sum(flag for name, (case, flag) in cases.items() if enum_name(op.attributes[name]) == case)


@instruction("wgmma.fence.aligned", synchronizes=True)
def fence(e: Emitter, op: Any) -> None:
    """Orders registers before products that use them."""
    e.call("emu_wgmma_fence", None, [e.site(op)])


@instruction("wgmma.commit.group.sync.aligned", synchronizes=True)
def commit(e: Emitter, op: Any) -> None:
    """Ends a group of products."""
    e.call("emu_wgmma_commit", None, [e.site(op)])


@instruction("wgmma.wait.group.sync.aligned", synchronizes=True)
def wait(e: Emitter, op: Any) -> None:
    """Waits for all groups of products but the last n."""
    e.call("emu_wgmma_wait", None, [e.site(op), e.constant(ir.IntegerAttr(op.attributes["group"]).value)])
