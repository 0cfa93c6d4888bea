"""A compiled model: what ``llm_mlir.compile`` returns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..frontend import Model, ModelError
from .generation import Generation, Generator, Request
from .sampling import Sampling
from .session import Session, Tokens, check_length

Prompt = str | Tokens
"""Text, or token ids."""


@dataclass(frozen=True)
class CompileReport:
    """How long the steps of ``compile`` took, in seconds, and which of them an earlier start had done."""

    compile_seconds: float
    code_from_cache: bool
    pack_seconds: float
    weights_from_cache: bool


class Program:
    """Runs one model. Calls are not to be made from several threads at once.

    ``generate`` is for text; ``prefill`` and ``decode`` drive the KV cache by hand; ``logits`` is for evaluation. Each
    of ``generate`` and ``logits`` starts with an empty cache.
    """

    def __init__(self, model: Model, session: Session, dtype: str, report: CompileReport) -> None:
        self.model = model
        self.session = session
        self.dtype = dtype
        self.report = report

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
        seed: int = 0,
        stop: str | Sequence[str] = (),
        stream: Callable[..., None] | None = None,
    ) -> Generation | list[Generation]:
        """Continues a prompt, or each of a list of prompts together.

        A prompt is text or a list of token ids. What is None comes from ``generation_config.json``; without it the
        best token is taken every time (``temperature`` 0) and text goes on to the end of the context.
        ``stream(piece)`` (``stream(index, piece)`` for a list) is called with each piece of text as it is known.
        Results depend on ``seed`` and a prompt's place in the list, not on its neighbors.

        Raises ContextError before any work when prompt and new tokens do not fit into the KV cache, ValueError for
        settings out of range.
        """
        single = isinstance(prompt, str) or all(isinstance(item, int) for item in prompt)
        defaults = self.model.defaults
        sampling = Sampling(
            _first(temperature, defaults.temperature, 0.0),
            _first(top_k, defaults.top_k, 0),
            _first(top_p, defaults.top_p, 1.0),
        )
        stops = [stop] if isinstance(stop, str) else list(stop)
        prompts: Any = [prompt] if single else prompt
        requests = []
        for tokens in map(self.tokenize, prompts):
            new_tokens = self._new_tokens(tokens, max_new_tokens)
            requests.append(Request(tokens, new_tokens, sampling, seed, defaults.stop_ids, stops))
        emit = stream if stream is None or not single else lambda _, piece: stream(piece)
        results = Generator(self.session, self.model.tokenizer, emit).run(requests)
        return results[0] if single else results

    def prefill(self, prompts: Sequence[Prompt], slots: Sequence[int] | None = None) -> Any:
        """Starts a sequence with each prompt, in ``slots`` (0, 1, ... by default); returns the last tokens' logits.

        Logits are ``[prompts, vocabulary]`` f32. Long prompts run in chunks.
        """
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
        slots = self._slots(len(tokens), slots)
        self.session.check_tokens(tokens)
        for slot in slots:
            if not self.session.lengths[slot]:
                raise ValueError(f"slot {slot} expected a sequence that prefill has started, got an empty one")
        return self.session.decode(slots, tokens)

    def logits(self, token_ids: Tokens) -> Any:
        """The logits after every token of a sequence, ``[tokens, vocabulary]`` f32."""
        self.session.check_tokens(token_ids)
        return self.session.logits(token_ids)

    def tokenize(self, prompt: Prompt) -> list[int]:
        """The token ids of a prompt."""
        if not isinstance(prompt, str):
            return [int(token) for token in prompt]
        if self.model.tokenizer is None:
            path = self.model.directory / "tokenizer.json"
            raise ModelError(f"{path}: no such file, so prompts are expected as token ids")
        return self.model.tokenizer.encode(prompt)

    def _new_tokens(self, tokens: Tokens, wanted: int | None) -> int:
        wanted = self.model.defaults.max_new_tokens if wanted is None else wanted
        if wanted is None:
            check_length(len(tokens) + 1, self.context)
            return self.context - len(tokens)
        if wanted < 0:
            raise ValueError(f"max_new_tokens expected an integer >= 0, got {wanted}")
        return wanted

    def _slots(self, count: int, slots: Sequence[int] | None) -> list[int]:
        most = self.session.limits.max_batch
        chosen = list(range(count) if slots is None else slots)
        if len(set(chosen)) != count or not all(0 <= slot < most for slot in chosen):
            raise ValueError(f"expected {count} different slots in [0, {most}), got {chosen}")
        return chosen


def _first(*values: Any) -> Any:
    """The first that is not None."""
    return next(value for value in values if value is not None)
