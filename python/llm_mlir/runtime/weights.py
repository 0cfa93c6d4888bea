"""Which weights compiled functions take, and where each lies in the buffer that holds them all.

Each is an array of the packed, stacked form that its argument's attributes describe. The arrays of a model lie one
after the other in one buffer: a memory-mapped file of the cache, or memory.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..abi.signature import Argument, Signature
from ..frontend.checkpoint import Checkpoint
from ..support.codes import CodedPart
from ..support.dtypes import DTYPES
from ..support.layout import Layout
from .tensor_parts import TensorParts

_ALIGNMENT = 4096
HEADER = _ALIGNMENT
"""Bytes at the start of the buffer that are left to the cache that keeps it."""


class PackingError(ValueError):
    """A compiled function requires a weight that the checkpoint does not hold in that form."""


@dataclass(frozen=True)
class PackedWeight:
    """Where one weight lies in the buffer, and what it is made of: ``sources[layer]`` lists the tensors of a layer.

    There may be fewer layers than there are places for.
    """

    argument: Argument
    sources: tuple[tuple[str, ...], ...]
    offset: int

    @property
    def size(self) -> int:
        """Bytes."""
        return math.prod(self.shape) * DTYPES[self.argument.dtype].itemsize

    @property
    def shape(self) -> tuple[int, ...]:
        """The packed shape."""
        return tuple(size or 0 for size in self.argument.shape)

    @property
    def stacked(self) -> bool:
        """Whether the leading dimension is that of the layers."""
        return self.argument.stacked

    @cached_property
    def layout(self) -> Layout:
        """How rows lie."""
        return Layout.parse(self.argument.layout)

    @cached_property
    def part(self) -> CodedPart | None:
        """Which part of weights in codes it is; None where it holds the tensors themselves."""
        return CodedPart.parse(self.argument.part) if self.argument.part else None

    def array(self, buffer: Any) -> Any:
        """The packed array in ``buffer``."""
        return np.frombuffer(buffer, DTYPES[self.argument.dtype], math.prod(self.shape), self.offset).reshape(
            self.shape
        )


def plan_weights(signature: Signature, checkpoint: Checkpoint, rank: int = 0) -> list[PackedWeight]:
    """A place for every weight that the functions take on a rank, each once.

    Raises PackingError when a weight's packed shape is not that of its tensors, or when two functions disagree.
    """
    arguments: dict[str, Argument] = {}
    for argument in (a for function in signature.values() for a in function if a.role == "weight"):
        if arguments.setdefault(argument.name, argument) != argument:
            raise PackingError(f"weight '{argument.name}' expected one form in all functions, got two")
    weights, offset, parts = [], HEADER, TensorParts.of(signature, checkpoint, rank)
    for argument in arguments.values():
        weight = PackedWeight(argument, _sources(argument, rank), offset)
        _check_shape(weight, parts)
        weights.append(weight)
        offset += -(-weight.size // _ALIGNMENT) * _ALIGNMENT
    return weights


def total_size(weights: Sequence[PackedWeight]) -> int:
    """Bytes of the buffer that holds them all."""
    return max((-(-(weight.offset + weight.size) // _ALIGNMENT) * _ALIGNMENT for weight in weights), default=HEADER)


def _sources(argument: Argument, rank: int) -> tuple[tuple[str, ...], ...]:
    layers = argument.layers_of(rank) if argument.stacked else range(1)
    suffix = CodedPart.parse(argument.part).suffix if argument.part else ""
    names = [source.removesuffix(suffix) for source in argument.sources]
    return tuple(tuple(name.format(layer=layer) for name in names) for layer in layers)


def _check_shape(weight: PackedWeight, parts: TensorParts) -> None:
    for names in weight.sources:
        missing = [name for name in names if name not in parts.checkpoint.owners]
        if missing:
            raise PackingError(f"weight '{weight.argument.name}' expected tensor '{missing[0]}', got none")
        shapes = [parts.shape(name) for name in names]
        rows = (sum(shape[0] for shape in shapes), *shapes[0][1:])
        part = weight.part
        coded = rows if part is None else part.coding.part_shape(part.part, (rows[0], rows[1]))
        expected = (*(weight.shape[:1] if weight.stacked else ()), *weight.layout.packed_shape(coded))
        if expected != weight.shape or any(shape[1:] != rows[1:] for shape in shapes):
            got = f"got {list(weight.shape)}"
            raise PackingError(f"weight '{weight.argument.name}' expected packed shape {list(expected)}, {got}")
