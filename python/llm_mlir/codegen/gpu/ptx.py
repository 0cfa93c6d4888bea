"""From kernels in the nvvm and llvm dialects to PTX, by llvmlite.

LLVM ends the process when it cannot select an instruction, so it runs in a child, whose end becomes an error message.
"""

import subprocess
import sys
from typing import Any

from ... import mlir
from ...targets.cuda import CudaTarget
from ..literals import translate_literals
from ..machine import CodegenError
from .pipeline import Pipelines, lower_kernels

_TRIPLE = "nvptx64-nvidia-cuda"
# The rest of O3 does harm: unrolled loops of asynchronous warpgroup products make ptxas wait after each of them.
_PASSES = ("sroa", "instruction_combine", "simplify_cfg", "new_gvn", "dead_code_elimination")


def emit_ptx(kernels: Any, target: CudaTarget, pipelines: Pipelines | None = None) -> str:
    """PTX of the kernels of a ``gpu.module``, which stays as it is; ``pipelines`` replaces those of stages.

    Raises ``KernelError`` and ``PassError`` from the lowering, ``CodegenError`` when LLVM fails.
    """
    lowered = lower_kernels(kernels, target, pipelines=pipelines)
    with lowered.context:
        llvm_ir = mlir.llvm.translate_module_to_llvmir(lowered.body.operations[0].operation)
    command = [sys.executable, "-m", "llm_mlir.codegen.gpu.ptx", str(target)]
    text = translate_literals(llvm_ir)
    child = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if child.returncode:
        lines = child.stderr.strip().splitlines()
        reason = next((line for line in lines if line.startswith("LLVM ERROR")), lines[-1] if lines else "no message")
        raise CodegenError(f"PTX for target '{target}' failed (exit {child.returncode}): {reason}")
    return child.stdout


def _emit_here(llvm_ir: str, target: CudaTarget) -> str:
    import llvmlite.binding as llvm

    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    try:
        module = llvm.parse_assembly(llvm_ir)
    except RuntimeError as error:
        raise CodegenError(f"LLVM does not accept the IR: {error}") from error
    machine = llvm.Target.from_triple(_TRIPLE).create_target_machine(
        cpu=target.architecture, features=target.llvm_features, opt=3
    )
    module.triple = _TRIPLE
    module.data_layout = str(machine.target_data)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=3))
    passes = llvm.create_new_module_pass_manager()
    for name in _PASSES:
        getattr(passes, f"add_{name}_pass")()
    passes.run(module, builder)
    return machine.emit_assembly(module)


def _main() -> int:
    try:
        sys.stdout.write(_emit_here(sys.stdin.read(), CudaTarget.parse(sys.argv[1])))
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(_main())
