"""Offsets of buffers in an arena."""

import random

from llm_mlir.passes.memory.arena.offsets import ALIGNMENT, BufferRequest, plan_offsets


def test_buffers_in_use_together_never_overlap():
    numbers = random.Random(0)
    for _ in range(200):
        requests = []
        for _ in range(numbers.randint(1, 30)):
            start = numbers.randint(0, 50)
            requests.append(BufferRequest(numbers.randint(0, 5000), start, start + numbers.randint(1, 20)))
        offsets, total = plan_offsets(requests)
        for i, a in enumerate(requests):
            assert offsets[i] % ALIGNMENT == 0
            assert offsets[i] + a.size <= total
            for j, b in enumerate(requests[:i]):
                apart = offsets[i] + a.size <= offsets[j] or offsets[j] + b.size <= offsets[i]
                assert apart or not a.overlaps(b)


def test_a_chain_of_buffers_needs_two():
    chain = [BufferRequest(1024, step, step + 2) for step in range(10)]
    assert plan_offsets(chain)[1] == 2048


def test_nothing_needs_nothing():
    assert plan_offsets([]) == ([], 0)
