"""What runs: the passes of the command line, and the stages."""

import argparse
from collections.abc import Sequence
from typing import Any

from ..pipeline import Pipeline, find_pass
from ..pipeline.finder import upstream_pass_names
from ..pipeline.stage import Stage, stages_between, stages_done, stages_until
from ..support.option_values import AUTO
from .arguments import check_pass_flags, lowers
from .emission import target_of
from .output import dump


def pipelines_of(arguments: argparse.Namespace, anchor: str, target: Any) -> list[tuple[Pipeline, Stage | None]]:
    """The pipelines on ops called ``anchor``, each with the stage that it makes up: passes, then stages of ``target``.

    Raises ``OptError`` and ``PipelineError``.
    """
    pipelines: list[tuple[Pipeline, Stage | None]] = []
    given = arguments.passes if arguments.passes is not None else arguments.pass_pipeline
    text = ",".join(_pass_flags(arguments)) or given
    if text is not None:
        contract = arguments.contract  # a reproducer's
        stage = stages_until(contract, target_of(arguments.target).stages)[-1] if contract else None
        pipelines.append((Pipeline.parse(text, anchor), stage))
    if lowers(arguments):
        from ..pipeline.stages import stages

        start = None if arguments.start_after == AUTO else arguments.start_after
        plan = stages(target, arguments.stage_edits).plan(start, arguments.stop_after)
        pipelines += [(pipeline, stage) for stage, pipeline in plan]
    return pipelines


def _pass_flags(arguments: argparse.Namespace) -> list[str]:
    """The flags that are passes, as pipeline elements."""
    given = arguments.pass_flags
    ours = [name for name, _ in given if find_pass(name)]
    check_pass_flags(arguments, [*ours, *upstream_pass_names()] if given else [])
    return [f"{name}{{{options}}}" if options else name for name, options in given]


def announcements(arguments: argparse.Namespace, anchor: str, pipelines: Sequence[Pipeline]) -> str:
    """What is said before anything runs: passes in an order they are not made for, and the pipeline if asked for."""
    misplaced = dict.fromkeys(pair for pipeline in pipelines for pair in pipeline.misplaced())
    warning = "llm-opt: warning: '{}' should run after '{}', and comes before it\n"
    lines = [warning.format(*pair) for pair in misplaced]
    if arguments.dump_pass_pipeline:
        lines.append(dump([element for pipeline in pipelines for element in pipeline.elements], anchor))
    return "".join(lines)


def check_entry(module: Any, arguments: argparse.Namespace, target: Any) -> None:
    """Raises ``ContractError`` where a module cannot have been through the stage that ``--start-after`` names."""
    if arguments.start_after not in (None, AUTO):
        stages_until(arguments.start_after, target.stages)[-1].check(module)


def stages_left(module: Any, names: set[str], arguments: argparse.Namespace, target: Any) -> set[str]:
    """Those of the stages ``names`` that run on a module: all, or with ``auto`` those it has not been through."""
    if arguments.start_after != AUTO:
        return names
    done = stages_done(module, target.stages)[-1]
    return names & {each.name for each in stages_between(done.name, arguments.stop_after, target.stages)}


def is_host_code(module: Any, arguments: argparse.Namespace, target: Any) -> bool:
    """Whether a module is what a GPU's stages have left for this machine: it says of which kind that is."""
    name, stages = arguments.start_after, target.stages
    if name is None:
        return False
    done = stages_done(module, stages) if name == AUTO else stages_until(name, stages)
    return done[-1].part == "host"
