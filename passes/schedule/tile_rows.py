"""``llm-tile-rows``: everything that works row by row becomes parallel loops over blocks of rows.

Norms, rope, activations and gathers all keep the tokens in the first dimension, so a run of them can be computed a
block of rows at a time with its intermediates in cache. Upstream's tile-and-fuse would do this one consumer at a time;
here a whole run between two linears is one parallel region, with one barrier.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.analysis.destinations import continued_argument
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Linear
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.ir.structured import Generic, is_empty, producer, users
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, option, register

from .rows.row_clone import RowCloner, covers_rows, destination, keeps_rows, view_source

_VIEWS = (
    *("tensor.extract_slice", "tensor.expand_shape", "tensor.collapse_shape", "tensor.cast"),
    # No views, but like them made again wherever they are needed: cse shares one fill between many uses.
    *("tensor.empty", "linalg.fill"),
)


@register
@dataclass(frozen=True)
class TileRows(Pass):
    """Groups runs of row-wise ops and tiles each group over blocks of rows in one ``scf.forall``.

    A run ends at an op that is no row-wise op (a tiled linear, attention, a call). Intermediates of a group live in
    private tiles; results that are used outside are written straight to their buffer.
    """

    name: ClassVar[str] = "llm-tile-rows"
    pillar: ClassVar[str] = "latency"
    after: ClassVar[tuple[str, ...]] = (
        "llm-tile-linears",
        "llm-block-linears",
        "llm-lower-attention",
        "llm-append-caches",
        "llm-materialize-results",
    )
    rows: int = option(4, "rows of one work item", least=1)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in rw.ops("func.func"):
            for region in function.regions:
                for block in region.blocks:
                    self._tile_block(block, rw)

    def _tile_block(self, block: Any, rw: Rewriter) -> None:
        run: list[Any] = []
        for op in [nested.operation for nested in block.operations]:
            if _is_row_op(op) and not _captures(op, run):
                run.append(op)
            elif _is_row_op(op):
                self._tile_run(run, op, rw)
                run = [op]
            elif op.name in _VIEWS or _is_scalar(op):
                run.append(op)
            else:
                self._tile_run(run, op, rw)
                run = []
                if op.name == "scf.for":
                    self._tile_block(op.regions[0].blocks[0], rw)

    def _tile_run(self, run: list[Any], end: Any, rw: Rewriter) -> None:
        """Tiles the row-wise ops of ``run``, all of which stand before ``end``, one group for each number of rows."""
        for group in _groups([op for op in run if _is_row_op(op)]):
            with rw.before(end), group[-1].location:
                escaping = _escaping(group)
                results = self._build(group, escaping)
            for value, result in zip(escaping, results, strict=True):
                value.replace_all_uses_with(result)
            run = [op for op in run if op not in group]
            _move_dependents(run, results, end)
            for op in reversed(group):
                rw.erase(op)
            rw.statistic("groups")

    def _build(self, group: list[Any], escaping: list[Value]) -> list[Value]:
        cloner = RowCloner(group)
        total = build.dim(_leading_operand(group[0]), 0)
        carried = [_carried(value) for value in escaping]
        in_place = [each is not None and _is_read_by_rows(each, group) for each in carried]
        outs = [
            old if old is not None and ours else cloner.whole_empty(value, total)
            for value, old, ours in zip(escaping, carried, in_place, strict=True)
        ]
        with build.forall([build.ceildiv(total, self.rows)], outs) as loop:
            row = build.mul(loop.iv, self.rows)
            cloner.select(row, build.minimum(self.rows, build.sub(total, row)) if self.rows > 1 else 1)
            for value, argument in zip(escaping, loop.args, strict=True):
                cloner.write_to(value, cloner.rows_of(argument))
            for old, ours, argument in zip(carried, in_place, loop.args, strict=True):
                if old is not None and ours:
                    cloner.values[old] = cloner.rows_of(argument)
            for op in group:
                with op.location:
                    cloner.clone(op)
            loop.yielded = [
                (cloner.values[value], argument, *cloner.span(value))
                for value, argument in zip(escaping, loop.args, strict=True)
            ]
        return [
            result if old is None or ours else build.copy(result, old)
            for result, old, ours in zip(loop.results, carried, in_place, strict=True)
        ]


def _carried(value: Value) -> Value | None:
    """What an iteration of a loop was given and updates in place to be ``value``, which it yields there."""
    block = value.owner.operation.block
    *_, end = block.operations
    if block.owner.operation.name != "scf.for" or value not in list(end.operands):
        return None
    old = block.owner.operation.opview.inner_iter_args[list(end.operands).index(value)]
    return old if continued_argument(value, block) == old.arg_number else None


def _is_read_by_rows(value: Value, group: list[Any]) -> bool:
    """Whether ``group`` reads of ``value`` only the rows that are computed, so that others may be new already."""
    for op in group:
        if any(operand == value for nested in walk(op) for operand in nested.operands):
            return False
        generic = Generic(op) if op.name == "linalg.generic" else None
        operands = list(zip(generic.operands, generic.dims, strict=True)) if generic else []
        if any(operand == value and not (dims and dims[0] == 0) for operand, dims in operands):
            return False
    return True


def _is_row_op(op: Any) -> bool:
    """Whether ``op`` computes rows of its result from the same rows of its operands.

    Upstream refuses slices of what has no elements, so that is left as it is.
    """
    if not op.results or not all(_has_rows(result.type) for result in op.results):
        return False
    if any(map(is_empty, [*op.operands, *op.results])):
        return False
    if op.name == "linalg.generic":
        return Linear.match(op) is None and _indexes_rows_first(Generic(op))
    if op.name == "tensor.insert_slice":
        return covers_rows(op)
    if op.name == "scf.for":
        body = [nested.operation for nested in op.regions[0].blocks[0].operations][:-1]
        return all(_is_row_op(nested) or nested.name in _VIEWS or _is_scalar(nested) for nested in body)
    return False


def _has_rows(type_: Any) -> bool:
    return isinstance(type_, ir.RankedTensorType) and type_.rank > 0


def _indexes_rows_first(generic: Generic) -> bool:
    """The first loop is parallel and indexes the first dimension of what it indexes, outputs included."""
    rows_first = all(dims is not None and 0 not in dims[1:] for dims in generic.dims)
    outputs = generic.dims[len(generic.inputs) :]
    body = generic.op.regions[0].blocks[0].operations
    uses_row = any(
        op.operation.name == "linalg.index" and ir.IntegerAttr(op.attributes["dim"]).value == 0 for op in body
    )
    return rows_first and generic.iterators[:1] == "p" and all(d and d[0] == 0 for d in outputs) and not uses_row


def _is_scalar(op: Any) -> bool:
    """Ops that a run may hold without being ended by them: index arithmetic, constants, sizes."""
    return op.name == "tensor.dim" or (
        op.name.startswith(("arith.", "affine.")) and not any(_has_rows(v.type) for v in op.results if op.operands)
    )


def _captures(op: Any, run: list[Any]) -> bool:
    """Whether ``op`` reads a result of ``run`` other than row by row: through its region, a view, or as a whole."""
    inside: set[Any] = set()
    whole: set[Any] = set()  # views of those results with other rows
    for other in run:
        reads = any(operand in inside for operand in other.operands)
        if any(operand in whole for operand in other.operands) or (
            reads and other.name in _VIEWS and not keeps_rows(other)
        ):
            whole.update(other.results)
        elif _is_row_op(other) or reads:
            inside.update(result for result in other.results if _has_rows(result.type))
    operands = [operand for nested in walk(op) for operand in nested.operands]
    if any(operand in whole for operand in [*op.operands, *operands]):
        return True
    if any(operand in inside for operand in operands):
        return op.name != "scf.for"
    if op.name != "linalg.generic":
        return False
    generic = Generic(op)
    return any(v in inside and not (d and d[0] == 0) for v, d in zip(generic.operands, generic.dims, strict=True))


def _leading_operand(op: Any) -> Value:
    """An operand of ``op`` whose first dimension is the number of rows."""
    return destination(op)


def _groups(ops: list[Any]) -> list[list[Any]]:
    """Splits ops by number of rows: ops that share a row-wise value, a size or a size's source go together."""
    groups: list[tuple[set[Any], list[Any]]] = []
    for op in ops:
        keys = _row_keys(op)
        touching = [group for group in groups if group[0] & keys]
        for group in touching:
            groups.remove(group)
        merged = keys.union(*(group[0] for group in touching))
        members = [member for group in touching for member in group[1]]
        groups.append((merged, [*members, op]))
    order = {op: i for i, op in enumerate(ops)}
    return [sorted(members, key=lambda op: order[op]) for _, members in groups]


def _row_keys(op: Any) -> set[Any]:
    """What identifies the number of rows of ``op``: its row-wise values, and where their sizes come from."""
    values = list(op.results)
    if op.name == "linalg.generic":
        generic = Generic(op)
        values += [v for v, dims in zip(generic.operands, generic.dims, strict=True) if dims and dims[0] == 0]
    else:
        values += [v for v in op.operands if _has_rows(v.type)]
    keys: set[Any] = set()
    for value in values:
        keys.update(_size_sources(value))
    return keys


def _size_sources(value: Value) -> Iterator[Any]:
    """``value``, what it is a view of, and the value or number that gives its first dimension."""
    yield value
    if not _has_rows(value.type):
        return
    if not value.type.is_dynamic_dim(0):
        yield value.type.get_dim_size(0)
    op = producer(value)
    if op is None:
        return
    if op.name == "tensor.empty":
        if not value.type.is_dynamic_dim(0):
            return
        size = op.opview.dynamicSizes[0]
        yield size
        source = producer(size)
        if source is not None and source.name == "tensor.dim":
            yield from _size_sources(source.opview.source)
    elif op.name in _VIEWS and op.operands and keeps_rows(op):
        yield from _size_sources(op.opview.outputs[0] if op.name == "linalg.fill" else view_source(op))


def _escaping(group: list[Any]) -> list[Value]:
    members = set(group)
    return [r for op in group for r in op.results if any(_owner_within(u, members) is None for u in users(r))]


def _owner_within(op: Any, members: set[Any]) -> Any | None:
    while op is not None and op not in members:
        op = op.parent.operation if op.parent is not None and op.name != "func.func" else None
    return op


def _move_dependents(rest: list[Any], results: list[Value], end: Any) -> None:
    """Views and sizes of a group's results stood before ``end``; they must follow the loop now."""
    moved = set(results)
    for op in rest:
        if any(operand in moved for operand in op.operands):
            op.move_before(end)
            moved.update(op.results)
