"""What each rank says of itself to the monitor, on a connection of its own: MPI waits while ranks compute."""

import json
import os
import select
import socket
import sys
import threading
import time
from collections.abc import Sequence

from .board import Board
from .errors import DistributedError

BEAT = 0.5
"""Seconds between two signs of life."""
LIMIT = 6.0
"""Seconds without one, or behind the others, after which a rank counts as hanging."""

WATCH = "LLM_MLIR_WATCH"
"""The variable in which ``llm-run --processes`` tells its ranks where its monitor is; else there is one at rank 0."""

_CONNECT_SECONDS = 10.0
_END = b"end\n"


class Watch:
    """Tells the monitor (``monitor.py``) every half a second how far this rank is; ends the process when that says so.

    ``step`` counts calls of compiled code, ``doing`` names the last one.
    """

    def __init__(self, rank: int, addresses: Sequence[str], port: int, token: str) -> None:
        """Connects to the monitor. Raises ``DistributedError`` where none of its addresses answers."""
        self._rank, self._lock = rank, threading.Lock()
        self.step, self.doing, self._left, self._failed = 0, "", False, False
        self._socket = _connect(addresses, port)
        self._board = _board(token)  # before the monitor knows of this rank: it removes the file when it knows all
        self._send({"rank": rank, "token": token})
        threading.Thread(target=self._live, name="llm-mlir watch", daemon=True).start()

    def begin(self, doing: str) -> None:
        """Says that the next step begins."""
        self.step, self.doing = self.step + 1, doing
        if self._board is not None:
            self._board.write(self._rank, self.step, doing)

    def fail(self, message: str, patience: float = 0.0) -> None:
        """Says, after ``patience`` seconds, why this rank cannot go on, and waits for the end of all.

        Patience is for what has happened on rank 0, too, which says it itself.
        """
        self._failed = True
        time.sleep(patience)
        self._send({"failed": message, **self._state()})
        time.sleep(LIMIT)
        os._exit(1)

    def leave(self) -> None:
        """Says that this rank is done, however long its process goes on."""
        if not self._left:
            self._left = True
            self._send({"left": True})

    def _state(self) -> dict[str, object]:
        return {"step": self.step, "doing": self.doing}

    def _send(self, message: dict[str, object]) -> None:
        data = json.dumps(message).encode() + b"\n"
        with self._lock:
            try:
                self._socket.sendall(data)
            except OSError:
                return  # the thread sees the same, and what it means

    def _live(self) -> None:
        while not self._left:
            self._send(self._state())
            if select.select([self._socket], [], [], BEAT)[0] and not self._left:
                self._end(self._receive())

    def _receive(self) -> bytes:
        try:
            return self._socket.recv(len(_END))
        except OSError:
            return b""

    def _end(self, received: bytes) -> None:
        """The monitor brings the end, or is gone: with rank 0, where it lives in that process."""
        if not received and self._rank == 1 and not self._failed:
            gone = "the process that started the ranks" if WATCH in os.environ else "rank 0"
            print(f"llm-mlir: error: {gone} died in step {self.step} ({self.doing})", file=sys.stderr, flush=True)
        os._exit(1)


def _board(token: str) -> Board | None:
    try:
        return Board(token)
    except OSError:  # the monitor runs on another machine
        return None


def _connect(addresses: Sequence[str], port: int) -> socket.socket:
    for address in addresses:
        try:
            return socket.create_connection((address, port), _CONNECT_SECONDS / len(addresses))
        except OSError:
            continue
    raise DistributedError(f"ranks expect to reach rank 0 at port {port} of {', '.join(addresses)}, got no answer")
