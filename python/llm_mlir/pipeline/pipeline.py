"""Pipelines as text and as objects that can be changed before they run."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from ..support.html import html_table
from ..support.suggest import did_you_mean
from .options import make_pass, options_text
from .registry import Pass, check_after, find_pass
from .runner import Instrument, Runner
from .syntax import Element, PipelineError, parse_elements
from .timing import PassTimer, Timings
from .upstream import upstream_anchor

Callback = Callable[[str, Any], None]
_ROOTS = ("builtin.module", "any")


class Pipeline:
    """A sequence of passes, ours and upstream's mixed, on an op called ``anchor``.

    ``str(pipeline)`` is text that ``Pipeline.parse`` reads back.
    """

    def __init__(self, elements: list[Element], anchor: str = "builtin.module") -> None:
        self.anchor = anchor
        self.elements = elements

    @classmethod
    def parse(cls, text: str, anchor: str = "builtin.module") -> "Pipeline":
        """Reads ``"builtin.module(a,func.func(b))"`` or, in short, ``"a{x=1},b"`` for ops called ``anchor``.

        In the short form a pass that runs on another op is nested on it. Raises ``PipelineError`` for bad
        text, unknown options of our passes, and values of the wrong type; upstream's passes are checked by ``run``.
        """
        elements = parse_elements(text)
        _check_roots(elements, anchor)
        whole = len(elements) == 1 and elements[0].body is not None and elements[0].name in {anchor, *_ROOTS}
        if whole:
            return cls(_resolved(elements[0].body or []), elements[0].name)
        return cls([_nested(element, anchor) for element in _resolved(elements)], anchor)

    def __str__(self) -> str:
        return str(Element(self.anchor, body=self.elements))

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        """The passes in order with their options, for notebooks."""
        rows = [
            [i, anchor, str(element)] for i, (_, _, anchor, element) in enumerate(_passes(self.elements, self.anchor))
        ]
        return html_table(["", "on", "pass"], rows)

    def copy(self) -> "Pipeline":
        """A pipeline of its own with the same passes."""
        return Pipeline(_copied(self.elements), self.anchor)

    def insert_before(self, name: str, new: Pass | str, occurrence: int | None = None) -> "Pipeline":
        """Puts ``new`` (a pass or pipeline text) in front of the pass called ``name``; returns the pipeline itself.

        ``occurrence`` (from 0) picks one where the pass occurs several times. Raises ``PipelineError`` if it is not
        there, or there several times and none is picked.
        """
        return self._splice(name, new, occurrence, 0, 0)

    def insert_after(self, name: str, new: Pass | str, occurrence: int | None = None) -> "Pipeline":
        """Like ``insert_before``, behind the pass."""
        return self._splice(name, new, occurrence, 1, 1)

    def replace(self, name: str, new: Pass | str, occurrence: int | None = None) -> "Pipeline":
        """Puts ``new`` in the place of the pass called ``name``; empty text removes it."""
        return self._splice(name, new, occurrence, 0, 1)

    def append(self, new: Pass | str) -> "Pipeline":
        """Adds a pass or pipeline text at the end."""
        self.elements.extend(_elements_of(new, self.anchor))
        return self

    def names(self) -> list[str]:
        """The names of all passes in order, nested ones included."""
        return [element.name for _, _, _, element in _passes(self.elements, self.anchor)]

    def instances(self) -> dict[str, list[Pass | None]]:
        """The passes of each name in order; None for upstream's."""
        found: dict[str, list[Pass | None]] = {}
        for _, _, _, element in _passes(self.elements, self.anchor):
            found.setdefault(element.name, []).append(element.instance)
        return found

    def misplaced(self) -> list[tuple[str, str]]:
        """Each pass that comes before one that it must come ``after``, with that one."""
        names, found = self.names(), []
        for index, name in enumerate(names):
            cls = find_pass(name)
            earlier = set(names[:index])
            late = [other for other in (cls.after if cls else ()) if other in names[index:] and other not in earlier]
            found += [(name, other) for other in late]
        return found

    def run(
        self, module: Any, callback: Callback | None = None, verify: bool = True, timing: bool = False
    ) -> Timings | None:
        """Runs the passes on ``module`` (an ``ir.Module``, or an op called ``anchor``), in place.

        ``callback(text, op)`` is called after each pass with the pass as text and the op that it ran on. ``verify``
        checks the IR after each pass. ``timing`` returns how long each took. Raises ``PipelineError`` before anything
        runs, ``PassError`` when a pass fails.
        """
        op = module.operation
        if self.anchor not in (op.name, "any"):
            raise PipelineError(f"the pipeline runs on '{self.anchor}', got '{op.name}'")
        timer = PassTimer() if timing else None
        watching = [_Caller(callback) if callback else None, timer]  # the timer last: it is not to measure others
        instruments = [each for each in watching if each is not None]
        Runner(self.elements, op.name, op.context, instruments, verify).run(op)
        return None if timer is None else timer.timings

    def _splice(self, name: str, new: Pass | str, occurrence: int | None, start: int, stop: int) -> "Pipeline":
        found = [place for place in _passes(self.elements, self.anchor) if place[3].name == name]
        if not found:
            raise PipelineError(f"the pipeline has no pass '{name}'{did_you_mean(name, self.names())}")
        if occurrence is None and len(found) > 1:
            raise PipelineError(
                f"the pipeline has pass '{name}' {len(found)} times: say occurrence=0 to {len(found) - 1}"
            )
        if not -len(found) <= (occurrence or 0) < len(found):
            raise PipelineError(f"the pipeline has pass '{name}' {len(found)} times, got occurrence={occurrence}")
        siblings, index, anchor, _ = found[occurrence or 0]
        siblings[index + start : index + stop] = _elements_of(new, anchor)
        _drop_empty(self.elements)
        return self


def run_passes(module: Any, text: str, verify: bool = True) -> None:
    """Runs a textual pipeline, of our passes and upstream's, on a module or any other isolated op, in place."""
    Pipeline.parse(text, module.operation.name).run(module, verify=verify)


class _Caller(Instrument):
    def __init__(self, callback: Callback) -> None:
        self.callback = callback

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        self.callback(text, op)


def _drop_empty(elements: list[Element]) -> None:
    """Removes nests that hold no pass."""
    for element in elements:
        _drop_empty(element.body or [])
    elements[:] = [element for element in elements if element.body != []]


def _copied(elements: list[Element]) -> list[Element]:
    return [replace(each, body=None if each.body is None else _copied(each.body)) for each in elements]


def _check_roots(elements: list[Element], anchor: str) -> None:
    """In the short form, what stands beside a nest on the whole is meant to be in it."""
    roots = [element for element in elements if element.body is not None and element.name in (anchor, "builtin.module")]
    if roots and len(elements) > 1:
        root = roots[0].name
        raise PipelineError(
            f"a pipeline has one root, got '{root}(...)' beside others: write {root}(a,b) with all passes"
        )


def _passes(elements: list[Element], anchor: str) -> Iterator[tuple[list[Element], int, str, Element]]:
    """Each pass with where it stands: its siblings, its index among them, and the op that it runs on."""
    for index, element in enumerate(elements):
        if element.body is None:
            yield elements, index, anchor, element
        else:
            yield from _passes(element.body, element.name)


def _elements_of(new: Pass | str, anchor: str) -> list[Element]:
    if isinstance(new, Pass):
        return [_nested(Element(new.name, options_text(new), instance=new), anchor)]
    if not isinstance(new, str):
        raise PipelineError(f"expects a pass or text of a pipeline, got {type(new).__name__}")
    return [_nested(element, anchor) for element in _resolved(parse_elements(new))]


def _resolved(elements: list[Element]) -> list[Element]:
    """Gives the elements that are passes of ours their instances."""
    for element in elements:
        if element.body is not None:
            _resolved(element.body)
        elif (cls := find_pass(element.name)) is not None:
            check_after(cls)
            element.instance = make_pass(cls, element.options)
            element.options = options_text(element.instance)
    return elements


def _nested(element: Element, anchor: str) -> Element:
    """``element`` as it has to stand in a pipeline on ``anchor``: wrapped if it is a pass for other ops."""
    if element.body is not None:
        return element
    wanted = upstream_anchor(element.name) if element.instance is None else element.instance.anchor
    fits = wanted in (anchor, "any", "builtin.module")  # nothing holds a module: on another op that is an error later
    return element if fits else Element(wanted, body=[element])
