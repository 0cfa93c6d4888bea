"""Kernels in the nvvm and llvm dialects to LLVM IR that runs on this machine.

The lowering to nvvm is that of the PTX path. Then each nvvm op becomes a call into the C library, each access to
memory is preceded by one that checks it, and shared memory gets its place in the library's window.
"""

from dataclasses import dataclass
from typing import Any

from ... import mlir
from ...codegen.gpu.pipeline import KernelError, kernel_modules, lower_kernels
from ...codegen.literals import translate_literals
from ...ir.rewriter import walk
from ...mlir import ir
from ...targets.cuda import CudaTarget
from . import library
from .accesses import check_accesses, expand_truncations
from .emitter import Emitter
from .errors import Site
from .instructions import INSTRUCTIONS
from .instructions.wgmma import add_tickets
from .shared_memory import place_shared
from .types import size_of

_LLVM_TYPES = {"!llvm.ptr": "ptr", "f32": "float", "f64": "double", "bf16": "bfloat", "f16": "half"}


@dataclass(frozen=True)
class LoweredKernel:
    """What a kernel takes: types of its ``gpu.func``, and the number of threads it was made for, if that is fixed."""

    name: str
    types: tuple[str, ...]
    block: tuple[int, int, int] | None
    static_bytes: int


@dataclass
class LoweredModule:
    """LLVM IR text, whose ``emu_entry_<kernel>`` take a pointer to pointers to the parameters."""

    llvm_ir: str
    kernels: dict[str, LoweredKernel]
    sites: list[Site]
    variables: dict[str, int]
    """Variables in global memory: their size in bytes by symbol."""


def entry_name(kernel: str) -> str:
    """The symbol that takes the parameters of ``kernel`` as ``cuLaunchKernel`` gives them."""
    return f"emu_entry_{kernel}"


def lower_for_emulator(kernels: Any, first_site: int = 0, window: int | None = None) -> LoweredModule:
    """Lowers a ``gpu.module``, which stays as it is; its sites count from ``first_site``.

    ``window`` is where shared memory lies, for code that another process runs (default: where it does in this one).
    Raises ``PassError`` from the lowering and ``KernelError`` for ops that the emulator does not know.
    """
    types = {_name(op): tuple(map(str, _function_type(op).inputs)) for op in _symbols(kernels, "gpu.func")}
    lowered = lower_kernels(kernels, CudaTarget.default(), for_ptx=False)  # alike for all
    sites: list[Site] = []
    with lowered.context, lowered.operation.location:
        module = ir.Module.create()
        with ir.InsertionPoint(module.body):
            for op in kernel_modules(lowered)[0].regions[0].blocks[0]:
                if op.operation.name != "gpu.module_end":
                    op.operation.clone()
        layout = place_shared(module, library.load().emu_shared_window() if window is None else window)
        variables = {_name(op): _export(op) for op in _globals(module)}
        functions = [op.operation for op in module.body.operations if op.operation.name == "llvm.func"]
        blocks = {_name(op): _threads(op) for op in functions if "nvvm.kernel" in op.attributes}
        entries = "".join(_entry(function) for function in functions if _name(function) in blocks)
        for function in filter(_has_body, functions):
            _convert(module, function, sites, first_site)
        llvm_ir = translate_literals(mlir.llvm.translate_module_to_llvmir(module.operation))
    described = {name: LoweredKernel(name, types[name], blocks[name], layout.static_bytes) for name in blocks}
    return LoweredModule(llvm_ir + entries, described, sites, variables)


def _convert(module: Any, function: Any, sites: list[Site], first_site: int) -> None:
    """Makes host code of a function, in place."""
    for name in list(function.attributes):
        attribute = name if isinstance(name, str) else name.name
        if attribute.startswith(("nvvm.", "gpu.")):
            del function.attributes[attribute]
    if "arg_attrs" in function.attributes:
        del function.attributes["arg_attrs"]
    emitter = Emitter(module, function, sites, first_site)
    check_accesses(emitter, function)
    expand_truncations(emitter, function)
    add_tickets(emitter, function)
    for op in [op for op in walk(function) if op.name.startswith("nvvm.")]:
        emit = INSTRUCTIONS.get(op.name.removeprefix("nvvm."))
        if emit is None:
            raise KernelError(f"'{op.name}' op is unknown to the emulator: {op}"[:200])
        with ir.InsertionPoint(op), op.location:
            value = emit(emitter, op)
        if value is not None:
            op.results[0].replace_all_uses_with(value)
        op.erase()


def _entry(function: Any) -> str:
    """Loads each argument from where its pointer says; a parameter taken by value in memory is passed as it is."""
    lines, arguments = [f"\ndefine void @{entry_name(_name(function))}(ptr %words) {{"], []
    attributes = function.attributes.get("arg_attrs", None)
    for index, argument in enumerate(function.regions[0].blocks[0].arguments):
        type_ = _LLVM_TYPES.get(str(argument.type), str(argument.type))
        lines.append(f"  %at{index} = getelementptr ptr, ptr %words, i64 {index}")
        lines.append(f"  %p{index} = load ptr, ptr %at{index}, align 8")
        if attributes is not None and "llvm.byval" in attributes[index]:
            arguments.append(f"ptr %p{index}")
            continue
        lines.append(f"  %a{index} = load {type_}, ptr %p{index}, align 1")
        arguments.append(f"{type_} %a{index}")
    lines += [f"  call void @{_name(function)}({', '.join(arguments)})", "  ret void", "}", ""]
    return "\n".join(lines)


def _symbols(kernels: Any, name: str) -> list[Any]:
    return [op.operation for op in kernels.operation.regions[0].blocks[0] if op.operation.name == name]


def _globals(module: Any) -> list[Any]:
    return [op.operation for op in module.body.operations if op.operation.name == "llvm.mlir.global"]


def _export(variable: Any) -> int:
    """Lets the address of a global be looked up; returns its size in bytes."""
    variable.attributes["linkage"] = ir.Attribute.parse("#llvm.linkage<external>")
    return size_of(ir.TypeAttr(variable.attributes["global_type"]).value)


def _name(op: Any) -> str:
    return ir.StringAttr(op.attributes["sym_name"]).value


def _function_type(op: Any) -> Any:
    return ir.FunctionType(ir.TypeAttr(op.attributes["function_type"]).value)


def _has_body(function: Any) -> bool:
    return len(function.regions[0].blocks) > 0


def _threads(function: Any) -> tuple[int, int, int] | None:
    """The block size that the kernel was made for."""
    name = "gpu.known_block_size"
    if name not in function.attributes:
        return None
    x, y, z = ir.DenseI32ArrayAttr(function.attributes[name])
    return x, y, z
