"""``split_kv``: attention of one token per sequence, with the keys of each sequence divided among blocks.

Dao et al., "Flash-Decoding for long-context inference" (2023): a single query leaves most of a GPU idle unless its keys
are split; each part gives a maximum, a sum and an unnormalized result in f32, which a second kernel combines in a fixed
order. The number of parts is chosen so that the blocks fill the GPU; their length follows from the length of the
sequence, which only the device knows, so that all parts of a sequence are equal whatever the context's bound is.

All query heads of a group share one read of keys and values: they are the rows of an ``mma.sync``, most of which is
padding. That is free here: 16 keys of D = 128 are 8 KiB of traffic, some 550 cycles at an H100's 15 bytes a cycle and
multiprocessor, and 32 ``mma.sync``, of which a multiprocessor does one every two cycles. The same with FMA would be
2 * 16 * 128 * group multiply-adds and the conversions of 4096 elements: at a group of 8 half of what there is.

Each warp has its own keys and its own two stages of shared memory, so that inside the loop warps wait for nobody.
Copies of 8 KiB a warp are under way; 18 KiB a multiprocessor hide the latency of 0.7 us at an H100's 3.35 TB/s.
"""

from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import mma
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, equal, launch, when
from llm_mlir.passes.gpu.kernel.memory import SharedTile, commit, pieces, view, wait, width_of
from llm_mlir.passes.gpu.kernel.vectors import load, store

from .combine import Parts, build_combine, relative, weighted
from .copies import copy_rows
from .lanes import over_quad, warp_barrier
from .problem import BlockItem, Problem
from .warp import AttentionState, WarpAttention

NAME = "split_kv_attention"

_WARPS = 4
_BLOCKS_PER_MULTIPROCESSOR = 2
_ROW_PADDING = 8  # f32 elements: rows a multiple of 128 bytes apart would be in the same banks


@dataclass(frozen=True)
class SplitKvTiling:
    """``row_tiles`` x 16 rows (heads of a group), and ``keys`` of a warp in each of its two stages."""

    row_tiles: int
    keys: int
    depth: int

    @staticmethod
    def of(problem: Problem) -> "SplitKvTiling":
        """The tiling for a problem: a stage of a warp has about 4 KiB of keys and as much of values."""
        return SplitKvTiling(-(-problem.group // mma.M), 32 if problem.depth <= 64 else 16, problem.depth)

    @property
    def granule(self) -> int:
        """Keys of a step of all warps; parts are multiples of it."""
        return _WARPS * self.keys

    @property
    def rows(self) -> int:
        """Rows of each warp."""
        return mma.M * self.row_tiles

    @property
    def stage_bytes(self) -> int:
        """One stage of keys, or of values, of a warp."""
        return 2 * self.keys * self.depth

    @property
    def result_row(self) -> int:
        """Elements from one row of a warp's result to the next."""
        return self.depth + _ROW_PADDING

    @property
    def warp_bytes(self) -> int:
        """What a warp needs: its two stages, and in their place at the end its result in f32."""
        return max(4 * self.stage_bytes, 4 * self.rows * self.result_row)

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block: its warps', and a maximum and a sum for each of their rows."""
        return _WARPS * (self.warp_bytes + 2 * 4 * self.rows)


def is_supported(problem: Problem) -> bool:
    """Whether a warp's registers hold the rows of a group: D up to 128 for 16 heads, up to 64 for 32."""
    if problem.batch is None or width_of(problem.element_type) != 2 or problem.depth % mma.K:
        return False
    return SplitKvTiling.of(problem).row_tiles * max(problem.depth, 64) <= 128


def build_split_kv(problem: Problem, multiprocessors: int) -> None:
    """Builds both launches."""
    tiling = SplitKvTiling.of(problem)
    parts = Parts.allocate(problem, tiling.granule, _BLOCKS_PER_MULTIPROCESSOR * multiprocessors)
    with launch(
        NAME, [parts.count, problem.kv_heads, build.dim(problem.q, 0)], _WARPS * WARP, tiling.shared_bytes
    ) as kernel:
        part, head, token = kernel.block
        item = problem.token(token, head)
        begin, each, active = parts.span(problem, item, tiling.granule)
        with when(mlir.arith.andi(build.less(build.value(0), item.count), build.less(part, active))):
            start = build.add(begin, build.mul(part, each))
            stop = build.minimum(build.add(start, each), item.end)
            _SplitKvBlock(kernel, problem, tiling, item, start, stop).build(parts)
    build_combine(problem, parts, tiling.granule)


class _SplitKvBlock:
    """One part of one token, for the query heads of one KV head."""

    def __init__(
        self, kernel: Kernel, problem: Problem, tiling: SplitKvTiling, item: BlockItem, start: Value, stop: Value
    ) -> None:
        self.kernel, self.problem, self.tiling, self.item = kernel, problem, tiling, item
        self.start, self.stop = start, stop
        self.base = build.mul(kernel.warp, tiling.warp_bytes)
        self.keys, self.values = (self._tile(i * 2 * tiling.stage_bytes, 2 * tiling.keys) for i in range(2))
        self.stage_pieces = pieces(kernel.lane, WARP, self._tile(0, tiling.keys))
        self.warp = WarpAttention(kernel, problem, item, 0, tiling.row_tiles, tiling.keys)

    def _tile(self, offset: int, rows: int) -> SharedTile:
        where = build.add(self.base, offset)
        return SharedTile.at(self.kernel, where, rows, self.problem.depth, self.problem.element_type)

    def build(self, parts: Parts) -> None:
        """From the first copy to the part's result in global memory.

        All warps take as many steps, some of them perhaps past the last key: the assembler must see that a warp's lanes
        stay together, or it calls a subroutine wherever they meet.
        """
        granule = self.tiling.granule
        own = build.mul(self.kernel.warp, self.tiling.keys)
        self._load(self.start, own)
        commit()
        queries = self._query_fragments()
        state = self.warp.initial()
        with build.for_loop(self.start, self.stop, granule, state.values) as loop:
            wait(0)
            # Now the warp sees this step's keys, and is done with the last step's.
            warp_barrier()
            following = build.add(loop.iv, granule)
            with when(build.less(following, self.stop)):
                self._load(following, own)
            commit()
            stage = self._stage(loop.iv)
            scores = self.warp.scores(lambda tile, k: queries[tile][k], self.keys, stage)
            scores = self.warp.masked(scores, build.add(loop.iv, own))
            loop.yielded = self.warp.step(state.like(loop.args), scores, self.values, stage).values
        warp_barrier()
        sums = self._publish(state.like(loop.results))
        self.kernel.barrier()
        self._reduce(parts, sums)

    def _stage(self, key: Index) -> Index:
        """The row of the stage for the step from ``key``, a multiple of the granule: steps alternate."""
        return build.floordiv(build.rem(key, 2 * self.tiling.granule), _WARPS)

    def _load(self, step: Index, own: Index) -> None:
        """Starts the copies of the keys and values of a step, ``own`` behind its first ones."""
        key, stage = build.add(step, own), self._stage(step)
        for source, tile in ((self.item.keys, self.keys), (self.item.values, self.values)):
            copy_rows(source, key, self.item.end, tile, stage, self.stage_pieces)

    def _query_fragments(self) -> list[list[Value]]:
        """The A fragments by row tile and step of 16 columns, straight from global memory.

        Rows past the last head of the group repeat it: they are computed for nothing, and never stored.
        """
        steps = range(self.problem.depth // mma.K)
        return [[self._query_fragment(tile, k) for k in steps] for tile in range(self.tiling.row_tiles)]

    def _query_fragment(self, tile: int, k: int) -> Value:
        q, group = self.problem.q, self.problem.group
        row, column = mma.accumulator_place(self.kernel.lane)
        registers = []
        for i in range(4):
            head = build.minimum(build.add(row, mma.M * tile + 8 * (i % 2)), group - 1)
            head = build.add(build.mul(self.item.head, group), head)
            where = [self.item.query, head, build.add(column, mma.K * k + 8 * (i // 2))]
            registers.append(load(q, where, 2, 2))
        return mma.fragment_of(registers)

    def _publish(self, state: AttentionState) -> Value:
        """Writes the warp's rows over its stages, and their maxima and sums behind all of them.

        Returns a view of the latter, [warps, rows, 2].
        """
        f32, tiling, mine = ir.F32Type.get(), self.tiling, self._results(self.kernel.warp)
        sums = view(self.kernel, _WARPS * tiling.warp_bytes, [_WARPS, tiling.rows, 2], f32)
        row, column = mma.accumulator_place(self.kernel.lane)
        for index in range(2 * tiling.row_tiles):
            tile, half = divmod(index, 2)
            own = build.add(row, mma.M * tile + 8 * half)
            for n, fragment in enumerate(state.result[tile]):
                store(mlir.vector.extract(fragment, [], [half]), mine, [own, build.add(column, mma.N * n)], 2)
            total = over_quad(mlir.arith.addf, state.sums[index])
            entry = [self.warp.exponent(state.maxima[index]), total]
            with when(equal(column, 0)):
                store(
                    mlir.vector.from_elements(ir.VectorType.get([2], f32), entry), sums, [self.kernel.warp, own, 0], 2
                )
        return sums

    def _reduce(self, parts: Parts, sums: Value) -> None:
        """Combines the rows of the warps, two columns of a head by a thread, and writes them to global memory."""
        kernel, depth = self.kernel, self.problem.depth
        results = [self._results(warp) for warp in range(_WARPS)]
        columns = depth // 2
        pair = ir.VectorType.get([2], ir.F32Type.get())
        part, _, token = kernel.block
        with build.for_loop(kernel.thread, self.problem.group * columns, kernel.threads) as loop:
            row, column = build.floordiv(loop.iv, columns), build.mul(build.rem(loop.iv, columns), 2)
            entries = [load(sums, [warp, row, 0], 2, 2) for warp in range(_WARPS)]
            maximum, factors = relative([mlir.vector.extract(entry, [], [0]) for entry in entries])
            total = weighted([mlir.vector.extract(entry, [], [1]) for entry in entries], factors)
            result = weighted([load(result, [row, column], 2, 2) for result in results], factors)
            head = build.add(build.mul(self.item.head, self.problem.group), row)
            store(result, parts.results, [token, head, part, column], 2)
            with when(equal(column, 0)):
                store(mlir.vector.from_elements(pair, [maximum, total]), parts.sums, [token, head, part, 0], 2)

    def _results(self, warp: Index) -> Value:
        """The f32 rows that a warp leaves in the place of its stages."""
        shape = [self.tiling.rows, self.tiling.result_row]
        return view(self.kernel, build.mul(warp, self.tiling.warp_bytes), shape, ir.F32Type.get())
