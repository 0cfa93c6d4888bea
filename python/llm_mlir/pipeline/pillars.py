"""The pillars of optimisation that passes serve, and tables of stages without them or with them (docs/pillars.md)."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from .pipeline import Pipeline
from .registry import PILLARS, PipelineError, find_pass
from .syntax import Element

MARK = "pillar:"
"""In front of a pillar's name where the name of a pass may stand."""

_UPSTREAM = {
    "cse": "code",
    "loop-invariant-code-motion": "code",
    "eliminate-empty-tensors": "resources",
}


def pillar_of(name: str) -> str:
    """The pillar that a pass serves; empty for one that a lowering needs to finish, or to be right."""
    cls = find_pass(name)
    return _UPSTREAM.get(name, "") if cls is None else cls.pillar


def named_pillar(text: str) -> str:
    """The pillar that ``pillar:NAME`` means. Raises ``PipelineError``."""
    name = text.removeprefix(MARK)
    if name not in PILLARS:
        raise PipelineError(f"{MARK} expects one of {', '.join(PILLARS)}, got '{name}'")
    return name


def without_pillar(pipeline: Pipeline, pillar: str) -> Pipeline:
    """The passes that do not serve a pillar, and the plain forms of those that do."""
    elements = []
    for element in pipeline.elements:
        elements += _plain(element) if _serves(element, pillar) else [element]
    return Pipeline(elements, pipeline.anchor)


def with_pillar(original: Pipeline, pipeline: Pipeline, pillar: str) -> Pipeline:
    """``pipeline`` with the passes of ``original`` that serve a pillar, each where it stands among the others there."""
    texts = [[str(element) for element in each.elements] for each in (original, pipeline)]
    elements: list[Element] = []
    for same, i, j, k, m in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        added = [] if same == "equal" else [each for each in original.elements[i:j] if _serves(each, pillar)]
        plain = [str(each) for element in added for each in _plain(element)]
        kept = [each for each in pipeline.elements[k:m] if same == "equal" or str(each) not in plain]
        elements += [*added, *kept]
    return Pipeline(elements, pipeline.anchor)


def _serves(element: Element, pillar: str) -> bool:
    return element.body is None and pillar_of(element.name) == pillar


def _plain(element: Element) -> Iterable[Element]:
    """What stands for a pass where its pillar is dropped."""
    cls = find_pass(element.name)
    return Pipeline.parse(cls.plain).elements if cls is not None and cls.plain else []
