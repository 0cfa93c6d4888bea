"""Row gather: token embeddings, and the rows of a result that are wanted."""

from typing import Any

from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.shapes import shapes


class EmbeddingOp(Op, name="embedding"):
    """Gathers rows of a table.

    ``result[t, h] = table[ids[t], h]``. Every id lies in ``[0, V)``; ids are not checked at run time.

    ``ids`` is ``[T]`` i32, ``table`` ``[V, H]`` and the result ``[T, H]`` of any float type.
    """

    ids: Tensor
    table: Tensor
    result: Result

    SHAPES = shapes(ids="i32[T]", table="float[V, H]", result="float[T, H]")


def embedding(ids: Any, table: Any, dtype: Any = None) -> Any:
    """Builds ``llm.embedding``; ``dtype`` is the result's element type (default: the table's)."""
    return EmbeddingOp.build(ids=ids, table=table, result=dtype or element_type(table)).result
