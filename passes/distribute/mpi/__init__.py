"""Collectives as calls of MPI: what each takes, and the arguments that functions get for it."""
