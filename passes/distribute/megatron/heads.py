"""How the heads of an attention are dealt out to ranks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heads:
    """Each rank has ``count`` groups of ``unit`` query heads that share a key head, which ``repeat`` ranks hold.

    What there is no head for has weights of zero, and so adds nothing to the sum over ranks.
    """

    count: int
    unit: int
    repeat: int

    @property
    def queries(self) -> int:
        """Query heads of a rank."""
        return self.count * self.unit


def deal_heads(heads: int, kv_heads: int, degree: int) -> Heads:
    """The parts of ``heads`` query heads over ``kv_heads`` key heads that cost the slowest rank the least.

    The groups of query heads that share a key head stay together, or are split into equal ones with a copy of that
    head each: always where there are more ranks than key heads. A key head costs two linears, a query head one and
    one of the output's.
    """
    group = heads // kv_heads
    found = []
    for unit in (unit for unit in range(group, 0, -1) if group % unit == 0):
        count = -(-heads // unit // degree)
        found.append(Heads(count, unit, group // unit))
    return min(found, key=lambda part: part.queries + part.count)
