"""``llm-verify-buffers``: finds what bufferization did in silence."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.bounds import Bounds, buffer_bytes
from llm_mlir.analysis.loops import inside_forall
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register

from .buffers.copies import is_plain_copy
from .buffers.origins import Origin, origin, weights_and_caches

_FLOAT_BYTES = 4
_TILE = 128  # no register tile or block of keys has more rows or columns


@register
@dataclass(frozen=True)
class VerifyBuffers(Pass):
    """Rejects copies and allocations as large as weights or caches, and memory that cannot be read in order.

    * A copy from or to a weight of one layer's share or more, or a cache of one sequence's share or more.
    * An allocation outside parallel loops with the shape of a weight or cache, or of its share.
    * Any other allocation or copy above ``max-bytes``: by default the largest symbol times the longest dimension of a
      weight, in f32, so no less than any activation (nor than a tile). Bytes are upper bounds from ``llm.symbols``
      and ``llm.values``; where one of those is but inferred, nothing follows from them and any size will do.
    * A strided ``memref.copy``: it would become a call of a library function that does not exist here.
    * An argument of a function whose innermost stride is not 1.
    """

    name: ClassVar[str] = "llm-verify-buffers"
    after: ClassVar[tuple[str, ...]] = ("one-shot-bufferize", "llm-add-outputs", "llm-expand-copies")
    max_bytes: int = option(
        0, "largest buffer that is no weight or cache; 0 derives it from symbols and weights", least=0
    )

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        owners = weights_and_caches(op)
        checker = _Checker(op, Bounds(op), owners, self.max_bytes or _largest_buffer(op, owners))
        for function in abi.functions(op):
            _check_strides(function)
        for copy in rw.ops("memref.copy"):
            checker.check_copy(copy)
        for alloc in rw.ops("memref.alloc", "memref.alloca"):
            checker.check_allocation(alloc)


@dataclass(frozen=True)
class _Checker:
    module: Any
    bounds: Bounds
    owners: Sequence[Origin]
    limit: float

    def check_copy(self, copy: Any) -> None:
        """Raises ``PassError`` for a copy that is too large or strided."""
        size = min(buffer_bytes(self.bounds, operand) for operand in copy.operands)
        for operand in copy.operands:
            owner = origin(operand, self.module)
            if owner is not None and size >= owner.share:
                raise PassError(_owner_copied(owner, size), copy)
        if size != float("inf"):
            self._check_size(copy, size)
        if not is_plain_copy(copy):
            raise PassError("'memref.copy' is strided: llm-expand-copies makes a linalg.generic of it", copy)

    def check_allocation(self, alloc: Any) -> None:
        """Raises ``PassError`` for an allocation that is too large or looks like a copy of a weight or cache."""
        shape = _significant(alloc.results[0].type)
        for owner in self.owners if len(shape) > 1 and not inside_forall(alloc) else ():
            if shape in _shapes(owner):
                raise PassError(f"'{alloc.name}' {alloc.results[0].type} has the shape of {owner}: {_CAUSE}", alloc)
        self._check_size(alloc, buffer_bytes(self.bounds, alloc.results[0]))

    def _check_size(self, op: Any, size: float) -> None:
        if size > self.limit:
            text = "any number of" if size == float("inf") else f"up to {int(size)}"
            raise PassError(
                f"'{op.name}' takes {text} bytes, more than {self.limit}: "
                "no activation is as large (symbols times the longest dimension of a weight, in f32)",
                op,
            )


_CAUSE = (
    "a value is read after the op that updates it, or a cache is read as it was before the append, "
    "so bufferization keeps both"
)


def _owner_copied(owner: Origin, size: float) -> str:
    text = "any number of" if size == float("inf") else f"up to {int(size)}"
    return f"'memref.copy' copies {text} bytes of {owner}, where {owner.share} are its share for one layer: {_CAUSE}"


def _largest_buffer(module: Any, owners: Sequence[Origin]) -> float:
    """As ``_largest_activation``; infinite where nobody has said how large sizes get."""
    return math.inf if abi.inferred_symbols(module) else _largest_activation(module, owners)


def _largest_activation(module: Any, owners: Sequence[Origin]) -> int:
    """Bytes of an f32 buffer of the longest dimension of a weight for each token, or whatever symbol is largest.

    Of a weight that ranks share, the parts of all of them are gathered.
    Neither counts as less than a tile: a work item pads its rows to whole ones, however few tokens there are.
    """
    tokens = max((_TILE, *abi.symbols(module).values()))
    longest = max((max(_logical(owner)) for owner in owners if owner.info.role == "weight"), default=1 << 16)
    gathered = [_static_elements(op.operands[1].type) for op in walk(module) if op.name == "mpi.allgather"]
    return tokens * max(_TILE, longest, *gathered) * _FLOAT_BYTES


def _static_elements(type_: Any) -> int:
    return math.prod(size for axis, size in enumerate(type_.shape) if not type_.is_dynamic_dim(axis))


def _logical(owner: Origin) -> list[int]:
    """The sizes of an argument, those of a packed one as they were before (padded)."""
    from llm_mlir.support.layout import Layout

    shape = list(owner.type.shape) or [1]
    tiles = Layout.parse(owner.info.layout).tiles
    for index, tile in enumerate(tiles):
        shape[-2 * len(tiles) + index - (len(tiles) == 1)] *= tile
    return shape


def _significant(type_: Any) -> tuple[int, ...]:
    """The sizes of a static shape that are not 1."""
    return tuple(size for size in type_.shape if size != 1) if type_.has_static_shape else ()


def _shapes(owner: Origin) -> set[tuple[int, ...]]:
    """The shape of a weight or cache, of one layer of it, and of one sequence's cache in a layer."""
    shape = list(owner.type.shape)
    parts = [shape, shape[1:], shape[2:] if owner.info.role == "cache" else shape]
    return {tuple(size for size in part if size != 1) for part in parts}


def _check_strides(function: Any) -> None:
    for index, type_ in enumerate(function.attributes["function_type"].value.inputs):
        if not isinstance(type_, ir.MemRefType) or type_.rank == 0:
            continue
        strides, _ = type_.get_strides_and_offset()
        if strides[-1] != 1:
            name = abi.function_name(function)
            raise PassError(
                f"argument {index} of @{name} expects an innermost stride of 1, got {type_}: "
                "one-shot-bufferize needs function-boundary-type-conversion=identity-layout-map",
                function,
            )
