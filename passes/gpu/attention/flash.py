"""``flash``: attention of blocks of queries by tensor cores.

Dao, "FlashAttention-2" (arXiv 2307.08691): a block of threads keeps its rows (queries times the heads of a group) and
goes once over the keys; warps share keys and split rows. While one block of keys and values is worked on, ``cp.async``
brings the next; there is one barrier for each.

Why 4 warps of 32 rows: a warp of 16 rows needs a B fragment (256 bytes from shared memory) for each ``mma.sync`` of
4096 FLOP, which at 128 bytes a cycle takes as long as the tensor cores of an A100 (1024 FMA a cycle) need for it. With
32 rows each fragment is used twice. Registers are what is short: a lane has nearly all of its 255, which still lets two
blocks share a multiprocessor, so that one multiplies while the other is at its softmax. Therefore queries are read
again for each block of keys, and masks are made where they are needed. Shared memory allows two blocks as well (64 KiB
each at D = 128).

Results are stored by 4 bytes: 8 rows of half a 32-byte sector each, whose other half follows at once; they are a small
part of the traffic, and a detour through shared memory would cost another barrier.
"""

from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import mma
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, when
from llm_mlir.passes.gpu.kernel.memory import SharedTile, commit, copy_async, pieces, wait, width_of

from .blocks import query_blocks
from .copies import copy_rows, elements_if
from .lanes import inverse, over_quad, scaled
from .problem import BlockItem, Problem
from .warp import AttentionState, WarpAttention

NAME = "flash_attention"


@dataclass(frozen=True)
class FlashTiling:
    """``warps`` of ``row_tiles`` x 16 rows each, and ``keys`` (a multiple of 16) in each of two stages."""

    warps: int
    row_tiles: int
    keys: int

    @staticmethod
    def of(depth: int) -> "FlashTiling":
        """The tiling for a head size: results and scores of a lane's rows take at most 160 of its 255 registers."""
        return FlashTiling(4, 2 if depth <= 128 else 1, 32 if depth >= 96 and depth % 32 == 0 else 64)

    @property
    def rows(self) -> int:
        """Rows of a block of threads."""
        return self.warps * self.row_tiles * mma.M

    def shared_bytes(self, depth: int) -> int:
        """Queries, and two stages of keys and values, of 2-byte elements."""
        return 2 * depth * (self.rows + 4 * self.keys)


def is_supported(problem: Problem) -> bool:
    """Whether there is a tiling: 2-byte elements, D a multiple of 16 up to 256, groups that fit into a block's rows."""
    fits = problem.depth % mma.K == 0 and problem.depth <= 256 and problem.group <= FlashTiling.of(problem.depth).rows
    return width_of(problem.element_type) == 2 and fits


def build_flash(problem: Problem) -> None:
    """Builds the launch."""
    tiling = FlashTiling.of(problem.depth)
    queries, shared_bytes = tiling.rows // problem.group, tiling.shared_bytes(problem.depth)
    with query_blocks(NAME, problem, queries, tiling.warps * WARP, shared_bytes) as (kernel, item):
        _FlashBlock(kernel, problem, tiling, item).build()


class _FlashBlock:
    """The work of one block of threads."""

    def __init__(self, kernel: Kernel, problem: Problem, tiling: FlashTiling, item: BlockItem) -> None:
        self.kernel, self.problem, self.tiling, self.item = kernel, problem, tiling, item
        depth, element = problem.depth, problem.element_type
        rows, keys = tiling.rows, tiling.keys
        # The two stages of a tile are its halves.
        self.queries = SharedTile.at(kernel, 0, rows, depth, element)
        self.keys = SharedTile.at(kernel, 2 * depth * rows, 2 * keys, depth, element)
        self.values = SharedTile.at(kernel, 2 * depth * (rows + 2 * keys), 2 * keys, depth, element)
        self.stage_pieces = pieces(kernel.thread, kernel.threads, SharedTile.at(kernel, 0, keys, depth, element))
        self.start = build.mul(kernel.warp, mma.M * tiling.row_tiles)
        self.warp = WarpAttention(kernel, problem, item, self.start, tiling.row_tiles, keys)

    def build(self) -> None:
        """From the first copy to the stored result."""
        begin, size = self.problem.first_key(self.item, self.tiling.keys), self.tiling.keys
        self._load_queries()
        self._load(begin)
        commit()
        starts = [build.add(self.start, mma.M * tile) for tile in range(self.tiling.row_tiles)]
        state = self.warp.initial()
        with build.for_loop(begin, self.item.end, size, state.values) as loop:
            wait(0)
            # Now all see this block's keys, and nobody reads the last block's any more.
            self.kernel.barrier()
            following = build.add(loop.iv, size)
            with when(mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, following, build.value(self.item.end))):
                self._load(following)
            commit()
            stage = self._stage(loop.iv)
            scores = self.warp.scores(
                lambda tile, k: self.warp.query_fragment(self.queries, starts[tile], k), self.keys, stage
            )
            scores = self.warp.masked(scores, loop.iv)
            loop.yielded = self.warp.step(state.like(loop.args), scores, self.values, stage).values
        if self.problem.batch is None:
            # Causal attention with more queries than keys has blocks that see none: their copies are still under way.
            wait(0)
        self._store(state.like(loop.results))

    def _load_queries(self) -> None:
        """Starts the copy of the item's rows: a query's heads of one group are neighbors in memory."""
        group, item = self.problem.group, self.item
        for piece in pieces(self.kernel.thread, self.kernel.threads, self.queries):
            query, head = build.floordiv(piece.row, group), build.rem(piece.row, group)
            head = build.add(build.mul(item.head, group), head)
            valid = elements_if(query, item.count, piece.elements)
            query = build.add(item.query, build.minimum(query, build.sub(item.count, 1)))
            copy_async(self.problem.q, [query, head, piece.column], self.queries, piece, valid)

    def _stage(self, key: Index) -> Index:
        """The row of the stage for the block of keys from ``key``, a multiple of its size: blocks alternate."""
        return build.rem(key, 2 * self.tiling.keys)

    def _load(self, key: Index) -> None:
        """Starts the copies of the keys and values of a block; past the last key comes zero."""
        stage = self._stage(key)
        for source, tile in ((self.item.keys, self.keys), (self.item.values, self.values)):
            copy_rows(source, key, self.item.end, tile, stage, self.stage_pieces)

    def _store(self, state: AttentionState) -> None:
        """Normalizes the result of a warp and writes the rows that are part of the item."""
        out, warp = self.problem.out, self.warp
        pair = ir.VectorType.get([2], out.type.element_type)
        for index in range(2 * self.tiling.row_tiles):
            row, (tile, half) = warp.row(index), divmod(index, 2)
            factor = inverse(over_quad(mlir.arith.addf, state.sums[index]))
            with when(row.valid):
                for n, fragment in enumerate(state.result[tile]):
                    values = scaled(mlir.vector.extract(fragment, [], [half]), factor, pair)
                    where = [row.query, row.head, build.value(build.add(warp.column, mma.N * n))]
                    mlir.vector.store(values, out, where, alignment=2 * width_of(pair.element_type))
