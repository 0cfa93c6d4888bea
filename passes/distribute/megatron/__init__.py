"""Tensor parallelism: what of a graph is cut, and how."""
