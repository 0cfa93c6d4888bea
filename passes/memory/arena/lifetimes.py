"""When the memory of an allocation is in use, by position in its function."""

from typing import Any

from llm_mlir.analysis.buffer_views import VIEWS
from llm_mlir.ir.rewriter import identity, walk
from llm_mlir.ir.structured import ancestor_in
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError


class Positions:
    """Numbers the ops of a function in order; an op with regions spans the numbers of all it holds."""

    def __init__(self, function: Any) -> None:
        self._spans: dict[int, tuple[int, int]] = {}
        self._count = 0
        for region in function.regions:
            self._number(region)

    def _number(self, region: Any) -> None:
        for block in region.blocks:
            for op in block.operations:
                start = self._count
                self._count += 1
                for inner in op.operation.regions:
                    self._number(inner)
                self._spans[identity(op)] = (start, self._count)

    def span(self, op: Any) -> tuple[int, int]:
        """First number of ``op``, and the first number behind it."""
        return self._spans[identity(op)]

    def lifetime(self, alloc: Any) -> tuple[int, int]:
        """From the allocation to its last use, as a half-open range; a use inside a loop lasts to the loop's end.

        Raises ``PassError`` for memory that a loop carries or a function returns.
        """
        start, end = self.span(alloc)
        for use in _uses(alloc):
            # What a branch chooses leaves the branch: the memory is in use from there to its last use outside.
            holder = _holder(alloc, use)
            end = max(end, self.span(ancestor_in(holder.block, use))[1])
        return start, end


def _uses(alloc: Any) -> list[Any]:
    """Every op that uses the memory of ``alloc``, directly or through views."""
    found, pending = [], [alloc.results[0]]
    while pending:
        for use in pending.pop().uses:
            op = use.owner.operation
            found.append(op)
            if op.name in VIEWS or op.name == "arith.select":
                pending.append(op.results[0])
            elif op.name == "scf.yield" and op.parent.name == "scf.if":
                pending.append(op.parent.results[use.operand_number])
            elif any(isinstance(result.type, ir.MemRefType) for result in op.results) or _leaves(op):
                raise PassError(_escapes(alloc, op), op)
    return found


def _holder(alloc: Any, use: Any) -> Any:
    """``alloc``, or the innermost op around it in whose block ``use`` stands, directly or in a region."""
    while not _is_within(use, alloc.block):
        alloc = alloc.parent.operation
    return alloc


def _is_within(op: Any, block: Any) -> bool:
    while op.name != "func.func":
        if op.block == block:
            return True
        op = op.parent.operation
    return False


def _leaves(op: Any) -> bool:
    return op.name in ("func.return", "scf.yield")


def _escapes(alloc: Any, op: Any) -> str:
    hint = "; llm-add-outputs makes results of entry points arguments" if op.name == "func.return" else ""
    return f"'{op.name}' carries the buffer of '{alloc.name}' {alloc.results[0].type} out of the block it is in{hint}"


def allocations(function: Any) -> list[Any]:
    """The allocations of a function, in order; those of a kernel, which are a thread's own, are not among them."""
    own = {identity(op) for launch in walk(function) if launch.name == "gpu.launch" for op in walk(launch)}
    return [op for op in walk(function) if op.name in ("memref.alloc", "memref.alloca") and identity(op) not in own]
