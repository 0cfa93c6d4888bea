"""Prefetches of the rows of A that the next register tile reads, while this one works.

Rows are too short for the prefetchers of the hardware to run far enough in front, the more so where another core wrote
them last, as it did half of an activation.
"""

from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index
from llm_mlir.ir.vectors import prefetch

from .blocks import LINE_BYTES
from .kinds import Contraction


@dataclass(frozen=True)
class RowPrefetch:
    """``count`` rows of A from ``first`` on, in order of memory; they need not exist."""

    contraction: Contraction
    first: Index
    count: int

    def build(self, k: Index, steps: int) -> None:
        """Builds the prefetches that belong to ``steps`` steps along K from ``k`` on."""
        # Where K is cut into blocks, each takes its part of all that these rows hold, not its own columns of them: an
        # address that moves evenly takes one instruction, and others take the ports that multiply (3% of 4 x 96 tiles).
        a, pairs = self.contraction.a, self.contraction.kind.pairs
        line = 8 * LINE_BYTES // (a.type.element_type.width * pairs)
        at = build.mul(k, self.count)
        for start in range(0, self.count * steps, line):
            prefetch(a, [self.first, build.add(at, start), *[0] * (a.type.rank - 2)])
