"""Our compiler twice: with its table of stages as it is or changed, each in a process of its own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .cases import Case
from .contestant import Contestant, WorkerError
from .match import Side
from .subjects import Subject


@dataclass(frozen=True)
class Variant:
    """A table of stages: its name, changes in words (see ``StageEdit.parse``) and files with passes."""

    name: str
    edits: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()

    @property
    def description(self) -> str:
        """``b: drop=llm-fuse-qkv``."""
        return f"{self.name}: {' '.join(self.edits) or 'the stages as they are'}"


class VariantSide(Side):
    """A variant that is compiled, or not yet. What it fails with names it."""

    def __init__(self, contestant: Contestant, variant: Variant) -> None:
        super().__init__(contestant)
        self.variant = variant
        self.facts: dict[str, Any] = {}

    def compile(self, subject: Subject, cases: Sequence[Case]) -> None:
        """Compiles the subject with room for every case; raises WorkerError."""
        request = subject.request(cases)
        try:
            self.contestant.ask("open", edits=self.variant.edits, plugins=self.variant.plugins, **request)
        except WorkerError as error:
            if self.contestant.alive:
                raise
            raise WorkerError(f"{error}; llm-opt --stop-after=llvm with the same changes names the pass") from None
        self.facts = self.contestant.ask("first", tokens=1)["facts"]

    def compile_again(self) -> float:
        """Seconds of processors that lowering and code generation take, without caches."""
        return self.contestant.ask("compile")["seconds"]

    def close(self) -> None:
        """Ends the process."""
        self.contestant.close()


def start_variant(variant: Variant, subject: Subject, seconds: float = math.inf) -> VariantSide:
    """A process for a variant, whose errors begin with the variant's name; it ends after ``seconds`` of answers."""
    threads = subject.settings.threads
    return VariantSide(Contestant(subject.told, threads, seconds, variant.name, subject.worker), variant)
