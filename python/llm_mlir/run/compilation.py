"""What the command line says about how to compile."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..pipeline.stages import Stages


def compile_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """What ``compile`` is told on every rank, but for the context."""
    cache = False if arguments.no_cache else arguments.cache_dir or True
    settings = {name: getattr(arguments, name) for name in ("target", "dtype", "weights", "threads")}
    return {**settings, "stages": stages_of(arguments), "max_batch": 1, "cache": cache}


def stages_of(arguments: argparse.Namespace) -> "Stages | None":
    """The table with the changes asked for, or None for the table as it is, which takes no MLIR when code is cached."""
    if not (arguments.load or arguments.stage_edits or arguments.profile or arguments.debug_info):
        return None
    from ..pipeline.plugins import load_plugins
    from ..pipeline.stages import stages

    load_plugins(arguments.load)
    table = stages(arguments.target, arguments.stage_edits)
    if arguments.debug_info is not None:
        from ..profile.symbols import with_lines

        table = with_lines(table, arguments.debug_info)
    if arguments.profile is not None:
        from ..profile.stages import profiled

        table = profiled(table)
    return table
