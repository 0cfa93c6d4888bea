"""The table of stages of a variant."""

from collections.abc import Sequence
from typing import Any


def variant_stages(edits: Sequence[str], plugins: Sequence[str]) -> Any:
    """The table for this machine, changed in words, with passes of the files ``plugins``; None for the table as it is.

    Raises ``PluginError``, ``EditError``, ``PipelineError``.
    """
    if not edits and not plugins:
        return None
    from ..pipeline.plugins import load_plugins
    from ..pipeline.stages import stages

    load_plugins(plugins)
    return stages("cpu", edits)
