"""``llm-choose-tiles``: what was measured to be best for a linear on this machine becomes an attribute of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from llm_mlir.analysis.fused_linear import FusedLinear
from llm_mlir.analysis.tile_table import LinearShape, Table, TableError
from llm_mlir.analysis.tiles import ATTRIBUTE
from llm_mlir.ir.forms import Linear
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.targets.cpu import CpuTarget


@register
@dataclass(frozen=True)
class ChooseTiles(Pass):
    """Sets ``llm.tiles`` of the linears that a table has tiles for.

    ``llm-pack-weights``, ``llm-tile-linears`` and ``llm-vectorize-contractions`` read it in the place of their options,
    which are the choices for all other linears. A linear that has the attribute keeps it. ``llm-run tune`` writes
    tables; one for another target than the module's says nothing.
    """

    name: ClassVar[str] = "llm-choose-tiles"
    pillar: ClassVar[str] = "throughput"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-concat-weights")
    table: str = option("", "a JSON file of tiles; none leaves every choice to the other passes")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        tiles = self._load(op).tiles if self.table else {}
        for linear in filter(None, map(Linear.match, rw.ops("linalg.generic") if tiles else ())):
            shape = shape_of(linear)
            if ATTRIBUTE not in linear.op.attributes and shape is not None and shape in tiles:
                for name, attribute in tiles[shape].attributes().items():
                    linear.op.attributes[name] = attribute
                rw.statistic("chosen")

    def _load(self, module: Any) -> Table:
        target = CpuTarget.of(module).key
        try:
            table = Table.load(Path(self.table))
        except (TableError, OSError) as error:
            raise PassError(str(error), module) from None
        return table if table.target == target else Table(target, table.threads)


def shape_of(linear: Linear) -> LinearShape | None:
    """What tables call a linear; None where the sizes of its weight are not known.

    Weights are to be concatenated before: tables have the [N, K] that are packed.
    """
    weight = linear.weight.type
    if not weight.has_static_shape:
        return None
    n, k = weight.shape
    return LinearShape(str(weight.element_type), n, k, len(FusedLinear.of(linear).linears) > 1)
