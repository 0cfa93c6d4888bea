"""Thousands of calls: memory, descriptors and threads stay where they are."""

import os
import sys
import threading
from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.frontend import ModelError
from llm_mlir.runtime.session import ContextError
from llm_mlir.testing.tiny_model import write_tiny_model

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
WARM_UP, CALLS = 1500, 1500
GROWTH = 2 << 20  # bytes of resident memory; a list of a hundred numbers for each call would be more


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """A function that makes a program, from the caches but for the first time."""
    directory, cache = write_tiny_model(tmp_path_factory.mktemp("model")), tmp_path_factory.mktemp("cache")
    options = {"dtype": "f32", "context": 64, "max_batch": 2, "max_batch_tokens": 16, "threads": 2, "cache": cache}

    def start():
        return llm_mlir.compile(llm_mlir.load(directory), **options)

    return start


def state() -> dict[str, int]:
    """Resident bytes, open descriptors, threads, mappings."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    maps = len(Path("/proc/self/maps").read_text().splitlines())
    handles = len(os.listdir("/proc/self/fd"))
    return {
        "memory": pages * os.sysconf("SC_PAGE_SIZE"),
        "fds": handles,
        "threads": threading.active_count(),
        "maps": maps,
    }


def call(program, number):
    """One of several kinds of calls, those that fail and those that are left among them."""
    prompt = [3 + number % 40, 7, 9]
    kind = number % 8
    if kind == 0:
        program.generate(prompt, max_new_tokens=4, temperature=0.7, seed=number)
    elif kind == 1:
        program.generate(["the cat", prompt], max_new_tokens=2)
    elif kind == 2:
        next(program.stream(prompt, max_new_tokens=5), None)
    elif kind == 3:
        program.logits(prompt * 5)
    elif kind == 4:
        with pytest.raises(ContextError):
            program.generate(prompt * 30, max_new_tokens=1)
    elif kind == 5:
        with pytest.raises(ModelError):
            program.chat([{"role": "user"}])
    elif kind == 6:
        program.chat([{"role": "user", "content": str(number)}], max_new_tokens=1)
    else:
        program.prefill([prompt])
        program.decode([5])


def grown(work, warm_up, count):
    """What has grown over ``count`` rounds of ``work``."""
    for number in range(warm_up):
        work(number)
    before = state()
    for number in range(warm_up, warm_up + count):
        work(number)
    after = state()
    return {name: after[name] - before[name] for name in before}


def test_thousands_of_calls(start):
    with start() as program:
        growth = grown(lambda number: call(program, number), WARM_UP, CALLS)
    assert growth.pop("memory") < GROWTH
    assert growth.pop("maps") < 10  # the allocator's
    assert growth == {"fds": 0, "threads": 0}


@pytest.mark.parametrize("close", [True, False])
def test_programs_come_and_go(start, close):
    def work(number):
        program = start()
        program.generate([number + 3], max_new_tokens=1)
        if close:
            program.close()

    growth = grown(work, 5, 20)
    assert growth.pop("memory") < 4 * GROWTH
    assert growth.pop("maps") < 60
    assert abs(growth.pop("threads")) <= 1  # a program that was just dropped may be ending
    assert growth == {"fds": 0}
