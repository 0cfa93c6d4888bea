"""Checkpoints of Hugging Face that are quantized already: their weights are dequantized as they are read."""

from .read import dequantized

__all__ = ["dequantized"]
