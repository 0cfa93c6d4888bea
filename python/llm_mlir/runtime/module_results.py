"""What a call of a module's function returns, and how it is shown."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ..support.dtypes import ELEMENT_TYPES
from ..support.html import html_table

_FIGURES: tuple[str, ...] = ("min", "max", "mean", "norm")


class Results(dict[str, Any]):
    """NumPy arrays by name. ``str`` has a line for each with its range, a notebook a table."""

    def __init__(self, function: str, arrays: Mapping[str, Any]) -> None:
        super().__init__(arrays)
        self.function = function

    def __str__(self) -> str:
        return "\n".join(map(self._line, self))

    def _line(self, name: str) -> str:
        dtype, shape, figures, others = facts(self[name])
        numbers = "".join(f", {what} {figure:.6g}" for what, figure in figures.items())
        return f"@{self.function} {name}: {dtype} {shape}{numbers}, {others} not finite"

    def _repr_html_(self) -> str:
        return html_table(["result", "type", "shape", *_FIGURES, "not finite"], self._rows())

    def _rows(self) -> Iterator[list[object]]:
        for name, array in self.items():
            dtype, shape, figures, others = facts(array)
            yield [
                name,
                dtype,
                shape,
                *(f"{figures[what]:.6g}" if what in figures else "-" for what in _FIGURES),
                others,
            ]


def facts(array: Any) -> tuple[str, list[int], dict[str, float], int]:
    """Element type, shape, range, mean and norm of the finite elements (if there are any), and how many are not."""
    values = np.asarray(array).astype(np.float64)
    finite = values[np.isfinite(values)]
    figures = [finite.min(), finite.max(), finite.mean(), np.linalg.norm(finite)] if finite.size else []
    named = dict(zip(_FIGURES, map(float, figures), strict=False))
    return ELEMENT_TYPES[array.dtype], list(array.shape), named, values.size - finite.size
