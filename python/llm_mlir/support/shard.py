"""Shards: which part of a tensor each rank of a distributed program holds.

A tensor is cut into blocks along one axis, and every rank has ``count`` of them. Block ``i`` of rank ``r`` is block
``(r * count + i) / repeat`` (rounded down) of the tensor; where the tensor has no such block, or no more rows of it,
there are zeros. So all ranks have parts of one shape, however the sizes divide:

* ``rows<AxB>`` and ``columns<AxB>`` hold A blocks of B along the first or the second axis,
* ``rows<AxB/R>`` has each block of the tensor R times in a row (a head of keys that several ranks need),
* ``first`` is the whole tensor on rank 0 and zeros on the others (a bias that is added before a sum over ranks).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import InputError

_AXES = ("rows", "columns")


class ShardError(InputError):
    """A text that names no shard."""


@dataclass(frozen=True)
class Range:
    """``size`` rows (or columns) from ``source`` on in the tensor that lie from ``target`` on in a part."""

    source: int
    target: int
    size: int


@dataclass(frozen=True)
class Shard:
    """A named way of cutting a tensor; ``axis`` is None for ``first``."""

    axis: int | None
    count: int = 0
    block: int = 0
    repeat: int = 1

    @staticmethod
    def parse(text: str) -> "Shard":
        """The shard called ``text``; raises ``ShardError`` when there is none."""
        if text == "first":
            return Shard(None)
        match = re.fullmatch(r"(rows|columns)<([1-9]\d*)x([1-9]\d*)(?:/([1-9]\d*))?>", text)
        if match is None:
            raise ShardError(f"shard expects 'first', 'rows<AxB>', 'columns<AxB>' or 'rows<AxB/R>', got {text!r}")
        axis, count, block, repeat = match.groups(default="1")
        return Shard(_AXES.index(axis), int(count), int(block), int(repeat))

    def __str__(self) -> str:
        if self.axis is None:
            return "first"
        repeat = f"/{self.repeat}" if self.repeat > 1 else ""
        return f"{_AXES[self.axis]}<{self.count}x{self.block}{repeat}>"

    def shape(self, whole: Sequence[int]) -> tuple[int, ...]:
        """The shape of each rank's part of a tensor of shape ``whole``."""
        own = self.count * self.block
        return tuple(own if axis == self.axis else size for axis, size in enumerate(whole))

    def ranges(self, whole: Sequence[int], rank: int) -> list[Range]:
        """What the part of ``rank`` takes from a tensor of shape ``whole``, along ``axis`` (of ``first``: rows)."""
        size = whole[self.axis or 0]
        if self.axis is None:
            return [Range(0, 0, size)] if rank == 0 else []
        if self.repeat == 1:
            return _clipped(rank * self.count * self.block, 0, self.count * self.block, size)
        found = []
        for i in range(self.count):
            block = (rank * self.count + i) // self.repeat
            found += _clipped(block * self.block, i * self.block, self.block, size)
        return found


def _clipped(source: int, target: int, wanted: int, size: int) -> list[Range]:
    """A range of ``wanted`` rows, as far as a tensor of ``size`` rows has them."""
    return [Range(source, target, min(wanted, size - source))] if source < size else []
