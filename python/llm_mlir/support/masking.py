"""The scores that attention computes with where a query sees no key."""

import sys

LOWEST = -(2.0 - 2.0**-23) * 2.0**127
LOWEST_F64 = -sys.float_info.max
"""The maximum before the first key: the lowest f32 (f64), so that each score a query sees reaches it.

It is finite, so that the difference of a hidden score and a maximum is no NaN, and the weight of a hidden key zero.
"""

HIDDEN = float("-inf")
"""Score of a key that a query does not see; every finite score is one that it sees."""
