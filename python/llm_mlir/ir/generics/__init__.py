"""Emits what a ``linalg.generic`` on memrefs computes: its operands, body and reductions, on scalars or vectors.

Kernels for CPUs and for GPUs are put together from these parts; how the loops run is theirs.
"""
