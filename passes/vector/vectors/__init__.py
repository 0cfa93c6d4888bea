"""Vectors of one register and loops over them."""
