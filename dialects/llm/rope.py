"""Rotary position embedding."""

from collections.abc import Iterator, Mapping
from typing import Any

from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import factors_problem, integer, one_of, real, rules, scaling
from llm_mlir.dialects.llm.shapes import Bindings, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir


class RopeOp(Op, name="rope"):
    """Rotary position embedding (Su et al., RoFormer, arXiv 2104.09864).

    Turns each pair ``(a, b)`` of a head's first ``rotary_dim`` elements by ``angle = positions[t] * inv_freq[i]``:
    ``(a, b) -> attention_factor * (a cos - b sin, b cos + a sin)``; the elements after them stay. Pair ``i`` is
    elements ``i`` and ``i + rotary_dim / 2`` with ``pairing = "half"`` (Llama, Qwen, Mistral in Hugging Face order)
    and ``2 i``, ``2 i + 1`` with ``"interleaved"``. ``llm_mlir.support.rope.rope_frequencies`` gives ``inv_freq`` and
    ``attention_factor`` from ``theta``, ``rotary_dim`` and ``scaling``.

    Angles, their cosines and sines are f32 whatever ``x`` is, as everywhere in practice.

    ``x`` is ``[T, heads, D]``, ``positions`` ``[T]`` i32, the result ``[T, heads, D]``, floats of any type.
    ``rotary_dim`` (optional, default ``D``) is even and at most ``D``; ``scaling`` (optional) has the keys of
    ``rope_scaling`` in a Hugging Face ``config.json``, longrope ``factors`` (a number for each pair) in the place of
    short and long ones.
    """

    x: Tensor
    positions: Tensor
    theta: ir.FloatAttr
    pairing: ir.StringAttr
    result: Result

    SHAPES = shapes(x="float[T, heads, D]", positions="i32[T]", result="float[T, heads, D]")
    ATTRIBUTES = rules(
        theta=real(),
        pairing=one_of("half", "interleaved"),
        scaling=scaling(),
        rotary_dim=integer(optional=True),
    )

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """The rotated part is even and no longer than a head."""
        dim = bindings.sizes["D"]
        rotary = to_python(attributes["rotary_dim"]) if "rotary_dim" in attributes else dim
        if isinstance(rotary, int) and isinstance(dim, int) and (rotary % 2 or rotary > dim):
            yield f"an even rotary_dim of at most D = {dim} of x [T, heads, D], got {rotary}"
        if not isinstance(dim, int):
            yield "x [T, heads, D] with a static D, got a dynamic one"
        yield from factors_problem(attributes, rotary)


def rope(
    x: Any,
    positions: Any,
    theta: float = 10000.0,
    pairing: str = "half",
    scaling: Mapping[str, Any] | None = None,
    rotary_dim: int | None = None,
    dtype: Any = None,
) -> Any:
    """Builds ``llm.rope``; ``dtype`` is the result's element type (default: that of ``x``)."""
    attributes = {"theta": theta, "pairing": pairing, "scaling": scaling, "rotary_dim": rotary_dim}
    return RopeOp.build(x=x, positions=positions, **attributes, result=dtype or element_type(x)).result
