"""Copies row-wise ops so that they work on a block of rows instead of all of them."""

from collections.abc import Sequence
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import walk
from llm_mlir.ir.structured import Generic, clone, mixed, producer, slice_parameters, users
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir


def destination(op: Operation) -> Value:
    """The operand that the first result of a row-wise op overwrites."""
    return _destination_of(op, 0)


def covers_rows(op: Operation) -> bool:
    """Whether an extract_slice or insert_slice keeps the first dimension and all of its rows."""
    part = slice_parameters(op)
    extracts = op.name == "tensor.extract_slice"
    whole, slice_ = (op.opview.source, op.results[0]) if extracts else (op.opview.dest, op.opview.source)
    same = whole.type.get_dim_size(0) == slice_.type.get_dim_size(0)
    return part.offsets[0] == 0 and 0 not in part.drop and part.strides[0] == 1 and same


def keeps_rows(op: Operation) -> bool:
    """Whether a view has the rows of what it is a view of; a fill or an empty tensor has those of its result."""
    if op.name == "tensor.extract_slice":
        return covers_rows(op)
    if op.name in ("tensor.expand_shape", "tensor.collapse_shape"):
        groups = list(op.attributes["reassociation"])
        return bool(groups) and len(list(groups[0])) == 1
    return True


def view_source(op: Operation) -> Value:
    """What a view of a tensor is made of; upstream has two names for that operand."""
    return op.opview.src if op.name in ("tensor.expand_shape", "tensor.collapse_shape") else op.opview.source


class RowCloner:
    """Clones the ops of ``group`` onto rows ``row : row + rows`` of every operand."""

    def __init__(self, group: Sequence[Any]) -> None:
        self.group = list(group)
        self.values: dict[Value, Value] = {}
        self._slots: dict[Any, dict[int, Value]] = {}
        self.row: Index = 0
        self.rows: Index = 0

    def select(self, row: Index, rows: Index) -> None:
        """Sets the rows that clones work on."""
        self.row, self.rows = row, rows

    def whole_empty(self, value: Value, total: Index) -> Value:
        """A buffer for all rows of ``value``."""
        sizes = [total, *self._sizes(value)]
        return build.empty(sizes, value.type.element_type)

    def _sizes(self, value: Value) -> list[Index]:
        """Sizes of all but the first dimension, read from what exists before the loop."""
        source = value
        op = producer(source)
        while op is not None and op in self.group:
            source = destination(op)
            op = producer(source)
        return [build.dim(source, axis) for axis in range(1, value.type.rank)]

    def span(self, value: Value) -> tuple[list[Index], list[Index]]:
        """Offsets and sizes of the selected rows of ``value``."""
        return [self.row] + [0] * (value.type.rank - 1), [self.rows, *self._sizes(value)]

    def rows_of(self, value: Value) -> Value:
        """The selected rows of a value that is not computed in the group."""
        sizes = [build.dim(value, axis) for axis in range(1, value.type.rank)]
        return build.extract_slice(value, [self.row] + [0] * len(sizes), [self.rows, *sizes])

    def write_to(self, value: Value, slot: Value) -> None:
        """Has ``value`` computed in ``slot``, through the chain of ops that update its destination in place."""
        op = producer(value)
        if op is None or op.name == "scf.for":
            return
        index = list(op.results).index(value)
        while True:
            self._slots.setdefault(op, {})[index] = slot
            source = _destination_of(op, index)
            previous = producer(source)
            if previous is None or previous not in self.group or previous.name == "scf.for" or len(users(source)) != 1:
                return
            op, index = previous, list(previous.results).index(source)

    def clone(self, op: Operation) -> None:
        """Clones one op of the group; its results are in ``values`` afterwards."""
        if op.name == "scf.for":
            results = self._clone_loop(op)
        elif op.name == "tensor.insert_slice":
            results = [self._clone_insert(op)]
        else:
            copy = clone(op, self._operands(op), [self._block_type(r.type) for r in op.results])
            self._remap_captures(copy)
            results = list(copy.results)
        self.values.update(zip(op.results, results, strict=True))

    def _remap_captures(self, copy: Any) -> None:
        """Bodies may read scalars of the loop that is being cloned around them."""
        for nested in walk(copy):
            for index, operand in enumerate(nested.operands):
                if operand in self.values:
                    nested.operands[index] = self.values[operand]

    def _operands(self, op: Operation) -> list[Value]:
        """Operands of a generic on the selected rows."""
        generic = Generic(op)
        inputs = [
            self._mapped(value) if value in self.values or (dims and dims[0] == 0) else value
            for value, dims in zip(generic.inputs, generic.dims, strict=False)
        ]
        return inputs + [self._destination(op, index) for index in range(len(generic.outputs))]

    def _destination(self, op: Operation, index: int) -> Value:
        """Where result ``index`` of ``op`` goes: the buffer outside the loop if it escapes, else a private tile."""
        source = _destination_of(op, index)
        slot = self._slots.get(op, {}).get(index)
        origin = producer(source)
        if slot is not None and origin is not None and origin.name == "tensor.empty":
            return slot
        if slot is not None and origin is not None and origin.name == "linalg.fill":
            return self._fill(origin, slot)
        return self._mapped(source)

    def _fill(self, op: Operation, target: Value) -> Value:
        return clone(op, [op.opview.inputs[0], target], [target.type]).results[0]

    def _mapped(self, value: Value) -> Value:
        """``value`` on the selected rows: a clone, a view of one, or a slice of what is outside."""
        if value in self.values:
            return self.values[value]
        op = producer(value)
        view = self._view(op, value) if op is not None else None
        if view is None:
            return self.rows_of(value)
        return view

    def _view(self, op: Operation, value: Value) -> Value | None:
        if op.name == "tensor.empty":
            sizes = mixed(list(value.type.shape), list(op.operands))
            return build.empty([self.rows, *sizes[1:]], value.type.element_type)
        if op.name == "linalg.fill":
            return self._fill(op, self._mapped(op.opview.outputs[0]))
        if op.name not in ("tensor.extract_slice", "tensor.expand_shape", "tensor.collapse_shape", "tensor.cast"):
            return None
        if not keeps_rows(op):
            return None
        source = self._mapped(view_source(op))
        if op.name == "tensor.extract_slice":
            return self._slice_view(op, source)
        type_ = self._block_type(value.type)
        if op.name == "tensor.cast":
            return source if source.type == type_ else mlir.tensor.cast(type_, source)
        groups = [[int(i) for i in group] for group in op.attributes["reassociation"]]
        if op.name == "tensor.collapse_shape":
            return mlir.tensor.collapse_shape(type_, source, groups)
        static = list(ir.DenseI64ArrayAttr(op.attributes["static_output_shape"]))
        sizes = mixed(static, list(op.operands)[1:])
        return build.expand(source, groups, [self.rows, *sizes[1:]])

    def _slice_view(self, op: Operation, source: Value) -> Value:
        part = slice_parameters(op)
        return build.extract_slice(source, part.offsets, [self.rows, *part.sizes[1:]], part.strides, part.drop)

    def _clone_insert(self, op: Operation) -> Value:
        part = slice_parameters(op)
        source, target = self._mapped(op.opview.source), self._destination(op, 0)
        return build.insert_slice(source, target, part.offsets, [self.rows, *part.sizes[1:]], part.strides)

    def _clone_loop(self, op: Operation) -> list[Value]:
        body = op.regions[0].blocks[0]
        lower, upper, step = list(op.operands)[:3]
        inits = [self._mapped(value) for value in list(op.operands)[3:]]
        with build.for_loop(lower, upper, step, inits) as loop:
            self.values.update(zip(body.arguments, [loop.iv, *loop.args], strict=True))
            *nested, terminator = [inner.operation for inner in body.operations]
            for inner in nested:
                self._clone_nested(inner)
            loop.yielded = [self.values[value] for value in terminator.operands]
        return loop.results

    def _clone_nested(self, op: Operation) -> None:
        if op.name in ("linalg.generic", "tensor.insert_slice", "scf.for"):
            self.clone(op)
        elif op.name.startswith("arith."):
            copy = clone(op, [self.values.get(v, v) for v in op.operands], [r.type for r in op.results])
            self.values.update(zip(op.results, copy.results, strict=True))
        else:  # a view or a size: made where it is needed
            for result in op.results:
                if isinstance(result.type, ir.RankedTensorType):
                    self.values[result] = self._mapped(result)

    def _block_type(self, type_: Any) -> Any:
        return build.tensor_type([self.rows, *(type_.shape[1:])], type_.element_type)


def _destination_of(op: Operation, index: int) -> Value:
    if op.name == "scf.for":
        return op.opview.initArgs[index]
    return Generic(op).outputs[index] if op.name == "linalg.generic" else op.opview.dest
