"""``llm-vectorize-contractions``: tagged contractions on memrefs become register-tiled microkernels.

Upstream tiles and vectorizes contractions through ``vector.contract``, but leaves the accumulator in memory inside the
loop over K unless hoisting can see through every subview, which costs a factor of three.
"""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import ContractionTile, QuantizedTile
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.targets.cpu import CpuTarget

from .contraction.amx import TileKernel, has_tiles
from .contraction.arithmetic import Arithmetic, arithmetic_for
from .contraction.blocks import Blocking
from .contraction.decoded import LOOKED_UP, Decoded
from .contraction.dots import Dots
from .contraction.kinds import Contraction, ContractionKind, coded_kind, merged_pairs
from .contraction.microkernel import Microkernel
from .contraction.outline import KernelTable
from .contraction.tiles import MOST_ROWS, Budget, RegisterTile, even_height
from .contraction.zero_fill import zero_fill

_F32_BITS = 32
_CHOICES = ("kc", "unroll", "prefetch", "amx_block", "amx_prefetch", "usual_rows")
"""The options that ``llm.tiles`` may replace."""


@register
@dataclass(frozen=True)
class VectorizeContractions(Pass):
    """Turns ``llm.contraction`` generics on memrefs into loops around a register tile.

    ``C[m, n] += A[m, k] * B[k, n]`` and its forms with panels of columns and pairs of bf16 along K. The tile is chosen
    from the registers of the target, for each contraction; ``llm.tiles`` of one goes before the options. Zeros that
    fill C right before are neither written nor read: accumulators start at zero. A single row and few, which wait for
    memory, and many, which arithmetic limits, take three ways through K; a kernel has all of them.
    """

    name: ClassVar[str] = "llm-vectorize-contractions"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("llm-tile-linears", "llm-lower-attention", "one-shot-bufferize")
    mr: int = option(0, "rows of the register tile; 0 lets the register budget decide", least=0)
    nv: int = option(0, "vectors in a row of the register tile; 0 lets the register budget decide", least=0)
    kc: int = option(576, "most steps along K between two visits of the accumulators; 0 is all of them", least=0)
    kc_few: int = option(
        128, "the same where several rows are so few that they wait for memory; 0 is all of them", least=0
    )
    unroll: int = option(1, "steps along K in an iteration of the innermost loop where rows are many", least=1)
    prefetch: int = option(
        16, "steps along K from a prefetch of B to its use where panels are no neighbors; 0: no prefetches", least=0
    )
    usual_rows: int = option(
        0, "rows that nearly all contractions have: the register tile is made for them alone; 0: not known", least=0
    )
    vector_bits: int = option(0, "width of a vector register; 0 is the target's", least=0)
    outline: bool = option(True, "make each kernel a function that contractions of its kind share")
    amx: bool = option(True, "multiply bf16 pairs in the tile registers of Intel AMX where the target has them")
    amx_block: int = option(144, "AMX: most pairs along K between two visits of C; a multiple of 16", least=16)
    amx_prefetch: int = option(
        8, "AMX: pairs along K from a prefetch of B to its use for the last 16 rows; 0: no prefetches", least=0
    )
    dot: bool = option(True, "use the dot product of bf16 pairs where the target has it")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        target, kernels = CpuTarget.of(op), KernelTable(op)
        lanes = (self.vector_bits or target.vector_bits) // _F32_BITS
        for generic in rw.ops("linalg.generic"):
            coded = QuantizedTile.match(generic)
            if coded is None and ContractionTile.match(generic) is None:
                continue
            _require_memrefs(generic)
            with rw.before(generic):
                found = _plain_kind(generic) if coded is None else coded_kind(coded, lanes)
            if found is None:
                rw.statistic("other forms")
                continue
            kind, operands = found
            zeros = None if kind.has_panels else zero_fill(generic)
            if zeros is not None:
                kind = replace(kind, from_zero=True)
                rw.erase(zeros)
                rw.statistic("from zero")
            with rw.before(generic):
                Tiles.of(generic).applied_to(self, *_CHOICES)._lower(kind, operands, target, kernels)
            rw.erase(generic)
            rw.statistic("vectorized")
        rw.statistic("kernels", len(kernels.functions))

    def _lower(self, kind: ContractionKind, operands: list[Value], target: CpuTarget, kernels: KernelTable) -> None:
        in_tiles = self.amx and target.has_amx_bf16 and has_tiles(kind, *operands[:2])
        if not self.outline and not in_tiles:
            self._microkernel(Contraction.of(kind, *operands), target).build()
            return
        options = (self.amx_block, self.amx_prefetch) if in_tiles else self
        function, is_new = kernels.call(kind, operands, options)
        if is_new:
            with ir.InsertionPoint(function.entry_block):
                contraction = Contraction.of(kind, *function.arguments)
                kernel = self._tile_kernel(contraction) if in_tiles else self._microkernel(contraction, target)
                kernel.build()
                mlir.func.return_([])

    def _tile_kernel(self, contraction: Contraction) -> TileKernel:
        return TileKernel(contraction, self.amx_block, self.amx_prefetch)

    def _microkernel(self, contraction: Contraction, target: CpuTarget) -> Microkernel:
        bits = self.vector_bits or target.vector_bits
        arithmetic = self._arithmetic(contraction, bits // _F32_BITS, target)
        budget = Budget(target.vector_registers - arithmetic.constants, 2 if arithmetic.group_steps else 1)
        tile = self._tile(contraction, budget, arithmetic.lanes, self.mr)
        tall = self._tall(contraction, budget, arithmetic.lanes, tile)
        multiple, deep = arithmetic.group_steps or self.unroll, contraction.kind.depth_of_step(arithmetic.phases)
        many, few = (Blocking(-(-steps // deep), multiple) for steps in (self.kc, self.kc_few))
        return Microkernel(contraction, arithmetic, tile, many, few, tall, self.usual_rows, self.unroll, self.prefetch)

    def _arithmetic(self, contraction: Contraction, lanes: int, target: CpuTarget) -> Arithmetic:
        if contraction.kind.coding is None:
            return arithmetic_for(contraction, lanes, target.has_fma, self.dot and target.has_avx512bf16)
        if contraction.kind.a_is_coded:
            return Dots(contraction, lanes, target.has_fma, merged_pairs(contraction.b))
        permutes = lanes == LOOKED_UP and "avx512f" in target.features
        return Decoded(contraction, lanes, target.has_fma, merged_pairs(contraction.b), permutes)

    def _tall(self, contraction: Contraction, budget: Budget, lanes: int, tile: RegisterTile) -> RegisterTile | None:
        """The tile for few rows that it takes all at once, where ``tile`` does not."""
        if self.usual_rows:
            return self._tile(contraction, budget, lanes, even_height(self.usual_rows))
        if self.mr or self.nv or contraction.kind.has_panels:
            return None
        tall = self._tile(contraction, budget, lanes, MOST_ROWS)
        return tall if tile.rows < MOST_ROWS and tall.vectors > 1 else None

    def _tile(self, contraction: Contraction, budget: Budget, lanes: int, rows: int) -> RegisterTile:
        columns, panels = contraction.columns, contraction.panels
        in_panel = -(-columns // lanes) if isinstance(columns, int) else None
        if self.nv:
            tile = budget.tile(self.nv)
        elif panels is None or in_panel is None or in_panel * lanes != columns:
            tile = budget.best(in_panel, rows=rows)
        else:
            tile = budget.best(in_panel * panels if isinstance(panels, int) else in_panel, in_panel, rows)
        return RegisterTile(rows or tile.rows, tile.vectors)


def _plain_kind(generic: Operation) -> tuple[ContractionKind, list[Value]] | None:
    kind = ContractionKind.match(generic)
    return None if kind is None else (kind, list(generic.operands))


def _require_memrefs(generic: Operation) -> None:
    for operand in generic.operands:
        if not isinstance(operand.type, ir.MemRefType):
            expected = "an llm.contraction on memrefs (from one-shot-bufferize)"
            raise PassError(f"'{generic.name}' op expects {expected}, got {operand.type}", generic)
