"""Weights as codes: the nearest code for each number, once its group has a scale."""

from typing import Any

import numpy as np

from .code_arrays import pack_nibbles
from .codes import CODEBOOKS, CodedPart, Coding
from .dtypes import DTYPES, rounded, widened

_CHUNK = 1 << 16  # numbers that are quantized at a time: their temporaries stay in a near cache


def quantized(rows: Any, coding: Coding) -> dict[str, Any]:
    """The codes, scales and, if there are such, minimums of float ``rows`` [N, K], by name; see ``Coding.parts``.

    Scales and minimums are rounded first, so that codes are the nearest to what will be multiplied. A group of zeros
    has the scale 0.
    """
    shape = rows.shape[0], rows.shape[1]
    parts = [CodedPart(part, coding) for part in coding.parts]
    out = {part.part: np.empty(coding.part_shape(part.part, shape), DTYPES[part.element]) for part in parts}
    step = max(1, _CHUNK // max(1, shape[1]))
    for first in range(0, shape[0], step):
        chunk = slice(first, first + step)
        groups = rows[chunk].astype(np.float32).reshape(-1, shape[1] // coding.group, coding.group)
        scaling = [rounded(values, coding.scales) for values in _scaling(groups, coding)]
        for part, values in zip(coding.parts[1:], scaling, strict=True):
            out[part][chunk] = values
        out["codes"][chunk] = _codes(groups, coding, *(widened(values, coding.scales)[..., None] for values in scaling))
    return out


def _scaling(groups: Any, coding: Coding) -> list[Any]:
    """Scales and, where there are such, minimums of groups [N, G, group]."""
    # NumPy compares neighbors one by one, but rows in vectors.
    columns = np.ascontiguousarray(groups.reshape(-1, coding.group).T)
    least, most = (extreme.reshape(groups.shape[:2]) for extreme in (columns.min(axis=0), columns.max(axis=0)))
    if coding.has_mins:
        return [(most - least) / np.float32((1 << coding.bits) - 1), least]
    largest = max(CODEBOOKS[coding.codebook]) if coding.codebook else (1 << coding.bits - 1) - 1
    return [np.maximum(most, -least) / np.float32(largest)]


def _codes(groups: Any, coding: Coding, scale: Any, least: Any = None) -> Any:
    """The bytes of the codes, i8 [N, bytes]; ``groups`` are overwritten."""
    inverse = np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)
    numbers = groups if least is None else np.subtract(groups, least, out=groups)
    np.multiply(numbers, inverse, out=numbers)
    if coding.codebook is not None:
        codes = _nearest(numbers, CODEBOOKS[coding.codebook])
    else:
        half = 1 << coding.bits - 1
        low, high = (0, 2 * half - 1) if coding.has_mins else (-half, half - 1)
        codes = np.clip(np.rint(numbers, out=numbers), low, high, out=numbers)
        if coding.bits == 4 and not coding.has_mins:
            codes += np.float32(half)
    flat = codes.reshape(len(groups), -1)
    return pack_nibbles(flat.astype(np.uint8)) if coding.bits == 4 else flat.astype(np.int8)


def _nearest(numbers: Any, book: tuple[float, ...]) -> Any:
    values = np.array(book, np.float32)
    order = np.argsort(values, kind="stable")
    edges = (values[order][1:] + values[order][:-1]) / 2
    return order[np.searchsorted(edges, numbers)]
