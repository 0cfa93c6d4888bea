"""``--list-passes`` and ``--show-stages``."""

import argparse
import textwrap
from collections.abc import Sequence

from ..dialects.context import new_context
from ..mlir import PACKAGE, ir
from ..pipeline import Pass, Pipeline, registered_passes
from ..pipeline.finder import import_all_passes, upstream_pass_names
from ..pipeline.options import options_of
from ..pipeline.pillars import pillar_of
from ..pipeline.registry import PILLARS
from ..pipeline.stage import Stage
from ..pipeline.stages import stages
from ..pipeline.upstream import upstream_dialects, upstream_options
from ..support.stage_edits import StageEdit
from ..targets import Target
from .emission import target_of
from .parsing import load_irdl

_COLUMN = 36  # where reasons start, behind the indentation


def listing(arguments: argparse.Namespace) -> str:
    """What the flags that only list things ask for. Raises ``OptError`` and ``PipelineError``."""
    if arguments.version:
        return versions()
    if arguments.show_dialects:
        return show_dialects(arguments.irdl_file)
    return list_passes() if arguments.list_passes else show_stages(arguments.target, arguments.stage_edits)


def versions() -> str:
    """The versions of llm-opt and of the bindings."""
    from importlib.metadata import packages_distributions, version

    distributions = packages_distributions().get(PACKAGE, [])
    bindings = ", ".join(f"{name} {version(name)}" for name in dict.fromkeys(distributions)) or PACKAGE
    return f"llm-opt {version('llm-mlir')}\n  MLIR of {bindings}\n"


def show_dialects(irdl_file: str | None = None) -> str:
    """The names of all dialects on one line, as mlir-opt prints them. Raises ``OptError``."""
    names = {"llm", *upstream_dialects()}
    if irdl_file:
        names |= set(load_irdl(irdl_file, new_context()))
    return f"Available Dialects: {','.join(sorted(names))}\n"


def list_passes() -> str:
    """Every pass with its options, ours first."""
    import_all_passes()
    ours = sorted(registered_passes().values(), key=lambda cls: cls.name)
    lines = ["Passes of llm-mlir", *(line for cls in ours for line in _ours(cls)), "", "Passes of MLIR"]
    context = ir.Context()
    for name in upstream_pass_names():
        lines += [f"  {name}", *_wrapped(", ".join(map(str, upstream_options(name, context))))]
    return "\n".join(lines) + "\n"


def summary(cls: type[Pass]) -> str:
    """The first line of a pass's docstring."""
    return (cls.__doc__ or "").strip().split("\n")[0].replace("``", "")


def _ours(cls: type[Pass]) -> list[str]:
    anchor = "" if cls.anchor == "builtin.module" else f" [{cls.anchor}]"
    lines = [f"  {cls.name}{anchor}", f"      {summary(cls)}"]
    lines += _wrapped(f"after: {', '.join(cls.after)}") if cls.after else []
    lines += _wrapped(f"serves: {cls.pillar}, {PILLARS[cls.pillar]}") if cls.pillar else []
    return lines + [f"      {option!s:34}  {option.help}" for option in options_of(cls)]


def _wrapped(text: str) -> list[str]:
    indent = " " * 6
    return textwrap.wrap(text, 112, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def show_stages(target: str | None, edits: Sequence[StageEdit] = ()) -> str:
    """The table of the lowering with ``edits``: each step with its reason, and what may be left after a stage.

    Raises ``OptError`` for an unknown target, ``PipelineError`` for changes that cannot be made.
    """
    resolved = target_of(target)
    table = stages(resolved, edits)
    lines = [f"Stages of the lowering for {resolved}"]
    for name, pipeline in table.items():
        stage = table.stage(name)
        lines.append(f"  {stage.name}" + (f" ({stage.part} only)" if stage.part else ""))
        steps = _steps(stage, resolved) if name not in table.changes else _changed(pipeline, stage, resolved)
        lines += [line for text, why in steps for line in _step(text, why)]
        lines += _wrapped(f"may leave: {', '.join(sorted(stage.allowed))}")
        lines += [line for step in stage.code for line in _step(f"[{step.text(resolved)}]", step.why)]
    return "\n".join(lines) + "\n"


def _steps(stage: Stage, target: Target) -> list[tuple[str, str]]:
    return [(step.text(target), step.why) for step in stage.steps]


def _changed(pipeline: Pipeline, stage: Stage, target: Target) -> list[tuple[str, str]]:
    """The passes of a stage that was changed, with the reasons of those that are the table's."""
    known = [(str(Pipeline.parse(text).elements[0]), why) for text, why in _steps(stage, target)]
    lines = []
    for element in map(str, pipeline.elements):
        index = next((index for index, (text, _) in enumerate(known) if text == element), None)
        lines.append((element, "(added)" if index is None else known.pop(index)[1]))
    return lines


def _step(text: str, why: str) -> list[str]:
    """A pass and its reason beside it, or below it where the pass has long options; in front, the pillar it serves."""
    pillar = pillar_of(text.partition("{")[0])
    why = f"[{pillar}] {why}" if pillar else why
    if len(text) < _COLUMN:
        return [f"      {text:{_COLUMN}}{why}"]
    return [f"      {text}", f"      {'':{_COLUMN}}{why}"]
