"""``llm-find-redundancy``: says at each op what it does for nothing."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.redundancy import find_redundancy
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class FindRedundancy(Pass):
    """Remarks on ops that need not be: repeated, dead, of constants only, transposes that cancel, needless widenings.

    Nothing is changed. ``cse`` and ``canonicalize`` remove most of it where they know the ops; what stays is worth a
    rewrite. Ops whose memory another op overwrites are no findings: the analysis is of tensors.
    """

    name: ClassVar[str] = "llm-find-redundancy"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            for finding in find_redundancy(function):
                rw.remark(finding.op, f"'{finding.op.name}' op {finding.message}")
                rw.statistic(finding.kind)
