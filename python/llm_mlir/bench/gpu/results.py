"""What ``llm-bench gpu`` found, as JSON."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

FORMAT = "llm-bench gpu 3"
OURS = "llm-mlir"


@dataclass
class CheckResult:
    """A case against float64: ``error`` is None where it did not run, for the reason in ``problem``."""

    case: str
    family: str
    template: str
    error: float | None
    bound: float
    kernels: list[str]
    problem: str

    @property
    def passed(self) -> bool:
        """Whether the kernel computed what it should."""
        return self.error is not None and self.error <= self.bound

    @property
    def detail(self) -> str:
        """The error, or why there is none."""
        return self.problem if self.error is None else f"{self.error:.1e} of at most {self.bound:.0e}"


@dataclass
class Timing:
    """A case beside its peers: seconds of a call in each round, by contestant; ours is "llm-mlir".

    ``errors`` are the contestants' largest differences from float64. ``flops`` and ``bytes`` are those of a call.
    """

    case: str
    family: str
    dtype: str
    flops: float
    bytes: float
    copies: int = 0
    rounds: dict[str, list[float]] = field(default_factory=dict)
    errors: dict[str, float] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


@dataclass
class Sanitized:
    """A tool of compute-sanitizer over the checks: its exit status (0: nothing found) and its last words."""

    tool: str
    status: int
    summary: str


@dataclass
class Decoded:
    """The whole model: seconds of each repetition by contestant."""

    case: str
    rounds: dict[str, list[float]]
    agreement: float | None = None
    """The largest difference of logits from those of a CPU in f32, as a part of the largest."""
    problem: str = ""


@dataclass
class GpuResults:
    """A run; ``copy_bandwidth`` is in bytes per second, read and written together.

    ``done`` has the pieces that have results by ``Piece.id``, each with its digest, by which a run goes on.
    """

    machine: dict[str, Any]
    versions: dict[str, str]
    checks: list[CheckResult] = field(default_factory=list)
    timings: list[Timing] = field(default_factory=list)
    sanitized: list[Sanitized] = field(default_factory=list)
    decoded: list[Decoded] = field(default_factory=list)
    copy_bandwidth: float | None = None
    skipped: list[str] = field(default_factory=list)
    done: dict[str, str] = field(default_factory=dict)

    def failures(self) -> list[str]:
        """What went wrong, a line each: checks, our timings and their results, models, what a sanitizer found."""
        checks = [f"{each.case}: {each.detail}" for each in self.checks if not each.passed]
        timings = [f"{each.case}: {each.problems[OURS]}" for each in self.timings if OURS in each.problems]
        models = [f"{each.case}: {each.problem}" for each in self.decoded if each.problem]
        return [*checks, *timings, *models, *(f"{s.tool}: {s.summary}" for s in self.sanitized if s.status)]

    def save(self, path: Path) -> None:
        """Writes JSON, all of it or nothing."""
        part = path.with_name(f"{path.name}.part")
        part.write_text(json.dumps({"format": FORMAT, **asdict(self)}, indent=1))
        os.replace(part, path)

    @staticmethod
    def load(path: Path) -> "GpuResults":
        """Reads what ``save`` wrote; raises ValueError for other files."""
        try:
            values = json.loads(path.read_text())
            if values.pop("format") != FORMAT:
                raise ValueError(FORMAT)
            for name, kind in _LISTS.items():
                values[name] = [kind(**each) for each in values[name]]
            return GpuResults(**values)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(
                f"{path}: expected results of llm-bench gpu, format {FORMAT!r}, got another file"
            ) from error


_LISTS: dict[str, type] = {"checks": CheckResult, "timings": Timing, "sanitized": Sanitized, "decoded": Decoded}
