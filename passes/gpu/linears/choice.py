"""Which template computes a linear, and with which tiles."""

from dataclasses import dataclass, replace

from llm_mlir.ir.build import DYNAMIC
from llm_mlir.passes.gpu.kernel.vectors import aligned_elements
from llm_mlir.targets.cuda import CudaTarget

from .linear import BlockedLinear
from .mma_sync import MmaSync
from .small_m import SmallM
from .wgmma import Wgmma

FEW_TOKENS = 16
"""Up to here the weights are the 16 rows of ``mma.sync``: two columns of tokens take as long as reading the weights."""

_WGMMA_TOKENS = 64
"""Up to here half of a tile of 128 rows or more would be computed for nothing."""

_MANY = 1 << 14
"""Stands for tokens without a bound and columns that are not known."""

_TYPES = ("bf16", "f16")
_MOST_WEIGHTS = 2

_TILES: dict[int, list[tuple[MmaSync, float]]] = {
    1: [
        (MmaSync(128, 128, 32, 4, (2, 2)), 1.0),
        (MmaSync(128, 64, 64, 3, (2, 2)), 0.85),
        (MmaSync(64, 64, 64, 4, (2, 2)), 0.65),
        (MmaSync(32, 64, 64, 4, (2, 2)), 0.45),
    ],
    2: [
        (MmaSync(128, 64, 32, 4, (2, 2)), 1.0),
        (MmaSync(64, 64, 64, 3, (2, 2)), 0.85),
        (MmaSync(64, 32, 64, 4, (4, 1)), 0.55),
    ],
}
"""Tiles by the number of weights, with their speed as a part of the first one's.

An ``mma.sync`` takes 2 cycles of an sm_80 multiprocessor, whose shared memory gives 256 bytes in this time. A warp's
tile of 64x64 reads 128 bytes for each, 64x32 192, 32x32 256 and 16x32 384, beside what is written for the next step.
All leave room for two blocks on a multiprocessor: 64 to 72 KiB of shared memory, at most 240 registers of 128 threads.
"""

_WGMMA_TILES: dict[int, list[tuple[Wgmma, float]]] = {
    1: [(Wgmma(128, 256, 4), 1.0), (Wgmma(128, 128, 6), 0.85), (Wgmma(128, 64, 8), 0.6)],
    2: [(Wgmma(128, 128, 4), 1.0), (Wgmma(128, 64, 6), 0.85), (Wgmma(128, 32, 8), 0.6)],
}
"""The same for sm_90a, one block on a multiprocessor: 192 KiB of shared memory.

64x256x16 takes 128 cycles of a tensor core and reads 10 KiB, 80 cycles of shared memory; 64x128 64 and 48, 64x64 32 and
32. The tile of ``x`` and the epilogue's start are spread over fewer products in narrower tiles.
"""

Template = MmaSync | SmallM | Wgmma
"""What builds the kernel of a linear."""


@dataclass(frozen=True)
class Case:
    """A linear as far as the choice depends on it.

    ``tokens`` is the most that there may be; one of the ``weights`` is [columns, depth], 0 where not known. ``aligned``
    elements of all that is multiplied are aligned together.
    """

    target: CudaTarget
    tokens: float
    columns: int
    depth: int
    weights: int
    aligned: int

    @staticmethod
    def of(linear: BlockedLinear, target: CudaTarget, tokens: float) -> "Case | None":
        """The case of a linear; None for types that tensor cores do not multiply with sums in f32."""
        operands = [linear.x, *linear.weights]
        types = {str(value.type.element_type) for value in operands}
        if len(types) != 1 or types.pop() not in _TYPES or len(linear.weights) > _MOST_WEIGHTS:
            return None
        columns, depth = [0 if size == DYNAMIC else size for size in linear.weights[0].type.shape]
        aligned = min(aligned_elements(value) for value in operands)
        return Case(target, tokens, columns, depth, len(linear.weights), aligned)

    def choose(self) -> Template | None:
        """The template that is expected to be fastest; None where none can be used."""
        if self.tokens <= FEW_TOKENS:
            return self.small_m() or self.mma_sync()
        return (self.wgmma() if self.tokens > _WGMMA_TOKENS else None) or self.mma_sync()

    def small_m(self) -> SmallM | None:
        """For few tokens; needs vectors of 16 bytes.

        Two tiles of 16 columns in a block halve the reads of ``x`` from the second level cache, which with 8 tokens
        are half as many as those of the weights; one tile fills the GPU with fewer columns. Shorter iterations that
        divide K need no comparisons with it.
        """
        if self.tokens > FEW_TOKENS or self.aligned < SmallM.ALIGNED:
            return None
        fills = self.columns >= 2 * 2 * 16 * self.target.multiprocessors
        template = SmallM(tokens=int(self.tokens), tiles=2 if fills and self.weights == 1 else 1)
        shorter = [replace(template, groups=template.groups >> i) for i in range(2)]
        return next((each for each in shorter if self.depth % each.depth == 0), template)

    def wgmma(self) -> Wgmma | None:
        """For sm_90a; needs rows that are aligned to 16 bytes."""
        if not self.target.has_wgmma or self.aligned < Wgmma.ALIGNED:
            return None
        tile = min(_WGMMA_TILES[self.weights], key=lambda entry: self._time(*entry))[0]
        return replace(tile, blocks=self.target.multiprocessors)

    def mma_sync(self) -> MmaSync | None:
        """The general one; needs pairs of elements to be aligned. Takes the tile with the shortest time."""
        if self.aligned < MmaSync.ALIGNED:
            return None
        return min(_TILES[self.weights], key=lambda entry: self._time(*entry))[0]

    def _time(self, tile: MmaSync | Wgmma, speed: float) -> float:
        """Waves of all multiprocessors that the tiles take, times the work of a tile."""
        tokens = min(self.tokens, _MANY)
        blocks = -(-tokens // tile.rows) * -(-(self.columns or _MANY) // tile.columns)
        return -(-blocks // self.target.multiprocessors) * tile.rows * tile.columns / speed
