"""What ``llm-opt`` does in the process that holds the IR: parse, run passes or stages, print."""

import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import targets
from ..dialects.context import new_context
from ..ir.diagnostics import Diagnostic, handler
from ..mlir import MLIRError, ir
from ..pipeline import Instrument, PassError, Pipeline, PipelineError, find_pass
from ..pipeline.plugins import PluginError, exception_diagnostic, load_plugins
from ..pipeline.runner import Runner
from ..pipeline.stage import Stage
from ..pipeline.timing import PassTimer
from .arguments import OptError, lowers
from .assembly import explain_silence
from .emission import target_of
from .expected import mismatches
from .instruments import IRPrinter, Remarks, Statistics, check_names, pass_name, time_report
from .job import Job
from .model_input import read_model
from .output import write_file
from .parsing import load_irdl, parse_part, verify_roundtrip
from .plan import announcements, check_entry, is_host_code, pipelines_of, stages_left
from .report import Source, WrongResults, print_diagnostic
from .reproducer import GROUPS
from .result import result_of
from .supervisor import Board
from .watch import CheckpointReached, StepCheckpoint, Watch, generate_reproducer

if TYPE_CHECKING:
    from .checking import EachCheck

# Warnings of MLIR's parser about what this tool reads by itself.
_KNOWN_RESOURCES = [f"ignoring unknown external resources for '{group}'" for group in GROUPS]


@dataclass(frozen=True)
class Segment:
    """A pipeline, what runs it, and the stage that it makes up."""

    pipeline: Pipeline
    runner: Runner
    stage: Stage | None = None


def work(job: Job, board: Board) -> int:
    """Does the job and returns the exit code."""
    return PipelineDriver(job, board).run()


def write_reproducer(job: Job, step: int, file: Path, of_contract: bool = False) -> int:
    """Does the job up to element ``step`` (from 1) of its pipelines and writes the reproducer; 0 if it got there.

    ``of_contract``: what fails is the contract of the stage that begins there.
    """
    driver = PipelineDriver(job, Board(), StepCheckpoint(job, step, file, of_contract))
    try:
        driver.run()
    except CheckpointReached:
        return 0
    return 1


class Rejected(Exception):
    """A part of the input failed; ``diagnostics`` are still to be reported."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__()
        self.diagnostics = diagnostics


class PipelineDriver:
    """One run over all parts of the input."""

    def __init__(self, job: Job, board: Board, checkpoint: StepCheckpoint | None = None) -> None:
        self.job = job
        self.arguments = job.arguments
        self.checkpoint = checkpoint
        self.watch = Watch(board)
        self.statistics = Statistics()
        self.timer = PassTimer()
        self.instruments = self._instruments()
        self.source = Source(job.shown_name(), job.data)
        self.diagnostics: list[Diagnostic] = []  # of the part being processed, when they are to be compared
        self.target: Any = None  # for the module, when one is named or the stages need it
        self.done: Any = None  # the last module: taking it apart takes longer than the end of the process
        self.errors = 0
        self.code = 0

    def run(self) -> int:
        """Processes the input and writes the result; returns the exit code."""
        try:
            for file in dict.fromkeys(self.arguments.load):
                self.watch.doing(f"loading '{file}'")
                load_plugins([file])
            check_names(self.arguments)
            context = new_context()
            context.allow_unregistered_dialects = self.arguments.allow_unregistered_dialect
            if self.arguments.target is not None:
                self.target = target_of(self.arguments.target, self.arguments.emit)
            segments = [] if self.arguments.no_implicit_module else self._segments(context, "builtin.module")
            with context, handler(context, self._report):
                if self.arguments.irdl_file:
                    load_irdl(self.arguments.irdl_file, context)
                results = [self._process(part, segments) for part in self.job.parts()]
            self._write(results)
        except (OptError, PipelineError) as error:
            sys.stderr.write(f"llm-opt: error: {error}\n")
            self.code = 1
        except PluginError as error:
            self._report(error.diagnostic)
            self.code = 1
        self._print_measurements()
        return self.code

    def _instruments(self) -> list[Instrument]:
        """Those asked for; the timer comes last, so that it does not measure the others."""
        instruments: list[Instrument] = [self.watch] if self.checkpoint is None else [self.watch, self.checkpoint]
        if IRPrinter.asked_for(self.arguments) or self.arguments.print_ir_tree_dir:
            instruments.append(IRPrinter(self.arguments, sys.stderr))
        if self.arguments.remarks:
            instruments.append(Remarks(self._report))
        if self.arguments.stats:
            instruments.append(self.statistics)
        return [*instruments, self.timer] if self.arguments.timing else instruments

    def _segments(self, context: Any, anchor: str) -> list[Segment]:
        """What to run on an op called ``anchor``: the passes on the command line, or the stages."""
        self.watch.doing("building the pipeline")
        if lowers(self.arguments):
            self.target = target_of(self.arguments.target, self.arguments.emit)
        pipelines = pipelines_of(self.arguments, anchor, self.target)
        sys.stderr.write(announcements(self.arguments, anchor, [pipeline for pipeline, _ in pipelines]))
        return [self._segment(pipeline, stage, context, anchor) for pipeline, stage in pipelines]

    def _segment(self, pipeline: Pipeline, stage: Stage | None, context: Any, anchor: str) -> Segment:
        if pipeline.anchor not in (anchor, "any"):
            raise PipelineError(f"the pipeline runs on '{pipeline.anchor}', got '{anchor}'")
        runner = Runner(pipeline.elements, anchor, context, self.instruments, self.arguments.verify_each)
        return Segment(pipeline, runner, stage)

    def _process(self, part: bytes, segments: list[Segment]) -> bytes | None:
        """The result for one part of the input; None when it failed."""
        self.source = Source(self.job.shown_name(), part)
        self.diagnostics = []
        result = None
        try:
            self.watch.doing("parsing the input")
            module = self.timer.section("parse", lambda: self._parse(part))
            if self.arguments.no_implicit_module:
                segments = self._segments(module.context, module.operation.name)
            check_entry(module, self.arguments, self.target)
            if self.target is not None and not is_host_code(module, self.arguments, self.target):
                self.target.write_to(module)
            if self.arguments.generate_reproducer:
                generate_reproducer(self.arguments, module.operation, [segment.pipeline for segment in segments])
            check = self._begin_check(module)
            given = self._copy(module) if self.arguments.emulate or self.arguments.benchmark else None
            self._run_segments(module, segments, check)
            self.done = module
            self.watch.doing("making the output")
            result = self.timer.section(
                "output", lambda: self._output(module, given) if check is None else check.report()
            )
        except WrongResults as error:
            self._report(error.diagnostic)
            self.code = self.code if self.arguments.verify_diagnostics else 1
        except (PassError, Rejected) as error:
            if self.arguments.debug:
                traceback.print_exc()
            for diagnostic in error.diagnostics:
                self._report(diagnostic)
            self.code = self.code if self.arguments.verify_diagnostics else 1
        if self.arguments.verify_diagnostics:
            self._compare(part.decode(errors="replace"))
        return result

    def _output(self, module: Any, given: Any) -> bytes:
        return result_of(module, self.arguments, given, self._report)

    def _parse(self, part: bytes) -> Any:
        errors = self.errors
        try:
            if self.job.is_model:
                return read_model(self.job.name, self.arguments, self.target)
            module = parse_part(part, self.job)
        except MLIRError:
            text = part.decode(errors="replace")
            raise Rejected(*[explain_silence(text, ir.Context.current)] if self.errors == errors else []) from None
        if self.arguments.verify_roundtrip and (problem := verify_roundtrip(module)) is not None:
            raise Rejected(problem)
        return module

    @staticmethod
    def _copy(module: Any) -> Any:
        return ir.Module.parse(module.operation.get_asm(enable_debug_info=True))

    def _begin_check(self, module: Any) -> "EachCheck | None":
        """What compares the module after each pass with what it is now, if that is asked for."""
        if self.arguments.check_each is None or self.checkpoint is not None:
            return None
        from .checking import EachCheck  # which imports NumPy and more

        self.watch.doing("running the input")
        return EachCheck(module, self.arguments, self.target or target_of(self.arguments.target))

    def _run_segments(self, module: Any, segments: list[Segment], check: "EachCheck | None") -> None:
        left: set[str] | None = None  # the stages to run
        for index, segment in enumerate(segments):
            if segment.stage is not None:
                names = {each.stage.name for each in segments if each.stage is not None}
                left = stages_left(module, names, self.arguments, self.target) if left is None else left
                if segment.stage.name not in left:
                    continue
            if self.checkpoint is not None:
                self.checkpoint.later = [later.pipeline for later in segments[index + 1 :]]
                self.checkpoint.stage = segment.stage and (segment.stage.name, str(self.target))
            begun = self.watch.step
            try:
                self._run_segment(segment, module, check)
            except (PassError, CheckpointReached, OptError, BrokenPipeError, WrongResults):
                raise
            except BaseException as error:  # SystemExit and KeyboardInterrupt among them
                raise self._bug(error) from error
            self._check(segment.stage, module, begun + 1)
        if check is not None:
            check.finish(module)

    def _run_segment(self, segment: Segment, module: Any, check: "EachCheck | None") -> None:
        if check is None:
            segment.runner.run(module.operation)
            return
        elements = segment.pipeline.elements
        for index, element in enumerate(elements):
            before = check.text(module)
            runner = Runner([element], module.operation.name, module.context, self.instruments, segment.runner.verify)
            runner.run(module.operation)
            self.watch.doing(f"checking pass '{element}'")
            check.after(module, before, [str(each) for each in elements], index + 1, segment.stage)

    def _check(self, stage: Stage | None, module: Any, first: int) -> None:
        """Checks the contract of a stage, whose first pass is element ``first``."""
        try:
            if stage is not None:
                stage.check(module)
        except PassError:
            self.watch.contract_failed(first)
            raise

    def _bug(self, error: BaseException) -> BaseException:
        """A pass of ours (or a user's) raised something that is no ``PassError``."""
        if not self.watch.running:
            return error
        cls = find_pass(pass_name(self.watch.running))
        file = getattr(sys.modules.get(cls.__module__), "__file__", "") if cls else ""
        return Rejected(exception_diagnostic(f"pass '{self.watch.running}'", error, file or ""))

    def _compare(self, text: str) -> None:
        """Reports where the diagnostics of a part and its ``expected-...`` comments differ."""
        only_expected = self.arguments.verify_diagnostics == "only-expected"
        for problem in mismatches(text, self.diagnostics, only_expected):
            self._print(problem)
            self.code = 1

    def _report(self, diagnostic: Diagnostic) -> bool:
        """Takes a diagnostic: prints it, or keeps it to be compared."""
        if diagnostic.message in _KNOWN_RESOURCES:
            return True
        self.errors += diagnostic.severity == "error"
        if self.arguments.verify_diagnostics:
            self.diagnostics.append(diagnostic)
        else:
            self._print(diagnostic)
        return True

    def _print(self, diagnostic: Diagnostic) -> None:
        print_diagnostic(diagnostic, self.source, sys.stderr)

    def _write(self, results: list[bytes | None]) -> None:
        """Writes the results of the parts, with a marker between two; nothing when none has any."""
        given = self.arguments
        if all(result is None for result in results):
            return
        binary = given.emit_bytecode or given.emit in targets.binary_kinds()
        if given.output == "-" and binary and sys.stdout.isatty():
            raise OptError("binary output does not go to a terminal: give -o FILE")
        if binary and len(results) > 1:
            raise OptError("binary output is of one module: give no --split-input-file")
        write_file(given.output, f"{given.output_split_marker}\n".encode().join(result or b"" for result in results))

    def _print_measurements(self) -> None:
        if self.arguments.stats:
            sys.stderr.write(self.statistics.report())
        if self.arguments.timing:
            sys.stderr.write(time_report(self.timer))
