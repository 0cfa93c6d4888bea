"""The table of stages with passes that make code note what it does."""

from ..pipeline.stages import Stages, stages
from ..targets import Target

EDITS = ("insert=llm-name-ops@graph", "insert=llm-profile-loops@parallel:after=llm-lower-forall")
"""Changes of the table: ops are named after the stage ``graph``, and notes are taken around parallel loops."""


def profiled(table: Stages | Target | str = "cpu") -> Stages:
    """A table, or that of a target, whose programs can be profiled: ``profile_of`` reads what they note.

    Raises ``ValueError`` for a target without threads, ``PipelineError`` for a table that lowers no loops.
    """
    made = table.copy() if isinstance(table, Stages) else stages(table)
    if not made.target.in_host_memory:
        raise ValueError(f"a profile expects a CPU as target, got {made.target}")
    return made.edit(*EDITS)
