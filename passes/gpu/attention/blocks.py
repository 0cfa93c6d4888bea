"""Kernels whose blocks of threads take a block of queries each."""

from collections.abc import Iterator
from contextlib import contextmanager

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.passes.gpu.kernel.launch import Kernel, launch, when

from .problem import BlockItem, Problem


@contextmanager
def query_blocks(
    name: str, problem: Problem, queries: int, threads: int, shared_bytes: int
) -> Iterator[tuple[Kernel, BlockItem]]:
    """Builds the launch around the body, which runs where there are queries.

    The grid is as large as the host knows that it may have to be.
    """
    with launch(name, [problem.blocks(queries)], threads, shared_bytes) as kernel:
        item = problem.item(kernel.block[0], queries)
        with when(mlir.arith.cmpi(mlir.arith.CmpIPredicate.sgt, build.value(item.count), build.value(0))):
            yield kernel, item
