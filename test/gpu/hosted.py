"""Host code with launches, interpreted: what a test of kernels needs of it, op by op on NumPy arrays.

Nothing of the path that compiles host code takes part, so that a difference is the kernel's.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any

import ml_dtypes
import numpy as np

from llm_mlir import abi
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.runtime.emulator import Emulator

OUTLINE = (
    "canonicalize,cse,one-shot-bufferize{bufferize-function-boundaries "
    "function-boundary-type-conversion=identity-layout-map},canonicalize,cse,"
    "gpu-launch-sink-index-computations,gpu-kernel-outlining,canonicalize,cse"
)
DTYPES: dict[str, Any] = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i32": np.int32}

_INTEGERS: dict[str, Callable[[int, int], int]] = {
    "arith.addi": lambda a, b: a + b,
    "arith.subi": lambda a, b: a - b,
    "arith.muli": lambda a, b: a * b,
    "arith.divui": lambda a, b: a // b,
    "arith.ceildivui": lambda a, b: -(-a // b),
    "arith.remui": lambda a, b: a % b,
    "arith.minsi": min,
    "arith.maxsi": max,
    "arith.minui": min,
    "arith.maxui": max,
}


class Hosted:
    """A module whose ``@main`` launches kernels, ready to be called with arrays and integers."""

    def __init__(self, text: str, passes: str) -> None:
        """``passes`` turn ``text`` into kernels on tensors; bufferization and outlining follow."""
        with new_context(), ir.Location.unknown():
            self.module = ir.Module.parse(text)
            run_passes(self.module.operation, f"{passes},{OUTLINE}")
            self.emulator = Emulator(self.module)
            self._main = abi.function(self.module, "main")
        self.launches: list[str] = []

    def __call__(self, *arguments: Any, order: Any = "forward", skip: Collection[int] = ()) -> list[Any]:
        """The results of ``@main``; ``order`` and ``skip`` are those of ``Emulator.launch``."""
        self._options = {"order": order, "skip": skip}
        self.launches = []
        values = dict(zip(abi.arguments(self._main), arguments, strict=True))
        for op in abi.body(self._main).operations:
            if op.operation.name == "func.return":
                return [values[operand] for operand in op.operands]
            self._run(op.operation, values)
        raise AssertionError("@main has no return")

    def _run(self, op: Any, values: dict[Any, Any]) -> None:
        operands = [values[operand] for operand in op.operands]
        if op.name == "arith.constant":
            values[op.results[0]] = op.attributes["value"].value
        elif op.name in _INTEGERS:
            values[op.results[0]] = _INTEGERS[op.name](*operands)
        elif op.name == "memref.dim":
            values[op.results[0]] = operands[0].shape[operands[1]]
        elif op.name == "memref.cast":
            values[op.results[0]] = operands[0]
        elif op.name == "memref.alloc":
            type_ = op.results[0].type
            sizes = iter(operands)
            shape = [next(sizes) if type_.is_dynamic_dim(i) else type_.shape[i] for i in range(type_.rank)]
            # No result may rest on what the memory held before.
            values[op.results[0]] = np.full(shape, np.nan).astype(DTYPES[str(type_.element_type)])
        elif op.name == "gpu.launch_func":
            self._launch(op, operands)
        else:
            raise AssertionError(f"no meaning for {op}")

    def _launch(self, op: Any, operands: Sequence[Any]) -> None:
        segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
        ends = np.cumsum(segments).tolist()
        part = [list(operands[end - size : end]) for size, end in zip(segments, ends, strict=True)]
        # async dependencies, grid x y z, block x y z, cluster x y z, shared memory, arguments, async object
        grid, block = [x[0] for x in part[1:4]], [x[0] for x in part[4:7]]
        shared, arguments = (part[10] or [0])[0], part[11]
        name = op.attributes["kernel"].value[-1]
        self.launches.append(name)
        if 0 not in grid:
            self.emulator.launch(name, grid, block, arguments, shared, **self._options)
