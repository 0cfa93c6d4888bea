"""``llm-run tune``: measures how to cut the linears of a model on this machine, and keeps what was best."""

import argparse
from typing import TYPE_CHECKING

from .terminal import say

if TYPE_CHECKING:
    from ..tuning.search import Outcome

_MOST_ROWS = 512


def run_tune(arguments: argparse.Namespace) -> int:
    """Does what the arguments of ``parse_tune`` say; returns the exit code."""
    from ..frontend import load
    from ..runtime.defaults import natural_dtype
    from ..support.cores import available_threads
    from ..tuning.contenders import Rig
    from ..tuning.search import Tuner

    model = load(arguments.model)
    dtype = arguments.dtype or natural_dtype(model)
    rows = min(_MOST_ROWS, model.config.max_positions - 1)
    with Rig(model.config, dtype, arguments.threads or available_threads(), rows) as rig:
        outcome = Tuner(rig, arguments.seconds, say).run()
    print(_kept(arguments, outcome))
    return 0


def _kept(arguments: argparse.Namespace, outcome: "Outcome") -> str:
    """Stores the table if it is worth it, and says what happened."""
    from ..analysis.tile_table import table_path
    from ..tuning.search import LEAST_GAIN

    table, gain = outcome.table, outcome.gain
    if not gain.is_certain:
        least = f"less than {100 * (LEAST_GAIN - 1):.0f}% for sure"
        found = f"the best of {outcome.contenders} gains {gain}, {least}" if table.tiles else "nothing faster was found"
        return f"kept the compiler's choices: {found}"
    path = table_path(table.target, table.threads, arguments.cache_dir)
    table.updating(path).save(path)
    return f"wrote {path}: {gain}"
