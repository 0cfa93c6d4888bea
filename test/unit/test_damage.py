"""Cache entries that are damaged in any of their blocks: a miss; what is packed or compiled again takes their place."""

import os

import numpy as np
import pytest
from models import make_model
from test_loader_weights import signature_for

import llm_mlir
from llm_mlir.codegen.cache import ObjectCache
from llm_mlir.frontend import load
from llm_mlir.run.command import main
from llm_mlir.runtime.binding import bind_weights
from llm_mlir.runtime.weight_cache import WeightCache
from llm_mlir.support.checksums import BLOCK, block_checksums

PAGE = 4096


def flipped(data: bytes, start: int) -> bytes:
    return data[:start] + bytes([data[start] ^ 0x10]) + data[start + 1 :]


def zeroed(data: bytes, start: int) -> bytes:
    return data[:start] + bytes(min(PAGE, len(data) - start)) + data[start + PAGE :]


def cut(data: bytes, start: int) -> bytes:
    return data[:start]


def swapped(data: bytes, start: int) -> bytes:
    other = (start + 2 * PAGE) % (len(data) // PAGE * PAGE)
    first, second = sorted((start, other))
    pieces = data[:first], data[second : second + PAGE], data[first + PAGE : second], data[first : first + PAGE]
    return b"".join(pieces) + data[second + PAGE :]


@pytest.fixture
def model(model_directory):
    return load(model_directory())


@pytest.mark.parametrize("damage", [flipped, zeroed, cut, swapped])
def test_packed_weights_damaged_in_any_block(model, tmp_path, damage):
    cache = WeightCache(tmp_path)
    signature = signature_for("f32")
    whole = {name: array.copy() for name, array in bind_weights(signature, model, cache).arrays.items()}
    (path,) = tmp_path.glob("*.weights")
    data = path.read_bytes()
    missed = 0
    for start in range(0, len(data), PAGE):
        damaged = damage(data, start)
        if damaged == data:
            continue
        path.write_bytes(damaged)
        inode = path.stat().st_ino
        bound = bind_weights(signature, model, cache)
        assert not bound.from_cache or path.read_bytes()[: -2 * PAGE] == damaged[: -2 * PAGE], start
        missed += not bound.from_cache
        assert bound.from_cache or path.stat().st_ino != inode
        for name, array in whole.items():
            np.testing.assert_array_equal(bound.arrays[name], array)
        if bound.from_cache:
            path.write_bytes(data)
    assert missed >= len(data) // PAGE - 2, "only what lies behind the checksums may be damaged without a word"
    assert bind_weights(signature, model, cache).from_cache


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "[1, 2]", "\0" * 100, '["' + "x" * 5000])
def test_a_damaged_note_of_the_comparison_costs_a_comparison(model, tmp_path, text):
    cache = WeightCache(tmp_path)
    bind_weights(signature_for("f32"), model, cache)
    (stamp,) = tmp_path.glob("*.checked")
    good = stamp.read_text()
    stamp.write_text(text)
    assert bind_weights(signature_for("f32"), model, cache).from_cache
    assert stamp.read_text() == good


def test_an_object_in_the_place_of_another_is_a_miss(tmp_path):
    cache = ObjectCache(tmp_path)
    cache.put("first", b"code")
    os.replace(cache.path("first"), cache.path("second"))
    assert cache.get("second") is None


def test_weights_in_the_place_of_others_are_a_miss(model, tmp_path):
    """Whole, and of the right size."""
    cache = WeightCache(tmp_path / "cache")
    bind_weights(signature_for("f32"), model, cache)
    other = load(make_model(tmp_path / "other", seed=1))
    bind_weights(signature_for("f32"), other, cache)
    first, second = cache.list()
    os.replace(cache.path(first.key), cache.path(second.key))
    for each in (model, other):
        bound = bind_weights(signature_for("f32"), each, cache)
        np.testing.assert_array_equal(bound.arrays["model.norm.weight"], each.checkpoint.array("model.norm.weight"))


def test_checksums_see_every_word_and_the_order():
    data = np.random.default_rng(0).integers(0, 256, 2 * BLOCK + 3 * PAGE, np.uint8)
    before = block_checksums(data)
    assert before.shape == (3,)
    for place in (0, 1, BLOCK - 1, BLOCK, 2 * BLOCK, data.size - 1):
        for bit in (1, 128):
            data[place] ^= bit
            assert list(np.flatnonzero(block_checksums(data) != before)) == [place // BLOCK]
            data[place] ^= bit
    pages = data.reshape(-1, PAGE)
    pages[[5, 6]] = pages[[6, 5]]
    assert list(np.flatnonzero(block_checksums(data) != before)) == [0]


def test_verify_finds_and_removes(model_directory, tmp_path, capsys):
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}
    expected = llm_mlir.compile(load(model_directory()), **options).generate([3, 1, 4], max_new_tokens=5).token_ids
    verify = ["cache", "verify", "--cache-dir", str(tmp_path)]
    assert main(verify) == 0
    files = [*tmp_path.glob("weights/*.weights"), *tmp_path.glob("objects/*.o")]
    assert f"{len(files)} files are whole, 0 were damaged" in capsys.readouterr().out
    largest = max(files[1:], key=lambda path: path.stat().st_size)
    for path in (files[0], largest):
        status = path.stat()
        path.write_bytes(zeroed(path.read_bytes(), 2 * PAGE))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert main(verify) == 1
        out = capsys.readouterr().out
        assert f"damaged, removed: {path.name}" in out
        assert f"{len(files) - 1} files are whole, 1 was damaged" in out
        assert not path.exists()
        program = llm_mlir.compile(load(model_directory()), **options)
        assert program.generate([3, 1, 4], max_new_tokens=5).token_ids == expected
    assert main(verify) == 0
