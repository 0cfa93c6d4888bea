"""Kernels for parallel loops: a block of threads for each item, its linalg ops shared out over the threads."""
