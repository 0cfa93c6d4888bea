"""The instruments behind crash reports and reproducers."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..ir.diagnostics import position
from ..pipeline import Instrument, Pipeline
from ..pipeline.syntax import Element
from .instruments import describe
from .job import Job, reproducer_text
from .supervisor import Board, Progress


class Watch(Instrument):
    """Tells the parent process, through the board, which pass runs on what."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.running = ""
        self.step = 0
        self.failed_step = 0

    def doing(self, what: str) -> None:
        """Notes what happens now."""
        self.board.write(Progress(self.step, self.failed_step, what))

    def enter(self, rest: Sequence[Element], op: Any) -> None:
        """Counts the elements of the pipeline."""
        self.step += 1

    def before(self, text: str, op: Any) -> None:
        """Notes the pass and the op."""
        self.running = text
        self.doing(f"pass '{text}' on {describe(op)} at {position(op.location)}")

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        """Notes that the pass is done."""
        self.running = ""

    def failed(self, text: str, op: Any) -> None:
        """Notes the first failure, which is the one to reproduce."""
        self.failed_step = self.failed_step or self.step
        self.doing("")


class CheckpointReached(Exception):
    """The reproducer is written; there is nothing else to do."""


class StepCheckpoint(Instrument):
    """Writes a reproducer in front of element ``step`` of the pipeline, and stops."""

    def __init__(self, job: Job, step: int, file: Path) -> None:
        self.job = job
        self.step = step
        self.file = file
        self.later: Sequence[Pipeline] = ()

    def enter(self, rest: Sequence[Element], op: Any) -> None:
        """Writes the IR and the rest of all pipelines when it is time."""
        self.step -= 1
        if self.step == 0:
            elements = [*rest, *(element for pipeline in self.later for element in pipeline.elements)]
            text = reproducer_text(op.get_asm(), str(Pipeline(elements, op.name)), str(rest[0]), self.job.arguments)
            self.file.write_text(text, encoding="utf-8")
            raise CheckpointReached
