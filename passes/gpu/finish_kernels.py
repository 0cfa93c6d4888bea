"""``llm-finish-kernels``: what ``convert-gpu-to-nvvm`` has no way to say of a kernel."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register

from .kernel.libdevice import replace_calls

_DYNAMIC_SHARED = "__dynamic_shmem__"
_TENSOR_MAP_WORDS = "!llvm.array<16 x i64>"


@register
@dataclass(frozen=True)
class FinishKernels(Pass):
    """Marks kernels and their dynamic shared memory as PTX wants them.

    A kernel gets ``nvvm.minctasm = 1``: one block per multiprocessor is enough, and without it ptxas refuses to move
    registers between warps (setmaxnreg). The descriptors of TMA, marked by ``llm-isolate-kernels``, are passed by
    value. Dynamic shared memory comes out of upstream as an internal array of no elements, which would share its place
    with others: it becomes external, aligned to the 1024 bytes after which 128-byte swizzles repeat. Calls of libdevice
    become the instructions that there are for them.
    """

    name: ClassVar[str] = "llm-finish-kernels"
    after: ClassVar[tuple[str, ...]] = ("llm-isolate-kernels", "convert-gpu-to-nvvm")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for module in rw.ops("gpu.module"):
            replace_calls(module, rw)
            for child in module.regions[0].blocks[0]:
                if child.operation.name == "llvm.func":
                    _finish_kernel(child.operation)
                elif child.operation.name == "llvm.mlir.global":
                    _open_dynamic_shared(child.operation)


def _finish_kernel(function: Operation) -> None:
    if "nvvm.kernel" not in function.attributes:
        return
    function.attributes["nvvm.minctasm"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(32), 1)
    if "arg_attrs" in function.attributes:
        marked = [_by_value({a.name: a.attr for a in each}) for each in function.attributes["arg_attrs"]]
        function.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(each) for each in marked])


def _by_value(attributes: dict[str, Any]) -> dict[str, Any]:
    if "llvm.align" in attributes:
        attributes["nvvm.grid_constant"] = ir.UnitAttr.get()
        attributes["llvm.byval"] = ir.TypeAttr.get(ir.Type.parse(_TENSOR_MAP_WORDS))
    return attributes


def _open_dynamic_shared(variable: Operation) -> None:
    if not ir.StringAttr(variable.attributes["sym_name"]).value.startswith(_DYNAMIC_SHARED):
        return
    variable.attributes["linkage"] = ir.Attribute.parse("#llvm.linkage<external>")
    variable.attributes["alignment"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), 1024)
    if "value" in variable.attributes:
        del variable.attributes["value"]
