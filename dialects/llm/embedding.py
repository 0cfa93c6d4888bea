"""Row gather: token embeddings, and the rows of a result that are wanted."""

from typing import Any

from llm_mlir.dialects.llm.base import Op, OptionalTensor, Result, Tensor, element_type
from llm_mlir.dialects.llm.shapes import shapes


class EmbeddingOp(Op, name="embedding"):
    """Gathers rows of a table.

    ``result[t, h] = table[ids[t], h]``. Every id lies in ``[0, V)``; ids are not checked at run time.

    With ``first`` the table is a part of a larger one, from that row on: ``table[ids[t] - first]``, and zeros for an id
    that lies outside of the part.

    ``ids`` is ``[T]`` i32, ``table`` ``[V, H]`` and the result ``[T, H]`` of any float type, ``first`` ``[1]`` i32.
    """

    ids: Tensor
    table: Tensor
    first: OptionalTensor
    result: Result

    SHAPES = shapes(ids="i32[T]", table="float[V, H]", first="i32[1]", result="float[T, H]")


def embedding(ids: Any, table: Any, first: Any = None, dtype: Any = None) -> Any:
    """Builds ``llm.embedding``; ``dtype`` is the result's element type (default: the table's)."""
    return EmbeddingOp.build(ids=ids, table=table, first=first, result=dtype or element_type(table)).result
