"""Shuffles, votes and reductions against their definition in the PTX ISA."""

import numpy as np
import pytest
from emulated import kernel, needs_emulator, run

pytestmark = needs_emulator

LANES = np.arange(32)


def shuffled(kind: str, offset: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """The lane that each lane reads by ``gpu.shuffle``, and whether it is in range."""
    segment = LANES // width * width
    source = {"xor": LANES ^ offset, "up": LANES - offset, "down": LANES + offset, "idx": segment + offset % width}[
        kind
    ]
    valid = (source >= segment) & (source < segment + width)
    return np.where(valid, source, LANES), valid


@pytest.mark.parametrize("offset", [1, 5, 16])
@pytest.mark.parametrize("kind", ["xor", "up", "down", "idx"])
def test_shuffle(kind, offset):
    text = kernel(
        "%x: memref<32xf32>, %y: memref<32xf32>, %p: memref<32xi32>, %o: i32",
        f"""
        %v = memref.load %x[%t] : memref<32xf32>
        %w = arith.constant 32 : i32
        %a, %valid = gpu.shuffle {kind} %v, %o, %w : f32
        memref.store %a, %y[%t] : memref<32xf32>
        %bit = arith.extui %valid : i1 to i32
        memref.store %bit, %p[%t] : memref<32xi32>
        """,
    )
    x, y, p = LANES.astype(np.float32) * 3, np.zeros(32, np.float32), np.zeros(32, np.int32)
    run(text, x, y, p, offset, order=1)
    source, valid = shuffled(kind, offset, 32)
    np.testing.assert_array_equal(p, valid)
    np.testing.assert_array_equal(y, x[source])


@pytest.mark.parametrize("kind", ["bfly", "up", "down", "idx"])
def test_shuffle_of_segments(kind):
    """Segments of 8 lanes: the mask is in bits 8 to 12 of the last operand."""
    clamp = (0b11000 << 8) | (0 if kind == "up" else 7)
    text = kernel(
        "%x: memref<32xi32>, %y: memref<32xi32>",
        f"""
        %v = memref.load %x[%t] : memref<32xi32>
        %all = arith.constant -1 : i32
        %o = arith.constant 3 : i32
        %c = arith.constant {clamp} : i32
        %a = nvvm.shfl.sync {kind} %all, %v, %o, %c : i32 -> i32
        memref.store %a, %y[%t] : memref<32xi32>
        """,
    )
    x, y = LANES.astype(np.int32) * 7, np.zeros(32, np.int32)
    run(text, x, y)
    np.testing.assert_array_equal(y, x[shuffled("xor" if kind == "bfly" else kind, 3, 8)[0]])


def collective(op: str) -> str:
    return kernel(
        "%x: memref<32xi32>, %y: memref<32xi32>",
        f"""
        %v = memref.load %x[%t] : memref<32xi32>
        %all = arith.constant -1 : i32
        %zero = arith.constant 0 : i32
        %p = arith.cmpi slt, %v, %zero : i32
        {op}
        memref.store %a, %y[%t] : memref<32xi32>
        """,
    )


REDUCTIONS = {
    "add": np.sum,
    "min": np.min,
    "max": np.max,
    "and": np.bitwise_and.reduce,
    "or": np.bitwise_or.reduce,
    "xor": np.bitwise_xor.reduce,
}


@pytest.mark.parametrize("kind", REDUCTIONS)
def test_redux(kind):
    x, y = np.random.default_rng(0).integers(-100, 100, 32).astype(np.int32), np.zeros(32, np.int32)
    run(collective(f"%a = nvvm.redux.sync {kind} %v, %all : i32 -> i32"), x, y)
    np.testing.assert_array_equal(y, np.full(32, REDUCTIONS[kind](x)))


def test_ballot_and_elect():
    x, y = np.where(LANES % 3 == 0, -1, 1).astype(np.int32), np.zeros(32, np.int32)
    run(collective("%a = nvvm.vote.sync ballot %all, %p -> i32"), x, y)
    assert set(y.view(np.uint32)) == {sum(1 << int(lane) for lane in LANES if lane % 3 == 0)}
    run(collective("%e = nvvm.elect.sync -> i1\n %a = arith.extui %e : i1 to i32"), x, y)
    np.testing.assert_array_equal(y, LANES == 0)


@pytest.mark.parametrize(("kind", "expected"), [("any", 1), ("all", 0), ("uni", 0)])
def test_vote(kind, expected):
    x, y = np.where(LANES == 7, -1, 1).astype(np.int32), np.zeros(32, np.int32)
    run(collective(f"%b = nvvm.vote.sync {kind} %all, %p -> i1\n %a = arith.extui %b : i1 to i32"), x, y)
    np.testing.assert_array_equal(y, np.full(32, expected))
