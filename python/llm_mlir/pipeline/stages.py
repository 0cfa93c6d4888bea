"""The table of stages as an object that can be changed before it runs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..support.stage_edits import StageEdit
from ..support.suggest import did_you_mean
from .pillars import MARK, named_pillar, with_pillar, without_pillar
from .pipeline import Pipeline
from .registry import Pass, PipelineError
from .stage import Stage, stages_between, stages_until

if TYPE_CHECKING:
    from ..targets import Target


class Stages(Mapping[str, Pipeline]):
    """The pipelines of a target's stages by name, in order: what ``lower`` and ``compile`` run.

    ``stages["graph"]`` is the pipeline itself: what is done to it counts. Each method that changes the table returns
    it. Contracts stay, whatever the passes are.
    """

    def __init__(self, target: "Target") -> None:
        self.target = target
        self._pipelines: dict[str, Pipeline] = {}  # those that were asked for; the others are the table's

    def __getitem__(self, name: str) -> Pipeline:
        """Raises ``PipelineError`` for an unknown stage."""
        if name not in self._pipelines:
            self._pipelines[name] = self.original(name)
        return self._pipelines[name]

    def __iter__(self) -> Iterator[str]:
        return iter([each.name for each in self.target.stages])

    def __len__(self) -> int:
        return len(self.target.stages)

    def __contains__(self, name: object) -> bool:
        return name in list(self)

    def __str__(self) -> str:
        return "\n".join(f"{name}: {pipeline}" for name, pipeline in self.items())

    def __repr__(self) -> str:
        return f"stages of {self.target}\n{self}"

    def stage(self, name: str) -> Stage:
        """The stage with its contract. Raises ``PipelineError`` for an unknown one."""
        return stages_until(name, self.target.stages)[-1]

    def original(self, name: str) -> Pipeline:
        """The passes of a stage as the table of the lowering has them."""
        return Pipeline.parse(self.stage(name).text(self.target))

    @property
    def changes(self) -> dict[str, Pipeline]:
        """The pipelines of those stages whose passes are not the table's any more."""
        return {name: p for name, p in self._pipelines.items() if str(p) != str(self.original(name))}

    def copy(self) -> "Stages":
        """A table of its own, with the same passes."""
        other = Stages(self.target)
        other._pipelines = {name: pipeline.copy() for name, pipeline in self._pipelines.items()}
        return other

    def insert(self, new: Pass | str, stage: str, before: str = "", after: str = "") -> "Stages":
        """Puts passes (one of ours, or pipeline text) at the end of a stage, or beside a pass of it.

        ``before`` and ``after`` name that pass; where it occurs several times, ``cse#0`` is the first. Raises
        ``PipelineError``.
        """
        pipeline = self[stage]
        if before and after:
            raise PipelineError(f"insert expects before or after, got before='{before}' and after='{after}'")
        if not before and not after:
            pipeline.append(new)
            return self
        name, occurrence = _numbered(before or after)
        where = pipeline.insert_before if before else pipeline.insert_after
        try:
            where(name, new, occurrence)
        except PipelineError as error:
            raise PipelineError(_of_stage(str(error), stage, name)) from None
        return self

    def drop(self, name: str, stage: str | None = None) -> "Stages":
        """Leaves a pass out wherever it stands, or in one stage; ``cse#1`` is the second one there.

        ``pillar:latency`` leaves out all passes that serve a pillar. Raises ``PipelineError`` for a pass that does not
        occur.
        """
        if name.startswith(MARK):
            return self._drop_pillar(named_pillar(name), stage)
        bare, occurrence = _numbered(name)
        if occurrence is not None and stage is None:
            raise PipelineError(f"drop of '{name}' expects a stage in which occurrences are counted, got none")
        found = [each for each in ([stage] if stage else self) if bare in self[each].names()]
        if not found:
            known = [known for each in ([stage] if stage else self) for known in self[each].names()]
            where = f"stage '{stage}' has" if stage else f"the stages of {self.target} have"
            raise PipelineError(f"{where} no pass '{bare}'{did_you_mean(bare, known)}")
        for each in found:
            self._drop(bare, each, occurrence)
        return self

    def add_pillar(self, pillar: str) -> "Stages":
        """Puts the passes that serve a pillar (one of ``PILLARS``) back where they are missing. Raises as ``drop``."""
        for each in self:
            self._pipelines[each] = with_pillar(self.original(each), self[each], named_pillar(pillar))
        return self

    def _drop_pillar(self, pillar: str, stage: str | None) -> "Stages":
        for each in [stage] if stage else self:
            self._pipelines[each] = without_pillar(self[each], pillar)
        return self

    def replace(self, stage: str, new: Pipeline | Pass | str) -> "Stages":
        """Puts other passes in the place of a stage's. Raises ``PipelineError``."""
        self.stage(stage)
        self._pipelines[stage] = new if isinstance(new, Pipeline) else Pipeline([]).append(new)
        return self

    def edit(self, *edits: StageEdit | str) -> "Stages":
        """Makes changes that are said in words, as ``"insert=my-pass@graph:after=cse"`` (see ``StageEdit.parse``).

        Raises ``EditError`` for other words, ``PipelineError`` for what cannot be done.
        """
        for each in edits:
            self._edit(StageEdit.parse(each) if isinstance(each, str) else each)
        return self

    def plan(self, start_after: str | None = None, stop_after: str | None = None) -> list[tuple[Stage, Pipeline]]:
        """The stages behind ``start_after`` up to ``stop_after`` (see ``stages_between``), with their pipelines."""
        return [(each, self[each.name]) for each in stages_between(start_after, stop_after, self.target.stages)]

    def _edit(self, edit: StageEdit) -> None:
        if edit.kind == "insert":
            self.insert(edit.passes, edit.stage, **({edit.place: edit.anchor} if edit.place else {}))
        elif edit.kind == "drop":
            self.drop(edit.passes, edit.stage or None)
        else:
            self.replace(edit.stage, edit.passes)

    def _drop(self, name: str, stage: str, occurrence: int | None) -> None:
        pipeline = self[stage]
        count = pipeline.names().count(name)
        if occurrence is not None and occurrence >= count:
            raise PipelineError(f"stage '{stage}' has pass '{name}' {count} times, got '{name}#{occurrence}'")
        for index in [occurrence] if occurrence is not None else reversed(range(count)):
            pipeline.replace(name, "", index)


def stages(target: "Target | str" = "cpu", edits: Iterable[StageEdit | str] = ()) -> Stages:
    """The table of stages for a target, to be changed and given to ``compile``.

    As in::

        stages = llm_mlir.stages("cpu").insert("my-pass", "graph", after="cse").drop("llm-fuse-qkv")
        program = llm_mlir.compile(model, "cpu", stages=stages)

    ``edits`` are changes in words. Raises ``TargetError``, ``EditError``, ``PipelineError``.
    """
    from .. import targets

    return Stages(targets.parse(target) if isinstance(target, str) else target).edit(*edits)


def _numbered(name: str) -> tuple[str, int | None]:
    """A pass and which of its occurrences is meant, as ``cse#1`` says it."""
    bare, mark, number = name.partition("#")
    if mark and not number.isdecimal():
        raise PipelineError(f"an occurrence of pass '{bare}' expects a number from 0, got '{name}'")
    return bare, int(number) if mark else None


def _of_stage(message: str, stage: str, name: str) -> str:
    """What a pipeline says, in the words of the table."""
    message = message.replace("the pipeline has", f"stage '{stage}' has")
    start, say, last = message.rpartition(": say occurrence=0 to ")
    return f"{start}: say {name}#0 to {name}#{last}" if say else message


def given_stages(target: Any, stages: "Stages | None") -> Stages:
    """``stages``, which must be made for ``target``, or the table as it is. Raises ``PipelineError``."""
    if stages is None:
        return Stages(target)
    if not isinstance(stages, Stages):
        raise PipelineError(f"stages expects a table, as llm_mlir.stages returns it, got {type(stages).__name__}")
    if str(stages.target.machine) != str(target.machine):
        raise PipelineError(f"stages for '{stages.target}' do not fit target '{target}'")
    return stages
