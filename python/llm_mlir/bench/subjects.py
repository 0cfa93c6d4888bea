"""What variants of the lowering are compared on: a model, or the functions of a module."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..frontend.limits import Limits
from .cases import Case, FunctionCase, ModelCase, parse_model_case
from .match import EXTRA_CONTEXT, LIMITS, MatchSettings, compare
from .peers import OURS
from .results import Check
from .synthetic import SHAPES, model_directory

COMPILE = "compile"
MEMORY = "memory"


class Subject(Protocol):
    """What is compiled by every variant. ``worker`` is the Python module of a process that does it, told ``told``."""

    worker: str
    told: str

    @property
    def settings(self) -> MatchSettings:
        """How often and for how long calls are measured."""
        ...

    @property
    def title(self) -> str:
        """What it is, for tables."""
        ...

    def facts(self) -> dict[str, Any]:
        """What it is, for reports."""
        ...

    def usual(self) -> Sequence[Case]:
        """The calls that are compared when nobody says which."""
        ...

    def case(self, word: str) -> Case:
        """The call that a word of ``--metric`` means. Raises ValueError."""
        ...

    def request(self, cases: Sequence[Case]) -> dict[str, Any]:
        """What a process is asked to open, with room for every case."""
        ...

    def check(self, actual: Any, expected: Any) -> Check:
        """Compares the results of a case."""
        ...


@dataclass(frozen=True)
class ModelSubject:
    """A directory, or a synthetic model that is named, which has so many positions."""

    model: str
    positions: int
    settings: MatchSettings
    worker = "llm_mlir.bench.worker"
    told = OURS

    @property
    def directory(self) -> Path:
        """Where it is; a synthetic model is written when it is asked for first."""
        return model_directory(SHAPES[self.model], self.settings.dtype) if self.model in SHAPES else Path(self.model)

    @property
    def title(self) -> str:
        """As ``Subject.title``."""
        return f"{self.model} {self.settings.dtype}"

    def facts(self) -> dict[str, Any]:
        """As ``Subject.facts``."""
        return {"model": self.model, "dtype": self.settings.dtype}

    def usual(self) -> Sequence[Case]:
        """A long prompt, and decode alone and of eight."""
        prompt, context = min(512, self.positions - EXTRA_CONTEXT), min(128, self.positions - EXTRA_CONTEXT)
        return ModelCase("prefill", prompt), ModelCase("decode", context), ModelCase("decode", context, 8)

    def case(self, word: str) -> Case:
        """``prefill:512``, ``decode:128x8``."""
        try:
            case = parse_model_case(word)
        except ValueError:
            raise _unknown("prefill:TOKENS, decode:CONTEXT[xBATCH]", word) from None
        if case.tokens > (most := self.positions - EXTRA_CONTEXT):
            raise ValueError(f"--metric expected at most {most} tokens, for which {self.model} has room, got '{word}'")
        return case

    def request(self, cases: Sequence[Case]) -> dict[str, Any]:
        """As ``Subject.request``."""
        calls = [case for case in cases if isinstance(case, ModelCase)]
        context = max((case.tokens for case in calls), default=1) + EXTRA_CONTEXT
        return {
            "directory": str(self.directory),
            "dtype": self.settings.dtype,
            "threads": self.settings.threads,
            "context": Limits(context=context).cache_positions,
            "batch": max((case.batch for case in calls), default=1),
        }

    def check(self, actual: Any, expected: Any) -> Check:
        """Compares logits."""
        return compare(actual, expected, LIMITS[self.settings.dtype])


@dataclass(frozen=True)
class ModuleSubject:
    """The entry points of a file of MLIR, at sizes of its symbols; results may differ by ``tolerance``."""

    file: str
    functions: Sequence[str]
    tolerance: float
    settings: MatchSettings
    sizes: Mapping[str, int] = field(default_factory=dict)
    worker = "llm_mlir.bench.module_worker"
    told = "module"

    @property
    def title(self) -> str:
        """As ``Subject.title``."""
        return " ".join([self.file, *(f"{symbol}={size}" for symbol, size in self.sizes.items())])

    def facts(self) -> dict[str, Any]:
        """As ``Subject.facts``."""
        return {"module": self.file, "sizes": dict(self.sizes)}

    def usual(self) -> Sequence[Case]:
        """Every function."""
        return [FunctionCase(function, self.sizes) for function in self.functions]

    def case(self, word: str) -> Case:
        """``@f``."""
        name = word.removeprefix("@")
        if name not in self.functions:
            raise _unknown(", ".join(f"@{function}" for function in self.functions), word)
        return FunctionCase(name, self.sizes)

    def request(self, cases: Sequence[Case]) -> dict[str, Any]:
        """As ``Subject.request``."""
        return {"file": self.file, "threads": self.settings.threads}

    def check(self, actual: Any, expected: Any) -> Check:
        """Compares results by name, each as a part of its own largest value."""
        from ..testing.compare import relative_error

        errors = [relative_error(actual[name], array) for name, array in expected.items()]
        return Check(max(errors, default=0.0), self.tolerance)


def _unknown(calls: str, word: str) -> ValueError:
    return ValueError(f"--metric expected {calls}, {COMPILE} or {MEMORY}, got '{word}'")
