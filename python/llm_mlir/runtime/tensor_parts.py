"""The tensors of a checkpoint as far as one rank holds them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..abi.signature import Argument, Signature
from ..frontend.checkpoint import Checkpoint
from ..support.layer_parts import LayerParts
from ..support.shard import Range, Shard


@dataclass(frozen=True)
class TensorParts:
    """Reads parts of tensors by name; a tensor without an entry in ``shards`` is there as a whole.

    ``places`` has the number of the rank among those that share a tensor, where these are not all.
    """

    checkpoint: Checkpoint
    shards: Mapping[str, Shard]
    rank: int = 0
    places: Mapping[str, int] = field(default_factory=dict)

    @staticmethod
    def of(signature: Signature, checkpoint: Checkpoint, rank: int = 0) -> "TensorParts":
        """The parts that the functions of ``signature`` take on ``rank``."""
        arguments = [argument for function in signature.values() for argument in function if argument.shards]
        shards = {name: shard for argument in arguments for name, shard in _shards(argument, rank).items()}
        staged = [argument for argument in arguments if argument.layers]
        places = {n: LayerParts.parse(a.layers).place(rank) for a in staged for n in _shards(a, rank)}
        return TensorParts(checkpoint, shards, rank, places)

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of the part."""
        whole, shard = self.checkpoint.info(name).shape, self.shards.get(name)
        return whole if shard is None else shard.shape(whole)

    def size(self, name: str) -> int:
        """Bytes of the part as the file holds it."""
        info = self.checkpoint.info(name)
        return (info.end - info.begin) * math.prod(self.shape(name)) // max(1, math.prod(info.shape))

    def read_bytes(self, name: str) -> int:
        """Bytes that are read, once they are read, for the whole part: of columns those beside them, too."""
        info, rows = self.checkpoint.info(name), self.shape(name)[:1]
        return info.array_bytes // max(1, info.shape[0]) * rows[0] if rows else info.array_bytes

    def array(self, name: str, first: int, last: int, buffer: Any = None) -> Any:
        """Rows ``first:last`` of the part, see ``CheckpointFile.array``: those that are zeros are in new memory."""
        shard = self.shards.get(name)
        if shard is None:
            return self.checkpoint.array(name, first, last, buffer)
        shape, rank = self.checkpoint.info(name).shape, self.places.get(name, self.rank)
        if shard.axis == 1:
            rows = self.checkpoint.array(name, first, last)
            return _columns(rows, shard.ranges(shape, rank), shard.count * shard.block)
        ranges = _clipped(shard.ranges(shape, rank), first, last)
        if len(ranges) == 1 and ranges[0].size == last - first:
            return self.checkpoint.array(name, ranges[0].source, ranges[0].source + last - first, buffer)
        found = [self.checkpoint.array(name, part.source, part.source + part.size) for part in ranges]
        out = np.zeros((last - first, *shape[1:]), self.checkpoint.array(name, 0, 0).dtype)
        for part, rows in zip(ranges, found, strict=True):
            out[part.target : part.target + part.size] = rows
        return out


def _shards(argument: Argument, rank: int) -> dict[str, Shard]:
    """By tensor, of all layers of the rank."""
    layers = argument.layers_of(rank) if argument.stacked else range(1)
    pairs = zip(argument.sources, map(Shard.parse, argument.shards), strict=True)
    return {source.format(layer=layer): shard for source, shard in pairs for layer in layers}


def _clipped(ranges: list[Range], first: int, last: int) -> list[Range]:
    """What rows ``first:last`` of a part are, as ranges whose targets count from ``first``."""
    found = []
    for part in ranges:
        begin, end = max(first, part.target), min(last, part.target + part.size)
        if begin < end:
            found.append(Range(part.source + begin - part.target, begin - first, end - begin))
    return found


def _columns(rows: Any, ranges: list[Range], width: int) -> Any:
    """The columns of a part ``[rows, width]`` out of whole ``rows``."""
    if len(ranges) == 1 and ranges[0].size == width:
        return rows[:, ranges[0].source : ranges[0].source + width]
    out = np.zeros((len(rows), width), rows.dtype)
    for part in ranges:
        out[:, part.target : part.target + part.size] = rows[:, part.source : part.source + part.size]
    return out
