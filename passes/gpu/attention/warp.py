"""Attention of the rows of one warp on tensor cores: scores, masks, the running softmax and the weighted values.

Dao, "FlashAttention-2" (arXiv 2307.08691) on top of Milakov and Gimelshein, "Online normalizer calculation for
softmax" (arXiv 1805.02867). A row is one query and query head; all rows of a warp have the keys and values of one KV
head (GQA), so that a group's heads share each key that is read. The scores' accumulators already have the layout of the
next product's A operand: weights never leave the registers.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import mma
from llm_mlir.passes.gpu.kernel.launch import Kernel
from llm_mlir.passes.gpu.kernel.memory import SharedTile
from llm_mlir.support.masking import HIDDEN, LOWEST

from .lanes import exp2, over_quad
from .problem import BlockItem, Problem

Fragments = list[list[Value]]
"""Accumulators by row tile and column tile."""


@dataclass(frozen=True)
class AttentionState:
    """Running maximum and sum of a lane's rows, and the unnormalized result by row tile and column tile of ``[.., D]``.

    The sums are those of the lane's own columns until the end; the maxima are the rows'.
    """

    maxima: list[Value]
    sums: list[Value]
    result: Fragments

    @property
    def values(self) -> list[Value]:
        """Everything, to be carried by a loop."""
        return [*self.maxima, *self.sums, *[fragment for tile in self.result for fragment in tile]]

    def like(self, values: Sequence[Value]) -> "AttentionState":
        """The state of this shape with other values."""
        rows, width = len(self.maxima), len(self.result[0])
        flat = list(values)[2 * rows :]
        tiles = [flat[i : i + width] for i in range(0, len(flat), width)]
        return AttentionState(list(values)[:rows], list(values)[rows : 2 * rows], tiles)


@dataclass(frozen=True)
class AttentionRow:
    """One of a lane's rows: whether it is part of the item, and its query and query head."""

    valid: Value
    query: Value
    head: Value


@dataclass(frozen=True)
class _Update:
    """A row's new maximum and sum, what is multiplied by ``correction`` for it, and the weights of the lane's keys."""

    maximum: Value
    total: Value
    correction: Value
    weights: list[Value]


class WarpAttention:
    """Builds the attention of ``row_tiles`` x 16 rows from row ``start`` of an item on, ``size`` keys a step."""

    def __init__(
        self, kernel: Kernel, problem: Problem, item: BlockItem, start: Index, row_tiles: int, size: int
    ) -> None:
        self.problem, self.item, self.row_tiles, self.size = problem, item, row_tiles, size
        self._key_reader = mma.Reader.columns_first(kernel.lane)
        self._row_reader = mma.Reader.rows_first(kernel.lane)
        self.start = start
        self._place = mma.accumulator_place(kernel.lane)
        # What masks are made of is held in 32 bits, since registers are scarce in the loop over keys: the positions of
        # the first query and of the last key, and with a window the oldest key that all queries see.
        self._first, self._last = _i32(item.first), _i32(build.sub(item.end, 1))
        self._oldest = _i32(build.sub(build.add(item.first, item.count), problem.window or 0))

    @property
    def column(self) -> Index:
        """The first of the two columns that the lane holds in each column tile."""
        return self._place[1]

    def row(self, index: int) -> AttentionRow:
        """Row ``index`` of the lane, half ``index % 2`` of row tile ``index / 2``; computed where it is used.

        That is cheap, and registers are scarce in the loop over keys.
        """
        query, head = self._place_of(index)
        valid = build.less(build.value(query), build.value(self.item.count))
        head = build.add(build.mul(self.item.head, self.problem.group), head)
        return AttentionRow(valid, build.value(build.add(self.item.query, query)), build.value(head))

    def _place_of(self, index: int) -> tuple[Index, Index]:
        """The query of a row within the item and its head within the group."""
        tile, half = divmod(index, 2)
        number = build.add(build.add(self.start, 16 * tile + 8 * half), self._place[0])
        return build.floordiv(number, self.problem.group), build.rem(number, self.problem.group)

    def _visible(self, index: int, column: Value) -> tuple[Value, Value | None]:
        """The keys that a row sees, relative to ``column``: up to the first, above the second."""
        position = mlir.arith.addi(self._first, _i32(self._place_of(index)[0]))
        newest = mlir.arith.minsi(position, self._last) if self.problem.causal else self._last
        newest = mlir.arith.subi(newest, column)
        if self.problem.window is None:
            return newest, None
        window = build.constant(column.type, self.problem.window)
        return newest, mlir.arith.subi(mlir.arith.subi(position, window), column)

    def initial(self) -> AttentionState:
        """Nothing seen yet."""
        rows = 2 * self.row_tiles
        zero = mma.zero_accumulator()
        width = self.problem.depth // mma.N
        return AttentionState(
            [_f32(HIDDEN)] * rows, [_f32(0.0)] * rows, [[zero] * width for _ in range(self.row_tiles)]
        )

    def query_fragment(self, tile: SharedTile, row: Index, k: int) -> Value:
        """The A fragment of 16 rows of ``tile`` from ``row``, columns ``16 k`` to ``16 k + 15``."""
        return self._row_reader.load(tile, row, 2 * k)

    def scores(self, queries: Callable[[int, int], Value], keys: SharedTile, row: Index) -> Fragments:
        """``q k^T`` with ``size`` keys of ``keys`` from ``row``; ``queries(tile, k)`` gives the A fragments."""
        zero = mma.zero_accumulator()
        result = [[zero] * (self.size // mma.N) for _ in range(self.row_tiles)]
        for k in range(self.problem.depth // mma.K):
            a = [queries(tile, k) for tile in range(self.row_tiles)]
            for pair in range(self.size // (2 * mma.N)):
                loaded = self._key_reader.load(keys, build.add(row, 2 * mma.N * pair), 2 * k)
                for half, b in enumerate(mma.halves(loaded)):
                    for tile in range(self.row_tiles):
                        n = 2 * pair + half
                        result[tile][n] = mma.multiply_add(a[tile], b, result[tile][n])
        return result

    def masked(self, scores: Fragments, key: Value) -> Fragments:
        """``scores`` of the keys from ``key`` without what the rows do not see.

        Only blocks on the diagonal, at the end of the keys or at the edge of the window take the comparisons: all
        others skip them by a branch that is the same for the whole warp.
        """
        scores = scores if self.problem.mask is None else self._biased(scores, key)
        flat = [fragment for tile in scores for fragment in tile]
        op = mlir.scf.IfOp(self._is_partial(key), [fragment.type for fragment in flat], has_else=True)
        with ir.InsertionPoint(op.then_block):
            hidden = [self._hide(fragments, tile, key) for tile, fragments in enumerate(scores)]
            mlir.scf.yield_([fragment for tile in hidden for fragment in tile])
        with ir.InsertionPoint(op.else_block):
            mlir.scf.yield_(flat)
        width = len(scores[0])
        return [list(op.results)[i * width : (i + 1) * width] for i in range(self.row_tiles)]

    def _is_partial(self, key: Value) -> Value:
        """Whether any row of the item does not see each of the keys of a block."""
        start, end = _i32(key), _i32(build.add(key, self.size - 1))
        newest = mlir.arith.minsi(self._first, self._last) if self.problem.causal else self._last
        partial = build.less(newest, end)
        if self.problem.window is None:
            return partial
        return mlir.arith.ori(partial, build.less(start, self._oldest))

    def _hide(self, fragments: list[Value], tile: int, key: Value) -> list[Value]:
        visible = [self._visible(2 * tile + half, _i32(build.add(key, self.column))) for half in range(2)]

        def hide(score: Value, n: int, half: int, element: int) -> Value:
            newest, oldest = visible[half]
            offset = build.constant(newest.type, mma.N * n + element)
            seen = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sle, offset, newest)
            if oldest is not None:
                seen = mlir.arith.andi(seen, build.less(oldest, offset))
            return mlir.arith.select(seen, score, _f32(HIDDEN))

        return [_map(fragment, lambda s, half, e, n=n: hide(s, n, half, e)) for n, fragment in enumerate(fragments)]

    def _biased(self, scores: Fragments, key: Value) -> Fragments:
        """The scores with the additive mask."""
        return [
            [_map(fragment, self._bias(tile, key, n)) for n, fragment in enumerate(fragments)]
            for tile, fragments in enumerate(scores)
        ]

    def _bias(self, tile: int, key: Value, n: int) -> Callable[[Value, int, int], Value]:
        def bias(score: Value, half: int, element: int) -> Value:
            score = mlir.arith.mulf(score, _f32(self.problem.factors[0]))
            query = build.add(self.item.query, self._place_of(2 * tile + half)[0])
            column = build.add(build.add(key, self.column), mma.N * n + element)
            return mlir.arith.addf(score, self.problem.additive(query, column))

        return bias

    def step(self, state: AttentionState, scores: Fragments, values: SharedTile, row: Index) -> AttentionState:
        """Adds ``size`` keys with these masked ``scores``, whose values are in ``values`` from ``row``."""
        updates = [self._update(state, scores, index) for index in range(2 * self.row_tiles)]
        result = []
        for tile, fragments in enumerate(state.result):
            factors = [update.correction for update in updates[2 * tile : 2 * tile + 2]]
            result.append([_map(f, lambda x, i, _, factors=factors: mlir.arith.mulf(x, factors[i])) for f in fragments])
        self._weigh(updates, values, row, result)
        return AttentionState([update.maximum for update in updates], [update.total for update in updates], result)

    def _update(self, state: AttentionState, scores: Fragments, index: int) -> _Update:
        """The running maximum and sum of row ``index`` with new scores."""
        tile, half = divmod(index, 2)
        own = [mlir.vector.extract(fragment, [], [half, e]) for fragment in scores[tile] for e in range(2)]
        maximum = over_quad(mlir.arith.maximumf, _reduce(mlir.arith.maximumf, [state.maxima[index], *own]))
        pairs = [mlir.vector.extract(fragment, [], [half]) for fragment in scores[tile]]
        if self.problem.mask is None:
            correction, weights = self._powers(state.maxima[index], pairs, maximum)
        else:
            correction, weights = self._masked_powers(state.maxima[index], pairs, maximum)
        total = mlir.arith.addf(mlir.arith.mulf(state.sums[index], correction), _reduce(mlir.arith.addf, weights))
        return _Update(maximum, total, correction, weights)

    def _powers(self, before: Value, scores: list[Value], maximum: Value) -> tuple[Value, list[Value]]:
        """Exponentials relative to ``maximum``: of the one ``before``, and of pairs of scores.

        The scores' factor enters the exponent by a fused multiply-add.
        """
        origin = self._origin(maximum)
        correction = exp2(mlir.arith.addf(self.exponent(before), origin))
        factor, offset = (mlir.vector.broadcast(scores[0].type, x) for x in (_f32(self.problem.factors[1]), origin))
        exponents = [mlir.vector.fma(pair, factor, offset) for pair in scores]
        return correction, [exp2(mlir.vector.extract(pair, [], [e])) for pair in exponents for e in range(2)]

    def _masked_powers(self, before: Value, scores: list[Value], maximum: Value) -> tuple[Value, list[Value]]:
        """The same where a mask may be huge: the difference is taken first, since products would be infinite."""
        maximum = mlir.arith.maximumf(maximum, _f32(LOWEST))

        def power(score: Value) -> Value:
            return exp2(self.exponent(mlir.arith.subf(score, maximum)))

        return power(before), [power(mlir.vector.extract(pair, [], [e])) for pair in scores for e in range(2)]

    def _weigh(self, updates: list[_Update], values: SharedTile, row: Index, result: Fragments) -> None:
        """Adds the product of the weights and the values to ``result``."""
        for k in range(self.size // mma.K):
            a = [self._weight_fragment(updates[2 * tile : 2 * tile + 2], k) for tile in range(self.row_tiles)]
            for pair in range(self.problem.depth // (2 * mma.N)):
                loaded = self._row_reader.load(values, build.add(row, mma.K * k), 2 * pair, transpose=True)
                for half, b in enumerate(mma.halves(loaded)):
                    for tile in range(self.row_tiles):
                        n = 2 * pair + half
                        result[tile][n] = mma.multiply_add(a[tile], b, result[tile][n])

    def _weight_fragment(self, rows: Sequence[_Update], k: int) -> Value:
        """Two score tiles side by side as an A fragment, in the element type of the values."""
        elements = [row.weights[4 * k + 2 * right + e] for right in range(2) for row in rows for e in range(2)]
        wide = mlir.vector.from_elements(mma.fragment_type(4, ir.F32Type.get()), elements)
        return mlir.arith.truncf(mma.fragment_type(4, self.problem.element_type), wide)

    def exponent(self, score: Value) -> Value:
        """A score or maximum in base two, factor included."""
        return mlir.arith.mulf(score, _f32(self.problem.factors[1]))

    def _origin(self, maximum: Value) -> Value:
        """What scores are taken relative to; zero while a row has seen no key, so that masked keys weigh nothing."""
        seen = mlir.arith.cmpf(mlir.arith.CmpFPredicate.UGT, maximum, _f32(HIDDEN))
        return mlir.arith.select(seen, mlir.arith.mulf(maximum, _f32(-self.problem.factors[1])), _f32(0.0))


def _map(fragment: Value, function: Callable[[Value, int, int], Value]) -> Value:
    """``function(element, half, e)`` of the four elements of an accumulator."""
    elements = [function(mlir.vector.extract(fragment, [], [i, e]), i, e) for i in range(2) for e in range(2)]
    return mlir.vector.from_elements(fragment.type, elements)


def _reduce(combine: Callable[[Value, Value], Value], values: Sequence[Value]) -> Value:
    """By pairs, so that few of the operations wait for each other."""
    while len(values) > 1:
        pairs = [combine(a, b) for a, b in zip(values[::2], values[1::2], strict=False)]
        values = [*pairs, *values[2 * len(pairs) :]]
    return values[0]


def _i32(index: Index) -> Value:
    return mlir.arith.index_cast(ir.IntegerType.get_signless(32), build.value(index))


def _f32(number: float) -> Value:
    return build.constant(ir.F32Type.get(), number)
