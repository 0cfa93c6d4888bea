"""Tensor maps: how the Tensor Memory Accelerator finds tiles of a buffer in global memory.

``nvgpu.tma.create.descriptor`` becomes a call of cuTensorMapEncodeTiled (CUDA driver API, "Tensor Map Object
Management"), which takes sizes from the innermost dimension outwards.
"""

import re
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import raw
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import PassError

from .driver import DriverTable
from .words import TENSOR_MAP_BYTES, address, allocate, as_pointer, as_word, element_bytes, i32, pointer, store

# CUtensorMapDataType, CUtensorMapSwizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill.
_TYPES = {"i8": 0, "i32": 4, "f16": 6, "f32": 7, "bf16": 9}
_SWIZZLES = {"none": 0, "swizzle_32b": 1, "swizzle_64b": 2, "swizzle_128b": 3}
_PROMOTIONS = {"none": 0, "l2promo_64b": 1, "l2promo_128b": 2, "l2promo_256b": 3}
_FILLS = {"zero": 0, "nan": 1}
_PARAMETERS = re.compile(r"swizzle = (\w+), l2promo = (\w+), oob = (\w+), interleave = none")


def encode_tensor_map(create: Any, function: Operation, driver: DriverTable) -> Value:
    """Builds the call for ``create`` where it stands, and gives the array of words that holds the tensor map.

    Raises ``PassError`` for what has no tensor map.
    """
    source = _ranked(create)
    element = str(source.type.element_type)
    match = _PARAMETERS.search(str(raw(create).results[0].type))
    if element not in _TYPES or match is None or not 1 <= source.type.rank <= 5:
        raise PassError(
            f"'{raw(create).name}' expects 1 to 5 dimensions of i8, i32, f16, f32 or bf16 and no interleave"
            f", got {source.type} as {raw(create).results[0].type}",
            create,
        )
    metadata = list(mlir.memref.extract_strided_metadata(source))
    rank = source.type.rank
    sizes, strides = metadata[2 : 2 + rank], metadata[2 + rank :]
    width = as_word(element_bytes(source.type.element_type))
    outer = [mlir.arith.muli(as_word(stride), width) for stride in reversed(strides[:-1])]
    words = allocate(function, TENSOR_MAP_BYTES // 8, alignment=64)
    options = [_SWIZZLES[match[1]], _PROMOTIONS[match[2]], _FILLS[match[3]]]
    driver.encode(
        [
            as_pointer(words),
            _number(_TYPES[element]),
            _number(rank),
            mlir.llvm.inttoptr(pointer(), address(source)),
            # A dimension of no elements is refused; nothing is read through such a map.
            _array(function, [as_word(build.maximum(size, 1)) for size in reversed(sizes)]),
            _array(function, outer),
            _pairs(function, [as_word(size) for size in reversed(list(create.boxDimensions))]),
            _pairs(function, [as_word(1)] * rank),
            _number(0),  # no interleave
            *map(_number, options),
        ]
    )
    return words


def _ranked(create: Any) -> Value:
    cast = producer(create.tensor)
    if cast is None or cast.name != "memref.cast":
        raise PassError(f"'{raw(create).name}' expects a memref.cast of a ranked buffer", create)
    return cast.opview.source


def _number(value: int) -> Value:
    return mlir.arith.constant(i32(), value)


def _array(function: Operation, words: list[Value]) -> Value:
    """The address of an array of 64-bit numbers (of one at least, so that it is one)."""
    array = allocate(function, max(1, len(words)))
    store(words, array)
    return as_pointer(array)


def _pairs(function: Operation, numbers: list[Value]) -> Value:
    """The address of an array of 32-bit numbers, two to a word (little-endian)."""
    padded = [*numbers, as_word(0)] if len(numbers) % 2 else numbers
    shift = as_word(32)
    words = [
        mlir.arith.ori(low, mlir.arith.shli(high, shift)) for low, high in zip(padded[::2], padded[1::2], strict=True)
    ]
    return _array(function, words)
