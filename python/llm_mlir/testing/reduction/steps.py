"""Smaller modules: text of a module in, text of one with less in it out, or None where that cannot be."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from ... import abi
from ...abi.dims import Symbols
from ...dialects.context import new_context
from ...ir.rewriter import Rewriter, walk
from ...mlir import MLIRError, ir
from ...pipeline import PassError, run_passes

_DIM = re.compile(r"(?<=[<x])\d+(?=x)")
_SIZES = (1, 2, 4, 8, 16)


def changed(text: str, change: Callable[[Any, Rewriter], bool]) -> str | None:
    """The module after ``change``, what is dead left out; None when it says False, or makes what is invalid."""
    with new_context() as context, ir.Location.unknown():
        context.allow_unregistered_dialects = True
        try:
            module = ir.Module.parse(text)
            rw = Rewriter(module)
            if not change(module, rw):
                return None
            for function in abi.functions(module):
                _drop_dead(function, rw)
            rw.finish()
            return f"{module}\n" if module.operation.verify() else None
        except (MLIRError, PassError, ValueError, RuntimeError, LookupError):
            return None


def size_of(text: str) -> int:
    """How many ops a module has, the module, its functions and their terminators left out."""
    with new_context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)  # has a name: ops of a module that is gone dangle
        ops = [op.name for op in walk(module)]
    return sum(not name.endswith((".module", ".func", ".return", ".yield")) for name in ops)


def cut(text: str, first: int, count: int) -> str | None:
    """Without ``count`` ops from the one at ``first``: what others use of their tensors comes as an argument."""

    def change(module: Any, rw: Rewriter) -> bool:
        ops = list(cuttable(module))[first : first + count]
        done = [_cut(op, rw) for op in reversed(ops)]
        return any(done)

    return changed(text, change)


def count_cuttable(text: str) -> int:
    """How many ops ``cut`` counts."""
    with new_context() as context:
        context.allow_unregistered_dialects = True
        return len(list(cuttable(ir.Module.parse(text))))


def cuttable(module: Any) -> Iterator[Any]:
    """The ops of functions that are not called, but for constants and terminators."""
    for function in abi.functions(module):
        if abi.body(function) is not None and not abi.calls(module, abi.function_name(function)):
            for view in list(abi.body(function).operations)[:-1]:
                if view.operation.name != "arith.constant":
                    yield view.operation


def _cut(op: Any, rw: Rewriter) -> bool:
    function = op.parent
    used = [result for result in op.results if any(True for _ in result.uses)]
    if not all(isinstance(result.type, ir.RankedTensorType) for result in used):
        return False
    values = []
    for result in op.results:
        same = next((operand for operand in op.operands if operand.type == result.type), None)
        values.append(result if result not in used else same or _new_argument(function, result))
    for result, value in zip(op.results, values, strict=True):
        if value != result:
            result.replace_all_uses_with(value)
    rw.erase(op)
    return True


def _new_argument(function: Any, result: Any) -> Any:
    """An argument in the place of a value; it says what it is where others do."""
    infos = abi.arg_infos(function)
    if not infos or infos[0] is None:
        return abi.add_argument(function, result.type)
    sizes = Symbols.of_function(function).sizes(result)
    dims = tuple(size if isinstance(size, str) else "" for size in sizes)
    if any(result.type.is_dynamic_dim(axis) and not dim for axis, dim in enumerate(dims)):
        raise ValueError("a value whose sizes have no symbols")
    names = {info.name for info in infos if info is not None}
    name = next(f"cut{n}" for n in range(len(infos) + 1) if f"cut{n}" not in names)
    return abi.add_argument(function, result.type, abi.ArgInfo("input", name, dims if any(dims) else ()))


def returning(text: str, index: int) -> str | None:
    """Its first function returns the first tensor of cuttable op ``index``, and nothing else."""

    def change(module: Any, rw: Rewriter) -> bool:
        op = list(cuttable(module))[index]
        return _return(op.parent, [result for result in op.results if isinstance(result.type, ir.RankedTensorType)][:1])

    return changed(text, change)


def returning_one_of(text: str, function: int, index: int) -> str | None:
    """A function returns one of the values that it returns now."""

    def change(module: Any, rw: Rewriter) -> bool:
        found = list(abi.functions(module))[function]
        operations = abi.body(found).operations
        values = list(operations[len(operations) - 1].operation.operands)
        return len(values) > 1 and _return(found, [values[index]])

    return changed(text, change)


def _return(function: Any, values: list[Any]) -> bool:
    operations = abi.body(function).operations
    end = operations[len(operations) - 1].operation
    if end.name != "func.return" or not values or abi.calls(function.parent, abi.function_name(function)):
        return False
    with ir.InsertionPoint(end):
        ir.Operation.create("func.return", [], values, loc=end.location)
    end.erase()
    if "res_attrs" in function.attributes:
        del function.attributes["res_attrs"]
    abi.refresh_type(function)
    return True


def without_function(text: str, index: int) -> str | None:
    """Without a function that nobody calls."""

    def change(module: Any, rw: Rewriter) -> bool:
        functions = list(abi.functions(module))
        if abi.calls(module, abi.function_name(functions[index])) or len(functions) < 2:
            return False
        functions[index].erase()
        return True

    return changed(text, change)


def inlined(text: str) -> str | None:
    """One function where others were called."""

    def change(module: Any, rw: Rewriter) -> bool:
        run_passes(module.operation, "llm-inline-calls,symbol-dce")
        return True

    return changed(text, change)


def without_attributes(text: str) -> Iterator[str]:
    """Without one attribute of the module, its functions or its ops, each in turn."""
    with new_context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)
        places = [(i, name) for i, op in enumerate(_all(module)) for name in op.attributes if "." in name]
    for place, name in places:
        smaller = changed(text, lambda module, rw, place=place, name=name: _drop_attribute(module, place, name))
        if smaller is not None and smaller != text:
            yield smaller


def _all(module: Any) -> list[Any]:
    return [module.operation, *walk(module)]


def _drop_attribute(module: Any, place: int, name: str) -> bool:
    op = _all(module)[place]
    if name not in op.attributes:
        return False
    del op.attributes[name]
    return True


def smaller_sizes(text: str) -> Iterator[str]:
    """With one size of types made smaller wherever it stands, each in turn, the smallest first."""
    for size in sorted({int(found) for found in _DIM.findall(text)}, reverse=True):
        for less in (less for less in _SIZES if less < size):
            candidate = re.sub(rf"(?<=[<x]){size}(?=x)", str(less), text)
            if (valid := changed(candidate, lambda module, rw: True)) is not None:
                yield valid


def _drop_dead(function: Any, rw: Rewriter) -> None:
    """Erases what nothing uses: ops without effects on buffers, then arguments."""
    if abi.body(function) is None:
        return
    for view in reversed(list(abi.body(function).operations)[:-1]):
        op = view.operation
        takes_buffers = any(isinstance(value.type, ir.MemRefType) for value in op.operands)
        if op.results and not takes_buffers and not any(any(True for _ in result.uses) for result in op.results):
            rw.erase(op)
    if not abi.calls(function.parent, abi.function_name(function)):
        dead = [i for i, value in enumerate(abi.arguments(function)) if not any(True for _ in value.uses)]
        abi.erase_arguments(function, dead)
