"""What runs the table of stages: the part of it that is wanted, for a target."""

from collections.abc import Iterator, Mapping
from typing import Any

from . import targets
from .pipeline import Callback, Pipeline, run_passes
from .pipeline.runner import verify_op
from .pipeline.stage import Stage, stages_between, stages_done, stages_until
from .targets import Target


def stage_of(target: Target, name: str) -> Stage:
    """The stage of that name for a target. Raises ``PipelineError``."""
    return stages_until(name, target.stages)[-1]


def plan(
    target: Target,
    stop_after: str | None = None,
    pipelines: Mapping[str, str | Pipeline] | None = None,
    start_after: str | None = None,
) -> Iterator[tuple[Stage, Pipeline]]:
    """The stages to run with their pipelines for ``target``; ``pipelines`` replaces those of the stages it names."""
    for name in pipelines or {}:
        stage_of(target, name)
    for each in stages_between(start_after, stop_after, target.stages):
        yield each, pipeline_of(target, each.name, pipelines)


def pipeline_of(target: Target, name: str, pipelines: Mapping[str, str | Pipeline] | None = None) -> Pipeline:
    """The pipeline of the stage ``name``, or the one in ``pipelines`` that replaces it."""
    given = (pipelines or {}).get(name, stage_of(target, name).text(target))
    return given if isinstance(given, Pipeline) else Pipeline.parse(given)


def say_arguments(module: Any, target: Target, pipelines: Mapping[str, str | Pipeline] | None = None) -> None:
    """Completes what entry points say of their arguments, which become tensors.

    A module that looks as if it had been through nothing has to get through the first stage before anything else reads
    it. Raises as ``lower`` does.
    """
    first = target.stages[0]
    if stages_done(module, target.stages)[-1] is first:
        lower(module, target, first.name, pipelines=pipelines)
    run_passes(module.operation, "llm-box-scalars,llm-infer-abi")


def lower(
    module: Any,
    target: Target | str = "host",
    stop_after: str | None = None,
    verify: bool = True,
    callback: Callback | None = None,
    pipelines: Mapping[str, str | Pipeline] | None = None,
    start_after: str | None = None,
    each_pass: bool = True,
) -> None:
    """Lowers ``module`` in place, from behind the stage ``start_after`` (or all the way) to the end or ``stop_after``.

    ``pipelines`` replaces the passes of the stages it names (a ``Stages`` does for all); contracts stay. ``verify``
    turns on the contracts and the verifier: after each pass or, without ``each_pass`` and in stages that ``pipelines``
    does not name, each stage. That is a third faster, and what is wrong then is the fault of some pass of the stage.
    ``callback(text, op)`` is called after each pass. Raises ``PassError`` (a ``ContractError`` among them),
    ``PipelineError`` for an unknown stage, ``TargetError`` for an unknown target.
    """
    resolved = targets.parse(target) if isinstance(target, str) else target
    if start_after is None or stage_of(resolved, start_after).part != "host":  # host code says of which machine it is
        resolved.write_to(module)
    for each, pipeline in list(plan(resolved, stop_after, pipelines, start_after)):
        alone = each_pass or each.name in (pipelines or {})
        pipeline.run(module, callback, verify and alone)
        if verify and not alone:
            verify_op(module.operation, f"stage '{each.name}'", f"stage {each.name}")
        if verify:
            each.check(module)
