"""``--emit``: the result as text or bytes."""

import argparse
from typing import Any

from .arguments import CommandError


def produce(module: Any, arguments: argparse.Namespace) -> bytes:
    """The module as ``--emit`` wants it.

    Raises ``CommandError`` when LLVM makes no code of it, ``PassError`` when it is not in the llvm dialect.
    """
    if arguments.emit == "mlir":
        asm = module.operation.get_asm(
            enable_debug_info=arguments.print_debuginfo, print_generic_op_form=arguments.print_op_generic
        )
        return f"{asm.rstrip()}\n".encode()
    from ..codegen.emit import CodegenError, emit
    from ..codegen.target import Target, TargetError
    from ..codegen.translate import translate
    from ..compiler import STAGES

    STAGES[-1].check(module)
    try:
        target = Target.of(module)  # the driver has written --target there
        llvm_ir = translate(module, target)
        return llvm_ir.encode() if arguments.emit == "llvm" else emit(llvm_ir, target, arguments.emit)
    except (CodegenError, TargetError) as error:
        raise CommandError(str(error)) from error


def target_of(name: str | None) -> Any:
    """The ``Target`` of ``--target``, the host by default. Raises ``CommandError``."""
    from ..compiler import resolve_target

    try:
        return resolve_target(name or "host")
    except ValueError as error:
        raise CommandError(str(error)) from error
