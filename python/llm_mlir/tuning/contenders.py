"""Whole models with random weights, compiled with one table of tiles or another and timed.

Tiles are judged where they are to run: what won on a linear alone, with one thread, has made models slower by 40%. A
model reads its layers one after the other, so that each finds its weights as cold as they are in use. All contenders
read the same memory, each in its own order, so none has better pages than another, and nothing is packed.
"""

import math
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from ..abi.signature import Signature
from ..analysis.tile_table import Table
from ..frontend import ModelConfig
from ..frontend.limits import Limits
from ..runtime.binding import memory_estimate
from ..runtime.code import Options, load_executable
from ..runtime.memory import check_memory, pages
from ..runtime.session import Session
from ..support.dtypes import DTYPES
from ..targets.cpu import CpuTarget

_PAGE = 4096
_SLACK = 1.25
_LEAST = 64 << 20
"""Memory by the weights' size, and beside it: panels that end beyond the last column take some more."""

_DRAWN = 1_000_003  # values; a prime, so that no two rows are the same
_DEVIATION = 0.05
_STEPS = 4  # of decode whose median counts as one sample


class Contender:
    """A model compiled with the tiles of a table."""

    def __init__(self, table: Table, session: Session) -> None:
        self.table = table
        self._session = session

    def seconds(self, rows: Sequence[int]) -> list[float]:
        """How long one call for each number of rows takes: a prompt of so many tokens, or (1) a step of decode."""
        return [self._prefill(count) if count > 1 else self._decode() for count in rows]

    def _prefill(self, tokens: int) -> float:
        self._session.reset()
        return self._timed([token % self._session.vocab_size for token in range(1, tokens + 1)])

    def _decode(self) -> float:
        self._session.lengths[0] = max(1, min(self._session.lengths[0], self._session.limits.context - _STEPS))
        return statistics.median(self._timed([0]) for _ in range(_STEPS))

    def _timed(self, tokens: Sequence[int]) -> float:
        start = time.perf_counter()
        self._session.prefill({0: tokens})
        return time.perf_counter() - start


class Rig:
    """Compiles contenders for this machine and lends them its memory; closing it ends what is left of them."""

    def __init__(self, config: ModelConfig, dtype: str, threads: int, most_rows: int) -> None:
        """For prompts of up to ``most_rows`` tokens. Raises ``OutOfMemoryError`` when the weights do not fit."""
        self.config, self.dtype, self.threads = config, dtype, threads
        self.empty = Table(CpuTarget.host().key, threads)
        self._limits = Limits(most_rows, 1, 1, min(config.max_positions, most_rows + _STEPS))
        sizes = memory_estimate(config, dtype, self._limits)
        sizes["weights"] = int(sizes["weights"] * _SLACK)
        check_memory(sizes)
        self._memory = _random_memory(sizes["weights"] + _LEAST, dtype)
        self._folder = TemporaryDirectory()

    def __enter__(self) -> "Rig":
        return self

    def __exit__(self, *_: Any) -> None:
        self._folder.cleanup()

    def contender(self, table: Table) -> Contender:
        """The model with these tiles, called once for a prompt and a step. Raises ``PassError`` for bad tiles."""
        path = Path(self._folder.name) / "table.json"
        table.save(path)
        options = Options(self.dtype, CpuTarget.host(), self.threads, tiles=path)
        executable, _ = load_executable(self.config, options, self._limits, None)
        weights = _views(executable.signature, self._memory)
        contender = Contender(table, Session(executable, weights, self._limits, self.config.vocab_size))
        contender.seconds([2, 1])
        return contender


def _random_memory(size: int, dtype: str) -> Any:
    """Weights of order 1/20, whatever is read as what."""
    buffer = pages(-(-size // _PAGE) * _PAGE)
    values = np.frombuffer(buffer, DTYPES[dtype])
    drawn = (np.random.default_rng(0).standard_normal(_DRAWN, np.float32) * _DEVIATION).astype(values.dtype)
    for start in range(0, len(values), _DRAWN):
        part = values[start : start + _DRAWN]
        part[:] = drawn[: len(part)]
    return buffer


def _views(signature: Signature, memory: Any) -> dict[str, Any]:
    """An array in ``memory`` for every weight, each on pages of its own."""
    arrays: dict[str, Any] = {}
    offset = 0
    for argument in (a for function in signature.values() for a in function if a.role == "weight"):
        if argument.name not in arrays:
            shape, dtype = [size or 0 for size in argument.shape], DTYPES[argument.dtype]
            arrays[argument.name] = np.frombuffer(memory, dtype, math.prod(shape), offset).reshape(shape)
            offset += -(-arrays[argument.name].nbytes // _PAGE) * _PAGE
    return arrays
