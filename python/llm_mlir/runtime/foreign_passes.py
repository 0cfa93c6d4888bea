"""Which pipelines run passes that are not this package's, or schedules in the transform dialect.

They run at every start: what such a pass does may depend on helpers that it imports late, on values in a notebook, on
anything, and a schedule is read from a file; a key that misses one of them runs old code. Only LLVM's work is kept, by
the IR that it is given.
"""

from collections.abc import Iterable
from typing import Any

_OURS = "llm_mlir."
_TRANSFORM = "transform-"
"""How upstream's passes begin that read schedules."""


def runs_foreign_passes(pipelines: Iterable[Any]) -> bool:
    """Whether one of ``pipelines`` (text, or a ``Pipeline``) holds a pass that is not ours, or runs a schedule."""
    return any(_foreign(_elements(pipeline)) for pipeline in pipelines)


def _elements(pipeline: Any) -> Iterable[Any]:
    from ..pipeline import Pipeline  # which imports MLIR

    return (Pipeline.parse(pipeline) if isinstance(pipeline, str) else pipeline).elements


def _foreign(elements: Iterable[Any]) -> bool:
    return any(_is_foreign(element) if element.body is None else _foreign(element.body) for element in elements)


def _is_foreign(element: Any) -> bool:
    if element.instance is None:
        return element.name.startswith(_TRANSFORM)
    return not type(element.instance).__module__.startswith(_OURS)
