"""SPMD code: the team of threads, loops over work items, and the code between them."""
