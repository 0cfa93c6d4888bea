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
    from .. import codegen
    from ..codegen.emit import CodegenError
    from ..codegen.pipeline import LoweringError, check_translatable
    from ..codegen.target import TargetError

    try:
        target = codegen.Target.parse(arguments.target_cpu)
        check_translatable(module)
        llvm_ir = codegen.translate(module, target)
        return llvm_ir.encode() if arguments.emit == "llvm" else codegen.emit(llvm_ir, target, arguments.emit)
    except (CodegenError, LoweringError, TargetError) as error:
        raise CommandError(str(error)) from error
