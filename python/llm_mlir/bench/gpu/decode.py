"""A whole model with random weights, greedy: prompts and tokens per second, by the clock.

Its logits are compared with those that the model has on a CPU in f32, after a prompt and after some tokens that are
given. Where there is PyTorch, ``torch.compile`` runs beside it.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from ...frontend.checkpoint import open_checkpoint
from ...frontend.limits import Limits
from ...runtime.memory import pages
from ...runtime.packing import MemoryStore, pack_weights
from ...runtime.sampling import Sampling
from ...runtime.session import Part, Session
from ...runtime.tensor_parts import TensorParts
from ...runtime.weights import plan_weights, total_size
from ..synthetic import SHAPES, write_model
from .expected import Expected, whole
from .pack import PackedModel
from .results import OURS, Decoded

PEER = "torch.compile"
AGREES = 5e-2
"""Of the largest logit: kernels round to bf16 at many places."""

_GIVEN = 4  # tokens after the prompt
_LENGTHS = {"T": (512, 128), "S": (512, 128), "tiny": (12, 5)}
_BATCHES = (1, 8)

Generate = Callable[[int], int]
"""Continues the prompts by that many tokens; returns how many there were."""


def packed_models(shape: str) -> list[PackedModel]:
    """The model of that name in bf16, with one sequence and with eight."""
    prompt, steps = _LENGTHS[shape]
    return [PackedModel(shape, "bf16", batch, prompt, steps) for batch in _BATCHES]


def limits_of(model: PackedModel) -> Limits:
    """What the model is compiled for."""
    return Limits(max(512, model.batch), model.batch, model.batch, model.prompt + max(model.steps, _GIVEN))


@contextmanager
def model_files(model: PackedModel) -> Iterator[Path]:
    """A directory with the model, for as long as it is used."""
    with TemporaryDirectory() as folder:
        write_model(Path(folder), SHAPES[model.shape], model.dtype)
        yield Path(folder)


def prompts_of(model: PackedModel) -> list[list[int]]:
    """Token ids of each sequence; the first one is the same whatever their number."""
    vocabulary = SHAPES[model.shape].vocabulary
    return np.random.default_rng(0).integers(2, vocabulary, (model.batch, model.prompt)).tolist()


def _given(model: PackedModel) -> list[int]:
    return np.random.default_rng(1).integers(2, SHAPES[model.shape].vocabulary, _GIVEN).tolist()


def logits_of(session: Session, model: PackedModel) -> dict[str, Any]:
    """Logits [V] of the first sequence after the prompt, and after the tokens that are given."""
    session.reset()
    slots = range(model.batch)
    prompt = np.array(session.prefill(dict(zip(slots, prompts_of(model), strict=True)))[0])
    steps = [np.array(session.decode([*slots], [token] * model.batch)[0]) for token in _given(model)]
    return {"prompt": prompt, "decode": steps[-1]}


def expected_logits(directory: Path, model: PackedModel) -> dict[str, Expected]:
    """``logits_of`` on a CPU in f32. Takes MLIR."""
    from dataclasses import replace

    from ...frontend import load
    from ...runtime.compile import compile  # noqa: A004

    alone = replace(model, batch=1)
    context = limits_of(model).context
    program = compile(load(directory), "cpu", dtype="f32", context=context, max_batch=1, cache=False)
    return {name: whole(logits, None) for name, logits in logits_of(program.session, alone).items()}


def open_session(executable: Any, directory: Path, model: PackedModel) -> Session:
    """A session of the compiled model with the weights of ``directory``."""
    checkpoint = open_checkpoint(directory)
    plan = plan_weights(executable.signature, checkpoint)
    buffer = pages(total_size(plan))
    pack_weights(plan, TensorParts.of(executable.signature, checkpoint), MemoryStore(buffer))
    weights = {weight.argument.name: weight.array(buffer) for weight in plan}
    return Session(executable, weights, limits_of(model), SHAPES[model.shape].vocabulary)


def run_model(
    session: Session, model: PackedModel, expected: Mapping[str, Expected], peer: Generate | None, rounds: int
) -> list[Decoded]:
    """Checks the logits and measures a prompt alone, and what a token of each sequence takes after it."""
    found = logits_of(session, model)
    errors = {name: expected[name].error(logits) for name, logits in found.items()}
    problem = ", ".join(f"logits after {name} differ by {e:.1e}" for name, e in errors.items() if not e <= AGREES)
    ours = _generator(session, model)
    prompt, step = _measure({OURS: ours} | ({} if peer is None else {PEER: peer}), model.steps, rounds)
    agreement = max(errors.values())
    return [
        Decoded(f"{model.key}, prompts of {model.prompt}", prompt, agreement, problem),
        Decoded(f"{model.key}, a token after {model.prompt}", step, agreement, problem),
    ]


def _generator(session: Session, model: PackedModel) -> Generate:
    """Greedy, the tokens chosen on the device."""
    prompts, slots = prompts_of(model), range(model.batch)
    samplings, draws = [Sampling()] * model.batch, [0.0] * model.batch

    def generate(count: int) -> int:
        session.reset()
        logits = session.prefill(dict(zip(slots, prompts, strict=True)))
        tokens: Sequence[int] = np.argmax(logits, -1).tolist()
        for _ in range(count - 1):
            parts = [Part(slot, [token]) for slot, token in zip(slots, tokens, strict=True)]
            chosen = session.next_tokens(parts, samplings, draws)
            assert chosen is not None, "models for GPUs choose tokens"
            tokens = chosen
        return count

    return generate


def _measure(contestants: Mapping[str, Generate], steps: int, rounds: int) -> tuple[dict[str, list[float]], ...]:
    """Seconds of prompts and of steps, contestants alternating."""
    prompt: dict[str, list[float]] = {name: [] for name in contestants}
    step: dict[str, list[float]] = {name: [] for name in contestants}
    for generate in contestants.values():  # compiles, records
        generate(steps)
        generate(1)
    for _ in range(rounds):
        for name, generate in contestants.items():
            first, whole_ = _timed(generate, 1), _timed(generate, steps)
            prompt[name].append(first)
            step[name].append((whole_ - first) / (steps - 1))
    return prompt, step


def _timed(generate: Generate, tokens: int) -> float:
    start = time.perf_counter()
    generate(tokens)
    return time.perf_counter() - start
