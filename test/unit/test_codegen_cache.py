"""The cache of compiled objects, and binaries as bytes."""

import os

import pytest

from llm_mlir.abi.signature import Argument
from llm_mlir.codegen.binary import Binary, BinaryError
from llm_mlir.codegen.cache import ObjectCache, cache_key
from llm_mlir.support.file_cache import CacheWarning, write_whole


def test_what_was_put_is_found(tmp_path):
    cache = ObjectCache(tmp_path / "objects")
    key = cache_key("module", b"pipeline")
    assert cache.get(key) is None
    cache.put(key, b"code")
    assert cache.get(key) == b"code"
    assert [(entry.key, entry.size) for entry in cache.list()] == [(key, 36)]  # SHA-256 and the code
    assert cache.clear() == 36
    assert cache.list() == []


def test_keys_depend_on_every_part_and_on_where_one_ends():
    assert len({cache_key("ab", "c"), cache_key("a", "bc"), cache_key("ab"), cache_key("ab", "")}) == 4


def test_the_least_recently_used_go_first(tmp_path):
    cache = ObjectCache(tmp_path, limit=80)
    for age, key in enumerate(["new", "old"]):
        cache.put(key, b"four")
        os.utime(tmp_path / f"{key}.o", (1000 - age, 1000 - age))
    cache.put("newest", b"four")
    assert [entry.key for entry in cache.list()] == ["newest", "new"]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    cache = ObjectCache(tmp_path / "file" / "objects")
    with pytest.warns(CacheWarning, match="file/objects: .*, so compiled code and packed weights are not kept"):
        cache.put("key", b"code")
    assert cache.get("key") is None
    assert cache.list() == []


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "new" / "file"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path / "folder", b"no file can take the name of a folder")
    assert sorted(found.name for found in tmp_path.rglob("*")) == ["file", "folder", "new"]


def test_binary_round_trip():
    argument = Argument("input", "x", "f32", (None, 4), dims=("tokens", ""))
    binary = Binary(
        (b"\x7fELF\n\n", b"", b"\x7fELF"), {"f": [argument]}, {"tokens": 8}, {"f": 64}, {"f": 0}, "triple/cpu"
    )
    assert Binary.from_bytes(binary.to_bytes()) == binary


def test_other_bytes_are_no_binary():
    with pytest.raises(BinaryError, match="expects to start with"):
        Binary.from_bytes(b"\x7fELF")
