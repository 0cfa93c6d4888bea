"""``--emit``: the result as text or bytes."""

import argparse
from typing import Any

from .. import targets
from ..targets import Target, TargetError
from .arguments import OptError
from .printing import asm_bytes, bytecode


def produce(module: Any, arguments: argparse.Namespace) -> bytes:
    """The module as ``--emit`` wants it.

    Raises ``OptError`` when no code can be made of it, ``PassError`` when it is not lowered far enough.
    """
    if arguments.emit_bytecode:
        return bytecode(module.operation, arguments)
    if arguments.emit == "mlir":
        return asm_bytes(module.operation, arguments, verified=arguments.verify_each).rstrip() + b"\n"
    from ..codegen.gpu.pipeline import KernelError
    from ..codegen.machine import CodegenError

    try:
        target = targets.of(module) or targets.default_for(arguments.emit)  # the driver has written --target there
        return target.emit(module, arguments.emit)
    except (CodegenError, KernelError, TargetError) as error:
        raise OptError(str(error)) from error


def target_of(name: str | None, kind: str = "mlir") -> Target:
    """The target of ``--target``; by default the host, or that of a ``kind`` of code which others have.

    Raises ``OptError``, also when ``kind`` is none that the target has.
    """
    try:
        target = targets.parse(name) if name is not None else targets.default_for(kind)
    except TargetError as error:
        raise OptError(str(error)) from error
    if kind not in ("mlir", *target.code_kinds):
        raise OptError(f"--emit for target {target} expects {', '.join(['mlir', *target.code_kinds])}, got {kind}")
    return target
