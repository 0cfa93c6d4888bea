"""``llm-bench gpu``: kernels for GPUs against float64, and beside cuBLAS, PyTorch's attention and ``torch.compile``."""
