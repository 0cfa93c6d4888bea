"""What rank 0 tells the others: one broadcast for each call of compiled code."""

import pickle
import time
from typing import Any

import numpy as np

from .world import World

CALL, LIMITS, USAGE, STOP = range(4)
"""Make this call; compile for these limits; tell what you have used; the program is over."""

_SHORT = 4096  # bytes of a message that need no second broadcast
_HEADER = 8
_PATIENCE = 1e-3  # seconds of asking without a pause: a decode step comes sooner
_PAUSE = 2e-4


class Channel:
    """Messages from rank 0 to all others, in order. Used by one thread of each rank, the one that calls MPI."""

    def __init__(self, world: World) -> None:
        self._communicator = world.communicator
        self._buffer = np.zeros(_SHORT, np.uint8)
        self._stopped = False

    def send(self, kind: int, payload: Any) -> None:
        """On rank 0: sends a message, whose payload can be pickled."""
        data = pickle.dumps((kind, payload), protocol=5)
        self._buffer[:_HEADER] = np.frombuffer(len(data).to_bytes(_HEADER, "little"), np.uint8)
        short = len(data) <= _SHORT - _HEADER
        if short:
            self._buffer[_HEADER : _HEADER + len(data)] = np.frombuffer(data, np.uint8)
        self._communicator.Ibcast(self._buffer, 0).Wait()
        if not short:
            self._communicator.Bcast(np.frombuffer(bytearray(data), np.uint8), 0)

    def stop(self) -> None:
        """On rank 0: ends the part of the others. Later calls do nothing."""
        if not self._stopped:
            self._stopped = True
            self.send(STOP, None)

    def receive(self) -> tuple[int, Any]:
        """On the others: waits for the next message. It may be long in coming, so that it leaves the core to others."""
        request, begin = self._communicator.Ibcast(self._buffer, 0), time.perf_counter()
        while not request.Test():
            if time.perf_counter() - begin > _PATIENCE:
                time.sleep(_PAUSE)
        size = int.from_bytes(self._buffer[:_HEADER].tobytes(), "little")
        if size <= _SHORT - _HEADER:
            return pickle.loads(self._buffer[_HEADER : _HEADER + size].tobytes())
        data = np.empty(size, np.uint8)
        self._communicator.Bcast(data, 0)
        return pickle.loads(data.tobytes())
