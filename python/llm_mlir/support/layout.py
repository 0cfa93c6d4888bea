"""Panel layouts: how weights and caches are packed so that microkernels read them in order.

A layout acts on the last two dimensions of an array ``[..., N, K]``:

* ``plain`` leaves it as it is,
* ``panel<A>`` makes it ``[..., ceil(N/A), K, A]``,
* ``panel<AxB>`` makes it ``[..., ceil(N/A), ceil(K/B), A, B]``,

padded with zeros. These are ``linalg.pack`` with ``inner_dims_pos = [0]`` and ``[0, 1]`` on ``[N, K]``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .errors import InputError

Sizes = Sequence[int]


class LayoutError(InputError):
    """A text that names no layout, or an array that a layout cannot hold."""


@dataclass(frozen=True)
class Layout:
    """A named packing: ``tiles`` is ``()`` (plain), ``(A,)`` or ``(A, B)``."""

    tiles: tuple[int, ...] = ()

    @staticmethod
    def parse(text: str) -> "Layout":
        """The layout called ``text``; raises ``LayoutError`` when there is none."""
        if text == "plain":
            return Layout()
        match = re.fullmatch(r"panel<([1-9]\d*)(?:x([1-9]\d*))?>", text)
        if match is None:
            raise LayoutError(f"layout expects 'plain', 'panel<A>' or 'panel<AxB>', got {text!r}")
        return Layout(tuple(int(tile) for tile in match.groups() if tile is not None))

    def __str__(self) -> str:
        return f"panel<{'x'.join(map(str, self.tiles))}>" if self.tiles else "plain"

    @property
    def is_plain(self) -> bool:
        """Whether arrays stay as they are."""
        return not self.tiles

    def packed_shape(self, shape: Sizes) -> tuple[int, ...]:
        """The shape of a packed array of logical ``shape`` (rank 2 or more unless plain)."""
        if self.is_plain:
            return tuple(shape)
        *leading, n, k = self._at_least_two(shape)
        inner = (k,) if len(self.tiles) == 1 else (-(-k // self.tiles[1]),)
        return (*leading, -(-n // self.tiles[0]), *inner, *self.tiles)

    def pack(self, array: Any) -> Any:
        """A packed copy of a NumPy ``array`` (plain: a contiguous array, not necessarily a copy)."""
        import numpy as np

        if self.is_plain:
            return np.ascontiguousarray(array)
        *leading, n, k = self._at_least_two(array.shape)
        blocks, columns = self.packed_shape(array.shape)[len(leading) : len(leading) + 2]
        a, b = (*self.tiles, 1)[:2]
        padded = np.zeros((*leading, blocks * a, columns * b), array.dtype)
        padded[..., :n, :k] = array
        tiled = np.moveaxis(padded.reshape(*leading, blocks, a, columns, b), -3, -2)
        return np.ascontiguousarray(tiled).reshape(self.packed_shape(array.shape))

    def unpack(self, array: Any, shape: Sizes) -> Any:
        """The logical array of ``shape`` held by a packed NumPy ``array``; raises ``LayoutError`` on other shapes."""
        import numpy as np

        if tuple(array.shape) != self.packed_shape(shape):
            expected = list(self.packed_shape(shape))
            raise LayoutError(f"layout {self} expects {expected} for logical {list(shape)}, got {list(array.shape)}")
        if self.is_plain:
            return array
        *leading, n, k = shape
        a, b = (*self.tiles, 1)[:2]
        blocks, columns = array.shape[len(leading) : len(leading) + 2]
        tiled = np.moveaxis(array.reshape(*leading, blocks, columns, a, b), -2, -3)
        return tiled.reshape(*leading, blocks * a, columns * b)[..., :n, :k]

    def _at_least_two(self, shape: Sizes) -> Sizes:
        if len(shape) < 2:
            raise LayoutError(f"layout {self} expects two dimensions or more, got {list(shape)}")
        return shape
