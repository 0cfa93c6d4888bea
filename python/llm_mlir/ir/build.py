"""Short names for the IR that passes build most: index arithmetic, slices, loops and ``linalg.generic``.

All builders insert at the current insertion point.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from .. import mlir
from ..mlir import ir
from .arithmetic import DYNAMIC as DYNAMIC
from .arithmetic import Index as Index
from .arithmetic import add as add
from .arithmetic import ceildiv as ceildiv
from .arithmetic import floordiv as floordiv
from .arithmetic import less as less
from .arithmetic import maximum as maximum
from .arithmetic import minimum as minimum
from .arithmetic import mul as mul
from .arithmetic import rem as rem
from .arithmetic import sub as sub
from .arithmetic import to_index as to_index
from .arithmetic import value as value
from .types import Value as Value


def constant(element_type: Any, number: float) -> Value:
    """A scalar constant of an integer or float type."""
    is_float = isinstance(element_type, ir.FloatType)
    attribute = ir.FloatAttr.get(element_type, number) if is_float else ir.IntegerAttr.get(element_type, int(number))
    return mlir.arith.constant(element_type, attribute)


def convert(value: Value, to: Any) -> Value:
    """A float, or a vector of them, as type ``to``; what holds no floats, or has the type already, as it is."""
    before, after = (type_.element_type if isinstance(type_, ir.VectorType) else type_ for type_ in (value.type, to))
    if not isinstance(before, ir.FloatType) or before == after:
        return value
    if before.width == after.width:  # f16 and bf16: both are numbers of f32
        wide = ir.F32Type.get()
        value = mlir.arith.extf(ir.VectorType.get(to.shape, wide) if isinstance(to, ir.VectorType) else wide, value)
        return mlir.arith.truncf(to, value)
    return mlir.arith.extf(to, value) if before.width < after.width else mlir.arith.truncf(to, value)


def shape(shaped: Value) -> list[Index]:
    """Sizes of a tensor or memref value; the dynamic ones are read from it."""
    return [dim(shaped, i) for i in range(shaped.type.rank)]


def dim(shaped: Value, axis: int) -> Index:
    """Size of one dimension of a tensor or memref value."""
    if not shaped.type.is_dynamic_dim(axis):
        return shaped.type.get_dim_size(axis)
    dialect = mlir.memref if isinstance(shaped.type, ir.MemRefType) else mlir.tensor
    return dialect.dim(shaped, value(axis))


def tensor_type(sizes: Sequence[Index], element_type: Any) -> Any:
    """The ranked tensor type whose dynamic dimensions are the sizes that are no ints."""
    return ir.RankedTensorType.get([s if isinstance(s, int) else DYNAMIC for s in sizes], element_type)


def empty(sizes: Sequence[Index], element_type: Any) -> Value:
    """``tensor.empty``."""
    return mlir.tensor.empty(list(sizes), element_type)


def filled(sizes: Sequence[Index], element_type: Any, number: float) -> Value:
    """A tensor with every element ``number``."""
    return mlir.linalg.fill(constant(element_type, number), outs=[empty(sizes, element_type)])


def copy(source: Value, destination: Value) -> Value:
    """``linalg.copy``: unlike an identity ``linalg.generic`` it survives canonicalization."""
    return mlir.linalg.copy(source, outs=[destination])


def _split(entries: Sequence[Index]) -> tuple[list[Value], list[int]]:
    dynamic = [e for e in entries if not isinstance(e, int)]
    return dynamic, [e if isinstance(e, int) else DYNAMIC for e in entries]


def _slice_operands(offsets: Sequence[Index], sizes: Sequence[Index], strides: Sequence[int] | None) -> list[Any]:
    (do, so), (ds, ss) = _split(offsets), _split(sizes)
    return [do, ds, [], so, ss, list(strides) if strides else [1] * len(sizes)]


def extract_slice(
    source: Value,
    offsets: Sequence[Index],
    sizes: Sequence[Index],
    strides: Sequence[int] | None = None,
    drop: Sequence[int] = (),
) -> Value:
    """``tensor.extract_slice``; ``drop`` lists unit dimensions that the result does not keep."""
    kept = [size for i, size in enumerate(sizes) if i not in drop]
    result = tensor_type(kept, source.type.element_type)
    operands = _slice_operands(offsets, sizes, strides)
    return mlir.tensor.ExtractSliceOp(result, source, *operands).result


def insert_slice(
    source: Value,
    destination: Value,
    offsets: Sequence[Index],
    sizes: Sequence[Index],
    strides: Sequence[int] | None = None,
) -> Value:
    """``tensor.insert_slice``; ``source`` may lack unit dimensions of ``sizes``."""
    operands = _slice_operands(offsets, sizes, strides)
    return mlir.tensor.InsertSliceOp(source, destination, *operands).result


def parallel_insert_slice(source: Value, destination: Value, offsets: Sequence[Index], sizes: Sequence[Index]) -> None:
    """``tensor.parallel_insert_slice``, inside the terminator of an ``scf.forall``."""
    mlir.tensor.ParallelInsertSliceOp(source, destination, *_slice_operands(offsets, sizes, None))


def expand(tensor: Value, groups: Sequence[Sequence[int]], sizes: Sequence[Index]) -> Value:
    """``tensor.expand_shape`` to ``sizes``."""
    dynamic, static = _split(sizes)
    type_ = tensor_type(sizes, tensor.type.element_type)
    return mlir.tensor.expand_shape(type_, tensor, [list(group) for group in groups], dynamic, static)


def collapse(tensor: Value, groups: Sequence[Sequence[int]]) -> Value:
    """``tensor.collapse_shape``."""
    sizes: list[int] = []
    for group in groups:
        product = 1
        for axis in group:
            dynamic = tensor.type.is_dynamic_dim(axis) or product == DYNAMIC
            product = DYNAMIC if dynamic else product * tensor.type.get_dim_size(axis)
        sizes.append(product)
    type_ = ir.RankedTensorType.get(sizes, tensor.type.element_type)
    return mlir.tensor.collapse_shape(type_, tensor, [list(group) for group in groups])


def retyped(tensor: Value, type_: Any) -> Value:
    """``tensor`` as a type that knows more or fewer of its sizes: ``tensor.cast`` where the types differ."""
    return tensor if tensor.type == type_ else mlir.tensor.cast(type_, tensor)


@dataclass
class Loop:
    """What the body of a loop under construction sees, and its results afterwards."""

    op: Any
    ivs: list[Value]
    args: list[Value]
    yielded: list[Any] = field(default_factory=list)

    @property
    def iv(self) -> Value:
        """The induction variable of a one-dimensional loop."""
        return self.ivs[0]

    @property
    def results(self) -> list[Value]:
        """The loop's results."""
        return list(self.op.results)


@contextmanager
def for_loop(lower: Index, upper: Index, step: Index = 1, inits: Sequence[Value] = ()) -> Iterator[Loop]:
    """Builds an ``scf.for``; the body assigns ``loop.yielded`` when there are ``inits``."""
    op = mlir.scf.ForOp(value(lower), value(upper), value(step), list(inits))
    loop = Loop(op.operation, [op.induction_variable], list(op.inner_iter_args))
    with ir.InsertionPoint(op.body):
        yield loop
        mlir.scf.YieldOp(loop.yielded)


@contextmanager
def forall(sizes: Sequence[Index], outs: Sequence[Value]) -> Iterator[Loop]:
    """Builds an ``scf.forall`` from zero; ``loop.yielded`` lists ``(source, argument, offsets, sizes)`` inserts."""
    op = mlir.scf.ForallOp([0] * len(sizes), list(sizes), [1] * len(sizes), list(outs))
    rank = len(sizes)
    arguments = list(op.body.arguments)
    loop = Loop(op.operation, arguments[:rank], arguments[rank:])
    with ir.InsertionPoint(op.body):
        yield loop
        terminator = mlir.scf.InParallelOp()
    with ir.InsertionPoint(terminator.block):
        for insert in loop.yielded:
            parallel_insert_slice(*insert)


def affine_maps(domain: str, *ranges: str) -> list[Any]:
    """``affine_maps("t, h", "t, h", "t")`` is the attributes of the maps from (t, h) to (t, h) and to (t)."""
    return [ir.Attribute.parse(f"affine_map<({domain}) -> ({range_})>") for range_ in ranges]


def loops(rank: int) -> str:
    """Names of the first ``rank`` loops, ``"d0, d1, ..."``: the map of a whole operand."""
    return ", ".join(f"d{axis}" for axis in range(rank))


def loop_index(loop: int) -> Value:
    """``linalg.index``: the position of a loop, inside the body of a generic."""
    return mlir.linalg.IndexOp(loop).result


def generic(
    domain: str,
    iterators: str,
    ins: Sequence[tuple[Value, str]],
    outs: Sequence[tuple[Value, str]],
    body: Callable[..., Sequence[Value] | Value],
    attributes: dict[str, Any] | None = None,
) -> list[Value]:
    """Builds a ``linalg.generic``.

    ``domain`` names the loops (``"t, h"``), ``iterators`` has a letter for each, ``p`` (parallel) or ``r`` (reduction).
    ``ins`` and ``outs`` pair each operand with the range of its map. ``body`` takes the scalar block arguments and
    returns what is yielded. Results: one for each tensor among ``outs``.
    """
    maps = affine_maps(domain, *[text for _, text in [*ins, *outs]])
    kinds = {"p": "parallel", "r": "reduction"}
    types = [v.type for v, _ in outs if isinstance(v.type, ir.RankedTensorType)]
    iterator_types = [ir.Attribute.parse(f"#linalg.iterator_type<{kinds[i]}>") for i in iterators.replace(" ", "")]
    operands = [v for v, _ in ins], [v for v, _ in outs]
    op = mlir.linalg.GenericOp(types, *operands, ir.ArrayAttr.get(maps), ir.ArrayAttr.get(iterator_types))
    block = op.regions[0].blocks.append(*[v.type.element_type for v, _ in [*ins, *outs]])
    with ir.InsertionPoint(block):
        result = body(*block.arguments)
        mlir.linalg.YieldOp(list(result) if isinstance(result, list | tuple) else [result])
    for name, attribute in (attributes or {}).items():
        op.operation.attributes[name] = attribute
    return list(op.operation.results)
