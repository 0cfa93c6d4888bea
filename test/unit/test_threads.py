"""The pool of threads that run compiled code."""

import time

import numpy as np
import pytest

from llm_mlir.codegen.emit import emit
from llm_mlir.codegen.objects import LoadedObject
from llm_mlir.codegen.support import link_pool
from llm_mlir.runtime.threads import ThreadPool, aligned_bytes
from llm_mlir.targets.cpu import CpuTarget

COUNT = """
define void @llm_call_count(ptr %word) {
  %old = load i64, ptr %word
  %new = add i64 %old, 1
  store i64 %new, ptr %word
  ret void
}
"""


@pytest.fixture(scope="module")
def code():
    target = CpuTarget.host()
    return LoadedObject(emit(link_pool(COUNT, target), target))


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_every_thread_runs_every_job_once(code, threads):
    pool = ThreadPool(code, threads)
    counts = np.zeros((threads, 16), np.int64)
    pointers = np.array([row.ctypes.data for row in counts], np.int64)
    for _ in range(500):
        pool.run(code.address("llm_call_count"), pointers.ctypes.data)
    pool.close()
    assert counts[:, 0].tolist() == [500] * threads


def test_an_idle_pool_takes_no_time(code):
    pool = ThreadPool(code, 3)
    time.sleep(0.05)
    before = time.process_time()
    time.sleep(0.3)
    assert time.process_time() - before < 0.02
    pool.close()


def test_closing_twice_is_fine(code):
    pool = ThreadPool(code, 2)
    pool.close()
    pool.close()


def test_pinned_threads(code):
    ThreadPool(code, 2, cpus=[0, 0]).close()


def test_no_threads(code):
    with pytest.raises(ValueError, match=r"threads expected an integer from 1 to [0-9]+, got 0"):
        ThreadPool(code, 0)


def test_alignment():
    for size in (1, 1000):
        block = aligned_bytes(size)
        assert block.ctypes.data % 128 == 0
        assert block.size == size
