"""``--emit``: the result as text or bytes."""

import argparse
from typing import Any

from .arguments import CommandError


def produce(module: Any, arguments: argparse.Namespace) -> bytes:
    """The module as ``--emit`` wants it. Raises ``CommandError`` when no code can be made of it."""
    if arguments.emit == "mlir":
        asm = module.operation.get_asm(
            enable_debug_info=arguments.print_debuginfo, print_generic_op_form=arguments.print_op_generic
        )
        return f"{asm.rstrip()}\n".encode()
    from ..codegen.emit import CodegenError, emit
    from ..codegen.pipeline import LoweringError, check_translatable
    from ..codegen.target import TargetError
    from ..codegen.translate import translate

    target = target_of(arguments.target_cpu)
    try:
        check_translatable(module)
        llvm_ir = translate(module, target)
        return llvm_ir.encode() if arguments.emit == "llvm" else emit(llvm_ir, target, arguments.emit)
    except (CodegenError, LoweringError, TargetError) as error:
        raise CommandError(str(error)) from error


def target_of(cpu: str) -> Any:
    """The ``Target`` of ``--target-cpu``. Raises ``CommandError``."""
    from ..compiler import resolve_target

    try:
        return resolve_target(cpu)
    except ValueError as error:
        raise CommandError(str(error)) from error
