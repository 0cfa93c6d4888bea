"""Sees to it that all ranks end when one of them dies, raises or hangs, and says once which one and where.

MPI cannot: a rank that never comes to a collective is waited for. The monitor lives in the process of rank 0, or in
that of ``llm-run --processes``, and every rank has a connection to it (``watch.py``).
"""

import hmac
import json
import secrets
import selectors
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .addresses import own_addresses
from .board import Board
from .watch import BEAT, LIMIT


@dataclass
class _Rank:
    """What a rank has said last; ``since`` is when it came to its step."""

    seen: float
    step: int = 0
    doing: str = ""
    left: bool = False


@dataclass
class _Connection:
    """Bytes of a connection that are no whole line yet, and the rank, once it has said which it is."""

    rank: int | None = None
    pending: bytes = b""
    state: _Rank = field(default_factory=lambda: _Rank(time.monotonic()))


class Monitor:
    """Takes a connection of each rank. ``addresses``, ``port`` and ``token`` are what they need for that."""

    def __init__(self, size: int, local: bool) -> None:
        """``local``: all ranks run on this machine."""
        self._size = size
        self._listener = socket.create_server(("127.0.0.1" if local else "", 0), backlog=size)
        self.addresses = ["127.0.0.1"] if local else own_addresses()
        self.port: int = self._listener.getsockname()[1]
        self.token = secrets.token_hex(16)
        self._board = Board(self.token, size)
        self._connections: dict[Any, _Connection] = {}
        self._ranks: dict[int, _Rank] = {}
        self._ahead = (0, 0.0)  # the step that the first rank has come to, and when
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)

    def run(self, report: Callable[[str], None]) -> None:
        """Watches until all ranks have left, or one fails: then ``report(message)`` is called, and the others end."""
        while len(self._ranks) < self._size or not all(rank.left for rank in self._ranks.values()):
            problem = self._look() or self._judge()
            if self._is_over():  # what the others do now matters to nobody
                time.sleep(BEAT)
                return self.end()
            if problem:
                report(problem)
                return self.end()
        return None

    @property
    def complete(self) -> bool:
        """Whether all ranks have connected."""
        return len(self._ranks) == self._size

    def _first_has_left(self) -> bool:
        return 0 in self._ranks and self._ranks[0].left

    def _is_over(self) -> bool:
        return self._first_has_left() and time.monotonic() - self._ranks[0].seen > LIMIT / 2

    def end(self) -> None:
        """Ends all ranks."""
        self._board.remove()
        # Rank 0 last: with its process the monitor may end.
        for connection in sorted(self._connections, key=lambda each: self._connections[each].rank == 0):
            try:
                connection.sendall(b"end\n")
            except OSError:
                continue  # it is gone already

    def _look(self) -> str | None:
        """Takes what has come, for half a second at most."""
        for key, _ in self._selector.select(BEAT):
            if key.fileobj is self._listener:
                accepted, _ = self._listener.accept()
                self._connections[accepted] = _Connection()
                self._selector.register(accepted, selectors.EVENT_READ)
            elif problem := self._read(key.fileobj):
                return problem
        return None

    def _read(self, source: Any) -> str | None:
        connection = self._connections[source]
        try:
            data = source.recv(1 << 16)
        except OSError:
            data = b""
        if not data:
            return self._lost(source)
        *lines, connection.pending = (connection.pending + data).split(b"\n")
        return next((problem for line in lines if (problem := self._take(source, line))), None)

    def _lost(self, source: Any) -> str | None:
        """A connection without its process."""
        connection = self._connections.pop(source)
        self._selector.unregister(source)
        source.close()
        if connection.rank is None or connection.state.left or self._first_has_left():
            return None
        return f"rank {connection.rank} died {self._where(connection.rank)}"

    def _take(self, source: Any, line: bytes) -> str | None:
        connection = self._connections[source]
        message, state = json.loads(line), connection.state
        if connection.rank is None:
            if not hmac.compare_digest(str(message.get("token")), self.token):
                return self._lost(source)  # somebody else's
            connection.rank = message["rank"]
            self._ranks[message["rank"]] = state
            if len(self._ranks) == self._size:
                self._board.remove()
            return None
        state.seen = time.monotonic()
        state.step, state.doing = message.get("step", state.step), message.get("doing", state.doing)
        state.left = state.left or "left" in message
        if state.step > self._ahead[0]:
            self._ahead = (state.step, state.seen)
        if "failed" not in message or self._first_has_left():
            return None
        return f"rank {connection.rank}, {self._where(connection.rank)}: {message['failed']}"

    def _judge(self) -> str | None:
        """What is wrong with ranks that say nothing, or nothing new."""
        step, since = self._ahead
        now = time.monotonic()
        for number, rank in sorted(self._ranks.items()) if step else ():
            if rank.left:
                continue
            if now - rank.seen > LIMIT:
                return f"rank {number} has given no sign of life for {LIMIT:.0f} s, {self._where(number)}"
            if rank.step < step and now - since > LIMIT:
                return f"rank {number} hangs {self._where(number)}: others are in step {step}"
        return None

    def _where(self, number: int) -> str:
        """Where a rank is, by what it said last or has left on the board."""
        rank, (step, doing) = self._ranks[number], self._board.read(number)
        if step < rank.step:
            step, doing = rank.step, rank.doing
        if step:
            return f"in step {step} ({doing})"
        return "before the first step" + (" (does it call serve()?)" if number else "")
