"""``llm-lower-launches``: host code starts kernels by calling the driver.

Upstream's ``gpu-to-llvm`` calls a C++ wrapper library of its own and wants kernels as binaries inside the module;
here both the driver's functions and the kernels come in a table at run time.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.analysis.loops import append_operands
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter, identity, walk
from llm_mlir.ir.structured import producer
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register
from llm_mlir.targets.cpu import CpuTarget

from .host.driver import DriverTable, narrow
from .host.tensor_maps import encode_tensor_map
from .host.words import allocate, as_word, i32, store

_LAUNCH, _TENSOR_MAP = "gpu.launch_func", "nvgpu.tma.create.descriptor"


@register
@dataclass(frozen=True)
class LowerLaunches(Pass):
    """Turns ``gpu.launch_func`` into calls of cuLaunchKernel and drops the kernels, compiled elsewhere by then.

    A function that launches, or calls one that does, gets a trailing argument of role ``state``: the address of a
    table with the addresses of cuLaunchKernel and cuTensorMapEncodeTiled, the stream, a status, and the handle of each
    kernel in the order of the ``gpu.module``. Buffers are passed as the words of their descriptors. A grid of no
    blocks is no launch. The first call that fails leaves its code in the status. What is left runs on this machine, so
    ``llm.target`` is the host from here on.
    """

    name: ClassVar[str] = "llm-lower-launches"
    after: ClassVar[tuple[str, ...]] = ("gpu-kernel-outlining",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        kernels = _numbers(op)
        launching = _launching(op)
        drivers = {abi.function_name(function): DriverTable(function) for function in launching}
        for function in launching:
            driver = drivers[abi.function_name(function)]
            for call in [c for c in rw.ops("func.call", root=function) if c.attributes["callee"].value in drivers]:
                append_operands(call, [driver.table], rw)
            _lower_function(function, driver, kernels, rw)
        for module in list(rw.ops("gpu.module")):
            rw.erase(module)
        CpuTarget.host().write_to(op)
        if "gpu.container_module" in op.attributes:
            del op.attributes["gpu.container_module"]


def _numbers(module: Operation) -> dict[str, int]:
    """The kernels' places in the table, by their full names."""
    names: list[str] = []
    for op in module.regions[0].blocks[0]:
        if op.operation.name == "gpu.module":
            prefix = ir.StringAttr(op.operation.attributes["sym_name"]).value
            inside = [each.operation for each in op.operation.regions[0].blocks[0]]
            kernels = [each for each in inside if each.name == "gpu.func" and "kernel" in each.attributes]
            names += [f"@{prefix}::@{abi.function_name(each)}" for each in kernels]
    return {name: number for number, name in enumerate(names)}


def _launching(module: Operation) -> list[Operation]:
    """The functions that launch kernels, or call functions that do."""
    defined = {abi.function_name(f): f for f in abi.functions(module) if abi.body(f) is not None}
    callees = {
        name: {op.attributes["callee"].value for op in walk(function) if op.name == "func.call"}
        for name, function in defined.items()
    }
    found = {name for name, function in defined.items() if any(op.name == _LAUNCH for op in walk(function))}
    while more := {name for name, called in callees.items() if name not in found and called & found}:
        found |= more
    return [function for name, function in defined.items() if name in found]


def _lower_function(function: Operation, driver: DriverTable, kernels: dict[str, int], rw: Rewriter) -> None:
    maps: dict[int, Value] = {}
    created = list(rw.ops(_TENSOR_MAP, root=function))
    for create in created:
        with rw.before(create):
            maps[identity(create)] = encode_tensor_map(create.opview, function, driver)
    for launch in rw.ops(_LAUNCH, root=function):
        name = str(launch.attributes["kernel"])
        if name not in kernels:
            raise PassError(f"'{_LAUNCH}' op expects a kernel of the module, got {name}", launch)
        with rw.before(launch):
            _build_launch(launch.opview, kernels[name], function, driver, maps)
        rw.erase(launch)
        rw.statistic("launches")
    for create in created:
        rw.erase(create)


@dataclass(frozen=True)
class _Parameter:
    """A parameter of a kernel: its value, or the address of what is passed by value and lies in memory already."""

    word: Value
    is_address: bool = False


def _build_launch(launch: Any, kernel: int, function: Operation, driver: DriverTable, maps: dict[int, Value]) -> None:
    grid = [launch.gridSizeX, launch.gridSizeY, launch.gridSizeZ]
    blocks = build.mul(build.mul(grid[0], grid[1]), grid[2])
    guard = mlir.scf.IfOp(mlir.arith.cmpi(mlir.arith.CmpIPredicate.ne, blocks, build.value(0)))
    with ir.InsertionPoint(guard.then_block):
        sizes = [narrow(size) for size in (*grid, launch.blockSizeX, launch.blockSizeY, launch.blockSizeZ)]
        shared = launch.dynamicSharedMemorySize
        parameters = [
            each for operand in launch.kernelOperands for each in _parameters(operand, launch.operation, maps)
        ]
        driver.launch(
            kernel, sizes, mlir.arith.constant(i32(), 0) if shared is None else shared, _pointers(function, parameters)
        )
        mlir.scf.YieldOp([])


def _parameters(operand: Value, launch: Operation, maps: dict[int, Value]) -> list[_Parameter]:
    """What a kernel takes for one operand; for a buffer both pointers, offset, sizes and strides."""
    if str(operand.type).startswith("!nvgpu.tensormap"):
        creates = producer(operand)
        if creates is None or creates.name != _TENSOR_MAP:
            made = "an argument" if creates is None else f"'{creates.name}'"
            raise PassError(f"'{_LAUNCH}' op expects descriptors from '{_TENSOR_MAP}', got one from {made}", launch)
        words = maps[identity(creates)]
        return [_Parameter(as_word(mlir.memref.extract_aligned_pointer_as_index(words)), is_address=True)]
    if not isinstance(operand.type, ir.MemRefType):
        return [_Parameter(as_word(operand))]
    base = as_word(mlir.memref.extract_aligned_pointer_as_index(operand))
    metadata = list(mlir.memref.extract_strided_metadata(operand))
    return [_Parameter(word) for word in (base, base, *map(as_word, metadata[1:]))]


def _pointers(function: Operation, parameters: list[_Parameter]) -> Value:
    """The array of the parameters' addresses that cuLaunchKernel takes."""
    values = [parameter.word for parameter in parameters if not parameter.is_address]
    array, result = (allocate(function, max(1, len(each))) for each in (values, parameters))
    store(values, array)
    base = mlir.memref.extract_aligned_pointer_as_index(array)
    places = iter(range(len(values)))
    store([p.word if p.is_address else as_word(build.add(base, 8 * next(places))) for p in parameters], result)
    return result
