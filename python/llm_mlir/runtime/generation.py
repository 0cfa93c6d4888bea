"""Generating text for any number of prompts: they share the calls, and join as slots of the KV cache become free."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..frontend.tokenizer import Tokenizer
from .sampling import LogitsError, choose
from .session import Part, Session
from .settings import Choice
from .text import GrowingText

Emit = Callable[[int, str], None]
"""Told the number of a prompt and the next piece of its text."""

Steps = Generator[tuple[int, str], None, list["Generation"]]
"""Pieces of text with the numbers of their prompts, and at the end the results."""

_LEAST_SHARED = 32  # tokens of a prompt in the cache; fewer are computed again, so that results do not hang on them


@dataclass
class Timings:
    """Seconds and tokens of one ``generate``, all of its prompts together."""

    prefill_tokens: int = 0
    prefill_seconds: float = 0.0
    decode_tokens: int = 0
    decode_seconds: float = 0.0
    first_token_seconds: float = 0.0
    """From the start to the first token of any prompt."""

    @property
    def prefill_rate(self) -> float:
        """Prompt tokens per second."""
        return self.prefill_tokens / self.prefill_seconds if self.prefill_seconds else 0.0

    @property
    def decode_rate(self) -> float:
        """Generated tokens per second, without those that prefill gave."""
        return self.decode_tokens / self.decode_seconds if self.decode_seconds else 0.0


@dataclass(frozen=True)
class Generation:
    """What was generated for one prompt.

    ``token_ids`` leaves out the token that ended the text. ``finish_reason`` is "stop" (such a token, or a stop
    string) or "length". ``text`` is empty for a model without tokenizer.
    """

    text: str
    token_ids: list[int]
    finish_reason: str
    prompt_tokens: int
    timings: Timings

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Request:
    """One prompt and how to go on from it."""

    tokens: Sequence[int]
    max_new_tokens: int
    choice: Choice
    seed: int
    stop_ids: frozenset[int] = frozenset()
    stops: Sequence[str] = ()


@dataclass
class _Sequence:
    """A prompt on its way: ``pending`` tokens are not in the KV cache yet."""

    index: int
    request: Request
    text: GrowingText
    pending: Sequence[int]
    tokens: list[int] = field(default_factory=list)
    finish_reason: str = ""

    @cached_property
    def _generator(self) -> "np.random.Generator":
        """Each sequence draws from a stream of its own: what it gets does not depend on its neighbors."""
        return np.random.default_rng([self.request.seed, self.index])

    def draw(self) -> float:
        """The random number that decides about its next token."""
        sampling = self.request.choice.sampling
        return sampling.draw(self._generator) if sampling.temperature else 0.0  # generators take 15 ms to import

    def accept(self, token: int) -> str:
        """Takes the next token and returns the text to emit."""
        if token in self.request.stop_ids:
            self.finish_reason = "stop"
            return self.text.finish()
        self.tokens.append(token)
        self.pending = [token]
        piece = self.text.put(token)
        if len(self.tokens) == self.request.max_new_tokens:
            self.finish_reason = "length"
            piece += self.text.finish()  # what comes late may hold a stop string
        if self.text.stopped:
            self.finish_reason = "stop"
        return piece

    def choose(self, logits: np.ndarray, draw: float) -> int:
        """The next token by the logits [V] after the last one."""
        sampling, rules = self.request.choice.sampling, self.request.choice.rules
        if not rules.empty:
            logits = rules.apply(logits, self.request.tokens, self.tokens, self.request.stop_ids)
        try:
            return choose(logits, sampling, draw)
        except LogitsError as error:
            raise LogitsError(f"prompt {self.index}, new token {len(self.tokens)}: {error}") from None


class TextGenerator:
    """Runs requests through a session. Prompts are prefilled as slots become free, before decoding goes on."""

    def __init__(self, session: Session, tokenizer: Tokenizer | None, emit: Emit | None = None) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._emit = emit
        self._timings = Timings()
        self._calls = 0  # of the session, when the last step was over

    def run(self, requests: Sequence[Request]) -> list[Generation]:
        """Generates for all requests; results are in their order. As ``steps``, which tells more."""
        pieces = self.steps(requests)
        while True:
            try:
                index, piece = next(pieces)
            except StopIteration as end:
                return end.value
            if self._emit is not None:
                self._emit(index, piece)

    def steps(self, requests: Sequence[Request]) -> Steps:
        """Gives the number of a request and the next piece of its text, as they come; returns the results.

        Prompts go on from what the KV cache holds of them from calls before. Raises ContextError or ValueError, before
        any work, for a request that does not fit; RuntimeError when another call has used the session between two
        pieces. An exception in between (Ctrl-C comes between two calls of compiled code) leaves the session usable.
        """
        for request in requests:
            self._session.check_tokens(request.tokens)
            self._session.check_length(len(request.tokens) + request.max_new_tokens)
        sequences = [self._sequence(index, request) for index, request in enumerate(requests)]
        self._session.reset()
        self._calls = self._session.calls
        try:
            yield from self._run(sequences)
        except GeneratorExit:  # left between two pieces: perhaps another call has the session by now
            if self._session.calls == self._calls:
                self._session.reset()
            raise
        except BaseException:
            self._session.reset()
            raise
        self._session.reset()
        return [self._result(sequence) for sequence in sequences]

    def _sequence(self, index: int, request: Request) -> _Sequence:
        text = GrowingText(self._tokenizer, request.tokens, request.stops)
        finished = "" if request.max_new_tokens else "length"
        return _Sequence(index, request, text, request.tokens, finish_reason=finished)

    def _run(self, sequences: Sequence[_Sequence]) -> Iterator[tuple[int, str]]:
        start, waiting = time.perf_counter(), [s for s in sequences if not s.finish_reason]
        running: dict[int, _Sequence] = {}
        while waiting or running:
            while waiting and len(running) < self._session.limits.max_batch:
                sequence = waiting.pop(0)
                running[self._join(sequence, running)] = sequence
            pieces = self._step(running, start)
            self._calls = self._session.calls
            yield from pieces
            if self._session.calls != self._calls:
                raise RuntimeError("expected no other call of the program before its stream has ended, got one")
            for slot in [slot for slot, sequence in running.items() if sequence.finish_reason]:
                del running[slot]

    def _join(self, sequence: _Sequence, running: Mapping[int, _Sequence]) -> int:
        """Puts a prompt into that free slot that holds most of it already; its last token is run in any case."""
        free = [slot for slot in range(self._session.limits.max_batch) if slot not in running]
        tokens = sequence.request.tokens
        shared = {slot: self._session.shared(slot, tokens[:-1]) for slot in free}
        slot = max(free, key=lambda slot: shared[slot] if shared[slot] >= _LEAST_SHARED else 0)
        count = shared[slot] if shared[slot] >= _LEAST_SHARED else 0
        self._session.lengths[slot] = count
        sequence.pending = tokens[count:]
        return slot

    def _step(self, running: dict[int, _Sequence], start: float) -> list[tuple[int, str]]:
        """One call of compiled code: a chunk of the prompts that are not in the cache yet, or else a decode step."""
        prompts = {slot: s.pending for slot, s in running.items() if not s.tokens}
        parts = self._session.chunk(prompts or {slot: s.pending for slot, s in running.items()})
        began = time.perf_counter()
        tokens, pieces = iter(self._choose(parts, running)), []
        for part in parts:
            sequence = running[part.slot]
            if part.wanted:
                pieces.append((sequence.index, sequence.accept(next(tokens))))
            else:
                sequence.pending = sequence.pending[len(part.tokens) :]
        now = time.perf_counter()
        if pieces:
            self._timings.first_token_seconds = self._timings.first_token_seconds or now - start
        self._count(sum(len(part.tokens) for part in parts), now - began, bool(prompts))
        return [(index, piece) for index, piece in pieces if piece]

    def _choose(self, parts: Sequence[Part], running: Mapping[int, _Sequence]) -> Iterable[int]:
        """Runs ``parts`` and gives the next token after each one that wants it."""
        wanting = [running[part.slot] for part in parts if part.wanted]
        choices = [sequence.request.choice for sequence in wanting]
        draws = [sequence.draw() for sequence in wanting]
        if all(choice.plain for choice in choices):
            samplings = [choice.sampling for choice in choices]
            if (tokens := self._session.next_tokens(parts, samplings, draws)) is not None:
                return tokens
        return map(_Sequence.choose, wanting, self._session.run(parts), draws)

    def _count(self, tokens: int, seconds: float, prefill: bool) -> None:
        if prefill:
            self._timings.prefill_tokens += tokens
            self._timings.prefill_seconds += seconds
        else:
            self._timings.decode_tokens += tokens
            self._timings.decode_seconds += seconds

    def _result(self, sequence: _Sequence) -> Generation:
        prompt_tokens = len(sequence.request.tokens)
        return Generation(sequence.text.text, sequence.tokens, sequence.finish_reason, prompt_tokens, self._timings)
