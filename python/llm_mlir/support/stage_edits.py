"""Changes of the table of stages as words: ``--insert PASS@STAGE``, ``--drop PASS``, ``--stage NAME='passes'``.

Every command reads them here, so that they mean the same in each; ``pipeline.stages`` makes them.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

KINDS = ("insert", "drop", "stage")
_PLACES = ("before", "after")


class EditError(ValueError):
    """Words that say no change of the table."""


@dataclass(frozen=True)
class StageEdit:
    """One change. ``passes`` is pipeline text, for "drop" the name of a pass; ``stage`` is empty where any is meant.

    ``place`` is "before" or "after" the pass called ``anchor``, or empty for the end of the stage.
    """

    kind: str
    passes: str
    stage: str = ""
    place: str = ""
    anchor: str = ""

    @classmethod
    def parse(cls, word: str) -> "StageEdit":
        """Reads ``insert=PASS@STAGE[:before=NAME|:after=NAME]``, ``drop=PASS[@STAGE]`` or ``stage=NAME=passes``.

        Raises ``EditError``.
        """
        kind, equals, text = word.partition("=")
        if not equals or kind not in KINDS:
            raise EditError(f"a change of stages expects {', '.join(f'{kind}=...' for kind in KINDS)}, got '{word}'")
        return _READERS[kind](text)

    def __str__(self) -> str:
        if self.kind == "stage":
            return f"stage={self.stage}={self.passes}"
        at = f"@{self.stage}" if self.stage else ""
        return f"{self.kind}={self.passes}{at}" + (f":{self.place}={self.anchor}" if self.place else "")


def _insert(text: str) -> StageEdit:
    passes, at, where = text.rpartition("@")
    stage, colon, anchor = where.partition(":")
    place, equals, name = anchor.partition("=")
    wrong_place = colon and not (equals and name and place in _PLACES)
    if not at or not passes.strip() or not stage or wrong_place:
        raise EditError(f"insert expects PASS@STAGE[:before=NAME|:after=NAME], got '{text}'")
    return StageEdit("insert", passes, stage, place, name)


def _drop(text: str) -> StageEdit:
    name, at, stage = text.partition("@")
    if not name or (at and not stage):
        raise EditError(f"drop expects PASS[@STAGE], got '{text}'")
    return StageEdit("drop", name, stage)


def _replace(text: str) -> StageEdit:
    stage, equals, passes = text.partition("=")
    if not stage or not equals:
        raise EditError(f"stage expects NAME='passes', got '{text}'")
    return StageEdit("stage", passes, stage)


_READERS = {"insert": _insert, "drop": _drop, "stage": _replace}


def add_stage_options(group: Any) -> None:
    """Adds ``--insert``, ``--drop`` and ``--stage`` to a parser or a group of one.

    What they say is in ``stage_edits`` of the arguments, in the order in which it was said.
    """
    for kind, metavar, text in (
        ("insert", "PASS@STAGE[:before=NAME]", "add passes at the end of a stage, or before or :after=NAME one of its"),
        (
            "drop",
            "PASS[@STAGE]",
            "leave a pass out wherever it stands, or in one stage (PASS#1: the second there), or as pillar:code all "
            "that serve a pillar",
        ),
        ("stage", "NAME='PASSES'", "put other passes in the place of a stage's"),
    ):
        group.add_argument(
            f"--{kind}", dest="stage_edits", action="append", type=_reader(kind), default=[], metavar=metavar, help=text
        )


def add_load_option(group: Any) -> None:
    """Adds ``--load``: files with passes of one's own."""
    text = "import a file that registers passes (repeatable)"
    group.add_argument("--load", action="append", default=[], metavar="FILE.py", help=text)


def _reader(kind: str) -> Any:
    def read(text: str) -> StageEdit:
        try:
            return _READERS[kind](text)
        except EditError as error:
            raise argparse.ArgumentTypeError(str(error).partition(" ")[2]) from None

    return read


def options_text(edits: Sequence[StageEdit]) -> list[str]:
    """The edits as options of a command."""
    return [f"--{edit}" for edit in edits]
