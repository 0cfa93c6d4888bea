"""The options of ``llm-bench gpu`` and what they do."""

import argparse
import platform
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .results import GpuResults

PARTS = ("check", "sanitize", "time", "decode")
_PACKAGES = ("llm-mlir", "torch-mlir", "llvmlite", "numpy", "cuda-bindings", "torch", "flash-attn")

Log = Callable[[str], None]


def add_gpu_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds ``gpu run`` and ``gpu report``."""
    gpu = commands.add_parser("gpu", help="kernels on an NVIDIA GPU: checked, sanitized, and timed beside PyTorch")
    actions = gpu.add_subparsers(required=True, metavar="ACTION")
    run = actions.add_parser("run", help="runs on the GPU that is there, or checks on the emulator")
    run.add_argument("--device", default="cuda", help="cuda, cuda:sm_80, ...; emulator (checks of tiny sizes only)")
    run.add_argument("--parts", help=f"what to do, of {', '.join(PARTS)} (default: all that the device can)")
    run.add_argument("--only", default="", metavar="TEXT", help="only cases whose names contain this")
    run.add_argument("--rounds", type=int, default=15, help="rounds of A and B (default: 15)")
    run.add_argument("--json", type=Path, metavar="FILE", help="where to write every sample, after each part")
    run.add_argument("-o", "--output", type=Path, metavar="FILE.md", help="where to write the page of `gpu report`")
    run.set_defaults(action=_run)
    report = actions.add_parser("report", help="a page in Markdown from the JSON of a run")
    report.add_argument("results", type=Path)
    report.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.md")
    report.set_defaults(action=_report)


def _report(arguments: argparse.Namespace) -> int:
    from .report import write_report
    from .results import GpuResults

    write_report(GpuResults.load(arguments.results), arguments.output)
    print(f"wrote {arguments.output}")
    return 0


def _run(arguments: argparse.Namespace) -> int:
    """Exit code 1 where a check failed, a tool found something or the GPU broke."""
    from ... import targets
    from ...runtime.device.device import DeviceError
    from .results import GpuResults

    named = targets.parse(arguments.device)
    parts = _parts(arguments.parts, PARTS if named.machine is named else PARTS[:1])
    if arguments.rounds < 1:
        raise ValueError(f"--rounds expected a number of at least 1, got {arguments.rounds}")
    device, target = named.open_device()
    results = GpuResults(_machine(device, target), _versions())
    steps = {"check": _check, "sanitize": _sanitize, "time": _time, "decode": _decode}
    broken = False
    for part in parts:
        try:
            steps[part](arguments, device, target, results, lambda text: print(text, file=sys.stderr, flush=True))
        except DeviceError as error:  # what was found before is kept; nothing runs on this GPU any more
            results.skipped.append(f"the rest of '{part}' and what follows it: {error}")
            broken = True
        _save(arguments, results)
        if broken:
            break
    return _conclude(results, broken)


def _parts(text: str | None, possible: tuple[str, ...]) -> list[str]:
    names = list(possible) if text is None else [name for name in text.split(",") if name]
    for name in names:
        if name not in possible:
            raise ValueError(f"--parts expected some of {', '.join(possible)} on this device, got '{name}'")
    return [name for name in PARTS if name in names]


def _check(arguments: argparse.Namespace, device: Any, target: Any, results: "GpuResults", log: Log) -> None:
    from ...runtime.device.emulated import EmulatedDevice
    from .cases import check_cases
    from .check import run_checks

    tiny = isinstance(device, EmulatedDevice)
    cases = [case for case in check_cases(target.has_wgmma, tiny) if arguments.only in case.key]
    for result in run_checks(cases, device, target, log):
        results.checks.append(result)


def _sanitize(arguments: argparse.Namespace, _device: Any, _target: Any, results: "GpuResults", log: Log) -> None:
    from .sanitize import PROGRAM, is_installed, sanitize

    if is_installed():
        results.sanitized.extend(sanitize(arguments.device, log))
    else:
        results.skipped.append(f"{PROGRAM} is not installed")


def _time(arguments: argparse.Namespace, device: Any, target: Any, results: "GpuResults", log: Log) -> None:
    from .cases import timed_cases
    from .timing import Timer

    if not _torch_sees_a_gpu(results, "times"):
        return
    timer = Timer(device, target, arguments.rounds)
    results.copy_bandwidth = timer.copy_bandwidth()
    log(f"a copy moves {results.copy_bandwidth / 1e9:.0f} GB/s")
    for timing in timer.time_all([case for case in timed_cases() if arguments.only in case.key], log):
        results.timings.append(timing)
        _save(arguments, results)


def _decode(arguments: argparse.Namespace, _device: Any, _target: Any, results: "GpuResults", log: Log) -> None:
    from .decode import decode

    if _torch_sees_a_gpu(results, "whole models"):
        results.decoded.extend(decode(arguments.device, arguments.rounds, log))


def _torch_sees_a_gpu(results: "GpuResults", what: str) -> bool:
    """Whether PyTorch can run beside us; says so where it cannot."""
    try:
        import torch
    except ImportError:
        results.skipped.append(f"{what}: PyTorch is not installed")
        return False
    if not torch.cuda.is_available():
        results.skipped.append(f"{what}: PyTorch {torch.__version__} finds no GPU")
        return False
    return True


def _save(arguments: argparse.Namespace, results: "GpuResults") -> None:
    from .report import write_report

    if arguments.json:
        results.save(arguments.json)
    if arguments.output:
        write_report(results, arguments.output)


def _conclude(results: "GpuResults", broken: bool) -> int:
    failed = [check.case for check in results.checks if not check.passed]
    found = [each.tool for each in results.sanitized if each.status]
    for reason in results.skipped:
        print(f"skipped: {reason}")
    passed = len(results.checks) - len(failed)
    print(f"{passed} of {len(results.checks)} checks passed, {len(results.timings)} cases timed")
    for name in [*failed, *found]:
        print(f"failed: {name}")
    return 1 if failed or found or broken else 0


def _machine(device: Any, target: Any) -> dict[str, Any]:
    gpu = getattr(device, "name", "emulator")
    system = f"{platform.system()} {platform.release()}"
    return {"gpu": gpu, "target": str(target), "system": system, "python": platform.python_version()}


def _versions() -> dict[str, str]:
    """The versions of what is installed."""
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
