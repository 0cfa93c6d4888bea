"""Row gather."""

from typing import Any

from llm_mlir import mlir
from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.passes.convert.linalg.conversions import converts
from llm_mlir.passes.convert.linalg.generics import element_type, pointwise

Value = Any


@converts(llm.EmbeddingOp)
def embedding(op: llm.EmbeddingOp) -> list[Value]:
    """``table[ids]``."""

    def gather(row: Value) -> Value:
        column = mlir.linalg.IndexOp(1).result
        return mlir.tensor.extract(op.table, [build.to_index(row), column])

    sizes = [build.dim(op.ids, 0), build.dim(op.table, 1)]
    return pointwise(sizes, [(op.ids, "d0")], [element_type(op.result)], gather)
