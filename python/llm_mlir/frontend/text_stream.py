"""Token ids to text, as they come."""

from collections.abc import Sequence

from .tokenizer import Tokenizer

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_CONTEXT = 8  # tokens of the prompt that are decoded with the first new ones


class TextStream:
    """Decodes tokens one at a time into pieces whose concatenation is the decoded text.

    The end of a piece is held back while it may be part of a UTF-8 character, and byte tokens until another token
    follows: decoders make replacement characters of all bytes of a run that is no text. Only the last few tokens are
    decoded again: those since the start of the piece before, because decoders look at neighbors (SentencePiece's
    spaces).
    """

    def __init__(self, tokenizer: Tokenizer, prompt: Sequence[int] = ()) -> None:
        self._tokenizer = tokenizer
        self._special, self._bytes = tokenizer.special_ids, tokenizer.byte_ids
        self._ids = self._context(prompt)
        self._prefix, self._read = 0, len(self._ids)  # where the piece before starts and ends
        self._emitted = 0  # characters after the piece before that are passed on

    def put(self, token: int) -> str:
        """The text that ``token`` completes, perhaps none."""
        if token in self._special:
            return ""
        self._ids.append(token)
        if token in self._bytes:
            return ""
        text = self._pending()
        whole = text.rstrip(_REPLACEMENT)
        piece = whole[self._emitted :]
        if text and len(whole) == len(text):
            self._advance()
        else:
            self._emitted = max(self._emitted, len(whole))
        return piece

    def finish(self) -> str:
        """What is still held back, with replacement characters for bytes that make none."""
        piece = self._pending()[self._emitted :]
        self._advance()
        return piece

    def _advance(self) -> None:
        del self._ids[: self._read]
        self._prefix, self._read, self._emitted = 0, len(self._ids), 0

    def _pending(self) -> str:
        """The text after the piece before. A character of which the prompt has the first bytes is part of it."""
        before = self._tokenizer.decode(self._ids[: self._read])
        text = self._tokenizer.decode(self._ids)
        if not text.startswith(before):
            before = before.rstrip(_REPLACEMENT)
        return text[len(before) :]

    def _context(self, prompt: Sequence[int]) -> list[int]:
        """The end of the prompt, from a token that is no byte, with bytes that are no whole characters yet."""
        shown = [token for token in prompt[-_CONTEXT * 8 :] if token not in self._special]
        run = next((n for n, token in enumerate(reversed(shown)) if token not in self._bytes), len(shown))
        if not run:
            return shown[-1:] if self._bytes else shown[-_CONTEXT:]
        start = len(shown) - run
        open_bytes = next((n for n in range(min(run, 4)) if self._is_text(shown[start : len(shown) - n])), run)
        return [*shown[:start][-1:], *shown[len(shown) - open_bytes :]] if start else shown

    def _is_text(self, ids: Sequence[int]) -> bool:
        return _REPLACEMENT not in self._tokenizer.decode(ids)
