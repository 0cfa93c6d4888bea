"""What the machine can do at most: peak arithmetic for each element type and read bandwidth, measured.

Every loop is JIT-compiled for the host (``kernels``) and run by the threads that models run on. Peaks are the best of
some runs; the read bandwidth is the best kernel's median, over a buffer that no cache holds. Compiled code and buffer
stay (``Gauge``), so that a measurement can be repeated whenever the machine's clock may have changed.
"""

import statistics
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ..codegen.emit import emit
from ..codegen.objects import LoadedObject
from ..codegen.support import link_pool
from ..runtime.memory import pages
from ..runtime.threads import ThreadPool, aligned_bytes
from ..targets.cpu import CpuTarget
from .kernels import PREFIX, TILE_CONFIGURATION, PeakKernel, ReadKernel, peak_kernels, read_kernels
from .machine import last_level_cache

_GIB = 1 << 30


INSTRUCTIONS = {"f32": {"peak_f32": "FMA"}, "bf16": {"peak_bf16_amx": "AMX", "peak_bf16": "dot product"}}
"""The kinds of instructions that the loops of an element type count, the fastest first."""


@dataclass
class Roofline:
    """FLOP/s by kernel and threads, bytes/s by kernel and threads. Keys: ``peak_f32``, ``read_1_streams``, ..."""

    peaks: dict[str, dict[int, float]] = field(default_factory=dict)
    reads: dict[str, dict[int, float]] = field(default_factory=dict)

    def peak(self, dtype: str, threads: int) -> float:
        """FLOP/s: the best instruction for ``dtype``, or for f32 where the machine has none for it."""
        return max(self.ceilings(dtype, threads).values())

    def ceilings(self, dtype: str, threads: int) -> dict[str, float]:
        """FLOP/s by kind of instruction: for bf16 a dot product and AMX, and what f32 has where that is faster."""
        return {kind: self.peaks[kernel][threads] for kind, kernel in self.instructions(dtype, threads).items()}

    def instructions(self, dtype: str, threads: int) -> dict[str, str]:
        """The peak kernels of ``ceilings`` by kind of instruction."""
        found = {kind: name for name, kind in INSTRUCTIONS[dtype].items() if threads in self.peaks.get(name, {})}
        wide = {} if dtype == "f32" else self.instructions("f32", threads)
        of_wide, of_found = (max((self.peaks[n][threads] for n in k.values()), default=0) for k in (wide, found))
        return {**wide, **found} if of_wide > of_found else found

    def bandwidth(self, threads: int) -> float:
        """Bytes/s of the best read kernel."""
        return max(by[threads] for by in self.reads.values() if threads in by)

    def seconds(self, flops: float, size: float, dtype: str, threads: int) -> float:
        """The least time for work of ``flops`` that reads ``size`` bytes from memory."""
        return max(flops / self.peak(dtype, threads), size / self.bandwidth(threads))

    def merge(self, other: "Roofline") -> None:
        """Keeps the better of two measurements: a ceiling is the best that was seen."""
        for mine, theirs in ((self.peaks, other.peaks), (self.reads, other.reads)):
            for name, by in theirs.items():
                for threads, value in by.items():
                    mine.setdefault(name, {})[threads] = max(value, mine.get(name, {}).get(threads, 0.0))

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)

    @staticmethod
    def from_json(values: dict[str, Any]) -> "Roofline":
        """What ``to_json`` gave (JSON turned thread counts into strings)."""
        parts = {k: {n: {int(t): v for t, v in by.items()} for n, by in part.items()} for k, part in values.items()}
        return Roofline(**parts)


@dataclass(frozen=True)
class Effort:
    """``runs`` of each peak loop, of ``seconds`` at least, and ``passes`` of each read kernel over the buffer."""

    seconds: float
    runs: int
    passes: int


THOROUGH = Effort(seconds=0.1, runs=5, passes=5)
"""For what stands alone."""

BRIEF = Effort(seconds=0.03, runs=3, passes=1)
"""For what is measured again and again: about 0.4 s with two threads that read 30 GB/s."""


class Gauge:
    """Measures the machine's ceilings whenever it is asked: the loops compiled, a buffer of ``size`` bytes filled."""

    def __init__(self, size: int) -> None:
        target = CpuTarget.host()
        self._peaks, self._reads = peak_kernels(target), read_kernels(target)
        ir = "".join(dict.fromkeys(line for k in [*self._peaks, *self._reads] for line in _chunks(k.ir)))
        self._code = LoadedObject(emit(link_pool(ir, target), target))
        self._buffer = _buffer(size)

    def measure(self, threads: Iterable[int], effort: Effort) -> Roofline:
        """With each number of threads."""
        result = Roofline()
        for count in sorted(set(threads)):
            pool = ThreadPool(self._code, count)
            for kernel in self._peaks:
                result.peaks.setdefault(kernel.name, {})[count] = _peak(pool, self._code, kernel, effort)
            for kernel in self._reads:
                result.reads.setdefault(kernel.name, {})[count] = _read(pool, self._code, kernel, self._buffer, effort)
            pool.close()
        return result


def buffer_size() -> int:
    """Bytes that no cache holds: twice the last-level cache, 1 GiB at least."""
    return max(_GIB, 2 * last_level_cache())


def _chunks(ir: str) -> list[str]:
    """Functions and declarations, to be joined with those of other kernels without repeats."""
    functions, _, declarations = ir.partition("\n}\n")
    return [functions + "\n}\n", *[line + "\n" for line in declarations.splitlines()]]


class _Team:
    """The words of each thread of a pool, for one kernel."""

    def __init__(self, pool: ThreadPool, code: LoadedObject, name: str, words: Sequence[Sequence[int]]) -> None:
        self._pool, self._function = pool, code.address(PREFIX + name)
        self.words = [np.array(w, np.uint64) for w in words]
        self._pointers = np.array([w.ctypes.data for w in self.words], np.uint64)

    def seconds(self) -> float:
        start = time.perf_counter()
        self._pool.run(self._function, self._pointers.ctypes.data)
        return time.perf_counter() - start


def _peak(pool: ThreadPool, code: LoadedObject, kernel: PeakKernel, effort: Effort) -> float:
    data = [aligned_bytes(256) for _ in range(pool.threads)]
    for array in data if kernel.needs_tiles else ():
        array[: len(TILE_CONFIGURATION)] = np.frombuffer(TILE_CONFIGURATION, np.uint8)
    repetitions = 10_000
    while True:
        team = _Team(pool, code, kernel.name, [[repetitions, d.ctypes.data] for d in data])
        taken = team.seconds()
        if taken > effort.seconds:
            break
        repetitions = int(repetitions * min(10.0, 1.2 * effort.seconds / max(taken, 1e-6))) + 1
    best = min(taken, *(team.seconds() for _ in range(effort.runs - 1)))
    return kernel.flops * repetitions * pool.threads / best


def _buffer(size: int) -> np.ndarray:
    array = np.frombuffer(pages(size), np.uint8)
    array.fill(1)  # pages that nobody wrote are all the same page of zeros
    return array


def _read(pool: ThreadPool, code: LoadedObject, kernel: ReadKernel, buffer: np.ndarray, effort: Effort) -> float:
    share = buffer.nbytes // pool.threads // 4096 * 4096
    out = [aligned_bytes(64) for _ in range(pool.threads)]
    start = buffer.ctypes.data
    words = [[start + thread * share, share, out[thread].ctypes.data] for thread in range(pool.threads)]
    team = _Team(pool, code, kernel.name, words)
    return share * pool.threads / statistics.median(team.seconds() for _ in range(effort.passes))
