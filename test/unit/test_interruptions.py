"""Caches when runs are killed, start together, or find no room on the disk."""

import errno
import functools
import multiprocessing
import os
import resource
import signal
import tempfile
import threading
import time
import warnings
from pathlib import Path

import numpy as np
import pytest
from test_loader_weights import signature_for

import llm_mlir
from llm_mlir.codegen.cache import ObjectCache
from llm_mlir.frontend import load
from llm_mlir.runtime import packing
from llm_mlir.runtime.binding import bind_weights
from llm_mlir.runtime.weight_cache import WeightCache
from llm_mlir.support.file_cache import CacheWarning

SIGNATURE = signature_for("f32")
CODE = bytes(range(256)) * 300
# What changes the folder or a file, one step each.
STEPS = [(os, name) for name in ("pwrite", "posix_fallocate", "replace", "fdopen", "utime")]
STEPS += [(tempfile, "mkstemp"), (Path, "replace"), (Path, "mkdir")]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")


@pytest.fixture(scope="module")
def model(model_directory):
    return load(model_directory())


@pytest.fixture(scope="module")
def expected(model):
    return {name: array.copy() for name, array in bind_weights(SIGNATURE, model, None).arrays.items()}


def fork(work) -> int:
    """Runs ``work`` in a child; returns its exit code, negative for a signal."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of a fork beside threads: they sleep
        pid = os.fork()
    if not pid:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def die_at(step: int) -> None:
    """Makes this process kill itself before a step of those that change something, or in the middle of a write."""
    left, lock = [step], threading.Lock()

    def counting(function, name):
        def count(*arguments, **options):
            with lock:
                left[0] -= 1
                last = left[0] < 0
            if last and name == "pwrite":
                function(arguments[0], arguments[1][: len(arguments[1]) // 2], arguments[2])
            if last:
                os.kill(os.getpid(), signal.SIGKILL)
                time.sleep(60)
            return function(*arguments, **options)

        return count

    for owner, name in STEPS:
        setattr(owner, name, counting(getattr(owner, name), name))


def check(model, folder, expected):
    """The next start is right, and keeps what it makes; what was left half written is listed and cleared."""
    cache, objects = WeightCache(folder), ObjectCache(folder)
    left = cache.parts()
    assert objects.get("code") in (CODE, None)
    objects.put("code", CODE)
    assert objects.get("code") == CODE
    for _ in range(2):
        bound = bind_weights(SIGNATURE, model, cache)
        for name, array in expected.items():
            np.testing.assert_array_equal(bound.arrays[name], array)
    assert bound.from_cache
    assert cache.parts() == left
    assert cache.verify()[1] == objects.verify()[1] == []
    cache.clear()
    objects.clear()
    assert list(folder.iterdir()) == []


def test_killed_at_each_step_of_writing(model, expected, tmp_path, monkeypatch):
    monkeypatch.setattr(packing, "_PIECE", 40_000)

    def work(step):
        die_at(step)
        ObjectCache(tmp_path).put("code", CODE)
        bind_weights(SIGNATURE, model, WeightCache(tmp_path))

    left, step = 0, 0
    while fork(functools.partial(work, step)) == -signal.SIGKILL:
        left += len(WeightCache(tmp_path).parts())
        check(model, tmp_path, expected)
        step += 1
    assert step > 15, "all steps were tried, until the work came to its end"
    assert left > 8, "some of them leave a file half written"
    check(model, tmp_path, expected)


def _start(directory, folder, gate, results):
    gate.wait(60)
    options = {"dtype": "f32", "context": 64, "max_batch": 1, "max_batch_tokens": 16, "threads": 1}
    program = llm_mlir.compile(load(directory), **options, cache=folder)
    results.put(program.generate([3, 1, 4, 1, 5], max_new_tokens=5).token_ids)


def test_four_processes_on_a_cold_cache(model_directory, tmp_path):
    context = multiprocessing.get_context("fork")
    gate, results = context.Barrier(4), context.Queue()
    children = [
        context.Process(target=_start, args=(model_directory(), tmp_path, gate, results), daemon=True) for _ in range(4)
    ]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for child in children:
            child.start()
    found = [results.get(timeout=300) for _ in children]
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0] * 4
    assert all(tokens == found[0] for tokens in found)
    for cache in (WeightCache(tmp_path / "weights"), ObjectCache(tmp_path / "objects")):
        assert cache.list()
        assert cache.parts() == cache.verify()[1] == []


@pytest.mark.parametrize("limit", [0, 4096, 100_000])
def test_files_that_may_not_get_large(model, expected, tmp_path, limit):
    """As on a full disk: it runs, uncached, and says so in a line."""

    def work():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            ObjectCache(tmp_path / "objects").put("code", CODE * 2)
            bound = bind_weights(SIGNATURE, model, WeightCache(tmp_path / "weights"))
        assert [warning.category for warning in caught] == [CacheWarning] * 2
        for name, array in expected.items():
            np.testing.assert_array_equal(bound.arrays[name], array)

    assert fork(work) == 0
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("last", [0, 3])
def test_a_disk_that_is_full_in_the_middle(model, expected, tmp_path, monkeypatch, last):
    write, calls = os.pwrite, []

    def full(handle, data, offset):
        calls.append(1)
        if len(calls) > last:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(handle, data, offset)

    monkeypatch.setattr(os, "pwrite", full)
    with pytest.warns(CacheWarning, match="No space left on device, so compiled code and packed weights are not kept"):
        bound = bind_weights(SIGNATURE, model, WeightCache(tmp_path))
    for name, array in expected.items():
        np.testing.assert_array_equal(bound.arrays[name], array)
    assert list(tmp_path.iterdir()) == []
