"""Work that a module does for nothing: what is computed twice, never read, or known beforehand.

Ops of ``llm``, ``linalg``, ``math`` and ``tensor``, and of ``arith`` on tensors: what they do has no effect but their
results. Expressions are available where an op before them in their block, or in one around it, has computed them
(Muchnick, *Advanced Compiler Design and Implementation*, 1997, chapter 13).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from llm_mlir import abi
from llm_mlir.dialects.llm import Op
from llm_mlir.ir.forms.bodies import body_of, yielded
from llm_mlir.ir.structured import Generic, is_generic, producer
from llm_mlir.ir.types import Block, Operation, Value
from llm_mlir.mlir import ir

_EMPTY = ("linalg.fill", "tensor.empty", "tensor.splat")  # they make memory of a scalar, in place
_COST = "llm.cost"  # what an analysis wrote tells nothing of what an op computes


@dataclass(frozen=True)
class Finding:
    """One op that need not be. ``kind`` is "repeated", "dead", "constant", "transpose" or "widening"."""

    op: Operation
    kind: str
    message: str


def find_redundancy(function: Operation) -> Iterator[Finding]:
    """The findings of a function with a body, in order."""
    body = abi.body(function)
    return iter(()) if body is None else _block(body, {})


def _block(block: Block, available: dict[Any, Operation]) -> Iterator[Finding]:
    known = dict(available)  # what ops around the block have computed
    for view in block.operations:
        op = view.operation
        if _is_pure(op):
            key = _computation(op)
            yield from _findings(op, known.get(key))
            known.setdefault(key, op)
        else:
            for region in op.regions:
                for inner in region.blocks:
                    yield from _block(inner, known)


def _findings(op: Operation, before: Operation | None) -> Iterator[Finding]:
    if all(not any(True for _ in result.uses) for result in op.results):
        yield Finding(op, "dead", "nobody uses the results")
    elif before is not None:
        kind = "widening" if _widened(op) is not None else "repeated"
        yield Finding(op, kind, "computes once more what an op before it has computed")
    elif _reads_constants(op):
        yield Finding(op, "constant", "all operands are constants: the results could be, too")
    elif (first := _undone_transpose(op)) is not None:
        yield Finding(op, "transpose", f"undoes the transpose of '{first.name}' that its operand comes from")
    elif _widens_what_was_narrowed(op):
        yield Finding(op, "widening", "widens again what was narrowed from this type")


def _is_pure(op: Operation) -> bool:
    """Whether ``op`` computes tensors and does nothing else."""
    shaped = [result for result in op.results if isinstance(result.type, ir.RankedTensorType)]
    named = isinstance(op.opview, Op) or op.name.startswith(("linalg.", "math.", "arith."))
    return bool(shaped) and op.name != "arith.constant" and (named or op.name.startswith("tensor."))


def _reads_constants(op: Operation) -> bool:
    """Whether constants are all that ``op`` reads; what ``linalg`` writes to does not count."""
    written = len(op.results) if op.name.startswith("linalg.") else 0
    read = list(op.operands)[: len(op.operands) - written]
    return bool(read) and op.name not in _EMPTY and all(map(_is_constant, read))


def _is_constant(value: Value) -> bool:
    """Whether a value is a constant."""
    op = producer(value)
    return op is not None and op.name == "arith.constant"


def _computation(op: Operation) -> Any:
    """What two ops share when they compute the same of the same values."""
    return _text(op, {})


def _text(op: Operation, inside: dict[Value, int]) -> Any:
    """The op with values of its regions by number and those from outside by identity."""
    operands = tuple(inside.get(value, value) for value in op.operands)
    attributes = tuple(sorted(f"{name}={op.attributes[name]}" for name in op.attributes if name != _COST))
    bodies = []
    for block in [block for region in op.regions for block in region.blocks]:
        for value in block.arguments:
            inside[value] = len(inside)
        for each in block.operations:
            bodies.append(_text(each.operation, inside))
            for result in each.operation.results:
                inside[result] = len(inside)
    return op.name, operands, attributes, tuple(str(result.type) for result in op.results), tuple(bodies)


def _undone_transpose(op: Operation) -> Operation | None:
    """The transpose that ``op`` undoes, directly behind it."""
    turned = _permutation(op)
    first = producer(op.operands[0]) if turned is not None else None
    before = None if first is None else _permutation(first)
    if turned is None or before is None:
        return None
    return first if [before[axis] for axis in turned] == sorted(turned) else None


def _permutation(op: Operation) -> list[int] | None:
    """For each dimension of the result the one of the operand, where ``op`` does nothing but turn its operand."""
    if op.name == "linalg.transpose":
        return list(ir.DenseI64ArrayAttr(op.attributes["permutation"]))
    if not _is_map_of_one(op) or yielded(op)[0] != op.regions[0].blocks[0].arguments[0]:
        return None
    source, target = Generic(op).dims
    if source is None or target is None or sorted(source) != sorted(target) or source == target:
        return None
    return [source.index(loop) for loop in target]


def _is_map_of_one(op: Operation) -> bool:
    """Whether ``op`` is a generic with one input and one output and loops that are all parallel."""
    if not is_generic(op):
        return False
    generic = Generic(op)
    return len(generic.operands) == 2 and len(generic.inputs) == 1 and "r" not in generic.iterators


def _widened(op: Operation, cast: str = "arith.extf") -> Value | None:
    """What ``op`` converts element by element by the op ``cast``, if that is all it does."""
    if op.name == cast:
        return op.operands[0]
    if not _is_map_of_one(op) or [each.name for each in body_of(op)] != [cast, "linalg.yield"]:
        return None
    generic = Generic(op)
    return generic.inputs[0] if generic.dims[0] == generic.dims[1] else None


def _widens_what_was_narrowed(op: Operation) -> bool:
    source = _widened(op)
    narrowed = None if source is None else producer(source)
    wide = None if narrowed is None else _widened(narrowed, "arith.truncf")
    return wide is not None and wide.type.element_type == op.results[0].type.element_type
