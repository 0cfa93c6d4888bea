"""Cuts the columns of C into blocks as wide as the register tile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import repeat
from llm_mlir.ir.vectors import first_lanes

from .kinds import Contraction


@dataclass(frozen=True)
class Column:
    """One vector of a row of C: ``lanes`` columns from ``column`` of a panel, of which ``mask`` keeps ``count``."""

    panel: Index
    column: Index
    mask: Value | None = None
    count: Index | None = None
    """None where the vector is whole."""


Body = Callable[[Sequence[Column]], None]


@dataclass(frozen=True)
class ColumnBlocks:
    """Calls ``body`` with the columns of each block, inside the loops over blocks that it builds.

    A panel narrower than the tile shares it with its neighbors. The columns that a multiple of ``width`` vectors
    leaves form one block when their number is known, else a block for each vector; the last vector is masked.
    """

    contraction: Contraction
    width: int
    lanes: int
    body: Body

    def build(self) -> None:
        """Builds the loops."""
        panels = self.contraction.panels
        if panels is None:
            self._panel(0)
            return
        group = self._panels_together(panels)
        whole = build.sub(panels, build.rem(panels, group))
        repeat(0, whole, group, lambda panel: self._panels([build.add(panel, i) for i in range(group)]))
        if isinstance(panels, int) and isinstance(whole, int) and whole < panels:
            self._panels(list(range(whole, panels)))

    def _panels_together(self, panels: Index) -> int:
        columns = self.contraction.columns
        if not isinstance(columns, int) or not isinstance(panels, int) or columns % self.lanes:
            return 1
        return max(1, min(panels, self.width // (columns // self.lanes)))

    def _panels(self, panels: Sequence[Index]) -> None:
        if len(panels) == 1:
            self._panel(panels[0])
            return
        columns = self.contraction.columns
        starts = range(0, columns, self.lanes) if isinstance(columns, int) else ()
        self.body([Column(panel, start) for panel in panels for start in starts])

    def _panel(self, panel: Index) -> None:
        columns, lanes = self.contraction.columns, self.lanes
        step = self.width * lanes
        whole = build.sub(columns, build.rem(columns, step))
        repeat(0, whole, step, lambda n: self.body([Column(panel, build.add(n, i)) for i in range(0, step, lanes)]))
        if isinstance(columns, int) and isinstance(whole, int):
            self._static_rest(panel, whole, columns)
        else:
            self._dynamic_rest(panel, whole)

    def _static_rest(self, panel: Index, start: int, columns: int) -> None:
        full = range(start, columns - columns % self.lanes, self.lanes)
        rest = [Column(panel, n) for n in full]
        if columns % self.lanes:
            count = columns % self.lanes
            rest.append(Column(panel, columns - count, first_lanes(self.lanes, count), count))
        if rest:
            self.body(rest)

    def _dynamic_rest(self, panel: Index, start: Index) -> None:
        columns = self.contraction.columns
        full = build.sub(columns, build.rem(columns, self.lanes))
        repeat(start, full, self.lanes, lambda n: self.body([Column(panel, n)]))

        def tail(n: Index) -> None:
            count = build.sub(columns, n)
            self.body([Column(panel, n, first_lanes(self.lanes, count), count)])

        repeat(full, columns, self.lanes, tail)
