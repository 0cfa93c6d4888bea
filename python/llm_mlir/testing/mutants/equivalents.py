"""Faults that change nothing, and why: no test can notice them.

An entry is found by what its lines say, so that a line that is edited is looked at again: ``stale`` names the entries
whose lines are not there any more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .sites import Site


@dataclass(frozen=True)
class Equivalent:
    """A fault by its file and the lines before and after it, stripped and joined by spaces."""

    file: str
    before: str
    after: str
    reason: str


EQUIVALENTS: tuple[Equivalent, ...] = (
    Equivalent(
        "passes/gpu/rows/block.py",
        "self.rw.erase(self.forall)",
        "pass",
        "the loop's body has moved into the kernel; canonicalize drops a loop without ops",
    ),
    Equivalent(
        "passes/schedule/attention/split_keys.py",
        "some = mlir.arith.cmpi(mlir.arith.CmpIPredicate.slt, build.value(start), build.value(end))",
        "some = mlir.arith.cmpi(mlir.arith.CmpIPredicate.sle, build.value(start), build.value(end))",
        "a chunk without keys, behind the last one of a sequence, leaves sums that no merge reads",
    ),
    Equivalent(
        "python/llm_mlir/runtime/distributed/board.py",
        "name = hashlib.sha256(token.encode()).hexdigest()[:32]",
        "name = hashlib.sha256(token.encode()).hexdigest()[:33]",
        "all ranks name the file alike, by a letter more",
    ),
    Equivalent(
        "python/llm_mlir/runtime/checks.py",
        'if argument.values == "slot" and array.size > 1 and len(set(array.tolist())) < array.size:',
        'if argument.values == "slot" and array.size >= 1 and len(set(array.tolist())) < array.size:',
        "one slot has no other to be equal to",
    ),
    Equivalent(
        "python/llm_mlir/runtime/code.py",
        "trim_heap() # a compiler leaves holes, and weights come next: 10 MB",
        "pass # a compiler leaves holes, and weights come next: 10 MB",
        "free memory goes back to the system later: speed and peak only",
    ),
)


def reason(site: Site, source: bytes, known: Iterable[Equivalent] = EQUIVALENTS) -> str:
    """Why a fault changes nothing; empty when nobody says so."""
    before, after = site.lines(source)
    return next((e.reason for e in known if (e.file, e.before, e.after) == (site.file, before, after)), "")


def stale(root: Path, known: Iterable[Equivalent] = EQUIVALENTS) -> list[str]:
    """The entries whose file does not have their lines, in a line each."""
    return [f"{each.file}: {each.before}" for each in known if each.before not in _joined(root / each.file)]


def _joined(file: Path) -> str:
    return " ".join(file.read_text(encoding="utf-8").split()) if file.exists() else ""
