"""Linears of few tokens (decode): the weights stream once through the registers of all warps of the GPU.

Such a linear is bound by reading its weights. They are the 16-row operand of ``mma.sync`` and the tokens its 8 columns,
so that little of a tensor core is wasted. Both fragments come straight from global memory in 16-byte loads: the order
of K within a sum is free, so a lane's 8 neighbors along K serve as the elements that two ``mma.sync`` want from it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel import memory, mma, vectors
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, launch, less, when

from .epilogue import TileEpilogue
from .linear import BlockedLinear

_VECTOR = 8
"""Elements of a load, for K of two ``mma.sync``; the four lanes of a row read 32 neighbors."""
_GROUP = 4 * _VECTOR
_PITCH = mma.M + 4
"""Between the sums of two tokens in shared memory: the lanes of a warp write to 32 banks."""


@dataclass(frozen=True)
class SmallM:
    """The template's parameters: a block computes ``tiles`` x 16 columns of the result for up to ``tokens`` tokens.

    Its ``warps`` share K, ``groups`` x 32 of it at a time each; they add their sums up in a fixed order. A warp keeps
    the loads of its next iteration under way: ``groups`` x ``tiles`` KiB of each weight.
    """

    NAME: ClassVar[str] = "small_m"
    ALIGNED: ClassVar[int] = _VECTOR
    """Elements that must be aligned together."""

    tokens: int = 8
    tiles: int = 1
    warps: int = 8
    groups: int = 4

    @property
    def threads(self) -> int:
        """Threads of a block."""
        return self.warps * WARP

    @property
    def token_tiles(self) -> int:
        """``mma.sync`` columns of tokens."""
        return -(-self.tokens // mma.N)

    @property
    def columns(self) -> int:
        """Columns of the result that a block computes."""
        return self.tiles * mma.M

    @property
    def depth(self) -> int:
        """Elements along K that all warps multiply in an iteration."""
        return self.warps * self.groups * _GROUP

    def shared_bytes(self, weights: int) -> int:
        """Shared memory of a block: the f32 sums of all warps."""
        return 4 * self.warps * weights * self.tiles * self.token_tiles * mma.N * _PITCH

    def problem(self) -> str | None:
        """None: every kernel can have these parameters."""
        return None

    def build(self, linear: BlockedLinear, name: str) -> None:
        """Builds the kernel's launch in front of the linear's loop."""
        epilogue = TileEpilogue.of(linear, self.columns)
        grid = [build.ceildiv(epilogue.columns, self.columns)]
        with launch(name, grid, self.threads, self.shared_bytes(len(linear.weights))) as kernel:
            column = build.mul(kernel.block[0], self.columns)
            sums = _SmallMProduct(self, kernel, linear, column).build()
            _Reduction(self, kernel, len(linear.weights)).build(sums, column, epilogue)


@dataclass(frozen=True)
class _Operand:
    """Rows of a matrix that a lane reads: ``rows`` are its row numbers, clamped to those that exist."""

    memref: Value
    rows: list[Value]

    def load(self, k: Index) -> list[Value]:
        """8 neighbors along K of each row."""
        return [vectors.load(self.memref, [row, k], _VECTOR, _VECTOR) for row in self.rows]


@dataclass(frozen=True)
class _SmallMProduct:
    """Builds the loop over a warp's part of K."""

    template: SmallM
    kernel: Kernel
    linear: BlockedLinear
    column: Value

    def build(self) -> list[Value]:
        """The warp's accumulators ``[weight, tile, token tile]``, flat: rows are columns of the result."""
        weights, tokens = self._operands()
        count = len(weights) * self.template.tiles * self.template.token_tiles
        loaded = self._load(weights, tokens, 0)
        with build.for_loop(1, self._steps, 1, [*loaded, *[mma.zero_accumulator()] * count]) as loop:
            current, sums = loop.args[: len(loaded)], loop.args[len(loaded) :]
            following = self._load(weights, tokens, loop.iv)
            loop.yielded = [*following, *self._multiply(current, sums)]
        return self._multiply(loop.results[: len(loaded)], loop.results[len(loaded) :])

    @property
    def _steps(self) -> Index:
        """Iterations of the loop, the same for all warps."""
        return build.ceildiv(self.linear.depth, self.template.depth)

    def _operands(self) -> tuple[list[_Operand], _Operand]:
        lane_row = build.floordiv(self.kernel.lane, 4)
        columns = [build.add(build.add(self.column, lane_row), 8 * half) for half in range(2 * self.template.tiles)]
        tokens = [build.add(lane_row, mma.N * tile) for tile in range(self.template.token_tiles)]
        return [_operand(w, columns) for w in self.linear.weights], _operand(self.linear.x, tokens)

    def _load(self, weights: list[_Operand], tokens: _Operand, step: Index) -> list[Value]:
        """What an iteration multiplies: for each group of 32 along K the rows of the weights, then those of the tokens.

        Behind K both are zero: zero times an infinite weight would be no number.
        """
        depth, loaded = self.linear.depth, []
        number = build.add(build.mul(step, self.template.warps), self.kernel.warp)
        for group in range(self.template.groups):
            first = build.mul(build.add(build.mul(number, self.template.groups), group), _GROUP)
            k = build.add(first, build.mul(build.rem(self.kernel.lane, 4), _VECTOR))
            if self._is_whole(depth):
                loaded += [v for operand in [*weights, tokens] for v in operand.load(k)]
                continue
            inside, clamped = less(k, depth), build.minimum(k, build.sub(depth, _VECTOR))
            zero = _zeros(self.linear.element_type)
            values = [v for operand in [*weights, tokens] for v in operand.load(clamped)]
            loaded += [mlir.arith.select(inside, v, zero) for v in values]
        return loaded

    def _is_whole(self, depth: Index) -> bool:
        return isinstance(depth, int) and depth % self.template.depth == 0

    def _multiply(self, loaded: Sequence[Value], sums: Sequence[Value]) -> list[Value]:
        sums, size = list(sums), len(loaded) // self.template.groups
        for group in range(self.template.groups):
            rows = loaded[group * size : (group + 1) * size - self.template.token_tiles]
            tokens = loaded[(group + 1) * size - self.template.token_tiles : (group + 1) * size]
            for part in range(2):
                columns = [_fragment([token], part) for token in tokens]
                for tile in range(len(rows) // 2):
                    a = _fragment(rows[2 * tile : 2 * tile + 2], part)
                    for number, b in enumerate(columns):
                        at = tile * len(columns) + number
                        sums[at] = mma.multiply_add(a, b, sums[at])
        return sums


def _operand(memref: Value, rows: Sequence[Index]) -> _Operand:
    last = build.sub(build.dim(memref, 0), 1)
    return _Operand(memref, [build.value(build.minimum(row, last)) for row in rows])


def _zeros(element_type: Any) -> Value:
    type_ = ir.VectorType.get([_VECTOR], element_type)
    return mlir.arith.constant(type_, ir.DenseElementsAttr.get_splat(type_, ir.FloatAttr.get(element_type, 0.0)))


def _fragment(rows: Sequence[Value], part: int) -> Value:
    """A fragment of half ``part`` of the 8 neighbors: register ``len(rows) * i + r`` is pair ``i`` of row ``r``."""
    pairs = [[4 * part + 2 * i, 4 * part + 2 * i + 1] for i in range(2)]
    return mma.fragment_of([mlir.vector.shuffle(row, row, pair) for pair in pairs for row in rows])


@dataclass(frozen=True)
class _Reduction:
    """Adds up the warps' sums in shared memory, in order of the warps, and finishes the elements."""

    template: SmallM
    kernel: Kernel
    weights: int

    def build(self, sums: Sequence[Value], column: Value, epilogue: TileEpilogue) -> None:
        """``sums`` are the accumulators of a warp as ``_SmallMProduct`` gives them."""
        tokens = self.template.token_tiles * mma.N
        tiles = self.weights * self.template.tiles
        shape = [self.template.warps, tiles, tokens, _PITCH]
        shared = memory.view(self.kernel, 0, shape, ir.F32Type.get())
        self._write(shared, sums)
        self.kernel.barrier()
        elements = self.template.columns * tokens
        for first in range(0, elements, self.template.threads):
            number = build.add(self.kernel.thread, first)
            if elements - first < self.template.threads:
                with when(less(number, elements)):
                    self._finish(shared, number, column, epilogue)
            else:
                self._finish(shared, number, column, epilogue)

    def _write(self, shared: Value, sums: Sequence[Value]) -> None:
        lane_row, lane_token = mma.accumulator_place(self.kernel.lane)
        for number, accumulator in enumerate(sums):
            tile, token_tile = divmod(number, self.template.token_tiles)
            for half in range(2):
                for e in range(2):
                    where = [
                        self.kernel.warp,
                        tile,
                        build.add(lane_token, mma.N * token_tile + e),
                        build.add(lane_row, 8 * half),
                    ]
                    scalar = mlir.vector.extract(accumulator, [], [half, e])
                    mlir.memref.store(scalar, shared, [build.value(index) for index in where])

    def _finish(self, shared: Value, number: Index, column: Value, epilogue: TileEpilogue) -> None:
        """Element ``number`` of the block: neighbors are neighbors in a row of the result."""
        token, own = build.floordiv(number, self.template.columns), build.rem(number, self.template.columns)
        tile, row = build.floordiv(own, mma.M), build.rem(own, mma.M)
        sums = []
        for weight in range(self.weights):
            at = [build.add(tile, weight * self.template.tiles), token, row]
            parts = [
                mlir.memref.load(shared, [build.value(index) for index in (warp, *at)])
                for warp in range(self.template.warps)
            ]
            total = parts[0]
            for part in parts[1:]:
                total = mlir.arith.addf(total, part)
            sums.append([total])
        epilogue.finish(token, [(build.add(column, own), sums)])
