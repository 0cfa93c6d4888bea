"""The tensors of a checkpoint as far as one rank holds them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..abi.signature import Argument, Signature
from ..frontend.checkpoint import Checkpoint
from ..support.shard import Shard


@dataclass(frozen=True)
class TensorParts:
    """Reads parts of tensors by name; a tensor without an entry in ``shards`` is there as a whole."""

    checkpoint: Checkpoint
    shards: Mapping[str, Shard]
    rank: int = 0

    @staticmethod
    def of(signature: Signature, checkpoint: Checkpoint, rank: int = 0) -> "TensorParts":
        """The parts that the functions of ``signature`` take on ``rank``."""
        arguments = [argument for function in signature.values() for argument in function if argument.shards]
        return TensorParts(checkpoint, {n: shard for a in arguments for n, shard in _shards(a).items()}, rank)

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of the part."""
        whole, shard = self.checkpoint.info(name).shape, self.shards.get(name)
        return whole if shard is None else shard.shape(whole)

    def size(self, name: str) -> int:
        """Bytes of the part in the dtype of the file."""
        info = self.checkpoint.info(name)
        return (info.end - info.begin) * math.prod(self.shape(name)) // max(1, math.prod(info.shape))

    def rows(self, name: str, first: int, last: int) -> Any:
        """Rows ``first:last`` of the part, in the dtype of the file: a view of it, or a copy where there are zeros."""
        whole, shard = self.checkpoint.array(name), self.shards.get(name)
        if shard is None:
            return whole[first:last]
        if shard.axis == 1:
            whole, first, last = whole[first:last].T, 0, shard.count * shard.block
        rows = _rows(whole, shard, self.rank, first, last)
        return rows.T if shard.axis == 1 else rows

    def release(self, name: str, first: int, last: int) -> None:
        """Drops the pages of these rows from memory."""
        shard = self.shards.get(name)
        if shard is None or shard.axis == 1:
            return self.checkpoint.release(name, first, last)
        for source, _, size in _clipped(shard, self.checkpoint.info(name).shape, self.rank, first, last):
            self.checkpoint.release(name, source, source + size)
        return None


def _shards(argument: Argument) -> dict[str, Shard]:
    """By tensor, of all layers."""
    layers = argument.shape[0] or 0 if "{layer}" in argument.sources[0] else 1
    pairs = zip(argument.sources, map(Shard.parse, argument.shards), strict=True)
    return {source.format(layer=layer): shard for source, shard in pairs for layer in range(layers)}


def _clipped(shard: Shard, shape: tuple[int, ...], rank: int, first: int, last: int) -> list[tuple[int, int, int]]:
    """What rows ``first:last`` of a part are: where they begin in the tensor, where among these rows, how many."""
    found = []
    for part in shard.ranges(shape, rank):
        begin, end = max(first, part.target), min(last, part.target + part.size)
        if begin < end:
            found.append((part.source + begin - part.target, begin - first, end - begin))
    return found


def _rows(whole: Any, shard: Shard, rank: int, first: int, last: int) -> Any:
    """Rows ``first:last`` of the part of ``whole`` that is cut along its first axis."""
    ranges = _clipped(replace(shard, axis=0) if shard.axis else shard, whole.shape, rank, first, last)
    if len(ranges) == 1 and ranges[0][2] == last - first:
        return whole[ranges[0][0] : ranges[0][0] + last - first]
    out = np.zeros((last - first, *whole.shape[1:]), whole.dtype)
    for source, target, size in ranges:
        out[target : target + size] = whole[source : source + size]
    return out
