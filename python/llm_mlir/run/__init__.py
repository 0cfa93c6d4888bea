"""``llm-run``: text from a model directory."""
