"""Text generation with limited memory and cores, pillar after pillar: ``python examples/case_study.py [MODEL]``.

Starts from a plain lowering (nothing fused, nothing packed, no place of the arena shared, one thread), adds the passes
of one pillar after the other, and prints the objectives of each step (docs/pillars.md): f, the time of a decode step;
g, the bytes of the arena and the use of cores; h, the time to the first token and to each next; k, tokens per second of
a batch. MODEL is a directory, or S or T (random weights). ``--plot FILE.png`` draws it, with matplotlib.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import llm_mlir
from llm_mlir.bench.synthetic import SHAPES, model_directory
from llm_mlir.support.cores import available_threads

HERE = Path(__file__).parent
BATCH = 8

STEPS: dict[str, Callable[[Any], Any] | None] = {
    "plain": None,
    "+ code": llm_mlir.optimize_code,
    "+ resources": llm_mlir.manage_resources,
    "+ latency": llm_mlir.optimize_latency,
    "+ throughput": llm_mlir.optimize_throughput,
}
"""What each step adds to the table of stages. Latency also adds the other threads."""


@dataclass(frozen=True)
class Objectives:
    """What was measured of one step."""

    step: str
    decode_ms: float
    arena_bytes: int
    use_of_cores: float
    first_token_ms: float
    tokens_per_second: float


def measure(step: str, program: llm_mlir.Program, prompt: list[int], tokens: int) -> Objectives:
    """The objectives of a program, by the fastest of three prompts and of the decode steps behind them.

    The fastest is what other work on the machine disturbs the least.
    """
    program.prefill([prompt])  # pages of weights come in
    first, each, used = [], [], time.process_time()
    begin = time.perf_counter()
    for _ in range(3):
        first.append(seconds_of(lambda: program.prefill([prompt])))
        each += [seconds_of(lambda: program.decode([prompt[-1]])) for _ in range(tokens)]
    busy = (time.process_time() - used) / (time.perf_counter() - begin)
    program.prefill([prompt] * BATCH)
    batched = min(seconds_of(lambda: program.decode([prompt[-1]] * BATCH)) for _ in range(tokens))
    executable: Any = program.session.executable
    use = busy / available_threads()
    return Objectives(step, min(each) * 1e3, executable.arena_bytes, use, min(first) * 1e3, BATCH / batched)


def seconds_of(call: Callable[[], Any]) -> float:
    """How long a call takes."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def study(directory: Path, dtype: str | None, prompt_tokens: int, tokens: int) -> list[Objectives]:
    """The objectives of every step."""
    model = llm_mlir.load(directory)
    prompt = [3 + i % (model.config.vocab_size - 3) for i in range(prompt_tokens)]
    table, threads, found = llm_mlir.plain_stages(), 1, []
    for step, add in STEPS.items():
        if add is not None:
            add(table)
        if add is llm_mlir.optimize_latency:
            threads = available_threads()
        context = prompt_tokens + 3 * tokens + 1
        settings: dict[str, Any] = {"dtype": dtype, "threads": threads, "context": context, "max_batch": BATCH}
        with llm_mlir.compile(model, stages=table, **settings) as program:
            found.append(measure(step, program, prompt, tokens))
            print(row(found[-1]), flush=True)
    return found


HEADER = f"{'':14}{'f: ms a step':>14}{'g: arena MB':>13}{'cores':>8}{'h: first ms':>13}{'k: tokens/s':>13}"


def row(each: Objectives) -> str:
    """A line of the table."""
    sizes = f"{each.decode_ms:14.2f}{each.arena_bytes / 1e6:13.2f}{each.use_of_cores:8.0%}"
    return f"{each.step:14}{sizes}{each.first_token_ms:13.1f}{each.tokens_per_second:13.1f}"


def draw(found: list[Objectives], title: str, file: Path) -> None:
    """Draws each objective as bars, a bar for each step."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    charts = {
        "f: ms a decode step": [each.decode_ms for each in found],
        "g: arena, MB": [each.arena_bytes / 1e6 for each in found],
        "h: ms to the first token": [each.first_token_ms for each in found],
        f"k: tokens/s, batch of {BATCH}": [each.tokens_per_second for each in found],
    }
    figure, axes = pyplot.subplots(1, len(charts), figsize=(13, 3), layout="constrained")
    for axis, (name, values) in zip(axes, charts.items(), strict=True):
        axis.barh([each.step for each in found], values)
        axis.invert_yaxis()
        axis.set_title(name, fontsize=9, loc="left")
    figure.suptitle(title, fontsize=10)
    figure.savefig(file, dpi=110)


def main() -> None:
    """Reads the command line, runs the study, prints and draws it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "model", nargs="?", default=str(HERE / "stories"), help="a directory, S or T (default: stories)"
    )
    parser.add_argument("--dtype", choices=("f32", "bf16"), help="(that of the checkpoint; bf16 for S and T)")
    parser.add_argument("--prompt-tokens", type=int, default=64, metavar="N", help="of the prompt (default: 64)")
    parser.add_argument("--tokens", type=int, default=32, metavar="N", help="that are generated (default: 32)")
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="where to draw it")
    given = parser.parse_args()
    dtype = given.dtype or ("bf16" if given.model in SHAPES else None)
    directory = model_directory(SHAPES[given.model], dtype or "bf16") if given.model in SHAPES else Path(given.model)
    print(HEADER)
    found = study(directory, dtype, given.prompt_tokens, given.tokens)
    if given.plot is not None and find_spec("matplotlib") is None:
        print("matplotlib is not installed: nothing is drawn")
    elif given.plot is not None:
        title = f"{directory.name}: a prompt of {given.prompt_tokens} tokens, {available_threads()} cores"
        draw(found, title, given.plot)


if __name__ == "__main__":
    main()
