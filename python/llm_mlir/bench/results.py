"""What a run found, as JSON: every sample, the machine, the versions."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..profile.roofline import Roofline
from .cases import ModelCase, OpCase, case_from_json

FORMAT = 1


@dataclass
class Check:
    """How far a result was from the base's: the largest difference as a part of the largest value."""

    error: float
    limit: float

    @property
    def passed(self) -> bool:
        """Whether both computed the same."""
        return self.error <= self.limit


@dataclass
class Pairing:
    """One case, the base against one peer: rounds of samples (seconds of a call), taken alternately.

    ``peer`` is None where the base ran alone. ``copies`` is what a sample has to be divided by: ops run once for each
    copy of their operands. ``ceilings`` are what the machine could do in each round; empty where nobody measured them.
    """

    case: ModelCase | OpCase
    dtype: str
    threads: int
    base: str
    peer: str | None
    base_rounds: list[list[float]]
    peer_rounds: list[list[float]]
    model: str | None = None
    copies: int = 1
    check: Check | None = None
    ceilings: list[Roofline] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)

    @staticmethod
    def from_json(values: dict[str, Any]) -> "Pairing":
        """What ``to_json`` gave."""
        check = values["check"] and Check(**values["check"])
        ceilings = [Roofline.from_json(roofline) for roofline in values.get("ceilings", [])]
        return Pairing(**{**values, "case": case_from_json(values["case"]), "check": check, "ceilings": ceilings})


@dataclass
class Loaded:
    """How long a contestant took to load and compile a model, and its peak memory at the end (bytes)."""

    contestant: str
    model: str
    dtype: str
    seconds: float
    peak_memory: int | None = None


@dataclass
class Start:
    """From the start of a process to the first token of a short prompt.

    ``cached`` tells whether a start before it had left something on disk. ``facts`` is what the contestant told of it:
    ``compile_seconds``, ``pack_seconds``, ``weight_bytes``, ``cache_bytes`` (of keys and values), ``arena_bytes``.
    """

    contestant: str
    model: str
    dtype: str
    cached: bool
    seconds: float
    load_seconds: float
    peak_memory: int | None
    facts: dict[str, float] = field(default_factory=dict)

    @property
    def needed_memory(self) -> float | None:
        """Bytes of weights, KV cache and arena; None where the contestant tells nothing."""
        parts = [self.facts.get(name) for name in ("weight_bytes", "cache_bytes", "arena_bytes")]
        return None if None in parts else sum(part for part in parts if part is not None)


@dataclass
class Results:
    """A run."""

    machine: dict[str, Any]
    versions: dict[str, str]
    base: str
    threads: int
    roofline: Roofline
    pairings: list[Pairing] = field(default_factory=list)
    loads: list[Loaded] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)

    def save(self, path: Path) -> None:
        """Writes JSON."""
        values = {
            "format": FORMAT,
            "machine": self.machine,
            "versions": self.versions,
            "base": self.base,
            "threads": self.threads,
            "roofline": self.roofline.to_json(),
            "pairings": [pairing.to_json() for pairing in self.pairings],
            "loads": [asdict(loaded) for loaded in self.loads],
            "skipped": self.skipped,
            "starts": [asdict(start) for start in self.starts],
        }
        path.write_text(json.dumps(values, indent=1))

    @staticmethod
    def load(path: Path) -> "Results":
        """Reads what ``save`` wrote; raises ValueError for other files, OSError for what cannot be read."""
        try:
            values = json.loads(path.read_text())
        except ValueError as error:
            raise ValueError(f"{path}: expected results of llm-bench, got no JSON: {error}") from None
        if not isinstance(values, dict) or values.pop("format", None) != FORMAT:
            raise ValueError(f"{path}: expected results of llm-bench, format {FORMAT}")
        values["roofline"] = Roofline.from_json(values["roofline"])
        values["pairings"] = [Pairing.from_json(pairing) for pairing in values["pairings"]]
        values["loads"] = [Loaded(**loaded) for loaded in values["loads"]]
        values["starts"] = [Start(**start) for start in values.get("starts", [])]
        return Results(**values)

    def merge(self, other: "Results") -> None:
        """Adds what another run on the same machine found (ops and models, say).

        Raises ValueError when it was another machine, or compared with another base.
        """
        for name in ("cpu", "cores", "features"):
            if self.machine[name] != other.machine[name]:
                raise ValueError(f"results of one machine expected, got {name} {other.machine[name]!r} beside others")
        if self.base != other.base:
            raise ValueError(f"results against one base expected, got {self.base} and {other.base}")
        self.threads = max(self.threads, other.threads)
        self.roofline.merge(other.roofline)
        self.versions |= other.versions
        self.pairings += other.pairings
        self.loads += other.loads
        self.starts += other.starts
        self.skipped += [reason for reason in other.skipped if reason not in self.skipped]
