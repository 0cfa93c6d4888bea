"""What ``llm-opt`` is made of."""
