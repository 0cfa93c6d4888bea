"""``simt``: attention of blocks of queries without tensor cores, for f32 and for what the other templates do not do.

The structure is that of ``flash``: a block keeps its rows and goes once over the keys, in f32. Eight lanes share a row:
each computes every eighth score and every eighth column of the result. Rows of keys have an odd length, so that the
lanes of a row, at the same column of neighboring keys, read from different banks.
"""

from collections.abc import Callable
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel.launch import Kernel, less, when
from llm_mlir.passes.gpu.kernel.memory import view
from llm_mlir.support.masking import HIDDEN, LOWEST

from .blocks import query_blocks
from .lanes import exp2, inverse, shuffle, warp_barrier
from .problem import BlockItem, Problem

NAME = "simt_attention"

_LANES = 8  # of a row
_KEYS = 32
_SCORES = _KEYS // _LANES
_MOST_ROWS = 128
_SHARED_BYTES = 160 << 10


@dataclass(frozen=True)
class SimtTiling:
    """``rows`` of a block, and head size rounded up to the lanes of a row."""

    rows: int
    width: int

    @staticmethod
    def of(problem: Problem) -> "SimtTiling":
        """16 rows, or those of a query's whole group; warps are full."""
        return SimtTiling(max(16, -(-problem.group // 4) * 4), -(-problem.depth // _LANES) * _LANES)

    @property
    def offsets(self) -> tuple[int, int, int, int]:
        """Where queries, keys, values and weights start, in bytes."""
        keys = 4 * self.rows * self.width
        values = keys + 4 * _KEYS * (self.width + 1)
        return 0, keys, values, values + 4 * _KEYS * self.width

    @property
    def shared_bytes(self) -> int:
        """Shared memory of a block."""
        return self.offsets[3] + 4 * self.rows * _KEYS


def is_supported(problem: Problem) -> bool:
    """Whether a block holds the heads of a group and its tiles."""
    tiling = SimtTiling.of(problem)
    return tiling.rows <= _MOST_ROWS and tiling.shared_bytes <= _SHARED_BYTES


def build_simt(problem: Problem) -> None:
    """Builds the launch."""
    tiling = SimtTiling.of(problem)
    queries, threads = tiling.rows // problem.group, tiling.rows * _LANES
    with query_blocks(NAME, problem, queries, threads, tiling.shared_bytes) as (kernel, item):
        _SimtBlock(kernel, problem, tiling, item).build()


class _SimtBlock:
    """The work of one block of threads."""

    def __init__(self, kernel: Kernel, problem: Problem, tiling: SimtTiling, item: BlockItem) -> None:
        self.kernel, self.problem, self.tiling, self.item = kernel, problem, tiling, item
        self.f32 = ir.F32Type.get()
        width = tiling.width
        shapes = [[tiling.rows, width], [_KEYS, width + 1], [_KEYS, width], [tiling.rows, _KEYS]]
        places = zip(tiling.offsets, shapes, strict=True)
        self.queries, self.keys, self.values, self.weights = (view(kernel, at, s, self.f32) for at, s in places)
        self.row, self.lane = build.floordiv(kernel.thread, _LANES), build.rem(kernel.thread, _LANES)
        self.query, self.head = build.floordiv(self.row, problem.group), build.rem(self.row, problem.group)

    def build(self) -> None:
        """From the first load to the stored result."""
        self._fill(self.queries, self.tiling.rows, self._query_element)
        zero = self._vector(self.tiling.width // _LANES, 0.0)
        inits = [self._constant(LOWEST), self._constant(0.0), zero]
        begin = self.problem.first_key(self.item, _KEYS)
        with build.for_loop(begin, self.item.end, _KEYS, inits) as loop:
            # Nobody reads the last block's keys any more.
            self.kernel.barrier()
            self._fill(self.keys, _KEYS, self._rows_of(self.item.keys, loop.iv))
            self._fill(self.values, _KEYS, self._rows_of(self.item.values, loop.iv))
            self.kernel.barrier()
            loop.yielded = self._step(loop.iv, *loop.args)
        self._store(*loop.results[1:])

    def _fill(self, tile: Value, rows: int, element: Callable[[Index, Value], Value]) -> None:
        """Writes ``element(row, column)`` to the columns of ``rows`` rows; zero where the head is padded."""
        width, depth = self.tiling.width, self.problem.depth
        with build.for_loop(self.kernel.thread, rows * width, self.kernel.threads) as loop:
            row, column = build.floordiv(loop.iv, width), build.rem(loop.iv, width)
            number = element(row, build.value(build.minimum(column, depth - 1)))
            number = number if number.type == self.f32 else mlir.arith.extf(self.f32, number)
            if width != depth:
                number = mlir.arith.select(less(column, depth), number, self._constant(0.0))
            mlir.memref.store(number, tile, [build.value(row), build.value(column)])

    def _query_element(self, row: Index, column: Value) -> Value:
        """Rows past the item's repeat its last query: they are computed for nothing, and not stored."""
        problem, item = self.problem, self.item
        query = build.minimum(build.floordiv(row, problem.group), build.sub(item.count, 1))
        head = build.add(build.mul(item.head, problem.group), build.rem(row, problem.group))
        return mlir.memref.load(problem.q, [build.value(build.add(item.query, query)), build.value(head), column])

    def _rows_of(self, source: Value, key: Value) -> Callable[[Index, Value], Value]:
        """Elements of rows of keys or values from ``key``; past the last one it is repeated, and masked."""
        last = build.sub(self.item.end, 1)
        return lambda row, column: mlir.memref.load(source, [build.minimum(build.add(key, row), last), column])

    def _step(self, key: Value, maximum: Value, total: Value, result: Value) -> list[Value]:
        scores = self._scores(key)
        largest = maximum
        for score in scores:
            largest = mlir.arith.maximumf(largest, score)
        largest = self._over_row(mlir.arith.maximumf, largest)
        correction = self._power(maximum, largest)
        total = mlir.arith.mulf(total, correction)
        for i, score in enumerate(scores):
            weight = self._power(score, largest)
            total = mlir.arith.addf(total, weight)
            mlir.memref.store(weight, self.weights, [self.row, build.value(build.add(self.lane, _LANES * i))])
        # The lanes of a row are in one warp.
        warp_barrier()
        result = mlir.arith.mulf(result, mlir.vector.broadcast(result.type, correction))
        return [largest, total, self._weigh(result)]

    def _power(self, score: Value, maximum: Value) -> Value:
        return exp2(self._times(mlir.arith.subf(score, maximum), self.problem.factors[1]))

    def _times(self, value: Value, factor: float) -> Value:
        return value if factor == 1 else mlir.arith.mulf(value, self._constant(factor))

    def _scores(self, key: Value) -> list[Value]:
        """The lane's scores, masked."""
        with build.for_loop(0, self.problem.depth, 1, [self._vector(_SCORES, 0.0)]) as loop:
            own = [self._at(self.keys, build.add(self.lane, _LANES * i), loop.iv) for i in range(_SCORES)]
            loop.yielded = [self._multiply_add(own, self._at(self.queries, self.row, loop.iv), loop.args[0])]
        newest, oldest = self.problem.visible(self.item, self.query)
        result = []
        for i in range(_SCORES):
            score = self._times(mlir.vector.extract(loop.results[0], [], [i]), self.problem.factors[0])
            position = build.add(build.add(key, self.lane), _LANES * i)
            if self.problem.mask is not None:
                score = mlir.arith.addf(score, self.problem.additive(build.add(self.item.query, self.query), position))
            seen = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sle, position, build.value(newest))
            if oldest is not None:
                above = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, position, build.value(oldest))
                seen = mlir.arith.andi(seen, above)
            result.append(mlir.arith.select(seen, score, self._constant(HIDDEN)))
        return result

    def _weigh(self, result: Value) -> Value:
        """Adds the weighted values of a block of keys."""
        with build.for_loop(0, _KEYS, 1, [result]) as loop:
            columns = [build.add(self.lane, _LANES * i) for i in range(self.tiling.width // _LANES)]
            own = [self._at(self.values, loop.iv, column) for column in columns]
            loop.yielded = [self._multiply_add(own, self._at(self.weights, self.row, loop.iv), loop.args[0])]
        return loop.results[0]

    def _store(self, total: Value, result: Value) -> None:
        factor = inverse(self._over_row(mlir.arith.addf, total))
        out = self.problem.out
        token = build.add(self.item.query, self.query)
        head = build.add(build.mul(self.item.head, self.problem.group), self.head)
        with when(mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, self.query, build.value(self.item.count))):
            for i in range(self.tiling.width // _LANES):
                column = build.add(self.lane, _LANES * i)
                number = mlir.arith.mulf(mlir.vector.extract(result, [], [i]), factor)
                number = build.convert(number, out.type.element_type)
                with when(less(column, self.problem.depth)):
                    mlir.memref.store(number, out, [build.value(token), build.value(head), build.value(column)])

    def _over_row(self, combine: Callable[[Value, Value], Value], value: Value) -> Value:
        for distance in (1, 2, 4):
            value = combine(value, shuffle(value, distance))
        return value

    def _multiply_add(self, values: list[Value], factor: Value, sums: Value) -> Value:
        vector = mlir.vector.from_elements(sums.type, values)
        return mlir.vector.fma(vector, mlir.vector.broadcast(sums.type, factor), sums)

    def _at(self, tile: Value, row: Index, column: Index) -> Value:
        return mlir.memref.load(tile, [build.value(row), build.value(column)])

    def _vector(self, size: int, number: float) -> Value:
        return mlir.vector.broadcast(ir.VectorType.get([size], self.f32), self._constant(number))

    def _constant(self, number: float) -> Value:
        return build.constant(self.f32, number)
