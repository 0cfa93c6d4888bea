"""What is read from caches and checkpoints is this user's, whole and the same file as before, or it is not used."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from models import make_model

import llm_mlir
from llm_mlir.abi.signature import Argument
from llm_mlir.codegen.binary import Binary, BinaryError
from llm_mlir.codegen.cache import ObjectCache
from llm_mlir.codegen.gpu import binary as gpu_binary
from llm_mlir.codegen.gpu.binary import GpuBinary
from llm_mlir.frontend import load
from llm_mlir.runtime.binding import bind_weights
from llm_mlir.runtime.weight_cache import WeightCache
from llm_mlir.support import file_cache
from llm_mlir.support.file_cache import CacheWarning, is_private, open_private, user_cache_folder

SIGNATURE = {"prefill": [Argument("weight", "model.norm.weight", "f32", (64,), sources=("model.norm.weight",))]}


@pytest.fixture
def objects(tmp_path):
    cache = ObjectCache(tmp_path / "objects")
    cache.put("key", bytes(range(256)) * 40)
    return cache


def test_folders_are_for_nobody_else(objects, tmp_path):
    old = os.umask(0)
    try:
        WeightCache(tmp_path / "weights").create("key", 8192, "model").commit()
    finally:
        os.umask(old)
    for folder in ("objects", "weights"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700
    objects.folder.chmod(0o755)
    objects.put("other", b"")
    assert stat.S_IMODE(objects.folder.stat().st_mode) == 0o700


def test_an_object_damaged_anywhere_is_a_miss(objects):
    path = objects.path("key")
    whole = path.read_bytes()
    damaged = [whole[:-1], whole[:10], b"", whole + b"\0", bytes(len(whole))]
    for start in range(0, len(whole), 512):
        block = whole[start : start + 512]
        damaged.append(whole[:start] + bytes(byte ^ 1 for byte in block) + whole[start + 512 :])
        if any(block):
            damaged.append(whole[:start] + bytes(len(block)) + whole[start + 512 :])
    for data in damaged:
        path.write_bytes(data)
        assert objects.get("key") is None
    objects.put("key", b"new")
    assert objects.get("key") == b"new"


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write_is_not_read(objects, mode):
    objects.path("key").chmod(mode)
    assert objects.get("key") is None
    objects.put("key", b"new")
    assert objects.get("key") == b"new"


def test_a_folder_that_others_may_write_is_not_read(objects):
    objects.folder.chmod(0o777)
    assert objects.get("key") is None


def test_files_of_another_user_are_not_read(objects, monkeypatch):
    assert objects.get("key") is not None
    monkeypatch.setattr(file_cache.os, "geteuid", lambda: os.stat(objects.folder).st_uid + 1)
    assert not is_private(objects.path("key").stat())
    assert objects.get("key") is None
    with pytest.warns(CacheWarning, match="objects belongs to another user"):
        objects.put("other", b"")


@pytest.mark.parametrize("kind", ["link", "fifo", "folder"])
def test_what_is_no_file_is_not_read(objects, tmp_path, kind):
    path = objects.path("key")
    path.rename(tmp_path / "elsewhere")
    make = {
        "link": lambda: path.symlink_to(tmp_path / "elsewhere"),
        "fifo": lambda: os.mkfifo(path),
        "folder": path.mkdir,
    }
    make[kind]()
    assert open_private(path) is None


@pytest.mark.parametrize("header", ["[]", "{}", '{"signature": 5}', '{"signature": {"f": [{}]}}', "{", "null", '"x"'])
def test_a_binary_of_another_shape_is_an_error(header):
    with pytest.raises(BinaryError, match="compiled module expects"):
        Binary.from_bytes(b"llm-mlir binary 1\n" + header.encode() + b"\n\x7fELF")
    with pytest.raises(BinaryError, match="module compiled for a GPU expects"):
        GpuBinary.from_bytes(gpu_binary._MAGIC + header.encode() + b"\n\x7fELF")


# --- checkpoints ---------------------------------------------------------------------------------------------------


def packed(directory, cache):
    return bind_weights(SIGNATURE, load(directory), cache)


def test_files_of_one_size_and_time_are_told_apart(tmp_path):
    first, second = (make_model(tmp_path / str(seed), seed=seed) for seed in (0, 1))
    for directory in (first, second):
        os.utime(directory / "model.safetensors", (1, 1))
    cache = WeightCache(tmp_path / "cache")
    before = packed(first, cache)
    assert packed(first, cache).from_cache
    shutil.copy2(second / "model.safetensors", first / "model.safetensors")
    after = packed(first, cache)
    assert not after.from_cache
    assert not np.array_equal(before.arrays["model.norm.weight"], after.arrays["model.norm.weight"])


def test_the_digest_sees_other_data(tmp_path, monkeypatch):
    first, second = (load(make_model(tmp_path / str(seed), seed=seed)) for seed in (0, 1))
    digests = [model.checkpoint.files[0].identity[-1] for model in (first, second)]
    assert digests[0] != digests[1]


def test_a_file_replaced_after_load_is_not_stored_under_the_new_name(tmp_path):
    directory, other = make_model(tmp_path / "model"), make_model(tmp_path / "other", seed=1)
    cache = WeightCache(tmp_path / "cache")
    model = load(directory)
    os.replace(other / "model.safetensors", directory / "model.safetensors")
    old = bind_weights(SIGNATURE, model, cache)
    new = packed(directory, cache)
    assert not new.from_cache
    assert not np.array_equal(old.arrays["model.norm.weight"], new.arrays["model.norm.weight"])


# --- weights, and no cache at all ----------------------------------------------------------------------------------


def test_weights_that_others_may_write_are_packed_again(model_directory, tmp_path):
    cache = WeightCache(tmp_path / "cache")
    packed(model_directory(), cache)
    (entry,) = cache.list()
    cache.path(entry.key).chmod(0o666)
    assert not packed(model_directory(), cache).from_cache
    assert packed(model_directory(), cache).from_cache


def test_partial_files_are_listed_counted_and_cleared(tmp_path, capsys):
    from llm_mlir.run.command import main

    folder = tmp_path / "weights"
    folder.mkdir(mode=0o700)
    (folder / "killed.part").write_bytes(bytes(5000))
    (folder / "damaged.weights").write_bytes(bytes(3000))
    assert main(["cache", "list", "--cache-dir", str(tmp_path)]) == 0
    listed = capsys.readouterr().out
    assert "partial     5.0 kB" in listed
    assert "total       5.0 kB" in listed
    assert main(["cache", "clear", "--cache-dir", str(tmp_path)]) == 0
    assert "freed 8.0 kB" in capsys.readouterr().out
    assert list(folder.iterdir()) == []


def test_a_cache_folder_that_cannot_be_is_one_line_each(model_directory, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.warns(CacheWarning) as warned:
        program = llm_mlir.compile(
            load(model_directory()), dtype="f32", context=64, max_batch=1, max_batch_tokens=16, cache=tmp_path / "file"
        )
    assert program.generate("x", max_new_tokens=2).token_ids
    assert {str(warning.message).partition(": ")[2] for warning in warned} == {
        "Not a directory, so compiled code and packed weights are not kept"
    }


def test_what_lies_in_the_place_of_cached_files_is_named(model_directory, tmp_path):
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}
    llm_mlir.compile(load(model_directory()), **options)
    (weights,) = (tmp_path / "weights").glob("*.weights")
    weights.unlink()
    weights.mkdir()
    with pytest.warns(CacheWarning, match=rf"^{weights}: Is a directory, so compiled code and packed weights"):
        llm_mlir.compile(load(model_directory()), **options)


def test_relative_cache_folders_are_ignored(monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert user_cache_folder() == Path.home() / ".cache" / "llm-mlir"


NO_HOME = """
import os, pwd, sys
os.environ.pop("HOME", None); os.environ.pop("XDG_CACHE_HOME", None)
def unknown(uid): raise KeyError(uid)
pwd.getpwuid = unknown
import llm_mlir
program = llm_mlir.compile(llm_mlir.load(sys.argv[1]), "reference", dtype="f32", context=64, max_batch=1)
program.generate("x", max_new_tokens=1)
"""


def test_a_user_without_a_home(model_directory):
    run = subprocess.run([sys.executable, "-c", NO_HOME, str(model_directory())], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert run.stderr.count("this user has no home folder and XDG_CACHE_HOME is not set, so compiled code") == 1


# --- passes of others ----------------------------------------------------------------------------------------------

CELL = """
from dataclasses import dataclass
from typing import Any, ClassVar
from llm_mlir.pipeline import Pass

@dataclass(frozen=True)
class Nothing(Pass):
    name: ClassVar[str] = "notebook-nothing"
    def run(self, op: Any, rw: Any) -> None:
        seen.append(1)
"""


def test_foreign_passes_run_at_every_start(model_directory, tmp_path):
    """Also of a pass without a source file that is not registered, as from a notebook's cell or a REPL."""
    from llm_mlir.pipeline import Pipeline

    seen = []
    cell = {"__name__": "__main__", "seen": seen}
    exec(CELL, cell)
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}
    for _ in range(2):
        pipeline = Pipeline.parse("llm-expand-blocks").append(cell["Nothing"]())
        program = llm_mlir.compile(load(model_directory()), pipeline=pipeline, **options)
        assert not program.report.code_from_cache
    assert len(seen) == 2
    ours = [llm_mlir.compile(load(model_directory()), pipeline="llm-expand-blocks", **options) for _ in range(2)]
    assert [program.report.code_from_cache for program in ours] == [False, True]


def test_schedules_are_read_at_every_start():
    """The file of a schedule is no part of the IR that is kept."""
    from llm_mlir.runtime.foreign_passes import runs_foreign_passes

    schedule = "transform-preload-library{transform-library-paths=mine.mlir},transform-interpreter,cse"
    assert runs_foreign_passes([schedule])
    assert runs_foreign_passes(["func.func(transform-interpreter)"])
    assert not runs_foreign_passes(["cse,func.func(canonicalize),llm-infer-abi"])


OTHER_CELL = """
from dataclasses import dataclass
from typing import Any, ClassVar
from llm_mlir.pipeline import Pass, run_passes

@dataclass(frozen=True)
class Graph(Pass):
    name: ClassVar[str] = "notebook-graph"
    def run(self, op: Any, rw: Any) -> None:
        run_passes(op, text)
"""


def test_machine_code_of_foreign_passes_is_kept_by_its_ir(model_directory, tmp_path, monkeypatch):
    """What a pass does differently counts, though nothing that could be looked at says so."""
    from llm_mlir.codegen import emit
    from llm_mlir.pipeline import Pipeline

    made = []
    emit_here = emit.emit_here
    monkeypatch.setattr(emit, "emit_here", lambda *args: made.append(1) or emit_here(*args))
    cell = {"__name__": "__main__", "text": "llm-expand-blocks"}
    exec(OTHER_CELL, cell)
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "cache": tmp_path}
    counts = []
    for text in ("llm-expand-blocks", "llm-expand-blocks", "llm-expand-blocks,llm-fuse-qkv"):
        cell["text"] = text
        made.clear()
        llm_mlir.compile(load(model_directory()), pipeline=Pipeline([]).append(cell["Graph"]()), **options)
        counts.append(len(made))
    assert counts[0] > 2
    assert counts[1] == 0
    assert 0 < counts[2] < counts[0]  # threads and barrier are the same
