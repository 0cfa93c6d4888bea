"""What the command line says about how to compile."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..pipeline.stages import Stages


def compile_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """What ``compile`` is told on every rank, but for the context."""
    cache = False if arguments.no_cache else arguments.cache_dir or True
    settings = {name: getattr(arguments, name) for name in ("target", "dtype", "weights", "threads")}
    return {**settings, "stages": _stages(arguments), "max_batch": 1, "cache": cache}


def _stages(arguments: argparse.Namespace) -> "Stages | None":
    """The table with the changes asked for, or None for the table as it is, which takes no MLIR when code is cached."""
    if not arguments.load and not arguments.stage_edits:
        return None
    from ..pipeline.plugins import load_plugins
    from ..pipeline.stages import stages

    load_plugins(arguments.load)
    return stages(arguments.target, arguments.stage_edits)
