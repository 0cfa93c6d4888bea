"""Where the private buffers of an item live: in registers of every thread, in shared memory, or in global memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from llm_mlir.analysis.bounds import Bounds, buffer_bytes
from llm_mlir.analysis.buffer_views import VIEWS, root
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import identity, walk
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

from .work import ThreadWork

_ALIGNMENT = 16


@dataclass
class Placement:
    """The private buffers of an item, by kind; ``offsets`` gives the places in shared memory, by identity."""

    registers: list[Operation] = field(default_factory=list)
    shared: list[Operation] = field(default_factory=list)
    scratch: list[Operation] = field(default_factory=list)
    offsets: dict[int, int] = field(default_factory=dict)
    shared_bytes: int = 0

    @staticmethod
    def of(forall: Operation, works: dict[int, ThreadWork], bounds: Bounds, limit: int) -> "Placement":
        """Places the allocations in ``forall``; ``limit`` is the size of shared memory in bytes."""
        placement = Placement()
        allocs = [op for op in walk(forall) if op.name in ("memref.alloc", "memref.alloca")]
        alike = _same_in_all_threads(forall, allocs, works)
        for alloc in allocs:
            size = buffer_bytes(bounds, alloc.results[0])
            if identity(alloc) in alike:
                placement.registers.append(alloc)
            elif placement.shared_bytes + size <= limit:
                placement.shared.append(alloc)
                placement.offsets[identity(alloc)] = placement.reserve(int(size))
            else:
                placement.scratch.append(alloc)
        return placement

    def reserve(self, size: int) -> int:
        """Sets ``size`` more bytes of shared memory aside; returns their offset."""
        offset = self.shared_bytes
        self.shared_bytes += aligned(size)
        return offset


def aligned(size: int) -> int:
    """``size`` rounded up to what buffers in shared memory are aligned to."""
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _same_in_all_threads(forall: Operation, allocs: Sequence[Operation], works: dict[int, ThreadWork]) -> set[int]:
    """Identities of the allocations of one element that every thread can compute for itself."""
    found = {identity(alloc) for alloc in allocs if _is_single(alloc.results[0].type)}
    generics = [op for op in walk(forall) if op.name == "linalg.generic"]
    while True:
        lost = {
            identity(owner)
            for op in generics
            if not _is_alike(works[identity(op)], found)
            for output in works[identity(op)].nest.generic.outputs
            if (owner := allocation(output)) is not None and identity(owner) in found
        }
        if not lost:
            return found
        found -= lost


def _is_single(type_: Any) -> bool:
    return type_.has_static_shape and all(size == 1 for size in type_.shape)


def _is_alike(work: ThreadWork, found: set[int]) -> bool:
    """Whether all threads get the same from a generic: a reduction to one element, or a point of such elements."""
    if work.points != 1:
        return False
    owners = [allocation(output) for output in work.nest.generic.outputs]
    return work.reduces or all(owner is not None and identity(owner) in found for owner in owners)


def allocation(memref: Value) -> Operation | None:
    """The allocation that ``memref`` is a view of."""
    source = root(memref)
    if isinstance(source.owner, ir.Block):
        return None
    op = source.owner.operation
    return op if op.name in ("memref.alloc", "memref.alloca") else None


def buffer_of(memref: Value) -> Value:
    """The buffer that ``memref`` is a view of; shared memory holds many that have nothing in common."""
    while (op := producer(memref)) is not None and op.name in VIEWS:
        source = producer(op.operands[0])
        if source is not None and source.name == "gpu.dynamic_shared_memory":
            break
        memref = op.operands[0]
    return memref


def set_memory_space(memref: Value, space: Any) -> None:
    """Retypes the views of ``memref`` for the memory space that it has now."""
    for view in _views(memref):
        type_ = view.type
        view.set_type(ir.MemRefType.get(list(type_.shape), type_.element_type, type_.layout, space))


def _views(memref: Value) -> Iterator[Value]:
    for use in memref.uses:
        op = use.owner.operation
        if op.name in VIEWS:
            yield op.results[0]
            yield from _views(op.results[0])
