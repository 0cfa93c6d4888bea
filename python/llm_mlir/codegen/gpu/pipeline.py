"""From the kernels of a ``gpu.module`` to the nvvm and llvm dialects.

The PTX path and the emulator share this lowering, so what the emulator runs is what the GPU gets.
"""

from typing import Any

from ... import mlir
from ...ir.rewriter import walk
from ...mlir import ir

NVVM_PIPELINE = ",".join(
    [
        "convert-nvgpu-to-nvvm",
        "gpu.module(convert-vector-to-scf{full-unroll=true},convert-scf-to-cf,expand-strided-metadata,lower-affine)",
        # bf16 arithmetic is done in f32: sm_80 has no bf16 add or multiply of its own.
        "gpu.module(arith-emulate-unsupported-floats{source-types=bf16 target-type=f32})",
        "gpu.module(convert-gpu-to-nvvm{index-bitwidth=64 has-redux=1})",
    ]
)
"""As far as ops of the nvvm dialect, each one instruction: where the emulator takes over. For ``builtin.module``."""

_CLEAN_UP = "gpu.module(canonicalize,cse,reconcile-unrealized-casts)"
LLVM_PIPELINE = f"gpu.module(convert-nvvm-to-llvm),{_CLEAN_UP}"
"""What follows for PTX: nvvm ops without an LLVM intrinsic become inline assembly. For ``builtin.module``."""

_DYNAMIC_SHARED = "__dynamic_shmem__"
_TENSOR_MAP = "!nvgpu.tensormap.descriptor"
_TENSOR_MAP_WORDS = "!llvm.array<16 x i64>"


class KernelError(RuntimeError):
    """Kernels that have no translation to PTX."""


def kernel_modules(module: Any) -> list[Any]:
    """The ``gpu.module`` ops of ``module``."""
    return [op.operation for op in module.operation.regions[0].blocks[0] if op.operation.name == "gpu.module"]


def lower_kernels(kernels: Any, for_ptx: bool = True) -> Any:
    """A fresh ``builtin.module`` that holds ``kernels`` (a ``gpu.module``) in the nvvm and llvm dialects.

    ``kernels`` stays as it is. Without ``for_ptx`` every instruction is still an op of its own. Raises ``PassError``
    from the lowering and ``KernelError`` naming the first op that is left.
    """
    from ...pipeline import run_passes

    with kernels.context, kernels.location:
        module = ir.Module.create()
        with ir.InsertionPoint(module.body):
            clone = kernels.clone()
        for function in _functions(clone, "gpu.func"):
            _take_tensor_maps_by_value(function)
        run_passes(module.operation, NVVM_PIPELINE)
        for function in _functions(clone, "llvm.func"):
            _finish_kernel(function)
        for variable in _functions(clone, "llvm.mlir.global"):
            _open_dynamic_shared(variable)
        run_passes(module.operation, LLVM_PIPELINE if for_ptx else _CLEAN_UP)
    _check_lowered(clone)
    return module


def _functions(kernels: Any, name: str) -> list[Any]:
    return [op.operation for op in kernels.operation.regions[0].blocks[0] if op.operation.name == name]


def _take_tensor_maps_by_value(function: Any) -> None:
    """TMA reads its descriptor from parameter memory, so the kernel takes it by value and not by address.

    The type of a descriptor has no way to say so: the argument becomes a pointer, and ``_finish_kernel`` marks it.
    The alignment tells it from other pointers until then.
    """
    block = function.regions[0].blocks[0]
    parameters = list(block.arguments)[: len(function.attributes["function_type"].value.inputs)]  # no shared memory
    found = [argument for argument in parameters if str(argument.type).startswith(_TENSOR_MAP)]
    if not found:
        return
    attributes = [{} for _ in parameters]
    pointer = ir.Type.parse("!llvm.ptr")
    for argument in found:
        descriptor = argument.type
        argument.set_type(pointer)
        with ir.InsertionPoint.at_block_begin(block):
            cast = mlir.builtin.unrealized_conversion_cast([descriptor], [argument])
        argument.replace_all_uses_except(cast, cast.owner.operation)
        attributes[argument.arg_number] = {"llvm.align": ir.IntegerAttr.get(ir.IntegerType.get_signless(64), 64)}
    types = [argument.type for argument in parameters]
    function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(types, []))
    function.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in attributes])


def _finish_kernel(function: Any) -> None:
    if "nvvm.kernel" not in function.attributes:
        return
    # One block per multiprocessor is enough: without it ptxas refuses to move registers between warps (setmaxnreg).
    function.attributes["nvvm.minctasm"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(32), 1)
    if "arg_attrs" in function.attributes:
        marked = [_by_value({a.name: a.attr for a in each}) for each in function.attributes["arg_attrs"]]
        function.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in marked])


def _by_value(attributes: dict[str, Any]) -> dict[str, Any]:
    if "llvm.align" in attributes:
        attributes["nvvm.grid_constant"] = ir.UnitAttr.get()
        attributes["llvm.byval"] = ir.TypeAttr.get(ir.Type.parse(_TENSOR_MAP_WORDS))
    return attributes


def _open_dynamic_shared(variable: Any) -> None:
    """Dynamic shared memory comes out as an internal array of no elements, which would share its place with others."""
    if not ir.StringAttr(variable.attributes["sym_name"]).value.startswith(_DYNAMIC_SHARED):
        return
    variable.attributes["linkage"] = ir.Attribute.parse("#llvm.linkage<external>")
    # 128-byte swizzles repeat after 1024 bytes.
    variable.attributes["alignment"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), 1024)
    if "value" in variable.attributes:
        del variable.attributes["value"]


def _check_lowered(kernels: Any) -> None:
    """Names what no pass lowered; conversion casts are left only because of it."""
    left = [op for op in walk(kernels) if not op.name.startswith(("llvm.", "nvvm."))]
    left.sort(key=lambda op: op.name == "builtin.unrealized_conversion_cast")
    if left:
        text = str(left[0]).split("\n", 1)[0][:160]
        raise KernelError(f"'{left[0].name}' op is left in a kernel after the lowering to nvvm: {text}")
