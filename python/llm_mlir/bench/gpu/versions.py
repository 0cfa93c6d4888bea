"""What is installed."""

from importlib import metadata

PACKAGES = ("llm-mlir", "torch-mlir", "llvmlite", "numpy", "cuda-bindings", "torch", "flash-attn", "nvidia-cuda-nvcc")


def versions() -> dict[str, str]:
    """The versions of what is installed of ``PACKAGES``."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found
