"""IREE: linears only, since it reads neither checkpoints nor the ``llm`` dialect."""

from typing import Any

import numpy as np

from .base import OpRequest, Peer

_LINEAR = """
func.func @linear(%x: tensor<{m}x{k}x{e}>, %w: tensor<{n}x{k}x{e}>) -> tensor<{m}x{n}xf32> {{
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<{m}x{n}xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<{m}x{n}xf32>) -> tensor<{m}x{n}xf32>
  %y = linalg.matmul
    indexing_maps = [
      affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>
    ]
    ins(%x, %w : tensor<{m}x{k}x{e}>, tensor<{n}x{k}x{e}>) outs(%init : tensor<{m}x{n}xf32>) -> tensor<{m}x{n}xf32>
  return %y : tensor<{m}x{n}xf32>
}}
"""
_FLAGS = ["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"]


class _IreeLinear:
    def __init__(self, request: OpRequest) -> None:
        import iree.compiler as compiler
        import iree.runtime as runtime

        m, n, k = request.case.sizes
        text = _LINEAR.format(m=m, n=n, k=k, e=request.dtype)
        binary = compiler.compile_str(text, target_backends=["llvm-cpu"], extra_args=_FLAGS)
        runtime.flags.parse_flags(f"--task_topology_group_count={request.threads}")
        configuration = runtime.Config("local-task")
        loaded = runtime.VmModule.copy_buffer(configuration.vm_instance, binary)
        self._function: Any = runtime.load_vm_module(loaded, configuration)["linear"]
        device = configuration.device
        self._x = runtime.asdevicearray(device, request.arrays["x"])
        self._weights = [runtime.asdevicearray(device, weight) for weight in request.arrays["weight"]]

    def run(self) -> None:
        for weight in self._weights:
            self._function(self._x, weight)

    def result(self) -> Any:
        return np.sum([self._function(self._x, weight).to_host() for weight in self._weights], axis=0)


PEER = Peer("iree", ("iree-base-compiler", "iree-base-runtime"), None, _IreeLinear, ops=("linear",))
