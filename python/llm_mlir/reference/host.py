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
from llm_mlir.reference.arithmetic import ARITHMETIC, compare_floats, compare_integers
from llm_mlir.reference.numbers import Array
from llm_mlir.support.dtypes import DTYPES, rounded

Meaning = Callable[[Any, list[Any]], Any]


def dtype_of(type_: Any) -> Any:
    """The NumPy type of a scalar or of a tensor's elements; raises ``TypeError`` for others."""
    element = str(type_.element_type if isinstance(type_, ir.ShapedType) else type_)
    if element not in DTYPES:
        raise TypeError(f"no NumPy type for {element}")
    return DTYPES[element]


def _constant(op: Any, operands: list[Any]) -> Any:
    attribute = op.attributes["value"]
    if isinstance(attribute, ir.BoolAttr | ir.IntegerAttr | ir.FloatAttr):
        return to_python(attribute)
    shape, dtype = list(attribute.type.shape), dtype_of(attribute.type)
    if (resource := resource_name(attribute)) is not None:
        if (values := resources(_outermost(op)).get(resource)) is None:
            raise ValueError(f"no resource {resource} in the module")
        return np.frombuffer(values, dtype).reshape(shape)
    if attribute.is_splat:
        return np.full(shape, attribute.get_splat_value().value, dtype)
    values = _bf16_values(attribute) if dtype == DTYPES["bf16"] else np.array(attribute)
    return values.astype(dtype).reshape(shape)


def _bf16_values(attribute: Any) -> Array:
    """Of a dense attribute; the bindings give neither elements nor a buffer, but the text has every bit."""
    text = str(attribute).removeprefix("dense<").rpartition(">")[0].rpartition(">")[0]
    if text.startswith('"0x'):
        return np.frombuffer(bytes.fromhex(text[3:-1]), DTYPES["bf16"])
    words = re.findall(r"[^\[\], ]+", text)
    bits = [
        int(word, 16) if word.startswith("0x") else rounded(float(word), "bf16").view(np.uint16).item()
        for word in words
    ]
    return np.array(bits, np.uint16).view(DTYPES["bf16"])


def _outermost(op: Any) -> Any:
    while op.parent is not None:
        op = op.parent.operation
    return op


def _select(op: Any, operands: list[Any]) -> Any:
    condition, yes, no = operands
    return np.where(condition, yes, no) if np.ndim(condition) else yes if condition else no


def _bitcast(op: Any, operands: list[Any]) -> Any:
    return np.asarray(operands[0]).view(dtype_of(op.results[0].type))


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
    "arith.bitcast": _bitcast,
    "arith.cmpf": lambda op, v: compare_floats(op.attributes["predicate"].value, *v),
    "arith.cmpi": lambda op, v: compare_integers(op.attributes["predicate"].value, *v),
    "arith.select": _select,
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
    **{name: (lambda op, v, function=function: function(*v)) for name, function in ARITHMETIC.items()},
}
"""By op name: a function of the op and its operands' values that returns the value of its one result."""
