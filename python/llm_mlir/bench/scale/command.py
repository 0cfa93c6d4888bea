"""``llm-bench scale``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...support import suggest
from ...support.cores import available_threads
from ..checks import UsageError, check_numbers, check_outputs
from ..synthetic import SHAPES, ModelShape, model_directory

if TYPE_CHECKING:
    from ...profile.roofline import Roofline
    from .predict import Host, Planner, Prediction, Step
    from .report import Scale

PLANNED = {
    "7B": ModelShape("7B", 4096, 32, 32, 32, 11008, 32000),
    "70B": ModelShape("70B", 8192, 80, 64, 8, 28672, 32000),
}
"""Models that are only planned with: those of Touvron et al., "Llama 2" (2023, arXiv:2307.09288), table 1."""
_BYTE = 8  # bits
_WIDTH = 200  # of tables that go to a file


def add_scale_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command."""
    scale = commands.add_parser(
        "scale",
        help="tokens/s of models on many ranks, predicted from this machine's roofline and links",
        description="Measures the roofline of this machine and the link between two ranks (MPI's own collectives, "
        "through its network layer), predicts prefill and decode for each number of ranks on links of other speeds, "
        "shared in the way that is fastest (N x M: M stages of N ranks), and checks the model against two and four "
        "real ranks of one thread here.",
    )
    add = scale.add_argument
    known = ", ".join({**SHAPES, **PLANNED})
    add("--models", default="7B,70B", help=f"of {known} (default: 7B,70B)")
    add("--links", type=_numbers, default=[10, 100, 400], metavar="GBIT,...", help="speeds (default: 10,100,400)")
    add("--ranks", type=_numbers, default=[1, 2, 4, 8, 16, 32, 64], metavar="N,...", help="(default: 1,2,4,...,64)")
    add("--latency", type=float, metavar="US", help="microseconds of a message (default: as measured here)")
    add("--dtype", choices=("f32", "bf16"), default="bf16", help="element type (default: bf16)")
    add("--threads", type=int, help="threads of a rank, whose roofline counts (default: the cores of this process)")
    add("--prompt", type=int, default=512, help="tokens of a prefill, and of the context of decode (default: 512)")
    add("--batch", type=int, default=1, help="sequences of a decode step (default: 1)")
    add("--check", default="S", metavar="MODEL", help=f"what real ranks run, of {', '.join(SHAPES)}; '' for nothing")
    add("--repeats", type=int, default=5, help="calls of each that are timed (default: 5)")
    for option, metavar in (("--json", "FILE"), ("--csv", "FILE"), ("--plot", "FILE.png")):
        add(option, type=Path, metavar=metavar, help="where to write it")
    scale.set_defaults(action=_scale)


def _numbers(text: str) -> list[float]:
    try:
        found = [float(each) for each in text.split(",")]
    except ValueError:
        found = []
    if not found or min(found) <= 0:
        raise argparse.ArgumentTypeError(f"expected positive numbers such as 1,2,4, got '{text}'")
    return found


def _scale(arguments: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.table import Table

    from .report import check_lines, prediction_lines
    from .scale_plot import write_plot

    _check(arguments)
    scale = _find(arguments)
    if arguments.csv:
        scale.write_csv(arguments.csv)
    if arguments.json:
        scale.write_json(arguments.json)
    if arguments.plot:
        write_plot(scale, arguments.plot)
    console = Console() if sys.stdout.isatty() else Console(width=_WIDTH)
    for name, link in scale.links.items():
        console.print(f"link {name}: {1e6 * link.alpha:.1f} us and {_BYTE / link.beta / 1e9:.1f} Gbit/s")
    for title, lines in (("predicted", prediction_lines(scale)), ("real ranks", check_lines(scale))):
        if len(lines) > 1:
            table = Table(*lines[0], title=f"{title}, {arguments.dtype}")
            for line in lines[1:]:
                table.add_row(*line)
            console.print(table)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    check_numbers(arguments)
    check_outputs(arguments)
    for option, names, known in (
        ("--models", arguments.models.split(","), {**SHAPES, **PLANNED}),
        ("--check", [arguments.check] if arguments.check else [], SHAPES),
    ):
        for name in names:
            if name not in known:
                hint = suggest.did_you_mean(name, list(known))
                raise UsageError(f"{option} expected some of {', '.join(known)}, got '{name}'{hint}")
    for name in ("prompt", "batch"):
        if getattr(arguments, name) < 1:
            raise UsageError(f"--{name} expected a number of at least 1, got {getattr(arguments, name)}")


def _find(arguments: argparse.Namespace) -> "Scale":
    from ...run.values import RunError
    from ...targets.cpu import CpuTarget
    from .link import Link
    from .measure import compared, measured_link
    from .predict import Planner
    from .report import Scale

    threads = arguments.threads or available_threads()
    with CpuTarget.host().open_ceilings() as ceilings:
        roofline = ceilings.machine(threads)
    hosts = {name: _host(roofline, arguments.dtype, count) for name, count in (("rank", threads), ("thread", 1))}
    try:
        links = {"through the network layer": measured_link(network=True), "in memory": measured_link(network=False)}
        checks = []
        if arguments.check:
            shape, dtype = SHAPES[arguments.check], arguments.dtype
            given = (shape, model_directory(shape, dtype), dtype, hosts["thread"], links["in memory"])
            checks = compared(*given, min(arguments.prompt, shape.positions // 2), arguments.repeats)
    except RunError as error:
        raise UsageError(str(error)) from None
    alpha = links["through the network layer"].alpha if arguments.latency is None else 1e-6 * arguments.latency
    found = {}
    for model in arguments.models.split(","):
        for speed in arguments.links:
            link = Link(alpha, _BYTE / (1e9 * speed))
            planner = Planner({**SHAPES, **PLANNED}[model], arguments.dtype, hosts["rank"], link)
            found[model, speed] = _predictions(planner, arguments)
    return Scale(arguments.dtype, hosts, links, found, checks)


def _predictions(planner: "Planner", arguments: argparse.Namespace) -> "list[Prediction]":
    best = [planner.best(step, int(ranks)) for step in _steps(arguments) for ranks in sorted({1, *arguments.ranks})]
    return [each for each in best if each is not None]


def _steps(arguments: argparse.Namespace) -> "Sequence[Step]":
    from .predict import Step

    decode = Step("decode", 1, arguments.batch, arguments.prompt)
    return Step("prefill", arguments.prompt), decode


def _host(roofline: "Roofline", dtype: str, threads: int) -> "Host":
    from .predict import Host

    return Host(roofline.peak(dtype, threads), roofline.bandwidth(threads))
