"""Calls of libdevice, NVIDIA's library of functions in LLVM IR, which is no part of a GPU's driver.

Upstream calls it for whole functions such as ``sqrt``, too, that PTX has an instruction for.
"""

from typing import Any

from llm_mlir import mlir
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

_INSTRUCTIONS: dict[str, Any] = {
    "ceil": lambda x: mlir.llvm.intr_ceil(x),
    "copysign": lambda x, y: mlir.llvm.intr_copysign(x, y),
    "fabs": lambda x: mlir.llvm.intr_fabs(x),
    "floor": lambda x: mlir.llvm.intr_floor(x),
    "fma": lambda x, y, z: mlir.llvm.intr_fma(x, y, z),
    "rint": lambda x: mlir.llvm.intr_roundeven(x),
    "round": lambda x: mlir.llvm.intr_round(x),
    "sqrt": lambda x: mlir.llvm.intr_sqrt(x),
}


def replace_calls(module: Operation, rw: Rewriter) -> None:
    """Makes instructions of the calls of functions on f32 and f64 that PTX has, and drops the declarations."""
    called = {f"__nv_{name}{suffix}": build for name, build in _INSTRUCTIONS.items() for suffix in ("", "f")}
    for call in rw.ops("llvm.call", root=module):
        name = ir.FlatSymbolRefAttr(call.attributes["callee"]).value if "callee" in call.attributes else ""
        if name in called:
            with rw.before(call):
                rw.replace(call, [called[name](*call.operands)])
            rw.statistic("instructions for calls")
    for function in rw.ops("llvm.func", root=module):
        if function.attributes["sym_name"].value in called:
            rw.erase(function)
