"""The pages that ``gen_docs`` writes: each is a function from the repository's root to text."""
