"""What ``--emit`` prints: code of a module that is lowered far enough."""

from typing import Any

from .. import abi
from ..abi.signature import EXPORTED
from ..ir.diagnostics import Diagnostic, position
from ..ir.rewriter import walk
from ..pipeline import PassError
from ..targets.cpu import CpuTarget
from ..targets.cuda import CudaTarget


def host_code(module: Any, target: CpuTarget, kind: str) -> bytes:
    """LLVM IR, assembly or an object file ("llvm", "asm", "obj") of a module in the LLVM dialect.

    Raises ``PassError`` for a module that is not lowered as far, ``TargetError`` and ``CodegenError`` from LLVM.
    """
    from .emit import emit
    from .translate import translate

    _check_lowered(module, kind)
    llvm_ir = translate(module, target)
    return llvm_ir.encode() if kind == "llvm" else emit(llvm_ir, target, kind, _public(module))


def _public(module: Any) -> list[str]:
    """The functions that others may call and that have no C interface, through which they would."""
    functions = {abi.function_name(op): op for op in module.body.operations if op.operation.name == "llvm.func"}
    return [
        name
        for name, op in functions.items()
        if op.regions[0].blocks and not _is_private(op) and EXPORTED + name not in functions
    ]


def _is_private(function: Any) -> bool:
    attributes = function.attributes
    private = "sym_visibility" in attributes and attributes["sym_visibility"].value == "private"
    return private or "external" not in str(attributes["linkage"])


def _check_lowered(module: Any, kind: str) -> None:
    """What the stages have not run on may hold anything: the first op that LLVM has no code for is an error."""
    for op in walk(module):
        if op.name.partition(".")[0] != "llvm" and op.name != "builtin.module":
            error = PassError(
                f"--emit={kind} expects ops of the LLVM dialect, as the whole lowering leaves, got '{op.name}'"
            )
            error.diagnostics = [Diagnostic("error", error.message, position(op.location))]
            raise error


def kernel_code(module: Any, target: CudaTarget, kind: str) -> bytes:
    """PTX or machine code ("ptx", "cubin") of the kernels of a module after the stage ``parallel``, or a later one.

    Raises ``KernelError`` for a module without kernels, ``PassError`` and ``CodegenError`` from what makes the code.
    """
    from .gpu.assembler import assemble
    from .gpu.pipeline import KernelError, kernel_modules
    from .gpu.ptx import emit_ptx

    kernels = kernel_modules(module)
    if len(kernels) != 1:
        raise KernelError(f"--emit={kind} expects one gpu.module, as after --stop-after=parallel, got {len(kernels)}")
    ptx = emit_ptx(kernels[0], target)
    return ptx.encode() if kind == "ptx" else assemble(ptx, target).code
