"""``llm-bench profile``: where the time of prefill and decode goes, op by op, beside what each op should take."""

import argparse
import json
import time
from collections.abc import Sequence
from typing import Any

from ..profile.machine_model import MachineModel, machine_model
from ..profile.profile import Profile, profile_of
from ..profile.profile_text import as_json, as_text, as_trace
from ..profile.stages import EDITS
from ..support.file_cache import write_whole
from .cases import ModelCase
from .duel import Metrics
from .match import EXTRA_CONTEXT, Log
from .peers.base import ModelRequest
from .peers.ours import PEER
from .study import machine_facts, model_subject, write_json
from .subjects import ModelSubject
from .worker import next_tokens, tokens_of

_MOST_CALLS = EXTRA_CONTEXT - 1  # decode steps append one after the other


def profile_command(arguments: argparse.Namespace, log: Log) -> int:
    """Runs the command. Raises ValueError for options."""
    subject = model_subject(arguments)
    cases = _cases(arguments, subject)
    model, machine = _open(subject, cases), machine_model(subject.settings.threads, again=True)
    values, last = [], None
    for case in cases:
        log(f"{subject.model} {case.name}")
        last = run_case(model, case, arguments.seconds, machine)
        print(as_text(last))
        values.append({"case": case.name, **as_json(last)})
    if arguments.json is not None:
        write_json(arguments.json, {**machine_facts(subject), "cases": values})
    if arguments.trace is not None and last is not None:
        write_whole(arguments.trace, json.dumps(as_trace(last)).encode())
    return 0


def _cases(arguments: argparse.Namespace, subject: ModelSubject) -> list[ModelCase]:
    """The calls to profile. Raises ValueError for metrics that are none."""
    if arguments.metric is None:
        return [case for case in subject.usual()[:2] if isinstance(case, ModelCase)]
    metrics = Metrics.of(subject, arguments.metric)
    if metrics.compile or metrics.memory:
        raise ValueError("--metric expected prefill:TOKENS or decode:CONTEXT[xBATCH], got compile or memory")
    return [case for case in metrics.cases if isinstance(case, ModelCase)]


def _open(subject: ModelSubject, cases: Sequence[ModelCase]) -> Any:
    settings, context = subject.settings, max(case.tokens for case in cases) + EXTRA_CONTEXT
    batch = max(case.batch for case in cases)
    request = ModelRequest(subject.directory, None, settings.dtype, settings.threads, context, batch, edits=EDITS)
    assert PEER.open_model is not None
    return PEER.open_model(request)


def run_case(model: Any, case: ModelCase, seconds: float, machine: MachineModel | None = None) -> Profile:
    """Profiles calls of a case for about so many seconds, behind two that warm up."""
    tokens = tokens_of(case, model.vocabulary)
    recorder = model.program.session.executable.recorder
    if case.phase == "decode":
        model.fill(tokens)
        model.begin(case.batch)
    for step in range(2):
        _call(model, case, tokens, step)
    recorder.clear()
    end, calls = time.perf_counter() + seconds, 0
    while calls == 0 or time.perf_counter() < end:
        if case.phase == "decode" and calls % _MOST_CALLS == 0:
            model.rewind()
        _call(model, case, tokens, calls)
        calls += 1
    return profile_of(model.program, model.stages, machine)


def _call(model: Any, case: ModelCase, tokens: Any, step: int) -> None:
    if case.phase == "prefill":
        model.prefill(tokens)
    else:
        model.step(next_tokens(step, case.batch, model.vocabulary))
