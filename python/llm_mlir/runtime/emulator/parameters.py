"""Arguments of a kernel as ``cuLaunchKernel`` takes them: a pointer to each word."""

import ctypes
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

_TENSOR_MAP_BYTES = 128
_ELEMENT_BYTES = {"bf16": 2, "f16": 2, "f32": 4, "f64": 8}
_INTEGERS = {"i1": ctypes.c_uint8, "i8": ctypes.c_int8, "i16": ctypes.c_int16, "i32": ctypes.c_int32}
_FLOATS = {"f32": ctypes.c_float, "f64": ctypes.c_double}


class Parameters:
    """Parameter words and the arrays behind them; ``pointers`` is what a launch takes."""

    def __init__(self, kernel: str, types: Sequence[str], arguments: Sequence[Any]) -> None:
        """``arguments`` are NumPy arrays, numbers, and tensor maps (128 bytes). Raises ``TypeError``."""
        if len(types) != len(arguments):
            raise TypeError(
                f"kernel @{kernel} expects {len(types)} arguments ({', '.join(types)}), got {len(arguments)}"
            )
        self.arrays: list[np.ndarray[Any, Any]] = []
        words: list[Any] = []
        for index, (type_, argument) in enumerate(zip(types, arguments, strict=True)):
            try:
                words += self._words(type_, argument)
            except (TypeError, ValueError) as error:
                raise TypeError(f"argument {index} of kernel @{kernel}: {error}") from None
        self._keep = words
        self.pointers = (ctypes.c_void_p * max(len(words), 1))(*map(ctypes.addressof, words))

    def _words(self, type_: str, argument: Any) -> list[Any]:
        if type_.startswith("memref<"):
            self.arrays.append(argument)
            return descriptor(type_, argument)
        if type_.startswith("!nvgpu.tensormap"):  # taken by value
            return [(ctypes.c_char * _TENSOR_MAP_BYTES).from_buffer_copy(argument)]
        if type_ in _FLOATS:
            return [_FLOATS[type_](argument)]
        return [_INTEGERS.get(type_, ctypes.c_int64)(argument)]


def descriptor(type_: str, array: Any) -> list[Any]:
    """The words of a memref descriptor for ``array``: pointer twice, offset 0, sizes, strides."""
    if not isinstance(array, np.ndarray):
        raise TypeError(f"{type_} expects a NumPy array, got {type(array).__name__}")
    sizes, element = _shape(type_)
    if len(sizes) != array.ndim or any(s not in ("?", str(n)) for s, n in zip(sizes, array.shape, strict=True)):
        raise TypeError(f"{type_} expects another shape than {array.shape}")
    if array.itemsize != _element_bytes(element):
        raise TypeError(f"{type_} expects elements of {_element_bytes(element)} bytes, got {array.dtype}")
    if "strided<" not in type_ and not array.flags.c_contiguous:
        raise TypeError(f"{type_} expects a contiguous array")
    strides = [stride // array.itemsize for stride in array.strides]
    return [ctypes.c_int64(word) for word in (array.ctypes.data, array.ctypes.data, 0, *array.shape, *strides)]


def _shape(type_: str) -> tuple[list[str], str]:
    """The sizes of a memref type, as text, and its element type."""
    match = re.match(r"memref<((?:(?:\d+|\?)x)*)(\w+)", type_)
    if match is None:
        raise TypeError(f"the emulator takes no arguments of type {type_}")
    return match[1].split("x")[:-1], match[2]


def _element_bytes(element: str) -> int:
    if element in _ELEMENT_BYTES:
        return _ELEMENT_BYTES[element]
    return 8 if element == "index" else -(-int(element[1:]) // 8)
