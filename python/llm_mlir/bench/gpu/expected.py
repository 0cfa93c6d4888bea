"""What cases should compute, in float64, kept in little room: to compare with where there is no MLIR.

Of an output that is checked as a whole there are the values at some places, and sums along its rows and its columns
with random signs: an element that is wrong by much is in two of those, one that was never written is a NaN in any
case. Of an output that is timed there are some rows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...support.dtypes import widened

if TYPE_CHECKING:
    from .cases import KernelCase

PLACES = 1 << 16
"""Values that are kept of an output in a file."""

_ROWS = 8  # of a timed output
_SEED = 25


@dataclass(frozen=True)
class Expected:
    """Of one output: ``values`` at the flat ``places`` (all without), the largest magnitude, and the signed sums.

    With ``rows`` only those of the output are meant, one after the other, and there are no sums.
    """

    values: Any
    scale: float
    places: Any = None
    sums: tuple[Any, Any] | None = None
    rows: tuple[int, ...] | None = None

    def error(self, actual: Any) -> float:
        """The largest difference of f32 or integers ``actual`` as a part of the largest value expected.

        ``actual`` has the output's shape, or is its ``rows``. Infinite for numbers that are not finite and for other
        integers. Of sums, rounding adds up as the square root of their length, by which they are divided.
        """
        if actual.dtype.kind in "iu":
            return 0.0 if np.array_equal(actual.reshape(-1), self.values.reshape(-1)) else float("inf")
        if not np.isfinite(actual).all():
            return float("inf")
        flat = actual.reshape(-1)
        found = flat if self.places is None else flat[self.places]
        largest = float(np.abs(found - self.values.reshape(-1)).max(initial=0.0))
        for got, wanted, length in zip(_sums(actual), self.sums or (), reversed(_matrix(actual).shape), strict=False):
            largest = max(largest, float(np.abs(got - wanted).max(initial=0.0)) / length**0.5)
        return largest / (self.scale or 1.0)

    def arrays(self, name: str) -> dict[str, Any]:
        """Arrays that ``load`` reads back, by names that start with ``name``."""
        parts = {"values": self.values, "scale": np.float64(self.scale), "places": self.places, "rows": self.rows}
        if self.sums is not None:
            parts |= {"by_row": self.sums[0], "by_column": self.sums[1]}
        return {f"{name}.{part}": np.asarray(value) for part, value in parts.items() if value is not None}

    @staticmethod
    def load(arrays: Mapping[str, Any], name: str) -> "Expected":
        """What ``arrays`` gave under that name."""
        parts = {part: arrays.get(f"{name}.{part}") for part in ("places", "by_row", "by_column", "rows")}
        sums = None if parts["by_row"] is None else (parts["by_row"], parts["by_column"])
        rows = None if parts["rows"] is None else tuple(map(int, parts["rows"]))
        scale = float(arrays[f"{name}.scale"])
        return Expected(arrays[f"{name}.values"], scale, parts["places"], sums, rows)


def whole(output: Any, most: int | None) -> Expected:
    """What is kept of an output: of more than ``most`` values only those at random places, and the sums."""
    if output.dtype.kind in "iu":
        return Expected(output, 1.0)
    exact = np.asarray(output, np.float64)
    scale, sums = float(np.abs(exact).max(initial=0.0)), _sums(exact)
    if most is None or exact.size <= most:
        return Expected(exact.astype(np.float32), scale, None, sums)
    places = np.sort(np.random.default_rng(_SEED).choice(exact.size, most, replace=False)).astype(np.int32)
    return Expected(exact.reshape(-1)[places].astype(np.float32), scale, places, sums)


def _matrix(array: Any) -> Any:
    return array.reshape(-1, array.shape[-1])


def _sums(array: Any) -> tuple[Any, Any]:
    """Of each row and of each column, with random signs."""
    matrix = _matrix(array)
    signs = [np.random.default_rng([_SEED, n]).choice(np.array([-1.0, 1.0]), n) for n in matrix.shape]
    return matrix @ signs[1], signs[0] @ matrix


def compare(actual: Mapping[str, Any], expected: Mapping[str, Expected], dtypes: Mapping[str, str]) -> float:
    """The largest error of outputs by name, given in their element types."""
    return max(each.error(widened(actual[name], dtypes[name])) for name, each in expected.items())


def expect(
    case: "KernelCase", operands: Mapping[str, Any], names: Sequence[str], most: int | None
) -> dict[str, Expected]:
    """The outputs of a case, whose ``names`` these are, by the reference. Takes MLIR."""
    outputs = _reference(case.text, list(operands.values()))
    return {name: whole(output, most) for name, output in zip(names, outputs, strict=True)}


def expect_rows(case: "KernelCase", operands: Mapping[str, Any], names: Sequence[str]) -> dict[str, Expected]:
    """Some rows of the outputs of a case, by the reference: first and last ones and others. Takes MLIR."""
    count = case.tokens
    rows = sorted({0, count - 1, *np.random.default_rng(_SEED).integers(0, count, _ROWS - 2).tolist()})
    compute = _attention_rows if case.family == "attention" else _token_rows
    kept = {}
    for name, output in zip(names, compute(case, operands, rows), strict=True):
        exact = output if output.dtype.kind in "iu" else output.astype(np.float32)
        kept[name] = Expected(exact, float(np.abs(exact).max(initial=0)), rows=tuple(rows))
    return kept


def _token_rows(case: "KernelCase", operands: Mapping[str, Any], rows: Sequence[int]) -> list[Any]:
    """Tokens do not depend on each other; weights have as many rows as tokens at most by chance."""
    by_token = {name for name in operands if name in _BY_TOKEN}
    return _reference(case.text, [value[rows] if name in by_token else value for name, value in operands.items()])


_BY_TOKEN = ("x", "z", "h", "r", "ids", "positions")


def _attention_rows(case: "KernelCase", operands: Mapping[str, Any], rows: Sequence[int]) -> list[Any]:
    """Each token alone, as the one that is new in its sequence, behind those that it sees."""
    from .cases import attention

    h, g, d = case.shape[3:]
    starts, found = case.integers["offsets"], []
    for row in rows:
        sequence = int(np.searchsorted(starts, row, "right")) - 1
        seen, slot = case.integers["cached"][sequence] + row - starts[sequence], case.integers["slot"][sequence]
        alone = attention([1], [seen], (h, g, d), dtype=case.dtype)
        room = -(-(seen + 1) // 64) * 64
        caches = [operands[name][:, slot : slot + 1, :, :room] for name in "kv"]
        integers = [np.array(alone.integers[name], np.int32) for name in ("offsets", "cached", "slot")]
        found += _reference(alone.text, [operands["q"][row : row + 1], *caches, *integers])
    return [np.concatenate(found)]


def _reference(text: str, operands: Sequence[Any]) -> list[Any]:
    from ... import reference
    from ...dialects.context import new_context
    from ...mlir import ir

    with new_context():
        return reference.run(ir.Module.parse(text), "run", list(operands))
