"""Softmax and the choice of the next token."""

from collections.abc import Iterator
from typing import Any

from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import integer, real, rules
from llm_mlir.dialects.llm.shapes import Bindings, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir


class SoftmaxOp(Op, name="softmax"):
    """Softmax over the last dimension: ``result = exp(x - max(x)) / sum(exp(x - max(x)))``, in f32.

    Minus infinity gives 0, also in a row of nothing else; a row with plus infinity or NaN gives NaN only. Powers below
    ``2^-126`` may be 0.

    ``x`` and the result are ``[..., N]`` of any float types.
    """

    x: Tensor
    result: Result

    SHAPES = shapes(x="float[..., N]", result="float[..., N]")


class ArgmaxOp(Op, name="argmax"):
    """Greedy choice: the index of the largest logit of each row, the lowest such index on a tie.

    A NaN counts as the largest, and zeros of both signs are equal: a row with a NaN gives the index of the first.

    ``logits`` is ``[B, V]`` of any float type, the result ``[B]`` i32.
    """

    logits: Tensor
    result: Result

    SHAPES = shapes(logits="float[B, V]", result="i32[B]")


class TopKOp(Op, name="top_k"):
    """Keeps the ``k`` largest logits of each row and sets the others to ``-inf``; ties with the ``k``-th stay.

    Infinities are logits as others are, zeros of both signs are equal; what stays of a row with a NaN is not defined.

    ``logits`` and the result are ``[B, V]`` of one float type; ``1 <= k <= V``.
    """

    logits: Tensor
    k: ir.IntegerAttr
    result: Result

    SHAPES = shapes(logits="E[B, V]", result="E[B, V]")
    ATTRIBUTES = rules(k=integer())

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """``k`` is at most the number of logits."""
        k, vocabulary = to_python(attributes["k"]), bindings.sizes["V"]
        if isinstance(vocabulary, int) and k > vocabulary:
            yield f"k at most V = {vocabulary} of logits [B, V], got {k}"


class TopPOp(Op, name="top_p"):
    """Nucleus filter (Holtzman et al., arXiv 1904.09751).

    Keeps the fewest largest logits of each row whose softmax probabilities sum to ``p`` or more and sets the others
    to ``-inf``; ties with the last one kept stay. Nothing is defined of rows whose softmax is NaN. ``logits`` and the
    result are ``[B, V]`` of one float type; ``0 < p <= 1``.
    """

    logits: Tensor
    p: ir.FloatAttr
    result: Result

    SHAPES = shapes(logits="E[B, V]", result="E[B, V]")
    ATTRIBUTES = rules(p=real(at_most=1.0))


class SampleOp(Op, name="sample"):
    """Draws a token for each row, each with its own temperature, top-k and top-p.

    Logits are divided by ``temperature``; of them the ``top_k`` largest stay (0: all), of these the fewest whose
    probabilities sum to ``top_p`` or more (1: all), ties included. The result is the first token up to which the
    probabilities of what stayed sum to more than ``draw``, a uniform random number in ``[0, 1)``: inversion of the
    distribution function, so that one number decides. Temperature 0 takes the largest logit, the first on a tie.
    A row whose softmax is NaN gives any token below ``V``.
    ``logits`` is ``[B, V]`` of any float type, the others and the result, i32, are ``[B]``.
    """

    logits: Tensor
    temperature: Tensor
    top_k: Tensor
    top_p: Tensor
    draw: Tensor
    result: Result

    SHAPES = shapes(
        logits="float[B, V]", temperature="f32[B]", top_k="i32[B]", top_p="f32[B]", draw="f32[B]", result="i32[B]"
    )


def softmax(x: Any, dtype: Any = None) -> Any:
    """Builds ``llm.softmax``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return SoftmaxOp.build(x=x, result=dtype or element_type(x)).result


def argmax(logits: Any) -> Any:
    """Builds ``llm.argmax``."""
    return ArgmaxOp.build(logits=logits, result=ir.IntegerType.get_signless(32)).result


def sample(logits: Any, temperature: Any, top_k: Any, top_p: Any, draw: Any) -> Any:
    """Builds ``llm.sample``."""
    settings = {"temperature": temperature, "top_k": top_k, "top_p": top_p, "draw": draw}
    return SampleOp.build(logits=logits, **settings, result=ir.IntegerType.get_signless(32)).result


def top_k(logits: Any, k: int) -> Any:
    """Builds ``llm.top_k``."""
    return TopKOp.build(logits=logits, k=k, result=element_type(logits)).result


def top_p(logits: Any, p: float) -> Any:
    """Builds ``llm.top_p``."""
    return TopPOp.build(logits=logits, p=p, result=element_type(logits)).result
