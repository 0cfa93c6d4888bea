"""``llm-call-intrinsics``: functions of ``math`` that GPUs have instructions for.

Upstream's ``convert-gpu-to-nvvm`` calls libdevice for them, which is no part of a GPU's driver, and takes no intrinsics
of LLVM for legal.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.analysis.gpu_math import INTRINSICS
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

_CALLS = {f"__nv_{name}{suffix}": intrinsic for name, intrinsic in INTRINSICS.values() for suffix in ("", "f")}


@register
@dataclass(frozen=True)
class CallIntrinsics(Pass):
    """Turns calls of libdevice's fabs, ceil, copysign, floor, fma, round, rint and sqrt into LLVM's intrinsics.

    ``math.trunc``, which upstream leaves, becomes one as well.
    """

    name: ClassVar[str] = "llm-call-intrinsics"
    after: ClassVar[tuple[str, ...]] = ("llm-isolate-kernels", "convert-gpu-to-nvvm")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for call in rw.ops("llvm.call", "math.trunc"):
            intrinsic = "trunc" if call.name == "math.trunc" else _CALLS.get(_callee(call))
            if intrinsic is not None:
                with rw.before(call):
                    result = getattr(mlir.llvm, f"intr_{intrinsic}")(*call.operands)
                rw.replace(call, [result])
                rw.statistic("calls")
        for function in rw.ops("llvm.func"):
            if ir.StringAttr(function.attributes["sym_name"]).value in _CALLS:
                rw.erase(function)


def _callee(call: Any) -> str:
    return ir.FlatSymbolRefAttr(call.attributes["callee"]).value if "callee" in call.attributes else ""
