"""``llm-bench ablate``: the lowering without each of its passes."""

import argparse
from importlib.util import find_spec
from typing import TYPE_CHECKING

from .ablation import Ablation, Finding, omissions, pillar_omissions
from .ablation_plot import write_plot
from .ablation_report import ablation_lines, finding_values, write_csv
from .contestant import WorkerError
from .match import Log
from .study import first_line, machine_facts, metrics_of, pace_of, subject_of, write_json
from .tables import print_table

if TYPE_CHECKING:
    from rich.console import Console


def ablate_command(arguments: argparse.Namespace, log: Log, console: "Console") -> int:
    """Runs the command. Raises ValueError for options, WorkerError when the lowering as it is fails."""
    from ..pipeline.stages import stages

    # before anything is measured
    if arguments.plot is not None and find_spec("matplotlib") is None:
        raise ImportError("--plot expects matplotlib, which is not installed: pip install 'llm-mlir[bench]'")
    only = [name for name in (arguments.only or "").split(",") if name]
    if arguments.only is not None and not only:
        raise ValueError("--only expected passes of the lowering, got none")
    if only and arguments.by == "pillar":
        raise ValueError("--only expects --by pass")
    by_pass = arguments.by == "pass"
    changes = omissions(stages("cpu"), only, not arguments.no_options) if by_pass else pillar_omissions()
    subject = subject_of(arguments)
    ablation = Ablation(subject, metrics_of(arguments, subject), pace_of(arguments), log)
    log(f"{len(changes)} changes")
    findings: list[Finding] = []
    try:
        for finding in ablation.run(changes, arguments.drop == "pairs"):
            findings.append(finding)
            _write(arguments, machine_facts(subject), findings)
    except WorkerError as error:
        raise WorkerError(first_line(error)) from None
    if arguments.plot is not None and any(finding.scores for finding in findings):
        write_plot(findings, arguments.plot)
    title = f"{subject.title}: times better with the change"
    print_table(console, title, ablation_lines(findings))
    return 0


def _write(arguments: argparse.Namespace, facts: dict[str, object], findings: list[Finding]) -> None:
    """After each finding: an ablation takes long."""
    if arguments.json is not None:
        write_json(arguments.json, {**facts, "findings": [*map(finding_values, findings)]})
    if arguments.csv is not None:
        write_csv(findings, arguments.csv)
