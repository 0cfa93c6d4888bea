"""``llm-protect-arguments``: tells bufferization what it must not write to."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

WRITABLE = "bufferization.writable"


@register
@dataclass(frozen=True)
class ProtectArguments(Pass):
    """Marks the tensor arguments of entry points ``bufferization.writable = false``, caches excepted.

    Without it, one-shot bufferization may compute in the caller's own arrays.
    """

    name: ClassVar[str] = "llm-protect-arguments"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            if not abi.is_entry(function):
                continue
            attributes = abi.arg_attributes(function)
            for argument, known in zip(abi.arguments(function), attributes, strict=True):
                info = abi.ArgInfo.read(known)
                if isinstance(argument.type, ir.RankedTensorType) and (info is None or info.role != "cache"):
                    known.setdefault(WRITABLE, ir.BoolAttr.get(False))
            abi.set_arg_attributes(function, attributes)
