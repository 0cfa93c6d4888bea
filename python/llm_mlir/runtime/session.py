"""Runs a model's compiled functions over the KV cache: prefill in chunks, decode, ragged batches."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..frontend.limits import Limits
from .model_executable import ModelExecutable
from .sampling import LogitsError, Sampling

Tokens = Sequence[int]

_GREEDY, _SAMPLE = "decode_greedy", "decode_sample"


class ContextError(ValueError):
    """A sequence that does not fit into the KV cache; raised before any work starts."""


def check_length(length: int, context: int) -> None:
    """Raises ContextError for a sequence that takes more than ``context`` positions."""
    if length > context:
        raise ContextError(f"needs {length} positions, but the KV cache holds {context} for a sequence (see 'context')")


@dataclass(frozen=True)
class Part:
    """Some tokens of one sequence that are run in one call.

    ``wanted`` requests the logits after the last of them, ``every`` for those after each of them.
    """

    slot: int
    tokens: Tokens
    wanted: bool = True
    every: bool = False


class Session:
    """The KV cache, the weights and how many positions of each slot are taken."""

    def __init__(
        self,
        executable: ModelExecutable,
        weights: Mapping[str, Any],
        limits: Limits,
        vocab_size: int,
    ) -> None:
        self.check: Callable[[], None] = lambda: None
        """Called after every call, to raise an error when the weights are no longer what they were."""
        self.executable = executable
        self.limits = limits
        self.vocab_size = vocab_size
        self.lengths = [0] * limits.max_batch
        self.held: list[list[int]] = [[] for _ in self.lengths]  # the tokens whose keys and values each slot has
        self.calls = 0  # counts all that changes what slots hold
        self.caches = executable.allocate_caches()
        self.bound = {**weights, **self.caches}
        self._steps: dict[int, dict[str, Any]] = {}  # the arguments of decode steps, by the number of sequences
        self._state: Any = None  # the function that chose tokens last, and the inputs that the device holds for it

    def reset(self) -> None:
        """Frees every slot. What they hold stays until something else is written there, see ``shared``."""
        self.lengths = [0] * self.limits.max_batch
        self.calls += 1

    def take_over(self, other: "Session") -> None:
        """Goes on where another session of the same model is, in the slots that there are in both.

        ``other`` has room for no more positions of a slot.
        """
        for name, cache in self.caches.items():
            self.executable.copy_cache(other.caches[name], cache)
        for slot in range(min(len(self.held), len(other.held))):
            self.held[slot], self.lengths[slot] = [*other.held[slot]], other.lengths[slot]

    def close(self) -> None:
        """Frees the caches, and lets go of weights and compiled code."""
        self.executable.close()
        self.caches, self.bound, self._steps = {}, {}, {}

    def shared(self, slot: int, tokens: Tokens) -> int:
        """How many of the first of ``tokens`` are in the cache of a slot already, whatever its length is now."""
        pairs = zip(self.held[slot], tokens, strict=False)
        return next(
            (n for n, (held, token) in enumerate(pairs) if held != token), min(len(self.held[slot]), len(tokens))
        )

    def run(self, parts: Sequence[Part]) -> Any:
        """Appends the tokens of all parts in one call; logits [wanted rows, V] f32, in order.

        The parts must be of different slots and fit into the limits of one call.
        """
        if all(len(part.tokens) == 1 and part.wanted for part in parts):
            return self.decode([part.slot for part in parts], [part.tokens[0] for part in parts])
        arguments = {**self._inputs(parts), "rows": _rows(parts), **self.bound}
        self._begin([part.slot for part in parts])
        logits = self.call("prefill", arguments)
        for part in parts:
            self._append(part.slot, part.tokens)
        return logits

    def decode(self, slots: Sequence[int], tokens: Tokens) -> Any:
        """Appends a token to each of some different slots; logits [slots, V] f32 after them.

        Raises ContextError before any work when one does not fit.
        """
        if not slots:
            return self._no_logits()
        for slot in slots:
            self.check_length(self.lengths[slot] + 1)
        self._begin(slots)
        logits = self.call("decode", self._step(slots, tokens))
        self._append_each(slots, tokens)
        return logits

    def next_tokens(
        self, parts: Sequence[Part], samplings: Sequence[Sampling], draws: Sequence[float]
    ) -> list[int] | None:
        """As ``run`` for a decode step, but the next tokens, chosen where the logits are (see ``sampling.choose``).

        None where compiled code does not choose tokens, or for other steps. The next step of the same sequences finds
        its inputs on the device, all but the ``draws``.
        """
        function = _SAMPLE if any(sampling.temperature for sampling in samplings) else _GREEDY
        if function not in self.executable.signature or any(len(part.tokens) != 1 or not part.wanted for part in parts):
            return None
        slots, given = [part.slot for part in parts], [part.tokens[0] for part in parts]
        arguments = self.bound
        if not self.executable.keeps_inputs or self._state != (function, self._places(slots, given), samplings):
            arguments = {**self._step(slots, given), **_settings(samplings)}
        self._state = None  # until the call is over nothing is known
        self._begin(slots)
        drawn = {"draw": np.array(draws, np.float32)} if function == _SAMPLE else {}
        tokens = [int(token) for token in self.call(function, {**arguments, **drawn})[0]]
        for slot, token in zip(slots, tokens, strict=True):
            if not 0 <= token < self.vocab_size:
                where = f"slot {slot}, position {self.lengths[slot]}"
                raise LogitsError(f"{where}: expected a token in [0, {self.vocab_size}), got {token}: logits hold NaN")
        self._append_each(slots, given)
        self._state = (function, self._places(slots, tokens), samplings)
        return tokens

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """Calls a function of the executable; raises FileFaultError when its weights are not what they were."""
        result = self.executable.call(function, arguments)
        self.check()
        return result

    def _begin(self, slots: Sequence[int]) -> None:
        """Before a call: what it overwrites is held no more, also when it does not come to an end."""
        self.calls += 1
        for slot in slots:
            del self.held[slot][self.lengths[slot] :]

    def _append(self, slot: int, tokens: Tokens) -> None:
        self.held[slot].extend(map(int, tokens))
        self.lengths[slot] += len(tokens)

    def _append_each(self, slots: Sequence[int], tokens: Tokens) -> None:
        for slot, token in zip(slots, tokens, strict=True):
            self.held[slot].append(int(token))
            self.lengths[slot] += 1

    def _places(self, slots: Sequence[int], tokens: Tokens) -> list[tuple[int, int, int]]:
        """Where the next step goes on: each slot, its token and its length."""
        return [(slot, token, self.lengths[slot]) for slot, token in zip(slots, tokens, strict=True)]

    def prefill(self, prompts: Mapping[int, Tokens]) -> Any:
        """Appends a prompt to each slot, in as many calls as it takes; logits [slots, V] f32 after the last tokens.

        Raises ContextError before any work when one does not fit.
        """
        if not prompts:
            return self._no_logits()
        for slot, tokens in prompts.items():
            self.check_length(self.lengths[slot] + len(tokens))
        pending, logits = dict(prompts), {}
        while pending:
            parts = self.chunk(pending)
            rows = self.run(parts)
            if len(rows) == len(prompts) and [part.slot for part in parts] == list(prompts):
                return rows  # all of them in one call: nothing to put together
            wanting = [part.slot for part in parts if part.wanted]
            logits.update(zip(wanting, rows, strict=True))
            for part in parts:
                pending[part.slot] = pending[part.slot][len(part.tokens) :]
            pending = {slot: tokens for slot, tokens in pending.items() if slot not in logits}
        return np.stack([logits[slot] for slot in prompts])

    def chunk(self, pending: Mapping[int, Tokens]) -> list[Part]:
        """The next call's worth of the pending tokens, first come first served."""
        budget, parts = self.limits.max_batch_tokens, []
        for slot, tokens in list(pending.items())[: min(self.limits.max_batch, self.limits.max_rows)]:
            if budget:
                parts.append(Part(slot, tokens[:budget], wanted=len(tokens) <= budget))
                budget -= len(parts[-1].tokens)
        return parts

    def logits(self, tokens: Tokens) -> Any:
        """The logits after every token of a sequence, ``[tokens, V]`` f32; takes slot 0.

        Raises ContextError when it does not fit.
        """
        self.check_length(len(tokens))
        self.lengths[0] = 0
        step = min(self.limits.max_rows, self.limits.max_batch_tokens)
        chunks = [tokens[first : first + step] for first in range(0, len(tokens), step)]
        rows = [np.array(self.run([Part(0, chunk, every=True)])) for chunk in chunks]
        self.lengths[0] = 0
        return np.concatenate(rows) if rows else self._no_logits()

    def _no_logits(self) -> Any:
        return np.empty((0, self.vocab_size), np.float32)

    def check_length(self, length: int) -> None:
        """Raises ContextError for a sequence longer than the KV cache."""
        check_length(length, self.limits.context)

    def check_tokens(self, tokens: Tokens) -> None:
        """Raises ValueError for an empty sequence and for ids out of the vocabulary."""
        if len(tokens) == 0:
            raise ValueError("expected at least one token, got none")
        for token in tokens:
            if not 0 <= token < self.vocab_size:
                raise ValueError(f"expected token ids in [0, {self.vocab_size}), got {token}")

    def _step(self, slots: Sequence[int], tokens: Tokens) -> dict[str, Any]:
        """The arguments of a decode step: the same arrays each time, so that only their elements are new."""
        arguments = self._steps.get(len(slots))
        if arguments is None:
            names = ("ids", "positions", "cached_len", "slot")
            inputs = {name: np.empty(len(slots), np.int32) for name in names}
            inputs["cu_seqlens"] = np.arange(len(slots) + 1, dtype=np.int32)
            arguments = self._steps[len(slots)] = {**inputs, **self.bound}
        arguments["ids"][:] = tokens
        arguments["slot"][:] = slots
        arguments["cached_len"][:] = [self.lengths[slot] for slot in slots]
        arguments["positions"][:] = arguments["cached_len"]
        return arguments

    def _inputs(self, parts: Sequence[Part]) -> dict[str, Any]:
        counts = [len(part.tokens) for part in parts]
        cached = [self.lengths[part.slot] for part in parts]
        positions = [np.arange(n, n + c, dtype=np.int32) for n, c in zip(cached, counts, strict=True)]
        return {
            "ids": np.concatenate([np.asarray(part.tokens, np.int32) for part in parts]),
            "positions": np.concatenate(positions),
            "cu_seqlens": np.cumsum([0, *counts], dtype=np.int32),
            "cached_len": np.array(cached, np.int32),
            "slot": np.array([part.slot for part in parts], np.int32),
        }


def _settings(samplings: Sequence[Sampling]) -> dict[str, Any]:
    """How each sequence draws its token; functions take of it what they know."""
    return {
        "temperature": np.array([sampling.temperature for sampling in samplings], np.float32),
        "top_k": np.array([sampling.top_k for sampling in samplings], np.int32),
        "top_p": np.array([sampling.top_p for sampling in samplings], np.float32),
    }


def _rows(parts: Sequence[Part]) -> Any:
    """Which of the call's tokens logits are wanted for."""
    rows, first = [], 0
    for part in parts:
        end = first + len(part.tokens)
        rows += range(first, end) if part.every else [end - 1] if part.wanted else []
        first = end
    return np.array(rows, np.int32)
