"""Packed layouts: shapes, padding, and that nothing is lost."""

import ml_dtypes
import numpy as np
import pytest

from llm_mlir.support.layout import Layout, LayoutError

SHAPES = [(64, 32), (1, 1), (65, 33), (3, 130, 7), (2, 3, 2, 64, 8), (2, 3, 2, 17, 5)]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("text", ["plain", "panel<64>", "panel<64x2>", "panel<16>", "panel<16x2>", "panel<2>"])
@pytest.mark.parametrize("dtype", [np.float32, ml_dtypes.bfloat16])
def test_unpack_undoes_pack(shape, text, dtype):
    array = np.arange(np.prod(shape)).reshape(shape).astype(dtype)
    layout = Layout.parse(text)
    packed = layout.pack(array)
    assert packed.shape == layout.packed_shape(shape)
    assert packed.dtype == array.dtype
    assert packed.flags.c_contiguous
    np.testing.assert_array_equal(layout.unpack(packed, shape), array)


def test_elements_lie_where_linalg_pack_puts_them():
    array = np.arange(1, 5 * 3 + 1).reshape(5, 3)
    rows, both = Layout.parse("panel<4>").pack(array), Layout.parse("panel<4x2>").pack(array)
    assert rows.shape == (2, 3, 4)
    assert both.shape == (2, 2, 4, 2)
    for n in range(5):
        for k in range(3):
            assert rows[n // 4, k, n % 4] == array[n, k]
            assert both[n // 4, k // 2, n % 4, k % 2] == array[n, k]


def test_what_is_beyond_the_array_is_zero():
    packed = Layout.parse("panel<4x2>").pack(np.ones((5, 3)))
    assert packed.sum() == 15


def test_names_round_trip():
    for text in ("plain", "panel<64>", "panel<16x2>"):
        assert str(Layout.parse(text)) == text
    assert Layout.parse("plain").is_plain


@pytest.mark.parametrize("text", ["", "panel", "panel<0>", "panel<4x>", "panel<4x2x2>", "Panel<4>"])
def test_other_names_are_refused(text):
    with pytest.raises(LayoutError, match=r"layout expects 'plain', 'panel<A>' or 'panel<AxB>', got "):
        Layout.parse(text)


def test_arrays_that_do_not_fit_are_refused():
    with pytest.raises(LayoutError, match=r"panel<4> expects \[2, 3, 4\] for logical \[5, 3\], got \[2, 3, 5\]"):
        Layout.parse("panel<4>").unpack(np.zeros((2, 3, 5)), (5, 3))
    with pytest.raises(LayoutError, match=r"two dimensions or more, got \[3\]"):
        Layout.parse("panel<4>").packed_shape((3,))
