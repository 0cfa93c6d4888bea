"""Python values as MLIR attributes and back."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..mlir import ir


def to_python(attribute: Any) -> Any:
    """An integer, bool, float, string, unit (as ``True``), array or dictionary attribute as a Python value.

    Raises ``TypeError`` for any other kind.
    """
    if isinstance(attribute, ir.BoolAttr | ir.IntegerAttr | ir.FloatAttr | ir.StringAttr):
        return attribute.value
    if isinstance(attribute, ir.UnitAttr):
        return True
    if isinstance(attribute, ir.DictAttr):
        return {attribute[i].name: to_python(attribute[i].attr) for i in range(len(attribute))}
    if isinstance(attribute, ir.ArrayAttr):
        return [to_python(item) for item in attribute]
    if isinstance(attribute, ir.DenseI32ArrayAttr | ir.DenseI64ArrayAttr):
        return list(attribute)
    raise TypeError(f"attribute {attribute} has no Python value")


def from_python(value: Any) -> Any:
    """The attribute of a bool, int (``i64``), float (``f64``), string, mapping or sequence; attributes stay.

    Raises ``TypeError`` for any other value.
    """
    if isinstance(value, ir.Attribute):
        return value
    if isinstance(value, bool):
        return ir.BoolAttr.get(value)
    if isinstance(value, int):
        return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)
    if isinstance(value, float):
        return ir.FloatAttr.get(ir.F64Type.get(), value)
    if isinstance(value, str):
        return ir.StringAttr.get(value)
    if isinstance(value, Mapping):
        return ir.DictAttr.get({name: from_python(item) for name, item in value.items()})
    if isinstance(value, Sequence):
        return ir.ArrayAttr.get([from_python(item) for item in value])
    raise TypeError(f"{value!r} is not an attribute")
