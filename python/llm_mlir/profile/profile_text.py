"""A profile as tables, as JSON values and as a trace for Perfetto or chrome://tracing."""

from collections.abc import Iterator
from typing import Any

from .measured import FunctionTime
from .profile import Profile
from .timeline import SERIAL, WAITING, Clock, region_of, spans

_OPS = 16  # rows of a table
_MOST_EVENTS = 200_000


def as_text(profile: Profile) -> str:
    """For each function the ops that took longest, with what they should take, and the waits."""
    return "\n".join(line for function in profile.functions for line in _table(function)) + "\n"


def _table(function: FunctionTime) -> Iterator[str]:
    per_call = 1e6 / function.calls
    rate = f"{function.tokens / function.wall:.1f} tokens/s" if function.wall else "-"
    yield f"@{function.name}: {function.calls} calls of {function.wall * per_call:.1f} us, {rate}"
    yield f"  {'op':44} {'us':>9} {'share':>6} {'waits':>8} {'least':>8} {'roofline':>8}"
    for op in function.ops[:_OPS]:
        figures = f"{op.seconds * per_call:9.1f} {op.seconds / function.wall:6.1%} {op.wait * per_call:8.1f}"
        least = f"{op.predicted * per_call:8.1f} {op.share_of_roofline:8.1%}"
        yield f"  {op.name or '(unnamed)':44} {figures} {least}"
    rest = sum(op.seconds for op in function.ops[_OPS:])
    outside = function.wall - function.serial - sum(op.seconds for op in function.ops)
    lines = {f"{len(function.ops) - _OPS} more": rest, "between loops": function.serial, "before and behind": outside}
    for name, seconds in lines.items():
        if not name.startswith("-") and name != "0 more":
            yield f"  {name:44} {seconds * per_call:9.1f} {seconds / function.wall:6.1%}"
    waits = f"waits {function.wait * per_call:.1f} us of each thread, imbalance {function.imbalance:.3f}"
    yield f"  {waits}, cores in use {function.use_of_cores:.1%}"


def as_json(profile: Profile) -> dict[str, Any]:
    """As JSON values, of all calls together; times in seconds."""
    return {"threads": profile.recorder.threads, "functions": [*map(_function_values, profile.functions)]}


def _function_values(function: FunctionTime) -> dict[str, Any]:
    loops = [
        {
            "ops": list(loop.ops),
            "runs": loop.runs,
            "seconds": loop.seconds,
            "work": loop.work,
            "wait": loop.wait,
            "imbalance": loop.imbalance,
            "predicted": loop.predicted,
        }
        for loop in function.loops.values()
    ]
    ops = [
        {"op": op.name, "work": op.work, "wait": op.wait, "predicted": op.predicted, "roofline": op.share_of_roofline}
        for op in function.ops
    ]
    return {
        "function": function.name,
        "calls": function.calls,
        "tokens": function.tokens,
        "wall": function.wall,
        "serial": function.serial,
        "wait": function.wait,
        "imbalance": function.imbalance,
        "use_of_cores": function.use_of_cores,
        "work_by_thread": function.work_by_thread,
        "ops": ops,
        "loops": loops,
    }


def as_trace(profile: Profile) -> dict[str, Any]:
    """Chrome's trace events, which Perfetto reads: a row for calls, and one for each thread; times in microseconds."""
    events = []
    for event in _events(profile):
        if len(events) == _MOST_EVENTS:
            break
        events.append({"ph": "X", "pid": 1, **event})
    rows = ["calls", *(f"thread {thread}" for thread in range(profile.recorder.threads))]
    named = [
        {"ph": "M", "pid": 1, "tid": row, "name": "thread_name", "args": {"name": name}}
        for row, name in enumerate(rows)
    ]
    return {"displayTimeUnit": "ns", "traceEvents": [*named, *events], "profile": as_json(profile)}


def _events(profile: Profile) -> Iterator[dict[str, Any]]:
    calls = [call for call in profile.recorder.calls if all(len(notes) > 1 for notes in call.notes)]
    if not calls:
        return
    clock, start = Clock.of(calls), calls[0].begin
    for call in calls:
        yield {
            "tid": 0,
            "name": f"@{call.function}",
            "ts": (call.begin - start) * 1e6,
            "dur": (call.end - call.begin) * 1e6,
            "args": dict(call.sizes),
        }
        for thread, notes in enumerate(call.notes):
            for span in spans(notes, clock):
                name, kind = _label(span.event, profile)
                times = {"ts": (span.begin - start) * 1e6, "dur": span.seconds * 1e6}
                yield {"tid": thread + 1, "name": name, "cat": kind, **times}


def _label(event: int, profile: Profile) -> tuple[str, str]:
    if event in (SERIAL, WAITING):
        return ("between loops", "serial") if event == SERIAL else ("wait", "wait")
    return " + ".join(profile.recorder.regions[region_of(event)]) or "(unnamed)", "loop"
