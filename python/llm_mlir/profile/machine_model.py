"""The machine of predictions: measured once for a host and a number of threads, and kept in the user's cache folder."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ..support.cores import available_threads
from ..support.file_cache import is_private, user_cache_folder, write_whole

_FORMAT = 1
_NEAR_BYTES = 512 << 10  # for each thread: less than a core's own cache
_FAR_BYTES = 128 << 20


@dataclass(frozen=True)
class MachineModel:
    """A roofline with two roofs for memory (Williams et al., 2009; Ilic et al., *Cache-aware Roofline model*, 2014).

    ``peaks`` are FLOP/s by element type ("f32", "bf16"), ``memory`` bytes/s from what no cache holds, ``near`` bytes/s
    from the cores' own caches, ``cache_bytes`` the last-level cache; all with ``threads`` threads.
    """

    threads: int
    peaks: Mapping[str, float]
    memory: float
    near: float
    cache_bytes: int

    def seconds(self, flops: float, stored: float, others: float, dtype: str, fits: bool = False) -> float:
        """The least time for ``flops`` on operands of ``dtype``, ``stored`` bytes of weights and caches, ``others``.

        ``fits``: the stored bytes are few enough to stay in the last-level cache from one call to the next.
        """
        moved = others / self.near + stored / (self.near if fits else self.memory)
        return max(flops / self.peaks["bf16" if dtype == "bf16" else "f32"], moved)

    def better(self, other: "MachineModel | None") -> "MachineModel":
        """The better of two measurements of one machine, number by number."""
        if other is None:
            return self
        peaks = {dtype: max(peak, other.peaks[dtype]) for dtype, peak in self.peaks.items()}
        memory, near = max(self.memory, other.memory), max(self.near, other.near)
        return replace(self, peaks=peaks, memory=memory, near=near)

    def save(self, path: Path) -> None:
        """Writes it as JSON. Raises OSError."""
        write_whole(path, json.dumps({"format": _FORMAT, **asdict(self)}, indent=1).encode())

    @staticmethod
    def load(path: Path) -> "MachineModel":
        """What ``save`` wrote. Raises OSError, and ValueError that names the file for anything else."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            if values.pop("format") != _FORMAT:
                raise ValueError("another format")
            model = MachineModel(**values)
            numbers = [*model.peaks.values(), model.memory, model.near, model.cache_bytes, model.threads]
            if set(model.peaks) < {"f32", "bf16"} or not all(number > 0 for number in numbers):
                raise ValueError("numbers above 0 and peaks of f32 and bf16 are missing")
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise ValueError(
                f"{path}: expected a machine as llm-bench machine --model writes it, got {error}"
            ) from None
        return model


def measure_machine(threads: int) -> MachineModel:
    """Measures this machine: about two seconds, and memory of four times the last-level cache."""
    from .machine import last_level_cache
    from .roofline import Effort, Gauge

    far = Gauge(max(_FAR_BYTES, 4 * last_level_cache())).measure({threads}, Effort(seconds=0.03, runs=3, passes=5))
    near = Gauge(threads * _NEAR_BYTES).measure({threads}, Effort(seconds=0.01, runs=2, passes=200))
    peaks = {dtype: far.peak(dtype, threads) for dtype in ("f32", "bf16")}
    return MachineModel(threads, peaks, far.bandwidth(threads), near.bandwidth(threads), last_level_cache())


def machine_model(threads: int | None = None, root: Path | None = None, again: bool = False) -> MachineModel:
    """The model of this machine with so many threads (default: its cores): the one that was kept, or a new one.

    ``root`` is the cache folder (default: the user's). ``again`` measures in any case, and keeps the better of each: a
    ceiling is the best that was seen. A file that cannot be read or written does not count.
    """
    threads = threads or available_threads()
    path, kept = _path(threads, root), None
    if path is not None and path.is_file() and is_private(path.stat()):
        with suppress(OSError, ValueError):
            kept = MachineModel.load(path)
    if kept is not None and not again:
        return kept
    model = measure_machine(threads).better(kept)
    if path is not None:
        with suppress(OSError):
            model.save(path)
    return model


def _path(threads: int, root: Path | None) -> Path | None:
    from ..targets.cpu import CpuTarget
    from .machine import describe_machine

    facts = describe_machine()
    text = f"{CpuTarget.host().key} {facts['cpu']} {facts['cores']} {facts['last_level_cache']}"
    try:
        folder = root or user_cache_folder()
    except RuntimeError:
        return None
    return folder / "machines" / f"{hashlib.sha256(text.encode()).hexdigest()[:16]}-{threads}.json"
