"""What ``--emit`` prints: code of a module that is lowered far enough."""

from typing import Any

from ..compiler import stage_of
from ..targets.cpu import CpuTarget
from ..targets.cuda import CudaTarget


def host_code(module: Any, target: CpuTarget, kind: str) -> bytes:
    """LLVM IR, assembly or an object file ("llvm", "asm", "obj") of a module after the stage ``llvm``.

    Raises ``ContractError`` for a module that is not lowered as far, ``TargetError`` and ``CodegenError`` from LLVM.
    """
    from .emit import emit
    from .translate import translate

    stage_of(target, "llvm").check(module)
    llvm_ir = translate(module, target)
    return llvm_ir.encode() if kind == "llvm" else emit(llvm_ir, target, kind)


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
