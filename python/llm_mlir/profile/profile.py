"""``profile_of``: where the time of a program's calls went, beside what it should have taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..frontend import Model
from ..pipeline.stages import Stages
from ..runtime.compile import compile as compile_model
from ..runtime.program import Program
from ..runtime.recorder import CallRecord, Recorder
from .analyze import CallAnalysis, analyze_call
from .machine_model import MachineModel, machine_model
from .measured import FunctionTime, measure


@dataclass(frozen=True)
class Profile:
    """The calls of a program: by function, with the predictions, and as they were noted."""

    machine: MachineModel
    recorder: Recorder
    functions: list[FunctionTime] = field(default_factory=list)
    predictions: dict[str, CallAnalysis] = field(default_factory=dict)


def profile_of(
    program: Program, stages: Stages, machine: MachineModel | None = None, weights: str | None = None
) -> Profile:
    """What the calls of a program that ``stages`` made (see ``profiled``) noted so far, by op of the stage ``graph``.

    ``weights`` is what ``compile`` was told. The time of a loop that serves several ops is shared among them by what
    they should take. Raises ``ValueError`` for a program that notes nothing.
    """
    executable = program.session.executable
    recorder: Recorder | None = getattr(executable, "recorder", None)
    if recorder is None:
        raise ValueError("profile_of expects a program whose stages are 'profiled', got one that notes nothing")
    machine = machine or machine_model(recorder.threads)
    told = {"dtype": program.dtype, "weights": weights, "stages": stages}
    predictions = _predictions(program.model, told, recorder.calls, machine)
    return Profile(machine, recorder, measure(recorder, predictions), predictions)


def _predictions(
    model: Model, told: Mapping[str, Any], calls: Sequence[CallRecord], machine: MachineModel
) -> dict[str, CallAnalysis]:
    """Each function that was called, at the mean of its sizes."""
    module = compile_model(model, str(told["stages"].target), **told, stop_after="graph")
    found = {}
    for name in dict.fromkeys(call.function for call in calls):
        mine = [call.sizes for call in calls if call.function == name]
        sizes = {symbol: round(sum(each.get(symbol, 0) for each in mine) / len(mine)) for symbol in mine[0]}
        found[name] = analyze_call(module, name, sizes, machine)
    return found
