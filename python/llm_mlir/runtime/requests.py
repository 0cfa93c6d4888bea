"""What ``compile`` is asked for, checked and put together."""

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import targets
from ..analysis.tile_table import TableError, find_table
from ..frontend import Model
from ..frontend.codings import FLOATS, SCHEMES, STORED, codings_of
from ..support.codes import Coding
from ..support.cores import available_threads, thread_count
from ..support.file_cache import CacheWarning, user_cache_folder, warn_uncached
from ..support.numbers import shown
from ..targets.cpu import CpuTarget
from .code import Options
from .defaults import natural_dtype

if TYPE_CHECKING:
    from ..pipeline import Pipeline
    from ..pipeline.stages import Stages
    from .distributed.ranks import Ranks


def changes_of(target: str, stages: "Stages | None", pipeline: Any) -> "dict[str, Pipeline]":
    """The pipelines of those stages that are not what the target's table has."""
    replaced = pipeline if isinstance(pipeline, Mapping) else {} if pipeline is None else {"graph": pipeline}
    if stages is None and not replaced:
        return {}
    from ..pipeline.stages import given_stages  # which imports MLIR

    table = given_stages(targets.parse(target), stages).copy()
    for name, passes in replaced.items():
        table.replace(name, passes)
    return table.changes


def types_of(
    model: Model, target: str, dtype: str | None, weights: str | None, ranks: "Ranks | None"
) -> tuple[str, str | None]:
    """The element type, and how matrices are in codes; None where they are not. Raises ValueError for other names."""
    if dtype not in (None, *FLOATS):
        raise ValueError(f"dtype expected one of {', '.join(FLOATS)}, got {dtype!r}")
    if weights not in (None, *FLOATS, *SCHEMES):
        raise ValueError(f"weights expected one of {', '.join((*FLOATS, *SCHEMES))}, got {weights!r}")
    if weights in FLOATS:
        if dtype not in (None, weights):
            raise ValueError(f"weights expected {dtype}, the dtype, or codes ({', '.join(SCHEMES)}), got {weights!r}")
        return str(weights), None
    reads_codes = ranks is None and targets.parse(target).reads_codes
    if weights is not None and not reads_codes:
        where = "several ranks" if ranks is not None else f"target {target}"
        raise ValueError(f"weights expected {' or '.join(FLOATS)} for {where}, got {weights!r}")
    if weights is None and dtype is None and reads_codes and codings_of(model, STORED):
        weights = STORED
    if weights == STORED and not codings_of(model, STORED):
        raise ValueError(f"weights expected another than 'stored' for {model.directory}, which holds no codes")
    return dtype or natural_dtype(model), weights


def options_of(
    target: str,
    dtype: str,
    codings: Mapping[str, Coding],
    threads: int | None,
    pipelines: Any,
    root: Path | None,
    ranks: "Ranks | None" = None,
) -> Options:
    """Everything that code of the model depends on beside its limits; raises for threads and targets that cannot be."""
    threads = None if threads is None else thread_count(threads)
    parsed = targets.parse(target)
    tiles = None if root is None or parsed != CpuTarget.host() else _tiles(threads, root)
    if ranks is not None:
        ranks.require_cpu(parsed)
    return Options(dtype, parsed, threads, pipelines, tiles, None if ranks is None else ranks.world, codings)


def _tiles(threads: int | None, root: Path) -> Path | None:
    """What was tuned on this machine, if anything was."""
    try:
        return find_table(CpuTarget.host().key, threads or available_threads(), root)
    except TableError as error:
        return warnings.warn(f"{error}, so what was tuned does not count", CacheWarning, stacklevel=2)


def cache_root(cache: bool | Path) -> Path | None:
    """The folder of all that is kept from start to start."""
    if not isinstance(cache, bool | str | os.PathLike):
        raise TypeError(f"cache expected a folder, True or False, got {shown(cache)}")
    try:
        return None if cache is False else user_cache_folder() if cache is True else Path(cache)
    except RuntimeError:
        return warn_uncached("this user has no home folder and XDG_CACHE_HOME is not set")
