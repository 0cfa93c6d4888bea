"""Machine code of lowered kernels, in this process."""

from typing import Any

from ...codegen.emit import use_address_table
from ...codegen.machine import CodegenError, target_machine
from ...codegen.objects import load_objects, undefined_symbols
from ...support.symbols import CALLED
from ...targets.cpu import CpuTarget
from . import library


class KernelCode:
    """LLVM IR made ready to be called."""

    def __init__(self, llvm_ir: str) -> None:
        """Compiles ``llvm_ir``; raises ``CodegenError`` when it is wrong or calls what nothing defines."""
        data, sizes = compile_kernels(llvm_ir)
        _link(data)
        self._engine = load_objects(data)
        self.tables = [(self._engine.get_global_value_address(name), size) for name, size in sizes.items()]
        """Where the constants in global memory are, and how many bytes each has."""

    def address(self, symbol: str) -> int:
        """Where a function or variable starts."""
        return self._engine.get_function_address(symbol)


def compile_kernels(llvm_ir: str) -> tuple[bytes, dict[str, int]]:
    """An object file, and the sizes in bytes of its constants in global memory by name. Raises ``CodegenError``."""
    import llvmlite.binding as llvm

    try:
        module = llvm.parse_assembly(llvm_ir)
    except RuntimeError as error:
        raise CodegenError(f"LLVM does not accept the IR: {error}") from error
    host = CpuTarget.host()
    machine = target_machine(host)
    module.triple = host.triple
    module.data_layout = str(machine.target_data)
    use_address_table(module)
    sizes = _expose_tables(module, machine)
    options = llvm.create_pipeline_tuning_options(speed_level=1)
    options.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return machine.emit_object(module), sizes


def _expose_tables(module: Any, machine: Any) -> dict[str, int]:
    """Makes the constants in the memory of a module symbols that can be looked up; their sizes in bytes by name."""
    sizes = {}
    for variable in module.global_variables:
        if not variable.is_declaration:
            variable.linkage = "external"
            sizes[variable.name] = machine.target_data.get_abi_size(variable.global_value_type)
    return sizes


def _link(data: bytes) -> None:
    """Tells LLVM where the functions of the library are that an object calls."""
    import llvmlite.binding as llvm

    for name in undefined_symbols(data):
        if name in CALLED:
            continue
        address = library.address(name) if name.startswith("emu_") else None
        if address is None:
            raise CodegenError(f"a kernel calls {name!r}, which nothing defines on a GPU without libdevice")
        llvm.add_symbol(name, address)
