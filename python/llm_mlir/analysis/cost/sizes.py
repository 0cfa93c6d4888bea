"""The sizes of an op, as its cost needs them."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from llm_mlir import abi
from llm_mlir.abi.dims import Symbols
from llm_mlir.dialects.llm import Op
from llm_mlir.dialects.llm.base import actual
from llm_mlir.dialects.llm.dequantize import DequantizeOp
from llm_mlir.dialects.llm.shapes import Bindings, Size
from llm_mlir.ir.structured import producer

_BYTES = {"f64": 8, "f32": 4, "f16": 2, "bf16": 2, "i32": 4, "i8": 1}


class CostError(ValueError):
    """The cost of an op that is not known: nobody gave it one, or a size that it depends on."""


class SizeError(CostError):
    """A size that the cost of an op depends on and that was not given."""


class OpSizes:
    """The sizes of an op: ``sizes["T"]`` is what ``T`` in its shapes stands for. Raises ``SizeError`` where unknown.

    ``values`` has the operands and results that are there by name, ``given`` the sizes that the caller named.
    """

    def __init__(self, op: Op, sizes: Mapping[str, int], symbols: Symbols | None) -> None:
        self.op, self.given = op, sizes
        attributes = op.operation.attributes
        self.values = {**op.operand_values(), **op.result_values()}
        known = {n: symbols.sizes(v) if symbols and hasattr(v.type, "rank") else None for n, v in self.values.items()}
        actuals = {name: actual(value.type, known[name]) for name, value in self.values.items()}
        self.bindings: Bindings = op.bind(attributes, actuals)
        self.shapes = op.shapes_of(attributes)

    def __getitem__(self, name: str) -> int:
        return self._resolve(name, self.bindings.sizes.get(name))

    def _resolve(self, name: str, size: Size) -> int:
        if isinstance(size, int):
            return size
        if name in self.given:
            return self.given[name]
        try:
            return abi.evaluate(size, self.given) if size is not None else self.given[name]
        except KeyError as error:
            raise SizeError(f"the cost of '{self.op.operation.name}' op needs a size for {error.args[0]}") from None

    def count(self, name: str) -> int:
        """The number of elements of an operand or result, 0 when it is absent."""
        if name not in self.values:
            return 0
        shape, total = self.shapes[name], 1
        if shape.dims is None:
            return 0
        for dim, size in zip(self._dim_names(name), self.bindings.expand(shape), strict=True):
            total *= self._size(dim, size)
        return total

    def _dim_names(self, name: str) -> list[str]:
        dims: list[str] = list(self.shapes[name].dims or ())
        if dims[:1] == ["..."]:
            dims[:1] = [f"dim{i}" for i in range(len(self.bindings.leading or ()))]
        return dims

    def _size(self, dim: str, size: Size) -> int:
        if size is not None or dim.isidentifier():
            return self._resolve(dim, size)
        base, _, number = dim.partition("+")
        return self[base] + int(number)

    def element_bytes(self, name: str) -> int:
        """Bytes of one element of an operand or result."""
        return _type_bytes(self.values[name])

    def bytes_of(self, name: str, count: int) -> int:
        """Bytes of so many elements of an operand or result, of a dequantized weight those of its codes and scales."""
        made_by = producer(self.values[name])
        if made_by is not None and made_by.name == DequantizeOp.OPERATION_NAME:
            return int(count * _code_bytes(made_by.opview))
        return count * self.element_bytes(name)

    def option(self, name: str, default: Any = None) -> Any:
        """The value of an attribute, ``default`` when it is absent."""
        return self.op.option(name, default)

    def traffic(self) -> tuple[int, int]:
        """Bytes read and written by an op that touches all of its operands and results once."""
        return self.bytes(*self.op.operand_names()), self.bytes(*self.op.result_names())

    def bytes(self, *names: str) -> int:
        """Bytes of whole operands or results."""
        return sum(self.bytes_of(n, count) for n in names if n in self.values and (count := self.count(n)))


def _type_bytes(value: Any) -> int:
    return _BYTES[str(value.type.element_type)]


def _code_bytes(weight: DequantizeOp) -> Fraction:
    scales = _type_bytes(weight.scales) + (0 if weight.mins is None else _type_bytes(weight.mins))
    return Fraction(1, 2 if weight.bits.value == 4 else 1) + Fraction(scales, weight.group.value)
