"""What threads note while they run: the numbers that passes write and profiles read."""

MARK = "llm_profile_mark"
"""The function that writes a note."""
REGIONS = "llm.regions"
"""The attribute of a module with the names of the ops that each parallel loop serves."""
IDLE, SERIAL, WAITING = 0, 1, 2
"""A call ends; the code between parallel loops begins; a wait for the other threads begins."""
_FIRST = 3


def region_event(number: int) -> int:
    """The event that the parallel loop of this number begins."""
    return _FIRST + number


def region_of(event: int) -> int:
    """The number of the loop that an event begins; negative for other events."""
    return event - _FIRST
