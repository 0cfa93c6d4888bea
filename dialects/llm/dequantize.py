"""Weights made out of codes of a few bits."""

from collections.abc import Iterator, Mapping
from typing import Any

from llm_mlir.dialects.llm.base import Op, OptionalTensor, Result, Tensor
from llm_mlir.dialects.llm.rules import integer, number_of, one_of, rules
from llm_mlir.dialects.llm.shapes import Bindings, Shape, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir
from llm_mlir.support.codes import BITS, CODEBOOKS, STEP


class DequantizeOp(Op, name="dequantize"):
    """Makes a weight out of codes: each group of ``group`` neighbors along K has one scale and, it may be, one minimum.

    ``result[n, k] = scales[n, k / group] * value(n, k) + mins[n, k / group]``

    ``codes`` are bytes (i8). Of 5, 6 and 8 bits each byte is a code, and the value is that signed number. Of 4 bits a
    byte holds two: byte ``4 s + j`` of a row has code ``8 s + j`` in its low half and code ``8 s + 4 + j`` in its high
    one. The value of such a code, 0 to 15, is the code less 8; with ``mins`` it is the code itself, and with a
    ``codebook`` it is what that says: "nf4" (Dettmers et al. 2023, arXiv:2305.14314), "e2m1" (OCP Microscaling Formats
    1.0), "e2m1x2" (twice that: integers) or "iq4_nl" (ggml).

    ``codes`` is ``[N, K]``, of 4 bits ``[N, K / 2]``; ``scales`` and ``mins`` are ``[N, K / group]`` and the result
    ``[N, K]`` of any float types. ``group`` divides K (K itself: one scale for each row); of 4 bits it is a multiple
    of 8. Nothing is computed before a linear or an embedding reads the weight: those read codes.
    """

    codes: Tensor
    scales: Tensor
    mins: OptionalTensor
    bits: ir.IntegerAttr
    group: ir.IntegerAttr
    result: Result

    SHAPES = shapes(codes="i8[N, B]", scales="float[N, G]", mins="float[N, G]", result="float[N, K]")
    ATTRIBUTES = rules(bits=number_of(*BITS), group=integer(), codebook=one_of(*CODEBOOKS, optional=True))

    @classmethod
    def shapes_of(cls, attributes: Any) -> Mapping[str, Shape]:
        """See ``Op.shapes_of``."""
        columns = "K/2" if to_python(attributes["bits"]) == 4 else "K"
        groups = f"float[N, K/{to_python(attributes['group'])}]"
        return shapes(codes=f"i8[N, {columns}]", scales=groups, mins=groups, result="float[N, K]")

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """Groups are whole; nibbles lie in steps of 8."""
        depth, group, bits = bindings.sizes.get("K"), *(to_python(attributes[name]) for name in ("group", "bits"))
        if isinstance(depth, int) and depth % group:
            yield f"a group that divides K = {depth}, got {group}"
        if bits == 4 and group % STEP:
            yield f"a group that is a multiple of {STEP} for codes of 4 bits, got {group}"
        if bits != 4 and "codebook" in attributes:
            yield f"a codebook for codes of 4 bits only, got {bits}"


def dequantize(
    codes: Any, scales: Any, mins: Any = None, *, bits: int, group: int, codebook: str | None = None, dtype: Any = None
) -> Any:
    """Builds ``llm.dequantize``; ``dtype`` is the result's element type (default: f32)."""
    kind = {"bits": bits, "group": group, "codebook": codebook}
    dtype = dtype or ir.F32Type.get()
    return DequantizeOp.build(codes=codes, scales=scales, mins=mins, **kind, result=dtype).result
