"""Runs pipelines: our passes directly, upstream's through upstream's pass manager.

Without instruments (and callbacks) each maximal stretch of upstream passes becomes one upstream pipeline. With them
every pass runs by itself, on every op it is nested on, so that each can be observed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..ir.diagnostics import Diagnostic, captured_errors, position
from ..ir.rewriter import Rewriter
from ..mlir import MLIRError, ir
from ..support.errors import InputError
from .registry import Pass, PassError
from .syntax import Element
from .upstream import check_nests, upstream_manager, wrong_anchor


class Instrument:
    """Observes passes. Override what is of interest; ``text`` is the pass with its options."""

    def enter(self, rest: Sequence[Element], op: Any) -> None:
        """Called before each element of the pipeline with it and those behind it; ``op`` is the pipeline's."""

    def before(self, text: str, op: Any) -> None:
        """Called before a pass runs on ``op``."""

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        """Called after a pass ran on ``op`` and, with ``verify``, left valid IR."""

    def failed(self, text: str, op: Any) -> None:
        """Called after a pass gave up on ``op``."""

    def remark(self, text: str, diagnostic: Diagnostic) -> None:
        """Called, before ``after``, with each remark that a pass of ours made."""


@dataclass
class PassRun:
    """A pass of ours."""

    instance: Pass
    statistics: dict[str, int] = field(default_factory=dict)
    remarks: list[Diagnostic] = field(default_factory=list)

    def __str__(self) -> str:
        return str(self.instance)

    def run(self, op: Any, verify: bool) -> None:
        """Runs the pass on ``op``, whose location is the default for what the pass builds."""
        rewriter = Rewriter(op)
        try:
            with op.location:
                self.instance.run(op, rewriter)
            rewriter.finish()
        except PassError as error:
            raise _blame(error, self.instance.name, op) from None
        except InputError as error:
            raise _blame(PassError(str(error), op), self.instance.name, op) from None
        except BaseException as error:
            error.add_note(f"in pass '{self}' on '{op.name}' at {position(op.location)}")
            raise
        self.statistics, self.remarks = dict(rewriter.statistics), rewriter.remarks
        if verify:
            verify_op(op, f"pass '{self}'", str(self))


@dataclass
class UpstreamRun:
    """One upstream pass or a stretch of them, as one upstream pass manager."""

    text: str
    manager: Any
    statistics: dict[str, int] = field(default_factory=dict)
    remarks: list[Diagnostic] = field(default_factory=list)

    def __str__(self) -> str:
        return self.text

    def run(self, op: Any, verify: bool) -> None:
        """Runs the pass manager on ``op``."""
        self.manager.enable_verifier(verify)
        with captured_errors(op.context) as errors:
            try:
                self.manager.run(op)
            except MLIRError as error:
                errors = errors or [Diagnostic.from_mlir(info) for info in error.error_diagnostics]
                raise _failure(self.text, errors, op) from None


@dataclass
class NestRun:
    """Passes to run on every op called ``anchor`` directly below another one."""

    anchor: str
    body: list["PassRun | UpstreamRun | NestRun"]

    def targets(self, op: Any) -> list[Any]:
        """The ops that the body runs on."""
        below = [child.operation for region in op.regions for block in region.blocks for child in block.operations]
        return [child for child in below if _matches(child, self.anchor)]


def _matches(op: Any, anchor: str) -> bool:
    if anchor != "any":
        return op.name == anchor
    return op.context.is_registered_operation(op.name) and op.has_trait(ir.IsIsolatedFromAboveTrait)


def _blame(error: PassError, name: str, op: Any) -> PassError:
    """Completes an error raised by a pass (or by one that it ran itself, which then keeps its name)."""
    if not error.pass_name:
        error.pass_name = name
        location = (op if error.op is None else error.op).location
        error.diagnostics = [Diagnostic("error", f"{name}: {error.message}", position(location))]
    return error


def _failure(name: str, errors: list[Diagnostic], op: Any, what: str = "failed without a message") -> PassError:
    error = PassError(f"pass '{name}' failed", op)
    error.pass_name = name
    error.diagnostics = errors or [Diagnostic("error", f"pass '{name}' {what}", position(op.location))]
    return error


def verify_op(op: Any, culprit: str, name: str) -> None:
    """Raises ``PassError`` in the name of a pass (or stage), ``culprit``, unless ``op`` is valid."""
    with captured_errors(op.context) as errors:
        try:
            valid = op.verify()
        except MLIRError as error:
            valid, errors = False, errors or [Diagnostic.from_mlir(info) for info in error.error_diagnostics]
    if not valid:
        note = Diagnostic("note", f"{culprit} left invalid IR", position(op.location))
        first = errors[0] if errors else Diagnostic("error", "invalid IR", position(op.location))
        blamed = Diagnostic("error", first.message, first.position, (note, *first.notes))
        raise _failure(name, [blamed, *errors[1:]], op)


class Runner:
    """Runs the elements of a pipeline on ops called ``anchor``; everything is checked before anything runs."""

    def __init__(
        self,
        elements: Sequence[Element],
        anchor: str,
        context: Any,
        instruments: Sequence[Instrument] = (),
        verify: bool = True,
    ) -> None:
        self.elements = list(elements)
        self.context = context
        self.instruments = list(instruments)
        self.verify = verify
        check_nests(elements, context)
        self.program = self._compile(elements, anchor)

    def run(self, op: Any) -> None:
        """Runs everything on ``op``. Raises ``PassError``; what else a pass of ours raises passes through."""
        for index, step in enumerate(self.program):
            for instrument in self.instruments:  # with instruments, steps and elements pair off
                instrument.enter(self.elements[index:], op.operation)
            self._run_all([step], op.operation)

    def _compile(self, elements: Sequence[Element], anchor: str) -> list[Any]:
        program: list[Any] = []
        stretch: list[Element] = []
        for element in elements:
            if self._goes_upstream(element):
                stretch.append(element)
                continue
            self._end_stretch(stretch, anchor, program)
            program.append(self._compile_ours(element, anchor))
        self._end_stretch(stretch, anchor, program)
        return program

    def _goes_upstream(self, element: Element) -> bool:
        if element.body is None:
            return element.instance is None
        return not self.instruments and all(map(self._goes_upstream, element.body))

    def _end_stretch(self, stretch: list[Element], anchor: str, program: list[Any]) -> None:
        groups = [[element] for element in stretch] if self.instruments else [stretch] if stretch else []
        for group in groups:
            text = ",".join(map(str, group))
            program.append(UpstreamRun(text, upstream_manager(group, anchor, self.context)))
        stretch.clear()

    def _compile_ours(self, element: Element, anchor: str) -> "PassRun | NestRun":
        if element.body is not None:
            return NestRun(element.name, self._compile(element.body, element.name))
        wanted = element.instance.anchor
        if wanted not in (anchor, "any"):
            raise wrong_anchor(element, wanted, anchor)
        return PassRun(element.instance)

    def _run_all(self, program: list[Any], op: Any) -> None:
        for step in program:
            if isinstance(step, NestRun):
                for target in step.targets(op):
                    self._run_all(step.body, target)
            else:
                self._run_step(step, op)

    def _run_step(self, step: "PassRun | UpstreamRun", op: Any) -> None:
        text = str(step)
        for instrument in self.instruments:
            instrument.before(text, op)
        try:
            step.run(op, self.verify)
        except BaseException:  # SystemExit and KeyboardInterrupt among them
            for instrument in reversed(self.instruments):
                instrument.failed(text, op)
            raise
        for instrument in self.instruments:
            for diagnostic in step.remarks:
                instrument.remark(text, diagnostic)
        for instrument in reversed(self.instruments):
            instrument.after(text, op, step.statistics)
