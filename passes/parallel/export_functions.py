"""``llm-export-functions``: entry points get a C interface."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

C_INTERFACE = "llvm.emit_c_interface"


@register
@dataclass(frozen=True)
class ExportFunctions(Pass):
    """Marks entry points ``llvm.emit_c_interface``: ``@f`` becomes callable as ``_mlir_ciface_f``.

    Upstream's ``llvm-request-c-wrappers`` marks private functions too.
    """

    name: ClassVar[str] = "llm-export-functions"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            if abi.is_entry(function) and C_INTERFACE not in function.attributes:
                function.attributes[C_INTERFACE] = ir.UnitAttr.get(op.context)
                rw.statistic("exported")
