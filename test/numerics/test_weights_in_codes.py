"""Models whose weights are quantized as they are packed: compiled code against the meaning of the same codes."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import llm_mlir
from llm_mlir.frontend import ModelError
from llm_mlir.frontend.codings import codings_of

STORIES = Path(__file__).parents[2] / "examples" / "stories"
IDS = [5, 90, 700, 31, 8, 1023, 44, 2, 310]


@pytest.fixture(scope="module")
def model():
    return llm_mlir.load(STORIES)


def compiled(model, tmp_path_factory, target="cpu", **options):
    settings = {"context": 64, "max_batch": 2, "max_batch_tokens": 32, "dtype": "f32", **options}
    return llm_mlir.compile(model, target, cache=tmp_path_factory.getbasetemp() / "codes", **settings)


def test_compiled_code_does_what_codes_mean(model, tmp_path_factory):
    weights = "int4"  # table and head are int8
    with closing(compiled(model, tmp_path_factory, "reference", weights=weights)) as program:
        expected = program.logits(IDS)
    results = []
    for threads in (1, 2):
        with closing(compiled(model, tmp_path_factory, weights=weights, threads=threads)) as program:
            results.append(program.logits(IDS))
            alone, together = program.prefill([IDS]), program.prefill([IDS, IDS[:3]])
            np.testing.assert_array_equal(alone[0], together[0])
            assert program.report.weights_from_cache or threads == 1  # packed once
    np.testing.assert_array_equal(results[0], results[1])
    assert np.abs(results[0] - expected).max() <= 0.05 * np.abs(expected).max()  # activations in 8 bits


def test_an_unknown_name_is_refused(model):
    with pytest.raises(ValueError, match=r"weights expected one of f32, .*, stored, got 'int3'"):
        llm_mlir.compile(model, weights="int3")


def test_codes_that_are_not_there_are_refused(model):
    with pytest.raises(ValueError, match=r"weights expected another than 'stored' for .*, which holds no codes"):
        llm_mlir.compile(model, weights="stored")


def test_the_element_type_is_one(model):
    with pytest.raises(ValueError, match=r"weights expected f32, the dtype, or codes \(.*\), got 'bf16'"):
        llm_mlir.compile(model, dtype="f32", weights="bf16")


def test_gpus_read_no_codes(model):
    with pytest.raises(ValueError, match="weights expected f32 or bf16 for target emulator, got 'int8'"):
        llm_mlir.compile(model, "emulator", weights="int8")


def test_rows_that_no_group_divides_are_refused(model):
    with pytest.raises(ModelError, match=r"weights=int4 expected rows of a multiple of 8, got '.*' of \[\d+, 100\]"):
        codings_of(replace(model, config=replace(model.config, hidden_size=100)), "int4")


def test_groups_are_halved_where_they_do_not_divide_a_row(model):
    found = codings_of(model, "int4")
    assert {key: str(found[key]) for key in ("gate", "down", "embedding")} == {
        "gate": "4x32+mins/bf16",
        "down": "4x8+mins/bf16",
        "embedding": "8x32/bf16",
    }
