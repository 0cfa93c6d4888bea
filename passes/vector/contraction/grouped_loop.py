"""A register tile of a product of codes: sums of a group are integers, beside the f32 accumulators in registers."""

from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Value

from .blocks import WeightBlock
from .dots import Dots
from .tile_loop import TileLoop

_TURN = 2
"""Products of an accumulator in an iteration: a body of more makes LLVM gather its prefetches at its top."""


@dataclass(frozen=True)
class GroupedLoop(TileLoop):
    """Blocks of K hold whole groups. Adding a group's sums to C in memory instead costs 8 to 24%."""

    def _summed(self, values: list[Value], block: WeightBlock, unroll: int, distance: int, level: int) -> list[Value]:
        """See ``TileLoop._summed``."""
        dots = self.arithmetic
        assert isinstance(dots, Dots)
        turn = max(1, _TURN // dots.phases)
        with build.for_loop(block.start, block.end, dots.group_steps, values) as groups:
            starts = dots.starts(self.rows, self.columns, groups.iv)
            with build.for_loop(groups.iv, build.add(groups.iv, dots.group_steps), turn, starts) as loop:
                self._prefetch(loop.iv, turn, distance, level)
                loop.yielded = loop.args
                for i in range(turn):
                    loop.yielded = self._step(build.add(loop.iv, i), loop.yielded)
            groups.yielded = dots.scaled(self.rows, self.columns, groups.iv, loop.results, groups.args)
        return groups.results
