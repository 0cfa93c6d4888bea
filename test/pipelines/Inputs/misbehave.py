"""A pass that fails in the way it is told, for the tests of llm-opt."""

import ctypes
import os
import sys
import time
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register


@register
@dataclass(frozen=True)
class Misbehave(Pass):
    """Fails on functions that have a `fail` in their name."""

    name: ClassVar[str] = "test-misbehave"
    anchor: ClassVar[str] = "func.func"
    by: str = option("error", "what a method of this class does: error, bug, mark (which does not fail), ...")

    def run(self, op: Any, rw: Rewriter) -> None:
        """Fails as ``by`` says."""
        if "fail" in op.attributes["sym_name"].value:
            getattr(self, f"_{self.by}")(op)

    def _error(self, op: Any) -> None:
        raise PassError("expects a function that does not fail, got one that does (llm-fix-it provides it)", op)

    def _bug(self, op: Any) -> None:
        op.attributes["no such attribute"]

    def _abort(self, op: Any) -> None:
        os.abort()

    def _segfault(self, op: Any) -> None:
        ctypes.string_at(0)

    def _exit(self, op: Any) -> None:
        sys.exit(0)

    def _os_exit(self, op: Any) -> None:
        os._exit(0)

    def _interrupt(self, op: Any) -> None:
        raise KeyboardInterrupt

    def _hang(self, op: Any) -> None:
        print("hangs", file=sys.stderr, flush=True)
        while True:
            time.sleep(1)

    def _invalid(self, op: Any) -> None:
        op.attributes["function_type"] = ir.TypeAttr.parse("() -> i32")

    def _warning(self, op: Any) -> None:
        op.location.emit_error("not quite right")

    def _mark(self, op: Any) -> None:
        op.attributes["test.mark"] = ir.UnitAttr.get()
