"""Measured tiles: which linears there are, the table of what was best for them on a machine, and the search."""
