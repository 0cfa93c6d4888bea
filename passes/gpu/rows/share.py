"""Shares the loops of a generic out over a team of threads."""

from collections.abc import Callable
from functools import partial

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

from ..kernel.launch import less, when
from .work import ThreadTeam, ThreadWork, delinearize, product

_UNROLL = 4
"""Iterations of a loop that are written out where their number is known."""


def share_points(work: ThreadWork, team: ThreadTeam) -> None:
    """Computes a generic whose reductions no threads share; thread ``i`` takes chunks ``i``, ``i + threads``, ..."""
    sizes = work.nest.sizes()
    if not work.regular:
        share(product([sizes[loop] for loop in work.parallel]), team, partial(_point, work, sizes))
        return
    if not sizes:
        share(1, team, lambda _: work.nest.point([]))
        return
    chunks = build.floordiv(sizes[-1], work.lanes)
    share(build.mul(product(sizes[:-1]), chunks), team, partial(_chunk, work, sizes[:-1], chunks))


def _point(work: ThreadWork, sizes: list[Index], number: Index) -> None:
    """A point of the parallel loops, with all that is reduced to it."""
    indices = delinearize(number, [sizes[loop] for loop in work.parallel])
    _reduce_in_order(work, dict(zip(work.parallel, indices, strict=True)), sizes)


def _reduce_in_order(work: ThreadWork, loops: dict[int, Index], sizes: list[Index]) -> None:
    missing = next((loop for loop in range(len(sizes)) if loop not in loops), None)
    if missing is None:
        work.nest.point([loops[loop] for loop in range(len(sizes))])
        return
    with build.for_loop(0, sizes[missing]) as loop:
        _reduce_in_order(work, {**loops, missing: loop.iv}, sizes)


def _chunk(work: ThreadWork, outer: list[Index], chunks: Index, number: Index) -> None:
    row, chunk = build.floordiv(number, chunks), build.rem(number, chunks)
    if all(isinstance(size, int) and size == 1 for size in outer):
        row, chunk = 0, number
    loops = [*delinearize(row, outer), build.mul(chunk, work.lanes)]
    work.chunk(work.start(loops), loops)


def share(total: Index, team: ThreadTeam, body: Callable[[Index], None]) -> None:
    """Calls ``body`` to build the work of a thread on its items of ``total``; a few iterations are written out."""
    if not isinstance(total, int) or not isinstance(team.threads, int) or total > _UNROLL * team.threads:
        with build.for_loop(team.thread, total, team.threads) as loop:
            body(loop.iv)
        return
    whole = total // team.threads
    for number in range(whole):
        body(build.add(team.thread, number * team.threads))
    if total % team.threads:
        with when(less(team.thread, total % team.threads)):
            body(build.add(team.thread, whole * team.threads))


def reduce_rows(work: ThreadWork, rows: list[list[Index]], width: Index, team: ThreadTeam) -> list[list[Value]]:
    """The thread's part of each reduction along each of ``rows``, which have ``width`` elements, not yet combined.

    A chunk is taken of all rows before the next one, so that what they have in common is loaded once.
    """
    reductions, lanes = list(work.reductions.values()), work.lanes
    bodies = [work.start([*loops, 0]) for loops in rows]

    def add(number: Index, values: list[Value]) -> list[Value]:
        sums = []
        for body, loops, own in zip(bodies, rows, _batches(values, len(reductions)), strict=True):
            chunk = work.chunk(body, [*loops, build.mul(number, lanes)])
            terms = [chunk.vector(r.term, lanes) if lanes > 1 else chunk.value(r.term) for r in reductions]
            sums += [r.combine(value, term) for r, value, term in zip(reductions, own, terms, strict=True)]
        return sums

    starts = [r.starts(lanes) if lanes > 1 else build.constant(r.op.results[0].type, r.start) for r in reductions]
    values = _accumulate(build.floordiv(width, lanes), team, starts * len(rows), add)
    sums = _batches(values, len(reductions))
    return [[r.horizontal(v) if lanes > 1 else v for r, v in zip(reductions, own, strict=True)] for own in sums]


def _batches(values: list[Value], size: int) -> list[list[Value]]:
    return [values[start : start + size] for start in range(0, len(values), size)]


def _accumulate(
    total: Index, team: ThreadTeam, values: list[Value], add: Callable[[Index, list[Value]], list[Value]]
) -> list[Value]:
    """Adds the thread's items of ``total`` to ``values``; few iterations are written out."""
    whole = 0
    if isinstance(total, int) and isinstance(team.threads, int) and total < (_UNROLL + 1) * team.threads:
        whole = total // team.threads
        for number in range(whole):
            values = add(build.add(team.thread, number * team.threads), values)
        if total % team.threads == 0:
            return values
    first = build.add(team.thread, build.mul(team.threads, whole))
    with build.for_loop(first, total, team.threads, values) as loop:
        loop.yielded = add(loop.iv, list(loop.args))
    return loop.results
