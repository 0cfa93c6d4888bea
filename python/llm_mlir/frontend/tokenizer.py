"""Text to token ids and back, by the ``tokenizers`` package."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .chat import ChatTemplate, read_chat_template
from .errors import ModelError
from .fields import Fields, read_json

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class Tokenizer:
    """``tokenizer.json`` with the chat template that lies beside it (``chat`` is None where there is none)."""

    def __init__(self, backend: Any, chat: ChatTemplate | None = None) -> None:
        self.backend = backend
        self.chat = chat

    @staticmethod
    def open(directory: Path) -> "Tokenizer | None":
        """The tokenizer of a model directory, or None when it has no ``tokenizer.json``.

        Raises ModelError for a broken file.
        """
        import tokenizers

        path = directory / "tokenizer.json"
        if not path.exists():
            return None
        read_json(path)  # for an error with line and column
        try:
            backend = tokenizers.Tokenizer.from_file(str(path))
        except Exception as error:  # the package raises nothing more specific
            raise ModelError(f"{path}: not a tokenizer: {error}") from None
        backend.no_padding()
        backend.no_truncation()
        config = directory / "tokenizer_config.json"
        fields = Fields(config, read_json(config) if config.exists() else {})
        return Tokenizer(backend, read_chat_template(directory, fields))

    def encode(self, text: str, special: bool = True) -> list[int]:
        """The token ids of ``text``; ``special`` adds what the tokenizer puts around one (a BOS token, say)."""
        return self.backend.encode(text, add_special_tokens=special).ids

    def decode(self, ids: Sequence[int]) -> str:
        """The text of token ids, without special tokens."""
        return self.backend.decode(list(ids), skip_special_tokens=True)

    def id(self, token: str) -> int | None:
        """The id of a token given as text, or None."""
        return self.backend.token_to_id(token)


class TextStream:
    """Decodes tokens one at a time into pieces whose concatenation is the decoded text.

    The end of a piece is held back while it may be part of a UTF-8 character. Only the last few tokens are decoded
    again: those since the start of the piece before, because decoders look at neighbors (SentencePiece's spaces).
    """

    def __init__(self, tokenizer: Tokenizer, prompt: Sequence[int] = ()) -> None:
        self._tokenizer = tokenizer
        self._ids = list(prompt[-_CONTEXT:])
        self._prefix, self._read = 0, len(self._ids)  # where the piece before starts and ends
        self._emitted = 0  # characters after `_read` that are passed on

    def put(self, token: int) -> str:
        """The text that ``token`` completes, perhaps none."""
        self._ids.append(token)
        text = self._pending()
        whole = text.rstrip(_REPLACEMENT)
        piece = whole[self._emitted :]
        if len(whole) == len(text):
            self._prefix, self._read, self._emitted = self._read, len(self._ids), 0
        else:
            self._emitted = max(self._emitted, len(whole))
        return piece

    def finish(self) -> str:
        """What is still held back, with replacement characters for bytes that make none."""
        piece = self._pending()[self._emitted :]
        self._prefix = self._read = len(self._ids)
        self._emitted = 0
        return piece

    def _pending(self) -> str:
        before = self._tokenizer.decode(self._ids[self._prefix : self._read])
        return self._tokenizer.decode(self._ids[self._prefix :])[len(before) :]


_CONTEXT = 8  # tokens of the prompt that are decoded with the first new ones
