"""Which symbol each dynamic size in a module is: the arguments' ``llm.dims`` followed through the ops.

The analysis starts at the entry points and goes into the functions they call. It knows the ``llm`` ops through their
shapes, loops, calls, the reshapes and slices of ``tensor``, what ``linalg`` writes to, and ops that work element by
element or choose; any other op's results have the sizes their types tell.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from typing import Any

from ..dialects.llm import Op
from ..dialects.llm.base import actual
from ..dialects.llm.shapes import MismatchError, Size
from ..mlir import ir
from . import attributes as abi

Sizes = tuple[Size, ...]
_SHAPED = (ir.RankedTensorType, ir.MemRefType)


def static_sizes(type_: Any) -> Sizes:
    """The sizes that a type itself tells, ``None`` where dynamic; ``()`` for types without dimensions."""
    if not isinstance(type_, _SHAPED):
        return ()
    return tuple(None if type_.is_dynamic_dim(i) else type_.get_dim_size(i) for i in range(type_.rank))


def _merge(known: Sizes, more: Sequence[Size]) -> Sizes:
    return tuple(b if a is None else a for a, b in zip(known, more, strict=True))


def _common(a: Sizes, b: Sizes) -> Sizes:
    return tuple(x if x == y else None for x, y in zip(a, b, strict=True))


class Symbols:
    """The sizes of every value reached, and the contradictions found on the way."""

    def __init__(self) -> None:
        self.problems: list[tuple[str, Any]] = []
        self._sizes: dict[Any, Sizes] = {}
        self._indices: dict[Any, Size] = {}
        self._active: set[str] = set()

    @staticmethod
    def of_module(module: Any) -> "Symbols":
        """Analyzes every entry point of a module."""
        result = Symbols()
        for func in abi.functions(module):
            if abi.is_entry(func):
                result._enter(func)
        return result

    @staticmethod
    def of_function(func: Any) -> "Symbols":
        """Analyzes one function with a body, and what it calls."""
        result = Symbols()
        result._enter(func)
        return result

    def sizes(self, value: Any) -> Sizes:
        """The sizes of a value: an int when static, a symbol text, or ``None`` when unknown."""
        known = static_sizes(value.type)
        found = self._sizes.get(value)
        return known if found is None or len(found) != len(known) else _merge(known, found)

    def _set(self, value: Any, sizes: Sequence[Size]) -> None:
        merged = _merge(static_sizes(value.type), sizes)
        # A function that is called twice keeps what both calls agree on.
        self._sizes[value] = _common(self._sizes[value], merged) if value in self._sizes else merged

    def _enter(self, func: Any, call: Any = None) -> None:
        """Goes through a function, seen from ``call`` when it was not entered from outside."""
        operands = [None] * len(abi.arguments(func)) if call is None else call.operands
        for argument, info, operand in zip(abi.arguments(func), abi.arg_infos(func), operands, strict=True):
            sizes = static_sizes(argument.type)
            dims = info.dims if info is not None and len(info.dims) == len(sizes) else ("",) * len(sizes)
            said = _merge(sizes, [dim or None for dim in dims])
            passed = sizes if operand is None else self.sizes(operand)
            if any(isinstance(a, str) and isinstance(b, str) and a != b for a, b in zip(said, passed, strict=True)):
                name = abi.function_name(func)
                message = f"argument {argument.arg_number} of @{name} of sizes {_text(said)}, got {_text(passed)}"
                self._complain(f"'func.call' op expects {message}", call)
            self._set(argument, _merge(said, passed))
        self._block(abi.body(func))

    def _complain(self, message: str, op: Any) -> None:
        if not any(op == other and message == text for text, other in self.problems):
            self.problems.append((message, op))

    def _block(self, block: Any) -> None:
        for op in block.operations:
            self._visit(op.operation)

    def _visit(self, op: Any) -> None:
        view = op.opview
        visit = self._visitors().get(op.name)
        if isinstance(view, Op):
            self._llm(view)
        elif visit is not None:
            visit(op)
        elif op.name.startswith("linalg."):
            self._linalg(op)
        elif equals := equal_tensors(op):
            for region in op.regions:
                for block in region.blocks:
                    self._block(block)
            for values in equals:
                self._set(values[0], reduce(_merge, map(self.sizes, values[1:])))
        else:
            for region in op.regions:
                for block in region.blocks:
                    self._block(block)

    def _visitors(self) -> dict[str, Callable[[Any], None]]:
        return {
            "func.call": self._call,
            "scf.for": self._for,
            "scf.forall": self._forall,
            "tensor.dim": self._dim,
            "tensor.expand_shape": self._reshape,
            "tensor.collapse_shape": self._reshape,
            "tensor.extract_slice": self._sized,
            "tensor.empty": self._sized,
            "tensor.splat": self._sized,
            "tensor.generate": self._sized,
            "tensor.pad": self._pad,
            "tensor.concat": self._concat,
            "tensor.cast": lambda op: self._set(op.results[0], self.sizes(op.operands[0])),
            "tensor.insert_slice": lambda op: self._set(op.results[0], self.sizes(op.operands[1])),
        }

    def _llm(self, op: Any) -> None:
        actuals = {name: actual(v.type, self.sizes(v)) for name, v in op.operand_values().items()}
        try:
            bindings = op.bind(op.operation.attributes, actuals)
        except MismatchError as error:
            symbols = ", ".join(f"{name} {_text(a.sizes)}" for name, a in actuals.items() if a.sizes)
            self._complain(f"'{op.operation.name}' op expects {error}, where sizes are {symbols}", op.operation)
            return
        shapes = op.shapes_of(op.operation.attributes)
        for name in op.result_names():
            self._set(getattr(op, name), bindings.expand(shapes[name]))

    def _linalg(self, op: Any) -> None:
        """Results of ops that write to their last operands have the sizes of these."""
        first = len(op.operands) - len(op.results)
        for result, destination in zip(op.results, list(op.operands)[first:], strict=True):
            self._set(result, self.sizes(destination))

    def _for(self, op: Any) -> None:
        block, inits = op.regions[0].blocks[0], list(op.operands)[3:]
        for argument, init in zip(list(block.arguments)[1:], inits, strict=True):
            self._set(argument, self.sizes(init))
        self._block(block)
        self._pass_on(block, op.results)

    def _forall(self, op: Any) -> None:
        """Results have the sizes of the tensors that the items write to, which come last."""
        first = len(op.operands) - len(op.results)
        block, outs = op.regions[0].blocks[0], list(op.operands)[first:]
        for argument, out in zip(list(block.arguments)[len(block.arguments) - len(outs) :], outs, strict=True):
            self._set(argument, self.sizes(out))
        self._block(block)
        for result, out in zip(op.results, outs, strict=True):
            self._set(result, self.sizes(out))

    def _call(self, op: Any) -> None:
        name = op.attributes["callee"].value
        callee = next((f for f in abi.functions(_module(op)) if abi.function_name(f) == name), None)
        if callee is None or abi.body(callee) is None or name in self._active:
            return
        self._active.add(name)
        self._enter(callee, op)
        self._pass_on(abi.body(callee), op.results)
        self._active.discard(name)

    def _pass_on(self, block: Any, results: Sequence[Any]) -> None:
        terminator = block.operations[len(block.operations) - 1].operation
        for result, value in zip(results, terminator.operands, strict=True):
            self._set(result, self.sizes(value))

    def _dim(self, op: Any) -> None:
        sizes, axis = self.sizes(op.operands[0]), _constant(op.operands[1])
        if axis is not None and axis < len(sizes):
            self._indices[op.results[0]] = sizes[axis]

    def _sized(self, op: Any) -> None:
        """Ops that take dynamic sizes as operands: where these come from ``tensor.dim``, the symbol is known."""
        if op.name in ("tensor.empty", "tensor.splat", "tensor.generate"):
            dynamic = iter(list(op.operands)[op.name == "tensor.splat" :])
            sizes = [self._indices.get(next(dynamic)) if s is None else s for s in static_sizes(op.results[0].type)]
            self._set(op.results[0], sizes)
            return
        segments, static = list(op.attributes["operandSegmentSizes"]), list(op.attributes["static_sizes"])
        given = iter(list(op.operands)[1 + segments[1] :])
        marker = ir.ShapedType.get_dynamic_size()
        sizes = [self._indices.get(next(given)) if size == marker else size for size in static]
        rank = len(static_sizes(op.results[0].type))
        if len(sizes) != rank:
            sizes = [size for size in sizes if size != 1]
        if len(sizes) == rank:
            self._set(op.results[0], sizes)

    def _pad(self, op: Any) -> None:
        low, high = (list(op.attributes[f"static_{end}"]) for end in ("low", "high"))
        sizes = zip(self.sizes(op.operands[0]), low, high, strict=True)
        self._set(op.results[0], [None if before or after else size for size, before, after in sizes])

    def _concat(self, op: Any) -> None:
        joined = ir.IntegerAttr(op.attributes["dim"]).value
        sizes = reduce(_merge, map(self.sizes, op.operands))
        self._set(op.results[0], [None if axis == joined else size for axis, size in enumerate(sizes)])

    def _reshape(self, op: Any) -> None:
        source, result = self.sizes(op.operands[0]), op.results[0]
        groups = [[i.value for i in group] for group in op.attributes["reassociation"]]
        if op.name == "tensor.collapse_shape":
            self._set(result, [source[g[0]] if len(g) == 1 else None for g in groups])
            return
        sizes: list[Size] = [None] * len(static_sizes(result.type))
        for size, group in zip(source, groups, strict=True):
            if len(group) == 1:
                sizes[group[0]] = size
        self._set(result, sizes)


def equal_tensors(op: Any) -> list[list[Any]]:
    """For each tensor that an op computes element by element or chooses from several: it, and what has its sizes."""
    tensors = [result for result in op.results if isinstance(result.type, ir.RankedTensorType)]
    if not tensors or op.name == "arith.constant":
        return []
    if op.name.startswith(("arith.", "math.")):
        same = [each for each in op.operands if isinstance(each.type, ir.RankedTensorType)]
        return [[tensor, *same] for tensor in tensors]
    if op.name in ("scf.if", "scf.index_switch"):
        ends = [list(region.blocks[0].operations)[-1] for region in op.regions]
        return [[tensor, *(end.operands[list(op.results).index(tensor)] for end in ends)] for tensor in tensors]
    return []


def _text(sizes: Sizes) -> str:
    return "x".join("?" if size is None else str(size) for size in sizes)


def _module(op: Any) -> Any:
    while op.parent is not None:
        op = op.parent.operation
    return op


def _constant(value: Any) -> int | None:
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.operation.name != "arith.constant":
        return None
    return owner.operation.attributes["value"].value


def walk_llm(root: Any) -> Iterator[Any]:
    """Every ``llm`` op below ``root``, in order."""
    return (op.opview for op in _walk(root) if isinstance(op.opview, Op))


def walk_linalg(root: Any) -> Iterator[Any]:
    """Every op of ``linalg`` below ``root`` that has loops, in order: those with a body, and softmax."""
    ops = (op for op in _walk(root) if op.name.startswith("linalg."))
    return (op for op in ops if len(op.regions) or op.name == "linalg.softmax")


def walk_equals(root: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Every op below ``root`` with tensors of which one is as large as the others (see ``equal_tensors``)."""
    return ((op, values) for op in _walk(root) for values in equal_tensors(op))


def _walk(root: Any) -> Iterator[Any]:
    for region in root.operation.regions:
        for block in region.blocks:
            for op in block.operations:
                yield op.operation
                yield from _walk(op)
