"""The process of one contestant: opens models and ops, runs cases and times them."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .cases import ModelCase, OpCase, case_from_json
from .operands import op_arrays
from .peers import UnsupportedError, peer
from .peers.base import ModelRequest, OpRequest, OpRunner, Peer
from .serving import serve
from .synthetic import SHAPES

_WARM = 0.5  # seconds: calls longer than this need no warm-up in every round


def tokens_of(case: ModelCase, vocabulary: int) -> np.ndarray:
    """The prompt of a case."""
    return np.random.default_rng(1).integers(2, vocabulary, case.tokens, dtype=np.int32)


def next_tokens(step: int, batch: int, vocabulary: int) -> np.ndarray:
    """The tokens that are appended in a step: different for each sequence."""
    return np.random.default_rng(1000 + step).integers(2, vocabulary, batch, dtype=np.int32)


@dataclass
class _Worker:
    contestant: Peer
    model: Any = None  # a ModelRunner
    op: OpRunner | None = None
    vocabulary: int = 0
    prepared: ModelCase | OpCase | None = None
    warm: float = 0.0
    filled: int = 0  # tokens of the prompt that the first sequence's cache holds
    results: dict[ModelCase, Any] = field(default_factory=dict)

    def open(self, request: dict[str, Any]) -> dict[str, Any]:
        """Loads a model."""
        if self.contestant.open_model is None:
            raise UnsupportedError(f"{self.contestant.name} runs no models here")
        name = request.pop("shape", None)
        shape = None if name is None else SHAPES[name]
        paths = {name: Path(request.pop(name)) for name in ("directory", "cache") if request.get(name)}
        start = time.perf_counter()
        self.model = self.contestant.open_model(ModelRequest(shape=shape, **paths, **request))
        self.vocabulary = shape.vocabulary if shape is not None else self.model.vocabulary
        return {"seconds": time.perf_counter() - start}

    def first(self, request: dict[str, Any]) -> dict[str, Any]:
        """The first token after a short prompt, and what the model can tell about its start."""
        assert self.model is not None
        logits = self.model.prefill(tokens_of(ModelCase("prefill", request["tokens"]), self.vocabulary))
        facts = self.contestant.facts(self.model) if self.contestant.facts is not None else {}
        return {"token": int(np.argmax(logits)), "facts": dict(facts)}

    def compile(self, request: dict[str, Any]) -> dict[str, Any]:
        """Compiles the model again; the seconds that processors took."""
        if self.contestant.compile_again is None:
            raise UnsupportedError(f"{self.contestant.name} is not compiled here")
        return {"seconds": self.contestant.compile_again(self.model)}

    def prepare(self, request: dict[str, Any]) -> dict[str, Any]:
        """Sets a case up, runs it once or twice and stores the result in the file ``out``.

        A model's result is computed once; there is a request for each peer that it is compared with.
        """
        case = case_from_json(request["case"])
        result = self._prepare_op(case, request) if isinstance(case, OpCase) else self._prepare_model(case)
        np.save(request["out"], np.asarray(result, np.float32))
        self.prepared = case
        self.warm = _seconds(self._ready(0))
        return {"seconds": self.warm}

    def _prepare_model(self, case: ModelCase) -> Any:
        assert self.model is not None
        tokens = tokens_of(case, self.vocabulary)
        if case.phase == "prefill":
            self.filled = 0
        else:
            if self.filled != case.tokens:
                self.model.fill(tokens)
                self.filled = case.tokens
            self.model.begin(case.batch)
        if case not in self.results:
            decode = case.phase == "decode"
            step = next_tokens(0, case.batch, self.vocabulary)
            self.results[case] = np.array(self.model.step(step) if decode else self.model.prefill(tokens))
        return self.results[case]

    def _prepare_op(self, case: OpCase, request: dict[str, Any]) -> Any:
        if self.contestant.open_op is None:
            raise UnsupportedError(f"{self.contestant.name} runs no single ops here")
        self.op = None  # before there are other operands
        arrays = op_arrays(case, request["dtype"], request["copies"])
        self.op = self.contestant.open_op(OpRequest(case, request["dtype"], request["threads"], arrays))
        return self.op.result()

    def measure(self, request: dict[str, Any]) -> dict[str, Any]:
        """Times ``count`` calls, in seconds; decode steps append one after the other."""
        if self.model is not None and isinstance(self.prepared, ModelCase) and self.prepared.phase == "decode":
            self.model.rewind()
        if self.warm < _WARM:
            self._ready(0)()
        return {"samples": [_seconds(self._ready(step + 1)) for step in range(request["count"])]}

    def _ready(self, step: int) -> Callable[[], Any]:
        """A call of the case, its tokens chosen: nothing else is to be timed."""
        case = self.prepared
        if isinstance(case, OpCase):
            assert self.op is not None
            return self.op.run
        assert self.model is not None
        assert case is not None
        if case.phase == "prefill":
            return partial(self.model.prefill, tokens_of(case, self.vocabulary))
        return partial(self.model.step, next_tokens(step, case.batch, self.vocabulary))

    def memory(self, request: dict[str, Any]) -> dict[str, Any]:
        """The most memory that was resident, in bytes (None where the system does not tell)."""
        # Not getrusage: its maximum is inherited from the parent.
        status = Path("/proc/self/status")
        lines = status.read_text().splitlines() if status.exists() else []
        return {"bytes": next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), None)}


def _seconds(call: Callable[[], Any]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main() -> None:
    """Serves the contestant that the command line names."""
    worker = _Worker(peer(sys.argv[1]))
    serve(
        {
            "open": worker.open,
            "first": worker.first,
            "compile": worker.compile,
            "prepare": worker.prepare,
            "measure": worker.measure,
            "memory": worker.memory,
        }
    )


if __name__ == "__main__":
    main()
