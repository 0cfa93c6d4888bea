"""``llm-infer-abi``: what passes need to know about the arguments of functions that come from elsewhere."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.abi import ArgInfo
from llm_mlir.abi.dims import Symbols, static_sizes, walk_equals, walk_linalg, walk_llm
from llm_mlir.abi.names import argument_name
from llm_mlir.analysis.size_problems import size_problems
from llm_mlir.dialects.llm.shapes import Size
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

_LIKELY = 512
_MOST = 24  # bits
_SUM = re.compile(r"([A-Za-z]\w*)\+(\d+)")


@register
@dataclass(frozen=True)
class InferAbi(Pass):
    """Says role, name and dims of the arguments of entry points that say nothing.

    Such an argument is an input, or a cache where an op takes it for one. Its dynamic sizes get symbols, one symbol
    where ops take sizes to be equal or choose one of several tensors, and the module gets an upper bound of each.
    Arguments with a role stay. What has other sizes than static ones and those of arguments cannot be chosen or
    returned: it is an error.

    Without ``max`` nobody has said how large sizes get: bounds are 512, or less where tensors of many dynamic sizes
    would be large, and marked ``inferred``. What runs functions compiles them again for calls of larger sizes.
    """

    name: ClassVar[str] = "llm-infer-abi"
    max: int = option(
        0, "upper bound of the new symbols: the largest size that may come at run time; 0 leaves it open", least=0
    )

    def run(self, op: Any, rw: Rewriter) -> None:
        """Completes every entry point that has such arguments."""
        bounds, inferred = abi.symbols(op), set(abi.inferred_symbols(op))
        bound = self.max or _likely_bound(op)
        for function in abi.functions(op):
            if abi.is_entry(function) and None in abi.arg_infos(function):
                sizes = _Sizes(function, set(bounds))
                sizes.unify()
                bounds.update({symbol: sizes.static.get(symbol, bound) for symbol in sizes.symbols()})
                inferred.update(symbol for symbol in sizes.symbols() if symbol not in sizes.static and not self.max)
                rw.statistic("functions")
        if bounds != abi.symbols(op):
            abi.set_symbols(op, bounds, inferred)
        for message, culprit in size_problems(op):
            raise PassError(message, culprit)


def _likely_bound(module: Any) -> int:
    """A power of two with which the dynamic sizes of no tensor multiply to more than 2 to the power of ``_MOST``."""
    types = [value.type for op in walk(module) for value in op.results]
    types += [
        type_ for function in abi.functions(module) for type_ in function.attributes["function_type"].value.inputs
    ]
    dynamic = [static_sizes(each).count(None) for each in types]
    return min(_LIKELY, 2 ** (_MOST // max([1, *dynamic])))


class _Sizes:
    """The symbols of a function: ``parents`` leads from each new one to the one it equals, if any."""

    def __init__(self, function: Any, known: set[str]) -> None:
        self.function = function
        self.parents: dict[str, str] = {}
        self.static: dict[str, int] = {}
        self.sums: dict[str, tuple[str, str]] = {}  # "b+1" as a pair, for the symbol that stands for it
        self.caches = _caches(function)
        self.arguments: dict[int, list[str]] = {}
        for index, argument in enumerate(abi.arguments(function)):
            if abi.arg_info(function, index) is None:
                self.arguments[index] = [
                    self._new(f"size{index}_{axis}", known) if size is None else ""
                    for axis, size in enumerate(static_sizes(argument.type))
                ]

    def _new(self, symbol: str, known: set[str]) -> str:
        while symbol in known:
            symbol += "_"
        known.add(symbol)
        self.parents[symbol] = symbol
        return symbol

    def symbols(self) -> list[str]:
        """The new symbols that are in use."""
        return [s for s, parent in self.parents.items() if s == parent and s not in self.sums]

    def unify(self) -> None:
        """Makes equal what ops take to be equal, until nothing changes, and writes the arguments."""
        changed = True
        while changed:
            self._write()
            analysis = Symbols.of_function(self.function)
            changed = False
            for op in walk_llm(self.function):
                changed |= self._learn(_sizes_by_name(op, analysis))
            for op in walk_linalg(self.function):
                changed |= self._learn(_sizes_by_loop(op, analysis))
            for _, values in walk_equals(self.function):
                axes = zip(*map(analysis.sizes, values), strict=True)
                changed |= self._learn({f"d{axis}": list(sizes) for axis, sizes in enumerate(axes)})

    def _write(self) -> None:
        for index, dims in self.arguments.items():
            texts = tuple(map(self._text, dims))
            role = "cache" if index in self.caches else "input"
            abi.set_arg_info(self.function, index, ArgInfo(role, argument_name(index), texts if any(texts) else ()))

    def _text(self, symbol: str) -> str:
        root = self._root(symbol)
        base, number = self.sums.get(root, ("", ""))
        return f"{self._root(base)}+{number}" if base else root

    def _root(self, symbol: str) -> str:
        while self.parents.get(symbol, symbol) != symbol:
            symbol = self.parents[symbol]
        return symbol

    def _learn(self, by_name: Mapping[str, list[Size]]) -> bool:
        """Takes over what one op says about the sizes of its operands and results; true if that is news."""
        changed = False
        for name, sizes in by_name.items():
            symbols = [size for size in sizes if isinstance(size, str) and "+" not in size]
            match = _SUM.fullmatch(name)
            bases = [size for size in by_name[match[1]] if isinstance(size, str)] if match else []
            for symbol in symbols:
                if match is None:
                    changed |= self._join(symbols[0], symbol)
                elif bases:
                    changed |= self._add_sum(symbol, bases[0], match[2])
            if match is None:
                self.static.update({self._root(s): size for s in symbols for size in sizes if isinstance(size, int)})
        return changed

    def _add_sum(self, symbol: str, base: str, number: str) -> bool:
        root = self._root(symbol)
        if root not in self.parents or root in self.sums:
            return False
        self.sums[root] = (base, number)
        return True

    def _join(self, a: str, b: str) -> bool:
        """Symbols that were there before stay: a new one gives way to them."""
        first, second = sorted((self._root(a), self._root(b)), key=lambda symbol: symbol in self.parents)
        if first == second or second not in self.parents:
            return False
        self.parents[second] = first
        return True


def _caches(function: Any) -> set[int]:
    """The arguments that ops take for a KV cache, and may update in place."""
    operands = [item for op in walk_llm(function) for item in op.operand_values().items()]
    body = abi.body(function)
    return {value.arg_number for name, value in operands if name.endswith("cache") and value.owner == body}


def _sizes_by_loop(op: Any, analysis: Symbols) -> dict[str, list[Size]]:
    """What each loop of a ``linalg`` op runs over, in all operands that it indexes by itself."""
    found: dict[str, list[Size]] = defaultdict(list)
    values = [value for value in op.operands if isinstance(value.type, ir.ShapedType)]
    maps = mlir.linalg.get_indexing_maps(op)
    for position, value in enumerate(values):
        # Softmax says nothing of its loops: its operands have one shape.
        loops = range(value.type.rank) if maps is None else [_loop(result) for result in maps[position].value.results]
        for loop, size in zip(loops, analysis.sizes(value), strict=False):
            if loop is not None:
                found[f"d{loop}"].append(size)
    return found


def _loop(index: Any) -> int | None:
    return index.position if isinstance(index, ir.AffineDimExpr) else None


def _sizes_by_name(op: Any, analysis: Symbols) -> dict[str, list[Size]]:
    """What each dimension in the shapes of an op is, in all its operands and results."""
    found: dict[str, list[Size]] = defaultdict(list)
    shapes = op.shapes_of(op.operation.attributes)
    for name, value in {**op.operand_values(), **op.result_values()}.items():
        dims, sizes = shapes[name].dims or (), analysis.sizes(value)
        if dims[:1] == ("...",):
            cut = len(sizes) - len(dims) + 1
            dims = (*(f"...{axis}" for axis in range(cut)), *dims[1:])
        for dim, size in zip(dims, sizes, strict=True):
            found[dim.replace(" ", "")].append(size)
    return found
