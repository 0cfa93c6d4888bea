"""The parts of a ``split_kv`` attention, and the kernel that combines them in a fixed order.

Parts hold a maximum, a sum of exponentials relative to it and an unnormalized result. The maximum of all scales each
part's share, as it does between two steps of the online softmax.
"""

from collections.abc import Callable
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel.launch import WARP, Kernel, launch, when
from llm_mlir.passes.gpu.kernel.memory import view
from llm_mlir.passes.gpu.kernel.vectors import elements, load, store
from llm_mlir.support.masking import LOWEST

from .lanes import exp2, inverse, scaled, shuffle
from .problem import BlockItem, Problem

NAME = "combine_attention"

_WARPS = 4


@dataclass(frozen=True)
class Parts:
    """Where the parts of all tokens go: f32 ``results`` [T, H, parts, D] and ``sums`` [T, H, parts, 2].

    ``sums`` holds the maximum, in base two, and the sum of the exponentials relative to it.
    """

    count: Index
    results: Value
    sums: Value

    @staticmethod
    def allocate(problem: Problem, granule: int, blocks: int) -> "Parts":
        """As many parts as make about ``blocks`` in all, but no more than the longest sequence can have."""
        tokens, heads, depth = build.shape(problem.q)
        items = build.maximum(build.mul(tokens, problem.kv_heads), 1)
        count = build.minimum(build.ceildiv(blocks, items), build.ceildiv(problem.context, granule))
        return Parts(count, _allocate([tokens, heads, count, depth]), _allocate([tokens, heads, count, 2]))

    def span(self, problem: Problem, item: BlockItem, granule: int) -> tuple[Index, Value, Value]:
        """The first key of the first part, the length of a part, and how many parts have keys."""
        begin = problem.first_key(item, granule)
        length = build.sub(item.end, begin)
        granules = build.maximum(_quotient(_quotient(length, self.count), granule), 1)
        each = build.mul(granules, granule)
        return begin, each, _quotient(length, each)

    def entry(self, token: Value, head: Value, part: Value) -> tuple[Value, Value]:
        """The maximum and the sum of a part of a token and query head."""
        maximum, total = elements(load(self.sums, [token, head, part, 0], 2, 2))
        return maximum, total


def build_combine(problem: Problem, parts: Parts, granule: int) -> None:
    """Builds the launch: a block for each token and query head."""
    grid = [problem.q.type.shape[1], build.dim(problem.q, 0)]
    with launch(NAME, grid, _WARPS * WARP, 4 * _WARPS * problem.depth) as kernel:
        head, token = kernel.block[:2]
        item = problem.token(token, build.floordiv(head, problem.group))
        _, _, active = parts.span(problem, item, granule)
        with when(mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, build.value(item.count), build.value(0))):
            _combine(kernel, problem, parts, active)


def _combine(kernel: Kernel, problem: Problem, parts: Parts, active: Value) -> None:
    """The result of a token and a query head: each warp sums every fourth part, then warps are added in order.

    All warps find the maximum and the sum by themselves, which saves a barrier.
    """
    f32 = ir.F32Type.get()
    pair = ir.VectorType.get([2], f32)
    head, token = kernel.block[:2]
    maximum = _over_parts(kernel, active, LOWEST, mlir.arith.maximumf, lambda p: parts.entry(token, head, p)[0])

    def weight(part: Value) -> Value:
        return exp2(mlir.arith.subf(parts.entry(token, head, part)[0], maximum))

    def share(part: Value) -> Value:
        return mlir.arith.mulf(parts.entry(token, head, part)[1], weight(part))

    factor = inverse(_over_parts(kernel, active, 0.0, mlir.arith.addf, share))
    partial = view(kernel, 0, [_WARPS, problem.depth], f32)
    zero = mlir.vector.broadcast(pair, build.constant(f32, 0.0))
    with build.for_loop(build.mul(kernel.lane, 2), problem.depth, 2 * WARP) as columns:
        with build.for_loop(kernel.warp, active, _WARPS, [zero]) as loop:
            values = load(parts.results, [token, head, loop.iv, columns.iv], 2, 2)
            loop.yielded = [mlir.vector.fma(values, mlir.vector.broadcast(pair, weight(loop.iv)), loop.args[0])]
        store(loop.results[0], partial, [kernel.warp, columns.iv], 2)
    kernel.barrier()
    out_pair = ir.VectorType.get([2], problem.out.type.element_type)
    with build.for_loop(build.mul(kernel.thread, 2), problem.depth, 2 * kernel.threads) as columns:
        values = [load(partial, [warp, columns.iv], 2, 2) for warp in range(_WARPS)]
        total = weighted(values, [build.constant(f32, 1.0)] * _WARPS)
        store(scaled(total, factor, out_pair), problem.out, [token, head, columns.iv], 2)


def _over_parts(
    kernel: Kernel,
    active: Value,
    neutral: float,
    combine: Callable[[Value, Value], Value],
    term: Callable[[Value], Value],
) -> Value:
    """``combine`` of ``term(part)`` over all parts with keys, each lane taking every 32nd."""
    with build.for_loop(kernel.lane, active, WARP, [build.constant(ir.F32Type.get(), neutral)]) as loop:
        loop.yielded = [combine(loop.args[0], term(loop.iv))]
    result = loop.results[0]
    for distance in (1, 2, 4, 8, 16):
        result = combine(result, shuffle(result, distance))
    return result


def relative(exponents: list[Value]) -> tuple[Value, list[Value]]:
    """The largest of some exponents (base two) and ``LOWEST``, and the factors of terms relative to each of them."""
    maximum = build.constant(ir.F32Type.get(), LOWEST)
    for exponent in exponents:
        maximum = mlir.arith.maximumf(maximum, exponent)
    return maximum, [exp2(mlir.arith.subf(exponent, maximum)) for exponent in exponents]


def weighted(values: list[Value], factors: list[Value]) -> Value:
    """The sum of ``values``, scalars or vectors, times ``factors``, in order."""
    terms = [_times(value, factor) for value, factor in zip(values, factors, strict=True)]
    result = terms[0]
    for term in terms[1:]:
        result = mlir.arith.addf(result, term)
    return result


def _times(value: Value, factor: Value) -> Value:
    wide = factor if factor.type == value.type else mlir.vector.broadcast(value.type, factor)
    return mlir.arith.mulf(value, wide)


def _quotient(a: Index, b: Index) -> Value:
    """``ceil(a / b)`` of numbers of keys: in 32 bits, since a division in 64 is a call of a subroutine."""
    i32 = ir.IntegerType.get_signless(32)
    narrow = [mlir.arith.index_cast(i32, build.value(n)) for n in (build.add(a, build.sub(b, 1)), b)]
    return mlir.arith.index_castui(ir.IndexType.get(), mlir.arith.divui(*narrow))


def _allocate(sizes: list[Index]) -> Value:
    shape = [size if isinstance(size, int) else build.DYNAMIC for size in sizes]
    dynamic = [size for size in sizes if not isinstance(size, int)]
    return mlir.memref.alloc(ir.MemRefType.get(shape, ir.F32Type.get()), dynamic, [])
