"""``llm-bench compare`` and ``ablate``: what is measured of a model's lowering, and on which model."""

import argparse
import json
import math
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
from .subjects import ModelSubject, ModuleSubject, Subject
from .synthetic import SHAPES
from .variants import Variant, start_variant


def subject_of(arguments: argparse.Namespace) -> Subject:
    """What a command line names. Raises ValueError, and what ``load`` raises for a directory."""
    path = Path(arguments.model)
    if arguments.model not in SHAPES and path.suffix == ".mlir":
        return _module(arguments, path)
    if arguments.sizes:
        raise ValueError(f"--sizes expected a file of MLIR as MODEL, got '{arguments.model}'")
    return model_subject(arguments)


def model_subject(arguments: argparse.Namespace) -> ModelSubject:
    """The model that a command line names. Raises as ``subject_of`` does."""
    model = arguments.model
    if model in SHAPES:
        natural, positions = "f32", SHAPES[model].positions
    elif Path(model).is_dir():
        from ..frontend import load
        from ..runtime.defaults import natural_dtype

        loaded = load(model)
        natural, positions = natural_dtype(loaded), loaded.config.max_positions
    else:
        known = f"a model's directory, a file of MLIR or one of {', '.join(SHAPES)}"
        raise ValueError(f"MODEL expected {known}, got '{model}'")
    return ModelSubject(model, positions, _settings(arguments, natural))


def _module(arguments: argparse.Namespace, path: Path) -> Subject:
    """A file of MLIR; what is wrong with it beyond its syntax, the sides say."""
    from ..testing.compare import tolerance

    if arguments.dtype is not None:
        raise ValueError(f"--dtype expected a model as MODEL, got '{path}', whose types are what it says")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(f"cannot read '{path}': {getattr(error, 'strerror', None) or 'no text'}") from None
    settings = _settings(arguments, "f32")
    return ModuleSubject(str(path), entry_names(text, str(path)), tolerance(text), settings, arguments.sizes)


def entry_names(text: str, file: str) -> list[str]:
    """The functions of a module that can be called. Raises ValueError."""
    from .. import abi
    from ..dialects.context import new_context
    from ..ir.parse import parse_module

    with new_context():
        module = parse_module(text, file)
        names = [abi.function_name(function) for function in abi.functions(module) if abi.is_entry(function)]
    if not names:
        raise ValueError(f"MODEL expected a module with public functions, got none in '{file}'")
    return names


def _settings(arguments: argparse.Namespace, natural: str) -> MatchSettings:
    threads = arguments.threads or available_threads()
    return MatchSettings(threads, arguments.dtype or natural, seconds=arguments.seconds)


def metrics_of(arguments: argparse.Namespace, subject: Subject) -> Metrics:
    """What is measured. Raises ValueError."""
    return Metrics.of(subject, arguments.metric)


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
    a, b = (stack.enter_context(closing(start_variant(each, subject))) for each in variants)
    with ThreadPoolExecutor(2) as pool:
        for compiled in [pool.submit(side.compile, subject, metrics.cases) for side in (a, b)]:
            compiled.result()
    return Duel(a, b, subject, pace, log)


def first_line(error: WorkerError) -> str:
    """What went wrong, without the lines that a compiler adds to it."""
    return str(error).strip().splitlines()[0]


def machine_facts(subject: Subject) -> dict[str, Any]:
    """What every report begins with."""
    return {
        "machine": describe_machine(),
        "versions": own_versions(),
        **subject.facts(),
        "threads": subject.settings.threads,
    }


def score_values(score: Score) -> dict[str, Any]:
    """As JSON values; a ratio to nothing is null."""
    values = {**asdict(score), "verdict": score.verdict}
    return values if math.isfinite(score.ratio.value) else {**values, "ratio": None}


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Writes a report."""
    path.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
