"""A plain lowering, and functions that add the passes of one pillar each to a table of stages (docs/pillars.md)."""

from typing import TYPE_CHECKING

from .registry import PILLARS
from .stages import Stages, stages

if TYPE_CHECKING:
    from ..targets import Target


def plain_stages(target: "Target | str" = "cpu") -> Stages:
    """The table of a target without any pass that serves a pillar: what is needed for code that is right.

    As in ``optimize_code(manage_resources(plain_stages()))``. Raises ``TargetError``.
    """
    table = stages(target)
    for pillar in PILLARS:
        table.drop(f"pillar:{pillar}")
    return table


def optimize_code(table: Stages) -> Stages:
    """Adds the passes that make a step faster: fusion, recognition, kernels in registers. Returns the table."""
    return table.add_pillar("code")


def manage_resources(table: Stages) -> Stages:
    """Adds the passes that use memory well: buffers share places of the arena. Returns the table."""
    return table.add_pillar("resources")


def optimize_latency(table: Stages) -> Stages:
    """Adds the passes that share one step among cores and ranks. Returns the table."""
    return table.add_pillar("latency")


def optimize_throughput(table: Stages) -> Stages:
    """Adds the passes that fit work to caches: tiles and packed weights. Returns the table."""
    return table.add_pillar("throughput")
