"""A module for each kind of input; see the package above."""
