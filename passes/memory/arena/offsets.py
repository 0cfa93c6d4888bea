"""Offsets for buffers that share one block of memory."""

from collections.abc import Sequence
from dataclasses import dataclass

ALIGNMENT = 64  # a cache line, and the widest vector


@dataclass(frozen=True)
class BufferRequest:
    """A buffer of ``size`` bytes, in use from position ``start`` to before ``end``."""

    size: int
    start: int
    end: int

    def overlaps(self, other: "BufferRequest") -> bool:
        """Whether both are in use at some position."""
        return self.start < other.end and other.start < self.end


def aligned(size: int) -> int:
    """``size`` rounded up to the alignment."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def plan_offsets(requests: Sequence[BufferRequest]) -> tuple[list[int], int]:
    """An offset for each request and the size of the whole block.

    Greedy by size: the largest buffer first, each in the smallest gap that holds it between those in use at the same
    time (Pisarchyk and Lee, "Efficient Memory Management for Deep Neural Net Inference", 2020; what TFLite does).
    """
    offsets = [0] * len(requests)
    placed: list[int] = []
    for index in sorted(range(len(requests)), key=lambda i: -requests[i].size):
        request = requests[index]
        taken = [(offsets[p], aligned(requests[p].size)) for p in placed if requests[p].overlaps(request)]
        offsets[index] = _best_gap(sorted(taken), aligned(request.size))
        placed.append(index)
    total = max((offsets[i] + aligned(request.size) for i, request in enumerate(requests)), default=0)
    return offsets, total


def largest_live_set(requests: Sequence[BufferRequest]) -> int:
    """The most bytes that are in use at one position: no plan takes fewer."""
    starts = {request.start for request in requests}
    return max((sum(aligned(r.size) for r in requests if r.start <= at < r.end) for at in starts), default=0)


def _best_gap(taken: list[tuple[int, int]], size: int) -> int:
    """The offset of the smallest gap of at least ``size`` bytes, behind everything if there is none."""
    best, best_size, free_from = None, None, 0
    for offset, length in taken:
        gap = offset - free_from
        if gap >= size and (best_size is None or gap < best_size):
            best, best_size = free_from, gap
        free_from = max(free_from, offset + length)
    return free_from if best is None else best
