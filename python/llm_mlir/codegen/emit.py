"""From LLVM IR to optimized LLVM IR, assembly or an object file, by llvmlite.

Code for this machine is made in the process, by several threads. Code for another target is made in a child process,
whose end by an LLVM abort becomes an error message.
"""

import subprocess
import sys
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from ..support.cores import available_threads
from ..targets import parse
from ..targets.cpu import CpuTarget
from .legality import check_legal
from .machine import CodegenError, emit_object, target_machine, unlocked
from .units import Unit, split

if TYPE_CHECKING:
    from .cache import ObjectCache

KINDS = ("llvm", "asm", "obj")
_CALLS_BY_TABLE = '!llvm.module.flags = !{!0}\n!0 = !{i32 7, !"RtLibUseGOT", i32 1}'
_ENTRIES = ("llm_call_", "llm_pool_")
_EXPORTED = ("_mlir_ciface_", "llm_fault_", *_ENTRIES)


def emit(llvm_ir: str, target: CpuTarget, kind: str = "obj", public: Sequence[str] = ()) -> bytes:
    """Machine code for LLVM IR text: ``kind`` is ``llvm`` (optimized IR), ``asm`` or ``obj``.

    Other objects see C interfaces and the functions that ``public`` names; where there is neither, they see all.
    Raises ``TargetError`` when the IR holds intrinsics that ``target`` lacks and ``CodegenError`` when LLVM fails.
    """
    if kind not in KINDS:
        raise ValueError(f"emit expects one of {', '.join(KINDS)}, got {kind!r}")
    check_legal(llvm_ir, target)
    if not target.is_host:
        return _emit_in_child(llvm_ir, target, kind, public)
    return emit_here(llvm_ir, target, kind, (*_EXPORTED, *public))


def emit_objects(llvm_ir: str, target: CpuTarget, cache: "ObjectCache | None" = None) -> tuple[bytes, ...]:
    """Object files that together are ``emit(llvm_ir, target)``, but that ``_mlir_ciface_*`` are not to be seen.

    They are made side by side, and kept in ``cache`` by the content of their IR. Raises as ``emit`` does.
    """
    from .cache import code_key

    check_legal(llvm_ir, target)
    if not target.is_host:
        return (_emit_in_child(llvm_ir, target, "obj"),)
    target_machine(target)  # LLVM takes its options before there are threads

    def make(unit: Unit) -> bytes:
        key = code_key(unit.llvm_ir, *unit.shared, str(unit.is_driver), target.key)
        data = None if cache is None else cache.get(key)
        if data is None:
            data = emit_here(unit.llvm_ir, target, "obj", _ENTRIES, unit)
            if cache is not None:
                cache.put(key, data)
        return data

    with ThreadPoolExecutor(available_threads()) as pool:
        return tuple(pool.map(make, split(llvm_ir, _ENTRIES)))


def emit_here(
    llvm_ir: str, target: CpuTarget, kind: str, exported: tuple[str, ...] = _EXPORTED, unit: Unit | None = None
) -> bytes:
    """``emit`` in this process and without its checks; ``unit`` is what the IR is, if it is not a whole module.

    Other objects see functions whose names start with one of ``exported``, and those that the unit shares. May run in
    several threads: each call has a context of its own, which is all that LLVM asks for.
    """
    import llvmlite.binding as llvm

    context = llvm.create_context()
    try:
        module = llvm.parse_assembly(llvm_ir, context)
    except RuntimeError as error:
        raise CodegenError(f"LLVM does not accept the IR: {error}") from error
    machine = target_machine(target)
    module.triple = target.triple
    module.data_layout = str(machine.target_data)
    _link(module, exported, () if unit is None else unit.shared)
    use_address_table(module, context)
    _optimize(module, machine, unit is not None and unit.is_driver)
    if kind == "llvm":
        return str(module).encode()
    return machine.emit_assembly(module).encode() if kind == "asm" else emit_object(module, machine)


def _link(module: Any, exported: tuple[str, ...], shared: Collection[str]) -> None:
    """What other objects do not see can be inlined and dropped; in a module with nothing for them, all stays."""
    functions = [function for function in module.functions if not function.is_declaration]
    seen = {function.name for function in functions if function.name.startswith(exported) or function.name in shared}
    for function in functions if seen else []:
        function.linkage = "external" if function.name in seen else "internal"


def use_address_table(module: Any, context: Any = None) -> None:
    """Makes calls of what ``module`` does not define, and those that LLVM adds, read addresses from a table (GOT).

    Such a table is reserved with the object's other sections when it is loaded. The tables behind stubs (PLT), which
    are the default on x86-64, are not: ``objects.load_objects`` would find no memory for them.
    """
    import llvmlite.binding as llvm

    for function in module.functions:
        if function.is_declaration and not function.name.startswith("llvm."):
            function.add_function_attribute("nonlazybind")
    flags = llvm.parse_assembly(_CALLS_BY_TABLE, context)
    flags.triple, flags.data_layout = module.triple, module.data_layout
    module.link_in(flags)


_DRIVER_PASSES = ("dead_arg_elimination", "simplify_cfg", "instruction_combine", "loop_rotate", "sinking")


def _optimize(module: Any, machine: Any, is_driver: bool) -> None:
    """LLVM's O3 without vectorizers and unrolling, and for drivers a few passes of it.

    Hot loops come vectorized and unrolled as far as registers go. Measured on a model of two layers (hidden 2048):
    the same speed in prefill and decode, in half the compile time and half the code.

    Drivers come folded, with common subexpressions and invariants moved out: O3 took most of LLVM's time for them. Its
    code was as fast within 1% (S: f32 1% slower than with these passes, bf16 up to 1% faster; one thread).
    Kernels lose 7% without it.
    """
    import llvmlite.binding as llvm

    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = False
    options.slp_vectorization = False
    options.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, options)
    passes = llvm.create_new_module_pass_manager() if is_driver else builder.getModulePassManager()
    for name in _DRIVER_PASSES if is_driver else ():
        getattr(passes, f"add_{name}_pass")()
    unlocked("LLVMPY_RunNewModulePassManager")(passes, module, builder)


def _emit_in_child(llvm_ir: str, target: CpuTarget, kind: str, public: Sequence[str] = ()) -> bytes:
    command = [sys.executable, "-m", "llm_mlir.codegen.emit", str(target), kind, *public]
    child = subprocess.run(command, input=llvm_ir.encode(), capture_output=True, check=False)
    if child.returncode:
        lines = child.stderr.decode(errors="replace").strip().splitlines()
        reason = next((line for line in lines if line.startswith("LLVM ERROR")), lines[-1] if lines else "no message")
        raise CodegenError(f"code generation for target '{target}' failed (exit {child.returncode}): {reason}")
    return child.stdout


def _main() -> int:
    try:
        target, kind, *public = sys.argv[1:]
        exported = (*_EXPORTED, *public)
        sys.stdout.buffer.write(emit_here(sys.stdin.read(), parse(target).host_cpu, kind, exported))
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(_main())
