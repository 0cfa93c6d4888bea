"""Text to token ids and back, by the ``tokenizers`` package."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from .chat import ChatTemplate, read_chat_template, token_text
from .errors import ModelError
from .fields import Fields, read_json
from .panics import Panics, quiet_errors

# How chat models end a turn; a tokenizer that has one of them as a special token means it.
_TURN_ENDS = (
    "<|im_end|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|eot|>",
    "<|end|>",
    "<|endoftext|>",
    "<|end_of_text|>",
    "<|END_OF_TURN_TOKEN|>",
    "<end_of_turn>",
    "<turn|>",
    "<\uff5cend\u2581of\u2581sentence\uff5c>",
)

_TRIAL = "A text, 1\n"
_LONGEST = 300  # characters of what the library says: it quotes what it has found
_CALLS = Panics("tokenizer.json")


class Tokenizer:
    """``tokenizer.json`` with the chat template that lies beside it (``chat`` is None where there is none)."""

    def __init__(self, backend: Any, chat: ChatTemplate | None = None, end: str | None = None) -> None:
        """``end`` is the text of the token that ends a sequence, as the tokenizer's configuration names it."""
        self.backend = backend
        self.chat = chat
        self._end = end
        self.owns_stderr = False
        """Whether nobody else writes there while the library works. Of its panics, only the exception is left then."""

    @staticmethod
    def open(directory: Path) -> "Tokenizer | None":
        """The tokenizer of a model directory, or None when it has no ``tokenizer.json`` (see ``missing_tokenizer``).

        Raises ModelError for a broken file.
        """
        import tokenizers

        path = directory / "tokenizer.json"
        if not path.exists():
            return None
        read_json(path)  # for an error with line and column
        try:
            with quiet_errors(), Panics("tokenizers"):
                backend = tokenizers.Tokenizer.from_file(str(path))
                with contextlib.suppress(Exception):  # there may be no token for it
                    backend.decode(backend.encode(_TRIAL).ids)  # some files make the library panic only here
        except Exception as error:  # the package raises nothing more specific
            raise ModelError(f"{path}: not a tokenizer: {str(error)[:_LONGEST]}") from None
        backend.no_padding()
        backend.no_truncation()
        config = directory / "tokenizer_config.json"
        fields = Fields(config, read_json(config) if config.exists() else {})
        return Tokenizer(backend, read_chat_template(directory, fields), token_text(fields.values.get("eos_token")))

    def encode(self, text: str, special: bool = True) -> list[int]:
        """The token ids of ``text``; ``special`` adds what the tokenizer puts around one (a BOS token, say).

        Raises ValueError for text that has no UTF-8 form: lone surrogates, as Python makes them of other bytes.
        """
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise ValueError(f"expected text that is UTF-8, got other bytes at character {error.start}") from None
        with self._calls():
            return self.backend.encode(text, add_special_tokens=special).ids

    def encode_prompt(self, text: str) -> list[int]:
        """As ``encode``, but a BOS token that the text starts with itself is not put there twice."""
        ids, own = self.encode(text), self.encode(text, special=False)
        doubled = bool(own) and own[0] in self.special_ids and ids == [own[0], *own]
        return own if doubled else ids

    def encode_chat(self, messages: Any, variables: Mapping[str, Any]) -> list[int]:
        """The token ids of a conversation: those of what the chat template writes, and no others.

        Raises ModelError for a template that refuses it, or writes nothing.
        """
        assert self.chat is not None
        ids = self.encode(self.chat.render(messages, **variables), special=False)
        if not ids:
            raise ModelError(f"{self.chat.path}: chat template: expected some text of these messages, got none")
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids, without special tokens."""
        with self._calls():
            return self.backend.decode(list(ids), skip_special_tokens=True)

    @contextlib.contextmanager
    def _calls(self) -> Iterator[None]:
        with quiet_errors() if self.owns_stderr else contextlib.nullcontext(), _CALLS:
            yield

    def id(self, token: str) -> int | None:
        """The id of a token given as text, or None."""
        return self.backend.token_to_id(token)

    @cached_property
    def special_ids(self) -> frozenset[int]:
        """The ids that ``decode`` leaves out."""
        return frozenset(id_ for id_, token in self.backend.get_added_tokens_decoder().items() if token.special)

    @cached_property
    def byte_ids(self) -> frozenset[int]:
        """The ids of single bytes (``<0xE6>``), of which neighbors are decoded together; none without byte fallback."""
        decoder = self.backend.decoder
        if decoder is None or b"ByteFallback" not in decoder.__getstate__():
            return frozenset()
        ids = (self.id(f"<0x{byte:02X}>") for byte in range(256))
        return frozenset(id_ for id_ in ids if id_ is not None)

    @cached_property
    def end_ids(self) -> frozenset[int]:
        """The special tokens that end a text or a turn by what the tokenizer says, whatever the model says."""
        ids = {self.id(token) for token in (*_TURN_ENDS, *([self._end] if self._end else []))}
        return self.special_ids & ids

    def stop(self, text: str) -> int | None:
        """The id of a special token that is all of ``text``: it never shows in what ``decode`` gives."""
        id_ = self.id(text)
        return id_ if id_ in self.special_ids else None


def missing_tokenizer(directory: Path) -> ModelError:
    """The error for text that is given to a model (its directory, or its file) without tokenizer."""
    if directory.is_file():
        return ModelError(
            f"{directory}: expected a tokenizer in the file, got none, so prompts are expected as token ids"
        )
    others = ("tokenizer.model", "spiece.model", "vocab.json", "vocab.txt", "tekken.json")
    found = next((name for name in others if (directory / name).exists()), None)
    hint = f"; {found} alone is not supported: let transformers' AutoTokenizer save_pretrained it" if found else ""
    return ModelError(f"{directory / 'tokenizer.json'}: no such file, so prompts are expected as token ids{hint}")
