"""What SPMD code knows of the threads that run it, and the functions that they meet in."""

from dataclasses import dataclass
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.mlir import ir

NEXT_ITEM, BARRIER = "llm_next_item", "llm_barrier"


@dataclass(frozen=True)
class Team:
    """The trailing arguments of an SPMD function: shared words, number of this thread, number of threads."""

    sync: Value
    thread: Value
    threads: Value

    @staticmethod
    def of(function: Any) -> "Team":
        """Appends the arguments to ``function``."""
        index, pointer = ir.IndexType.get(function.context), ir.Type.parse("!llvm.ptr", function.context)
        names = (("sync", pointer), ("thread", index), ("threads", index))
        with function.context:
            return Team(*[abi.add_argument(function, t, abi.ArgInfo("state", name)) for name, t in names])

    def barrier(self) -> None:
        """Builds the wait for all threads; it also makes all items free again."""
        mlir.func.call([], BARRIER, [self.sync, self.threads])

    def next_item(self, total: Value) -> Value:
        """Builds the number of an item below ``total`` that no thread has had; ``total`` when there is none."""
        return mlir.func.call([ir.IndexType.get()], NEXT_ITEM, [self.sync, self.thread, self.threads, total])


def declare_support(module: Any, rw: Rewriter) -> None:
    """Declares the functions that ``codegen.support`` defines."""
    with rw.at_start(module.regions[0].blocks[0]):
        pointer, index = ir.Type.parse("!llvm.ptr"), ir.IndexType.get()
        types = ((NEXT_ITEM, [pointer, index, index, index], [index]), (BARRIER, [pointer, index], []))
        for name, arguments, results in types:
            mlir.func.FuncOp(name, ir.FunctionType.get(arguments, results), visibility="private")
