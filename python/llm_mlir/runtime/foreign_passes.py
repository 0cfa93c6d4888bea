"""Which pipelines run passes that are not this package's.

They run at every start: what such a pass does may depend on helpers that it imports late, on values in a notebook, on
anything, and a key that misses one of them runs old code. Only LLVM's work is kept, by the IR that it is given.
"""

from collections.abc import Iterable
from typing import Any

_OURS = "llm_mlir."


def runs_foreign_passes(pipelines: Iterable[Any]) -> bool:
    """Whether one of ``pipelines`` (text, or a ``Pipeline``) holds a pass, registered or not, that is not ours."""
    return any(_foreign(_elements(pipeline)) for pipeline in pipelines)


def _elements(pipeline: Any) -> Iterable[Any]:
    from ..pipeline import Pipeline  # which imports MLIR

    return (Pipeline.parse(pipeline) if isinstance(pipeline, str) else pipeline).elements


def _foreign(elements: Iterable[Any]) -> bool:
    for element in elements:
        if element.body is not None:
            if _foreign(element.body):
                return True
        elif element.instance is not None and not type(element.instance).__module__.startswith(_OURS):
            return True
    return False
