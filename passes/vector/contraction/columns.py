"""Cuts the columns of C into blocks as wide as the register tile."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import each
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


@dataclass(frozen=True)
class ColumnBlocks:
    """The columns of C in blocks of ``width`` vectors of ``lanes`` columns.

    A panel narrower than the tile shares it with its neighbors. The columns that a multiple of ``width`` vectors
    leaves form one block when their number is known, else a block for each vector; the last vector is masked.
    """

    contraction: Contraction
    width: int
    lanes: int

    def __iter__(self) -> Iterator[list[Column]]:
        """Builds the loops over blocks around what the body of ``for`` builds for the columns of each."""
        panels = self.contraction.panels
        if panels is None:
            yield from self._panel(0)
            return
        group = self._panels_together(panels)
        whole = build.sub(panels, build.rem(panels, group))
        for panel in each(0, whole, group):
            yield from self._panels([build.add(panel, i) for i in range(group)])
        if isinstance(panels, int) and isinstance(whole, int) and whole < panels:
            yield from self._panels(list(range(whole, panels)))

    def _panels_together(self, panels: Index) -> int:
        columns = self.contraction.columns
        if not isinstance(columns, int) or not isinstance(panels, int) or columns % self.lanes:
            return 1
        return max(1, min(panels, self.width // (columns // self.lanes)))

    def _panels(self, panels: Sequence[Index]) -> Iterator[list[Column]]:
        if len(panels) == 1:
            yield from self._panel(panels[0])
            return
        columns = self.contraction.columns
        starts = range(0, columns, self.lanes) if isinstance(columns, int) else ()
        yield [Column(panel, start) for panel in panels for start in starts]

    def _panel(self, panel: Index) -> Iterator[list[Column]]:
        columns, lanes = self.contraction.columns, self.lanes
        step = self.width * lanes
        whole = build.sub(columns, build.rem(columns, step))
        for n in each(0, whole, step):
            yield [Column(panel, build.add(n, i)) for i in range(0, step, lanes)]
        if isinstance(columns, int) and isinstance(whole, int):
            yield from self._static_rest(panel, whole, columns)
        else:
            yield from self._dynamic_rest(panel, whole)

    def _static_rest(self, panel: Index, start: int, columns: int) -> Iterator[list[Column]]:
        full = range(start, columns - columns % self.lanes, self.lanes)
        rest = [Column(panel, n) for n in full]
        if columns % self.lanes:
            count = columns % self.lanes
            rest.append(Column(panel, columns - count, first_lanes(self.lanes, count), count))
        if rest:
            yield rest

    def _dynamic_rest(self, panel: Index, start: Index) -> Iterator[list[Column]]:
        columns = self.contraction.columns
        full = build.sub(columns, build.rem(columns, self.lanes))
        for n in each(start, full, self.lanes):
            yield [Column(panel, n)]
        for n in each(full, columns, self.lanes):
            count = build.sub(columns, n)
            yield [Column(panel, n, first_lanes(self.lanes, count), count)]
