"""The contractions that have a microkernel: what is multiplied, and where each operand finds its loops."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.control_flow import if_zero
from llm_mlir.ir.forms import QuantizedTile
from llm_mlir.ir.structured import Generic
from llm_mlir.ir.types import Operation
from llm_mlir.ir.vectors import has_unit_stride, is_dense
from llm_mlir.mlir import ir
from llm_mlir.support.codes import WORD, Coding

_Start = Callable[[], Sequence[Value]]


@dataclass(frozen=True)
class ContractionKind:
    """Which loops a contraction has beside m, n and k.

    ``pairs`` is 2 where neighbors along K are stored side by side (the bf16 layout of ``vdpbf16ps``), 4 where B has
    words of codes that are read as ``coding`` says (``a_is_coded``: those of A, too, of 8 bits), else 1.
    ``columns_step`` is the number of columns from a panel to the next where C has no dimension of panels, else None.
    ``from_zero``: C holds nothing yet and counts as zero; there is at least one step along K.
    """

    has_panels: bool
    pairs: int
    columns_step: int | None = None
    from_zero: bool = False
    coding: Coding | None = None
    a_is_coded: bool = False

    def depth_of_step(self, phases: int) -> int:
        """The elements along K of a step that has so many phases."""
        return phases if self.coding is None else self.coding.per_word

    @property
    def k_axis(self) -> int:
        """The dimension of B along K."""
        return 1 if self.has_panels else 0

    @staticmethod
    def match(op: Operation) -> "ContractionKind | None":
        """The kind of the tagged contraction ``op``; None when there is no microkernel for it."""
        generic = Generic(op)
        if len(generic.inputs) != 2 or len(generic.outputs) != 1:
            return None
        roles = _roles(generic)
        if roles is None or not _has_types(*generic.operands):
            return None
        kind = ContractionKind("p" in roles, 2 if "j" in roles else 1, _panel_step(op, roles))
        return kind if _has_strides(*generic.operands, pairs=kind.pairs) else None


def coded_kind(tile: QuantizedTile, lanes: int) -> tuple[ContractionKind, list[Value]] | None:
    """The kind of a tile with codes and the operands of its kernel; None where there is none.

    Operands: A [M, K], words of codes [steps, N, 4], C, scales and minimums, and scales and sums of A if that is coded.
    """
    columns = tile.codes.type.shape[2]
    if columns % lanes or not all(map(has_unit_stride, (tile.a, tile.codes, tile.c))):
        return None
    a = _collapsed(tile.a, [[0], list(range(1, tile.a.type.rank))])
    codes = _collapsed(tile.codes, [[0, 1], [2], [3]])
    scaling = [part for part in (tile.scales, tile.mins, tile.a_scales, tile.a_sums) if part is not None]
    kind = ContractionKind(False, WORD, coding=tile.coding, a_is_coded=tile.a_scales is not None)
    return kind, [a, codes, tile.c, *scaling]


@dataclass(frozen=True)
class Contraction:
    """``C[m, p, n] += A[m, k, j] * B[p, k, n, j]``; the panels ``p`` and the pairs ``j`` may be missing.

    Sizes: ``rows`` is M, ``steps`` K (in pairs or words where there are such), ``columns`` N (of a panel where there
    are panels), ``panels`` P or None. ``scaling`` has the scales and minimums [groups, N] of codes, whose A is [M, K],
    and scales and sums [M, groups] of an A in codes.
    """

    kind: ContractionKind
    a: Value
    b: Value
    c: Value
    rows: Index
    steps: Index
    columns: Index
    panels: Index | None
    scaling: tuple[Value, ...] = ()

    @staticmethod
    def of(kind: ContractionKind, a: Value, b: Value, c: Value, *scaling: Value) -> "Contraction":
        """The contraction of three memrefs, and what codes come with; reads their sizes at the insertion point."""
        panels = build.dim(b, 0) if kind.has_panels else None
        columns = build.dim(b, 2 if kind.has_panels else 1)
        rows, steps = build.dim(a, 0), build.dim(a, 1) if kind.coding is None else build.dim(b, 0)
        return Contraction(kind, a, b, c, rows, steps, columns, panels, scaling)

    @property
    def is_bf16(self) -> bool:
        """Whether both factors are bf16."""
        return all(isinstance(v.type.element_type, ir.BF16Type) for v in (self.a, self.b))

    def b_indices(self, panel: Index, k: Index, n: Index) -> list[Index]:
        """Indices into B, without the pair."""
        return [panel, k, n] if self.kind.has_panels else [k, n]

    def c_indices(self, m: Index, panel: Index, n: Index) -> list[Index]:
        """Indices into C."""
        if not self.kind.has_panels:
            return [m, n]
        if self.kind.columns_step is None:
            return [m, panel, n]
        return [m, build.add(build.mul(panel, self.kind.columns_step), n)]

    def accumulators(self, step: Index, types: Sequence[Any], zero: _Start, load: _Start) -> list[Value]:
        """The accumulators, of these types, before ``step`` along K: ``zero`` or ``load`` builds them, as C is."""
        return if_zero(step, types, zero, load) if self.kind.from_zero else list(load())


def _roles(generic: Generic) -> dict[str, int] | None:
    """The loop that plays each of m, p, n, k, j, judged by the maps of the operands."""
    a, b, c = generic.dims
    names = {(2, 2): "mkn", (2, 3): "mkpn", (3, 3): "mkjn", (3, 4): "mkjpn"}
    if a is None or b is None or (len(a), len(b)) not in names:
        return None
    free = [loop for loop in b if loop not in a]
    roles = dict(zip(names[len(a), len(b)], [*a, *free], strict=False))
    order = {"mkn": "kn", "mkpn": "pkn", "mkjn": "knj", "mkjpn": "pknj"}[names[len(a), len(b)]]
    if len(roles) != len(generic.iterators) or b != tuple(roles[name] for name in order):
        return None
    if c is None and _panel_step(generic.op, roles) is None:
        return None
    if c is not None and c != tuple(roles[name] for name in ("m", "p", "n") if name in roles):
        return None
    reduced = {roles[name] for name in ("k", "j") if name in roles}
    if any((kind == "r") != (loop in reduced) for loop, kind in enumerate(generic.iterators)):
        return None
    pairs = generic.inputs[0].type.shape[-1]
    return roles if "j" not in roles or pairs == 2 else None


def _panel_step(op: Operation, roles: dict[str, int]) -> int | None:
    """S of a C indexed by ``(m, p * S + n)``; None where C has plain indices."""
    results = list(op.attributes["indexing_maps"][2].value.results)
    if "p" not in roles or len(results) != 2 or not isinstance(results[1], ir.AffineAddExpr):
        return None
    panel, column = ir.AffineAddExpr(results[1]).lhs, ir.AffineAddExpr(results[1]).rhs
    if not isinstance(panel, ir.AffineMulExpr) or column != ir.AffineExpr.get_dim(roles["n"]):
        return None
    factor = ir.AffineMulExpr(panel).rhs
    matches = ir.AffineMulExpr(panel).lhs == ir.AffineExpr.get_dim(roles["p"])
    return factor.value if matches and isinstance(factor, ir.AffineConstantExpr) else None


def _has_types(a: Value, b: Value, c: Value) -> bool:
    """f32 or bf16 factors, an f32 accumulator."""
    factors = all(isinstance(v.type.element_type, ir.F32Type | ir.BF16Type) for v in (a, b))
    return factors and isinstance(c.type.element_type, ir.F32Type)


def _has_strides(a: Value, b: Value, c: Value, pairs: int) -> bool:
    """Whether rows of B and C can be read as vectors, and pairs of A and B at once."""
    if not has_unit_stride(b) or not has_unit_stride(c):
        return False
    if pairs == 1:
        return True
    strides, _ = b.type.get_strides_and_offset()
    return isinstance(b.type.element_type, ir.BF16Type) and strides[-2] == 2 and has_unit_stride(a)


def merged_pairs(b: Value) -> Value:
    """B ``[..., n, j]`` seen as ``[..., n * j]``, which one vector load reads."""
    rank = b.type.rank
    return _collapsed(b, [*([axis] for axis in range(rank - 2)), [rank - 2, rank - 1]])


def _collapsed(memref: Value, groups: list[list[int]]) -> Value:
    """``memref`` with each group of dimensions, which lie one in the other without gaps, as one."""
    strides, offset = memref.type.get_strides_and_offset()
    sizes = [[memref.type.shape[axis] for axis in group] for group in groups]
    dynamic = [any(memref.type.is_dynamic_dim(axis) for axis in group) for group in groups]
    shape = [build.DYNAMIC if unknown else math.prod(each) for unknown, each in zip(dynamic, sizes, strict=True)]
    layout = None if is_dense(memref) else ir.StridedLayoutAttr.get(offset, [strides[group[-1]] for group in groups])
    type_ = ir.MemRefType.get(shape, memref.type.element_type, layout, memref.type.memory_space)
    return mlir.memref.collapse_shape(type_, memref, groups)
