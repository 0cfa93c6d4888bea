"""Sizes and alignments of types of the llvm dialect, in bytes."""

import re
from typing import Any

from ...mlir import ir

_SCALARS = {"bf16": 2, "f16": 2, "f32": 4, "f64": 8}


def align_up(number: int, alignment: int) -> int:
    """The least multiple of ``alignment`` that is not less than ``number``."""
    return -(-number // alignment) * alignment


def size_of(type_: Any) -> int:
    """How many bytes a value takes in memory; structs count as packed by their elements' own size."""
    if isinstance(type_, ir.VectorType):
        return type_.shape[0] * size_of(type_.element_type)
    if isinstance(type_, ir.IntegerType):
        return -(-type_.width // 8)
    return _size_of_text(str(type_))


def alignment_of(type_: Any) -> int:
    """The natural alignment: that of the element of an array or struct, else the size as a power of two."""
    text = str(type_)
    inner = re.match(r"!llvm\.(?:array<\d+ x |struct<\()(.*)$", text)
    if inner:
        element = re.match(r"[^,)>]*(?:<[^>]*>)?", inner[1])
        return 1 << (_size_of_text(element[0]) - 1).bit_length() if element and element[0] else 1
    return 1 << (size_of(type_) - 1).bit_length()


def _size_of_text(text: str) -> int:
    if text in _SCALARS:
        return _SCALARS[text]
    if integer := re.fullmatch(r"i(\d+)", text):
        return -(-int(integer[1]) // 8)
    if text.startswith(("!llvm.ptr", "ptr")):
        return 8
    if array := re.fullmatch(r"(?:!llvm\.)?array<(\d+) x (.*)>", text):
        return int(array[1]) * _size_of_text(array[2])
    if vector := re.fullmatch(r"vector<(\d+)x(.*)>", text):
        return int(vector[1]) * _size_of_text(vector[2])
    if struct := re.fullmatch(r"(?:!llvm\.)?struct<\((.*)\)>", text):
        return sum(_size_of_text(element) for element in struct[1].split(", "))
    raise ValueError(f"type expects to be one that memory holds, got {text}")
