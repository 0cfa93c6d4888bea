"""The process of a module: compiles it with a table of stages, runs its functions and times them."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..runtime.module_calls import Native
from ..runtime.modules import ModuleExecutable, executable
from .cases import FunctionCase
from .code_facts import code_facts
from .serving import serve
from .stopwatch import calls_in_a_row, sample
from .variant_stages import variant_stages

_SEED = 1


@dataclass
class _Worker:
    made: ModuleExecutable | None = None
    request: dict[str, Any] = field(default_factory=dict)
    call: Any = None  # the one that is prepared
    row: int = 1

    def open(self, request: dict[str, Any]) -> dict[str, Any]:
        """Compiles the module."""
        self.request, start = request, time.perf_counter()
        self.made = self._compiled()
        return {"seconds": time.perf_counter() - start}

    def _compiled(self) -> ModuleExecutable:
        text = Path(self.request["file"]).read_text(encoding="utf-8")
        stages = variant_stages(self.request["edits"], self.request["plugins"])
        return executable(text, stages=stages, threads=self.request["threads"])

    def first(self, request: dict[str, Any]) -> dict[str, Any]:
        """What the code can tell about itself."""
        assert self.made is not None
        native = self.made.functions
        assert isinstance(native, Native)
        return {"facts": code_facts(native.code)}

    def compile(self, request: dict[str, Any]) -> dict[str, Any]:
        """Compiles the module again; the seconds that processors took."""
        start = time.process_time()
        self._compiled().close()
        return {"seconds": time.process_time() - start}

    def prepare(self, request: dict[str, Any]) -> dict[str, Any]:
        """Calls a function once and stores its results in the file ``out``, then calls it as often as a sample does."""
        assert self.made is not None
        case = FunctionCase(**request["case"])
        bound = self.made.bind(case.function, self.made.draw(case.function, _SEED, case.sizes))
        bound.run()
        with Path(request["out"]).open("wb") as file:
            np.savez(file, allow_pickle=False, **{name: _plain(array) for name, array in bound.results().items()})
        self.call, self.row = bound.run, calls_in_a_row(bound.run)
        return {"seconds": self.row * sample(self.call, self.row)}

    def measure(self, request: dict[str, Any]) -> dict[str, Any]:
        """Seconds of a call, ``count`` times; each is the mean of enough calls in a row."""
        sample(self.call, 1)
        return {"samples": [sample(self.call, self.row) for _ in range(request["count"])]}


def _plain(array: Any) -> Any:
    """Floats that every NumPy can read: it knows no bf16."""
    return array if array.dtype.kind in "biu" else np.asarray(array).astype(np.float64)


def main() -> None:
    """Serves the requests of ``variants.ModuleSubject``."""
    worker = _Worker()
    serve(
        {
            "open": worker.open,
            "first": worker.first,
            "compile": worker.compile,
            "prepare": worker.prepare,
            "measure": worker.measure,
        }
    )


if __name__ == "__main__":
    main()
