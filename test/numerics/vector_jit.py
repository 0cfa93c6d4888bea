"""Compiles kernels on memrefs with the passes of ``passes/vector`` and calls them with NumPy arrays."""

import ctypes
from collections.abc import Callable
from typing import Any

import numpy as np

from llm_mlir.codegen.emit import emit
from llm_mlir.codegen.objects import LoadedObject
from llm_mlir.codegen.pipeline import lower_to_llvm
from llm_mlir.codegen.translate import entry_name, translate
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.pipeline import run_passes
from llm_mlir.targets.cpu import CpuTarget

VECTOR = "llm-vectorize-contractions,llm-vectorize-generics,llm-expand-math"


def describe(array: np.ndarray) -> ctypes.Array:
    """A memref descriptor as words: pointer, pointer, offset, sizes, strides."""
    strides = [stride // array.itemsize for stride in array.strides]
    return (ctypes.c_int64 * (3 + 2 * array.ndim))(array.ctypes.data, array.ctypes.data, 0, *array.shape, *strides)


class Kernel:
    """Machine code of one function ``@main`` whose arguments are memrefs and indices."""

    def __init__(self, text: str, passes: str = VECTOR, target: str = "host") -> None:
        """Runs ``passes`` on ``text`` for ``target`` (which decides the vectors) and makes code for the host."""
        host = CpuTarget.host()
        with new_context() as context, ir.Location.unknown():
            module = ir.Module.parse(text, context)
            CpuTarget.parse(target).write_to(module)
            run_passes(module.operation, passes)
            self.vector_ir = str(module)
            del module.operation.attributes["llm.target"]
            lower_to_llvm(module, host)
            self.llvm_ir = translate(module, host)
        self._object = LoadedObject(emit(self.llvm_ir, host))
        address = self._object.address(entry_name("main"))
        self._entry: Callable[..., Any] = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(address)

    def bind(self, *arguments: Any) -> Callable[[], Any]:
        """A call with these arguments, without the cost of describing them."""
        held = [describe(a) if isinstance(a, np.ndarray) else a for a in arguments]
        words = (ctypes.c_int64 * len(held))(*[h if isinstance(h, int) else ctypes.addressof(h) for h in held])
        return lambda _keep=(held, arguments): self._entry(ctypes.addressof(words))

    def __call__(self, *arguments: Any) -> None:
        """Runs the kernel; memrefs are updated in place."""
        self.bind(*arguments)()
