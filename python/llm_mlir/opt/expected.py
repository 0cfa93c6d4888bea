"""``--verify-diagnostics``: a file says in comments which diagnostics it wants, as with mlir-opt.

``// expected-error@+1 {{text}}`` up to the end of the line; also ``warning``, ``note`` and ``remark``, ``@-2``,
``@above``, ``@below``, ``@unknown`` (no location), and ``expected-error-re`` with regular expressions in ``{{...}}``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..ir.diagnostics import Diagnostic, Position

_PATTERN = re.compile(
    r"expected-(?P<severity>error|warning|note|remark)(?P<regex>-re)?"
    r"\s*(?:@(?P<where>[+-]\d+|above|below|unknown))?\s*\{\{(?P<text>.*)\}\}\s*$"
)
_OFFSETS = {"above": -1, "below": 1}
# A note of upstream's verifier. mlir-opt leaves it out, too, when it verifies diagnostics.
_CURRENT_OPERATION = "see current operation"


@dataclass(frozen=True)
class Expected:
    """One such comment; ``line`` is 0 for a diagnostic without location."""

    severity: str
    line: int
    text: str
    regex: bool
    written_at: Position

    def matches(self, diagnostic: Diagnostic) -> bool:
        """Whether ``diagnostic`` is what the comment expects."""
        if (diagnostic.severity, diagnostic.position.line) != (self.severity, self.line):
            return False
        return re.search(self.pattern, diagnostic.message) is not None

    @property
    def pattern(self) -> str:
        """The regular expression that a message must have in it."""
        parts = re.split(r"\{\{(.*?)\}\}", self.text) if self.regex else [self.text]
        return "".join(part if odd % 2 else re.escape(part) for odd, part in enumerate(parts))

    def problem(self) -> Diagnostic | None:
        """What is wrong with the regular expression, if anything."""
        try:
            re.compile(self.pattern)
        except re.error as error:
            return Diagnostic("error", f"expected a regular expression, got '{self.text}': {error}", self.written_at)
        return None


def expectations(text: str) -> list[Expected]:
    """The comments in a file, in order."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if match := _PATTERN.search(line):
            where = match["where"] or "0"
            place = Position("-", number, match.start() + 1)
            target = 0 if where == "unknown" else number + int(_OFFSETS.get(where, where))
            found.append(Expected(match["severity"], target, match["text"], bool(match["regex"]), place))
    return found


def mismatches(text: str, diagnostics: Sequence[Diagnostic], only_expected: bool = False) -> list[Diagnostic]:
    """Errors for every expected diagnostic that did not come and every one that came unexpected.

    ``only_expected`` lets those pass that came unexpected.
    """
    missing = expectations(text)
    problems = [problem for problem in (expected.problem() for expected in missing) if problem is not None]
    if problems:
        return problems
    for diagnostic in [d for top in diagnostics for d in (top, *top.notes)]:
        if diagnostic.message.startswith(_CURRENT_OPERATION):
            continue
        match = next((expected for expected in missing if expected.matches(diagnostic)), None)
        if match is not None:
            missing.remove(match)
        elif not only_expected:
            message = f"unexpected {diagnostic.severity}: {diagnostic.message}"
            problems.append(Diagnostic("error", message, diagnostic.position))
    for expected in missing:
        message = f'expected {expected.severity} "{expected.text}" was not produced'
        problems.append(Diagnostic("error", message, expected.written_at))
    return problems
