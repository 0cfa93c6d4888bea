"""Modules made smaller as long as something about them stays: for ``llm-reduce`` and the fuzzers."""
