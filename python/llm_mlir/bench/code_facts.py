"""What compiled code can tell about itself."""

import math
from typing import TYPE_CHECKING

from ..support.dtypes import DTYPES

if TYPE_CHECKING:
    from ..runtime.executable import Executable


def code_facts(executable: "Executable") -> dict[str, float | str]:
    """The sizes of what has to be in memory, and which code it is."""
    arguments = {a.name: a for function in executable.signature.values() for a in function}.values()
    sizes = {
        role: sum(math.prod(n or 0 for n in a.shape) * DTYPES[a.dtype].itemsize for a in arguments if a.role == role)
        for role in ("weight", "cache")
    }
    return {
        "weight_bytes": sizes["weight"],
        "cache_bytes": sizes["cache"],
        "arena_bytes": executable.arena_bytes,
        "code_bytes": executable.code_bytes,
        "code": executable.code_digest,
    }
