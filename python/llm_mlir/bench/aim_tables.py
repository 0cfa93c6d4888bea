"""The aims beside what was measured, as lines of tables."""

import statistics
from collections.abc import Sequence

from .aims import Speed, Verdict, verdicts
from .results import Results, Start
from .summary import Row, fastest_starts, rows

MOST_COMPILE_SECONDS = 5.0
MOST_START_SECONDS = 1.5
MOST_MORE_MEMORY = 200e6
"""Aims for the start of T: cold compilation, cached start in bf16, bytes beside weights, KV cache and arena."""

LEAST_SCALING = 1.9
"""Aim for prefill: how many times faster two threads are than one, at one clock."""

_DASH = "-"


def aim_lines(results: Results) -> list[list[str]]:
    """Header and a line for each aim: of several cases that it covers the worst is shown."""
    lines = [["case", "speed: aim", "measured", "reached", "ceiling: aim", "measured", "reached"]]
    return lines + [[verdict.aim.name, *_speed(verdict), *_share(verdict)] for verdict in verdicts(results)]


def _speed(verdict: Verdict) -> list[str]:
    aim, worst = verdict.aim, verdict.worst_speed
    if aim.speed is None:
        return [_DASH, _DASH, _DASH]
    against = "the best peer" if aim.peer is None else aim.peer
    wanted = f"not behind {against}" if aim.speed == 1 else f"{aim.speed:g}x {against}"
    if worst is None:
        return [wanted, "not measured", _DASH]
    reached = [speed for speed in verdict.speeds if aim.reached_by(speed.ratio)]
    return [wanted, _ratio(worst) + _of_cases(worst.row, verdict.speeds), _reached(len(reached), len(verdict.speeds))]


def _ratio(speed: Speed) -> str:
    ratio = speed.ratio
    return f"{ratio.value:.2f} [{ratio.low:.2f}, {ratio.high:.2f}] {speed.peer}"


def _share(verdict: Verdict) -> list[str]:
    aim = verdict.aim
    if aim.share is None:
        return [_DASH, _DASH, _DASH]
    wanted = f"{100 * aim.share:.0f}% of the {'peak' if aim.ceiling == 'peak' else 'read bandwidth'}"
    if not verdict.shares:
        return [wanted, "not measured", _DASH]
    measured, reached = [], []
    for kind, pairs in verdict.shares.items():
        row, share = verdict.worst_share(kind)
        name = "" if len(verdict.shares) == 1 else f" of {kind}"
        measured.append(f"{100 * share:.0f}%{name}{_of_cases(row, pairs)}")
        enough = sum(share >= aim.share for _, share in pairs)
        reached.append((f"{kind}: " if name else "") + _reached(enough, len(pairs)))
    return [wanted, "; ".join(measured), "; ".join(reached)]


def _of_cases(row: Row, among: Sequence[object]) -> str:
    return f" ({row.case.name})" if len(among) > 1 else ""


def _reached(reached: int, among: int) -> str:
    if reached == among:
        return "yes"
    return "no" if among == 1 else f"no ({reached} of {among})"


def scaling_lines(results: Results) -> list[list[str]]:
    """Header and a line for each prefill that ran with one thread too, in a run of its own.

    Seconds of both runs count at one clock: multiplied by the f32 peak of a thread, FLOP/s, in the same rounds. So the
    clock that changes between the runs drops out, and so does one that is lower, or arithmetic that is shared, where
    more cores are busy. Where the rounds of either have no ceilings, seconds count as they are.
    """
    found = {(row.model, row.dtype, row.case, row.threads): row for row in rows(results) if row.model}
    lines = [["case", f"{results.threads} threads by 1: aim", "measured", "reached"]]
    for (model, dtype, case, threads), row in found.items():
        many = found.get((model, dtype, case, results.threads))
        if threads != 1 or results.threads == 1 or many is None or row.limited_by_memory:
            continue
        ratio = _scaling(row, many, results.base)
        reached = "yes" if ratio >= LEAST_SCALING else "no"
        lines.append([f"{case.name}, {dtype}, {model}", f"{LEAST_SCALING:g}x", f"{ratio:.2f}x", reached])
    return lines


def _scaling(one: Row, many: Row, base: str) -> float:
    if one.cells[base].paired and many.cells[base].paired:
        return _flops_of_a_thread(one, base) / _flops_of_a_thread(many, base)
    return one.cells[base].seconds.median / many.cells[base].seconds.median


def _flops_of_a_thread(row: Row, base: str) -> float:
    """What one of the threads could have computed in f32 while a call ran: the median over rounds."""
    rounds = row.cells[base].rounds
    return statistics.median(r.seconds * r.ceilings.peak("f32", row.threads) / row.threads for r in rounds)


def start_aim_lines(results: Results) -> list[list[str]]:
    """Header and lines about compilation, the cached start, and memory."""
    lines = [["what", "aim", "measured", "reached"]]
    for start in fastest_starts(results):
        if start.contestant == results.base:
            lines += _start_aims(start)
    return lines


def _start_aims(start: Start) -> list[list[str]]:
    kind, lines = "cached" if start.cached else "cold", []
    name, compiled = f"{start.dtype}, {start.model}", start.facts.get("compile_seconds")
    if start.model == "T" and not start.cached and compiled is not None:
        lines.append(_at_most(f"compilation, cold, {name}", compiled, MOST_COMPILE_SECONDS, 1, "s"))
    if start.dtype == "bf16" and start.cached:
        lines.append(_at_most(f"start to first token, cached, {name}", start.seconds, MOST_START_SECONDS, 1, "s"))
    if start.needed_memory is not None and start.peak_memory is not None:
        more = start.peak_memory - start.needed_memory
        text = f"memory beside weights, KV cache and arena, {kind} start, {name}"
        lines.append(_at_most(text, more, MOST_MORE_MEMORY, 1e6, "MB"))
    return lines


def _at_most(what: str, value: float, most: float, unit: float, symbol: str) -> list[str]:
    digits = 2 if unit == 1 else 0
    measured = f"{value / unit:.{digits}f} {symbol}"
    return [what, f"at most {most / unit:g} {symbol}", measured, "yes" if value <= most else "no"]
