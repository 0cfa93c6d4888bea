"""Meanings of the ops of other dialects that modules at stages ``import`` and ``graph`` hold."""

import re
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

import numpy as np

from llm_mlir.ir.attributes import to_python
from llm_mlir.ir.resources import resource_name, resources
from llm_mlir.ir.structured import mixed
from llm_mlir.mlir import ir
from llm_mlir.reference.numbers import Array
from llm_mlir.support.dtypes import DTYPES

Meaning = Callable[[Any, list[Any]], Any]


def dtype_of(type_: Any) -> Any:
    """The NumPy type of a scalar or of a tensor's elements; raises ``TypeError`` for others."""
    element = str(type_.element_type if isinstance(type_, ir.ShapedType) else type_)
    if element not in DTYPES:
        raise TypeError(f"no NumPy type for {element}")
    return DTYPES[element]


def _constant(op: Any, operands: list[Any]) -> Any:
    attribute = op.attributes["value"]
    type_ = op.results[0].type
    if (name := resource_name(attribute)) is not None:
        return np.frombuffer(resources(_outermost(op))[name], dtype_of(type_)).reshape(list(type_.shape))
    if not isinstance(attribute, ir.DenseElementsAttr):
        return to_python(attribute)
    if attribute.is_splat:
        return np.full(list(type_.shape), attribute.get_splat_value().value, dtype_of(type_))
    return _elements(attribute, dtype_of(type_)).reshape(list(type_.shape))


def _outermost(op: Any) -> Any:
    while op.parent is not None:
        op = op.parent
    return op


def _elements(attribute: Any, dtype: Any) -> Array:
    if dtype.name not in ("float16", "bfloat16"):
        return np.array([attribute[i] for i in range(len(attribute))]).astype(dtype)
    # The bindings have no values of 16-bit floats. Many are printed as bits, and so are those that are no numbers.
    if bits := re.match(r'dense<"0x([0-9A-F]*)">', str(attribute)):
        return np.frombuffer(bytes.fromhex(bits[1]), dtype)
    printed = re.findall(r"[^\[\], ]+", re.sub(r"^dense<|> : tensor<.*$", "", str(attribute)))
    return np.array([_float16(each, dtype) for each in printed], dtype)


def _float16(text: str, dtype: Any) -> Any:
    return np.uint16(int(text, 16)).view(dtype) if text.startswith("0x") else np.float64(text).astype(dtype)


def _ceildiv(a: Any, b: Any) -> Any:
    return a // b + (a % b != 0)


def _truncdiv(a: Any, b: Any) -> Any:
    quotient = abs(a) // abs(b)
    return np.where((a < 0) != (b < 0), -quotient, quotient)


_COMPARE = [
    lambda a, b: a == b,
    lambda a, b: a != b,
    *([lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b] * 2),
]


def _signed(value: Any) -> Any:
    """Numbers as signed ones, of which an i1 is 0 or -1."""
    return -np.asarray(value).astype(np.int8) if np.asarray(value).dtype == np.bool_ else value


def _unsigned(value: Any) -> Any:
    """Numbers whose bits are taken for unsigned ones."""
    array = np.asarray(value)
    return array.astype(f"u{array.dtype.itemsize}")


def _compare(op: Any, operands: list[Any]) -> Any:
    predicate = op.attributes["predicate"].value
    return _COMPARE[predicate](*map(_unsigned if predicate >= _FIRST_UNSIGNED else _signed, operands))


_FIRST_UNSIGNED = 6
_BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "addi": lambda a, b: a + b,
    "subi": lambda a, b: a - b,
    "muli": lambda a, b: a * b,
    "divui": lambda a, b: a // b,
    "divsi": _truncdiv,
    "floordivsi": lambda a, b: a // b,
    "ceildivui": _ceildiv,
    "ceildivsi": _ceildiv,
    "remui": lambda a, b: a % b,
    "remsi": lambda a, b: a - _truncdiv(a, b) * b,
    "minui": np.minimum,
    "minsi": np.minimum,
    "maxui": np.maximum,
    "maxsi": np.maximum,
    "addf": lambda a, b: a + b,
    "subf": lambda a, b: a - b,
    "mulf": lambda a, b: a * b,
    "divf": lambda a, b: a / b,
    "maximumf": np.maximum,
}
_SAME = ("index_cast", "extf", "truncf", "extsi", "trunci", "sitofp", "fptosi")
_SAME_UNSIGNED = ("index_castui", "extui", "uitofp")


def _binary(name: str) -> Meaning:
    interpreted = _unsigned if name.endswith("ui") else _signed
    return lambda op, v: _BINARY[name](*map(interpreted, v))


def _entries(op: Any, which: int, operands: list[Any], first: int) -> list[int]:
    """Offsets, sizes or strides (0, 1, 2) of a slice op: static ones and, where marked, operands after ``first``."""
    segments = list(op.attributes["operandSegmentSizes"])
    static = list(op.attributes[("static_offsets", "static_sizes", "static_strides")[which]])
    return [int(entry) for entry in mixed(static, operands[sum(segments[: first + which]) :])]


def _window(op: Any, operands: list[Any], first: int) -> tuple[tuple[slice, ...], list[int]]:
    offsets, sizes, strides = (_entries(op, which, operands, first) for which in range(3))
    ranges = zip(offsets, sizes, strides, strict=True)
    return tuple(slice(o, o + (n - 1) * s + 1 if n else o, s) for o, n, s in ranges), sizes


def _reduced(sizes: Sequence[int], type_: Any) -> list[int]:
    """``sizes`` without the unit dimensions that a rank-reducing slice of result type ``type_`` drops."""
    units = [i for i, size in enumerate(sizes) if size == 1]
    for dropped in combinations(units, len(sizes) - type_.rank):
        kept = [size for i, size in enumerate(sizes) if i not in dropped]
        if all(type_.is_dynamic_dim(i) or type_.get_dim_size(i) == size for i, size in enumerate(kept)):
            return kept
    raise ValueError(f"no unit dimensions of {list(sizes)} to drop for {type_}")


def _extract_slice(op: Any, operands: list[Any]) -> Array:
    window, sizes = _window(op, operands, 1)
    return operands[0][window].reshape(_reduced(sizes, op.results[0].type))


def _insert_slice(op: Any, operands: list[Any]) -> Array:
    window, sizes = _window(op, operands, 2)
    result = operands[1].copy()
    result[window] = operands[0].reshape(sizes)
    return result


def _shape(type_: Any, dynamic: Sequence[Any]) -> list[int]:
    sizes = iter(dynamic)
    return [int(next(sizes)) if type_.is_dynamic_dim(i) else type_.get_dim_size(i) for i in range(type_.rank)]


def _empty(op: Any, operands: list[Any]) -> Array:
    # Zeros rather than what memory holds: a run has to be repeatable.
    return np.zeros(_shape(op.results[0].type, operands), dtype_of(op.results[0].type))


def _expand_shape(op: Any, operands: list[Any]) -> Array:
    type_ = op.results[0].type
    static, marker = list(op.attributes["static_output_shape"]), ir.ShapedType.get_dynamic_size()
    dynamic = iter(operands[1:])
    shape = [int(next(dynamic)) if size == marker else size for size in static]
    return operands[0].reshape(shape or _shape(type_, operands[1:]))


def _collapse_shape(op: Any, operands: list[Any]) -> Array:
    groups = [[i.value for i in group] for group in op.attributes["reassociation"]]
    return operands[0].reshape([int(np.prod([operands[0].shape[i] for i in group])) for group in groups])


HOST_MEANINGS: dict[str, Meaning] = {
    "arith.constant": _constant,
    "arith.cmpi": _compare,
    "arith.select": lambda op, v: np.where(v[0], v[1], v[2]) if np.ndim(v[0]) else v[1] if v[0] else v[2],
    "tensor.cast": lambda op, v: v[0],
    "tensor.collapse_shape": _collapse_shape,
    "tensor.concat": lambda op, v: np.concatenate(v, axis=op.attributes["dim"].value),
    "tensor.dim": lambda op, v: v[0].shape[int(v[1])],
    "tensor.empty": _empty,
    "tensor.expand_shape": _expand_shape,
    "tensor.extract": lambda op, v: v[0][tuple(int(i) for i in v[1:])],
    "tensor.extract_slice": _extract_slice,
    "tensor.insert_slice": _insert_slice,
    "tensor.splat": lambda op, v: np.full(_shape(op.results[0].type, v[1:]), v[0]),
    **{f"arith.{name}": _binary(name) for name in _BINARY},
    **{f"arith.{name}": (lambda op, v: _signed(v[0])) for name in _SAME},
    **{f"arith.{name}": (lambda op, v: _unsigned(v[0])) for name in _SAME_UNSIGNED},
}
"""By op name: a function of the op and its operands' values that returns the value of its one result."""
