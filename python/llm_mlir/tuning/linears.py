"""Which linears a model has."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..analysis.tile_table import LinearShape, Table
from ..analysis.tiles import Tiles
from ..frontend import ModelConfig
from ..frontend.limits import Limits
from ..runtime.code import Options, lower_model
from ..targets.cpu import CpuTarget


def linears_of(config: ModelConfig, dtype: str) -> list[LinearShape]:
    """The linears that tiles can be chosen for, the largest first."""
    from ..ir.forms import Linear
    from ..ir.rewriter import walk
    from ..passes.schedule.choose_tiles import shape_of
    from ..pipeline import run_passes

    module = lower_model(config, Options(dtype, CpuTarget.host()), Limits(), "linalg")
    run_passes(module, "llm-concat-weights")
    found = {shape_of(linear) for linear in map(Linear.match, walk(module)) if linear}
    return sorted(filter(None, found), key=lambda linear: -linear.n * linear.k * (1 + linear.pair))


def variations(linears: Sequence[LinearShape], table: Table, target: CpuTarget) -> Iterator[Table]:
    """``table`` with one choice made in another way for all of ``linears`` that can, the more promising first."""
    choices = {choice: None for linear in linears for choice in _choices(linear, target)}
    for name, value in choices:
        new = {
            linear: replace(table.tiles.get(linear, Tiles()), **{name: value})
            for linear in linears
            if (name, value) in _choices(linear, target)
        }
        if any(table.tiles.get(linear) != tiles for linear, tiles in new.items()):
            yield replace(table, tiles={**table.tiles, **new})


def _choices(linear: LinearShape, target: CpuTarget) -> list[tuple[str, int]]:
    """Choices by name and value. Widths divide N, so that no panel is padded."""
    from ..passes.schedule.pack_weights import panel_width

    default = panel_width(linear.n, linear.dtype, target)
    values = {
        "width": [width for width in (96, 64, 48, 128, 32) if linear.n % width == 0 and width != default],
        "panels": [2, 1, 8],
        "rows": [64, 128, 256],
        "kc": [1024, 256],
        "unroll": [4, 1],
        "prefetch": [32, 8, 0],
    }
    if linear.dtype == "bf16" and target.has_amx_bf16:
        values |= {"amx_block": [128, 512], "amx_prefetch": [16, 4]}
    return [(name, value) for name in values for value in values[name]]
