"""``llm-bench compare`` and ``ablate``: what is measured of a model's lowering, and on which model."""

import argparse
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..profile.machine import describe_machine, own_versions
from ..support.cores import available_threads
from ..support.stage_edits import StageEdit
from .contestant import WorkerError
from .duel import Duel, Metrics, Pace, Score
from .match import Log, MatchSettings
from .synthetic import SHAPES
from .variants import Subject, Variant, start_variant


def subject_of(arguments: argparse.Namespace) -> Subject:
    """The model that a command line names. Raises ValueError, and what ``load`` raises for a directory."""
    model, threads = arguments.model, arguments.threads or available_threads()
    if model in SHAPES:
        natural, positions = "f32", SHAPES[model].positions
    elif Path(model).is_dir():
        from ..frontend import load
        from ..runtime.defaults import natural_dtype

        loaded = load(model)
        natural, positions = natural_dtype(loaded), loaded.config.max_positions
    else:
        raise ValueError(f"MODEL expected a model's directory or one of {', '.join(SHAPES)}, got '{model}'")
    settings = MatchSettings(threads, arguments.dtype or natural, seconds=arguments.seconds)
    return Subject(model, positions, settings)


def metrics_of(arguments: argparse.Namespace, subject: Subject) -> Metrics:
    """What is measured. Raises ValueError."""
    return Metrics.usual(subject.positions) if arguments.metric is None else Metrics.parse(arguments.metric)


def pace_of(arguments: argparse.Namespace) -> Pace:
    """How long to measure."""
    return Pace(arguments.repeats, arguments.case_seconds, arguments.until)


def variant_of(name: str, words: list[str], files: list[str]) -> Variant:
    """A variant whose changes are said in words; raises EditError for words that say none."""
    return Variant(name, tuple(str(StageEdit.parse(word)) for word in words), tuple(files))


def start_duel(
    stack: ExitStack, variants: tuple[Variant, Variant], subject: Subject, metrics: Metrics, pace: Pace, log: Log
) -> Duel:
    """Both sides, compiled at the same time. Raises WorkerError, whose message names the side."""
    threads = subject.settings.threads
    a, b = (stack.enter_context(closing(start_variant(each, threads))) for each in variants)
    with ThreadPoolExecutor(2) as pool:
        for compiled in [pool.submit(side.compile, subject, metrics.cases) for side in (a, b)]:
            compiled.result()
    return Duel(a, b, subject, pace, log)


def first_line(error: WorkerError) -> str:
    """What went wrong, without the lines that a compiler adds to it."""
    return str(error).strip().splitlines()[0]


def machine_facts(subject: Subject) -> dict[str, Any]:
    """What every report begins with."""
    settings = subject.settings
    return {
        "machine": describe_machine(),
        "versions": own_versions(),
        "model": subject.model,
        "dtype": settings.dtype,
        "threads": settings.threads,
    }


def score_values(score: Score) -> dict[str, Any]:
    """As JSON values."""
    return {**asdict(score), "verdict": score.verdict}


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Writes a report."""
    path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
