"""``llm-block-linears``: linears and their epilogues become parallel loops over blocks of the result.

What upstream's tile-and-fuse does, except that the residual stream is the loop's destination, so that it is updated in
place, and that one loop computes both contractions of a gate/up pair.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.fused_linear import FusedLinear, fused_linears
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import ContractionTile, Fill, Linear
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import Generic, clone, producer
from llm_mlir.pipeline import Pass, PassError, option, register

_CODES = "'llm.dequantize' op expects linears on a CPU: kernels for GPUs read weights of f32 and bf16, no codes"


@register
@dataclass(frozen=True)
class BlockLinears(Pass):
    """``linear -> bias, activation, residual`` becomes one ``scf.forall`` over blocks of rows and columns.

    An item holds the contraction and its epilogue on slices. The sizes of the blocks are those of the general
    fallback: ``llm-launch-linears`` reads the whole linear off the loop and cuts it as its template wants.
    """

    name: ClassVar[str] = "llm-block-linears"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-concat-weights")
    rows: int = option(32, "rows of a block", least=1)
    columns: int = option(64, "columns of a block", least=1)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for linear, fused in fused_linears(rw):
            if linear.quantized is not None:
                raise PassError(_CODES, linear.quantized.op)
            with rw.before(fused.root):
                result = _Blocks(fused, self.rows, self.columns).build()
            rw.replace(fused.root, [result])
            rw.statistic("blocked")


@dataclass(frozen=True)
class _LinearBlock:
    """Where a work item stands in the [tokens, columns] result: first and size of its rows and of its columns."""

    rows: tuple[Index, Index]
    columns: tuple[Index, Index]

    def slice(self, value: Value, dims: tuple[int, ...]) -> Value:
        """The part of an operand with map ``dims`` that belongs to the block."""
        spans = [(self.rows, self.columns)[d] for d in dims]
        return build.extract_slice(value, [s[0] for s in spans], [s[1] for s in spans]) if spans else value


@dataclass(frozen=True)
class _Blocks:
    """Builds the loop for one linear."""

    linear: FusedLinear
    rows: int
    columns: int

    def build(self) -> Value:
        """The loop; returns the value that replaces the root's result."""
        root = self.linear.root
        sizes = build.shape(Generic(root).outputs[0])
        target = self.linear.in_place_operand()
        out = build.empty(sizes, root.results[0].type.element_type) if target is None else target
        steps = (self.rows, self.columns)
        with build.forall([build.ceildiv(size, step) for size, step in zip(sizes, steps, strict=True)], [out]) as loop:
            spans = [_span(iv, step, size) for iv, step, size in zip(loop.ivs, steps, sizes, strict=True)]
            block = _LinearBlock(*spans)
            slot = block.slice(loop.args[0], (0, 1))
            known = {} if target is None else {target: slot}
            value = self._tile(root.results[0], block, slot, known)
            loop.yielded = [(value, loop.args[0], [s[0] for s in spans], [s[1] for s in spans])]
        return loop.results[0]

    def _tile(self, value: Value, block: _LinearBlock, given: Value | None, known: dict[Value, Value]) -> Value:
        """The block of ``value``, computed (in ``given`` if there is one) where the linear computes it."""
        sizes = [block.rows[1], block.columns[1]]
        out: Value = build.empty(sizes, value.type.element_type) if given is None else given
        op = value.owner.operation
        if linear := Linear.match(op):
            return _contract(linear, block, out)
        generic = Generic(op)
        inputs = [
            self._operand(each, dims, block, known) for each, dims in zip(generic.inputs, generic.dims, strict=False)
        ]
        return clone(op, [*inputs, out], [out.type]).results[0]

    def _operand(self, value: Value, dims: Any, block: _LinearBlock, known: dict[Value, Value]) -> Value:
        if self.linear.computes(value):
            return self._tile(value, block, None, known)
        return known[value] if value in known else block.slice(value, dims)


def _span(iv: Value, step: int, size: Index) -> tuple[Index, Index]:
    """First and number of what item ``iv`` of steps of ``step`` over ``size`` has."""
    first = build.mul(iv, step)
    whole = isinstance(size, int) and size % step == 0
    return first, step if whole else build.minimum(step, build.sub(size, first))


def _contract(linear: Linear, block: _LinearBlock, out: Value) -> Value:
    """The block's sums, in ``out``."""
    depth = build.dim(linear.weight, 1)
    x = build.extract_slice(linear.x, [block.rows[0], 0], [block.rows[1], depth])
    weight = build.extract_slice(linear.weight, [block.columns[0], 0], [block.columns[1], depth])
    start = _start(linear.init, block, out)
    return ContractionTile.build("t, n, k", "ppr", (x, "t, k"), (weight, "n, k"), (start, "t, n"))


def _start(init: Value, block: _LinearBlock, out: Value) -> Value:
    """``out`` with what the sums start from."""
    if fill := Fill.match(producer(init)):
        return mlir.linalg.fill(fill.scalar, outs=[out])
    return build.copy(block.slice(init, (0, 1)), out)
