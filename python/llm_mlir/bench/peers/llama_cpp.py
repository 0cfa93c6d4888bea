"""llama.cpp, through the C API of llama-cpp-python.

Keys and values are f16, llama.cpp's default, with weights of either element type.
"""

import ctypes
from typing import Any

import numpy as np

from .base import ModelRequest, Peer, UnsupportedError

_CHUNK = 512


class _GgufModel:
    def __init__(self, request: ModelRequest) -> None:
        import llama_cpp

        from .gguf_file import gguf_file

        self._lib: Any = llama_cpp
        self._request = request
        self._quiet = llama_cpp.llama_log_callback(lambda level, text, data: None)
        llama_cpp.llama_log_set(self._quiet, ctypes.c_void_p(0))
        path = gguf_file(request.directory, request.shape)
        model = llama_cpp.llama_model_load_from_file(str(path).encode(), llama_cpp.llama_model_default_params())
        self._context: Any = llama_cpp.llama_init_from_model(model, self._parameters(request))
        if not self._context:
            raise UnsupportedError("llama.cpp could not make a context")
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(_CHUNK, 0, 1)
        self._sequences, self._start, self._length = 1, 0, 0

    def _parameters(self, request: ModelRequest) -> Any:
        parameters = self._lib.llama_context_default_params()
        parameters.n_ctx = request.context * request.batch  # each sequence has a cache of its own
        parameters.n_seq_max = request.batch
        parameters.kv_unified = False
        parameters.n_batch = parameters.n_ubatch = _CHUNK
        parameters.n_threads = parameters.n_threads_batch = request.threads
        return parameters

    def _decode(self, tokens: np.ndarray, positions: Any, sequences: Any, wanted: Any) -> None:
        """Runs a batch: token ids, their positions and sequences, and for which of them logits are wanted."""
        batch = self._batch
        batch.n_tokens = len(tokens)
        for i in range(len(tokens)):
            batch.token[i], batch.pos[i], batch.n_seq_id[i] = int(tokens[i]), int(positions[i]), 1
            batch.seq_id[i][0], batch.logits[i] = int(sequences[i]), bool(wanted[i])
        if self._lib.llama_decode(self._context, batch):
            raise RuntimeError("llama_decode failed")

    def _logits(self, index: int) -> np.ndarray:
        pointer = self._lib.llama_get_logits_ith(self._context, index)
        return np.ctypeslib.as_array(pointer, (self._request.shape.vocabulary,))

    def prefill(self, tokens: np.ndarray) -> Any:
        self._lib.llama_memory_clear(self._memory, False)
        for first in range(0, len(tokens), _CHUNK):
            chunk = tokens[first : first + _CHUNK]
            positions = np.arange(first, first + len(chunk))
            self._decode(chunk, positions, np.zeros(len(chunk)), positions == len(tokens) - 1)
        return self._logits(-1)

    def fill(self, tokens: np.ndarray) -> None:
        self.prefill(tokens)
        self._sequences, self._start = 1, len(tokens)

    def begin(self, batch: int) -> None:
        self.rewind()
        for sequence in range(1, self._request.batch):
            self._lib.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        for sequence in range(1, batch):
            self._lib.llama_memory_seq_cp(self._memory, 0, sequence, -1, -1)
        self._sequences = batch

    def rewind(self) -> None:
        for sequence in range(self._sequences):
            self._lib.llama_memory_seq_rm(self._memory, sequence, self._start, -1)
        self._length = self._start

    def step(self, tokens: np.ndarray) -> Any:
        count = len(tokens)
        self._decode(tokens, np.full(count, self._length), np.arange(count), np.ones(count))
        self._length += 1
        return np.stack([self._logits(i) for i in range(count)])


PEER = Peer("llama.cpp", ("llama-cpp-python", "gguf"), _GgufModel)
