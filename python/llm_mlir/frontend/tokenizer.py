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

    A piece is held back while it ends within a UTF-8 character. Only the last few tokens are decoded again: those
    since the start of the previous piece, because decoders (SentencePiece's leading space) look at their neighbors.
    """

    def __init__(self, tokenizer: Tokenizer, prompt: Sequence[int] = ()) -> None:
        self._tokenizer = tokenizer
        self._ids = list(prompt[-_CONTEXT:])
        self._prefix, self._read = 0, len(self._ids)

    def put(self, token: int) -> str:
        """The text that ``token`` completes, perhaps none."""
        self._ids.append(token)
        text = self._pending()
        if text.endswith(_REPLACEMENT) and len(self._ids) - self._read < _LONGEST_CHARACTER:
            return ""
        self._prefix, self._read = self._read, len(self._ids)
        return text

    def finish(self) -> str:
        """What is still held back, with replacement characters for bytes that make none."""
        text = self._pending()
        self._prefix = self._read = len(self._ids)
        return text

    def _pending(self) -> str:
        before = self._tokenizer.decode(self._ids[self._prefix : self._read])
        return self._tokenizer.decode(self._ids[self._prefix :])[len(before) :]


_CONTEXT = 8  # tokens of the prompt that are decoded with the first new ones
_LONGEST_CHARACTER = 4  # bytes, so tokens, of a UTF-8 character; a fifth token proves that the bytes make none
