"""``llm-isolate-kernels``: from here on kernels are lowered apart from the host code that launches them."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

_TENSOR_MAP = "!nvgpu.tensormap.descriptor"
_CONTAINER = "gpu.container_module"


@register
@dataclass(frozen=True)
class IsolateKernels(Pass):
    """Drops all but each ``gpu.module``, and lets kernels take the descriptors of TMA by value.

    TMA reads its descriptor from parameter memory. The type of a descriptor has no way to say so: the argument becomes
    a pointer, and ``llm-finish-kernels`` marks it. Its alignment (64 bytes) tells it from other pointers until then.
    """

    name: ClassVar[str] = "llm-isolate-kernels"
    after: ClassVar[tuple[str, ...]] = ("gpu-kernel-outlining",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for child in list(op.regions[0].blocks[0]):
            if child.operation.name != "gpu.module":
                rw.erase(child.operation)
        if _CONTAINER in op.attributes:
            del op.attributes[_CONTAINER]
        for function in rw.ops("gpu.func"):
            _take_tensor_maps_by_value(function, rw)


def _take_tensor_maps_by_value(function: Operation, rw: Rewriter) -> None:
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
        rw.statistic("descriptors")
    types = [argument.type for argument in parameters]
    function.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(types, []))
    function.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in attributes])
