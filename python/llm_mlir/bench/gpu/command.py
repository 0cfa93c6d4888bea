"""The options of ``llm-bench gpu`` and what they do."""

import argparse
import math
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cases import KernelCase
    from .pack import Pack, PackedModel, Piece
    from .results import GpuResults
    from .runner import Runner

PARTS = ("check", "time", "decode", "sanitize")
"""In their order."""

_MODEL = "T"


def add_gpu_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds ``gpu pack``, ``gpu run`` and ``gpu report``."""
    gpu = commands.add_parser("gpu", help="kernels on an NVIDIA GPU: checked, sanitized, and timed beside PyTorch")
    actions = gpu.add_subparsers(required=True, metavar="ACTION")
    pack = actions.add_parser("pack", help="compiles everything here into one file, for a machine that has a GPU")
    pack.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    pack.add_argument("--target", default="cuda:sm_90a", help="cuda:sm_80 or cuda:sm_90a (default)")
    pack.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one for each core)")
    _add_choice(pack, PARTS[:3])
    pack.set_defaults(action=_pack)
    run = actions.add_parser("run", help="runs on the GPU that is there, or checks on the emulator")
    run.add_argument("--packed", type=Path, metavar="FILE", help="what `gpu pack` made (default: made here, first)")
    run.add_argument("--device", default="cuda", help="cuda, cuda:1, cuda:sm_80, ...; emulator (tiny checks only)")
    _add_choice(run, PARTS)
    run.add_argument("--rounds", type=int, default=15, help="rounds of A and B (default: 15)")
    run.add_argument(
        "--budget", type=float, default=math.inf, metavar="SECONDS", help="stop in time, most telling first"
    )
    run.add_argument("--case-seconds", type=float, default=60.0, help="a case that takes longer hangs (default: 60)")
    run.add_argument("--resume", action="store_true", help="go on from what is in the file of --json")
    run.add_argument("--json", type=Path, metavar="FILE", help="where to write every sample, after each case")
    run.add_argument("-o", "--output", type=Path, metavar="FILE.md", help="where to write the page of `gpu report`")
    run.set_defaults(action=_run)
    report = actions.add_parser("report", help="a page in Markdown from the JSON of a run")
    report.add_argument("results", type=Path)
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.md")
    report.set_defaults(action=_report)


def _add_choice(command: argparse.ArgumentParser, parts: Sequence[str]) -> None:
    command.add_argument("--parts", help=f"of {', '.join(parts)} (default: all that the device can)")
    command.add_argument("--cases", "--only", default="", metavar="TEXT", help="only cases whose names contain this")
    command.add_argument("--model", default=_MODEL, help=f"the model that decodes, as in llm-bench model ({_MODEL})")


def _report(arguments: argparse.Namespace) -> int:
    from .report import write_report
    from .results import GpuResults

    write_report(GpuResults.load(arguments.results), arguments.output)
    print(f"wrote {arguments.output}")
    return 0


def _log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _pack(arguments: argparse.Namespace) -> int:
    """Exit code 1 where something could not be made."""
    from ... import targets
    from .packing import Maker, write_pack

    _check_numbers(arguments)
    _check_outputs(arguments)
    target = targets.parse(arguments.target)
    if target.kind != "cuda":
        raise ValueError(f"--target expected a GPU, as cuda:sm_90a, got '{arguments.target}'")
    wishes = _wishes(arguments, _parts(arguments.parts, PARTS[:3]), target, tiny=False)
    start = time.monotonic()
    maker = Maker(str(target), elsewhere=True)
    size, problems = write_pack(arguments.output, maker, wishes, arguments.jobs, _log)
    for problem in problems:
        print(f"left out: {problem}")
    seconds = time.monotonic() - start
    print(f"packed {len(wishes) - len(problems)} of {len(wishes)} in {seconds:.0f} s: {size / 2**20:.1f} MiB")
    return 1 if problems else 0


def _wishes(
    arguments: argparse.Namespace, parts: Sequence[str], target: Any, tiny: bool
) -> "list[tuple[str, KernelCase | PackedModel]]":
    """What is to be packed, by kind. Raises ValueError where that is nothing."""
    from ..synthetic import SHAPES
    from .cases import check_cases, timed_cases
    from .decode import packed_models

    if arguments.model not in SHAPES:
        raise ValueError(f"--model expected one of {', '.join(SHAPES)}, got '{arguments.model}'")
    known: dict[str, Sequence[Any]] = {
        "check": check_cases(target.has_wgmma, tiny),
        "time": timed_cases(),
        "decode": packed_models(arguments.model),
    }
    chosen = [(kind, each) for kind in known if kind in parts for each in known[kind] if arguments.cases in each.key]
    if not chosen:
        raise ValueError(f"--cases expected part of the name of a case, got '{arguments.cases}'")
    return chosen


def _run(arguments: argparse.Namespace) -> int:
    """Exit code 1 where anything failed: a check, our timing or its result, a model's logits, a sanitizer, the GPU."""
    from ... import targets
    from .runner import Limits, Runner

    _check_numbers(arguments)
    _check_outputs(arguments)
    named = targets.parse(arguments.device)
    if arguments.packed and named.kind == "emulator":
        raise ValueError(f"--packed expected a GPU to run it, got --device {arguments.device}")
    parts = _parts(arguments.parts, PARTS if named.machine is named else PARTS[:1])
    limits = Limits(arguments.case_seconds, time.monotonic() + arguments.budget, arguments.rounds)
    with TemporaryDirectory() as folder:
        runner = Runner(arguments.device, Path(folder), limits)
        try:
            results = _results(arguments, runner.open())
            pack = _packed(arguments, parts, results.machine["target"], Path(folder))
            runner.load(pack.path)
            pieces = _chosen(arguments, parts, pack, results)
            lost = _run_parts(arguments, parts, runner, pieces, results)
        finally:
            runner.close()
    return _conclude(results, lost)


def _results(arguments: argparse.Namespace, found: dict[str, Any]) -> "GpuResults":
    """Those to go on from, or new ones."""
    from .results import GpuResults

    if not arguments.resume:
        return GpuResults(found["machine"], found["versions"])
    if arguments.json is None:
        raise ValueError("--resume expected --json with the file to go on from, got none")
    if not arguments.json.exists():
        return GpuResults(found["machine"], found["versions"])
    results = GpuResults.load(arguments.json)
    if results.machine != found["machine"]:
        raise ValueError(f"{arguments.json}: expected results of {found['machine']}, got those of {results.machine}")
    results.skipped.clear()
    return results


def _packed(arguments: argparse.Namespace, parts: Sequence[str], target: str, folder: Path) -> "Pack":
    """The pack that is given, or one that is made here. Raises ``PackError`` for one of another GPU."""
    from ... import targets
    from .pack import Pack, PackError

    if arguments.packed:
        pack = Pack(arguments.packed)
        if pack.header.target != target:
            raise PackError(f"{arguments.packed}: expected kernels for {target}, got those for {pack.header.target}")
        return pack
    from .packing import Maker, write_pack

    named = targets.parse(arguments.device)
    wishes = _wishes(arguments, parts, targets.parse(target), tiny=named.machine is not named)
    _, problems = write_pack(folder / "pack", Maker(target, False, None), wishes, 1, lambda _: None)
    for problem in problems:
        raise PackError(problem)
    return Pack(folder / "pack")


def _chosen(arguments: argparse.Namespace, parts: Sequence[str], pack: "Pack", results: "GpuResults") -> "list[Piece]":
    """What is to be run, in order. Raises ValueError where that is nothing, or has results from another pack."""
    from .schedule import chosen, in_order

    pieces = in_order(chosen(pack.pieces, parts, arguments.cases))
    if not pieces and parts != ["sanitize"]:
        wanted = f"--parts and --cases expected something of {pack.path}"
        raise ValueError(f"{wanted}, got {','.join(parts) or 'no parts'} and '{arguments.cases}'")
    for piece in pieces:
        if results.done.get(piece.id, piece.digest) != piece.digest:
            raise ValueError(f"{arguments.json}: expected results of {pack.path}, got one of another: '{piece.id}'")
    return pieces


def _run_parts(
    arguments: argparse.Namespace, parts: Sequence[str], runner: "Runner", pieces: "list[Piece]", results: "GpuResults"
) -> bool:
    """Runs everything; whether the GPU was lost on the way."""
    from .runner import DeviceLostError
    from .sanitize import PROGRAM, is_installed, sanitize

    assert runner.pack is not None
    _save(arguments, results)  # where that fails, it must not be for want of a place after the first case
    try:
        runner.run(pieces, results, lambda: _save(arguments, results), _log)
    except DeviceLostError as error:
        results.skipped.append(f"what follows the last result: {error}")
        _save(arguments, results)
        return True
    runner.close()  # a sanitizer needs its memory
    if "sanitize" in parts and not is_installed():
        results.skipped.append(f"{PROGRAM} is not installed")
    elif "sanitize" in parts:
        done = [each.tool for each in results.sanitized]
        for found in sanitize(runner.pack, arguments.device, done, lambda: runner.limits.left, _log):
            results.sanitized.append(found)
            _save(arguments, results)
    _save(arguments, results)
    return False


def _parts(text: str | None, possible: tuple[str, ...]) -> list[str]:
    names = list(possible) if text is None else [name for name in text.split(",") if name]
    for name in names:
        if name not in possible:
            raise ValueError(f"--parts expected some of {', '.join(possible)} on this device, got '{name}'")
    return [name for name in PARTS if name in names]


def _check_numbers(arguments: argparse.Namespace) -> None:
    for name in ("jobs", "rounds", "budget", "case_seconds"):
        value = getattr(arguments, name, 1)
        if not value >= 1:
            raise ValueError(f"--{name.replace('_', '-')} expected a number of at least 1, got {value:g}")


def _check_outputs(arguments: argparse.Namespace) -> None:
    """What takes minutes must not be lost because there is nowhere to write it."""
    from ..checks import is_place_for_file

    for name in ("json", "output"):
        path = getattr(arguments, name, None)
        if path is not None and not is_place_for_file(path):
            raise ValueError(f"--{name} expected a file in a folder that exists, got '{path}'")


def _save(arguments: argparse.Namespace, results: "GpuResults") -> None:
    if arguments.json:
        results.save(arguments.json)
    if arguments.output:
        from .report import write_report

        write_report(results, arguments.output)


def _conclude(results: "GpuResults", lost: bool) -> int:
    failures = results.failures()
    for reason in results.skipped:
        print(f"skipped: {reason}")
    passed = sum(check.passed for check in results.checks)
    print(f"{passed} of {len(results.checks)} checks passed, {len(results.timings)} cases timed")
    for text in failures:
        print(f"failed: {text}")
    return 1 if failures or lost else 0
