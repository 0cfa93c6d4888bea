"""What of a pack is run first: what says most, as an hour on a GPU may be over at any time."""

from collections.abc import Iterable, Sequence

from .cases import KernelCase
from .pack import Piece

KINDS = ("check", "time", "decode")
"""In their order."""


def in_order(pieces: Iterable[Piece]) -> list[Piece]:
    """One small check of each template, all other checks, timings by worth, whole models.

    Timings come in the order of ``cases.timed_cases``.
    """
    pieces = list(pieces)
    checks = [piece for piece in pieces if piece.kind == "check"]
    first = _smallest(checks)
    rest = [piece for piece in checks if piece not in first]
    return [*first, *rest, *(piece for kind in KINDS[1:] for piece in pieces if piece.kind == kind)]


def _smallest(checks: Sequence[Piece]) -> list[Piece]:
    """The check that moves the least of each template, and of each kind of tensor map."""
    found: dict[tuple[str, bool], Piece] = {}
    for piece in checks:
        key = _template(piece)
        if key not in found or _size(piece) < _size(found[key]):
            found[key] = piece
    return list(found.values())


def _template(piece: Piece) -> tuple[str, bool]:
    """The template, and whether columns come in multiples of 32, so that TMA sees five dimensions."""
    case = _case(piece)
    return case.template, case.template == "wgmma" and case.shape[1] % 32 == 0


def _size(piece: Piece) -> float:
    return _case(piece).bytes


def _case(piece: Piece) -> KernelCase:
    assert piece.case is not None
    return piece.case


def chosen(pieces: Iterable[Piece], kinds: Sequence[str], contains: str) -> list[Piece]:
    """Those of some kinds, whose names contain a text."""
    return [piece for piece in pieces if piece.kind in kinds and contains in piece.key]
