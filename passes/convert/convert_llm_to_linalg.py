"""Lowers the ``llm`` ops on tensors to ``linalg``."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.passes.convert.linalg import CONVERSIONS
from llm_mlir.pipeline import Pass, PassError, register

_COMPOSITE = ("llm.attention_block", "llm.mlp")


@register
@dataclass(frozen=True)
class ConvertLlmToLinalg(Pass):
    """Converts every llm op but attention and the KV cache's to linalg on tensors, sums in f32.

    ``llm.attention``, ``llm.cached_attention`` and ``llm.kv_update`` stay: their blocking is a scheduling decision.
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
        for composite in rw.ops(*_COMPOSITE):
            raise PassError(f"expects no '{composite.name}' op, which llm-expand-blocks opens", composite)
        for old in rw.ops(*CONVERSIONS):
            with rw.before(old):
                # A result's type may say less about its sizes than the operands' types do, or more.
                pairs = zip(CONVERSIONS[old.name](old.opview), old.results, strict=True)
                values = [build.retyped(value, result.type) for value, result in pairs]
            rw.replace(old, values)
            rw.statistic("converted")
