"""Lowers the ``llm`` ops on tensors to ``linalg``."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.passes.convert.linalg.conversions import CONVERSIONS, pass_after, pass_before
from llm_mlir.pipeline import Pass, PassError, register


@register
@dataclass(frozen=True)
class ConvertLlmToLinalg(Pass):
    """Converts every llm op but attention, the KV cache's and dequantize to linalg on tensors, sums in f32.

    ``llm.attention``, ``llm.cached_attention`` and ``llm.kv_update`` stay: their blocking is a scheduling decision. So
    does ``llm.dequantize``, whose codes linears read in place; embeddings gather codes.
    Linears become one ``linalg.generic`` each, tagged ``llm.linear``. Needs ``llm-expand-blocks`` before.
    """

    name: ClassVar[str] = "convert-llm-to-linalg"
    after: ClassVar[tuple[str, ...]] = (
        "llm-expand-blocks",
        "llm-fuse-qkv",
        "llm-fuse-gate-up",
        "llm-fuse-add-rms-norm",
    )

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        ops = list(rw.ops(*(each.OPERATION_NAME for each in llm.LLM.operations)))
        for old in ops:
            _require_conversion(old)
        for old in ops:
            if (convert := CONVERSIONS.get(old.name)) is None:
                continue
            with rw.before(old):
                # A result's type may say less about its sizes than the operands' types do, or more.
                pairs = zip(convert(old.opview), old.results, strict=True)
                values = [build.retyped(value, result.type) for value, result in pairs]
            rw.replace(old, values)
            rw.statistic("converted")


def _require_conversion(op: Any) -> None:
    """Raises ``PassError`` for an op that something else should have opened, or that nothing lowers."""
    if opener := pass_before(op.name):
        raise PassError(f"expects no '{op.name}' op, which {opener} opens", op)
    if op.name not in CONVERSIONS and pass_after(op.name) is None:
        how = f'decorate one with @llm_mlir.passes.convert.linalg.converts("{op.name}")'
        raise PassError(f"expects a conversion of every llm op, got none for '{op.name}': {how}", op)
