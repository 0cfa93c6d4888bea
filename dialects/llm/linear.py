"""Linear layers: one, and the fused projections in front of attention."""

from typing import Any

from llm_mlir.dialects.llm.base import Op, OptionalTensor, Result, Tensor, element_type
from llm_mlir.dialects.llm.shapes import shapes


class LinearOp(Op, name="linear"):
    """Multiplies by a transposed weight, the form in which checkpoints store it, and adds a bias.

    ``result[t, n] = sum_k x[t, k] * weight[n, k] + bias[n]``, summed in f32 (f64 for f64), in an order
    that is not defined.

    ``x`` is ``[T, K]``, ``weight`` ``[N, K]`` and ``bias`` ``[N]`` of one float type; the result ``[T, N]`` of any.
    """

    x: Tensor
    weight: Tensor
    bias: OptionalTensor
    result: Result

    SHAPES = shapes(x="E[T, K]", weight="E[N, K]", bias="E[N]", result="float[T, N]")


class QKVOp(Op, name="qkv"):
    """The three projections in front of attention as one op, created by ``llm-fuse-qkv``.

    ``q = linear(x, wq, bq)``, ``k = linear(x, wk, bk)``, ``v = linear(x, wv, bv)``.

    ``x`` is ``[T, K]``, the weights ``[NQ, K]`` and ``[NK, K]`` twice, of one float type; the results ``[T, NQ]`` and
    ``[T, NK]`` twice of any. The biases are all there or all absent.
    """

    x: Tensor
    wq: Tensor
    wk: Tensor
    wv: Tensor
    bq: OptionalTensor
    bk: OptionalTensor
    bv: OptionalTensor
    q: Result
    k: Result
    v: Result

    SHAPES = shapes(
        x="E[T, K]",
        wq="E[NQ, K]",
        wk="E[NK, K]",
        wv="E[NK, K]",
        bq="E[NQ]",
        bk="E[NK]",
        bv="E[NK]",
        q="float[T, NQ]",
        k="float[T, NK]",
        v="float[T, NK]",
    )
    TOGETHER = (("bq", "bk", "bv"),)


def linear(x: Any, weight: Any, bias: Any = None, dtype: Any = None) -> Any:
    """Builds ``llm.linear``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return LinearOp.build(x=x, weight=weight, bias=bias, result=dtype or element_type(x)).result


def qkv(
    x: Any, wq: Any, wk: Any, wv: Any, bq: Any = None, bk: Any = None, bv: Any = None, dtype: Any = None
) -> tuple[Any, Any, Any]:
    """Builds ``llm.qkv`` and returns ``(q, k, v)``; ``dtype`` is their element type (default: that of ``x``)."""
    dtype = dtype or element_type(x)
    op = QKVOp.build(x=x, wq=wq, wk=wk, wv=wv, bq=bq, bk=bk, bv=bv, q=dtype, k=dtype, v=dtype)
    return op.q, op.k, op.v
