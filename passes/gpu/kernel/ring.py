"""A ring of stages in shared memory that TMA fills and warpgroups empty, kept in step by mbarriers (sm_90)."""

from collections.abc import Sequence
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.mlir import ir

from .launch import less, when

_TICKS = 10_000_000  # a hint how long a thread may be suspended in a wait


def tensor_map(memref: Value, box: Sequence[int]) -> Value:
    """The host's description of a memref for TMA, which copies boxes of a shape.

    Rows are swizzled over 128 bytes; what lies outside the memref reads as zero. The memref's address and all strides
    but the last must be multiples of 16 bytes.
    """
    element = memref.type.element_type
    shape = "x".join(map(str, box))
    type_ = ir.Type.parse(
        f"!nvgpu.tensormap.descriptor<tensor = memref<{shape}x{element}, 3>, swizzle = swizzle_128b, "
        "l2promo = l2promo_128b, oob = zero, interleave = none>"
    )
    unranked = mlir.memref.cast(ir.UnrankedMemRefType.get(element, None), memref)
    return mlir.nvgpu.tma_create_descriptor(type_, unranked, [build.value(size) for size in box])


@dataclass(frozen=True)
class RingPosition:
    """A stage of the ring, and the parity of the round (an i1) in which it is."""

    stage: Value
    parity: Value

    @property
    def values(self) -> list[Value]:
        """What a loop carries."""
        return [self.stage, self.parity]


@dataclass(frozen=True)
class Ring:
    """``full`` and ``empty`` are groups of an mbarrier for each of ``stages``."""

    full: Value
    empty: Value
    stages: int

    @staticmethod
    def create(stages: int) -> "Ring":
        """Declares the barriers, in static shared memory."""
        text = f"!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = {stages}>"
        type_ = ir.Type.parse(text)
        return Ring(mlir.nvgpu.mbarrier_create(type_), mlir.nvgpu.mbarrier_create(type_), stages)

    def initialize(self, consumers: int) -> None:
        """By one thread, before a barrier of all: ``consumers`` arrivals empty a stage."""
        for stage in range(self.stages):
            number = build.value(stage)
            mlir.nvgpu.mbarrier_init(self.full, build.value(1), number)
            mlir.nvgpu.mbarrier_init(self.empty, build.value(consumers), number)
        mlir.nvvm.fence_mbarrier_init()

    def start(self, parity: bool) -> RingPosition:
        """The first stage. The producer waits for the parity before the first round, that is for nothing, at first."""
        bit = mlir.arith.constant(ir.IntegerType.get_signless(1), int(parity))
        return RingPosition(build.value(0), bit)

    def next(self, position: RingPosition) -> RingPosition:
        """The stage that follows."""
        following = build.add(position.stage, 1)
        inside = less(following, self.stages)
        one = mlir.arith.constant(position.parity.type, 1)
        stage = mlir.arith.select(inside, following, build.value(0))
        return RingPosition(stage, mlir.arith.select(inside, position.parity, mlir.arith.xori(position.parity, one)))

    def wait_full(self, position: RingPosition) -> None:
        """Waits until the copies to the stage have arrived."""
        self._wait(self.full, position)

    def wait_empty(self, position: RingPosition) -> None:
        """Waits until all consumers have released the stage."""
        self._wait(self.empty, position)

    def _wait(self, barriers: Value, position: RingPosition) -> None:
        mlir.nvgpu.mbarrier_try_wait_parity(barriers, position.parity, build.value(_TICKS), position.stage)

    def expect(self, position: RingPosition, size: int) -> None:
        """By the one thread that fills: ``size`` bytes are on their way to the stage."""
        mlir.nvgpu.mbarrier_arrive_expect_tx(self.full, build.value(size), position.stage)

    def load(self, position: RingPosition, tile: Value, map_: Value, coordinates: Sequence[Index]) -> None:
        """Starts a copy to ``tile``; ``coordinates`` of its first element have the innermost dimension first."""
        where = [build.value(each) for each in coordinates]
        mlir.nvgpu.tma_async_load(tile, self.full, map_, where, position.stage)

    def release(self, stage: Value, condition: Value) -> None:
        """One consumer is done with a stage; ``condition`` holds for one of its threads."""
        with when(condition):
            mlir.nvgpu.mbarrier_arrive(self.empty, stage)
