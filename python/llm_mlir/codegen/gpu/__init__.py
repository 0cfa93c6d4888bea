"""Machine code for NVIDIA GPUs: kernels to PTX and cubins, without a GPU or its toolkit at hand."""

from ...targets.cuda import GpuTarget

__all__ = ["GpuTarget"]
