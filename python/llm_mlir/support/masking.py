"""The scores that attention computes with where a query sees no key."""

LOWEST = -1e30
"""The maximum before the first key. Finite, so that differences of maxima are no NaN."""

MASKED = 2 * LOWEST
"""Score of a masked key.

Finite as well, since the difference of two masked scores has to be a number; as far below ``LOWEST`` as ``LOWEST`` is
below zero, so that its weight is zero even where no key was visible yet.
"""
