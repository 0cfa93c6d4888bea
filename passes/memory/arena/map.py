"""The map of an arena: which buffer lies where, and when it is in use."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from llm_mlir.analysis.op_names import names_of
from llm_mlir.support.file_cache import write_whole

from .offsets import BufferRequest


@dataclass(frozen=True)
class Place:
    """``size`` bytes at ``offset``, in use from position ``start`` to before ``end`` of a function's ops.

    ``use`` is the op's name in locations (``llm-name-ops``) where it has one, or the callee whose block it is.
    """

    offset: int
    size: int
    start: int
    end: int
    use: str


@dataclass
class ArenaMap:
    """The blocks of functions, each with its bytes, those of its largest live set, and its buffers."""

    blocks: list[dict[str, Any]] = field(default_factory=list)

    def add(self, function: str, pool: str, size: int, live: int, places: Sequence[Place]) -> None:
        """Adds a block, unless nothing is in it."""
        if size:
            values = [asdict(place) for place in sorted(places, key=lambda place: place.offset)]
            block = {"function": function, "pool": pool, "bytes": size, "largest_live_set": live, "buffers": values}
            self.blocks.append(block)

    def save(self, path: Path) -> None:
        """Writes it as JSON. Raises OSError."""
        write_whole(path, json.dumps({"blocks": self.blocks}, indent=1).encode())


def place_of(op: Any, request: BufferRequest, offset: int) -> Place:
    """Where the buffer of an allocation lies, or the block of a callee."""
    use = f"@{op.attributes['callee'].value}" if op.name == "func.call" else next(names_of(op.location), "")
    return Place(offset, request.size, request.start, request.end, use)
