"""Checks what compiled code takes as indices: token ids, slots, rows, lengths and offsets into other arrays.

Code that is given an id outside of the vocabulary reads outside of the table. What is valid stands in ``llm.values``
of the module and is checked in every call, at about 3 us for a decode step.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ..abi.signature import Argument
from .arguments import ArgumentError, dynamic_sizes

_LIST_LIMIT = 64  # below it Python's own min and max are faster than NumPy's
_BELOW_MAX = ("token_id", "slot", "position", "rank")


class IndexChecks:
    """What the inputs of one function promise about their elements."""

    def __init__(self, function: str, arguments: Sequence[Argument]) -> None:
        self._function = function
        inputs = [argument for argument in arguments if argument.role == "input"]
        # Which argument tells the value of a symbol: its name, the axis, and what is added there.
        self._sizes = {size.symbol: (size.argument.name, size.axis, size.added) for size in dynamic_sizes(inputs)}
        self._bounded = [argument for argument in inputs if argument.values in (*_BELOW_MAX, "row")]
        self._offsets = {a.dims[0].partition("+")[0]: a for a in inputs if a.values == "offsets"}
        self._lengths = [argument for argument in inputs if argument.values == "length"]

    def run(self, arrays: Mapping[str, Any]) -> None:
        """Raises ``ArgumentError`` for an element out of range; the arrays have the right dtypes and shapes.

        Those that are left out are not checked: they are what an earlier call left on a device.
        """
        for argument in self._bounded:
            if (array := arrays.get(argument.name)) is not None:
                self._check_bounded(argument, array, arrays)
        for argument in self._offsets.values():
            if (array := arrays.get(argument.name)) is not None:
                self._check_offsets(argument, array, self._bound(argument, arrays))
        for argument in self._lengths:
            if (array := arrays.get(argument.name)) is not None:
                self._check_lengths(argument, array, arrays)

    def _check_bounded(self, argument: Argument, array: Any, arrays: Mapping[str, Any]) -> None:
        bound = self._bound(argument, arrays)
        least, most = _extremes(array)
        if least < 0 or most >= bound:
            what = f"elements in [0, {bound})"
            raise self._error(argument, what, least if least < 0 else most)
        if argument.values == "slot" and array.size > 1 and len(set(array.tolist())) < array.size:
            raise self._error(argument, "different slots", array.tolist())

    def _check_offsets(self, argument: Argument, array: Any, total: int) -> None:
        values = array.tolist()
        if values[:1] != [0] or values[-1] != total or sorted(values) != values:
            raise self._error(argument, f"elements that grow from 0 to {total}", values[:9])

    def _check_lengths(self, argument: Argument, array: Any, arrays: Mapping[str, Any]) -> None:
        """Each sequence, with the tokens that this call adds, fits into the cache."""
        starts = self._offsets.get(argument.dims[0])
        lengths = array.tolist()
        if starts is not None and (offsets := arrays.get(starts.name)) is not None:
            first, *rest = offsets.tolist()
            ends = [length + end - start for length, start, end in zip(lengths, [first, *rest], rest, strict=False)]
        else:
            ends = lengths
        if lengths and (min(lengths) < 0 or max(ends) > int(argument.bound)):
            expected = f"lengths from 0 that with the new tokens are at most {argument.bound}"
            raise self._error(argument, expected, lengths[:9])

    def _bound(self, argument: Argument, arrays: Mapping[str, Any]) -> int:
        if isinstance(argument.bound, int):
            return argument.bound
        name, axis, added = self._sizes[argument.bound]
        return arrays[name].shape[axis] - added

    def _error(self, argument: Argument, expected: str, got: Any) -> ArgumentError:
        return ArgumentError(f"@{self._function} expects input {argument.name!r} to have {expected}, got {got}")


def _extremes(array: Any) -> tuple[int, int]:
    """The least and the largest element; (0, -1) of none."""
    if not array.size:
        return 0, -1
    if array.ndim > 1 or array.size > _LIST_LIMIT:
        return int(array.min()), int(array.max())
    values = array.tolist()
    return min(values), max(values)
