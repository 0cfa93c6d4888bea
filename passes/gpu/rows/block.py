"""Turns the body of an ``scf.forall`` into a kernel: a block of threads for each item."""

from itertools import chain
from typing import Any

from llm_mlir import mlir
from llm_mlir.analysis.bounds import Bounds, element_bytes
from llm_mlir.analysis.loops import forall_bounds
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.rewriter import Rewriter, identity, walk
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError

from ..kernel.launch import WARP, Kernel, launch, shared_space
from .alignment import annotate
from .lowering import Lowering
from .memory import Placement, aligned, set_memory_space
from .work import ACCESS_BYTES, ThreadWork, delinearize, product

_MOST_THREADS = 512
_UNKNOWN_CHUNKS = 256
"""Chunks of work that are assumed where sizes depend on the input."""


class BlockKernel:
    """The kernel of one ``scf.forall``. ``shared_bytes`` is the size of shared memory that a block may have."""

    def __init__(self, forall: Operation, bounds: Bounds, shared_bytes: int, rw: Rewriter) -> None:
        self.forall, self.rw = forall, rw
        works = works_in(forall)
        self.threads = threads_for(list(works.values()))
        parts = {key: self._parts(work) for key, work in works.items() if self._meets(work)}
        room = shared_bytes - sum(map(aligned, chain.from_iterable(parts.values())))
        self.placement = Placement.of(forall, works, bounds, room)
        self.scratch = {key: list(map(self.placement.reserve, sizes)) for key, sizes in parts.items()}

    def _meets(self, work: ThreadWork) -> bool:
        """Whether several warps reduce one row together."""
        return work.reduces and work.points == 1 and self.threads > WARP

    def _parts(self, work: ThreadWork) -> list[int]:
        """Bytes of what the warps leave of each reduction."""
        return [self.threads // WARP * _bytes(reduction) for reduction in work.reductions.values()]

    def build(self, name: str) -> None:
        """Builds the launch in front of the loop, and erases the loop."""
        with self.rw.before(self.forall):
            bounds = forall_bounds(self.forall)
            sizes = [build.ceildiv(build.sub(upper, lower), step) for lower, upper, step in bounds]
            rows = [_scratch(alloc, product(sizes)) for alloc in self.placement.scratch]
            with launch(name, [product(sizes)], self.threads, self.placement.shared_bytes) as kernel:
                items = delinearize(kernel.block[0], sizes)
                starts = [
                    build.value(build.add(lower, build.mul(item, step)))
                    for item, (lower, _, step) in zip(items, bounds, strict=True)
                ]
        self._move_body(kernel, starts)
        self._place_buffers(kernel, rows)
        Lowering(kernel, self.rw, works_in(kernel.op), self.scratch).run()
        annotate(kernel.op)

    def _move_body(self, kernel: Kernel, indices: list[Value]) -> None:
        body = self.forall.regions[0].blocks[0]
        for argument, index in zip(body.arguments, indices, strict=True):
            argument.replace_all_uses_with(index)
        end = list(kernel.op.regions[0].blocks[0].operations)[-1].operation
        for op in [inner.operation for inner in body.operations][:-1]:
            op.move_before(end)
        self.rw.erase(self.forall)

    def _place_buffers(self, kernel: Kernel, rows: list[Value]) -> None:
        """Replaces the allocations of the item."""
        for alloc in self.placement.registers:
            with self.rw.at_start(kernel.op.regions[0].blocks[0]):  # in a loop it would take more stack each iteration
                _substitute(alloc, mlir.memref.alloca(alloc.results[0].type, [], []), self.rw)
        for alloc in self.placement.shared:
            offset, type_ = self.placement.offsets[identity(alloc)], alloc.results[0].type
            shared = ir.MemRefType.get(list(type_.shape), type_.element_type, memory_space=shared_space())
            with self.rw.before(alloc):
                view = mlir.memref.view(shared, kernel.shared, build.value(offset), list(alloc.operands))
            _substitute(alloc, view, self.rw)
            set_memory_space(view, shared_space())
        for alloc, row in zip(self.placement.scratch, rows, strict=True):
            with self.rw.before(alloc):
                _substitute(alloc, _row_of(row, kernel.block[0]), self.rw)


def works_in(root: Operation) -> dict[int, ThreadWork]:
    """The generics below ``root``, by identity."""
    return works_of([op for op in walk(root) if op.name == "linalg.generic"])


def works_of(generics: list[Operation]) -> dict[int, ThreadWork]:
    """The generics of a kernel, by identity. Their chunks have 16 bytes of the narrowest type among them."""
    touched = [each for op in generics for each in (op, *walk(op))]
    memrefs = [v for op in touched for v in op.operands if isinstance(v.type, ir.MemRefType)]
    widest = ACCESS_BYTES // min((element_bytes(memref.type) for memref in memrefs), default=ACCESS_BYTES)
    return {identity(op): ThreadWork(op, widest) for op in generics}


def threads_for(works: list[ThreadWork]) -> int:
    """A block that has a thread for each chunk of the largest generic, in whole warps."""
    most = max((_UNKNOWN_CHUNKS if work.chunks is None else work.chunks for work in works), default=1)
    return min(-(-max(most, 1) // WARP) * WARP, _MOST_THREADS)


def _bytes(reduction: Any) -> int:
    return -(-reduction.op.results[0].type.width // 8)


def _scratch(alloc: Operation, items: Index) -> Value:
    """Global memory for a private buffer that shared memory is too small for: one for each item."""
    type_ = alloc.results[0].type
    if not type_.has_static_shape:
        raise PassError(f"'{alloc.name}' op expects a static shape, or a size that fits into shared memory", alloc)
    whole = ir.MemRefType.get([build.DYNAMIC, *type_.shape], type_.element_type)
    return mlir.memref.alloc(whole, [build.value(items)], [])


def _row_of(whole: Value, item: Value) -> Value:
    """The buffer of one item: the identity layout of the allocation that it replaces is lost."""
    sizes = list(whole.type.shape)[1:]
    zeros, ones = [0] * len(sizes), [1] * (len(sizes) + 1)
    strides, _ = whole.type.get_strides_and_offset()
    layout = ir.StridedLayoutAttr.get(build.DYNAMIC, strides[1:])
    type_ = ir.MemRefType.get(sizes, whole.type.element_type, layout)
    static = [build.DYNAMIC, *zeros], [1, *sizes], ones
    return mlir.memref.SubViewOp(type_, whole, [item], [], [], *static).result


def _substitute(alloc: Operation, memref: Value, rw: Rewriter) -> None:
    alloc.results[0].replace_all_uses_with(memref)
    rw.erase(alloc)
