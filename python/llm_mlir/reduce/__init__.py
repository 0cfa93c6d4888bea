"""``llm-reduce``: modules made smaller as long as they fail in the same way."""
