"""``llm-choose-tiles``: what was measured to be best for a linear on this machine becomes an attribute of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from llm_mlir.analysis.fused_linear import FusedLinear
from llm_mlir.analysis.tile_table import Linear, Table, TableError
from llm_mlir.analysis.tiles import ATTRIBUTE
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Generic, is_contraction
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
    table: str = option("", "a JSON file of tiles; none leaves every choice to the other passes")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        tiles = self._load(op).tiles if self.table else {}
        for generic in rw.ops("linalg.generic") if tiles else ():
            linear = linear_of(generic) if is_contraction(generic) and ATTRIBUTE not in generic.attributes else None
            if linear is not None and linear in tiles:
                for name, attribute in tiles[linear].attributes().items():
                    generic.attributes[name] = attribute
                rw.statistic("chosen")

    def _load(self, module: Any) -> Table:
        target = CpuTarget.of(module).key
        try:
            table = Table.load(Path(self.table))
        except (TableError, OSError) as error:
            raise PassError(str(error), module) from None
        return table if table.target == target else Table(target, table.threads)


def linear_of(contraction: Any) -> Linear | None:
    """What tables call a contraction with a weight [N, K]; None where its sizes are not known or the type is another.

    Weights are to be concatenated before: tables have the [N, K] that are packed.
    """
    weight = Generic(contraction).inputs[1].type
    if weight.rank != 2 or any(weight.is_dynamic_dim(axis) for axis in (0, 1)):
        return None
    n, k = weight.shape
    return Linear(str(weight.element_type), n, k, len(FusedLinear.of(contraction).contractions) > 1)
