"""Kernels of ops outside of parallel loops: one grid of threads for all of their elements."""

from llm_mlir.ir import build
from llm_mlir.ir.rewriter import identity
from llm_mlir.ir.types import Operation

from ..kernel.launch import launch
from .alignment import annotate
from .block import works_of
from .share import share_points
from .work import ThreadTeam, product

_THREADS = 256


def launch_points(generic: Operation, name: str) -> None:
    """Builds the kernel of a generic on memrefs at the insertion point: reductions are made in order, by one thread."""
    work = works_of([generic])[identity(generic)]
    sizes = work.nest.sizes()
    chunks = build.floordiv(product([sizes[loop] for loop in work.parallel]), work.lanes)
    blocks = build.ceildiv(chunks, _THREADS)
    with launch(name, [blocks], _THREADS) as kernel:
        thread = build.add(build.mul(kernel.block[0], _THREADS), kernel.thread)
        share_points(work, ThreadTeam(thread, build.mul(kernel.grid[0], _THREADS)))
    annotate(kernel.op)
