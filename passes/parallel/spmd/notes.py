"""Notes of what a thread begins, and when."""

from dataclasses import dataclass
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.support.profile_events import IDLE, MARK, region_event


@dataclass(frozen=True)
class Notes:
    """The threads' blocks of notes, an argument of a function, and the number of its thread."""

    blocks: Value
    thread: Value

    @staticmethod
    def declare(module: Operation, rw: Rewriter) -> None:
        """Declares what ``codegen.support`` defines."""
        with rw.at_start(module.regions[0].blocks[0]):
            index = ir.IndexType.get()
            arguments = [ir.Type.parse("!llvm.ptr"), index, index]
            mlir.func.FuncOp(MARK, ir.FunctionType.get(arguments, []), visibility="private")

    @staticmethod
    def of(function: Operation, thread: Any) -> "Notes":
        """Appends the argument to ``function``."""
        with function.context:
            pointer = ir.Type.parse("!llvm.ptr")
            return Notes(abi.add_argument(function, pointer, abi.ArgInfo("state", "profile")), thread)

    def begin(self, event: int) -> None:
        """Builds a note that ``event`` begins."""
        mlir.func.call([], MARK, [self.blocks, self.thread, build.value(event)])

    def begin_region(self, number: int) -> None:
        """Builds a note that the parallel loop of this number begins."""
        self.begin(region_event(number))

    def end(self) -> None:
        """Builds a note that the call is over."""
        self.begin(IDLE)
