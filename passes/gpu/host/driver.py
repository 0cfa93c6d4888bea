"""The driver as host code sees it: a table of functions and handles, passed from function to function.

The functions have the signatures of the CUDA driver's API, so the same host code runs on a GPU and on the emulator.
"""

from collections.abc import Sequence
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

from .words import as_pointer, as_word, i32, i64, pointer

ARGUMENT = "driver"

# The words of the table.
LAUNCH = 0  # address of cuLaunchKernel
ENCODE = 1  # address of cuTensorMapEncodeTiled
STREAM = 2  # CUstream
STATUS = 3  # the first CUresult that was no success
KERNELS = 4  # a CUfunction for each kernel, in the order of the gpu.module


class DriverTable:
    """The table as an argument of the function under construction."""

    def __init__(self, function: Operation) -> None:
        """Appends the argument to ``function``."""
        with function.context:
            self.table = abi.add_argument(function, pointer(), abi.ArgInfo("state", ARGUMENT))

    def launch(self, kernel: int, sizes: Sequence[Value], shared: Value, parameters: Value) -> None:
        """Builds a call of cuLaunchKernel: ``sizes`` are those of the grid and of a block, six ``i32``."""
        none = mlir.llvm.ZeroOp(pointer()).result
        arguments = [self._word(KERNELS + kernel, pointer()), *sizes, shared, self._word(STREAM, pointer())]
        self._call(LAUNCH, [*arguments, as_pointer(parameters), none])

    def encode(self, arguments: Sequence[Value]) -> None:
        """Builds a call of cuTensorMapEncodeTiled."""
        self._call(ENCODE, arguments)

    def _call(self, function: int, arguments: Sequence[Value]) -> None:
        """Calls the driver; the first failure stays in the table, since calls are asynchronous anyway."""
        called = [self._word(function, pointer()), *arguments]
        result = mlir.llvm.call(i32(), called, [], [])
        before = self._word(STATUS, i64())
        succeeded = mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, before, as_word(0))
        status = mlir.arith.select(succeeded, as_word(result), before)
        mlir.llvm.store(status, self._address(STATUS))

    def _word(self, index: int, type_: Any) -> Value:
        return mlir.llvm.load(type_, self._address(index))

    def _address(self, index: int) -> Value:
        flags = ir.IntegerAttr.get(i32(), 0)
        return mlir.llvm.getelementptr(pointer(), self.table, [], [index], i64(), flags)


def narrow(index: Any) -> Value:
    """A size as ``i32``."""
    return mlir.arith.index_cast(i32(), build.value(index))
