"""Constants whose values lie behind the module, as ``dense_resource``."""

import re
from collections.abc import Mapping
from typing import Any

from ..mlir import ir

_USE = re.compile(r'^dense_resource<("[^"]*"|[^>]+)>')
_SECTION = re.compile(r"(?s)\{-#(.*)#-\}\s*$")
_BLOB = re.compile(r'(?m)^\s*("[^"]*"|[^\s:"]+)\s*:\s*"0x([0-9A-Fa-f]*)"')
_ALIGNMENT = 4
"""Bytes in front of the values."""


def resource_name(value: Any) -> str | None:
    """The name of the resource that holds the values of an attribute; None where it holds them itself."""
    if isinstance(value, ir.DenseElementsAttr | ir.IntegerAttr | ir.FloatAttr):
        return None  # printing a large one would take long
    match = _USE.match(str(value))
    return match[1] if match else None


def resources(module: Any) -> Mapping[str, bytes]:
    """The values of all resources of ``module`` by name.

    They are read from what is printed: the bindings end the process when they are asked for values that are missing.
    """
    section = _SECTION.search(module.get_asm(large_elements_limit=1))
    found = () if section is None else _BLOB.findall(section[1])
    return {name: bytes.fromhex(digits)[_ALIGNMENT:] for name, digits in found}
