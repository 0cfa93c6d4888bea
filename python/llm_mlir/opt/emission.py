"""``--emit``: the result as text or bytes."""

import argparse
from typing import Any

from .arguments import GPU_KINDS, CommandError


def produce(module: Any, arguments: argparse.Namespace) -> bytes:
    """The module as ``--emit`` wants it.

    Raises ``CommandError`` when no code can be made of it, ``PassError`` when it is not lowered far enough.
    """
    if arguments.emit == "mlir":
        asm = module.operation.get_asm(
            enable_debug_info=arguments.print_debuginfo, print_generic_op_form=arguments.print_op_generic
        )
        return f"{asm.rstrip()}\n".encode()
    from ..codegen.emit import CodegenError
    from ..codegen.gpu.pipeline import KernelError
    from ..targets.cpu import TargetError

    make = _kernels if arguments.emit in GPU_KINDS else _host_code
    try:
        return make(module, arguments.emit)
    except (CodegenError, KernelError, TargetError) as error:
        raise CommandError(str(error)) from error


def _host_code(module: Any, kind: str) -> bytes:
    from ..codegen.emit import emit
    from ..codegen.translate import translate
    from ..compiler import stage_of
    from ..targets.cpu import Target

    target = Target.of(module)  # the driver has written --target there
    stage_of(target, "llvm").check(module)
    llvm_ir = translate(module, target)
    return llvm_ir.encode() if kind == "llvm" else emit(llvm_ir, target, kind)


def _kernels(module: Any, kind: str) -> bytes:
    from ..codegen.gpu import GpuTarget
    from ..codegen.gpu.assembler import assemble
    from ..codegen.gpu.pipeline import kernel_modules
    from ..codegen.gpu.ptx import emit_ptx

    kernels = kernel_modules(module)
    if len(kernels) != 1:
        raise CommandError(f"--emit={kind} expects one gpu.module, as after --stop-after=parallel, got {len(kernels)}")
    target = GpuTarget.of(module)
    ptx = emit_ptx(kernels[0], target)
    return ptx.encode() if kind == "ptx" else assemble(ptx, target).code


def target_of(name: str | None, kind: str = "mlir") -> Any:
    """The target of ``--target``; by default the host, or the default GPU for a ``kind`` of code that only GPUs have.

    Raises ``CommandError``, also when ``kind`` is none that the target has.
    """
    from ..codegen.gpu import GpuTarget
    from ..compiler import resolve_target

    try:
        target = resolve_target(name or ("cuda" if kind in GPU_KINDS else "host"))
    except ValueError as error:
        raise CommandError(str(error)) from error
    if kind != "mlir" and isinstance(target, GpuTarget) != (kind in GPU_KINDS):
        kinds = ", ".join(GPU_KINDS) if isinstance(target, GpuTarget) else "llvm, asm, obj"
        raise CommandError(f"--emit for target {target} expects mlir, {kinds}, got {kind}")
    return target
