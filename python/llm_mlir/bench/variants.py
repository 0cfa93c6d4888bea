"""Our compiler twice: with its table of stages as it is or changed, each in a process of its own."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..frontend.limits import Limits
from .cases import ModelCase
from .contestant import Contestant
from .match import EXTRA_CONTEXT, MatchSettings, Side
from .peers import OURS
from .synthetic import SHAPES, model_directory


@dataclass(frozen=True)
class Subject:
    """What is compiled: a directory, or a synthetic model that is named, which has so many positions."""

    model: str
    positions: int
    settings: MatchSettings

    @property
    def directory(self) -> Path:
        """Where it is; a synthetic model is written when it is asked for first."""
        return model_directory(SHAPES[self.model], self.settings.dtype) if self.model in SHAPES else Path(self.model)


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

    def compile(self, subject: Subject, cases: Sequence[ModelCase]) -> None:
        """Compiles the subject with room for every case; raises WorkerError."""
        context = max((case.tokens for case in cases), default=1) + EXTRA_CONTEXT
        self.contestant.ask(
            "open",
            directory=str(subject.directory),
            dtype=subject.settings.dtype,
            threads=subject.settings.threads,
            context=Limits(context=context).cache_positions,
            batch=max((case.batch for case in cases), default=1),
            edits=self.variant.edits,
            plugins=self.variant.plugins,
        )
        self.facts = self.contestant.ask("first", tokens=1)["facts"]

    def compile_again(self) -> float:
        """Seconds of processors that lowering and code generation take, without caches."""
        return self.contestant.ask("compile")["seconds"]

    def close(self) -> None:
        """Ends the process."""
        self.contestant.close()


def start_variant(variant: Variant, threads: int, seconds: float = math.inf) -> VariantSide:
    """A process for a variant, whose errors begin with the variant's name; it ends after ``seconds`` of answers."""
    return VariantSide(Contestant(OURS, threads, seconds, called=variant.name), variant)
