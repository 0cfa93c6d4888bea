"""The plainest lowering there is: the oracle runner of the numerics tests.

A module of ``func`` on tensors with ``linalg``, ``tensor``, ``scf``, ``arith`` and ``math`` is bufferized by upstream's
one-shot-bufferize, turned into scalar loops and run by the bindings' ExecutionEngine. Nothing of ours takes part below
the input, so that a difference is the input's.
"""

import ctypes
import platform
from collections.abc import Sequence
from typing import Any

import ml_dtypes
import numpy as np

from llm_mlir import mlir
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.mlir import ir

BUFFERIZE = (
    "builtin.module(one-shot-bufferize{bufferize-function-boundaries=1 allow-return-allocs-from-loops=1 "
    "function-boundary-type-conversion=identity-layout-map},canonicalize)"
)
LOWER = (
    "builtin.module(func.func(convert-linalg-to-loops,scf-forall-to-for),convert-vector-to-scf{full-unroll=true},"
    "expand-strided-metadata,lower-affine,convert-scf-to-cf,"
    "arith-emulate-unsupported-floats{source-types=bf16 target-type=f32},arith-expand{include-bf16=true},"
    "math-expand-ops{ops=rsqrt},convert-math-to-libm,convert-vector-to-llvm{enable-x86=X86},"
    "convert-to-llvm,reconcile-unrealized-casts)"
).replace("X86", str(platform.machine() == "x86_64").lower())
_DTYPES: dict[str, Any] = {
    "f64": np.float64,
    "f32": np.float32,
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "i64": np.int64,
    "i32": np.int32,
    "i8": np.int8,
    "i1": np.bool_,
    "index": np.int64,
}


def _descriptor(rank: int) -> type[ctypes.Structure]:
    """The C struct of a ranked memref."""
    sizes = ctypes.c_int64 * rank
    fields = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p), ("offset", ctypes.c_int64)]

    class Descriptor(ctypes.Structure):
        _fields_ = fields + ([("sizes", sizes), ("strides", sizes)] if rank else [])

    return Descriptor


def _describe(array: np.ndarray) -> ctypes.Structure:
    """A descriptor of a C-contiguous array, which the caller keeps alive."""
    descriptor = _descriptor(array.ndim)()
    descriptor.allocated = descriptor.aligned = array.ctypes.data
    if array.ndim:
        descriptor.sizes[:] = array.shape
        descriptor.strides[:] = [stride // array.itemsize for stride in array.strides]
    return descriptor


def _read(descriptor: Any, shape: Sequence[int], dtype: Any) -> np.ndarray:
    """A copy of what a descriptor describes. The buffer itself is leaked: it may be an argument's or a constant's."""
    items = int(np.prod(shape))
    if items == 0:
        return np.zeros(shape, dtype)
    itemsize = np.dtype(dtype).itemsize
    memory = (ctypes.c_char * (items * itemsize)).from_address(descriptor.aligned + descriptor.offset * itemsize)
    return np.frombuffer(memoryview(memory), np.uint8).view(dtype).reshape(shape).copy()


def _strip(module: Any, entry: str) -> None:
    """Drops the ``llm.*`` attributes, which LLVM IR has no place for, and gives ``entry`` a C interface."""
    functions = [op for op in module.body.operations if op.operation.name == "func.func"]
    for op in [module.operation, *(function.operation for function in functions)]:
        for name in [name for name in op.attributes if name.startswith("llm.") or name in ("arg_attrs", "res_attrs")]:
            del op.attributes[name]
        if op.name == "func.func" and op.attributes["sym_name"].value == entry:
            op.attributes["llvm.emit_c_interface"] = ir.UnitAttr.get()


def _expand_copies(module: Any) -> None:
    """Turns ``memref.copy`` into ``linalg.copy``: the former may call a runtime function that the wheel lacks."""
    rewriter = Rewriter(module)
    for op in rewriter.ops("memref.copy"):
        with rewriter.before(op):
            mlir.linalg.copy(op.operands[0], outs=[op.operands[1]])
        rewriter.erase(op)


def _array(type_: Any) -> tuple[int, Any] | None:
    """Rank and dtype of a tensor or memref type; None for other types."""
    is_array = isinstance(type_, ir.RankedTensorType | ir.MemRefType)
    return (type_.rank, np.dtype(_DTYPES[str(type_.element_type)])) if is_array else None


def _lower(module: Any) -> None:
    mlir.PassManager.parse(BUFFERIZE).run(module.operation)
    _expand_copies(module)
    mlir.PassManager.parse(LOWER).run(module.operation)
    left = [op.name for op in walk(module) if not op.name.startswith("llvm.")]
    if left:  # which LLVM's translation would say on stderr
        raise ValueError(f"'{left[0]}' op is left")


class PlainProgram:
    """A module compiled to scalar loops. Called with the arguments of its entry, it returns the list of results.

    Arrays are passed for tensors (bf16 is ``ml_dtypes.bfloat16``) and copied, so that in-place updates stay inside;
    those for memrefs are written as they are. Python ints are passed for ``index``.
    """

    def __init__(self, module: Any, entry: str = "main", opt_level: int = 2) -> None:
        """``module`` is text or an ``ir.Module``, which stays as it is; ``entry`` returns tensors, or takes memrefs."""
        text = str(module)
        with ir.Context() as context, ir.Location.unknown():
            context.enable_multithreading(False)
            context.allow_unregistered_dialects = True
            parsed = ir.Module.parse(text)
            type_ = ir.SymbolTable(parsed.operation)[entry].type
            self._inputs = [_array(t) for t in type_.inputs]
            self._written = [isinstance(t, ir.MemRefType) for t in type_.inputs]
            self._outputs = [output for t in type_.results if (output := _array(t))]
            if len(self._outputs) != len(type_.results) or not (self._outputs or any(self._written)):
                raise ValueError(f"@{entry} expects results that are ranked tensors, got {type_}")
            _strip(parsed, entry)
            _lower(parsed)
            self._engine = mlir.execution_engine.ExecutionEngine(parsed, opt_level=opt_level)
        self._entry = entry
        fields = [(f"result{i}", _descriptor(rank)) for i, (rank, _) in enumerate(self._outputs)]
        self._results: Any = type("Results", (ctypes.Structure,), {"_fields_": fields})

    def __call__(self, *arguments: Any) -> list[np.ndarray]:
        """Raises ``ValueError`` for arguments of other ranks or dtypes than the entry's."""
        given = [_boxed(a, wanted) for a, wanted in zip(arguments, self._inputs, strict=False)]
        self._check(given)
        results = self._results()
        held = [self._held(a, written) for a, written in zip(given, self._written, strict=True)]
        described = [_describe(a) if isinstance(a, np.ndarray) else a for a in held]
        passed = [results, *described] if self._outputs else described
        pointers = [ctypes.pointer(p) if isinstance(p, ctypes.Structure) else p for p in passed]
        self._engine.invoke(self._entry, *[ctypes.byref(p) for p in pointers])
        values = [getattr(results, name) for name, _ in self._results._fields_]
        return [_read(v, v.sizes[:] if rank else [], d) for v, (rank, d) in zip(values, self._outputs, strict=True)]

    @staticmethod
    def _held(argument: Any, written: bool) -> Any:
        if not isinstance(argument, np.ndarray):
            return ctypes.c_int64(argument)
        return np.require(argument, requirements=["C", "W"]) if written else np.array(argument, order="C")

    def _check(self, arguments: Sequence[Any]) -> None:
        given = [(a.ndim, a.dtype) if isinstance(a, np.ndarray) else None for a in arguments]
        if given != self._inputs:
            raise ValueError(f"@{self._entry} expects {self._inputs}, got {given}")


def _boxed(argument: Any, wanted: tuple[int, Any] | None) -> Any:
    """A Python number as the array of rank 0 that an entry takes."""
    is_number = isinstance(argument, int | float) and wanted is not None and wanted[0] == 0
    return np.array(argument, wanted[1]) if is_number and wanted is not None else argument


def run(module: Any, arguments: Sequence[Any], entry: str = "main") -> list[np.ndarray]:
    """Compiles ``module`` and calls it once."""
    return PlainProgram(module, entry)(*arguments)
