"""A compiled model: what ``llm_mlir.compile`` returns."""

import atexit
import contextlib
import os
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self, Unpack

from ..frontend import Model, ModelError
from ..frontend.chat import Message
from ..frontend.tokenizer import missing_tokenizer
from ..support.numbers import integer
from .calls import CallLock, ClosedError, ReentryError
from .generation import Generation, Request, TextGenerator
from .session import Session, Tokens, check_length
from .settings import Settings, StreamSettings, choice, new_tokens
from .token_ids import split_prompts, token_ids

Prompt = str | Tokens
"""Text, or token ids: a list, or a NumPy array or torch tensor of integers of rank 1."""
Pieces = Generator[str, None, None]
"""Pieces of text as they are known."""


@dataclass(frozen=True)
class CompileReport:
    """How long the steps of ``compile`` took, in seconds, and which of them an earlier start had done."""

    compile_seconds: float
    code_from_cache: bool
    pack_seconds: float
    weights_from_cache: bool


class Program:
    """Runs one model. It may be called from any thread (so by ``asyncio.to_thread``): calls run one after the other.

    ``generate``, ``chat`` and their iterator ``stream`` are for text; ``prefill`` and ``decode`` drive the KV cache by
    hand; ``logits`` is for evaluation. A prompt for text that starts as one before (32 tokens or more) goes on from
    what the cache holds of it; that changes the time it takes, and its logits by no more than rounding.

    No prompts give no results: ``generate([])`` is ``[]``, and of no tokens there are no logits (``[0, vocabulary]``).

    A call inside another one, as from a ``stream`` callback, is a ReentryError. A forked child may call it, too (not on
    a GPU): what it does is its own.
    """

    def __init__(
        self,
        model: Model,
        session: Session,
        dtype: str,
        report: CompileReport,
        grow: Callable[[int, Session], Session] | None = None,
        close: Callable[[], None] | None = None,
        weights: str | None = None,
    ) -> None:
        """``grow`` makes of a session one of at least so many positions; None where the context is given.

        ``close`` lets other processes go that work for this one. ``weights`` names how matrices are in codes.
        """
        self._grow, self._close = grow, close
        if close is not None:
            atexit.register(close)
        self._lock = CallLock("a program")
        self.model = model
        self.session = session
        self.dtype = dtype
        self.weights = weights
        self.report = report

    def close(self) -> None:
        """Ends its threads and frees KV cache and weights, after the call that runs; later calls are a ClosedError.

        So does the end of a ``with`` block around the program. The other ranks of a distributed program are let go
        (``Worker.serve`` returns); they go at exit, too.
        """
        with contextlib.suppress(ClosedError), self._lock:
            self._lock.close()
            if self._close is not None:
                self._close()
            self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    @property
    def context(self) -> int:
        """How many positions the KV cache holds for each sequence."""
        return self.session.limits.context

    def generate(
        self,
        prompt: Prompt | Sequence[Prompt],
        max_new_tokens: int | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        seed: int | None = 0,
        stop: str | Sequence[str] | None = None,
        stream: Callable[..., None] | None = None,
        **settings: Unpack[Settings],
    ) -> Generation | list[Generation]:
        """Continues a prompt, or each of a list of prompts together.

        A prompt is text or a list of token ids. What is None comes from ``generation_config.json``; without it the
        best token is taken every time (``temperature`` 0), for 256 tokens or to the end of the context. ``settings``
        are penalties, biases and forbidden tokens (see ``Settings``). Text ends in front of a string of ``stop``, which
        may be the text of a special token, at the model's stop tokens and at the tokenizer's ends of turns.
        ``stream(piece)`` (``stream(index, piece)`` for a list) is called with each piece of text as it is known.
        Results depend on ``seed`` (None: another one each time) and a prompt's place in the list, not on its neighbors.

        Raises ContextError before any work when prompt and new tokens do not fit into the KV cache, ValueError for
        settings out of range, TypeError for what is no text, no integer or no function, LogitsError when the model
        gives NaN, ReentryError inside another call.
        """
        prompts, single = split_prompts(prompt)
        if stream is not None and not callable(stream):
            raise TypeError(f"stream expected a function, got {type(stream).__name__}")
        sampling = {"temperature": temperature, "top_k": top_k, "top_p": top_p}
        with self._lock:
            requests = self._requests(prompts, max_new_tokens, seed, stop, {**sampling, **settings})
            emit = stream if stream is None or not single else lambda _, piece: stream(piece)
            results = TextGenerator(self.session, self.model.tokenizer, emit).run(requests)
        return results[0] if single else results

    def stream(self, prompt: Prompt, **settings: Unpack[StreamSettings]) -> Pieces:
        """The pieces of text that go on from a prompt, as they come: ``generate`` as an iterator, with its settings.

        Leave it (``break``, ``close()``) and the rest is never computed. Another call of the program in between makes
        the next piece a RuntimeError.
        """
        given: dict[str, Any] = dict(settings)
        count, seed, stop = given.pop("max_new_tokens", None), given.pop("seed", 0), given.pop("stop", None)
        with self._lock:
            requests = self._requests([prompt], count, seed, stop, given)
        return self._pieces(requests)

    def chat(
        self,
        messages: Sequence[Message],
        *,
        variables: Mapping[str, Any] | None = None,
        stream: Callable[[str], None] | None = None,
        **settings: Unpack[StreamSettings],
    ) -> Generation:
        """The answer of a chat model to messages of ``{"role": ..., "content": ...}``, settings as of ``generate``.

        ``variables`` are what the model's chat template may use (``enable_thinking``, ``tools``, ``documents``).
        The KV cache keeps the conversation: with the answer and a next message behind it, only these are computed.
        Raises ModelError for a model without template, or when the template refuses the conversation.
        """
        tokens = self.chat_tokens(messages, variables)
        result = self.generate(tokens, stream=stream, **settings)
        assert isinstance(result, Generation)
        return result

    def chat_tokens(self, messages: Sequence[Message], variables: Mapping[str, Any] | None = None) -> list[int]:
        """The token ids of a conversation: those of what the template writes, and no others."""
        tokenizer = self.model.tokenizer
        if tokenizer is None:
            raise missing_tokenizer(self.model.directory)
        if tokenizer.chat is None:
            raise ModelError(f"{self.model.directory}: expected a chat template, got a model without")
        return tokenizer.encode_chat(messages, variables or {})

    def prefill(self, prompts: Sequence[Prompt], slots: Sequence[int] | None = None) -> Any:
        """Starts a sequence with each prompt, in ``slots`` (0, 1, ... by default); returns the last tokens' logits.

        Logits are ``[prompts, vocabulary]`` f32. Long prompts run in chunks.
        """
        if isinstance(prompts, str):
            raise TypeError("prefill expected a list of prompts, got one text")
        with self._lock:
            slots = self._slots(len(prompts), slots)
            tokens = [self.tokenize(prompt) for prompt in prompts]
            for sequence in tokens:
                self.session.check_tokens(sequence)
                self.session.check_length(len(sequence))
            for slot in slots:
                self.session.lengths[slot] = 0
            return self.session.prefill(dict(zip(slots, tokens, strict=True)))

    def decode(self, tokens: Tokens, slots: Sequence[int] | None = None) -> Any:
        """Appends one token to each sequence and returns the logits after it, ``[tokens, vocabulary]`` f32."""
        with self._lock:
            tokens, slots = token_ids(tokens), self._slots(len(tokens), slots)
            if tokens:
                self.session.check_tokens(tokens)
            for slot in slots:
                if not self.session.lengths[slot]:
                    raise ValueError(f"slot {slot} expected a sequence that prefill has started, got an empty one")
            return self.session.decode(slots, tokens)

    def logits(self, ids: Tokens) -> Any:
        """The logits after every token of a sequence, ``[tokens, vocabulary]`` f32; of none there are none."""
        with self._lock:
            tokens = self.tokenize(ids)
            if tokens:
                self.session.check_tokens(tokens)
            self._fit(len(tokens))
            return self.session.logits(tokens)

    def tokenize(self, prompt: Prompt) -> list[int]:
        """The token ids of a prompt."""
        if not isinstance(prompt, str):
            return token_ids(prompt)
        if self.model.tokenizer is None:
            raise missing_tokenizer(self.model.directory)
        return self.model.tokenizer.encode_prompt(prompt)

    def _pieces(self, requests: Sequence[Request]) -> Pieces:
        steps = TextGenerator(self.session, self.model.tokenizer).steps(requests)
        try:
            while True:
                with self._lock:  # the caller may do what it likes between two pieces
                    step = next(steps, None)
                if step is None:
                    return
                yield step[1]
        finally:
            with contextlib.suppress(ReentryError, ClosedError), self._lock:
                steps.close()

    def _requests(
        self,
        prompts: Sequence[Prompt],
        max_new_tokens: int | None,
        seed: int | None,
        stop: str | Sequence[str] | None,
        settings: Mapping[str, Any],
    ) -> list[Request]:
        """What to generate, with a KV cache that is long enough for it."""
        seed = int.from_bytes(os.urandom(8)) >> 1 if seed is None else integer("seed", seed, 0)
        chosen = choice(self.model.defaults, settings, self.session.vocab_size)
        stop_ids, stops = self._stops(stop)
        requests = []
        for tokens in map(self.tokenize, prompts):
            count = self._new_tokens(tokens, max_new_tokens)
            requests.append(Request(tokens, count, chosen, seed, stop_ids, stops))
        self._fit(max((len(request.tokens) + request.max_new_tokens for request in requests), default=0))
        return requests

    def _new_tokens(self, tokens: Tokens, wanted: int | None) -> int:
        wanted = None if wanted is None else integer("max_new_tokens", wanted, 0)
        most = self.context if self._grow is None else max(self.context, self.model.config.max_positions)
        check_length(len(tokens) + (1 if wanted is None else wanted), most)
        return new_tokens(self.model.defaults, wanted, len(tokens), most)

    def _fit(self, positions: int) -> None:
        """Makes the KV cache longer when it has to be and may be; what it holds stays, if it means the same there."""
        if self._grow is None or not self.context < positions <= self.model.config.max_positions:
            return
        self.session = self._grow(positions, self.session)

    def _stops(self, stop: str | Sequence[str] | None) -> tuple[frozenset[int], list[str]]:
        """The tokens and the strings that end a text; special tokens have no text that could be found."""
        defaults, tokenizer = self.model.defaults, self.model.tokenizer
        strings = defaults.stop_strings if stop is None else [stop] if isinstance(stop, str) else stop
        if not isinstance(strings, Sequence) or not all(isinstance(string, str) for string in strings):
            raise TypeError(f"stop expected a string or a list of strings, got {stop!r}")
        if tokenizer is None:
            return defaults.stop_ids, list(strings)
        special = {string: id_ for string in strings if (id_ := tokenizer.stop(string)) is not None}
        ids = defaults.stop_ids | tokenizer.end_ids | frozenset(special.values())
        return frozenset(id_ for id_ in ids if id_ < self.session.vocab_size), [s for s in strings if s not in special]

    def _slots(self, count: int, slots: Sequence[int] | None) -> list[int]:
        most = self.session.limits.max_batch
        chosen = list(range(count)) if slots is None else token_ids(slots)
        if len(set(chosen)) != count or not all(0 <= slot < most for slot in chosen):
            raise ValueError(f"expected {count} different slots in [0, {most}), got {chosen}")
        return chosen
