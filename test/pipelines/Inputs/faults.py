"""Faults to be planted into any pipeline: what a pass gets wrong, a kind for each level of the way."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.structured import constant_value
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

FAULTS: dict[str, Any] = {}


@register
@dataclass(frozen=True)
class TestFault(Pass):
    """Makes the first op that a kind of fault can befall wrong."""

    name: ClassVar[str] = "test-fault"
    kind: str = option("", "what goes wrong")

    def run(self, op: Any, rw: Any) -> None:
        if not any(FAULTS[self.kind](found, rw) for found in list(rw.ops(*self._names()))):
            raise PassError(f"expects an op for fault '{self.kind}'", op)

    def _names(self):
        return NAMES[self.kind]


NAMES: dict[str, tuple[str, ...]] = {}


def fault(*names):
    """Registers a fault under its function's name: it gets ops of these names until it says that it has done it."""

    def add(function):
        FAULTS[function.__name__.replace("_", "-")] = function
        NAMES[function.__name__.replace("_", "-")] = names
        return function

    return add


def swap(op, first=0, second=1):
    a, b = op.operands[first], op.operands[second]
    op.operands[first], op.operands[second] = b, a
    return a != b


@fault("llm.rms_norm")
def eps(op, rw):
    op.attributes["eps"] = ir.FloatAttr.get(ir.F64Type.get(op.context), 1e-3)
    return True


@fault("llm.swiglu", "llm.gate_up")
def swapped_operands(op, rw):
    return swap(op, *((0, 1) if op.name == "llm.swiglu" else (1, 2)))


@fault("llm.attention")
def dropped_mask(op, rw):
    op.attributes["causal"] = ir.BoolAttr.get(False, op.context)
    return True


@fault("llm.linear")
def dropped_bias(op, rw):
    if len(op.operands) < 3:
        return False
    with rw.before(op):
        other = ir.Operation.create("llm.linear", [op.results[0].type], list(op.operands)[:2], loc=op.location)
    rw.replace(op, list(other.results))
    return True


@fault("arith.addf")
def missing_epilogue(op, rw):
    """The last addition inside a generic is lost, as that of a residual."""
    if op.parent.name != "linalg.generic" or "reduction" in str(op.parent.attributes["iterator_types"]):
        return False
    rw.replace(op, [op.operands[1]])
    return True


@fault("scf.for", "scf.forall")
def off_by_one_tile(op, rw):
    """The last round of a loop, or the last row of its range, is left out."""
    static = list(op.attributes["staticUpperBound"]) if op.name == "scf.forall" else []
    if static and static[0] > 1:
        op.attributes["staticUpperBound"] = ir.DenseI64ArrayAttr.get([static[0] - 1, *static[1:]], op.context)
        return True
    if static and static[0] == 1:
        return False
    place = 0 if static else 1
    with rw.before(op):
        op.operands[place] = one_less(op.operands[place])
    return True


def one_less(value):
    index = ir.IndexType.get(value.context if hasattr(value, "context") else value.type.context)
    one = ir.Operation.create("arith.constant", [index], attributes={"value": ir.IntegerAttr.get(index, 1)})
    return ir.Operation.create("arith.subi", [index], [value, one.results[0]]).results[0]


@fault("memref.view")
def overlapping_arena(op, rw):
    """A buffer starts where another one does that is alive in the same loop."""
    if op.parent.name != "scf.forall":
        return False
    views = [other.operation for other in op.parent.regions[0].blocks[0] if other.operation.name == "memref.view"]
    if len(views) < 2:
        return False
    low, high = sorted(views, key=lambda view: constant_value(view.operands[1]))[:2]  # not beyond the end
    high.operands[1] = low.operands[1]
    return True


@fault("arith.divf", "arith.subf")
def swapped_lanes(op, rw):
    return swap(op)


@fault("llvm.fdiv", "llvm.fsub")
def swapped_in_llvm(op, rw):
    return swap(op)


@fault("memref.store")
def lost_store(op, rw):
    rw.erase(op)
    return True


@fault("gpu.barrier", "nvvm.barrier")
def lost_barriers(op, rw):
    """Threads of a block read shared memory before others have written it; one alone may be for longer loops."""
    for each in list(rw.ops(*NAMES["lost-barriers"])):
        rw.erase(each)
    return True
