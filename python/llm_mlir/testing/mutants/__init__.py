"""Mutants: ``python -m llm_mlir.testing.mutants`` plants small faults, one at a time, and asks whether tests notice.

A fault is a comparison that is off by its equality, a bound that is off by one, a condition turned round, arguments
swapped, a call dropped. The tests near its file run first, then those of its area; what survives both is printed as a
diff: a test is missing, or the fault changes nothing, which then stands, with the reason, in ``equivalents``.
"""
