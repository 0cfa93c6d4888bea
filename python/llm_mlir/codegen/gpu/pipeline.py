"""From the kernels of a ``gpu.module`` to the nvvm and llvm dialects.

The PTX path and the emulator share this lowering, so what the emulator runs is what the GPU gets.
"""

from collections.abc import Mapping
from typing import Any

from ...compiler import pipeline_of
from ...ir.rewriter import walk
from ...mlir import ir
from ...pipeline import Pipeline
from ...targets.cuda import CudaTarget

Pipelines = Mapping[str, str | Pipeline]


class KernelError(RuntimeError):
    """Kernels that have no translation to PTX."""


def kernel_modules(module: Any) -> list[Any]:
    """The ``gpu.module`` ops of ``module``."""
    return [op.operation for op in module.operation.regions[0].blocks[0] if op.operation.name == "gpu.module"]


def lower_kernels(kernels: Any, target: CudaTarget, for_ptx: bool = True, pipelines: Pipelines | None = None) -> Any:
    """A fresh ``builtin.module`` that holds ``kernels`` (a ``gpu.module``) in the nvvm and llvm dialects.

    ``kernels`` stays as it is. Without ``for_ptx`` every instruction is still an op of its own. ``pipelines`` replaces
    those of stages. Raises ``PassError`` from the lowering and ``KernelError`` naming the first op that is left.
    """
    with kernels.context, kernels.location:
        module = ir.Module.create()
        with ir.InsertionPoint(module.body):
            clone = kernels.clone()
        for stage in ("nvvm", "ptx") if for_ptx else ("nvvm",):
            pipeline_of(target, stage, pipelines).run(module)
    _check_lowered(clone)
    return module


def _check_lowered(kernels: Any) -> None:
    """Names what no pass lowered; conversion casts are left only because of it."""
    left = [op for op in walk(kernels) if not op.name.startswith(("llvm.", "nvvm."))]
    left.sort(key=lambda op: op.name == "builtin.unrealized_conversion_cast")
    if left:
        text = str(left[0]).split("\n", 1)[0][:160]
        raise KernelError(f"'{left[0].name}' op is left in a kernel after the lowering to nvvm: {text}")
