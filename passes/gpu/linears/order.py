"""In which order the blocks of a result are computed."""

from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value

_GROUP = 8


def block_of(number: Value, rows: Index, columns: Index) -> tuple[Value, Value]:
    """Row and column of block ``number`` of ``rows`` x ``columns``: down groups of 8 rows of blocks, then across.

    Blocks that run at a time so share their operands in the second level cache: 128 of them read 8 blocks of ``x`` and
    16 of the weights, and not 1 and 128. (The order of Triton's matrix multiplication tutorial.)
    """
    in_group = build.mul(columns, _GROUP)
    first = build.mul(build.floordiv(number, in_group), _GROUP)
    height = build.minimum(build.sub(rows, first), _GROUP)
    within = build.rem(number, in_group)
    return build.value(build.add(first, build.rem(within, height))), build.value(build.floordiv(within, height))
