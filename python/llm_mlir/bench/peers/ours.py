"""llm-mlir itself."""

import time
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import Any

import numpy as np

from ..code_facts import code_facts
from ..variant_stages import variant_stages
from .base import ModelRequest, OpRequest, OpRunner, Peer


class _OurModel:
    def __init__(self, request: ModelRequest, weights: str | None = None) -> None:
        from ...frontend import load
        from ...runtime.compile import compile  # noqa: A004

        self.stages = variant_stages(request.edits, request.plugins)
        self.program = compile(
            load(request.directory),
            stages=self.stages,
            dtype=request.dtype,
            weights=weights,
            threads=request.threads,
            context=request.context,
            max_batch=request.batch,
            cache=request.cache or True,
        )
        self._session = self.program.session
        self._filled: dict[bytes, dict[str, np.ndarray]] = {}
        self._slots: list[int] = []
        self._start = 0

    @property
    def vocabulary(self) -> int:
        return self._session.vocab_size

    def prefill(self, tokens: np.ndarray) -> Any:
        return self.program.prefill([tokens.tolist()])[0]

    def fill(self, tokens: np.ndarray) -> None:
        """Keys and values are kept: there is one peer after another to be compared with after the same prompts."""
        caches, key = self._session.caches, tokens.tobytes()
        if key not in self._filled:
            self.prefill(tokens)
            self._filled[key] = {name: cache[:, 0].copy() for name, cache in caches.items()}
        for name, kept in self._filled[key].items():
            caches[name][:, 0] = kept
        self._start = len(tokens)

    def begin(self, batch: int) -> None:
        self._slots = list(range(batch))
        for cache in self._session.caches.values():
            cache[:, 1:batch] = cache[:, :1]
        self.rewind()

    def rewind(self) -> None:
        for slot in self._slots:
            self._session.lengths[slot] = self._start

    def step(self, tokens: np.ndarray) -> Any:
        return self.program.decode(tokens.tolist(), self._slots)


def _compile_again(model: _OurModel) -> float:
    from ...codegen.binary import build_binary
    from ...runtime.code import Options, lower_model
    from ...targets.cpu import CpuTarget

    target = CpuTarget.host()
    changes = {} if model.stages is None else model.stages.changes
    start = time.process_time()
    program = model.program
    options = Options(program.dtype, target, pipelines=changes)
    module = lower_model(program.model.config, options, program.session.limits, "parallel")
    build_binary(module, target, changes)
    return time.process_time() - start


def _facts(model: _OurModel) -> dict[str, float | str]:
    """How long compiling and packing took, and what the code tells."""
    report = model.program.report
    seconds = {"compile_seconds": report.compile_seconds, "pack_seconds": report.pack_seconds}
    return {**seconds, **code_facts(model.program.session.executable)}


def _open_op(request: OpRequest) -> OpRunner:
    return import_module("llm_mlir.bench.peers.our_ops").open_op(request)


PEER = Peer("llm-mlir", ("llm-mlir",), _OurModel, _open_op, caches=True, facts=_facts, compile_again=_compile_again)


def with_weights(scheme: str) -> Peer:
    """Ours with weights in codes, which changes results by more than rounding."""
    return replace(
        PEER, name=f"{PEER.name}.{scheme}", open_model=partial(_OurModel, weights=scheme), open_op=None, limit=1.0
    )
