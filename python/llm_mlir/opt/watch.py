"""The instruments behind crash reports and reproducers."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..ir.diagnostics import position
from ..pipeline import Instrument, Pipeline
from ..pipeline.syntax import Element
from .instruments import describe
from .job import Job
from .output import write_file
from .reproducer import reproducer_text
from .supervisor import Board, Progress


class Watch(Instrument):
    """Tells the parent process, through the board, which pass runs on what."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self.running = ""
        self.step = 0
        self.failed_step = 0
        self.failed_contract = False

    def doing(self, what: str) -> None:
        """Notes what happens now."""
        self.board.write(Progress(self.step, self.failed_step, self.failed_contract, what))

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

    def contract_failed(self, first: int) -> None:
        """Notes that the contract of the stage fails whose first element is number ``first``."""
        self.failed_step, self.failed_contract = self.failed_step or first, True
        self.doing("")

    def failed(self, text: str, op: Any) -> None:
        """Notes the first failure, which is the one to reproduce."""
        self.failed_step = self.failed_step or self.step
        self.doing("")


def generate_reproducer(arguments: Namespace, op: Any, pipelines: Sequence[Pipeline]) -> None:
    """Writes the reproducer that ``arguments`` want in any case: ``op`` and all that is to run on it."""
    elements = [element for pipeline in pipelines for element in pipeline.elements]
    text = reproducer_text(op.get_asm(), str(Pipeline(elements, op.name)), "", arguments)
    write_file(arguments.generate_reproducer, text.encode())


class CheckpointReached(Exception):
    """The reproducer is written; there is nothing else to do."""


class StepCheckpoint(Instrument):
    """Writes a reproducer in front of element ``step`` of the pipeline, and stops.

    ``of_contract`` says that a stage begins with it, whose contract is what fails.
    """

    def __init__(self, job: Job, step: int, file: Path, of_contract: bool = False) -> None:
        self.of_contract = of_contract
        self.job = job
        self.step = step
        self.file = file
        self.later: Sequence[Pipeline] = ()
        self.stage: tuple[str, str] | None = None  # the one that runs, and its target

    def enter(self, rest: Sequence[Element], op: Any) -> None:
        """Writes the IR and the rest of all pipelines when it is time."""
        self.step -= 1
        if self.step == 0:
            stage = self.stage if self.of_contract else None
            contract = {"stage": stage[0], "target": stage[1]} if stage else None
            later = [] if stage else [element for pipeline in self.later for element in pipeline.elements]
            failed = f"stage {stage[0]}" if stage else str(rest[0])
            pipeline = str(Pipeline([*rest, *later], op.name))
            text = reproducer_text(op.get_asm(), pipeline, failed, self.job.arguments, contract)
            self.file.write_text(text, encoding="utf-8")
            raise CheckpointReached
