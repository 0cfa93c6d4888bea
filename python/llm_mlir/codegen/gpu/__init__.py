"""Kernels as PTX and machine code, and modules compiled for a GPU."""
