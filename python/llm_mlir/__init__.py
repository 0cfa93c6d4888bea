"""llm-mlir: a Python-driven MLIR compiler for language models."""
