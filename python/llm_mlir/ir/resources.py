"""Constants by ``dense_resource``: their names, and their bytes, which the bindings do not give.

The bindings end the process when they are asked for values that are missing; the printer leaves out what is missing.
"""

import re
from typing import Any

from ..mlir import ir

_REFERENCE = re.compile(r'^dense_resource<("[^"]*"|[^>]+)>')
_SECTION = re.compile(r"(?s)\{-#(.*)#-\}\s*$")
_ENTRY = re.compile(r'(?m)^\s*("[^"]*"|[^\s:"]+)\s*:\s*"0x([0-9A-Fa-f]*)"')
_ALIGNMENT_DIGITS = 8  # a blob begins with its alignment, 4 bytes


def resource_name(value: Any) -> str | None:
    """The name, as it is printed, of the resource that holds an attribute's values; None for other attributes."""
    if isinstance(value, ir.DenseElementsAttr | ir.IntegerAttr | ir.FloatAttr):
        return None  # printing a large one would take long
    match = _REFERENCE.match(str(value))
    return match[1] if match else None


def resource_blobs(module: Any) -> dict[str, bytes]:
    """The bytes of each resource in a module op, by its name as it is printed; those of missing ones are missing."""
    section = _SECTION.search(module.get_asm())
    if section is None:
        return {}
    return {name: bytes.fromhex(digits[_ALIGNMENT_DIGITS:]) for name, digits in _ENTRY.findall(section[1])}
