"""``llm-bench``: the machine's roofline, ours and its peers, measured side by side in one run."""
