"""Whether the weights of every rank are still what they were, which each can tell only of its own."""

from collections.abc import Callable
from typing import Any

import numpy as np

from ..file_faults import FileFaultError
from .world import World


class Health:
    """What ranks tell each other after every call, before rank 0 makes anything of its result.

    ``check`` is that of this rank's own weights.
    """

    def __init__(self, world: World) -> None:
        self.check: Callable[[], None] = lambda: None
        self._communicator: Any = world.communicator
        self._faults = np.zeros(2, np.int32)  # of this rank, of all

    def agree(self) -> None:
        """Raises FileFaultError on all ranks when one of them would; called by all of them."""
        message = self._own_fault()
        self._faults[0] = message is not None
        self._communicator.Allreduce(self._faults[:1], self._faults[1:])
        if self._faults[1]:
            everywhere = enumerate(self._communicator.allgather(message))
            raise FileFaultError(next(f"rank {rank}: {each}" for rank, each in everywhere if each is not None))

    def _own_fault(self) -> str | None:
        try:
            self.check()
        except FileFaultError as error:
            return str(error)
        return None
