"""Numbers to codes and back: no code could be nearer, and what codes can say is kept."""

import numpy as np
import pytest

from llm_mlir.support.code_arrays import pack_nibbles, unpack_nibbles
from llm_mlir.support.codes import CODEBOOKS, CodedPart, Coding
from llm_mlir.support.dtypes import widened
from llm_mlir.support.errors import InputError
from llm_mlir.support.quantize import quantized

CODINGS = [
    Coding(8, 32),
    Coding(8, 96),
    Coding(6, 16),
    Coding(4, 32),
    Coding(4, 32, has_mins=True),
    Coding(4, 48, "nf4"),
]


def parts_of(rows: np.ndarray, coding: Coding) -> list[np.ndarray]:
    found = quantized(rows, coding)
    return [found[part] for part in coding.parts]


def values_of(coding: Coding) -> np.ndarray:
    """What a code can stand for before scale and minimum."""
    return np.array(coding.table if coding.bits == 4 else range(-(1 << coding.bits - 1), 1 << coding.bits - 1))


@pytest.mark.parametrize("coding", CODINGS, ids=str)
def test_no_code_is_nearer(coding: Coding) -> None:
    rows = np.random.default_rng(1).standard_normal((5, 96)).astype(np.float32)
    codes, scales, *mins = parts_of(rows, coding)
    spread = [np.repeat(widened(each, coding.scales), coding.group, axis=1) for each in (scales, *mins)]
    numbers = unpack_nibbles(codes) if coding.bits == 4 else codes
    chosen = np.array(coding.table)[numbers] if coding.bits == 4 else numbers
    least = spread[1] if mins else 0
    error = np.abs(chosen * spread[0] + least - rows)
    best = np.abs(values_of(coding)[:, None, None] * spread[0] + least - rows).min(axis=0)
    np.testing.assert_allclose(error, best, atol=1e-6)


def test_zeros_stay_zeros() -> None:
    for coding in CODINGS:
        _, scales, *mins = parts_of(np.zeros((1, 96), np.float32), coding)
        assert not any(np.any(each != 0) for each in (scales, *mins))


def test_nibbles_lie_four_bytes_apart() -> None:
    codes = np.arange(16, dtype=np.uint8)
    assert pack_nibbles(codes).view(np.uint8).tolist() == [0x40, 0x51, 0x62, 0x73, 0xC8, 0xD9, 0xEA, 0xFB]
    np.testing.assert_array_equal(unpack_nibbles(pack_nibbles(codes)), codes)


def test_books_have_a_value_for_each_code() -> None:
    assert {len(book) for book in CODEBOOKS.values()} == {16}


@pytest.mark.parametrize("text", ["codes<8x32/bf16>", "mins<4x32+mins/f32>", "scales<4x64:nf4/bf16>"])
def test_parts_are_texts(text: str) -> None:
    assert str(CodedPart.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["codes", "codes<8x32>", "codes<3x32/f32>", "mins<8x32/f32>", "codes<4x32:nf5/f32>", "codes<8x0/f32>"]
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"expects such as 'codes<8x32/bf16>'"):
        CodedPart.parse(text)
