"""Packed weights: the right elements in every layout and dtype, little memory, and a cache that survives anything."""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from models import make_model

from llm_mlir.abi.signature import Argument, dump_signature, load_signature
from llm_mlir.frontend import load
from llm_mlir.runtime import binding, memory, weight_cache
from llm_mlir.runtime.binding import bind_weights, memory_estimate
from llm_mlir.runtime.memory import OutOfMemoryError, check_memory
from llm_mlir.runtime.packing import pack_into
from llm_mlir.runtime.weight_cache import WeightCache
from llm_mlir.runtime.weights import HEADER, PackingError, plan_weights
from llm_mlir.support.dtypes import DTYPES
from llm_mlir.support.layout import Layout

LAYER = "model.layers.{layer}.self_attn."
QKV = tuple(f"{LAYER}{x}_proj.weight" for x in "qkv")


@pytest.fixture(scope="module")
def model(model_directory):
    return load(model_directory("llama"))


def weight(name, dtype, shape, layout="plain", sources=None):
    """The argument for a logical shape."""
    packed = Layout.parse(layout).packed_shape(shape)
    return Argument("weight", name, dtype, packed, layout, sources or (name,))


def signature_for(dtype):
    """What a fused, packed llama takes: plain, stacked, packed, concatenated."""
    panel = {"f32": "panel<64>", "bf16": "panel<64x2>"}[dtype]
    arguments = [
        weight("model.embed_tokens.weight", dtype, (320, 64), panel),
        weight("model.norm.weight", dtype, (64,)),
        weight("model.layers.{layer}.mlp.down_proj.weight", dtype, (3, 64, 96), panel),
        weight(QKV[0], dtype, (3, 128, 64), panel, QKV),
        weight(f"{LAYER}o_proj.weight", dtype, (3, 64, 64)),
    ]
    cache = Argument("cache", "k_cache", dtype, (3, 1, 2, 64, 16))
    return {"prefill": [*arguments, cache], "decode": [*arguments, cache]}


def logical(model, argument, dtype):
    """The stacked, concatenated tensors of a weight, by NumPy."""
    layers = range(3) if "{layer}" in argument.name else [0]
    array = [model.checkpoint.array(n.format(layer=i)) for i in layers for n in argument.sources]
    rows = [np.concatenate(array[i : i + len(argument.sources)]) for i in range(0, len(array), len(argument.sources))]
    return (np.stack(rows) if "{layer}" in argument.name else rows[0]).astype(DTYPES[dtype])


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("source", ["float32", "bfloat16", "float16"])
def test_packed_arrays(tmp_path, source, dtype):
    model = load(make_model(tmp_path, "llama", dtype=source))
    signature = signature_for(dtype)
    bound = bind_weights(signature, model, None)
    assert not bound.from_cache
    for argument in signature["prefill"][:-1]:
        expected = Layout.parse(argument.layout).pack(logical(model, argument, dtype))
        np.testing.assert_array_equal(bound.arrays[argument.name], expected)


@pytest.mark.parametrize("dtype", [np.float32, ml_dtypes.bfloat16])
@pytest.mark.parametrize("layout", ["plain", "panel<64>", "panel<64x2>", "panel<16x2>"])
@pytest.mark.parametrize("shape", [(128, 64), (130, 65), (1, 1), (64, 7), (63, 8), (200, 2)])
def test_packing_is_that_of_the_layout(layout, shape, dtype):
    rows = np.random.default_rng(0).standard_normal(shape).astype(dtype)
    packed = np.zeros(Layout.parse(layout).packed_shape(shape), dtype)
    pack_into(packed, rows, Layout.parse(layout))
    np.testing.assert_array_equal(packed, Layout.parse(layout).pack(rows))


def test_pieces_smaller_than_a_tensor(model, monkeypatch):
    monkeypatch.setattr("llm_mlir.runtime.packing._PIECE", 1000)
    seen = []
    bound = bind_weights(signature_for("f32"), model, None, lambda done, total: seen.append((done, total)))
    whole = bind_weights(signature_for("f32"), model, None)
    for name, array in whole.arrays.items():
        np.testing.assert_array_equal(bound.arrays[name], array)
    assert len(seen) > 50
    assert seen[-1][0] == seen[-1][1] == max(done for done, _ in seen)


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        (weight("model.nothing.weight", "f32", (4,)), "expected tensor 'model.nothing.weight', got none"),
        (weight("model.norm.weight", "f32", (65,)), r"expected packed shape \[64\], got \[65\]"),
        (weight(QKV[0], "f32", (3, 64, 64), "panel<64>", QKV), r"shape \[3, 2, 64, 64\], got \[3, 1, 64, 64\]"),
    ],
)
def test_weights_that_the_checkpoint_does_not_hold(model, argument, message):
    with pytest.raises(PackingError, match=message):
        plan_weights({"prefill": [argument]}, model.checkpoint)


def test_functions_that_disagree(model):
    one = weight("model.norm.weight", "f32", (64,))
    with pytest.raises(PackingError, match=r"'model.norm.weight' expected one form in all functions, got two"):
        plan_weights({"prefill": [one], "decode": [replace(one, dtype="bf16")]}, model.checkpoint)


def test_signature_survives_json():
    signature = signature_for("bf16")
    assert load_signature(dump_signature(signature)) == signature


@pytest.fixture
def cache(tmp_path):
    return WeightCache(tmp_path / "cache")


def files(cache):
    return sorted(path.suffix for path in cache.folder.iterdir())


def test_second_start_maps_the_file(model, cache):
    first = bind_weights(signature_for("f32"), model, cache)
    second = bind_weights(signature_for("f32"), model, cache)
    assert (first.from_cache, second.from_cache) == (False, True)
    assert files(cache) == [".checked", ".weights"]
    for name, array in first.arrays.items():
        np.testing.assert_array_equal(second.arrays[name], array)
        assert not array.flags.writeable
    (entry,) = cache.list()
    assert entry.label == str(model.directory)


def test_other_dtype_or_other_checkpoint_is_another_file(model, cache, tmp_path):
    bind_weights(signature_for("f32"), model, cache)
    assert not bind_weights(signature_for("bf16"), model, cache).from_cache
    other = load(make_model(tmp_path / "other", "llama", seed=1))
    assert not bind_weights(signature_for("f32"), other, cache).from_cache
    assert len(cache.list()) == 3


def test_changed_checkpoint_is_packed_again(tmp_path, cache):
    directory = make_model(tmp_path / "model", "llama")
    bind_weights(signature_for("f32"), load(directory), cache)
    os.utime(directory / "model.safetensors", (1, 1))
    assert not bind_weights(signature_for("f32"), load(directory), cache).from_cache


def test_a_file_that_was_touched_or_is_of_another_boot_is_compared(model, cache, monkeypatch):
    bind_weights(signature_for("f32"), model, cache)
    (path,) = cache.folder.glob("*.weights")
    compared = []
    table = weight_cache._table
    monkeypatch.setattr(weight_cache, "_table", lambda data: compared.append(1) or table(data))
    for change in (lambda: None, path.touch, lambda: monkeypatch.setattr(weight_cache, "_boot", lambda: "another")):
        change()
        before = len(compared)
        assert bind_weights(signature_for("f32"), model, cache).from_cache
        assert bind_weights(signature_for("f32"), model, cache).from_cache
        assert len(compared) == before + (change.__name__ != "<lambda>" or weight_cache._boot() == "another")


def test_nothing_is_left_of_packing_that_fails(model, cache, monkeypatch):
    def fail(*arguments, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(binding, "pack_weights", fail)
    with pytest.raises(KeyboardInterrupt):
        bind_weights(signature_for("f32"), model, cache)
    assert files(cache) == []


@pytest.mark.parametrize("obstacle", ["limit", "file", "full disk"])
def test_without_room_weights_are_packed_into_memory(model, tmp_path, obstacle, monkeypatch):
    def full(handle, size):
        raise OSError("no space left on device")

    cache = WeightCache(tmp_path / "cache", limit=1000 if obstacle == "limit" else 1 << 30)
    if obstacle == "file":
        cache.folder.write_text("not a folder")
    if obstacle == "full disk":
        monkeypatch.setattr(weight_cache, "_reserve", full)
    bound = bind_weights(signature_for("f32"), model, cache)
    np.testing.assert_array_equal(bound.arrays["model.norm.weight"], model.checkpoint.array("model.norm.weight"))
    assert cache.list() == []


def fill(cache, key, used):
    new = cache.create(key, 2 * HEADER, f"/models/{key}")
    new.commit()
    for path in (cache.path(key), cache.stamp(key)):
        os.utime(path, (used, used))


def test_least_recently_used_go_beyond_the_limit(cache):
    now = time.time()
    for age, key in enumerate("abcd"):
        fill(cache, key, now - age)
    cache.limit = 7 * HEADER  # two files with their checksums
    cache.open("d", 2 * HEADER)
    cache.trim()
    assert {entry.key for entry in cache.list()} == {"a", "d"}


def test_unfinished_files_go_after_a_day(cache):
    fill(cache, "a", time.time())
    for name, age in (("old", 2 * 86400), ("new", 60)):
        path = cache.folder / f"{name}.part"
        path.write_bytes(b"")
        os.utime(path, (time.time() - age,) * 2)
    cache.trim()
    assert files(cache) == [".checked", ".part", ".weights"]


def test_clear(cache):
    fill(cache, "a", time.time())
    mapped = cache.open("a", 2 * HEADER)
    size = sum(path.stat().st_size for path in cache.folder.iterdir())
    assert cache.clear() == size
    assert list(cache.folder.iterdir()) == []
    assert len(mapped.buffer[:]) == 3 * HEADER


def test_estimate_counts_every_byte_of_the_weights(model):
    from llm_mlir.frontend.limits import Limits

    parts = memory_estimate(model.config, "bf16", Limits(max_batch=2, context=100, max_rows=7))
    tensors = sum(model.checkpoint.array(name).size for name in model.checkpoint.owners)
    assert {**parts, "activations": 0} == {
        "weights": 2 * tensors,
        "KV cache": 2 * 2 * 3 * 2 * 2 * 128 * 16,
        "logits": 7 * 320 * 4,
        "activations": 0,
    }
    assert 0 < parts["activations"] < 1 << 20


def test_too_large_a_model_is_refused(monkeypatch):
    monkeypatch.setattr(memory, "free_memory", lambda: 3_900_000_000)
    check_memory({"weights": 3_000_000_000})
    with pytest.raises(OutOfMemoryError) as raised:
        check_memory({"weights": 4_800_000_000, "KV cache": 300_000_000})
    assert str(raised.value) == "needs 5.1 GB (weights 4.8 GB, KV cache 0.3 GB), 3.9 GB free"


def test_limit_of_a_container(tmp_path, monkeypatch):
    group = tmp_path / memory.Path("/proc/self/cgroup").read_text().partition("::")[2].strip().lstrip("/")
    group.mkdir(parents=True, exist_ok=True)
    assert memory._free_in_container(tmp_path) > 1 << 60
    (group / "memory.max").write_text("1000\n")
    (group / "memory.current").write_text("700\n")
    (group / "memory.stat").write_text("anon 500\ninactive_file 150\nactive_file 50\n")
    assert memory._free_in_container(tmp_path) == 500
    (group / "memory.max").write_text("max\n")
    assert memory._free_in_container(tmp_path) > 1 << 60


PEAK = """
import json, sys
from pathlib import Path
from llm_mlir.frontend import load
from llm_mlir.runtime.binding import bind_weights
from llm_mlir.runtime.memory import peak_memory
from llm_mlir.abi.signature import load_signature
from llm_mlir.runtime.weight_cache import WeightCache
model, signature = load(sys.argv[1]), load_signature(sys.argv[2])
cache = WeightCache(Path(sys.argv[3])) if len(sys.argv) > 3 else None
before = peak_memory()
bind_weights(signature, model, cache)
print(peak_memory() - before)
"""


@pytest.mark.parametrize("cached", [False, True])
def test_peak_memory_stays_near_one_copy(tmp_path, cached):
    import subprocess
    import sys

    size = {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 3, "vocab_size": 8192}
    directory = make_model(tmp_path / "model", "llama", **size)
    model = load(directory)
    arguments = [
        weight(spec.name, "f32", ((3, *spec.shape) if spec.stacked else spec.shape), layout)
        for spec in model.config.weights()
        for layout in ["panel<64>" if len(spec.shape) == 2 else "plain"]
    ]
    total = sum(4 * int(np.prod(argument.shape)) for argument in arguments)
    folder = [str(tmp_path / "cache")] if cached else []
    command = [sys.executable, "-c", PEAK, str(directory), dump_signature({"prefill": arguments}), *folder]
    grown = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert total > 200e6
    assert grown < (0.5 if cached else 1.3) * total


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_mapped_files_are_not_copied(model, cache):
    bind_weights(signature_for("f32"), model, cache)
    array = bind_weights(signature_for("f32"), model, cache).arrays["model.norm.weight"]
    address = array.ctypes.data
    for line in Path("/proc/self/maps").read_text().splitlines():
        start, end = (int(word, 16) for word in line.split()[0].split("-"))
        if start <= address < end:
            assert line.endswith(f"{cache.list()[0].key}.weights")
            assert start % (2 << 20) == 0  # huge pages need it
            break
    else:
        pytest.fail(f"nothing is mapped at {address:#x}")
    assert json.loads((cache.folder / f"{cache.list()[0].key}.weights").read_bytes()[:HEADER].rstrip(b"\0"))
