"""An analysis as tables and as JSON values."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from ..ir.diagnostics import Diagnostic, position
from .analyze import Analysis, CallAnalysis, OpAnalysis

_COLUMNS = f"{'runs':>6} {'MFLOP':>10} {'MB':>9} {'FLOP/byte':>9} {'us':>9} {'share':>6}  bound"


def as_text(analysis: Analysis) -> str:
    """A table for each entry point and phase: what all runs of an op cost, and the least time that they take."""
    machine = analysis.machine
    peaks = ", ".join(f"{dtype} {peak / 1e9:.0f} GFLOP/s" for dtype, peak in machine.peaks.items())
    lines = [
        f"{machine.threads} threads: {peaks}, memory {machine.memory / 1e9:.1f} GB/s, {machine.near / 1e9:.1f} near"
    ]
    for phase, calls in analysis.phases.items():
        for call in calls:
            lines += ["", *_table(phase, call)]
    return "\n".join(lines) + "\n"


def _table(phase: str, call: CallAnalysis) -> Iterator[str]:
    sizes = " ".join(f"{name}={size}" for name, size in call.sizes.items())
    yield f"{phase}: @{call.name} with {sizes}"
    yield f"  {'op':24} {'in':16} {_COLUMNS}"
    for op in call.ops:
        cost, seconds = op.cost * op.runs, op.seconds * op.runs
        yield _line(op, cost.flops, cost.bytes, seconds, seconds / call.seconds if call.seconds else 0.0)
    total = call.total
    yield f"  {'one call':41} {'':6} {total.flops / 1e6:10.2f} {total.bytes / 1e6:9.2f} {total.intensity:9.2f} " + (
        f"{call.seconds * 1e6:9.1f}"
    )


def _line(op: OpAnalysis, flops: int, size: int, seconds: float, share: float) -> str:
    figures = f"{flops / 1e6:10.2f} {size / 1e6:9.2f} {op.cost.intensity:9.2f} {seconds * 1e6:9.1f} {share:6.1%}"
    return f"  {op.name:24} {'@' + op.function:16} {op.runs:6} {figures}  {op.bound}"


def remarks(analysis: Analysis) -> list[Diagnostic]:
    """What is redundant, at each op."""
    return [
        Diagnostic("remark", f"'{each.op.name}' op {each.message}", position(each.op.location))
        for each in analysis.findings
    ]


def as_json(analysis: Analysis) -> dict[str, Any]:
    """As JSON values; times in seconds."""
    return {
        "machine": asdict(analysis.machine),
        "phases": {phase: [*map(_call_values, calls)] for phase, calls in analysis.phases.items()},
        "redundant": [
            {"op": each.op.name, "kind": each.kind, "message": each.message, "at": str(position(each.op.location))}
            for each in analysis.findings
        ],
    }


def _call_values(call: CallAnalysis) -> dict[str, Any]:
    ops = [{**asdict(op), "intensity": op.cost.intensity} for op in call.ops]
    return {
        "function": call.name,
        "sizes": dict(call.sizes),
        "seconds": call.seconds,
        "total": asdict(call.total),
        "ops": ops,
    }
