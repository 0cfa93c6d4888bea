"""Pipelines of layers: which ranks run which, and the micro-batches that keep all of them busy."""
