"""The cores that this process may use."""

import os
from typing import Any

from .numbers import integer

_PER_CORE, _ANYWHERE = 8, 64
"""So many threads each core may be asked for, and so many in any case: more of them only wait for each other."""


def available_threads() -> int:
    """How many threads this process can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def thread_count(value: Any) -> int:
    """A number of threads that was asked for; raises TypeError, and ValueError for one that no machine runs well."""
    return integer("threads", value, 1, max(_ANYWHERE, _PER_CORE * (os.cpu_count() or 1)))
