"""``llm-plan-arena``: every buffer gets a fixed place in memory that the caller provides.

Upstream's ``optimize-allocation-liveness`` and buffer deallocation work on the heap; nothing plans offsets.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.analysis.bounds import Bounds, buffer_bytes
from llm_mlir.analysis.loops import append_operands, called_in_foralls, inside_forall
from llm_mlir.ir.build import Value
from llm_mlir.ir.build import value as index_value
from llm_mlir.ir.rewriter import Rewriter, identity, walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

from .arena.lifetimes import Positions, allocations
from .arena.map import ArenaMap, place_of
from .arena.offsets import BufferRequest, aligned, largest_live_set, plan_offsets


@dataclass(frozen=True)
class Pool:
    """A block of memory: what it is called, and the function attribute that says how many bytes are needed."""

    name: str
    attribute: str


SHARED = Pool("shared", "llm.arena_bytes")
THREAD = Pool("thread", "llm.thread_arena_bytes")
POOLS = (SHARED, THREAD)


@register
@dataclass(frozen=True)
class PlanArena(Pass):
    """Replaces allocations by views of one block that all threads share and one block for each thread.

    What is allocated inside an ``scf.forall`` is private to its item and lies in the thread's block; so it is in
    functions called there. The rest is shared. The bytes of an allocation are bounded by interval analysis from
    ``llm.symbols`` and ``llm.values``; buffers that are never in use together may overlap. A callee's blocks lie in
    its caller's, beside what is in use at the call. Functions that need a block get it as trailing argument
    (``memref<?xi8>``, role ``arena``, name ``shared`` or ``thread``, to be aligned to 64 bytes) and say in
    ``llm.arena_bytes`` and ``llm.thread_arena_bytes`` how large it must be. The statistics tell what no plan could go
    below: the most bytes that are in use at once.
    """

    name: ClassVar[str] = "llm-plan-arena"
    pillar: ClassVar[str] = "resources"
    plain: ClassVar[str] = "llm-plan-arena{reuse=false}"
    after: ClassVar[tuple[str, ...]] = (
        "llm-add-outputs",
        "llm-vectorize-contractions",
        "llm-vectorize-generics",
        "llm-launch-rows",
    )
    reuse: bool = option(True, "let buffers that are never in use together share a place")
    map: str = option("", "JSON file for the places of all buffers, and when they are in use")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for dealloc in rw.ops("memref.dealloc"):
            rw.erase(dealloc)
        planner = _Planner(op, rw, self.reuse)
        for function in _callees_first(op):
            planner.plan(function)
        if self.map:
            try:
                planner.map.save(Path(self.map))
            except OSError as error:
                raise PassError(f"cannot write '{self.map}': {error.strerror or error}", op) from None


class _Planner:
    """Plans functions one by one, each after those it calls."""

    def __init__(self, module: Any, rw: Rewriter, reuse: bool) -> None:
        self._rw, self._reuse, self.map = rw, reuse, ArenaMap()
        self._bounds = Bounds(module)
        self._item_functions = called_in_foralls(module)
        self._needs: dict[tuple[str, Pool], int] = {}  # bytes, by function
        self._live: dict[tuple[str, Pool], int] = {}  # bytes of the largest live set, by function
        self._places: dict[tuple[int, Pool], int] = {}  # offsets, by identity of an allocation or call

    def plan(self, function: Any) -> None:
        """Gives the allocations and calls of ``function`` their places in both blocks."""
        name, positions = abi.function_name(function), Positions(function)
        allocs = [(op, self._buffer(op, positions), self._pool(op)) for op in allocations(function)]
        calls = [op for op in walk(function) if op.name == "func.call"]
        for pool in POOLS:
            mine = [(op, request) for op, request, its_pool in allocs if its_pool is pool]
            callees = [(op, BufferRequest(self._callee_needs(op, pool), *positions.span(op))) for op in calls]
            wanted = mine + [(op, request) for op, request in callees if request.size]
            offsets, self._needs[name, pool] = plan_offsets([self._span(request) for _, request in wanted])
            self._live[name, pool] = largest_live_set([self._least(op, request, pool) for op, request in wanted])
            places = [place_of(*each, offset) for each, offset in zip(wanted, offsets, strict=True)]
            self.map.add(name, pool.name, self._needs[name, pool], self._live[name, pool], places)
            self._places |= {(identity(op), pool): offset for (op, _), offset in zip(wanted, offsets, strict=True)}
            if abi.is_entry(function):
                self._rw.statistic(f"{pool.name} bytes", self._needs[name, pool])
                self._rw.statistic(f"{pool.name} bytes of the largest live set", self._live[name, pool])
                self._rw.statistic(f"{pool.name} bytes without reuse", sum(aligned(r.size) for _, r in wanted))
        self._rewrite(function, [(op, pool) for op, _, pool in allocs], calls)

    def _rewrite(self, function: Any, allocs: list[tuple[Any, Pool]], calls: list[Any]) -> None:
        sizes = {pool: self._needs[abi.function_name(function), pool] for pool in POOLS}
        blocks = {pool: _add_block(function, pool, size) for pool, size in sizes.items() if size}
        for alloc, pool in allocs:
            with self._rw.before(alloc):
                view = _view(alloc.results[0].type, blocks[pool], self._offset(alloc, pool), list(alloc.operands))
            self._rw.replace(alloc, [view])
        for call in calls:
            needed = [(pool, size) for pool in POOLS if (size := self._callee_needs(call, pool))]
            with self._rw.before(call):
                views = [
                    _view(blocks[pool].type, blocks[pool], self._offset(call, pool), [index_value(size)])
                    for pool, size in needed
                ]
            if views:
                append_operands(call, views, self._rw)

    def _span(self, request: BufferRequest) -> BufferRequest:
        """When a buffer has its place for itself."""
        return request if self._reuse else replace(request, start=0, end=1)

    def _least(self, op: Any, request: BufferRequest, pool: Pool) -> BufferRequest:
        """A buffer as it is, or the block of a callee as large as it must be at least."""
        called = op.attributes["callee"].value if op.name == "func.call" else ""
        return replace(request, size=self._live[called, pool]) if called else request

    def _offset(self, op: Any, pool: Pool) -> int:
        return self._places[identity(op), pool]

    def _buffer(self, alloc: Any, positions: Positions) -> BufferRequest:
        type_ = alloc.results[0].type
        if type_.affine_map != ir.AffineMap.get_identity(type_.rank, alloc.context):
            raise PassError(f"'{alloc.name}' expects a contiguous buffer, got {type_}", alloc)
        size = buffer_bytes(self._bounds, alloc.results[0])
        if size == float("inf"):
            raise PassError(_unbounded(alloc, self._bounds), alloc)
        return BufferRequest(max(int(size), 1), *positions.lifetime(alloc))

    def _callee_needs(self, call: Any, pool: Pool) -> int:
        return self._needs.get((call.attributes["callee"].value, pool), 0)

    def _pool(self, alloc: Any) -> Pool:
        return THREAD if inside_forall(alloc, self._item_functions) else SHARED


def _callees_first(module: Any) -> list[Any]:
    """The functions with bodies, each behind those it calls."""
    done: dict[str, Any] = {}

    def visit(function: Any, above: tuple[str, ...]) -> None:
        name = abi.function_name(function)
        if name in above:
            raise PassError(f"@{name} calls itself: its buffers would need a block for each call under way", function)
        if name in done or abi.body(function) is None:
            return
        for op in walk(function):
            if op.name == "func.call":
                visit(abi.function(module, op.attributes["callee"].value), (*above, name))
        done[name] = function

    for function in abi.functions(module):
        visit(function, ())
    return list(done.values())


def _add_block(function: Any, pool: Pool, size: int) -> Value:
    """Gives ``function`` the argument for a block of memory."""
    with function.context:
        function.attributes[pool.attribute] = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), size)
        bytes_type = ir.Type.parse("memref<?xi8>")
        return abi.add_argument(function, bytes_type, abi.ArgInfo("arena", pool.name))


def _view(type_: Any, block: Value, offset: int, sizes: list[Value]) -> Value:
    return mlir.memref.view(type_, block, index_value(offset), sizes)


def _unbounded(alloc: Any, bounds: Bounds) -> str:
    buffer = alloc.results[0]
    axis = next(i for i in range(buffer.type.rank) if not bounds.size(buffer, i).bounded)
    return (
        f"'{alloc.name}' expects sizes with an upper bound, got {buffer.type} with none known for dimension {axis}: "
        "sizes come from the dimensions of arguments with llm.dims, or from inputs with llm.values"
    )
