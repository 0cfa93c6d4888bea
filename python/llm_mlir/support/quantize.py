"""Weights as codes: the nearest code for each number, once its group has a scale."""

from typing import Any

import numpy as np

from .code_arrays import pack_nibbles
from .codes import CODEBOOKS, CodedPart, Coding
from .dtypes import DTYPES, rounded, widened

_CHUNK = 1 << 16  # numbers that are quantized at a time: their temporaries stay in a near cache


def quantized(rows: Any, part: CodedPart) -> Any:
    """A part of the codes of f32 ``rows`` [N, K]; see ``CodedPart``.

    Scales and minimums are rounded first, so that codes are the nearest to what will be multiplied. A group of zeros
    has the scale 0.
    """
    coding, depth = part.coding, rows.shape[1]
    scale_type = coding.scales
    out = np.empty(coding.part_shape(part.part, rows.shape), DTYPES[part.element])
    step = max(1, _CHUNK // max(1, depth))
    for first in range(0, len(rows), step):
        groups = rows[first : first + step].reshape(-1, depth // coding.group, coding.group)
        scaling = [rounded(values, scale_type) for values in _scaling(groups, coding)]
        if part.part == "codes":
            wide = [widened(values, scale_type)[..., None] for values in scaling]
            out[first : first + step] = _codes(groups, coding, *wide)
        else:
            out[first : first + step] = scaling[part.part == "mins"]
    return out


def _scaling(groups: Any, coding: Coding) -> list[Any]:
    """Scales and, where there are such, minimums of groups [N, G, group]."""
    if coding.has_mins:
        least, most = groups.min(axis=-1), groups.max(axis=-1)
        return [(most - least) / np.float32((1 << coding.bits) - 1), least]
    most = np.maximum(groups.max(axis=-1), -groups.min(axis=-1))
    largest = max(CODEBOOKS[coding.codebook]) if coding.codebook else (1 << coding.bits - 1) - 1
    return [most / np.float32(largest)]


def _codes(groups: Any, coding: Coding, scale: Any, least: Any = None) -> Any:
    """The bytes of the codes, i8 [N, bytes]."""
    inverse = np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)
    numbers = (groups if least is None else groups - least) * inverse
    if coding.codebook is not None:
        codes = _nearest(numbers, CODEBOOKS[coding.codebook])
    else:
        half = 1 << coding.bits - 1
        low, high = (0, 2 * half - 1) if coding.has_mins else (-half, half - 1)
        np.clip(np.rint(numbers, out=numbers), low, high, out=numbers)
        codes = numbers + np.float32(half) if coding.bits == 4 and not coding.has_mins else numbers
    flat = codes.reshape(len(groups), -1)
    return pack_nibbles(flat.astype(np.uint8)) if coding.bits == 4 else flat.astype(np.int8)


def _nearest(numbers: Any, book: tuple[float, ...]) -> Any:
    values = np.array(book, np.float32)
    order = np.argsort(values, kind="stable")
    edges = (values[order][1:] + values[order][:-1]) / 2
    return order[np.searchsorted(edges, numbers)]
