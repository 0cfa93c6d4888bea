"""``llm-export-functions``: entry points get a C interface."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register

TYPE = "llm.type"
C_INTERFACE = "llvm.emit_c_interface"


@register
@dataclass(frozen=True)
class ExportFunctions(Pass):
    """Marks entry points ``llvm.emit_c_interface``: ``@f`` becomes callable as ``_mlir_ciface_f``.

    What types its arguments have is written to them (``llm.type``): as pointers they no longer show it.
    Upstream's ``llvm-request-c-wrappers`` marks private functions too. Raises ``PassError`` where functions are
    ``llvm.func`` already, which nothing makes a C interface for.
    """

    name: ClassVar[str] = "llm-export-functions"
    after: ClassVar[tuple[str, ...]] = ("llm-lower-forall",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for lowered in rw.ops("llvm.func"):
            if any(True for _ in lowered.regions[0].blocks):
                raise PassError("'llvm.func' op expects to be exported before 'convert-to-llvm' has run", lowered)
        for function in abi.functions(op):
            if abi.is_entry(function) and C_INTERFACE not in function.attributes:
                function.attributes[C_INTERFACE] = ir.UnitAttr.get(op.context)
                abi.set_arg_attributes(function, [_with_type(*pair) for pair in _typed(function)])
                rw.statistic("exported")


def _typed(function: Any) -> Iterator[tuple[dict[str, Any], Any]]:
    types = function.attributes["function_type"].value.inputs
    return zip(abi.arg_attributes(function), types, strict=True)


def _with_type(attributes: dict[str, Any], type_: Any) -> dict[str, Any]:
    """The attributes of an argument with its type, where they say what it is."""
    return {**attributes, TYPE: ir.TypeAttr.get(type_)} if "llm.role" in attributes else attributes
