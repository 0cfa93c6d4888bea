"""What a fuzzer hands back: how its inputs fared, and those that failed."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """An input that failed: ``problem`` in one line, and ``test``, the text of a test that would have found it."""

    problem: str
    test: str


@dataclass
class Report:
    """``counts`` says how many inputs ended in which way (right, refused, wrong, ...); ``findings`` are defects."""

    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)

    def add(self, outcome: str, finding: Finding | None = None) -> None:
        """Counts an input, and keeps what it found."""
        self.counts[outcome] += 1
        if finding is not None and finding.problem not in {known.problem for known in self.findings}:
            self.findings.append(finding)

    def merge(self, other: "Report") -> None:
        """Adds what another report has."""
        self.counts += other.counts
        known = {finding.problem for finding in self.findings}
        self.findings += [finding for finding in other.findings if finding.problem not in known]

    def __str__(self) -> str:
        return ", ".join(f"{count} {outcome}" for outcome, count in self.counts.most_common()) or "nothing tried"
