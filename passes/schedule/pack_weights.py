"""``llm-pack-weights``: weights of linears take the panel layout that microkernels read in order.

Upstream packs and unpacks at the use, which copies the weight at every call; here the argument itself is packed, once,
by the caller that binds it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.analysis.aliases import TensorAliases, refresh_signatures
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.ir.forms import Linear, Quantized
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer, slice_parameters, users
from llm_mlir.ir.types import Operation
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.support.codes import WORD
from llm_mlir.support.layout import Layout
from llm_mlir.targets.cpu import CpuTarget


@register
@dataclass(frozen=True)
class PackWeights(Pass):
    """Packs every weight argument that feeds a linear; the use becomes ``linalg.unpack`` of the packed argument.

    ``linear(x, slice(%w, i)) -> linear(x, unpack(slice(%packed, i)))``. ``llm-tile-linears`` then reads the
    panels in place. An embedding table that is tied to the output linear is gathered from the panels. A weight with
    any other use stays plain. Codes, scales and minimums of a weight (``llm.dequantize``) are packed each for itself,
    codes in words of four bytes. ``llm.tiles`` of the linears may say another ``width``, the same for all of a weight.
    """

    name: ClassVar[str] = "llm-pack-weights"
    pillar: ClassVar[str] = "throughput"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg", "llm-concat-weights", "llm-choose-tiles")
    width: int = option(0, "columns of a panel; 0: 48 or 64, whichever wastes less of N (AMX: 64 or 96)", least=0)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        aliases = TensorAliases(op)
        done: set[Value] = set()
        for function in abi.functions(op):
            if abi.body(function) is None:
                continue
            for value, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
                if info is None or info.role != "weight" or value in done or info.layout != "plain":
                    continue
                values = _same_weight(op, aliases, value, info.name)
                done.update(values)
                matrices = [matrix for v in values for matrix in _matrices(v)]
                if any(_linears(use, m) for m in matrices for use in users(m)) and all(map(_packable, matrices)):
                    self._pack(values, matrices, op, rw)
        refresh_signatures(op)

    def _pack(self, values: list[Value], matrices: list[Value], module: Any, rw: Rewriter) -> None:
        layout = self._layout(matrices, CpuTarget.of(module))
        for matrix in matrices:
            _unpack_at_use(matrix, layout, rw)
        shape = layout.packed_shape(values[0].type.shape)
        for value in values:
            value.set_type(build.tensor_type(shape, value.type.element_type))
            function = value.owner.owner.operation
            info = abi.arg_info(function, value.arg_number)
            if info is not None:
                abi.set_arg_info(function, value.arg_number, replace(info, layout=str(layout), dims=()))
        rw.statistic("packed")

    def _layout(self, matrices: list[Value], target: CpuTarget) -> Layout:
        """Pairs of 16-bit elements, and words of codes, lie side by side, as instructions that multiply them want."""
        linears = [linear for matrix in matrices for use in users(matrix) for linear in _linears(use, matrix)]
        widths = {Tiles.of(linear).applied_to(self, "width").width: linear for linear in linears}
        if len(widths) > 1:
            expected = f"expects linears of one weight to agree on 'width', got {sorted(widths)}"
            raise PassError(f"'linalg.generic' op {expected}", linears[-1])
        element_type = matrices[0].type.element_type
        coded = next((q for q in map(Quantized.match, users(matrices[0])) if q is not None), None)
        dtype = str(element_type) if coded is None else str(coded.codes.type.element_type)
        width = next(iter(widths)) or panel_width(matrices[0].type.shape[0], dtype, target)
        if coded is not None:
            return Layout((width, WORD) if coded.codes == matrices[0] else (width,))
        return Layout((width,) if element_type.width == 32 else (width, 2))


def panel_width(columns: int, dtype: str, target: CpuTarget) -> int:
    """The built-in model of a panel's width for N ``columns``: what wastes the least, the narrower of equals.

    An odd number of panels leaves one of two threads waiting while the other takes the last, which costs as much as
    half a panel. 48 columns take tiles of 8 x 3 vectors, which read B from the second level cache less often than 6 x 4
    of 64 do. AMX takes 32 columns at a time.
    """
    # Measured on N of 576 and 1536, two threads: 128 and 512 rows +1 to 5%, 32 rows of f32 +25%, 1 and 8 the same.
    widths = (64, 96) if dtype == "bf16" and target.has_amx_bf16 else (48, 64)
    return min(widths, key=lambda width: _columns_for(columns, width))


def _columns_for(columns: int, width: int) -> float:
    """Columns that take as long as the panels do, padding and waiting included."""
    panels = -(-columns // width)
    return width * (panels + panels % 2 / 2)


def _same_weight(module: Any, aliases: TensorAliases, value: Value, name: str) -> list[Value]:
    """Every argument bound to this weight: prefill and decode share one packed copy."""
    found: list[Value] = []
    for function in abi.functions(module):
        if abi.body(function) is None:
            continue
        for other, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
            if info is not None and info.role == "weight" and info.name == name and other not in found:
                found += [v for v in aliases.connected(other) if v not in found]
    return found or [value]


def _matrices(value: Value) -> Iterator[Value]:
    """The [N, K] matrices taken from an argument: itself, or a layer of it."""
    if value.type.rank == 2 and any(user.name != "func.call" for user in users(value)):
        yield value
    for user in users(value):
        if user.name == "tensor.extract_slice":
            yield user.results[0]


def _packable(matrix: Value) -> bool:
    """Whether every use is a linear, a gather of rows or another call."""
    static = matrix.type.rank == 2 and not any(matrix.type.is_dynamic_dim(axis) for axis in (0, 1))
    source = producer(matrix)
    unit = source is None or slice_parameters(source).drop == [0]
    return (
        static and unit and all(u.name in ("tensor.extract", "func.call") or _linears(u, matrix) for u in users(matrix))
    )


def _linears(op: Operation, matrix: Value) -> list[Operation]:
    """The linears that read ``matrix`` as their weight through ``op``, which is one or dequantizes for some alone."""
    if (coded := Quantized.match(op)) is not None:
        weight = op.results[0]
        if not coded.coding.fills_words(weight.type.shape[1]):
            return []
        found = [_linears(user, weight) for user in users(weight)]
        return [linear for linears in found for linear in linears] if all(found) else []
    linear = Linear.match(op)
    return [op] if linear is not None and linear.weight == matrix else []


def _unpack_at_use(matrix: Value, layout: Layout, rw: Rewriter) -> None:
    """Replaces the reads of a plain matrix, by linears, gathers and what dequantizes, by reads of the packed one."""
    source = producer(matrix)
    for op in users(matrix):
        if op.name == "func.call":
            continue
        with rw.before(op):
            packed = matrix if source is None else _packed_slice(source, layout)
            if op.name == "tensor.extract":
                result = mlir.tensor.extract(packed, _packed_indices(list(op.operands)[1:], layout))
            else:
                result = _unpack(packed, matrix.type, layout)
        if op.name == "tensor.extract":
            rw.replace(op, [result])
        else:
            op.operands[list(op.operands).index(matrix)] = result
    if source is not None:
        rw.erase(source)


def _packed_slice(source: Any, layout: Layout) -> Value:
    """The layer that ``source`` slices from the plain weight, sliced from the packed one."""
    part = slice_parameters(source)
    sizes = [1, *layout.packed_shape(part.sizes[1:])]
    offsets = [part.offsets[0]] + [0] * (len(sizes) - 1)
    return build.extract_slice(source.opview.source, offsets, sizes, drop=[0])


def _unpack(packed: Value, type_: Any, layout: Layout) -> Value:
    empty = build.empty(list(type_.shape), type_.element_type)
    tiles = list(layout.tiles)
    return mlir.linalg.unpack(packed, empty, inner_dims_pos=list(range(len(tiles))), inner_tiles=tiles)


def _packed_indices(indices: list[Value], layout: Layout) -> list[Index]:
    """Where element [n, k] of a plain matrix is in the packed one."""
    n, k = indices
    rows = layout.tiles[0]
    if len(layout.tiles) == 1:
        return [build.floordiv(n, rows), k, build.rem(n, rows)]
    columns = layout.tiles[1]
    return [build.floordiv(n, rows), build.floordiv(k, columns), build.rem(n, rows), build.rem(k, columns)]
