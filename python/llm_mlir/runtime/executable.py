"""Compiled functions that can be called with NumPy arrays."""

import hashlib
import os
import time
import weakref
from collections.abc import Mapping, Sequence
from typing import Any

from ..abi.signature import Signature
from ..codegen.binary import Binary
from ..codegen.machine import CodegenError
from ..codegen.objects import LoadedObject, instruction_bytes
from ..codegen.support import entry_name, sync_bytes
from ..support.cores import available_threads
from ..targets.cpu import CpuTarget
from .arguments import ArgumentError, copy_common, zeroed_caches
from .calls import CallLock, ClosedError
from .entry import TEAM, Entry, Work
from .recorder import Recorder
from .threads import ThreadPool, aligned_bytes


class Executable:
    """The entry points of a compiled module, run by a team of threads.

    It owns the memory that calls work in (``arena_bytes`` of it; ``code_bytes`` are instructions, those of ``code``),
    and may be called from any thread: calls run one after the other. A forked child starts threads of its own.
    ``close()`` ends its threads; so does dropping it. Code that notes what it does has a ``recorder`` of it.
    """

    keeps_inputs = False

    def __init__(
        self,
        binary: Binary,
        threads: int | None = None,
        cpus: Sequence[int] | None = None,
        state: Mapping[str, int] | None = None,
        symbols: Mapping[str, int] | None = None,
    ) -> None:
        """Loads ``binary``; ``threads`` defaults to the cores that this process may use, ``cpus`` pins them.

        ``state`` has the arguments of that role that are not ours, ``symbols`` the addresses of functions that code
        calls beside those of the system. Raises ``CodegenError`` for code that this machine cannot run.
        """
        host = CpuTarget.host()
        if not host.runs(binary.target):
            raise CodegenError(f"compiled code expects target {binary.target}, got {host.key}")
        self.signature = binary.signature
        _check_state(binary.signature, {**(state or {}), **({"profile": 0} if binary.regions else {})})
        self.code = code = LoadedObject(*binary.code, symbols=symbols)
        self.code_bytes = instruction_bytes(*binary.code)
        self.code_digest = hashlib.sha256(b"".join(binary.code)).hexdigest()
        self._pool = ThreadPool(code, threads or available_threads(), cpus)
        self._end = weakref.finalize(self, ThreadPool.close, self._pool)
        self._lock = CallLock("an executable")
        self._process = os.getpid()
        self.recorder = Recorder(self.threads, binary.regions) if binary.regions else None
        own = {} if self.recorder is None else {"profile": self.recorder.address}
        self._work = work = Work(
            aligned_bytes(sync_bytes(self.threads)),
            aligned_bytes(max(binary.shared.values(), default=0)),
            [aligned_bytes(max(binary.private.values(), default=0)) for _ in range(self.threads)],
            {**own, **(state or {})},
        )
        self.arena_bytes = work.shared.nbytes + sum(block.nbytes for block in work.private)
        self._entries = {
            name: Entry(name, arguments, binary.symbols, code.address(entry_name(name)), work)
            for name, arguments in binary.signature.items()
        }

    @property
    def threads(self) -> int:
        """How many threads run a call, the caller among them."""
        return self._pool.threads

    def close(self) -> None:
        """Ends the threads, after the call that they are in; later calls raise ClosedError."""
        with self._lock:
            self._end()

    def allocate_caches(self) -> dict[str, Any]:
        """A zeroed array for every cache that the functions take; memory is taken as positions are written."""
        return zeroed_caches(self.signature)

    def copy_cache(self, source: Any, destination: Any) -> None:
        """As ``ModelExecutable.copy_cache``."""
        copy_common(source, destination)

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """Runs ``function`` on arrays by argument name; returns its output, a tuple if it has not exactly one.

        Outputs that are not among ``arguments`` are fresh arrays. Caches are updated in place. An array that is the
        same object as in the last call is not looked at again, but for the elements of inputs with ``llm.values``: ids,
        slots, rows, lengths and offsets are checked every time. Raises ``ArgumentError``, ``ClosedError``.
        """
        entry = self._entries.get(function)
        if entry is None:
            known = ", ".join(f"@{name}" for name in self._entries)
            raise ArgumentError(f"no function @{function}; there are {known}")
        with self._lock:
            if not self._end.alive:
                raise ClosedError(f"@{function} cannot run: the executable was closed")
            if self._process != os.getpid():
                self._work.sync[:] = 0  # the parent's other threads may have been at a barrier
                self._process = os.getpid()
            outputs = entry.prepare(arguments)
            self._announce(function, arguments)
            if self.recorder is None:
                self._pool.run(entry.address, entry.words)
            else:
                self._record(entry, arguments, self.recorder)
        return outputs[0] if len(outputs) == 1 else tuple(outputs)

    def _record(self, entry: Entry, arguments: Mapping[str, Any], recorder: Recorder) -> None:
        recorder.start()
        begin = time.perf_counter()
        self._pool.run(entry.address, entry.words)
        recorder.take(entry.name, self.signature[entry.name], arguments, begin, time.perf_counter())

    def _announce(self, function: str, arguments: Mapping[str, Any]) -> None:
        """Called before a call whose arguments are right."""


def _check_state(signature: Signature, state: Mapping[str, int]) -> None:
    """Raises ``CodegenError`` for code of several ranks in a program of one."""
    for name, arguments in signature.items():
        for argument in arguments:
            if argument.role == "state" and argument.name not in (*TEAM, *state):
                raise CodegenError(f"@{name} expects {argument.name!r} of several ranks, got a single process")


def compile_module(module: Any, target: CpuTarget | None = None, threads: int | None = None) -> Executable:
    """Compiles ``module``, as it is after the ``vector`` stage, for this machine or one with fewer features."""
    from ..codegen.binary import build_binary
    from ..compiler import pipeline_of

    target = target or CpuTarget.host()
    target.write_to(module)
    for stage in ("memory", "parallel"):
        pipeline_of(target, stage).run(module)
    return Executable(build_binary(module, target), threads)
