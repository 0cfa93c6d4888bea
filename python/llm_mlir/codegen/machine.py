"""LLVM's back end for a target, by llvmlite: what loading compiled code takes, too."""

import ctypes
import functools
from typing import Any

from ..targets.cpu import CpuTarget


class CodegenError(RuntimeError):
    """LLVM could not make code from the IR."""


def target_machine(target: CpuTarget, level: int = 3) -> Any:
    """llvmlite's machine for ``target`` and an optimization level: position-independent code."""
    import llvmlite.binding as llvm

    _keep_order()
    if target.is_host:  # the others take 6 MB
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
    else:
        llvm.initialize_all_targets()
        llvm.initialize_all_asmprinters()
    return llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.cpu, features=target.llvm_features, opt=level, reloc="pic", codemodel="default"
    )


@functools.cache
def _keep_order() -> None:
    """Turns LLVM's scheduler of machine instructions off, in the whole process: code stays in the order of the IR.

    Kernels come in an order that needs all vector registers and no more. The scheduler raises loads above the
    multiplications, and then spills: up to 60 times in a loop of 48, which made it twice as slow. Processors that these
    kernels are for order instructions themselves. LLVM takes an option once in a process, or ends it.
    """
    import llvmlite.binding as llvm

    llvm.set_option("llm-mlir", "-enable-misched=false")


def emit_quickly(llvm_ir: str) -> bytes:
    """An object file for this machine, not optimized: for a few lines whose making costs more than their runs."""
    import llvmlite.binding as llvm

    target = CpuTarget.host()
    machine = target_machine(target, level=0)
    module = llvm.parse_assembly(llvm_ir, llvm.create_context())
    module.triple = target.triple
    module.data_layout = str(machine.target_data)
    return emit_object(module, machine)


def emit_object(module: Any, machine: Any) -> bytes:
    """``machine.emit_object(module)``, but other threads may be in LLVM meanwhile."""
    import llvmlite.binding as llvm

    with llvm.ffi.OutputString() as error:
        buffer = unlocked("LLVMPY_TargetMachineEmitToMemory")(machine, module, 1, error)
        if not buffer:
            raise CodegenError(str(error))
    try:
        return ctypes.string_at(llvm.ffi.lib.LLVMPY_GetBufferStart(buffer), llvm.ffi.lib.LLVMPY_GetBufferSize(buffer))
    finally:
        llvm.ffi.lib.LLVMPY_DisposeMemoryBuffer(buffer)


@functools.cache
def unlocked(name: str) -> Any:
    """A function of llvmlite's library past its lock, which lets one thread at a time into LLVM."""
    from llvmlite.binding import ffi

    function, locked = getattr(ctypes.CDLL(ffi.lib._name), name), getattr(ffi.lib, name)
    function.argtypes, function.restype = locked.argtypes, locked.restype
    return function
