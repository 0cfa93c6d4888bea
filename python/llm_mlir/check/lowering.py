"""Passes and stages run on a module, with a check after each."""

from collections.abc import Iterable, Sequence
from typing import Any

from ..dialects.context import new_context
from ..mlir import ir
from ..pipeline import Pipeline
from ..pipeline.stage import Stage, stages_done
from ..pipeline.stages import Stages
from ..targets import Target
from .each import Finding, PassCheck, Place

Plan = Sequence[tuple[Pipeline, Stage | None]]
"""Pipelines to run, each with the stage that it makes up, if any."""


def check_lowering(
    text: str,
    stages: Stages,
    passes: str = "",
    lowers: bool = True,
    tolerance: float | None = None,
    only: Iterable[str] | None = None,
) -> Finding | None:
    """The first pass that changes what the functions of a module return; None when none does.

    ``passes`` run first, then (``lowers``) the stages that the module has not been through; a GPU is emulated. ``only``
    names the passes after which it is looked. Raises what passes raise, ``DrawError``, ``NoWay``.
    """
    with new_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        stages.target.write_to(module)
        return check_plan(module, plan_of(module, stages, passes, lowers), stages.target, tolerance, only)


def plan_of(module: Any, stages: Stages, passes: str = "", lowers: bool = True) -> Plan:
    """Passes, then the stages behind those that ``module`` looks to have been through."""
    done = stages_done(module, stages.target.stages)[-1]
    start = None if done is stages.target.stages[0] else done.name
    later = stages.plan(start) if lowers else []
    first: Plan = [(Pipeline.parse(passes), None)] if passes else []
    return [*first, *((pipeline, stage) for stage, pipeline in later)]


def check_plan(
    module: Any, plan: Plan, target: Target, tolerance: float | None = None, only: Iterable[str] | None = None
) -> Finding | None:
    """``check_lowering`` of a module, in place, by these pipelines."""
    check = PassCheck.of(module, target.emulator or target, tolerance)
    place, wanted = None, None if only is None else set(only)
    left = sum(element.name in (wanted or ()) for pipeline, _ in plan for element in pipeline.elements)
    for pipeline, stage in plan:
        passes = [str(element) for element in pipeline.elements]
        for index, element in enumerate(pipeline.elements):
            Pipeline([element], pipeline.anchor).run(module)
            place = Place(passes, index + 1, stage)
            looked_at = wanted is None or element.name in wanted
            finding = check.after(module, place) if looked_at else check.skip(module, place)
            left -= wanted is not None and looked_at
            if finding is not None or (wanted is not None and not left):
                return finding
    return None if place is None or wanted is not None else check.after(module, place, last=True)
