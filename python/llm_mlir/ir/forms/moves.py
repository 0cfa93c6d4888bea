"""Fills and copies, as named ops and as the generics that they are generalized to."""

from dataclasses import dataclass

from ...mlir import ir
from .. import build
from ..build import Value
from ..structured import Generic, is_generic
from ..types import Operation
from .bodies import body_of, is_zero, yielded


@dataclass(frozen=True)
class Fill:
    """``target[...] = scalar``, a tensor or memref."""

    op: Operation
    scalar: Value
    target: Value

    @staticmethod
    def match(op: Operation | None) -> "Fill | None":
        """The fill that ``op`` is: ``linalg.fill``, or a generic that writes one scalar to all of its only output."""
        if op is not None and op.name == "linalg.fill":
            return Fill(op, *op.operands)
        if op is None or not _yields_only(op) or not (generic := Generic(op)).is_elementwise:
            return None
        scalar = _source(generic, yielded(op)[0])
        return None if isinstance(scalar.type, ir.ShapedType) else Fill(op, scalar, generic.outputs[0])

    @staticmethod
    def build(scalar: Value, target: Value) -> list[Value]:
        """Builds the generic that writes ``scalar`` to all of ``target``; returns its result, if that is a tensor."""
        whole = build.loops(target.type.rank)
        return build.generic(whole, "p" * target.type.rank, [], [(target, whole)], lambda _: scalar)

    @property
    def is_zero(self) -> bool:
        """Whether it writes the constant 0.0."""
        return is_zero(self.scalar)


@dataclass(frozen=True)
class Copy:
    """``target[i, ...] = source[i, ...]``, tensors or memrefs of one shape and element type."""

    op: Operation
    source: Value
    target: Value

    @staticmethod
    def match(op: Operation | None) -> "Copy | None":
        """The copy that ``op`` is: ``linalg.copy``, ``memref.copy``, or the generic that yields its only input."""
        if op is None:
            return None
        if op.name == "memref.copy" or (op.name == "linalg.copy" and _same_element_type(op)):
            return Copy(op, *op.operands)
        if not _yields_only(op) or not (generic := Generic(op)).is_elementwise:
            return None
        body = op.regions[0].blocks[0]
        same_maps = len(generic.inputs) == 1 and generic.dims[0] == generic.dims[1]
        return Copy(op, *generic.operands) if same_maps and yielded(op)[0] == body.arguments[0] else None

    @staticmethod
    def build(source: Value, target: Value) -> list[Value]:
        """Builds the generic that copies element by element; returns its result, if the target is a tensor."""
        whole = build.loops(target.type.rank)
        return build.generic(whole, "p" * target.type.rank, [(source, whole)], [(target, whole)], lambda x, _: x)


def transposed_source(op: Operation | None) -> Value | None:
    """The matrix [N, K] that ``op`` makes a [K, N] of; None where it is no transpose of a matrix."""
    if op is None or not len(op.results) or not isinstance(op.results[0].type, ir.RankedTensorType):
        return None
    if op.name == "linalg.transpose":
        return op.operands[0] if list(ir.DenseI64ArrayAttr(op.attributes["permutation"])) == [1, 0] else None
    if not _yields_only(op) or len(Generic(op).inputs) != 1 or yielded(op)[0] != op.regions[0].blocks[0].arguments[0]:
        return None
    is_turned = sorted(map(str, Generic(op).dims)) == ["(0, 1)", "(1, 0)"] and Generic(op).iterators == "pp"
    return Generic(op).inputs[0] if is_turned else None


def _yields_only(op: Operation) -> bool:
    """Whether ``op`` is a generic with one output whose body computes nothing."""
    return is_generic(op) and len(Generic(op).outputs) == 1 and len(body_of(op)) == 1


def _source(generic: Generic, value: Value) -> Value:
    """The operand that a value of the body is read from; the value itself where it comes from outside."""
    arguments = list(generic.op.regions[0].blocks[0].arguments)
    return generic.operands[arguments.index(value)] if value in arguments else value


def _same_element_type(op: Operation) -> bool:
    source, target = (operand.type.element_type for operand in op.operands)
    return source == target
