import json

import numpy as np
import pytest

import llm_mlir
from llm_mlir.analysis.tile_table import LinearShape, Table, TableError, find_table, table_path
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.run.command import main
from llm_mlir.support.file_cache import CacheWarning
from llm_mlir.targets.cpu import CpuTarget
from llm_mlir.tuning.linears import linears_of, variations

LINEAR = LinearShape("bf16", 576, 1536)
HOST = CpuTarget.host().key


@pytest.fixture(scope="module")
def model(model_directory):
    return llm_mlir.load(model_directory("llama"))


def test_tiles_say_what_they_expect():
    assert Tiles.parse({"width": 96, "kc": 0}).chosen() == {"width": 96, "kc": 0}
    with pytest.raises(ValueError, match="'rows' to be a positive multiple of 8, got 12"):
        Tiles(rows=12)
    with pytest.raises(ValueError, match="'prefetch' to be an integer >= 0, got True"):
        Tiles.parse({"prefetch": True})


def test_tables_come_back_as_they_were_saved(tmp_path):
    table = Table("cpu", 2, {LINEAR: Tiles(width=96), LinearShape("f32", 64, 64, True): Tiles(rows=64, kc=0)})
    path = tmp_path / "new" / "table.json"
    table.save(path)
    assert Table.load(path) == table
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_other_linears_of_a_table_are_kept(tmp_path):
    path = tmp_path / "table.json"
    Table("cpu", 2, {LINEAR: Tiles(width=96), LinearShape("f32", 64, 64): Tiles(rows=64)}).save(path)
    new = Table("cpu", 2, {LINEAR: Tiles(width=48)}).updating(path)
    assert new.tiles == {LINEAR: Tiles(width=48), LinearShape("f32", 64, 64): Tiles(rows=64)}
    assert Table("cpu", 3).updating(path).tiles == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "expected JSON"),
        ("[]", "'format' to be an integer, got None"),
        ('{"format": 1, "target": "cpu", "threads": "2"}', "'threads' to be an integer, got '2'"),
        (
            '{"format": 1, "target": "cpu", "threads": 2, "linears": [{"dtype": 1}]}',
            r"'linears\[0\].dtype' to be a string",
        ),
    ],
)
def test_a_broken_table_is_an_error_that_names_file_and_key(tmp_path, text, message):
    path = table_path("cpu", 2, tmp_path)
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(TableError, match=message) as raised:
        find_table("cpu", 2, tmp_path)
    assert str(raised.value).startswith(f"{path}: ")


def test_a_broken_table_in_the_cache_does_not_count(model, tmp_path):
    path = table_path(HOST, 1, tmp_path)
    path.parent.mkdir()
    path.write_text("{")
    options = {"dtype": "f32", "threads": 1, "context": 64, "max_batch": 1, "cache": tmp_path}
    with pytest.warns(CacheWarning, match=f"{path}: expected JSON, got .*, so what was tuned does not count"):
        llm_mlir.compile(model, stop_after="import", **options)


def test_a_table_that_others_may_write_does_not_count(tmp_path):
    path = table_path("cpu", 2, tmp_path)
    Table("cpu", 2, {LINEAR: Tiles(width=96)}).save(path)
    assert find_table("cpu", 2, tmp_path) == path
    path.chmod(0o666)
    assert find_table("cpu", 2, tmp_path) is None


def test_bad_tiles_in_a_table_are_an_error(tmp_path):
    path = tmp_path / "table.json"
    entry = {"dtype": "f32", "n": 64, "k": 64, "pair": False, "tiles": {"width": 40}}
    path.write_text(json.dumps({"format": 1, "target": "cpu", "threads": 2, "linears": [entry]}))
    with pytest.raises(TableError, match=r"linears\[0\].tiles: .*'width' to be a positive multiple of 16"):
        Table.load(path)


def test_tables_of_an_older_format_or_another_machine_do_not_count(tmp_path):
    assert find_table("cpu", 2, tmp_path) is None
    path = table_path("cpu", 2, tmp_path)
    Table("another", 2, {LINEAR: Tiles(width=96)}).save(path)
    assert find_table("cpu", 2, tmp_path) is None
    path.write_text('{"format": 0, "tiles": []}')
    assert find_table("cpu", 2, tmp_path) is None


def test_variations_change_one_choice_and_pad_no_panel(model):
    linears = linears_of(model.config, "f32")
    tables = list(variations(linears, Table(HOST, 2), CpuTarget.host()))
    assert len({str(table) for table in tables}) == len(tables)
    for table in tables:
        assert len({tuple(tiles.chosen().items()) for tiles in table.tiles.values()}) == 1
        assert all(linear.n % (tiles.width or 1) == 0 for linear, tiles in table.tiles.items())


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_results_with_tuned_tiles_are_those_of_the_reference(model, tmp_path, dtype):
    choices = [Tiles(width=16, panels=2, kc=8), Tiles(width=48, rows=8, unroll=1), Tiles(width=32, amx_block=16)]
    linears = linears_of(model.config, dtype)
    tiles = {linear: choices[i % len(choices)] for i, linear in enumerate(linears)}
    Table(HOST, 2, tiles).save(table_path(HOST, 2, tmp_path))
    settings = {"dtype": dtype, "context": 64, "max_batch": 1}
    tokens = list(np.random.default_rng(0).integers(0, model.config.vocab_size, 21))
    plain = llm_mlir.compile(model, threads=2, cache=tmp_path / "other", **settings)
    tuned = llm_mlir.compile(model, threads=2, cache=tmp_path, **settings)
    expected = llm_mlir.compile(model, "reference", cache=False, **settings).logits(tokens)
    layouts = {a.layout for a in tuned.session.executable.signature["decode"] if a.role == "weight"}
    assert layouts != {a.layout for a in plain.session.executable.signature["decode"] if a.role == "weight"}
    scale = np.abs(expected).max()
    np.testing.assert_allclose(tuned.logits(tokens) / scale, expected / scale, atol=2e-2 if dtype == "bf16" else 1e-5)


def test_a_new_table_compiles_anew_and_an_old_one_does_not(model, tmp_path):
    settings = {"dtype": "f32", "threads": 2, "context": 64, "max_batch": 1, "cache": tmp_path}
    linear = linears_of(model.config, "f32")[0]

    def is_cached(table):
        if table is not None:
            table.save(table_path(HOST, 2, tmp_path))
        return llm_mlir.compile(model, **settings).report.code_from_cache

    one, other = (Table(HOST, 2, {linear: Tiles(width=width)}) for width in (16, 32))
    assert [is_cached(table) for table in (None, one, one, other)] == [False, False, True, False]
    alone = llm_mlir.compile(model, **{**settings, "threads": 1})  # no table: what was compiled before there was one
    assert alone.report.code_from_cache


def test_tuning_ends_with_a_table_or_says_why_not(model, tmp_path, capsys):
    arguments = ["tune", str(model.directory), "--seconds", "3", "--threads", "1", "--cache-dir", str(tmp_path)]
    assert main(arguments) == 0
    output = capsys.readouterr()
    assert output.out.startswith(("kept the compiler's choices", "wrote "))
    assert output.err.startswith("all: ")
    path = table_path(HOST, 1, tmp_path)
    assert path.exists() == output.out.startswith("wrote ")
