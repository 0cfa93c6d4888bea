"""Register tiles and the blocks of columns that contractions are cut into."""

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.passes.vector.contraction.columns import ColumnBlocks
from llm_mlir.passes.vector.contraction.kinds import Contraction, ContractionKind
from llm_mlir.passes.vector.contraction.tiles import Budget, RegisterTile, below, even_height, split

AVX512, AVX2 = Budget(32), Budget(16)


@pytest.mark.parametrize(("budget", "vectors", "tile"), [(AVX512, 4, (6, 4)), (AVX512, 5, (5, 5)), (AVX2, 8, (4, 3))])
def test_measured_tiles_are_chosen(budget: Budget, vectors: int, tile: tuple[int, int]) -> None:
    assert budget.best(vectors) == RegisterTile(*tile)


@pytest.mark.parametrize("registers", [15, 16, 31, 32])
@pytest.mark.parametrize("vectors", [1, 2, 3, 4, 5, 6, 7, 8, 16, None])
def test_tiles_fit_into_the_registers(registers: int, vectors: int | None) -> None:
    tile = Budget(registers).best(vectors)
    assert tile.rows * tile.vectors + tile.vectors + 1 <= registers
    assert vectors is None or tile.vectors <= vectors


@pytest.mark.parametrize(("rows", "tile"), [(1, (1, 4)), (3, (3, 4)), (7, (7, 2)), (8, (8, 2))])
def test_tiles_of_given_rows_are_as_wide_as_fits_and_divides(rows: int, tile: tuple[int, int]) -> None:
    assert AVX512.best(4, rows=rows) == RegisterTile(*tile)
    assert AVX2.best(4, rows=rows).rows == rows


@pytest.mark.parametrize(("rows", "height"), [(1, 1), (8, 8), (9, 5), (12, 6), (16, 8), (71, 8)])
def test_rows_are_cut_evenly(rows: int, height: int) -> None:
    assert even_height(rows) == height


def test_panels_are_not_parted() -> None:
    assert AVX512.best(8, 4).vectors == 4
    assert AVX512.best(6, 2).vectors % 2 == 0
    assert AVX2.best(4, 4).vectors in (1, 2, 4)


@pytest.mark.parametrize("rows", range(1, 13))
def test_lower_tiles_finish_any_remainder(rows: int) -> None:
    heights = RegisterTile(rows, 1).remainders()
    assert all(height < rows for height in heights)
    for total in range(3 * rows):
        left = total % rows
        for height in heights:
            left -= left // height * height
        assert left == 0
        assert sum(below(total, rows)) == total % rows


def test_split() -> None:
    assert list(split(10, 4)) == [4, 4, 2]


def columns_of(panels: int | None, columns: int, width: int, lanes: int = 16) -> list[list[tuple[int, int, bool]]]:
    """Panel, column and whether it is masked, for each vector of each block; no block may need a loop."""
    with new_context(), ir.Location.unknown():
        module = ir.Module.create()
        with ir.InsertionPoint(module.body):
            contraction = Contraction(ContractionKind(panels is not None, 1), None, None, None, 1, 1, columns, panels)
            blocks = list(ColumnBlocks(contraction, width, lanes))
            return [[(c.panel, c.column, c.mask is not None) for c in block] for block in blocks]


def test_a_panel_of_one_block() -> None:
    assert columns_of(None, 64, 4) == [[(0, 0, False), (0, 16, False), (0, 32, False), (0, 48, False)]]


def test_the_last_vector_is_masked() -> None:
    assert columns_of(None, 33, 4) == [[(0, 0, False), (0, 16, False), (0, 32, True)]]
    assert columns_of(None, 7, 4) == [[(0, 0, True)]]


def test_what_is_left_is_a_narrower_block() -> None:
    assert columns_of(None, 80, 4) == [[(0, i, False) for i in range(0, 64, 16)], [(0, 64, False)]]


def test_narrow_panels_stand_side_by_side() -> None:
    assert columns_of(4, 16, 4) == [[(panel, 0, False) for panel in range(4)]]
    assert columns_of(3, 16, 2) == [[(0, 0, False), (1, 0, False)], [(2, 0, False)]]
